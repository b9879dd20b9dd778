"""What is made after the first page is painted: in steps, so that the window answers meanwhile."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

# What may be meant for a part that is not there yet.
_NEEDS_ALL = frozenset(
    (
        QEvent.Type.ShortcutOverride,  # the first that is heard of a key, before it is looked up among the shortcuts
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
    )
)


class Building(QObject):
    """Does a step in each turn of the event loop; all that are left as soon as the user does something.

    Args:
        steps: makes a part each time it is asked for the next.
        parent: owner.
    """

    done = Signal()  # all is made

    def __init__(self, steps: Iterator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self.is_done = False

    def begin(self) -> None:
        """Do the steps from now on, while there is nothing else to do."""
        if not self.is_done and not self._timer.isActive():
            self._timer.start(0)
            _application().installEventFilter(self)

    def finish(self) -> None:
        """Do all steps that are left, now."""
        while not self.is_done:
            self._step()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let nothing that the user does come to a window of which parts are missing."""
        if event.type() in _NEEDS_ALL:
            self.finish()
        return super().eventFilter(watched, event)

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self.is_done = True
            self._timer.stop()
            _application().removeEventFilter(self)
            self.done.emit()


def _application() -> QObject:
    """Return the application."""
    application = QApplication.instance()
    if application is None:
        raise RuntimeError("there is no application")
    return application
