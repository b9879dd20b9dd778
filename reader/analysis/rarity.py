"""How much a word tells: rare words place a quotation, common ones do not."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from math import log2

from reader.analysis.normalise import Words

_MATCH = 1.0  # what any matching word brings to an alignment, however common
_PER_BIT = 0.12  # what a bit of rarity adds: a name (16 bits) weighs as much as two little words


class Rarity:
    """Counts of the words in all sources together.

    Args:
        texts: the words of each source.
        tick: called for each source; may raise to stop the work.
    """

    def __init__(self, texts: Iterable[Words], tick: Callable[[], None] = lambda: None) -> None:
        self._counts: Counter[str] = Counter()
        for words in texts:
            tick()
            self._counts.update(words.folds)
        self.total = max(2, sum(self._counts.values()))

    @property
    def vocabulary(self) -> Collection[str]:
        """The words of all sources."""
        return self._counts.keys()

    def bits(self, word: str) -> float:
        """Return the information in meeting a word, in bits; an unknown word counts as one seen once."""
        return log2(self.total / self._counts.get(word, 1))

    def count(self, word: str) -> int:
        """Return how often the sources have a word; an unknown word counts as one seen once."""
        return self._counts.get(word, 1)

    def weight(self, word: str) -> float:
        """Return what a match of the word brings to an alignment: between 1 and about 3.5."""
        return _MATCH + _PER_BIT * self.bits(word)
