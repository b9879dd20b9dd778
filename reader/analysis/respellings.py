"""A few words as the sources may spell them otherwise: “labour party”, "labor party"."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import product

from rapidfuzz.distance import OSA

from reader.analysis.spelling import same_word

SHORTEST = 5  # letters of a single word that is looked for in another spelling: shorter ones are soon another word
_HEAD = 2  # letters that every spelling of a word begins with
_ALIKE = 0.6  # share of the letters that spellings of a word have in common: what has less need not be asked


class Respellings:
    """The spellings that sources have of a word; `vocabulary` are all their words."""

    def __init__(self, vocabulary: Collection[str]) -> None:
        self._vocabulary = vocabulary

    def of(self, folds: Sequence[str]) -> Iterator[tuple[str, ...]]:
        """Yield the words with one of them or more in another spelling that the sources have."""
        if len(folds) == 1 and len(folds[0]) < SHORTEST:
            return
        choices = [[*([fold] if fold in self._vocabulary else []), *self._spellings(fold)] for fold in folds]
        yield from (words for words in product(*choices) if words != tuple(folds))

    def _spellings(self, word: str) -> list[str]:
        near = (other for other in self._by_head.get(word[:_HEAD], ()) if other != word)
        return [w for w in near if OSA.normalized_similarity(word, w) >= _ALIKE and same_word(word, w)]

    @cached_property
    def _by_head(self) -> Mapping[str, Sequence[str]]:
        by_head: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._vocabulary:
            by_head[word[:_HEAD]].append(word)
        return by_head
