"""Small pages of a pane's document beneath one another, to see where one is and to go elsewhere."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from reader.model.geometry import PageRect
from reader.ui.page_scroll_area import PageScrollArea
from reader.ui.page_view import PagePainter
from reader.ui.pane_accessible import page_in_words
from reader.ui.reading_pane import ReadingPane
from reader.ui.spoken import speak
from reader.ui.theme import SPACE, Theme, TypeStep, scaled_font
from reader.workspace.jobs import JobRunner

FRAME_WIDTH = 2  # logical pixels of the frame around the current page
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}


class Thumbnails(PageScrollArea):
    """Follows a pane: the same pages, the current one framed. A click or the arrow keys go to a page.

    Args:
        jobs: renders the pages.
        theme: the window's.
        parent: owner.
    """

    leaving = Signal()  # before the pane goes to another page; browsing by keys on from there tells it once

    def __init__(self, jobs: JobRunner, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(jobs, theme, parent)
        self._pane: ReadingPane | None = None
        self._browsed = -1  # the page that the keys went to last
        self.setAccessibleName(self.tr("Pages"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def follow(self, pane: ReadingPane | None) -> None:
        """Show the pages of another pane; None shows nothing."""
        if self._pane is not None:
            self._pane.pages_changed.disconnect(self._take_pages)
            self._pane.current_page_changed.disconnect(self._show_current)
        self._pane = pane
        if pane is not None:
            pane.pages_changed.connect(self._take_pages)
            pane.current_page_changed.connect(self._show_current)
        self._take_pages()

    def paint_over_pages(self, painter: QPainter, pages: PagePainter) -> None:
        """Frame the current page and number those in view."""
        for page in self.frame.pages:
            self._paint_number(painter, pages, page)
        if self._pane is not None and self._pane.current_page in self.frame.pages:
            area = QRectF(pages.stack.page_rect(self._pane.current_page))
            width = FRAME_WIDTH * pages.ratio
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.accent, width))
            painter.drawRect(area.adjusted(-width / 2, -width / 2, width / 2, width / 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the page that is clicked."""
        at = self.page_point(event.position())
        if at is not None and event.button() is Qt.MouseButton.LeftButton:
            self._browsed = -1
            self._choose(at[0])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the click here: nothing behind is meant."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the page before or behind."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or self._pane is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        page = min(max(0, self._pane.current_page + step), self.page_count - 1)
        self._choose(page)
        self._browsed = page

    def _choose(self, page: int) -> None:
        if self._pane is not None and page >= 0:
            if self._pane.current_page != self._browsed:
                self.leaving.emit()
            self._pane.go_to_page(page)
            speak(self, page_in_words(self._pane, page))

    def _take_pages(self) -> None:
        source = self._pane.source if self._pane is not None else None
        if self._pane is None or source is None:
            self.clear()
            return
        self.set_dark_pages(self._pane.dark_pages)
        self.show_pages(source.path, self._pane.page_sizes, source.password)
        self._show_current()

    def _show_current(self) -> None:
        """Bring the current page into view if it is not wholly there."""
        if self._pane is None or not self.page_count:
            return
        page = min(self._pane.current_page, self.page_count - 1)
        size = self.page_sizes[page]
        place = PageRect(page, 0, 0, size.width, size.height)
        seen = self.view_rect(place)
        if seen.top() < 0 or seen.bottom() > self.viewport().height():
            self.reveal([place])
        self.viewport().update()

    def _paint_number(self, painter: QPainter, pages: PagePainter, page: int) -> None:
        """Paint a page's name in its lower corner."""
        document = self._pane.document if self._pane is not None else None
        name = (document.page_name(page) if document is not None else None) or str(page + 1)
        small = scaled_font(self.font(), TypeStep.SMALL)
        font = QFont(small)
        font.setPixelSize(max(1, round(QFontMetricsF(small).ascent() * pages.ratio)))
        metrics = QFontMetricsF(font)
        area = QRectF(pages.stack.page_rect(page))
        corner = QPointF(area.right(), area.bottom())
        width = metrics.horizontalAdvance(name) + 2 * SPACE * pages.ratio
        box = QRectF(corner.x() - width, corner.y() - metrics.height(), width, metrics.height())
        painter.fillRect(box, self.theme.panel)
        painter.setFont(font)
        painter.setPen(self.theme.muted)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
