"""Pairs of quotation marks in a run of text: which mark opens, which closes, which is an apostrophe or an inch.

A scanner walks from mark to mark with a stack of what is open. Where the glyph does not tell (straight marks, German
and French guillemets), the characters around it do: a mark after a space or bracket and before a letter opens.
"""

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

from reader.analysis.line_heads import LineHeads
from reader.analysis.quotation_glyphs import (
    BEFORE_CLOSE,
    BEFORE_OPEN,
    CLOSERS,
    DIRECTED,
    INCHES,
    MARK,
    SAME_AS,
    SINGLE_OPEN,
    SPACES,
    Habits,
    habits_in,
    is_inches,
)
from reader.analysis.single_marks import SingleMarks
from reader.model.span import Span

_PARAGRAPH = re.compile(r"\n\s*\n")
_LOOK_AHEAD = 5000  # characters: longer quotations are closed by the first mark that can
_DEEPEST = 8  # marks that lie open within each other and may still be closed
_MAX_PARAGRAPHS = 6  # a quotation that runs over more paragraphs without its mark repeated is an unclosed one
_TICK = 0xFF  # marks between two looks at whether the user still waits


@dataclass(frozen=True, slots=True)
class Marked:
    """A span between marks; `outer` includes them."""

    inner: Span
    outer: Span
    marks: str


@dataclass(slots=True)
class _Open:
    mark: str
    at: int
    width: int


def find_marked(
    text: str, region: Span, habits: Habits, lines: LineHeads | None = None, tick: Callable[[], None] = lambda: None
) -> list[Marked]:
    """Return the spans between quotation marks in a region of text, ordered by their start.

    Args:
        text: the document's text.
        region: where to look: the body, or one footnote.
        habits: how the document quotes.
        lines: where the lines of the text begin, if that is known.
        tick: called every some hundred marks; may raise to stop the work.
    """
    return _Scanner(text, region, habits, lines).scan(tick)


class _Scanner:
    def __init__(self, text: str, region: Span, habits: Habits, lines: LineHeads | None) -> None:
        self.text, self.region, self.habits = text, region, habits_in(region.of(text), habits)
        self.lines = lines
        self.found: list[Marked] = []
        self.open: list[_Open] = []
        self.breaks = [m.span() for m in _PARAGRAPH.finditer(text, region.start, region.end)]
        self.ends = [end for end, _ in self.breaks]
        self.heads = frozenset(head for _, head in self.breaks)
        self.singles = SingleMarks(text, region, self.breaks)

    def _paragraph_end(self, offset: int) -> int:
        index = bisect_left(self.ends, offset)
        return self.ends[index] if index < len(self.ends) else self.region.end

    def scan(self, tick: Callable[[], None]) -> list[Marked]:
        marks = list(MARK.finditer(self.text, self.region.start, self.region.end))
        next_break = 0
        for number, match in enumerate(marks):
            while next_break < len(self.breaks) and self.breaks[next_break][0] < match.start():
                self._paragraph_ends(next_break, marks, number)
                next_break += 1
            self._mark(match)
            if not number & _TICK:
                tick()
        while next_break < len(self.breaks):
            self._paragraph_ends(next_break, marks, len(marks))
            next_break += 1
        self._close_all(self.region.end)
        return sorted(self.found, key=lambda m: (m.outer.start, -m.outer.end))

    def _mark(self, match: re.Match[str]) -> None:
        glyph = SAME_AS.get(match[0], match[0])
        start, end = match.span()
        before, after = self._around(start, end)
        if self._repeats(glyph, start) or self._is_inches(match):
            return
        closes = self._closes(glyph, before, after, match)
        if closes is not None:
            self._close(closes, start, end)
        elif self._opens(glyph, before, after, match):
            self.open.append(_Open(glyph, start, end - start))

    def _around(self, start: int, end: int) -> tuple[str, str]:
        before = self.text[start - 1] if start > self.region.start else " "
        after = self.text[end] if end < self.region.end else " "
        return before, after

    def _repeats(self, glyph: str, start: int) -> bool:
        """Tell whether an open quotation only says again, at the head of a paragraph or line, that it goes on."""
        if not self.open or glyph not in (self.open[0].mark, CLOSERS[self.open[0].mark][0]):
            return False
        return start in self.heads or (self.lines is not None and self._heads_every_line(self.lines, start))

    def _heads_every_line(self, lines: LineHeads, start: int) -> bool:
        """Tell whether the mark at the head of a line stands at the heads of all lines of the open quotation.

        So old print quotes. The line before begins with the mark or has its opening; the next begins with it, unless
        the quotation ends before.
        """
        if start not in lines:
            return False
        opened, glyph = self.open[0], self.text[start]
        before = lines.at_or_before(start - 1)
        if opened.at < before and self.text[before] != glyph:
            return False
        end = lines.after(start)
        if end is not None and self.text.startswith(glyph, end):
            return True
        rest = self.text[start + 1 : self.region.end if end is None else end]
        marks = (mark for mark in rest if mark == opened.mark or mark in CLOSERS[opened.mark])
        first = next(marks, None)
        return first is not None and (first != opened.mark or first in CLOSERS[opened.mark])

    def _closes(self, glyph: str, before: str, after: str, match: re.Match[str]) -> int | None:
        """Return the index in the stack of what the mark closes, or None."""
        innermost = len(self.open) - 1
        for index in range(innermost, max(-1, innermost - _DEEPEST), -1):
            mark = self.open[index].mark
            if glyph not in CLOSERS[mark]:
                continue
            if glyph in "'’" and not self.singles.closes(match.start()):
                return None  # an apostrophe
            straight = glyph == '"' or (glyph == mark and glyph not in "”’")
            if straight and before in SPACES and not (after in SPACES or after in BEFORE_CLOSE):
                return None  # another opening mark
            if CLOSERS[mark][0] != glyph and mark in '“„"' and self._closed_later(mark, match.end()):
                continue  # a mark of the other kind that stands inside
            if glyph == "”" != CLOSERS[mark][0] and index and self._is_last_for(self.open[index - 1].mark, match.end()):
                continue  # “one," she said, "another”
            return index
        return None

    def _is_last_for(self, outer: str, end: int) -> bool:
        """Tell whether a curly mark is the last that can close the outer quotation, and straight ones open none."""
        return CLOSERS[outer][0] == "”" and not self.habits.mixed and not self._closed_later(outer, end)

    def _closed_later(self, mark: str, start: int) -> bool:
        """Tell whether the mark's own closing mark still comes in this paragraph, before a quotation opens.

        Straight marks inside curly ones open none: a dialogue is often quoted with the marks it has. But where a
        document mixes both, a curly one closes what a straight one has opened: “one" and "another”.
        """
        limit = min(self._paragraph_end(start), start + _LOOK_AHEAD)
        straight = False  # lies open
        for match in MARK.finditer(self.text, start, limit):
            glyph = SAME_AS.get(match[0], match[0])
            before, after = self._around(*match.span())
            if self._is_inches(match):
                continue
            if glyph == '"' != mark and self.habits.mixed:
                straight = before in BEFORE_OPEN and after not in SPACES
            elif glyph == CLOSERS[mark][0] and before not in SPACES and not after.isalnum():
                if not straight:
                    return True
                straight = False
            if glyph in "“„" or (glyph == mark and before in BEFORE_OPEN and after not in SPACES):
                return False
        return False

    def _is_inches(self, match: re.Match[str]) -> bool:
        return match[0] in INCHES and is_inches(self.text, match.start())

    def _opens(self, glyph: str, before: str, after: str, match: re.Match[str]) -> bool:
        if glyph not in CLOSERS or not self._quotes_with(glyph):
            return False
        if glyph in SINGLE_OPEN:
            usual = self.habits.singles or bool(self.open)
            if not self.singles.opens(glyph, match.start(), usual=usual):
                return False
        if match[0] in {",,", "<<", ">>"} and before not in BEFORE_OPEN:
            return False  # empty columns, code
        if glyph in '"”' and before.isdigit():
            return False  # inches, or a stray closing mark
        if glyph in "”’" and (before not in SPACES or after in SPACES):
            return False
        return glyph in DIRECTED or (before in BEFORE_OPEN and after not in SPACES and after not in ")]},;")

    def _quotes_with(self, glyph: str) -> bool:
        """Tell whether quotations of this document may begin with a glyph."""
        if glyph in "«»":
            return self.habits.guillemets and (glyph == "»") == self.habits.inward
        return glyph != "„" or self.habits.low

    def _close(self, index: int, start: int, end: int) -> None:
        for depth, inner in enumerate(self.open[index + 1 :], start=index + 1):  # never closed: ends with what holds it
            if inner.mark != "'":  # else an apostrophe after all
                self._keep(inner, start, start, closing="", depth=depth)
        opened = self.open[index]
        del self.open[index:]
        self._keep(opened, start, end, closing=self.text[start:end], depth=index)

    def _keep(self, opened: _Open, inner_end: int, outer_end: int, closing: str, depth: int) -> None:
        if not closing and depth >= _DEEPEST:
            return  # nobody nests so deep: marks that are repeated or ornaments, and each would reach to the end
        start = opened.at + opened.width
        while start < inner_end and self.text[start] in SPACES:
            start += 1
        while inner_end > start and self.text[inner_end - 1] in SPACES:
            inner_end -= 1
        if start < inner_end:
            opening = self.text[opened.at : opened.at + opened.width]
            self.found.append(Marked(Span(start, inner_end), Span(opened.at, outer_end), opening + closing))

    def _paragraph_ends(self, index: int, marks: list[re.Match[str]], number: int) -> None:
        if self.open and not self._goes_on(index, marks, number):
            self._close_all(self.breaks[index][0])

    def _goes_on(self, index: int, marks: list[re.Match[str]], number: int) -> bool:
        """Tell whether the outermost quotation runs on into the next paragraph."""
        mark = self.open[0].mark
        if number < len(marks) and marks[number].start() == self.breaks[index][1]:
            glyph = SAME_AS.get(marks[number][0], marks[number][0])
            if glyph in {mark, CLOSERS[mark][0]}:
                return True
        limit = self.breaks[index + _MAX_PARAGRAPHS][0] if index + _MAX_PARAGRAPHS < len(self.breaks) else None
        for match in (marks[later] for later in range(number, len(marks))):
            if limit is not None and match.start() > limit:
                return False
            if self._is_inches(match):
                continue
            glyph = SAME_AS.get(match[0], match[0])
            before, after = self._around(*match.span())
            if glyph in "'’" and not self.singles.closes(match.start()):
                continue
            if glyph in CLOSERS[mark]:
                return not (before in BEFORE_OPEN and before not in ".,;:—–-" and after not in SPACES)
            if glyph == mark or (mark == '"' and glyph in "“„"):
                return False
        return False

    def _close_all(self, end: int) -> None:
        for depth, opened in enumerate(self.open):
            shared = self._shared_end(opened)
            if shared is not None:
                self._keep(opened, shared.inner.end, shared.outer.end, shared.marks[-1], depth)
            elif opened.mark not in SINGLE_OPEN:
                self._keep(opened, end, end, closing="", depth=depth)
        self.open.clear()

    def _shared_end(self, opened: _Open) -> Marked | None:
        """Return the last quotation inside an open one that ends it, too: of two guillemets French print sets one."""
        if opened.mark != "«":
            return None
        inside = (found for found in reversed(self.found) if found.outer.start > opened.at and found.marks[0] == "«")
        return next((found for found in inside if found.marks[-1] == "»"), None)
