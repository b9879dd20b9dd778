"""Results of the workers, brought into Qt's event loop."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

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


_BREATH = 20  # milliseconds: what has changed before is painted first


class QtLater(QObject):
    """Runs functions that nobody waits for, one in each of later turns of the event loop."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: deque[Callable[[], None]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(_BREATH)
        self._timer.timeout.connect(self._run_next)

    def __call__(self, call: Callable[[], None]) -> None:
        """Have `call` run by the event loop."""
        self._calls.append(call)
        self._timer.start()

    def _run_next(self) -> None:
        call = self._calls.popleft()
        if not self._calls:
            self._timer.stop()
        call()


def qt_jobs(parent: QObject) -> Jobs:
    """Return worker processes whose results arrive in `parent`'s thread; close them before `parent` is deleted."""
    return Jobs(QtDelivery(parent))
