"""Where in a source a quotation may come from.

A source is scanned once against what the quotations need, rather than indexed in full: the places of the words that
begin like theirs, and of pairs of these where one word is too common to tell. Hits on one diagonal (place in the
source less place in the quotation) vote together for a window, each by how rare it is.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import pairwise
from math import log2

from reader.analysis.normalise import Words, key_of

COMMON = 300  # places above which a word is looked up only together with its neighbour
MAX_HITS = 1000  # places of one quotation that vote: enough for the rarest parts of any
MAX_WINDOWS = 8  # windows handed on to alignment
VOTE_SHARE = 0.5  # of the best window's vote: one with less never wins after alignment
MIN_WIDTH = 8  # words by which additions and omissions may shift a diagonal, in the shortest quotation
MARGIN = 24  # words around a window, for what was omitted at its ends


@dataclass(frozen=True, slots=True)
class Window:
    """Words `first` up to `last` of a source, where `vote` bits of a quotation's words stand about in order."""

    first: int
    last: int
    vote: float


class PassageIndex:
    """The places, in one source, of the words and word pairs that quotations need."""

    def __init__(self, words: Words, wanted: Iterable[Sequence[str]], tick: Callable[[], None] = lambda: None) -> None:
        self.words = words
        sequences = [[key_of(fold) for fold in folds] for folds in wanted]
        self._one: dict[str, list[int]] = {key: [] for keys in sequences for key in keys}
        one = self._one
        key_by_fold = {fold: key for fold in set(words.folds) if (key := key_of(fold)) in one}
        keys = [key_by_fold.get(fold) for fold in words.folds]
        tick()
        for place, found in enumerate(keys):
            if found is not None:
                one[found].append(place)
        tick()
        common = {key for key, places in one.items() if len(places) > COMMON}
        pairs = {pair for s in sequences for pair in pairwise(s) if common.issuperset(pair)}
        self._two: dict[tuple[str | None, str | None], list[int]] = {pair: [] for pair in pairs}
        if pairs:
            two = self._two
            for place, pair in enumerate(pairwise(keys)):
                if pair in two:
                    two[pair].append(place)

    def occurrences(self, folds: Sequence[str]) -> list[int]:
        """Return the places where exactly these words stand in this order."""
        keys = [key_of(fold) for fold in folds]
        places = [(offset, self._one.get(key, [])) for offset, key in enumerate(keys)]
        places += [(offset, self._two[pair]) for offset, pair in enumerate(pairwise(keys)) if pair in self._two]
        offset, fewest = min(places, key=lambda entry: len(entry[1]))
        wanted, size, words = list(folds), len(folds), self.words.folds
        starts = (place - offset for place in fewest)
        return [start for start in starts if start >= 0 and words[start : start + size] == wanted]

    def windows(self, folds: Sequence[str]) -> list[Window]:
        """Return the windows that a sequence of words most likely comes from, best first."""
        width = max(MIN_WIDTH, len(folds) // 2)
        hits = self._hits(folds)
        votes: defaultdict[int, float] = defaultdict(float)
        for offset, place, bits in hits:  # a hit counts in the two buckets that it may share with its neighbours
            bucket = (place - offset) // width
            votes[bucket] += bits
            votes[bucket - 1] += bits
        best = dict(nlargest(2 * MAX_WINDOWS, votes.items(), key=lambda vote: (vote[1], -vote[0])))
        told: dict[int, dict[int, float]] = {bucket: {} for bucket in best}
        reach: dict[int, tuple[int, int]] = {}
        for offset, place, bits in hits:
            bucket = (place - offset) // width
            for key in (bucket, bucket - 1):
                if key in told:
                    told[key][offset] = bits  # a word that stands there twice still tells only once
                    low, high = reach.get(key, (place, place))
                    reach[key] = (min(low, place), max(high, place))
        ranked = sorted(((sum(seen.values()), -key) for key, seen in told.items()), reverse=True)
        slack = len(folds) // 2 + MARGIN
        found: list[Window] = []
        for vote, key in ranked:
            if len(found) == MAX_WINDOWS or vote < VOTE_SHARE * ranked[0][0]:
                break
            low, high = reach[-key]
            if not any(other.first <= low and high < other.last for other in found):
                found.append(Window(max(0, low - slack), min(len(self.words), high + 1 + slack), vote))
        return found

    def _hits(self, folds: Sequence[str]) -> list[tuple[int, int, float]]:
        """Return (place in the quotation, place in the source, bits) of the rarest words and pairs."""
        keys = [key_of(fold) for fold in folds]
        seeds: list[tuple[int, int, list[int]]] = []
        for offset, key in enumerate(keys):
            places = self._one.get(key, [])
            if len(places) > COMMON:
                places = self._two.get((key, keys[offset + 1]), []) if offset + 1 < len(keys) else []
            if places:
                seeds.append((len(places), offset, places))
        seeds.sort(key=lambda seed: seed[:2])
        hits: list[tuple[int, int, float]] = []
        for count, offset, places in seeds:
            if hits and len(hits) + count > MAX_HITS:
                break
            bits = log2(max(2, len(self.words)) / count)
            hits += [(offset, place, bits) for place in places]
        return hits
