"""Tool tips of widgets that show words of documents and of the user's."""

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QWidget

from reader.ui.text import plain_tip


def set_tip(widget: QWidget, words: str) -> None:
    """Show words when the pointer rests on a widget; a screen reader is told them without the markup of the tip."""
    widget.setToolTip(plain_tip(words))
    widget.setAccessibleDescription(words)


def short_tip(words: str) -> str:
    """Return words as a tool tip that is read aloud as it is: without markup unless Qt would take it for markup."""
    return plain_tip(words) if Qt.mightBeRichText(words) else words
