"""Undo and redo over everything that the analyst adds."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

LIMIT = 100  # steps; far more than anybody remembers


@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done and can be undone. `title` completes "Undo: …"."""

    title: str
    redo: Callable[[], None]
    undo: Callable[[], None]


class UndoHistory:
    """Steps done and steps undone."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._done: deque[Step] = deque(maxlen=limit)
        self._undone: list[Step] = []

    def do(self, step: Step) -> None:
        """Do a step and remember it; an error leaves the history as it was."""
        step.redo()
        self._done.append(step)
        self._undone.clear()

    def undo(self) -> str | None:
        """Take the last step back and return its title; None if there is none. An error keeps the step."""
        if not self._done:
            return None
        step = self._done[-1]
        step.undo()
        self._undone.append(self._done.pop())
        return step.title

    def redo(self) -> str | None:
        """Do the last step that was taken back and return its title; None if there is none."""
        if not self._undone:
            return None
        step = self._undone[-1]
        step.redo()
        self._done.append(self._undone.pop())
        return step.title
