"""Where in a source a quotation may come from.

A source is scanned once against what the quotations need, rather than indexed in full: the places of the words that
begin like theirs, and of pairs of these where one word is too common to tell. Hits on one diagonal (place in the
source less place in the quotation) vote together for a window, each by how rare it is.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import nlargest
from itertools import pairwise
from math import log2

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


class PassageIndex:
    """The places, in one source, of the words and word pairs that quotations need.

    What is found depends on the source's words and on what is looked for only, so it is kept for the next time.
    """

    def __init__(self, words: Words) -> None:
        self.words = words
        self._one: dict[str, list[int]] = {}
        self._two: dict[tuple[str, str], list[int]] = {}
        self._windows: dict[tuple[str, ...], tuple[Window, ...]] = {}

    @cached_property
    def keys(self) -> list[str]:
        """The key of each word."""
        by_fold = {fold: key_of(fold) for fold in set(self.words.folds)}
        return [by_fold[fold] for fold in self.words.folds]

    @cached_property
    def compounds(self) -> dict[str, list[int]]:
        """Where the source parts two words by a hyphen only, by the two joined."""
        return compounds_of(self.words)

    @cached_property
    def letters(self) -> LetterSearch:
        """The source's letters, for a quotation of which no word is left whole."""
        return LetterSearch(self.words)

    def want(self, wanted: Iterable[Sequence[str]], tick: Callable[[], None] = lambda: None) -> None:
        """Scan the source for what these quotations need, unless it was scanned for it before.

        Only the wanted quotations, and parts of them, may be looked up afterwards.

        Args:
            wanted: the folded words of each quotation.
            tick: called now and then; may raise to stop the work, which then has not been done.
        """
        sequences = [[key_of(fold) for fold in folds] for folds in wanted]
        tick()
        one: dict[str, list[int]] = {key: [] for keys in sequences for key in keys if key not in self._one}
        keys = self.keys
        for start in range(0, len(keys), _TICK) if one else ():
            tick()
            for place, key in enumerate(keys[start : start + _TICK], start):
                if key in one:
                    one[key].append(place)
        tick()
        places = self._one | one
        common = {key for keys in sequences for key in keys if len(places[key]) > COMMON}
        tick()
        pairs = {pair for s in sequences for pair in pairwise(s) if common.issuperset(pair)}
        two: dict[tuple[str, str], list[int]] = {pair: [] for pair in pairs if pair not in self._two}
        behind: defaultdict[str, dict[str, list[int]]] = defaultdict(dict)
        for (first, second), found in two.items():
            behind[first][second] = found
        following = [*keys[1:], ""] if two else []
        for first, seconds in behind.items():
            tick()
            for place in places[first]:
                if following[place] in seconds:
                    seconds[following[place]].append(place)
        self._one, self._two = places, self._two | two

    def occurrences(self, folds: Sequence[str]) -> list[int]:
        """Return the places where exactly these words stand in this order."""
        keys = [key_of(fold) for fold in folds]
        places = [(offset, self._one.get(key, [])) for offset, key in enumerate(keys)]
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
        hits = self._hits(folds)
        votes: defaultdict[int, float] = defaultdict(float)
        for offset, place, bits in hits:
            votes[(place - offset) // width] += bits
        # a hit counts in the two buckets that it may share with its neighbours
        shared = [(bits + votes.get(bucket + 1, 0.0), -bucket) for bucket, bits in votes.items()]
        shared += [(bits, 1 - bucket) for bucket, bits in votes.items() if bucket - 1 not in votes]
        told: dict[int, dict[int, float]] = {-key: {} for _, key in nlargest(2 * MAX_WINDOWS, shared)}
        near = told.keys() | {bucket + 1 for bucket in told}
        reach: dict[int, tuple[int, int]] = {}
        for offset, place, bits in hits:
            bucket = (place - offset) // width
            for key in (bucket, bucket - 1) if bucket in near else ():
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
