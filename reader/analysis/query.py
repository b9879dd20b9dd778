"""A quotation as a sequence of words to look for."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from reader.analysis.normalise import Words
from reader.model.quotation import ITALIC_MARKS, Quotation
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Query:
    """The words of a quotation.

    `first` is the index of its first word among the reply's; `folds` their folded forms; `shown` tells for each
    whether it stands in brackets of the writer's; `breaks` are the indices before which an ellipsis stands, 0 and
    the number of words included where it stands at an end; `omissions` are the ellipses themselves.
    """

    words: Words
    first: int
    folds: tuple[str, ...]
    shown: tuple[bool, ...]
    breaks: tuple[int, ...]
    omissions: tuple[Span, ...] = ()
    italic: bool = False  # set in italics, not between marks

    def __len__(self) -> int:
        """Return the number of words."""
        return len(self.folds)

    @property
    def size(self) -> int:
        """Number of words as they are printed: the parts of a compound count by themselves."""
        return len(self) + sum("-" in self.raw(index) for index in range(len(self)))

    def pieces(self) -> list[tuple[int, int]]:
        """Return the ranges of words between ellipses."""
        bounds = sorted({0, *self.breaks, len(self)})
        return list(pairwise(bounds))

    def hides(self, start: int, end: int) -> bool:
        """Tell whether an ellipsis stands before, in or behind the words from `start` to `end`, but not at an end."""
        nearest = bisect_left(self.breaks, max(1, start))
        return nearest < len(self.breaks) and self.breaks[nearest] <= min(end, len(self) - 1)

    def span(self, start: int, end: int) -> Span:
        """Return the reply's span of the words from `start` up to `end`, counted within the quotation."""
        return self.words.span(self.first + start, self.first + end)

    @property
    def text(self) -> str:
        """The words as they are printed in the reply, from the first to the last."""
        return self.span(0, len(self)).of(self.words.text)

    def raw(self, index: int) -> str:
        """Return the word as it is printed in the reply."""
        return self.words.raw(self.first + index)


def query_of(words: Words, quotation: Quotation) -> Query:
    """Return the words of `quotation`; `words` are those of the whole reply."""
    first, last = words.within(quotation.span)
    inside = {index for bracket in quotation.insertions for index in _shown_in(words, bracket)}
    shown = tuple(index in inside for index in range(first, last))
    breaks = {words.within(Span(dots.end, quotation.span.end))[0] - first for dots in quotation.omissions}
    folds = tuple(words.folds[first:last])
    return Query(
        words, first, folds, shown, tuple(sorted(breaks)), quotation.omissions, quotation.marks == ITALIC_MARKS
    )


def _shown_in(words: Words, bracket: Span) -> Iterator[int]:
    """Yield the words that stand in a bracket, or at it."""
    first, last = words.within(bracket)
    for index in range(max(0, first - 1), min(len(words), last + 1)):
        if _is_shown(words.text, words.span(index, index + 1), bracket):
            yield index


def _is_shown(text: str, span: Span, bracket: Span) -> bool:
    """Tell whether a word stands in a bracket, or is the rest of one that a bracket changes: “persuade[d him]”."""
    if span.end == bracket.start or span.start == bracket.end:
        return text[bracket.start + 1].isalpha() and bracket.of(text) != "[sic]"  # no marker of a note
    return bracket.contains(span)
