"""Where in a source a quotation may come from.

The places of a source's words are read once, by how these begin; those of pairs of them only where a quotation needs
them, because one word is too common to tell. Hits on one diagonal (place in the source less place in the quotation)
vote together for a window, each by how rare it is.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import nlargest
from itertools import accumulate, pairwise
from math import log2
from typing import NamedTuple

from reader.analysis.compounds import compounds_of
from reader.analysis.letter_search import LetterSearch
from reader.analysis.normalise import Words, key_of

COMMON = 300  # places above which a word is looked up only together with its neighbour
MAX_HITS = 1000  # places of one quotation that vote: enough for the rarest parts of any
MAX_WINDOWS = 8  # windows handed on to alignment
VOTE_SHARE = 0.5  # of the best window's vote: one with less never wins after alignment
MIN_WIDTH = 8  # words by which additions and omissions may shift a diagonal, in the shortest quotation
MARGIN = 24  # words around a window, for what was omitted at its ends
_TICK = 0xFFFF  # words between two looks at whether the user still waits


@dataclass(frozen=True, slots=True)
class Window:
    """Words `first` up to `last` of a source, where `vote` bits of a quotation's words stand about in order."""

    first: int
    last: int
    vote: float


@dataclass(frozen=True, slots=True)
class _Seed:
    """A word of a quotation, or two, with all their places in the source; each place tells so many bits."""

    offset: int
    places: Sequence[int]
    bits: float

    def between(self, low: int, high: int) -> Sequence[int]:
        """Return the places, in order, on the diagonals from `low` up to, not including, `high`."""
        start = bisect_left(self.places, low + self.offset)
        return self.places[start : bisect_left(self.places, high + self.offset, start)]


class _Reach(NamedTuple):
    """The first and the last place of the seeds on some diagonals, and the bits of those that stand there."""

    first: int
    last: int
    vote: float


class PassageIndex:
    """The places, in one source, of its words and of the word pairs that quotations need.

    What is found depends on the source's words and on what is looked for only, so it is kept for the next time.
    """

    def __init__(self, words: Words) -> None:
        self.words = words
        self._one: dict[str, list[int]] | None = None
        self._two: dict[tuple[str, str], list[int]] = {}
        self._windows: dict[tuple[str, ...], tuple[Window, ...]] = {}

    @cached_property
    def _keys(self) -> dict[str, str]:
        """The key of each folded word."""
        return {fold: key_of(fold) for fold in set(self.words.folds)}

    @cached_property
    def compounds(self) -> dict[str, list[int]]:
        """Where the source parts two words by a hyphen only, by the two joined."""
        return compounds_of(self.words)

    @cached_property
    def letters(self) -> LetterSearch:
        """The source's letters, for a quotation of which no word is left whole."""
        return LetterSearch(self.words)

    def places(self, tick: Callable[[], None] = lambda: None) -> Mapping[str, Sequence[int]]:
        """Return the places of the words of each key, in order.

        Args:
            tick: called now and then; may raise to stop the work, which then has not been done.
        """
        if self._one is None:
            places: dict[str, list[int]] = {key: [] for key in self._keys.values()}
            by_fold = {fold: places[key] for fold, key in self._keys.items()}
            for start in range(0, len(self.words), _TICK):
                tick()
                folds = self.words.folds[start : start + _TICK]
                for place, found in enumerate(map(by_fold.__getitem__, folds), start):
                    found.append(place)
            self._one = places
        return self._one

    def want(self, wanted: Iterable[Sequence[str]], tick: Callable[[], None] = lambda: None) -> None:
        """Scan the source for the pairs of words that these quotations need, unless it was scanned for them before.

        Only the wanted quotations, and parts of them, may be looked up afterwards.

        Args:
            wanted: the folded words of each quotation.
            tick: called now and then; may raise to stop the work, which then has not been done.
        """
        sequences = [[key_of(fold) for fold in folds] for folds in wanted]
        places = self.places(tick)
        tick()
        common = {key for key in set[str]().union(*sequences) if len(places.get(key, ())) > COMMON}
        pairs = {pair for s in sequences for pair in pairwise(s) if common.issuperset(pair)}
        two: dict[tuple[str, str], list[int]] = {pair: [] for pair in pairs if pair not in self._two}
        spellings: defaultdict[str, list[str]] = defaultdict(list)
        for fold, key in self._keys.items() if two else ():
            spellings[key].append(fold)
        behind: defaultdict[str, dict[str, list[int]]] = defaultdict(dict)
        for (first, second), found in two.items():
            behind[first] |= dict.fromkeys(spellings[second], found)
        following = [*self.words.folds[1:], ""] if two else []
        for first, seconds in behind.items():
            tick()
            here = places[first]
            for place, there in zip(here, map(seconds.get, map(following.__getitem__, here)), strict=True):
                if there is not None:
                    there.append(place)
        self._two |= two

    def occurrences(self, folds: Sequence[str]) -> list[int]:
        """Return the places where exactly these words stand in this order."""
        keys, one = [key_of(fold) for fold in folds], self.places()
        places = [(offset, one.get(key, ())) for offset, key in enumerate(keys)]
        places += [(offset, self._two[pair]) for offset, pair in enumerate(pairwise(keys)) if pair in self._two]
        offset, fewest = min(places, key=lambda entry: len(entry[1]))
        wanted, size, words = list(folds), len(folds), self.words.folds
        starts = (place - offset for place in fewest)
        return [start for start in starts if start >= 0 and words[start : start + size] == wanted]

    def windows(self, folds: tuple[str, ...]) -> tuple[Window, ...]:
        """Return the windows that a sequence of words most likely comes from, best first."""
        if folds not in self._windows:
            self._windows[folds] = tuple(self._likeliest(folds))
        return self._windows[folds]

    def _likeliest(self, folds: Sequence[str]) -> list[Window]:
        width = max(MIN_WIDTH, len(folds) // 2)
        seeds = self._seeds(list(map(key_of, folds)))
        votes: defaultdict[int, float] = defaultdict(float)
        for seed in seeds:
            offset, bits = seed.offset, seed.bits
            for place in seed.places:
                votes[(place - offset) // width] += bits
        most = width * max(votes, key=votes.__getitem__, default=0)
        floor = VOTE_SHARE * sum(seed.bits for seed in seeds if seed.between(most, most + width))
        reaches = [_reach(seeds, key * width, (key + 2) * width) for key in sorted(_strongest(votes, floor))]
        reaches.sort(key=lambda reach: -reach.vote)
        slack = len(folds) // 2 + MARGIN
        found: list[Window] = []
        for low, high, vote in reaches:
            if len(found) == MAX_WINDOWS or vote < VOTE_SHARE * reaches[0].vote:
                break
            if not any(other.first <= low and high < other.last for other in found):
                found.append(Window(max(0, low - slack), min(len(self.words), high + 1 + slack), vote))
        return found

    def _seeds(self, keys: Sequence[str]) -> list[_Seed]:
        """Return the rarest words and pairs of a quotation."""
        one, most = self.places(), max(2, len(self.words))
        found: list[tuple[int, int, Sequence[int]]] = []
        for offset, key in enumerate(keys):
            places: Sequence[int] = one.get(key, ())
            if len(places) > COMMON:
                places = self._two.get((key, keys[offset + 1]), ()) if offset + 1 < len(keys) else ()
            if places:
                found.append((len(places), offset, places))
        found.sort(key=lambda seed: seed[:2])
        totals = accumulate(count for count, _, _ in found)
        return [
            _Seed(offset, places, log2(most / count))
            for (count, offset, places), total in zip(found, totals, strict=True)
            if total <= MAX_HITS or count == total
        ]


def _reach(seeds: Iterable[_Seed], low: int, high: int) -> _Reach:
    """Return what seeds tell together on the diagonals from `low` up to `high`, where one of them stands at least.

    A word that stands there twice still tells only once.
    """
    there = [(seed.bits, places) for seed in seeds if (places := seed.between(low, high))]
    return _Reach(
        min(places[0] for _, places in there), max(places[-1] for _, places in there), sum(bits for bits, _ in there)
    )


def _strongest(votes: Mapping[int, float], floor: float) -> list[int]:
    """Return the buckets that with the next one, with which they may share a passage, have the most votes.

    Args:
        votes: of each bucket.
        floor: votes with fewer of which two buckets hold no window that counts.
    """
    strong = [bucket for bucket, vote in votes.items() if vote >= floor / 2]
    keys = {key for bucket in strong for key in (bucket - 1, bucket)}
    shared = [(votes.get(key, 0.0) + votes.get(key + 1, 0.0), -key) for key in keys]
    return [-key for vote, key in nlargest(2 * MAX_WINDOWS, shared) if vote >= floor]
