"""What can change in a session, and who is told."""

from collections.abc import Callable
from enum import StrEnum


class Change(StrEnum):
    """What a listener is told; it reads the rest off the session."""

    DOCUMENTS = "documents"  # opened, closed, read, failed
    COMPARISON = "comparison"
    FOCUS = "focus"  # another finding, passage, difference or citation is current
    NOTES = "notes"
    REVIEWS = "reviews"
    CASE = "case"  # the case file was opened, closed, or waits for an answer
    WORK = "work"  # progress of reading and comparing
    FAILURE = "failure"  # a sentence about the case or the comparison as a whole


Listener = Callable[[Change], None]


class Listeners:
    """Functions that are called on a change, in the order in which they came."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def add(self, listener: Listener) -> Callable[[], None]:
        """Add a listener and return a function that takes it away again."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def clear(self) -> None:
        """Take all listeners away."""
        self._listeners.clear()

    def tell(self, change: Change) -> None:
        """Call all listeners that there are now."""
        for listener in tuple(self._listeners):
            listener(change)
