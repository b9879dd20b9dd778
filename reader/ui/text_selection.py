"""Selecting in a document's reading text by places on its pages and by steps. No widget here."""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import Enum, auto
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

from reader.model.geometry import PageRect
from reader.model.script import runs_from_right
from reader.model.span import Span

if TYPE_CHECKING:
    from reader.model.document import Document

WORD = re.compile(r"\w+(?:[’'.,-]\w+)*|\S", re.UNICODE)
ROW_WEIGHT = 4.0  # a word on the pointer's line is nearer than one above it at a quarter of the distance


class Unit(Enum):
    """What a selection grows by."""

    CHARACTER = auto()
    WORD = auto()
    LINE = auto()
    LINE_END = auto()
    PARAGRAPH = auto()
    DOCUMENT = auto()


class TextMap:
    """Finds the offset at a place and the place after a step, in reading order."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def _fragments(self) -> dict[int, list[range]]:
        """Return the runs of word fragments on every page; body and notes make a run each."""
        runs: dict[int, list[range]] = {}
        first = 0
        for page, fragments in groupby(self.document.words.pages):
            length = len(list(fragments))
            runs.setdefault(page, []).append(range(first, first + length))
            first += length
        return runs

    def offset_at(self, page: int, x: float, y: float) -> int | None:
        """Return the offset nearest to a point of a page; None on a page without text."""
        words = self.document.words
        best, nearest = None, float("inf")
        for run in self._fragments.get(page, ()):
            for index in run:
                x0, y0, x1, y1 = words.boxes[4 * index : 4 * index + 4]
                across = max(x0 - x, 0.0, x - x1)
                down = max(y0 - y, 0.0, y - y1)
                distance = across + ROW_WEIGHT * down
                if distance < nearest:
                    best, nearest = index, distance
        return None if best is None else self._offset_in(best, x)

    def rects_on(self, page: int, span: Span) -> tuple[PageRect, ...]:
        """Return where the part of a span that stands on a page stands, one rectangle a line of print."""
        words = self.document.words
        found: list[PageRect] = []
        for run in self._fragments.get(page, ()):
            start = max(span.start, words.starts[run[0]])
            end = min(span.end, words.ends[run[-1]])
            if start < end:
                found += self.document.rects(Span(start, end))
        return tuple(found)

    def page_spans(self, page: int) -> tuple[Span, ...]:
        """Return what is printed on a page, its notes behind the body."""
        words = self.document.words
        return tuple(Span(words.starts[run[0]], words.ends[run[-1]]) for run in self._fragments.get(page, ()))

    def is_over_text(self, page: int, x: float, y: float) -> bool:
        """Tell whether a point lies on a word or on the space beside it."""
        offset = self.offset_at(page, x, y)
        if offset is None:
            return False
        rect = self.caret(offset)
        return rect is not None and rect.y0 <= y <= rect.y1 and abs(rect.x0 - x) <= rect.height

    def word_at(self, offset: int) -> Span:
        """Return the word that holds `offset`, or the one just before it."""
        text = self.document.text
        start = max(text.rfind(" ", 0, offset), text.rfind("\n", 0, offset)) + 1
        for match in WORD.finditer(text, start):
            if match.end() > offset or (match.end() == offset and match[0][-1].isalnum()):
                return Span(*match.span())
            if match.start() > offset:
                break
        return Span(offset, offset)

    def paragraph_at(self, offset: int) -> Span:
        """Return the paragraph of the body, or the footnote, that holds `offset`."""
        text = self.document.text
        start = text.rfind("\n\n", 0, offset)
        end = text.find("\n\n", offset)
        return Span(0 if start < 0 else start + 2, len(text) if end < 0 else max(end, start + 2))

    def step(self, offset: int, unit: Unit, count: int, column: float | None = None) -> int:
        """Return the offset after `count` steps, backwards if negative.

        Args:
            offset: where to start.
            unit: of a step.
            count: number of steps.
            column: for lines, the x in points to keep to; None keeps that of `offset`.
        """
        for _ in range(abs(count)):
            offset = self._one_step(offset, unit, 1 if count > 0 else -1, column)
        return offset

    def caret(self, offset: int) -> PageRect | None:
        """Return the place before the character at `offset`, without width; None in a document without words."""
        words = self.document.words
        if not len(words):
            return None
        index = max(0, bisect_right(words.starts, offset) - 1)
        rect = words.rect(index)
        start, end = words.starts[index], words.ends[index]
        share = min(1.0, max(0.0, (offset - start) / (end - start)))
        from_right = runs_from_right(self.document.text[start:end])
        x = rect.x1 - share * rect.width if from_right else rect.x0 + share * rect.width
        return PageRect(rect.page, x, rect.y0, x, rect.y1)

    def clean_text(self, span: Span) -> str:
        """Return the words of a span as running text: hyphens joined, no line breaks, paragraphs parted."""
        return span.of(self.document.text).strip()

    def _one_step(self, offset: int, unit: Unit, way: int, column: float | None) -> int:
        text = self.document.text
        match unit:
            case Unit.CHARACTER:
                moved = offset + way
                while 0 < moved < len(text) and text[moved - 1 : moved + 1] == "\n\n":
                    moved += way
            case Unit.WORD:
                moved = self._word_step(offset, way)
            case Unit.LINE:
                moved = self._line_step(offset, way, column)
            case Unit.LINE_END:
                moved = self._line_end(offset, way)
            case Unit.PARAGRAPH:
                here = self.paragraph_at(offset)
                if way < 0 and here.start == offset:
                    here = self.paragraph_at(max(0, offset - 2))
                moved = here.start if way < 0 else min(len(text), here.end + 2)
            case Unit.DOCUMENT:
                moved = 0 if way < 0 else len(text)
        return min(max(moved, 0), len(text))

    def _word_step(self, offset: int, way: int) -> int:
        """Return the start of the next word, or of this or the one before."""
        text = self.document.text
        if way > 0:
            next_word = re.compile(r"\s\S").search(text, offset)
            return next_word.start() + 1 if next_word else len(text)
        before = len(text[:offset].rstrip()) if offset and text[offset - 1].isspace() else offset
        return max(text.rfind(" ", 0, max(0, before - 1)), text.rfind("\n", 0, max(0, before - 1))) + 1

    def _line_of(self, offset: int) -> range:
        """Return the fragments that stand on the line of print at `offset`."""
        words = self.document.words
        if not len(words):
            return range(0)
        middle = max(0, bisect_right(words.starts, offset) - 1)
        rect = words.rect(middle)
        first = last = middle
        while first and _continues(words.rect(first - 1), words.rect(first), rect):
            first -= 1
        while last + 1 < len(words) and _continues(words.rect(last), words.rect(last + 1), rect):
            last += 1
        return range(first, last + 1)

    def _line_step(self, offset: int, way: int, column: float | None) -> int:
        """Return the offset on the next line at the same x; none: the text's end."""
        words = self.document.words
        line = self._line_of(offset)
        here = self.caret(offset)
        beyond = line.stop if way > 0 else line.start - 1
        if here is None or not 0 <= beyond < len(words):
            return len(self.document.text) if way > 0 else 0
        x = here.x0 if column is None else column
        target = self._line_of(words.starts[beyond])
        nearest = min(target, key=lambda index: _distance(words.rect(index), x))
        return self._offset_in(nearest, x)

    def _line_end(self, offset: int, way: int) -> int:
        line = self._line_of(offset)
        if not line:
            return offset
        words = self.document.words
        return words.ends[line[-1]] if way > 0 else words.starts[line[0]]

    def _offset_in(self, index: int, x: float) -> int:
        """Return the offset in a fragment whose edge is nearest to `x`."""
        words = self.document.words
        rect = words.rect(index)
        start, end = words.starts[index], words.ends[index]
        share = (x - rect.x0) / rect.width if rect.width > 0 else 0.0
        share = 1.0 - share if runs_from_right(self.document.text[start:end]) else share
        return start + round(min(1.0, max(0.0, share)) * (end - start))


def _continues(before: PageRect, behind: PageRect, line: PageRect) -> bool:
    """Tell whether two neighbours in reading order stand on the same line of print."""
    return before.shares_line(line) and behind.shares_line(line) and before.x0 <= behind.x0


def _distance(rect: PageRect, x: float) -> float:
    return max(rect.x0 - x, 0.0, x - rect.x1)
