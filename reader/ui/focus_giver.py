"""Panels that are asked for the focus as a whole."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class FocusGiver(QWidget):
    """Gives the focus on to one of its parts.

    A focus proxy would do the same, but Tab then comes to the proxy first and never to the parts before it. Giving the
    focus on once it is here would do the same too, but a screen reader is then told of the whole last.
    """

    def __init__(self) -> None:
        super().__init__()
        self._first: QWidget | None = None

    def give_focus_to(self, part: QWidget) -> None:
        """Let this part have the focus whenever the whole is given it."""
        self._first = part

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the focus on."""
        if self._first is not None:
            self._first.setFocus(reason)
        else:
            super().setFocus(reason)
