"""Where the divisions of a document stand: “annex III”, “chap. II”, “sect. III.B”, by its headings."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from reader.analysis.citation_words import ANNEX, BOOK, CHAPTER, PART, SECTION, VOLUME
from reader.analysis.page_numbers import numbers_of, value_of
from reader.model.citation import Part, PartKind
from reader.model.document import BlockKind, Document
from reader.model.span import Span

_WORDS = {
    PartKind.VOLUME: VOLUME,
    PartKind.BOOK: BOOK,
    PartKind.PART: PART,
    PartKind.ANNEX: ANNEX,
    PartKind.CHAPTER: CHAPTER,
    PartKind.SECTION: SECTION,
}
_NUMBER = r"(?:\d{1,3}|[IVXLC]{1,7}|[A-Z])(?:\.(?:\d{1,3}|[IVX]{1,5}|[A-Za-z]))*"
_TITLES = tuple(
    (kind, re.compile(rf"{word}(?!\w)\.?(?: (?P<number>{_NUMBER}|[ivxlc]{{1,7}})(?!\w))?", re.IGNORECASE))
    for kind, word in _WORDS.items()
)
_OUTLINE_TITLE = re.compile(rf"(?P<number>{_NUMBER}|\([a-z]\))(?:[.):] ?|\s|$)")
_RANK = {kind: rank for rank, kind in enumerate(PartKind)}
_ROMAN_LETTERS = frozenset("IVXivx")
_LINE = 90  # characters of a heading that the reading took for a paragraph
_MOST_BELOW = 4  # levels of an outline's number: "III.B.2.a"


@dataclass(frozen=True, slots=True)
class _Title:
    """A heading that names a division: its kind, its number, and its text."""

    kind: PartKind
    number: str
    start: int
    end: int  # where the next of its kind, or of a wider one, begins


class DocumentParts:
    """The divisions of one document."""

    def __init__(self, document: Document) -> None:
        """Take a document; its headings are read on first use."""
        self._document = document

    def spans_of(self, parts: Sequence[Part]) -> tuple[Span, ...]:
        """Return the text of the innermost of nested divisions, the longest first; nothing where one is not found.

        A title in a table of contents is a division of one line: the longest is the likeliest.
        """
        spans: tuple[Span, ...] = (self._document.body,)
        for part in sorted(parts, key=lambda part: _RANK[part.kind]):
            spans = tuple(inner for outer in spans for inner in self._inside(outer, part))
        return tuple(sorted(spans, key=lambda span: (span.start - span.end, span.start)))

    def name_at(self, offset: int, kind: PartKind) -> str | None:
        """Return the number of the division of a kind in which an offset lies, or None."""
        return next((t.number for t in self._titles if t.kind is kind and t.start <= offset < t.end), None)

    def _inside(self, outer: Span, part: Part) -> Iterator[Span]:
        if part.kind is PartKind.PREAMBLE:
            yield from self._preamble(outer)
            return
        found = [title for title in self._titles if title.kind is part.kind and outer.holds(title.start)]
        exact = [title for title in found if not part.number or _same(title.number, part.number)]
        if exact and not part.number:
            exact = exact[:1]  # “the annex” of several is the first
        if exact:
            yield from (Span(title.start, min(title.end, outer.end)) for title in exact)
        elif part.kind is PartKind.SECTION and "." in part.number:
            yield from self._nested(outer, part.number.split(".")[:_MOST_BELOW])

    def _nested(self, outer: Span, numbers: Sequence[str]) -> Iterator[Span]:
        """Follow “III.B” as “B” inside “III”."""
        spans: list[Span] = [outer]
        for number in numbers:
            spans = [inner for span in spans for inner in self._inside(span, Part(PartKind.SECTION, number))]
        yield from spans

    def _preamble(self, outer: Span) -> Iterator[Span]:
        """Yield what stands before the first numbered paragraph."""
        for block in self._document.blocks:
            if block.number is not None and outer.holds(block.span.start) and value_of(block.number.strip("().")) == 1:
                yield Span(outer.start, block.span.start)
                return

    @cached_property
    def _titles(self) -> tuple[_Title, ...]:
        """The headings that name a division, in order, each with the end of its text."""
        text = self._document.text
        found: list[_Title] = []
        open_: list[tuple[int, str, _Title]] = []  # rank, form of an outline's number, and title of enclosing ones
        for block in self._document.blocks:
            heading = block.kind is BlockKind.HEADING
            named = _title(block.span.of(text), heading=heading) if heading or len(block.span) <= _LINE else None
            if named is None:
                continue
            title = _Title(*named, block.span.start, self._document.body.end)
            rank, form = _RANK[title.kind], _form(title, open_)
            while open_ and _ends(open_, rank, form):
                found.append(replace(open_.pop()[2], end=title.start))
            open_.append((rank, form, title))
        found += [title for _, _, title in open_]
        return tuple(sorted(found, key=lambda title: title.start))


def _ends(open_: Sequence[tuple[int, str, _Title]], rank: int, form: str) -> bool:
    """Tell whether the innermost open division ends where one of a rank, and a form of number, begins."""
    inner = open_[-1][0]
    if inner != rank or rank != _RANK[PartKind.SECTION]:
        return inner >= rank
    return any(other == form for level, other, _ in open_ if level == rank)


def _title(words: str, *, heading: bool) -> tuple[PartKind, str] | None:
    """Return kind and number of the division that a line begins; a line that goes on as a sentence begins none."""
    for kind, pattern in _TITLES:
        match = pattern.match(words)
        if match and (heading or match["number"] or match.end() == len(words)):
            return None if words[-1:] in ".;," and not heading else (kind, match["number"] or "")
    match = _OUTLINE_TITLE.match(words) if heading else None
    return (PartKind.SECTION, match["number"].strip("()")) if match else None


def _same(number: str, wanted: str) -> bool:
    """Tell whether two numbers are one: “III” and “3”, “II” in “I–III”."""
    if number.casefold() == wanted.casefold():
        return True
    value = value_of(number) if len(number) > 1 or number in _ROMAN_LETTERS or number.isdigit() else None
    return value is not None and "." not in wanted and value in numbers_of(wanted)


def _form(title: _Title, open_: Sequence[tuple[int, str, _Title]]) -> str:
    """Return how a number is written, level by level: “III.B” is "I.A", “2.1” is "1.1".

    “I” is a letter where it follows “H”; no outline counts to C, D, L or M in Roman numbers.
    """
    letters = {other.number for _, form, other in open_ if form in {"A", "a"}}
    if len(title.number) == 1 and chr(ord(title.number) - 1) in letters:
        return "A" if title.number.isupper() else "a"
    forms = []
    for piece in title.number.split("."):
        if piece.isdigit():
            forms.append("1")
        elif value_of(piece) is not None and (len(piece) > 1 or piece in _ROMAN_LETTERS):
            forms.append("I" if piece.isupper() else "i")
        else:
            forms.append("A" if piece.isupper() else "a")
    return ".".join(forms)
