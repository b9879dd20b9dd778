"""Slim scroll bars for the panes: a handle on the desk, without arrows."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QScrollBar

from reader.ui.theme import SPACE, Theme, blend

THICKNESS = 3 * SPACE  # logical pixels: wide enough to be grabbed
LEAST_HANDLE = 8 * SPACE  # logical pixels, however long the document


def scroll_bar_style(theme: Theme) -> str:
    """Return the style sheet for a pane's scroll bars."""
    handle = blend(theme.muted, theme.desk, 0.45).name()
    pressed = blend(theme.muted, theme.desk, 0.8).name()
    return f"""
        QScrollBar {{ background: {theme.desk.name()}; border: none; margin: 0; }}
        QScrollBar:vertical {{ width: {THICKNESS}px; }}
        QScrollBar:horizontal {{ height: {THICKNESS}px; }}
        QScrollBar::handle {{ background: {handle}; border-radius: 3px; margin: 2px 3px; }}
        QScrollBar::handle:vertical {{ min-height: {LEAST_HANDLE}px; margin: 2px 3px; }}
        QScrollBar::handle:horizontal {{ min-width: {LEAST_HANDLE}px; margin: 3px 2px; }}
        QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {pressed}; }}
        QScrollBar::handle:disabled {{ background: none; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    """


class OpaqueScrollBar(QScrollBar):
    """A scroll bar that hides what is under it: all that is not painted each time the bar moves."""

    def changeEvent(self, event: QEvent) -> None:
        """Say so again to a style that is new: each makes a bar with a style sheet one that is seen through."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setAutoFillBackground(True)
