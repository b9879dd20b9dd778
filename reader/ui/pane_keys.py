"""The plain keys that scroll a pane; everything else is a command with a key of its own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from reader.ui.page_scroll_area import PageScrollArea


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
