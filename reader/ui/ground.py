"""The ground that a widget stands on."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget


def fill_with_panel(widget: QWidget) -> None:
    """Give a widget the panels' ground, by its palette.

    Qt knows of such a ground that it hides what lies under it. Of a ground in a style sheet it does not: a label that
    changes on one has all widgets below painted too, up to the window, at each step.
    """
    widget.setBackgroundRole(QPalette.ColorRole.Base)
    widget.setAutoFillBackground(True)
