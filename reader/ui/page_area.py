"""A scrolled view on a stack of pages: how the pages lie at a size, a zoom and a rotation. Paints nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.model.raster import PageSize, PageSource
from reader.ui.motion import ScrollMotion
from reader.ui.page_frame import TOP, PageFrame, Place
from reader.ui.page_stack import PageStack, usual_size
from reader.ui.pane_scrolling import LINE
from reader.ui.scroll_bars import OpaqueScrollBar
from reader.ui.theme import SPACE
from reader.ui.zoom import ZOOM_STEP, bounded, fitted
from reader.workspace.shell import Fit

if TYPE_CHECKING:
    from reader.model.geometry import PageRect

POINTS_AN_INCH = 72.0
GAP = 3 * SPACE  # logical pixels between pages


class PageArea(QAbstractScrollArea):
    """Lays the pages of a file out and keeps the place when size, zoom or rotation change.

    Args:
        parent: owner.
    """

    position_changed = Signal()  # scrolled, zoomed, turned, resized
    pages_changed = Signal()  # other pages are shown
    current_page_changed = Signal(int)  # another page is in the middle of the view

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # of Qt's own PySide would look for the class among all widgets, for 20 ms
        self._source: PageSource | None = None
        self._sizes: tuple[PageSize, ...] = ()
        self._usual_size = usual_size(())
        self._rotation = 0
        self._zoom = 1.0
        self._fit: Fit | None = Fit.WIDTH
        self._print: PageRect | None = None
        self._frame = PageFrame(PageStack((), 1.0, 0, 0))
        self._laying_out = False
        self._told_page = -1
        self.motion = ScrollMotion(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBar(OpaqueScrollBar(Qt.Orientation.Horizontal))
        self.setVerticalScrollBar(OpaqueScrollBar(Qt.Orientation.Vertical))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # What is shown

    def show_pages(self, path: Path, sizes: Sequence[PageSize], password: str | None = None) -> None:
        """Show the pages of a file. The same file again: it is rendered anew and the place is kept."""
        source = PageSource(path, password)
        place = self.place() if self._source == source else None
        self._source = source
        self._sizes = tuple(sizes)
        self._usual_size = usual_size(sizes)
        self.source_changed()
        self.motion.stop()
        self._lay_out(place or TOP)
        self.pages_changed.emit()

    def clear(self) -> None:
        """Show no pages."""
        self._source = None
        self._sizes = ()
        self.source_changed()
        self.motion.stop()
        self._lay_out(None)
        self.pages_changed.emit()

    @property
    def source(self) -> PageSource | None:
        """The file that is shown."""
        return self._source

    @property
    def page_count(self) -> int:
        """Number of pages."""
        return len(self._sizes)

    @property
    def page_sizes(self) -> tuple[PageSize, ...]:
        """The sizes of the pages, in points."""
        return self._sizes

    # Zoom and rotation

    @property
    def zoom(self) -> float:
        """1.0 is the size on paper."""
        return self._zoom

    @property
    def fit(self) -> Fit | None:
        """What the zoom follows when the view's size changes."""
        return self._fit

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Zoom, keeping the point of the page at `around` (of the view; its middle if None) where it is."""
        self._fit = Fit.ACTUAL if zoom == 1.0 else None
        self._rescale(zoom, around)

    def zoom_in(self, steps: float = 1, around: QPointF | None = None) -> None:
        """Enlarge; four steps double the size."""
        self.set_zoom(self._zoom * ZOOM_STEP**steps, around)

    def set_fit(self, fit: Fit) -> None:
        """Fit the usual page or its print to the view, now and whenever the view's size changes."""
        self._fit = fit
        self._rescale(self._zoom, None)

    def set_print_area(self, area: PageRect | None) -> None:
        """Say where the print stands on the usual page; None if that is not known."""
        self._print = area
        if self._fit is Fit.TEXT:
            self._rescale(self._zoom, None)

    @property
    def rotation(self) -> int:
        """Clockwise, degrees: 0, 90, 180 or 270."""
        return self._rotation

    def rotate(self, quarter_turns: int = 1) -> None:
        """Turn all pages clockwise, counterclockwise if negative."""
        place = self.place()
        self._rotation = (self._rotation + 90 * quarter_turns) % 360
        self._lay_out(place)

    # Between the view and the pages

    @property
    def frame(self) -> PageFrame:
        """What is in view."""
        return self._frame

    def place(self) -> Place | None:
        """Return the place in the middle of the view; None without pages."""
        return self._frame.place()

    @property
    def current_page(self) -> int:
        """The page in the middle of the view, counted from 0."""
        return self._frame.current_page

    def view_rect(self, place: PageRect) -> QRectF:
        """Return where a place lies in the view, logical pixels; outside the view's own rectangle if out of sight."""
        return self._frame.rect(place)

    def page_point(self, at: QPointF) -> tuple[int, float, float] | None:
        """Return the page at a point of the view and the point on it; None without pages."""
        return self._frame.point(at)

    def is_in_view(self, rect: PageRect) -> bool:
        """Tell whether any part of a place is in view."""
        return self.view_rect(rect).intersects(QRectF(self.viewport().rect()))

    # What a subclass adds

    def source_changed(self) -> None:
        """Another file is shown, the same one read anew, or none."""

    def request_pages(self) -> None:
        """Ask for the pixels of what is in view."""

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle of the view where it is, or the document's top at the view's."""
        super().resizeEvent(event)
        self._lay_out(TOP if not self._frame.scroll_y else self._frame.place())

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002 (Qt's signature)
        """Repaint and ask for the pages that came into view."""
        if not self._laying_out:
            self._take_scroll_values()
            self._moved()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for pages, which a hidden pane does not."""
        super().showEvent(event)
        self._lay_out(self.place())

    def viewportEvent(self, event: QEvent) -> bool:
        """Lay the pages out anew for a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out(self.place())
        return super().viewportEvent(event)

    # Layout

    def _rescale(self, zoom: float, around: QPointF | None) -> None:
        """Take a new zoom on, keeping the point at `around` where it is."""
        around = around if around is not None else self._frame.centre
        place = self._frame.place(around)
        self._zoom = bounded(zoom)
        self.motion.stop()
        self._lay_out(place, around)

    def _lay_out(self, place: Place | None, around: QPointF | None = None) -> None:
        """Lay the pages out for the view's size, the zoom and the rotation; `place` then lies at `around`."""
        ratio = self.viewport().devicePixelRatioF()
        width, height = self.viewport().width() * ratio, self.viewport().height() * ratio
        dots = self.logicalDpiX() / POINTS_AN_INCH * ratio
        gap = round(GAP * ratio)
        if self._sizes:
            edge = 2 * gap if self._fit is Fit.TEXT else gap  # signs stand beside the print
            room = (width - 2 * edge, height - 2 * gap)
            self._zoom = fitted(self._fit, self._zoom, self._fitted_size(), room, dots)
        stack = PageStack(self._sizes, self._zoom * dots, self._rotation, gap)
        self._frame = PageFrame(stack, width, height, ratio)
        self._laying_out = True
        for bar, whole, view in (
            (self.horizontalScrollBar(), stack.width, width),
            (self.verticalScrollBar(), stack.height, height),
        ):
            bar.setRange(0, max(0, round(whole - view)))
            bar.setPageStep(round(view))
            bar.setSingleStep(round(LINE * ratio))
            bar.setEnabled(bool(bar.maximum()))  # else it shows a handle from end to end, as if there were more
        if place is not None and self._sizes:
            self._scroll_to_place(place, around if around is not None else self._frame.centre)
        middle = self._fitted_middle(stack)
        if middle is not None:
            self.horizontalScrollBar().setValue(round(middle + stack.width // 2 - width / 2))
        self._laying_out = False
        self._take_scroll_values()
        self._moved()

    def _fitted_size(self) -> PageSize:
        """Return the size of what is fitted: the usual page, or the print on it."""
        if self._fit is not Fit.TEXT or self._print is None:
            return self._usual_size.turned(self._rotation)
        return PageSize(self._print.width, self._print.height).turned(self._rotation)

    def _fitted_middle(self, stack: PageStack) -> float | None:
        """Return where the middle of what fits the view's width lies across; None if nothing is fitted to it."""
        if self._fit is Fit.TEXT and self._print is not None and self._print.page < len(self._sizes):
            return stack.rect(self._print).center().x()
        return None if self._fit in {Fit.ACTUAL, None} else 0.0

    def _take_scroll_values(self) -> None:
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self._frame = replace(self._frame, scroll_x=across, scroll_y=down)

    def _scroll_to_place(self, place: Place, at: QPointF) -> None:
        """Scroll so that a place lies at a point of the view."""
        across, down = self._frame.scroll_to(place, at)
        self.horizontalScrollBar().setValue(across)
        self.verticalScrollBar().setValue(down)

    def _moved(self) -> None:
        self.request_pages()
        self.viewport().update()
        self.position_changed.emit()
        if self.current_page != self._told_page:
            self._told_page = self.current_page
            self.current_page_changed.emit(self._told_page)
