"""Moving through findings, and the way back. Pure functions over what a comparison holds."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from reader.model.comparison import Finding

Place = TypeVar("Place")

MAX_PLACES = 500  # of the back/forward history


def stepped(
    findings: Sequence[Finding],
    current: str | None,
    count: int,
    wanted: Callable[[Finding], bool] = lambda _: True,
) -> Finding | None:
    """Return the `count`-th wanted finding after the current one, before it if `count` is negative.

    Where there are fewer, the last one that there is; None if there is none at all. Without a current finding, moving
    forward begins with the first one and moving back with the last one.

    Args:
        findings: in the order of the reply.
        current: id of the current finding, None if there is none.
        count: how far; not 0.
        wanted: which findings to stop at.
    """
    index = next((i for i, finding in enumerate(findings) if finding.id == current), None)
    if count > 0:
        ahead = findings[0 if index is None else index + 1 :]
    else:
        ahead = findings[: len(findings) if index is None else index][::-1]
    stops = deque(islice(filter(wanted, ahead), abs(count)), maxlen=1)
    return stops[0] if stops else None


def next_index(current: int | None, count: int, length: int) -> int | None:
    """Return the index `count` steps on in a ring of `length`; the first or last one if there is no current one."""
    if not length:
        return None
    if current is None:
        return (count - 1) % length if count > 0 else (length + count) % length
    return (current + count) % length


def next_offset(offsets: Sequence[int], here: int, count: int) -> int | None:
    """Return the `count`-th of the sorted `offsets` after `here`, before it if negative.

    Where there are fewer, the last one that there is; None if there is none at all.
    """
    if count > 0:
        ahead = offsets[bisect_right(offsets, here) :]
        return ahead[min(count, len(ahead)) - 1] if ahead else None
    behind = offsets[: bisect_left(offsets, here)]
    return behind[max(count, -len(behind))] if behind else None


@dataclass
class History(Generic[Place]):
    """Places gone to, with a way back and forth. It never loses a place: a new jump keeps what lay ahead behind it."""

    _back: list[Place]
    _forward: list[Place]

    def __init__(self) -> None:
        self._back = []
        self._forward = []

    def leave(self, place: Place) -> None:
        """Remember the place that a jump leaves."""
        if self._forward:  # a jump after going back: what lay ahead stays reachable
            self._back.extend(reversed(self._forward))
            self._forward.clear()
        if not self._back or self._back[-1] != place:
            self._back.append(place)
        del self._back[:-MAX_PLACES]

    def back(self, here: Place) -> Place | None:
        """Return the place to go back to, remembering the one here; None at the beginning. It is another than here."""
        while self._back and self._back[-1] == here:
            self._back.pop()
        if not self._back:
            return None
        self._forward.append(here)
        return self._back.pop()

    def forward(self, here: Place) -> Place | None:
        """Return the place that going back left; None at the end."""
        if not self._forward:
            return None
        self._back.append(here)
        return self._forward.pop()
