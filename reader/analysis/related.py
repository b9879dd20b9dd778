"""For paragraphs of the reply that quote nothing: the source paragraphs that they most likely answer. A guess.

Okapi BM25 (Robertson and Zaragoza 2009) over the first letters of words, which serve as stems in any language.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from math import log

from reader.analysis.normalise import Words, key_of
from reader.model.comparison import Related, Source
from reader.model.document import BlockKind, Document
from reader.model.span import Span

SATURATION, LENGTH = 1.2, 0.75  # k1 and b, the values that the literature settled on
SHORTEST = 12  # words of a paragraph that says enough to be compared
LONGEST_QUERY = 30  # rarest words of a paragraph that are looked up
MOST_PARAGRAPHS = 0.1  # share of the paragraphs above which a word tells nothing
CHOICES = 3  # guesses for a paragraph
LEAST_SCORE = 20.0  # about four rare words in common; below that a guess is noise
SHARE_OF_BEST = 0.8  # of the best guess's score that a further one must have


@dataclass(frozen=True, slots=True)
class _Paragraph:
    source: str
    span: Span
    length: int


class RelatedFinder:
    """An index of the sources' paragraphs."""

    def __init__(self, sources: Sequence[Source], texts: Mapping[str, Words], tick: Callable[[], None]) -> None:
        self._paragraphs: list[_Paragraph] = []
        self._postings: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for source in sources:
            words = texts[source.id]
            for block in source.document.blocks:
                first, last = words.within(block.span)
                if block.kind is BlockKind.HEADING or last - first < SHORTEST:
                    continue
                if not len(self._paragraphs) % 256:
                    tick()
                for key, count in Counter(map(key_of, words.folds[first:last])).items():
                    self._postings[key].append((len(self._paragraphs), count))
                self._paragraphs.append(_Paragraph(source.id, block.span, last - first))
        self._mean = sum(p.length for p in self._paragraphs) / max(1, len(self._paragraphs))

    def find(
        self, reply: Document, words: Words, taken: Iterable[Span], tick: Callable[[], None]
    ) -> tuple[Related, ...]:
        """Return guesses for the paragraphs of the reply that hold none of the spans `taken`."""
        starts = sorted(span.start for span in taken)
        found: list[Related] = []
        for block in reply.blocks:
            first, last = words.within(block.span)
            if block.kind is not BlockKind.PARAGRAPH or last - first < SHORTEST or _holds(starts, block.span):
                continue
            tick()
            found += self._guesses(block.span, words.folds[first:last])
        return tuple(found)

    def _guesses(self, span: Span, folds: Sequence[str]) -> list[Related]:
        scores: defaultdict[int, float] = defaultdict(float)
        most = max(2, int(MOST_PARAGRAPHS * len(self._paragraphs)))
        keys = {key for key in map(key_of, folds) if 0 < len(self._postings.get(key, ())) <= most}
        for key in sorted(keys, key=lambda key: (len(self._postings[key]), key))[:LONGEST_QUERY]:
            places = self._postings[key]
            weight = log(1 + (len(self._paragraphs) - len(places) + 0.5) / (len(places) + 0.5))
            for number, count in places:
                norm = 1 - LENGTH + LENGTH * self._paragraphs[number].length / self._mean
                scores[number] += weight * count * (SATURATION + 1) / (count + SATURATION * norm)
        best = nlargest(CHOICES, scores.items(), key=lambda entry: (entry[1], -entry[0]))
        floor = max(LEAST_SCORE, SHARE_OF_BEST * best[0][1]) if best else 0.0
        return [
            Related(span, self._paragraphs[number].source, self._paragraphs[number].span, round(score, 2))
            for number, score in best
            if score >= floor
        ]


def _holds(starts: Sequence[int], span: Span) -> bool:
    return any(span.holds(start) for start in starts)
