"""The pointer in a pane: selecting, clicking on highlights and links, moving the page by the middle button."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from reader.ui.text import plain_tip
from reader.ui.text_selection import Unit

if TYPE_CHECKING:
    from reader.ui.reading_pane import ReadingPane

EDGE_INTERVAL = 30  # milliseconds between two steps while the pointer selects beyond the view's edge
EDGE_SHARE = 0.25  # of the pointer's distance beyond the edge that is scrolled each time


class PanePointer(QObject):
    """Handles the pointer's events of one pane."""

    def __init__(self, pane: "ReadingPane") -> None:
        super().__init__(pane)
        self._pane = pane
        self._pressed_at: QPointF | None = None
        self._dragging = False
        self._pan_from: QPointF | None = None
        self._last = QPointF()
        self._third_click = QTimer(self)  # runs while a further click is a triple one
        self._third_click.setSingleShot(True)
        self._edge = QTimer(self)
        self._edge.setInterval(EDGE_INTERVAL)
        self._edge.timeout.connect(self._scroll_at_edge)
        pane.viewport().setMouseTracking(True)
        pane.viewport().installEventFilter(self)

    def press(self, event: QMouseEvent) -> None:
        """Begin selecting, extend with Shift, take the paragraph on the third click; pan with the middle button."""
        at = event.position()
        if event.button() is Qt.MouseButton.MiddleButton:
            self._pan_from = at
            self._pane.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() is Qt.MouseButton.LeftButton:
            place = self._pane.page_point(at)
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            triple = self._third_click.isActive() and self._is_near(at)
            self._pressed_at, self._last, self._dragging = at, at, triple
            if place is not None:
                unit = Unit.PARAGRAPH if triple else Unit.CHARACTER
                self._pane.selector.press(place, unit, extend=extend)

    def double_click(self, event: QMouseEvent) -> None:
        """Select a word; dragging on selects by words."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._third_click.start(QApplication.doubleClickInterval())
            at = event.position()
            self._pressed_at, self._last, self._dragging = at, at, True
            place = self._pane.page_point(at)
            if place is not None:
                self._pane.selector.press(place, Unit.WORD)

    def move(self, event: QMouseEvent) -> None:
        """Select, pan, or show what the pointer is on."""
        at = event.position()
        if self._pan_from is not None:
            self._pan_to(at)
        elif self._pressed_at is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._dragging = self._dragging or not self._is_near(at)
            if self._dragging:
                self._last = at
                self._drag()
        else:
            self._show_what_is_at(at)

    def release(self, event: QMouseEvent) -> None:
        """End selecting; without a selection it was a click."""
        self._edge.stop()
        if event.button() is Qt.MouseButton.MiddleButton:
            self._pan_from = None
            self._show_what_is_at(event.position())
        elif event.button() is Qt.MouseButton.LeftButton and self._pressed_at is not None:
            at, clicked = self._pressed_at, not self._dragging
            self._pressed_at, self._dragging = None, False
            if clicked and self._pane.selected_span() is None:
                self._click(at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show where a link or marker leads, else a highlight's label; forget the target when the pointer leaves."""
        if event.type() == QEvent.Type.Leave:
            self._pane.set_hover(None)
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            highlight = self._pane.highlight_at(QPointF(event.pos()))
            label = plain_tip(highlight.describe()) if highlight is not None else ""
            tip = self._pane.toolTip() or label  # the pane's own is that of the target under the pointer
            if tip:
                QToolTip.showText(event.globalPos(), tip, self._pane)
            else:
                QToolTip.hideText()
            return True
        return super().eventFilter(watched, event)

    def _click(self, at: QPointF) -> None:
        target = self._pane.target_at(at)
        if target is not None:
            self._pane.follow(target.to)
            return
        highlight = self._pane.highlight_at(at)
        if highlight is not None:
            self._pane.highlight_clicked.emit(highlight.id)

    def _drag(self) -> None:
        """Move the selection's end to the pointer, scrolling while it is beyond an edge."""
        place = self._pane.page_point(self._last)
        if place is not None:
            self._pane.selector.drag(place)
        if self._beyond_edge():
            self._edge.start()
        else:
            self._edge.stop()

    def _beyond_edge(self) -> float:
        """Return how far the pointer is below the view, negative above it."""
        height = self._pane.viewport().height()
        return min(0.0, self._last.y()) + max(0.0, self._last.y() - height)

    def _scroll_at_edge(self) -> None:
        self._pane.pan(0, self._beyond_edge() * EDGE_SHARE)
        self._drag()

    def _pan_to(self, at: QPointF) -> None:
        if self._pan_from is not None:
            moved = self._pan_from - at
            self._pan_from = at
            self._pane.pan(moved.x(), moved.y())

    def _show_what_is_at(self, at: QPointF) -> None:
        """Set the pointer's shape and the target under it."""
        target = self._pane.target_at(at)
        self._pane.set_hover(target)
        place = self._pane.page_point(at)
        text_map = self._pane.selector.text_map
        if target is not None or self._pane.highlight_at(at) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif place is not None and text_map is not None and text_map.is_over_text(*place):
            shape = Qt.CursorShape.IBeamCursor
        else:
            shape = Qt.CursorShape.ArrowCursor
        if self._pane.viewport().cursor().shape() is not shape:
            self._pane.viewport().setCursor(shape)

    def _is_near(self, at: QPointF) -> bool:
        """Tell whether the pointer has not been moved since the button was pressed, but for a tremble."""
        before = self._pressed_at if self._pressed_at is not None else self._last
        return (at - before).manhattanLength() < QApplication.startDragDistance()
