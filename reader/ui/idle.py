"""What is done when nothing else is to be done."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def when_idle(owner: QObject, call: Callable[[], None]) -> QTimer:
    """Return a timer of no time at all: started, it calls once when all events are dealt with, the painting too."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(call)
    return timer
