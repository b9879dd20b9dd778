"""Scrolling and zooming a pane by plain keys, wheel and pinch; everything else is a command with a key of its own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QNativeGestureEvent, QWheelEvent

if TYPE_CHECKING:
    from reader.ui.page_scroll_area import PageScrollArea

LINE = 40  # logical pixels: what an arrow key or a third of a wheel notch scrolls
WHEEL_NOTCH = 120  # units of QWheelEvent.angleDelta
WHEEL_LINES = 3


def scroll_by_key(pane: "PageScrollArea", event: QKeyEvent) -> bool:
    """Scroll a pane by arrow, page, Home and End keys; False for any other key."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    match event.key():
        case Qt.Key.Key_Up:
            pane.scroll_lines(-1)
        case Qt.Key.Key_Down:
            pane.scroll_lines(1)
        case Qt.Key.Key_Left:
            pane.horizontalScrollBar().triggerAction(pane.horizontalScrollBar().SliderAction.SliderSingleStepSub)
        case Qt.Key.Key_Right:
            pane.horizontalScrollBar().triggerAction(pane.horizontalScrollBar().SliderAction.SliderSingleStepAdd)
        case Qt.Key.Key_PageUp:
            pane.scroll_screens(-1)
        case Qt.Key.Key_PageDown:
            pane.scroll_screens(1)
        case Qt.Key.Key_Home:
            pane.go_to_start()
        case Qt.Key.Key_End:
            pane.go_to_end()
        case _:
            return False
    return True


def scroll_by_wheel(pane: "PageScrollArea", event: QWheelEvent) -> None:
    """Scroll a pane; zoom with Ctrl held, scroll sideways with Shift held."""
    turned = event.angleDelta()
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        pane.zoom_in(turned.y() / WHEEL_NOTCH, event.position())
        return
    exact = event.pixelDelta()
    move = QPointF(exact) if not exact.isNull() else QPointF(turned) * (WHEEL_LINES * LINE / WHEEL_NOTCH)
    sideways = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and not move.x()
    pane.pan(-move.y() if sideways else -move.x(), 0.0 if sideways else -move.y())


def zoom_by_pinch(pane: "PageScrollArea", event: QNativeGestureEvent) -> bool:
    """Zoom a pane around the fingers; False for any other gesture."""
    if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
        return False
    pane.set_zoom(pane.zoom * (1 + event.value()), event.position())
    return True
