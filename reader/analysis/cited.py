"""What the citations of a quotation lead to."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.model.citation import Pinpoint


@dataclass(frozen=True, slots=True)
class CitedRange:
    """Words `first` up to `last` of a source that a pinpoint may mean; `share` is how often it means such words."""

    first: int
    last: int
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Cited:
    """What the citations of one quotation lead to.

    `open` are the ids of cited sources, `closed` the names of cited documents that are not open, `unresolved` the
    reasons of citations that lead nowhere, `pinpoints` the places in open sources. `pending` are places of a document
    that is not named (“p. 12”), tried in every source. `ranges` are the words of the sources that all these may mean.
    """

    open: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    unresolved: tuple[str, ...] = ()
    pinpoints: tuple[tuple[str, Pinpoint], ...] = ()
    pending: tuple[Pinpoint, ...] = ()
    ranges: Mapping[str, tuple[CitedRange, ...]] = field(default_factory=dict)

    @property
    def anything(self) -> bool:
        """Tell whether the quotation is cited at all."""
        return bool(self.open or self.closed or self.unresolved)

    @property
    def words(self) -> int:
        """Number of words that the pinpoints may mean."""
        return sum(cited.last - cited.first for ranges in self.ranges.values() for cited in ranges)

    def places_in(self, source: str) -> tuple[Pinpoint, ...]:
        """Return the places that the citations may mean in one source."""
        return (*(pinpoint for where, pinpoint in self.pinpoints if where == source), *self.pending)

    def share(self, source: str, first: int, last: int) -> float:
        """Return how often a pinpoint means such words, `first` up to `last` of a source; 0 for never."""
        return max(
            (cited.share for cited in self.ranges.get(source, ()) if first < cited.last and cited.first < last),
            default=0.0,
        )


NOT_CITED = Cited()
