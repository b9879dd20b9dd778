"""Results of the workers, brought into Qt's event loop."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reader.workspace.jobs import Jobs


class QtDelivery(QObject):
    """Runs functions in the thread that it lives in, whichever thread asks.

    A queued signal wakes the event loop, so nothing polls; Qt keeps the order.
    """

    _called = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._called.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def __call__(self, call: Callable[[], None]) -> None:
        """Have `call` run by the event loop; may be called from any thread."""
        self._called.emit(call)

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        call()


def qt_jobs(parent: QObject) -> Jobs:
    """Return worker processes whose results arrive in `parent`'s thread; close them before `parent` is deleted."""
    return Jobs(QtDelivery(parent))
