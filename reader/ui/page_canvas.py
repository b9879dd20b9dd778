"""Pages that a worker renders, painted as far as they are there. Knows no text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.model.raster import Inversion
from reader.ui.page_area import PageArea
from reader.ui.page_cache import PageCache
from reader.ui.page_pixels import PagePixels
from reader.ui.page_view import PageContent, PagePainter, Tile
from reader.ui.scroll_bars import scroll_bar_style
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.workspace.jobs import JobRunner


class PageCanvas(PageArea):
    """Asks for the pixels of what is in view and paints them.

    Args:
        jobs: does the rendering.
        theme: the window's.
        parent: owner.
    """

    page_failed = Signal(int)  # a page that the worker could not render

    def __init__(self, jobs: JobRunner, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cache = PageCache(jobs, self)
        self._cache.arrived.connect(self._page_arrived)
        self._cache.failed.connect(self._page_has_failed)
        self._theme = theme
        self._dark_pages = theme.dark
        self._painter: PagePainter | None = None
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._style_scroll_bars()

    def source_changed(self) -> None:
        """Drop what was rendered of the file before."""
        self._cache.set_source(self._source)

    def close_pages(self) -> None:
        """Stop rendering and give the shared memory back; for the end of the program."""
        self.motion.stop()
        self._cache.close()

    @property
    def cache(self) -> PageCache:
        """The rendered pages."""
        return self._cache

    # Colours

    @property
    def theme(self) -> Theme:
        """The window's theme."""
        return self._theme

    @property
    def page_theme(self) -> Theme:
        """The theme of the pages: dark pages may lie in a light window and the other way round."""
        if self._dark_pages == self._theme.dark:
            return self._theme
        return _own_theme(dark=self._dark_pages, high_contrast=self._theme.high_contrast)

    def set_theme(self, theme: Theme) -> None:
        """Change the window's colours; pages that were light or dark as the window was go on following it."""
        if self._dark_pages == self._theme.dark:
            self._dark_pages = theme.dark
        self._theme = theme
        self._style_scroll_bars()
        self.request_pages()
        self.viewport().update()

    @property
    def dark_pages(self) -> bool:
        """Whether the pages' lightness is inverted."""
        return self._dark_pages

    def set_dark_pages(self, dark: bool) -> None:
        """Invert the pages' lightness, hues and pictures kept, or show them as printed."""
        if dark != self._dark_pages:
            self._dark_pages = dark
            self.request_pages()
            self.viewport().update()

    def _style_scroll_bars(self) -> None:
        style = scroll_bar_style(self._theme)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setStyleSheet(style)

    # Pixels

    @property
    def pixels(self) -> PagePixels:
        """The pixels of what is in view."""
        inversion = None
        if self._dark_pages:
            theme = self.page_theme
            inversion = Inversion(theme.paper.rgb() & 0xFFFFFF, theme.ink.rgb() & 0xFFFFFF)
        return PagePixels(self._cache, self._frame, inversion)

    def request_pages(self) -> None:
        """Ask for what is in view, and what is near."""
        if self.page_count and self.isVisible():
            self.pixels.request()

    def _page_arrived(self, page: int) -> None:
        if page < self.page_count:
            area = self._frame.to_view(QRectF(self._frame.stack.page_rect(page)))
            self.viewport().update(area.toAlignedRect().adjusted(-1, -1, 1, 1))

    def _page_has_failed(self, page: int) -> None:
        self._page_arrived(page)
        self.page_failed.emit(page)

    # What a subclass adds

    def page_content(self, page: int, tiles: Sequence[Tile]) -> PageContent:
        """Return what is painted on a page."""
        return PageContent(tiles, failure=self._cache.failures.get(page, ""))

    def page_painter(self) -> PagePainter:
        """Return what paints the pages as they are now."""
        frame = self._frame
        return PagePainter(self.page_theme, frame.stack, frame.ratio, self.font(), -frame.left)

    def paint_without_pages(self, painter: QPainter) -> None:
        """Paint the empty view, in logical pixels."""

    def paint_over_pages(self, painter: QPainter, pages: PagePainter) -> None:
        """Paint what lies over all pages, in device pixels of the stack."""

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in view."""
        with QPainter(self.viewport()) as painter:
            self._paint(painter, event)

    def _paint(self, painter: QPainter, event: QPaintEvent) -> None:
        """Paint what shows in the event's rectangle."""
        if not self.page_count:
            painter.fillRect(event.rect(), self._theme.desk)
            self.paint_without_pages(painter)
            return
        frame = self._frame
        painter.scale(1 / frame.ratio, 1 / frame.ratio)
        painter.translate(frame.left, -frame.top)
        painter_of_pages = self._kept_painter()
        area = frame.to_stack(event.rect())
        pages = frame.stack.pages_between(area.top() - frame.stack.gap, area.bottom())
        painter_of_pages.paint_desk(painter, area, pages, self._theme.desk)
        pixels = self.pixels
        for page in pages:
            painter_of_pages.paint(painter, page, self.page_content(page, pixels.tiles(page)))
        self.paint_over_pages(painter, painter_of_pages)

    def _kept_painter(self) -> PagePainter:
        """Return the painter of the frame before, with all that it remembers, unless another one is due."""
        painter = self.page_painter()
        if self._painter is None or painter != self._painter:
            self._painter = painter
        return self._painter

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for no more pages."""
        super().hideEvent(event)
        self._cache.want(())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the style's and the font's changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.viewport().update()


@cache
def _own_theme(*, dark: bool, high_contrast: bool) -> Theme:
    """Return the colours of pages that are dark in a light window, or the other way round."""
    theme = Theme.night() if dark else Theme.light()
    return theme.in_high_contrast() if high_contrast else theme
