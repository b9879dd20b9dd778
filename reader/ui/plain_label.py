"""The label of all texts that come from documents and users."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from reader.ui.fonts import interface_font
from reader.ui.theme import TypeStep


def plain_label(step: TypeStep = TypeStep.BODY, *, bold: bool = False) -> QLabel:
    """Return a label that never takes its text for HTML."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(interface_font(step, bold=bold))
    return label
