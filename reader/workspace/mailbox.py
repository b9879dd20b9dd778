"""Calls of the workers that come before the event loop which they are for."""

import threading
from collections.abc import Callable

Call = Callable[[], None]


class Mailbox:
    """Keeps calls until it is opened and hands them on from then on, in their order; any thread may call it.

    The workers are started before Qt is loaded, so that both load at the same time.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[Call] = []
        self._deliver: Callable[[Call], None] = self._waiting.append

    def __call__(self, call: Call) -> None:
        """Deliver a call now, or as soon as there is somebody to deliver it to."""
        with self._lock:
            self._deliver(call)

    def open(self, deliver: Callable[[Call], None]) -> None:
        """Deliver to `deliver` what has come and what will come."""
        with self._lock:
            for call in self._waiting:
                deliver(call)
            self._waiting.clear()
            self._deliver = deliver
