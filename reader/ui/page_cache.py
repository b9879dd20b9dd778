"""Pages as pixmaps: wanted by the pane, rendered by the worker, kept up to a number of bytes."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from reader.model.raster import BYTES_PER_PIXEL, PageSource, Raster
from reader.ui.engine_words import engine_words
from reader.ui.idle import when_idle
from reader.workspace.jobs import Job, JobRunner, Lane
from reader.workspace.pixel_buffer import PixelBuffer
from reader.workspace.tasks import render_page

if TYPE_CHECKING:
    from reader.errors import ReaderError

MEBIBYTE = 1 << 20
SHARP_BYTES = 28 * MEBIBYTE  # of a pane: two A4 pages at double density, or eight at single density
PREVIEW_BYTES = 6 * MEBIBYTE  # some fifty previews
PREVIEW_WIDTH = 160  # pixels: a page's shape and grey, at an eighth of its bytes
QUICK = 0.015  # seconds: a page that is sharp as soon as this needs no preview
INERTIA = 0.8  # how much the time of one page counts less than those of the pages before it


class PixmapStore:
    """Pixmaps by their raster, the least recently used ones dropped beyond `limit` bytes."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._pixmaps: OrderedDict[Raster, QPixmap] = OrderedDict()
        self.size = 0

    def get(self, raster: Raster) -> QPixmap | None:
        """Return a pixmap and note that it is used."""
        pixmap = self._pixmaps.get(raster)
        if pixmap is not None:
            self._pixmaps.move_to_end(raster)
        return pixmap

    def put(self, raster: Raster, pixmap: QPixmap) -> None:
        """Keep a pixmap; one that alone is beyond the limit is kept until the next."""
        if raster in self._pixmaps:
            return
        self._pixmaps[raster] = pixmap
        self.size += raster.size_bytes
        while self.size > self._limit and len(self._pixmaps) > 1:
            dropped, _ = self._pixmaps.popitem(last=False)
            self.size -= dropped.size_bytes

    def find(self, wanted: Raster) -> tuple[Raster, QPixmap] | None:
        """Return the most recent whole page that can stand in for `wanted`: of another size, otherwise alike."""
        for raster, pixmap in reversed(self._pixmaps.items()):
            if raster.page == wanted.page and _stands_in(raster, wanted):
                return raster, pixmap
        return None

    def clear(self) -> None:
        """Drop all."""
        self._pixmaps.clear()
        self.size = 0


class PageCache(QObject):
    """Renders what is wanted, one raster at a time: what is in view first, then what is near, when that is painted.

    Where pages take their time, one that is not there in any form is rendered small first, so that its shape shows at
    once.

    Args:
        jobs: does the rendering.
        parent: owner.
    """

    arrived = Signal(int)  # a page that can be painted better than before
    failed = Signal(int)  # a page that cannot be rendered

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._source: PageSource | None = None
        self._sharp = PixmapStore(SHARP_BYTES)
        self._previews = PixmapStore(PREVIEW_BYTES)
        self._buffer = PixelBuffer()
        self._wanted: list[Raster] = []
        self._near: list[Raster] = []  # wanted as soon as nothing else is to be done
        self._idle = when_idle(self, self._want_near)
        self._job: Job | None = None
        self._submitting = False
        self._begun = 0.0
        self._usual_time = 0.0  # seconds from asking for a sharp page to having it; quick until it is found otherwise
        self.failures: dict[int, str] = {}

    @property
    def size_bytes(self) -> int:
        """Bytes of all pixmaps."""
        return self._sharp.size + self._previews.size

    def set_source(self, source: PageSource | None) -> None:
        """Show another file, or the same one read anew: what was rendered is dropped."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._source = source
        self._wanted.clear()
        self._near.clear()
        self.failures.clear()
        self._sharp.clear()
        self._previews.clear()
        if source is None:
            self._buffer.close()

    def close(self) -> None:
        """Give everything back; nothing is rendered any more."""
        self.set_source(None)

    def sharp(self, raster: Raster) -> QPixmap | None:
        """Return exactly these pixels, or None if they are not there yet."""
        return self._store(raster).get(raster)

    def stand_in(self, raster: Raster) -> QPixmap | None:
        """Return the whole page at another size, or None."""
        found = self._sharp.find(raster) or self._previews.find(raster)
        return found[1] if found else None

    def want(self, visible: Sequence[Raster], near: Iterable[Raster] = ()) -> None:
        """Say what to render, in this order; it replaces what was wanted before and has not been begun.

        Args:
            visible: what is in view.
            near: what may come into view; asking for it would hold up the frame that is about to be painted.
        """
        slow = self._usual_time > QUICK
        previews = [preview_of(raster) for raster in visible if slow and self.stand_in(raster) is None]
        self._wanted = [*dict.fromkeys(previews), *visible]
        self._near = [raster for raster in near if self._is_due(raster)]
        if self._near:
            self._idle.start()
        self._next()

    def is_idle(self) -> bool:
        """Tell whether nothing is being rendered or waits for it."""
        return self._job is None and not self._near

    def _want_near(self) -> None:
        """Render what is near, behind what is in view."""
        self._wanted += self._near
        self._near = []
        self._next()

    def _next(self) -> None:
        """Begin the next raster that is not there."""
        while self._job is None and self._source is not None and self._wanted and not self._submitting:
            raster = self._wanted.pop(0)
            if self._is_due(raster):
                self._submit(self._source, raster)

    def _is_due(self, raster: Raster) -> bool:
        """Tell whether a raster is neither there nor known to fail."""
        return raster.page not in self.failures and self._store(raster).get(raster) is None

    def _store(self, raster: Raster) -> PixmapStore:
        """Return where a raster is kept: what is as small as a preview is one, however it came to be wanted."""
        return self._previews if raster.width <= PREVIEW_WIDTH else self._sharp

    def _submit(self, source: PageSource, raster: Raster) -> None:
        """Have one raster rendered. Inline jobs call back before `submit` returns."""
        self._submitting = True
        self._begun = time.perf_counter()
        job = self._jobs.submit(
            render_page,
            source,
            raster,
            self._buffer.reserve(raster.size_bytes),
            on_done=lambda _: self._keep(raster),
            on_failed=lambda error: self._fail(raster, error),
            lane=Lane.RENDERING,
        )
        self._submitting = False
        self._job = None if job.finished else job

    def _keep(self, raster: Raster) -> None:
        """Turn the shared pixels into a pixmap."""
        self._job = None
        with self._buffer.lent(raster.size_bytes) as pixels:
            stride, form = BYTES_PER_PIXEL * raster.columns, QImage.Format.Format_RGB32
            image = QImage(pixels, raster.columns, raster.rows, stride, form)
            pixmap = QPixmap.fromImage(image.copy())  # the next page is written into the same memory
            del image
        store = self._store(raster)
        store.put(raster, pixmap)
        if store is self._sharp:
            took = time.perf_counter() - self._begun
            self._usual_time = INERTIA * self._usual_time + (1 - INERTIA) * took
        self._next()
        self.arrived.emit(raster.page)

    def _fail(self, raster: Raster, error: ReaderError) -> None:
        """Remember that a page cannot be shown and go on with the others."""
        self._job = None
        self.failures[raster.page] = engine_words(error.sentence)
        self._next()
        self.failed.emit(raster.page)


def preview_of(raster: Raster) -> Raster:
    """Return the small rendering of the page that a raster belongs to."""
    width = min(PREVIEW_WIDTH, raster.width)
    height = max(1, round(width * raster.height / raster.width))
    return replace(raster, width=width, height=height, left=0, top=0, right=width, bottom=height)


def _stands_in(raster: Raster, wanted: Raster) -> bool:
    """Tell whether one is the whole page, turned and coloured as the other wants it."""
    whole = raster.columns == raster.width and raster.rows == raster.height
    return whole and raster.rotation == wanted.rotation and raster.inversion == wanted.inversion
