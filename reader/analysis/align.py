"""Lay a quotation's words beside a source's: a local alignment that weighs words by what they tell.

Smith and Waterman's alignment, as the best chain of matching words: of a hundred pairs of words one or two match, and
what lies between two matches costs the same wherever they stand (sparse dynamic programming: Eppstein, Galil,
Giancarlo and Italiano 1992).
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from reader.analysis.bridges import Bridges


@dataclass(frozen=True, slots=True)
class Pair:
    """A word of the quotation beside one of the source that it matches; `likeness` is 1 for the same word."""

    quoted: int
    source: int
    likeness: float


@dataclass(frozen=True, slots=True)
class Terms:
    """What a quotation asks of an alignment; the sequences have one entry a word of it.

    `gains` maps the source's words that a word matches to what that brings; `shown` tells which words stand in
    brackets: leaving them out costs nothing. `breaks` are the indices of words with an ellipsis before them.
    """

    words: Sequence[str]
    gains: Sequence[Mapping[str, float]]
    shown: Sequence[bool]
    breaks: frozenset[int] = frozenset()

    def matches(self, source: Sequence[str]) -> int:
        """Return how many pairs of a word of the quotation and one of a source match."""
        counts = Counter(source)
        return sum(counts[word] for gains in self.gains for word in gains)


class _Chain(NamedTuple):
    """Matches in order: what they bring together, the last one with its gain, and those before it."""

    value: float
    row: int
    column: int
    gain: float
    before: "_Chain | None"


class _Row(NamedTuple):
    """The best chains that end with a match of one word of the quotation, in the source's order.

    `peaks` has for each the highest value up to it, `top` is the highest of this row and all before it. `plain` counts
    the words up to this one that are not in brackets.
    """

    row: int
    plain: int
    columns: list[int]
    chains: list[_Chain]
    peaks: list[float]
    top: float


class _Aligner:
    """Builds the best chains of matches, word by word of one quotation."""

    def __init__(self, terms: Terms, source: Sequence[str]) -> None:
        self._terms = terms
        self._bridges = Bridges(terms.shown, terms.breaks)
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        asked = set[str]().union(*terms.gains)
        for column, word in enumerate(source):
            if word in asked:
                self._places[word].append(column)
        self._rows: list[_Row] = []
        # Columns in which chains end that bring more than all before them: both lists rise.
        self._columns: list[int] = []
        self._values: list[float] = []

    def best(self) -> _Chain | None:
        """Return the best of all chains, if anything matches."""
        best: _Chain | None = None
        for row, gains in enumerate(self._terms.gains):
            matches = sorted((column, gain) for word, gain in gains.items() for column in self._places.get(word, ()))
            if not matches:
                continue
            chains = [self._chain(row, column, gain) for column, gain in matches]
            peaks = list(accumulate((chain.value for chain in chains), max))
            top = max(peaks[-1], best.value if best else 0.0)
            columns = [column for column, _ in matches]
            self._rows.append(_Row(row, self._bridges.plain[row + 1], columns, chains, peaks, top))
            for chain in chains:
                self._note(chain)
            if best is None or peaks[-1] > best.value:
                best = chains[peaks.index(peaks[-1])]
        return best

    def _chain(self, row: int, column: int, gain: float) -> _Chain:
        """Return the best chain that ends with a match, which may be the match alone.

        Nearer matches are looked at first, and farther ones only as long as they can be better.
        """
        best, before = 0.0, None
        bridges, highest = self._bridges, self._highest(column)
        plain, tolls = bridges.plain[row], bridges.tolls
        for above in reversed(self._rows):
            toll = tolls[plain - above.plain]
            if highest + toll <= best or above.top + toll <= best:
                break
            index = bisect_left(above.columns, column) - 1
            while index >= 0 and above.peaks[index] + toll > best:
                words = column - above.columns[index] - 1
                if above.peaks[index] + toll + bridges.longer_at_least(words, row - above.row - 1) <= best:
                    break
                value = above.chains[index].value + bridges.between(above.row, row).cost(words)
                if value > best:
                    best, before = value, above.chains[index]
                index -= 1
        return _Chain(best + gain, row, column, gain, before)

    def _highest(self, column: int) -> float:
        """Return what the best chain that ends before a column brings."""
        index = bisect_left(self._columns, column)
        return self._values[index - 1] if index else 0.0

    def _note(self, chain: _Chain) -> None:
        if self._highest(chain.column + 1) < chain.value:
            start = bisect_left(self._columns, chain.column)
            end = bisect_right(self._values, chain.value, start)
            self._columns[start:end], self._values[start:end] = [chain.column], [chain.value]


def align_words(terms: Terms, source: Sequence[str]) -> tuple[float, tuple[Pair, ...]]:
    """Return the best local alignment with a window of a source: its score, and the words that match, in order."""
    best = _Aligner(terms, source).best()
    return (best.value, tuple(_pairs(terms, best))[::-1]) if best else (0.0, ())


def _pairs(terms: Terms, chain: _Chain | None) -> Iterator[Pair]:
    """Yield the matches of a chain, the last one first."""
    while chain is not None:
        same = terms.gains[chain.row][terms.words[chain.row]]
        yield Pair(chain.row, chain.column, chain.gain / same)
        chain = chain.before
