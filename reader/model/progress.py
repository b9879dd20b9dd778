"""How long work tells how far it is."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """A stage of long work: "Reading report.pdf", page 212 of 506. `total` is 0 where it is not known.

    `optional` work may be left out, and the rest is done all the same. A `slow` step may take several times as long as
    any other.
    """

    stage: str
    done: int = 0
    total: int = 0
    optional: bool = False
    slow: bool = False


Report = Callable[[Progress], None]  # called often, must be cheap; raises `Cancelled` to stop the work


def silent(progress: Progress) -> None:
    """Report to nobody."""
