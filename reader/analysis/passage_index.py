"""Where in a source a quotation may come from.

The sources are scanned once against what the quotations need, rather than indexed in full: the places of the
quotations' words, and of their pairs where a single word is too common to tell. Hits on one diagonal (place in the
source less place in the quotation) vote for a window together, each by how rare it is.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import log2

from reader.analysis.normalise import Words
from reader.analysis.query import Query

COMMON = 400  # occurrences above which a word or pair is looked up only together with its neighbour
MAX_HITS = 3000  # places of one quotation that are looked at: enough for the rarest parts of any quotation
MAX_WINDOWS = 6  # windows handed on to alignment: the best, and those that nearly tie with it
WINDOW_SHARE = 0.4  # of the best window's vote: below that a window never wins after alignment


@dataclass(frozen=True, slots=True)
class Window:
    """Words `first` up to `last` of a source, where `vote` bits of a quotation's words were seen in order."""

    first: int
    last: int
    vote: float


class Rarity:
    """How much a word tells, in bits: rare words place a quotation, common ones do not."""

    def __init__(self, texts: Iterable[Words]) -> None:
        self._counts: Counter[str] = Counter()
        for words in texts:
            self._counts.update(words.folds)
        self._total = max(2, sum(self._counts.values()))

    def bits(self, word: str) -> float:
        """Return the information of meeting `word`; an unknown word counts as one seen once."""
        return log2(self._total / max(1, self._counts.get(word, 1)))


class PassageIndex:
    """The places of the quotations' words and word pairs in one source."""

    def __init__(self, words: Words, queries: Sequence[Query]) -> None:
        self.words = words
        self._one: dict[str, list[int]] = {word: [] for query in queries for word in query.folds}
        one = self._one
        for place, word in enumerate(words.folds):
            if word in one:
                one[word].append(place)
        wanted = {
            pair
            for query in queries
            for pair in zip(query.folds, query.folds[1:], strict=False)
            if len(one[pair[0]]) > COMMON and len(one[pair[1]]) > COMMON
        }
        self._two: dict[tuple[str, str], list[int]] = {pair: [] for pair in wanted}
        if wanted:
            two = self._two
            for place, pair in enumerate(zip(words.folds, words.folds[1:], strict=False)):
                if pair in two:
                    two[pair].append(place)

    def occurrences(self, folds: Sequence[str]) -> list[int]:
        """Return the places where exactly these words stand in this order."""
        if not folds:
            return []
        places = self._one.get(folds[0], [])
        rarest = min(range(len(folds)), key=lambda i: len(self._one.get(folds[i], ())))
        places = [place - rarest for place in self._one.get(folds[rarest], ()) if place >= rarest]
        wanted, size, words = list(folds), len(folds), self.words.folds
        return [place for place in places if words[place : place + size] == wanted]

    def windows(self, query: Query, first: int, last: int, bits: Callable[[str], float]) -> list[Window]:
        """Return the windows that the words `first` to `last` of `query` most likely come from, best first."""
        size = last - first
        hits = self._hits(query.folds[first:last], bits)
        width = max(8, size)  # words by which omissions and additions may shift a diagonal
        votes: defaultdict[int, dict[int, float]] = defaultdict(dict)
        ends: dict[int, tuple[int, int]] = {}
        for offset, place, weight in hits:
            bucket = (place - offset) // width
            for key in (bucket, bucket - 1):
                seen = votes[key]
                if weight > seen.get(offset, 0.0):
                    seen[offset] = weight
                low, high = ends.get(key, (place, place))
                ends[key] = (min(low, place), max(high, place))
        ranked = sorted(((sum(seen.values()), -key) for key, seen in votes.items()), reverse=True)
        slack = size + 12
        found: list[Window] = []
        for vote, key in ranked:
            if len(found) == MAX_WINDOWS or vote < WINDOW_SHARE * ranked[0][0]:
                break
            low, high = ends[-key]
            window = Window(max(0, low - slack), min(len(self.words), high + slack), vote)
            if not any(other.first <= low and high < other.last for other in found):
                found.append(window)
        return found

    def _hits(self, folds: Sequence[str], bits: Callable[[str], float]) -> list[tuple[int, int, float]]:
        """Return (place in the quotation, place in the source, weight) of its rarest words and pairs."""
        seeds: list[tuple[int, int, list[int], float]] = []
        for offset, word in enumerate(folds):
            places = self._one.get(word, [])
            if 0 < len(places) <= COMMON:
                seeds.append((len(places), offset, places, bits(word)))
            elif offset + 1 < len(folds):
                pair = self._two.get((word, folds[offset + 1]), [])
                if pair:
                    seeds.append((len(pair), offset, pair, bits(word)))
        seeds.sort(key=lambda seed: seed[:2])
        hits: list[tuple[int, int, float]] = []
        for count, offset, places, weight in seeds:
            if hits and len(hits) + count > MAX_HITS:
                break
            hits += [(offset, place, weight) for place in places]
        return hits
