"""For paragraphs of the reply that quote nothing: the source paragraphs that they most likely answer. A guess.

Okapi BM25 (Robertson and Zaragoza 2009) over the first letters of words, which serve as stems in any language.
"""

from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from math import log

from reader.analysis.normalise import Words, key_of
from reader.analysis.passage_index import PassageIndex
from reader.model.comparison import Related
from reader.model.document import BlockKind, Document
from reader.model.span import Span

SATURATION, LENGTH = 1.2, 0.75  # k1 and b, the values that the literature settled on
SHORTEST = 12  # words of a paragraph that says enough to be compared
LONGEST_QUERY = 30  # rarest words of a paragraph that are looked up
MOST_PARAGRAPHS = 0.1  # share of the paragraphs above which a word tells nothing
CHOICES = 3  # guesses for a paragraph
LEAST_SCORE = 20.0  # about four rare words in common; below that a guess is noise
SHARE_OF_BEST = 0.8  # of the best guess's score that a further one must have
_TICK = 0x1F  # paragraphs between two looks at whether the user still waits


@dataclass(frozen=True, slots=True)
class _Paragraph:
    span: Span
    length: int


class Paragraphs:
    """An index of one source's paragraphs.

    Args:
        document: the source.
        index: its words.
        tick: called now and then; may raise to stop the work.
    """

    def __init__(self, document: Document, index: PassageIndex, tick: Callable[[], None]) -> None:
        self.all: list[_Paragraph] = []
        self._places = index.places(tick)
        self._holding = array("i", [-1]) * len(index.words)  # the number of the paragraph that a word stands in
        self._postings: dict[str, Counter[int]] = {}
        for block in document.blocks:
            first, last = index.words.within(block.span)
            if block.kind is BlockKind.HEADING or last - first < SHORTEST:
                continue
            if not len(self.all) & _TICK:
                tick()
            self._holding[first:last] = array("i", [len(self.all)]) * (last - first)
            self.all.append(_Paragraph(block.span, last - first))

    def postings(self, key: str) -> Mapping[int, int]:
        """Return the numbers of the paragraphs that have a word of this key, and how often each has."""
        if key not in self._postings:
            counts = Counter(map(self._holding.__getitem__, self._places.get(key, ())))
            del counts[-1]  # outside of all paragraphs
            self._postings[key] = counts
        return self._postings[key]


class _Held(dict[str, tuple[int, str]]):
    """For each folded word how many paragraphs have a word of its key, and that key; looked up once."""

    def __init__(self, sources: Iterable[Paragraphs]) -> None:
        super().__init__()
        self._sources = tuple(sources)

    def __missing__(self, fold: str) -> tuple[int, str]:
        """Look up a word that is met for the first time."""
        key = key_of(fold)
        held = self[fold] = sum(len(paragraphs.postings(key)) for paragraphs in self._sources), key
        return held


class RelatedFinder:
    """Looks paragraphs of the reply up in those of all sources."""

    def __init__(self, sources: Mapping[str, Paragraphs]) -> None:
        self._sources = sources
        self._count = sum(len(paragraphs.all) for paragraphs in sources.values())
        self._mean = sum(p.length for paragraphs in sources.values() for p in paragraphs.all) / max(1, self._count)
        self._held = _Held(sources.values())
        self._scores: dict[str, list[tuple[tuple[int, int], float]]] = {}

    def find(
        self, reply: Document, words: Words, taken: Iterable[Span], tick: Callable[[], None]
    ) -> tuple[Related, ...]:
        """Return guesses for the paragraphs of the reply that hold none of the spans `taken`."""
        starts = sorted(span.start for span in taken)
        found: list[Related] = []
        for number, block in enumerate(reply.blocks):
            if not number & _TICK:
                tick()
            first, last = words.within(block.span)
            if block.kind is not BlockKind.PARAGRAPH or last - first < SHORTEST or _holds(starts, block.span):
                continue
            tick()
            found += self._guesses(block.span, words.folds[first:last])
        return tuple(found)

    def _guesses(self, span: Span, folds: Sequence[str]) -> list[Related]:
        scores: defaultdict[tuple[int, int], float] = defaultdict(float)
        for key in self._rarest(folds):
            for paragraph, score in self._scores_of(key):
                scores[paragraph] += score
        best = nlargest(CHOICES, scores.items(), key=lambda entry: (entry[1], -entry[0][0], -entry[0][1]))
        floor = max(LEAST_SCORE, SHARE_OF_BEST * best[0][1]) if best else 0.0
        names = list(self._sources)
        return [
            Related(span, names[order], self._sources[names[order]].all[number].span, round(score, 2))
            for (order, number), score in best
            if score >= floor
        ]

    def _rarest(self, folds: Sequence[str]) -> list[str]:
        """Return the keys of the words that tell most, the rarest first."""
        most = max(2, int(MOST_PARAGRAPHS * self._count))
        telling = sorted({self._held[fold] for fold in folds if 0 < self._held[fold][0] <= most})
        return [key for _, key in telling[:LONGEST_QUERY]]

    def _scores_of(self, key: str) -> list[tuple[tuple[int, int], float]]:
        """Return what a word brings to each paragraph that has it; these are told by source and number."""
        if key not in self._scores:
            held = sum(len(paragraphs.postings(key)) for paragraphs in self._sources.values())
            weight = log(1 + (self._count - held + 0.5) / (held + 0.5))
            self._scores[key] = [
                (
                    (order, number),
                    weight * count * (SATURATION + 1) / (count + SATURATION * self._norm(paragraphs, number)),
                )
                for order, paragraphs in enumerate(self._sources.values())
                for number, count in paragraphs.postings(key).items()
            ]
        return self._scores[key]

    def _norm(self, paragraphs: Paragraphs, number: int) -> float:
        return 1 - LENGTH + LENGTH * paragraphs.all[number].length / self._mean


def _holds(starts: Sequence[int], span: Span) -> bool:
    index = bisect_left(starts, span.start)
    return index < len(starts) and starts[index] < span.end
