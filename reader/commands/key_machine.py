"""Reads strokes one by one and tells when a command is meant: counts, sequences, single keys."""

from collections.abc import Mapping
from dataclasses import dataclass

from reader.commands.keymap import Keys

MAX_COUNT = 9999  # more digits are a slip of the finger


@dataclass(frozen=True, slots=True)
class Typed:
    """What a stroke led to: a command, or a beginning, or nothing that is known."""

    command: str | None = None
    count: int | None = None
    used: bool = False  # the stroke belongs to the machine and to nobody else


class KeyMachine:
    """The keys typed so far in the panes."""

    def __init__(self, bindings: Mapping[Keys, str]) -> None:
        self._bindings = dict(bindings)
        self._beginnings = {keys[:length] for keys in bindings for length in range(1, len(keys))}
        self._strokes: Keys = ()
        self._digits = ""

    @property
    def pending(self) -> str:
        """What was typed and is not yet a command, for the status line: "3g"."""
        return self._digits + "".join(self._strokes)

    def clear(self) -> None:
        """Forget what was typed."""
        self._strokes = ()
        self._digits = ""

    def press(self, stroke: str) -> Typed:
        """Take one more stroke in the notation of `strokes`."""
        if stroke == "Esc":
            waiting = bool(self.pending)
            self.clear()
            return Typed(used=waiting)
        if not self._strokes and self._is_count(stroke):
            self._digits = self._digits + stroke if int(self._digits + stroke) <= MAX_COUNT else self._digits
            return Typed(used=True)
        strokes = (*self._strokes, stroke)
        count = int(self._digits) if self._digits else None
        if strokes in self._bindings:
            self.clear()
            return Typed(self._bindings[strokes], count, used=True)
        if strokes in self._beginnings:
            self._strokes = strokes
            return Typed(used=True)
        waiting = bool(self.pending)
        self.clear()
        return Typed(used=waiting)

    def _is_count(self, stroke: str) -> bool:
        return stroke in "123456789" or (stroke == "0" and bool(self._digits))
