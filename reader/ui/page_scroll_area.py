"""A scrolled stack of pages: zoom, rotation, exact places, motion, pixels at any density. Knows no text."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QNativeGestureEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.model.geometry import PageRect
from reader.model.raster import Inversion, PageSize, PageSource
from reader.ui.motion import ScrollMotion
from reader.ui.page_cache import PageCache
from reader.ui.page_frame import TOP, PageFrame, Place
from reader.ui.page_pixels import PagePixels
from reader.ui.page_stack import PageStack
from reader.ui.page_view import PageContent, PagePainter, Tile
from reader.ui.pane_scrolling import LINE, scroll_by_wheel, zoom_by_pinch
from reader.ui.scroll_bars import scroll_bar_style
from reader.ui.theme import SPACE, Theme
from reader.ui.zoom import ZOOM_STEP, bounded, fitted
from reader.workspace.jobs import JobRunner
from reader.workspace.shell import Fit

POINTS_AN_INCH = 72.0
GAP = 3 * SPACE  # logical pixels between pages
SCREEN_OVERLAP = 0.1  # of the view's height that stays in view when scrolling by screens


class PageScrollArea(QAbstractScrollArea):
    """Shows pages that a worker renders.

    Args:
        jobs: does the rendering.
        theme: the window's.
        parent: owner.
    """

    position_changed = Signal()  # scrolled, zoomed, turned, resized
    pages_changed = Signal()  # other pages are shown
    current_page_changed = Signal(int)  # another page is in the middle of the view
    page_failed = Signal(int)  # a page that the worker could not render

    def __init__(self, jobs: JobRunner, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cache = PageCache(jobs, self)
        self._cache.arrived.connect(self._page_arrived)
        self._cache.failed.connect(self._page_has_failed)
        self._theme = theme
        self._dark_pages = theme.dark
        self._source: PageSource | None = None
        self._sizes: tuple[PageSize, ...] = ()
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
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._style_scroll_bars()

    # What is shown

    def show_pages(self, path: Path, sizes: Sequence[PageSize], password: str | None = None) -> None:
        """Show the pages of a file. The same file again: it is rendered anew and the place is kept."""
        source = PageSource(path, password)
        place = self.place() if self._source == source else None
        self._source = source
        self._sizes = tuple(sizes)
        self._cache.set_source(source)
        self.motion.stop()
        self._lay_out(place or TOP)
        self.pages_changed.emit()

    def clear(self) -> None:
        """Show no pages."""
        self._source = None
        self._sizes = ()
        self._cache.set_source(None)
        self.motion.stop()
        self._lay_out(None)
        self.pages_changed.emit()

    def close_pages(self) -> None:
        """Stop rendering and give the shared memory back; for the end of the program."""
        self.motion.stop()
        self._cache.close()

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

    @property
    def cache(self) -> PageCache:
        """The rendered pages."""
        return self._cache

    @property
    def theme(self) -> Theme:
        """The window's theme."""
        return self._theme

    @property
    def page_theme(self) -> Theme:
        """The theme of the pages: dark pages may lie in a light window and the other way round."""
        if self._dark_pages == self._theme.dark:
            return self._theme
        return Theme.night() if self._dark_pages else Theme.light()

    def set_theme(self, theme: Theme) -> None:
        """Change the window's colours; the pages follow `set_dark_pages`."""
        self._theme = theme
        self._style_scroll_bars()
        self._request_pages()
        self.viewport().update()

    @property
    def dark_pages(self) -> bool:
        """Whether the pages' lightness is inverted."""
        return self._dark_pages

    def set_dark_pages(self, dark: bool) -> None:
        """Invert the pages' lightness, hues and pictures kept, or show them as printed."""
        if dark != self._dark_pages:
            self._dark_pages = dark
            self._request_pages()
            self.viewport().update()

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

    def zoom_out(self, steps: float = 1, around: QPointF | None = None) -> None:
        """Make smaller."""
        self.zoom_in(-steps, around)

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

    # Places

    @property
    def frame(self) -> PageFrame:
        """What is in view."""
        return self._frame

    def place(self) -> Place | None:
        """Return the place in the middle of the view; None without pages."""
        return self._frame.place()

    def go_to(self, place: Place) -> None:
        """Bring a place to the middle of the view, at once."""
        if self.page_count:
            self.motion.stop()
            self._scroll_to_place(place, self._frame.centre)

    @property
    def current_page(self) -> int:
        """The page in the middle of the view, counted from 0."""
        return self._frame.current_page

    def go_to_page(self, page: int) -> None:
        """Bring the top of a page, counted from 0, to the top of the view."""
        if self.page_count:
            page = min(max(page, 0), self.page_count - 1)
            stack = self._frame.stack
            self._scroll_to_height(stack.page_rect(page).top() - stack.gap)

    def go_to_start(self) -> None:
        """Go to the first line."""
        self._scroll_to_height(0)

    def go_to_end(self) -> None:
        """Go to the last line."""
        self._scroll_to_height(self._frame.stack.height)

    def position(self, place: PageRect | None = None) -> float:
        """Return a height in the document as page and fraction of the page: 2.5 is the middle of the third page.

        Args:
            place: the middle of which is meant; None means the middle of the view.
        """
        return self._frame.position(place)

    def set_position(self, position: float) -> None:
        """Bring a height as `position` gives it to the middle of the view, at once."""
        if self.page_count:
            self._scroll_to_height(self._frame.height_at(position) - self._frame.height / 2, moving=False)

    def scroll_to_share(self, share: float) -> None:
        """Bring a height, 0 to 1 of the document, to the middle of the view at once."""
        self._scroll_to_height(share * self._frame.stack.height - self._frame.height / 2, moving=False)

    def reveal(self, rects: Sequence[PageRect]) -> None:
        """Bring places into view, in the middle where they fit: those on the first one's page, moving there quickly."""
        frame = self._frame
        on_page = [frame.stack.rect(rect) for rect in rects if rect.page == rects[0].page < self.page_count]
        if not on_page:
            return
        area = on_page[0]
        for rect in on_page[1:]:
            area = area.united(rect)
        fits = area.height() < frame.height
        middle = area.center().y() if fits else area.top() + frame.height / 2 - frame.stack.gap
        left, right = area.left() + frame.left, area.right() + frame.left
        if left < 0 or right > frame.width:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + round((left + right - frame.width) / 2))
        self._scroll_to_height(middle - frame.height / 2)

    def is_in_view(self, rect: PageRect) -> bool:
        """Tell whether any part of a place is in view."""
        return self.view_rect(rect).intersects(QRectF(self.viewport().rect()))

    # Scrolling

    def scroll_lines(self, count: float) -> None:
        """Scroll down by lines, up if negative."""
        self._scroll_by(count * LINE * self._frame.ratio)

    def scroll_screens(self, count: float) -> None:
        """Scroll down by screens, less a little that stays in view."""
        self._scroll_by(count * (1 - SCREEN_OVERLAP) * self._frame.height)

    def scroll_half_screens(self, count: float) -> None:
        """Scroll down by half screens."""
        self._scroll_by(count * self._frame.height / 2)

    def scroll_pages(self, count: int) -> None:
        """Go to the top of the page `count` pages on."""
        stack = self._frame.stack
        self.go_to_page(stack.page_at(self._frame.top + stack.gap + 1) + count)

    def pan(self, right: float, down: float) -> None:
        """Move the view over the pages by logical pixels, at once."""
        self.motion.stop()
        for bar, distance in ((self.horizontalScrollBar(), right), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + round(distance * self._frame.ratio))

    # Between the view and the pages

    def view_rect(self, place: PageRect) -> QRectF:
        """Return where a place lies in the view, logical pixels; outside the view's own rectangle if out of sight."""
        return self._frame.rect(place)

    def page_point(self, at: QPointF) -> tuple[int, float, float] | None:
        """Return the page at a point of the view and the point on it; None without pages."""
        return self._frame.point(at)

    # What a subclass adds

    def page_content(self, page: int, tiles: Sequence[Tile]) -> PageContent:
        """Return what is painted on a page."""
        return PageContent(tiles, failure=self._cache.failures.get(page, ""))

    def page_painter(self) -> PagePainter:
        """Return what paints the pages."""
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
        painter_of_pages = self.page_painter()
        area = frame.to_stack(event.rect())
        pages = frame.stack.pages_between(area.top() - frame.stack.gap, area.bottom())
        painter_of_pages.paint_desk(painter, area, pages, self._theme.desk)
        pixels = self.pixels
        for page in pages:
            painter_of_pages.paint(painter, page, self.page_content(page, pixels.tiles(page)))
        self.paint_over_pages(painter, painter_of_pages)

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

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for no more pages."""
        super().hideEvent(event)
        self._cache.want(())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the style's and the font's changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Render anew for a screen of another density; zoom by pinching."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out(self.place())
        if isinstance(event, QNativeGestureEvent) and zoom_by_pinch(self, event):
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; zoom with Ctrl held."""
        scroll_by_wheel(self, event)
        event.accept()

    def _style_scroll_bars(self) -> None:
        style = scroll_bar_style(self._theme)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setStyleSheet(style)

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
        stack = PageStack(self._sizes, self._zoom * dots, self._rotation, gap)
        if self._sizes:
            edge = 2 * gap if self._fit is Fit.TEXT else gap  # signs stand beside the print
            room = (width - 2 * edge, height - 2 * gap)
            self._zoom = fitted(self._fit, self._zoom, self._fitted_size(stack), room, dots)
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
        if place is not None and self._sizes:
            self._scroll_to_place(place, around if around is not None else self._frame.centre)
        if self._fit is Fit.TEXT and self._print is not None and self._print.page < len(self._sizes):
            middle = stack.rect(self._print).center().x()
            self.horizontalScrollBar().setValue(round(middle + stack.width // 2 - width / 2))
        self._laying_out = False
        self._take_scroll_values()
        self._moved()

    def _fitted_size(self, stack: PageStack) -> PageSize:
        """Return the size of what is fitted: the usual page, or the print on it."""
        if self._fit is not Fit.TEXT or self._print is None:
            return stack.usual_size()
        return PageSize(self._print.width, self._print.height).turned(stack.rotation)

    def _take_scroll_values(self) -> None:
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self._frame = replace(self._frame, scroll_x=across, scroll_y=down)

    def _scroll_to_place(self, place: Place, at: QPointF) -> None:
        """Scroll so that a place lies at a point of the view."""
        across, down = self._frame.scroll_to(place, at)
        self.horizontalScrollBar().setValue(across)
        self.verticalScrollBar().setValue(down)

    def _scroll_to_height(self, height: float, *, moving: bool = True) -> None:
        """Bring a height of the stack (device pixels) to the top of the view."""
        self.motion.go(round(height), moving=moving)

    def _scroll_by(self, distance: float) -> None:
        """Scroll down by device pixels, from where a motion under way is going to."""
        self.motion.go(self.motion.goal() + round(distance), moving=True)

    def _moved(self) -> None:
        self._request_pages()
        self.viewport().update()
        self.position_changed.emit()
        if self.current_page != self._told_page:
            self._told_page = self.current_page
            self.current_page_changed.emit(self._told_page)

    # Pixels

    @property
    def pixels(self) -> PagePixels:
        """The pixels of what is in view."""
        inversion = None
        if self._dark_pages:
            theme = self.page_theme
            inversion = Inversion(theme.paper.rgb() & 0xFFFFFF, theme.ink.rgb() & 0xFFFFFF)
        return PagePixels(self._cache, self._frame, inversion)

    def _request_pages(self) -> None:
        if self.page_count and self.isVisible():
            self.pixels.request()

    def _page_arrived(self, page: int) -> None:
        if page < self.page_count:
            area = self._frame.to_view(QRectF(self._frame.stack.page_rect(page)))
            self.viewport().update(area.toAlignedRect().adjusted(-1, -1, 1, 1))

    def _page_has_failed(self, page: int) -> None:
        self._page_arrived(page)
        self.page_failed.emit(page)
