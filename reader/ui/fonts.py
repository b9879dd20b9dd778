"""Fonts of the window: the platform's own, and a serif with real italics for quoted text."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from reader.ui.theme import TypeStep, scaled_font

# Found on macOS and Windows, Debian, Fedora; the hint decides where none of them is.
_SERIF_FAMILIES = ("Charter", "Georgia", "Source Serif 4", "Noto Serif", "Liberation Serif", "DejaVu Serif")


def interface_font(step: TypeStep = TypeStep.BODY, *, bold: bool = False) -> QFont:
    """Return the platform's interface font at a step of the type scale."""
    font = scaled_font(QApplication.font(), step)
    font.setBold(bold)
    return font


def reading_font(step: TypeStep = TypeStep.BODY) -> QFont:
    """Return the font of quoted text, at a step of the same scale."""
    font = interface_font(step)
    font.setFamilies(list(_SERIF_FAMILIES))
    font.setStyleHint(QFont.StyleHint.Serif)
    return font
