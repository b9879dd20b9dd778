"""For paragraphs of the reply that quote nothing: the source paragraphs that they most likely answer. A guess.

Okapi BM25 (Robertson and Zaragoza 2009) over the first letters of words, which serve as stems in any language.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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
        self.postings: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)  # number of a paragraph, occurrences
        for block in document.blocks:
            first, last = index.words.within(block.span)
            if block.kind is BlockKind.HEADING or last - first < SHORTEST:
                continue
            if not len(self.all) & _TICK:
                tick()
            for key, count in Counter(index.keys[first:last]).items():
                self.postings[key].append((len(self.all), count))
            self.all.append(_Paragraph(block.span, last - first))


class RelatedFinder:
    """Looks paragraphs of the reply up in those of all sources."""

    def __init__(self, sources: Mapping[str, Paragraphs]) -> None:
        self._sources = sources
        self._count = sum(len(paragraphs.all) for paragraphs in sources.values())
        self._mean = sum(p.length for paragraphs in sources.values() for p in paragraphs.all) / max(1, self._count)

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
        for key, weight in self._rarest(folds):
            for order, paragraphs in enumerate(self._sources.values()):
                for number, count in paragraphs.postings.get(key, ()):
                    norm = 1 - LENGTH + LENGTH * paragraphs.all[number].length / self._mean
                    scores[order, number] += weight * count * (SATURATION + 1) / (count + SATURATION * norm)
        best = nlargest(CHOICES, scores.items(), key=lambda entry: (entry[1], -entry[0][0], -entry[0][1]))
        floor = max(LEAST_SCORE, SHARE_OF_BEST * best[0][1]) if best else 0.0
        names = list(self._sources)
        return [
            Related(span, names[order], self._sources[names[order]].all[number].span, round(score, 2))
            for (order, number), score in best
            if score >= floor
        ]

    def _rarest(self, folds: Sequence[str]) -> Iterator[tuple[str, float]]:
        """Yield the keys of the words that tell most, the rarest first, and what each weighs."""
        most = max(2, int(MOST_PARAGRAPHS * self._count))
        held = {
            key: sum(len(paragraphs.postings.get(key, ())) for paragraphs in self._sources.values())
            for key in set(map(key_of, folds))
        }
        telling = sorted((count, key) for key, count in held.items() if 0 < count <= most)
        for count, key in telling[:LONGEST_QUERY]:
            yield key, log(1 + (self._count - count + 0.5) / (count + 0.5))


def _holds(starts: Sequence[int], span: Span) -> bool:
    index = bisect_left(starts, span.start)
    return index < len(starts) and starts[index] < span.end
