"""Find one quotation in the sources: candidate windows, alignment, and whether to believe it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from reader.analysis.align import BITS, MATCH, Pair, WordAlignment, align_words
from reader.analysis.passage_index import PassageIndex, Rarity
from reader.analysis.query import Query

SHORT = 3  # words; up to so many every exact place counts, and nothing but an exact place
MAX_PLACES = 40  # places of a short quotation that are kept
LEAST_SHARE = 0.45
LEAST_EVIDENCE = 12.0
LIKE = 0.7


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quotation was found: `pairs` count the source's words from its beginning."""

    source: str
    pairs: tuple[Pair, ...]
    score: float
    evidence: float

    @property
    def first(self) -> int:
        """First word of the source."""
        return self.pairs[0].source

    @property
    def last(self) -> int:
        """Behind the last word of the source."""
        return self.pairs[-1].source + 1


def find_places(query: Query, indexes: Mapping[str, PassageIndex], rarity: Rarity) -> list[Place]:
    """Return the places of a quotation in all sources, best first."""
    found: list[Place] = []
    for source, index in indexes.items():
        found += _exact(query, source, index)
        if len(query) > SHORT:
            found += _similar(query, source, index, rarity)
    found.sort(key=lambda place: -place.score)
    return _apart(found)[:MAX_PLACES]


def _exact(query: Query, source: str, index: PassageIndex) -> list[Place]:
    size = len(query)
    places = index.occurrences(query.folds)
    return [
        Place(source, tuple(Pair(i, place + i, 1.0) for i in range(size)), 1.0, 99.0) for place in places[:MAX_PLACES]
    ]


def _similar(query: Query, source: str, index: PassageIndex, rarity: Rarity) -> list[Place]:
    ideal = sum(MATCH + BITS * rarity.bits(word) for word in query.folds)
    found: list[Place] = []
    for window in index.windows(query, 0, len(query), rarity.bits):
        words = index.words.folds[window.first : window.last]
        alike = alike_words(query.folds, words)
        got = align_words(query.folds, words, rarity.bits, alike, frozenset(query.breaks), query.shown)
        if not got.pairs:
            continue
        pairs = tuple(Pair(p.quoted, p.source + window.first, p.likeness) for p in got.pairs)
        found.append(Place(source, pairs, min(1.0, got.score / ideal), _evidence(query, got, rarity)))
    return found


def _evidence(query: Query, got: WordAlignment, rarity: Rarity) -> float:
    return sum(rarity.bits(query.folds[p.quoted]) * p.likeness for p in got.pairs)


def alike_words(quoted: Sequence[str], source: Sequence[str]) -> dict[tuple[str, str], float]:
    """Return the pairs of words that differ but are one word otherwise spelt."""
    have = set(source)
    mine = {word for word in quoted if word not in have and len(word) > 2}
    theirs = {word for word in have if len(word) > 2} - set(quoted)
    found: dict[tuple[str, str], float] = {}
    for one in mine:
        for other in theirs:
            likeness = Levenshtein.normalized_similarity(one, other, score_cutoff=LIKE)
            if likeness >= LIKE:
                found[one, other] = likeness
    return found


def _apart(places: list[Place]) -> list[Place]:
    kept: list[Place] = []
    for place in places:
        if not any(k.source == place.source and k.first < place.last and place.first < k.last for k in kept):
            kept.append(place)
    return kept
