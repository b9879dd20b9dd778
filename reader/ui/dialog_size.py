"""Dialogs that fit on the screen, however large the letters are."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

_SHARE = 0.9  # of the screen that a dialog may take: its frame has to fit too


def resize_within_screen(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog a size, in logical pixels, or less where the screen has less."""
    dialog.resize(QSize(width, height).boundedTo(dialog.screen().availableSize() * _SHARE))


def scrolled(page: QWidget) -> QScrollArea:
    """Return a page that is scrolled where it is higher than its dialog."""
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
