"""Small flat buttons that stand among words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton


def chip(text: str, *, checkable: bool = False) -> QToolButton:
    """Return a chip with that text, which may come from a document."""
    button = QToolButton()
    button.setText(text.replace("&", "&&"))
    button.setProperty("chip", True)
    button.setCheckable(checkable)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
