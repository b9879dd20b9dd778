"""Pairs of quotation marks in a run of text: which mark opens, which closes, which is an apostrophe or an inch.

A scanner walks from mark to mark with a stack of what is open. Where the glyph does not tell (straight marks, German
and French guillemets), the characters around it do: a mark after a space or bracket and before a letter opens.
"""

import re
from dataclasses import dataclass

from reader.model.span import Span

DOUBLE_OPEN, SINGLE_OPEN = '“„”«»「『"', "‘‚’‹›'"
_CLOSERS = {
    "“": '”“"',  # “English”, “Norwegian“
    "„": '“”"',
    "”": "”",  # ”Swedish”
    "«": "»",
    "»": "«»",
    "‘": "’'",
    "‚": "‘’",
    "’": "’",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    '"': '"”',
    "'": "'’",
}
_DIRECTED = "“„«‘‚‹「『"
_MARK = re.compile("``|''|[“”„\"«»「」『』‘’‚‹›'ʼ]")
_TEX = {"``": "“", "''": "”"}
_BEFORE_OPEN = set(" \t\n\u00a0\u202f\u2009([{—–-/=>*_:;,.¿¡") | set("“„«‘‚\"'‹「『")
_BEFORE_CLOSE = set(".,;:!?…)]}*_—–-") | set("”’»\"'›")
_ELIDED = re.compile(
    r"(?:tis|twas|twere|twill|twould|em|til|till|cause|bout|round|neath|gainst|mid|\d0s|\d\d)\b", re.IGNORECASE
)  # words that begin with an apostrophe of their own
_PARAGRAPH = re.compile(r"\n\s*\n")
_MAX_PARAGRAPHS = 6  # a quotation that runs over more paragraphs without its mark repeated is an unclosed one
_SPACES = " \t\n\u00a0\u202f\u2009"


@dataclass(frozen=True, slots=True)
class Marked:
    """A span between marks. `outer` includes them; `depth` counts the open marks around it."""

    inner: Span
    outer: Span
    marks: str
    depth: int


@dataclass(slots=True)
class _Open:
    mark: str
    at: int
    width: int


@dataclass(frozen=True, slots=True)
class Habits:
    """Which marks a document quotes with, where its glyphs alone do not tell."""

    singles: bool  # single marks at the outermost level: British print
    inward: bool  # guillemets that point inward: German print


def habits_of(text: str) -> Habits:
    """Return a document's habits, by counting."""
    opened = len(re.findall(r"(?:^|[\s(\[—–])[‘'](?=\w)", text))
    closed = len(re.findall(r"[\w.,;:!?…][’'](?=[\s.,;:!?)\]—–]|$)", text))
    doubles = len(re.findall(r"(?:^|[\s(\[—–])[“\"„«](?=\S)", text))
    inward = len(re.findall(r"(?:^|[\s(\[—–])»(?=\w)", text))
    outward = len(re.findall(r"(?:^|[\s(\[—–’'])«[ \u00a0\u202f]?(?=\w)", text))
    return Habits(min(opened, closed) > doubles, inward > outward)


def find_marked(text: str, region: Span, habits: Habits) -> list[Marked]:
    """Return the spans between quotation marks in a region of text, ordered by their start.

    Args:
        text: the document's text.
        region: where to look: the body, or one footnote.
        habits: how the document quotes.
    """
    return _Scanner(text, region, habits).scan()


class _Scanner:
    def __init__(self, text: str, region: Span, habits: Habits) -> None:
        self.text, self.region, self.habits = text, region, habits
        self.found: list[Marked] = []
        self.open: list[_Open] = []
        self.breaks = [m.span() for m in _PARAGRAPH.finditer(text, region.start, region.end)]

    def scan(self) -> list[Marked]:
        marks = list(_MARK.finditer(self.text, self.region.start, self.region.end))
        next_break = 0
        for number, match in enumerate(marks):
            while next_break < len(self.breaks) and self.breaks[next_break][0] < match.start():
                self._paragraph_ends(next_break, marks, number)
                next_break += 1
            self._mark(match)
        while next_break < len(self.breaks):
            self._paragraph_ends(next_break, marks, len(marks))
            next_break += 1
        self._close_all(self.region.end)
        return sorted(self.found, key=lambda m: (m.outer.start, -m.outer.end))

    def _mark(self, match: re.Match[str]) -> None:
        glyph = _TEX.get(match[0], match[0])
        start, end = match.span()
        before, after = self._around(start, end)
        if self._repeats(glyph, start):
            return
        closes = self._closes(glyph, before, after, end)
        if closes is not None:
            self._close(closes, start, end)
        elif self._opens(glyph, before, after, end):
            self.open.append(_Open(glyph, start, end - start))

    def _around(self, start: int, end: int) -> tuple[str, str]:
        before = self.text[start - 1] if start > self.region.start else " "
        after = self.text[end] if end < self.region.end else " "
        return before, after

    def _repeats(self, glyph: str, start: int) -> bool:
        """Tell whether an open quotation only says again, at the head of a paragraph, that it goes on."""
        if not self.open or glyph not in (self.open[0].mark, _CLOSERS[self.open[0].mark][0]):
            return False
        return any(stop == start for _, stop in self.breaks)

    def _closes(self, glyph: str, before: str, after: str, end: int) -> int | None:
        """Return the index in the stack of what the mark closes, or None."""
        for index in range(len(self.open) - 1, -1, -1):
            mark = self.open[index].mark
            if glyph not in _CLOSERS[mark]:
                continue
            if glyph in "'’" and (after.isalnum() or before in _SPACES):
                return None  # an apostrophe
            straight = glyph == '"' or (glyph == mark and glyph not in "”’")
            if straight and before in _SPACES and not (after in _SPACES or after in _BEFORE_CLOSE):
                return None  # another opening mark
            if _CLOSERS[mark][0] != glyph and mark in '“"' and self._closed_later(mark, end):
                continue  # a mark of the other kind that stands inside
            return index
        return None

    def _closed_later(self, mark: str, start: int) -> bool:
        """Tell whether the mark's own closing mark still comes in this paragraph, before it opens again."""
        limit = next((at for at, _ in self.breaks if at >= start), self.region.end)
        closing = _CLOSERS[mark][0]
        for match in re.finditer(f"[{mark}{closing}]", self.text[start:limit]):
            before, after = self._around(start + match.start(), start + match.end())
            if match[0] == closing and before not in _SPACES and not after.isalnum():
                return True
            if match[0] == mark:
                return False
        return False

    def _opens(self, glyph: str, before: str, after: str, end: int) -> bool:
        if glyph not in _CLOSERS or (glyph in SINGLE_OPEN and not self._quotes(glyph, before, after, end)):
            return False
        if glyph in "«»":
            if (glyph == "»") != self.habits.inward:
                return False
        elif glyph in '"”' and before.isdigit():
            return False  # inches, or a stray closing mark
        if glyph in "”’" and (before not in _SPACES or after in _SPACES):
            return False
        return glyph in _DIRECTED or (before in _BEFORE_OPEN and after not in _SPACES and after not in ")]},;")

    def _quotes(self, glyph: str, before: str, after: str, end: int) -> bool:
        """Tell whether a single mark may open a quotation here."""
        return (self.habits.singles or bool(self.open)) and not self._is_apostrophe(glyph, before, after, end)

    def _is_apostrophe(self, glyph: str, before: str, after: str, end: int) -> bool:
        if glyph in "‚‹›":
            return False
        if before not in _BEFORE_OPEN or after in _SPACES:
            return True
        if _ELIDED.match(self.text, end):
            return True
        limit = next((start for start, _ in self.breaks if start > end), self.region.end)
        closing = re.compile(r"(?<=[^\s])[’'](?!\w)")
        return closing.search(self.text, end + 1, limit) is None

    def _close(self, index: int, start: int, end: int) -> None:
        for inner in self.open[index + 1 :]:  # never closed: ends with what holds it
            self._keep(inner, start, start, closing="", depth=self.open.index(inner))
        opened = self.open[index]
        del self.open[index:]
        self._keep(opened, start, end, closing=self.text[start:end], depth=index)

    def _keep(self, opened: _Open, inner_end: int, outer_end: int, closing: str, depth: int) -> None:
        start = opened.at + opened.width
        while start < inner_end and self.text[start] in _SPACES:
            start += 1
        while inner_end > start and self.text[inner_end - 1] in _SPACES:
            inner_end -= 1
        if start < inner_end:
            opening = self.text[opened.at : opened.at + opened.width]
            self.found.append(Marked(Span(start, inner_end), Span(opened.at, outer_end), opening + closing, depth))

    def _paragraph_ends(self, index: int, marks: list[re.Match[str]], number: int) -> None:
        if self.open and not self._goes_on(index, marks, number):
            self._close_all(self.breaks[index][0])

    def _goes_on(self, index: int, marks: list[re.Match[str]], number: int) -> bool:
        """Tell whether the outermost quotation runs on into the next paragraph."""
        mark = self.open[0].mark
        _, head = self.breaks[index]
        if self.text[head : head + 1] in {mark, _CLOSERS[mark][0]} and number < len(marks):
            return True
        limit = self.breaks[index + _MAX_PARAGRAPHS][0] if index + _MAX_PARAGRAPHS < len(self.breaks) else None
        for match in marks[number:]:
            if limit is not None and match.start() > limit:
                return False
            glyph = match[0]
            before, after = self._around(*match.span())
            if glyph in _CLOSERS[mark] and not (glyph in "'’" and after.isalnum()):
                return not (before in _BEFORE_OPEN and before not in ".,;:—–-" and after not in _SPACES)
            if glyph == mark:
                return False
        return False

    def _close_all(self, end: int) -> None:
        for depth, opened in enumerate(self.open):
            if opened.mark not in SINGLE_OPEN:
                self._keep(opened, end, end, closing="", depth=depth)
        self.open.clear()
