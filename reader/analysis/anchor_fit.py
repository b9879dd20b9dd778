"""How well a stretch of text fits an anchor: its words, and what stood before and behind them."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from math import ceil, floor

from rapidfuzz.distance import LCSseq, Levenshtein

from reader.analysis.infix_search import find_infix
from reader.analysis.normalise import Words, split_words
from reader.model.case import Anchor
from reader.model.span import Span

QUOTE, PREFIX, SUFFIX, POSITION = 50, 20, 20, 2
"""Weights, as in hypothesis/client's match-quote: the words first, their surroundings next, the place only to choose
between places that are alike otherwise. Of few words each weighs no more than those around: it stands everywhere."""

CONTEXT = 48  # characters of a surrounding: so many tell by themselves which text is meant
FEW = 24  # characters of an anchor's words; more hardly stand twice in a text by chance

_AGREES = 0.6  # similarity of two texts that are one text revised; texts that have nothing in common reach 0.3
_LEFT = 0.3  # similarity that is left of words that were exchanged in part; of few words nothing need be left
_LEAST = 12  # characters below which a surrounding, at the beginning or end of a text, tells nothing
_SLACK = 48  # characters by which words put in or left out may shift a place


@dataclass(frozen=True, slots=True)
class Fit:
    """Where an anchor's words stand in a text, and the similarity of each part, 0 to 1.

    A surrounding is None where the anchor has none, or too little of it.
    """

    span: Span
    size: int  # characters of the anchor's words
    quote: float
    prefix: float | None
    suffix: float | None

    def score(self, near: float) -> float:
        """Return the weighted mean of the parts; `near` is 1 where the place was expected, 0 at the other end."""
        quote = min(QUOTE, PREFIX * self.size / CONTEXT)
        parts = ((quote, self.quote), (PREFIX, self.prefix), (SUFFIX, self.suffix), (POSITION, near))
        known = [(weight, value) for weight, value in parts if value is not None]
        return sum(weight * value for weight, value in known) / sum(weight for weight, _ in known)

    @property
    def is_sure(self) -> bool:
        """Tell whether this is the place, and no other text that happens to be alike.

        Two of the three parts must agree: so a word that stands everywhere is found by its surroundings, also when it
        was exchanged for another. Words enough tell by themselves, and where nothing else is known, the same words do.
        """
        known = [part for part in (self.quote, self.prefix, self.suffix) if part is not None]
        if sum(part >= _AGREES for part in known) > 1:
            return self.quote >= _LEFT or self.size <= FEW
        if len(known) == 1 and self.quote == 1.0:
            return True
        return self.quote >= _AGREES and self.quote * self.size >= CONTEXT


class AnchorWords:
    """An anchor with its surroundings, split into words once to be laid beside many places."""

    def __init__(self, anchor: Anchor) -> None:
        self.anchor = anchor
        self.whole = anchor.prefix + anchor.exact + anchor.suffix
        self.words = split_words(self.whole)
        self._start, self._end = len(anchor.prefix), len(anchor.prefix) + len(anchor.exact)
        self._first = bisect_right(self.words.ends, self._start)
        self._last = bisect_left(self.words.starts, self._end)

    def fit(self, text: str, start: int) -> Fit | None:
        """Return how the anchor fits where its surroundings seem to begin, or None where nothing is left of it."""
        low = max(0, start - _SLACK)
        hit = find_infix(self.whole, text[low : start + len(self.whole) + _SLACK], len(self.whole))
        if hit is None:
            return None
        window = _whole_words(text, low + hit[0], low + hit[1])
        span = self._place(text, window)
        if span is None:
            return None
        before, behind = text[window.start : span.start], text[span.end : window.end]
        return Fit(
            span,
            len(self.anchor.exact),
            Levenshtein.normalized_similarity(self.anchor.exact, span.of(text)),
            Levenshtein.normalized_similarity(self.anchor.prefix, before)
            if len(self.anchor.prefix) >= _LEAST
            else None,
            Levenshtein.normalized_similarity(self.anchor.suffix, behind)
            if len(self.anchor.suffix) >= _LEAST
            else None,
        )

    def _place(self, text: str, window: Span) -> Span | None:
        """Return where the anchor's own words stand in a window that holds it with its surroundings.

        Word is laid against word; what stands between the last word before and the first behind is the place, also
        where the words themselves are others now.
        """
        there = split_words(window.of(text))
        first, last = self._aligned(there)
        if there.folds[first:last] == self.words.folds[self._first : self._last]:  # with the marks, or part of a word
            low, high = self._between(there, first, last)
            at = there.text.find(self.anchor.exact, low, high)
            if at >= 0:
                return Span(window.start + at, window.start + at + len(self.anchor.exact))
        if first == last:
            return None
        place = there.span(first, last)
        span = Span(window.start + place.start, window.start + place.end)
        at = text.find(
            self.anchor.exact, max(0, span.start - len(self.anchor.exact)), span.end + len(self.anchor.exact)
        )
        if at >= 0 and self._last - self._first > 1:  # unchanged, but cut by the window's end
            return Span(at, at + len(self.anchor.exact))
        return span

    @staticmethod
    def _between(there: Words, first: int, last: int) -> tuple[int, int]:
        """Return where the word before ends and the word behind begins."""
        return there.ends[first - 1] if first else 0, there.starts[last] if last < len(there) else len(there.text)

    def _aligned(self, there: Words) -> tuple[int, int]:
        """Return the range of words beside the anchor's own; empty where they were left out."""
        pairs = [(-1, -1)]
        for block in LCSseq.opcodes(self.words.folds, there.folds):
            if block.tag == "equal":
                run = zip(range(block.src_start, block.src_end), range(block.dest_start, block.dest_end), strict=True)
                pairs += run
        pairs.append((len(self.words), len(there)))
        own, beside = [pair[0] for pair in pairs], [pair[1] for pair in pairs]

        def shared(boundary: int, before: int) -> float:
            """Return the boundary there: words without a partner are shared out in proportion."""
            free, taken = own[before + 1] - own[before] - 1, boundary - own[before] - 1
            return beside[before] + 1 + taken * (beside[before + 1] - beside[before] - 1) / max(1, free)

        # A word that may be either side's is taken in: a place too wide by a word still shows what was meant.
        head, tail = bisect_left(own, self._first), bisect_left(own, self._last) - 1
        first = beside[head] if own[head] == self._first else ceil(shared(self._first, head - 1) - 0.5)
        return first, max(first, floor(shared(self._last, tail) + 0.5))


def _whole_words(text: str, start: int, end: int) -> Span:
    """Return a stretch of text, with the words that it cuts taken in whole."""
    while 0 < start < len(text) and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return Span(start, end)
