"""For paragraphs of the reply that quote nothing: the source paragraphs that they most likely answer. A guess.

Okapi BM25 (Robertson and Zaragoza 2009) over the first letters of words, which serve as stems in any language, tells
which paragraphs are worth a look. Of these only such are told as keep some of the shared words together.
"""

from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from heapq import nlargest
from itertools import accumulate
from math import log

from reader.analysis.company import LEAST_COMPANY, Pair, companies, heaviest, near_pairs
from reader.analysis.languages import language_of
from reader.analysis.lexicon import lexicon_of
from reader.analysis.lexicon_lists import Numerals
from reader.analysis.normalise import Words, key_of
from reader.analysis.numbers import is_number
from reader.analysis.passage_index import PassageIndex
from reader.model.comparison import Related
from reader.model.document import BlockKind, Document
from reader.model.span import Span

SATURATION, LENGTH = 1.2, 0.75  # k1 and b, the values that the literature settled on
SHORTEST = 12  # words of a paragraph that says enough to be compared
SHORTEST_WORD = 3  # letters or figures: pages, items and initials stand everywhere
LONGEST_QUERY = 30  # rarest words of a paragraph that are looked up
MOST_PARAGRAPHS = 0.1  # share of the paragraphs above which a word tells nothing
LOOKED_AT = 12  # paragraphs with the best scores, in which the words' company is looked at
CHOICES = 3  # guesses for a paragraph
LEAST_WEIGHT = 2.2  # words of the rarest kind that those in company must be worth; below that a guess is noise
SHARE_OF_BEST = 0.8  # of the best guess's weight that a further one must have
_TICK = 0x1F  # paragraphs between two looks at whether the user still waits


@dataclass(frozen=True, slots=True)
class _Paragraph:
    span: Span
    first: int  # word of the source
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
        self._words = index.words
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
            self.all.append(_Paragraph(block.span, first, last - first))

    def postings(self, key: str) -> Mapping[int, int]:
        """Return the numbers of the paragraphs that have a word of this key, and how often each has."""
        if key not in self._postings:
            counts = Counter(map(self._holding.__getitem__, self._places.get(key, ())))
            del counts[-1]  # outside of all paragraphs
            self._postings[key] = counts
        return self._postings[key]

    def shared(self, number: int, keys: Iterable[str]) -> list[tuple[int, str]]:
        """Return the places of the words in one paragraph that have one of these keys, in order."""
        paragraph = self.all[number]
        end = paragraph.first + paragraph.length
        found: list[tuple[int, str]] = []
        for key in keys:
            if number in self.postings(key):
                places = self._places[key]
                within = places[bisect_left(places, paragraph.first) : bisect_left(places, end)]
                found += ((place, key) for place in within)
        return sorted(found)

    def span(self, place: int) -> Span:
        """Return the span of one word of the source."""
        return self._words.span(place, place + 1)


_Number = tuple[int, int]  # of a paragraph: which source, which of its paragraphs


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
        self._names = list(sources)
        self._sources = list(sources.values())
        self._count = sum(len(paragraphs.all) for paragraphs in self._sources)
        self._mean = sum(p.length for paragraphs in self._sources for p in paragraphs.all) / max(1, self._count)
        self._held = _Held(self._sources)
        self._scores: dict[str, list[tuple[_Number, float]]] = {}

    def find(
        self, reply: Document, words: Words, taken: Iterable[Span], tick: Callable[[], None]
    ) -> tuple[Related, ...]:
        """Return guesses for the paragraphs of the reply that hold nothing of the spans `taken`."""
        spans = sorted(taken)
        starts, ends = [span.start for span in spans], list(accumulate((span.end for span in spans), max))
        numerals = lexicon_of(language_of(words)).numerals
        found: list[Related] = []
        for number, block in enumerate(reply.blocks):
            if not number & _TICK:
                tick()
            first, last = words.within(block.span)
            if block.kind is not BlockKind.PARAGRAPH or last - first < SHORTEST or _holds(starts, ends, block.span):
                continue
            tick()
            found += self._guesses(block.span, words.folds[first:last], numerals)
        return tuple(found)

    def _guesses(self, span: Span, folds: Sequence[str], numerals: Numerals) -> Iterator[Related]:
        keys = self._telling(folds, numerals)
        if len(keys) < LEAST_COMPANY:
            return
        scores: defaultdict[_Number, float] = defaultdict(float)
        for key in keys:
            for paragraph, score in self._scores_of(key):
                scores[paragraph] += score
        pairs = near_pairs([(place, key) for place, fold in enumerate(folds) if (key := self._held[fold][1]) in keys])
        looked_at = nlargest(LOOKED_AT, scores, key=lambda number: (scores[number], -number[0], -number[1]))
        guesses = [(*self._company(pairs, keys, number), number) for number in looked_at]
        guesses.sort(key=lambda guess: -guess[0])  # of equals the one with the better score stays before the other
        floor = max(LEAST_WEIGHT * self._weight(1), SHARE_OF_BEST * guesses[0][0] if guesses else 0.0)
        for weight, words, (order, number) in guesses[:CHOICES]:
            if weight >= floor:
                passage = self._sources[order].all[number].span
                yield Related(span, self._names[order], passage, round(weight, 2), words)

    def _telling(self, folds: Sequence[str], numerals: Numerals) -> dict[str, float]:
        """Return the keys of the words that tell most, the rarest first, with the weight of each."""
        most = max(2, int(MOST_PARAGRAPHS * self._count))
        held = {self._held[fold] for fold in set(folds) if len(fold) >= SHORTEST_WORD and not _counts(fold, numerals)}
        telling = sorted((count, key) for count, key in held if 0 < count <= most)
        return {key: self._weight(count) for count, key in telling[:LONGEST_QUERY]}

    def _company(self, pairs: Set[Pair], keys: Mapping[str, float], number: _Number) -> tuple[float, tuple[Span, ...]]:
        """Return what the words are worth that stand together in both paragraphs, and where in the source they do."""
        order, paragraph = number
        there = self._sources[order].shared(paragraph, keys)
        weight, group = heaviest(companies(pairs & near_pairs(there)), keys)
        places = {key: place for place, key in reversed(there) if key in group}
        return weight, tuple(map(self._sources[order].span, sorted(places.values())))

    def _scores_of(self, key: str) -> list[tuple[_Number, float]]:
        """Return what a word brings to each paragraph that has it."""
        if key not in self._scores:
            weight = self._weight(sum(len(paragraphs.postings(key)) for paragraphs in self._sources))
            self._scores[key] = [
                (
                    (order, number),
                    weight * count * (SATURATION + 1) / (count + SATURATION * self._norm(paragraphs, number)),
                )
                for order, paragraphs in enumerate(self._sources)
                for number, count in paragraphs.postings(key).items()
            ]
        return self._scores[key]

    def _weight(self, held: int) -> float:
        """Return what a word tells that so many paragraphs have: Robertson and Spärck Jones's weight."""
        return log(1 + (self._count - held + 0.5) / (held + 0.5))

    def _norm(self, paragraphs: Paragraphs, number: int) -> float:
        return 1 - LENGTH + LENGTH * paragraphs.all[number].length / self._mean


def _counts(fold: str, numerals: Numerals) -> bool:
    """Tell whether a word is one of those that sums are told with: they stand together in every account."""
    return not fold[0].isdigit() and (is_number(fold, numerals) or fold in numerals.ordinals)


def _holds(starts: Sequence[int], ends: Sequence[int], span: Span) -> bool:
    """Tell whether a span shares a character with one of those that begin at `starts`; `ends` are the ends so far."""
    before = bisect_left(starts, span.end)
    return before > 0 and ends[before - 1] > span.start
