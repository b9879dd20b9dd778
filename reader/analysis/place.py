"""A place of a quotation, and what speaks for it: how much of the words both have, and how much these tell."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log2

from reader.analysis.align import Pair
from reader.analysis.normalise import Words
from reader.analysis.passage_ends import bring_out_ends, without_splits
from reader.analysis.passage_index import PassageIndex
from reader.analysis.query import Query
from reader.analysis.rarity import Rarity

WHOLE = 1.0  # score of a place that has every word
DOUBTFUL = 0.5  # score below which a place may be chance, and of the best one, the sources are searched by letters
RUN_COST = 4.0  # bits that a run of matching words must bring before it tells anything: where it may begin
UNSEEN_PAIRS = 5  # times that a word must be met before what mostly follows it is known


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quotation was found: words `first` up to `last` of a source.

    `pairs` count the source's words from its beginning. `score` is the share of what quotation and passage say that
    both have; `evidence` the bits in the runs of words they share; `as_printed` tells that the words are the same with
    their capitals too.
    """

    source: str
    first: int
    last: int
    pairs: tuple[Pair, ...]
    score: float
    evidence: float
    as_printed: bool = False


class PlaceMeter:
    """Measures places.

    Args:
        indexes: the sources' words.
        rarity: how much each word tells.
    """

    def __init__(self, indexes: Mapping[str, PassageIndex], rarity: Rarity) -> None:
        self._indexes, self._rarity = indexes, rarity
        self._behind: dict[tuple[str, str], float] = {}

    def place(self, query: Query, source: str, words: Words, pairs: tuple[Pair, ...]) -> Place:
        """Return the place that pairs of words mark, with its ends brought out and its score."""
        pairs, first, last = bring_out_ends(query, words, without_splits(query, words, pairs))
        score = self._score(query, words, pairs, first, last)
        return Place(source, first, last, pairs, score, self.evidence(query, pairs, in_doubt=score < DOUBTFUL))

    def _score(self, query: Query, words: Words, pairs: tuple[Pair, ...], first: int, last: int) -> float:
        weight = self._rarity.weight
        matched = dict.fromkeys(range(len(query)), 0.0)
        for pair in pairs:
            matched[pair.quoted] = pair.likeness
        extra = 0.0
        for q0, q1, s0, s1 in gaps(query, pairs, first, last):
            if q0 < q1 and "".join(query.folds[q0:q1]) == "".join(words.folds[s0:s1]):
                matched.update(dict.fromkeys(range(q0, q1), 1.0))
            elif not query.hides(q0, q1):
                extra += sum(map(weight, words.folds[s0:s1]))
        mine = sum(weight(query.folds[i]) * value for i, value in matched.items())
        whole = sum(weight(query.folds[i]) for i, value in matched.items() if value or not query.shown[i])
        return mine / (whole + 0.5 * extra) if whole else 0.0

    def evidence(self, query: Query, pairs: tuple[Pair, ...], *, in_doubt: bool) -> float:
        """Return the bits in the runs of words that are shared; where most words differ, phrases count as such."""
        total = run = 0.0
        last: Pair | None = None
        for pair in pairs:
            if last is None or (pair.quoted - last.quoted, pair.source - last.source) != (1, 1):
                total += max(0.0, run - RUN_COST)
                run = 0.0
            word = query.folds[pair.quoted]
            bits = self._rarity.bits(word)
            if in_doubt and run and last is not None and last.likeness == pair.likeness == 1:
                bits = min(bits, self._bits_behind(query.folds[last.quoted], word))
            run += bits * pair.likeness
            last = pair
        return total + max(0.0, run - RUN_COST)

    def _bits_behind(self, before: str, word: str) -> float:
        """Return the information in meeting a word behind another one, in bits.

        Elsewhere than at this place, that is: a phrase of the subject or of the language, which the sources have again
        and again, tells little more than its first word.
        """
        bits = self._behind.get((before, word))
        if bits is None:
            pairs = sum(len(index.occurrences((before, word))) for index in self._indexes.values())
            chance = UNSEEN_PAIRS * 2 ** -self._rarity.bits(word)
            others = max(0, self._rarity.count(before) - 1) + UNSEEN_PAIRS
            bits = self._behind[before, word] = -log2((max(0, pairs - 1) + chance) / others)
        return bits


def gaps(query: Query, pairs: Sequence[Pair], first: int, last: int) -> Iterator[tuple[int, int, int, int]]:
    """Yield the stretches between matching words: quotation from, to; source from, to."""
    q, s = 0, first
    for pair in pairs:
        if (pair.quoted, pair.source) != (q, s):
            yield q, pair.quoted, s, pair.source
        q, s = pair.quoted + 1, pair.source + 1
    if (q, s) != (len(query), last):
        yield q, len(query), s, last
