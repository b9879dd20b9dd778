"""What the citations of a quotation lead to."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.model.citation import Pinpoint


@dataclass(frozen=True, slots=True)
class Cited:
    """What the citations of one quotation lead to.

    `open` are the ids of cited sources, `closed` the names of cited documents that are not open, `unresolved` the
    reasons of citations that lead nowhere. `ranges` are word ranges of the sources that the pinpoints may mean;
    `guessed` tells that some of these are places of a document that is not named (“p. 12”), tried in every source.
    """

    open: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    unresolved: tuple[str, ...] = ()
    pinpoints: tuple[tuple[str, Pinpoint], ...] = ()
    ranges: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    guessed: bool = False

    @property
    def anything(self) -> bool:
        """Tell whether the quotation is cited at all."""
        return bool(self.open or self.closed or self.unresolved)

    @property
    def words(self) -> int:
        """Number of words that the pinpoints may mean."""
        return sum(last - first for ranges in self.ranges.values() for first, last in ranges)

    def holds(self, source: str, first: int, last: int) -> bool:
        """Tell whether words of a source, from `first` to `last`, stand in part where a pinpoint points."""
        return any(low < last and first < high for low, high in self.ranges.get(source, ()))


NOT_CITED = Cited()
