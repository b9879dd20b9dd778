"""Plain text into a document: blank lines part paragraphs, superscript marks lead to the notes at the end."""

import re
import unicodedata
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from reader.extraction.lines import Line, Mark, mark_at, written_marks
from reader.extraction.notes import NoteLines
from reader.extraction.paragraphs import Paragraph
from reader.model.document import BlockKind
from reader.mupdf.lay_out_text import FONT_SIZE, LaidLine, LaidText

_NOTE = re.compile(r"(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,4}\])(?=\s|$)|[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_BRACKETED = re.compile(r"\s?\[(\d{1,4})\]")
_SUPERSCRIPT = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]")
_FLOWING = 140  # characters: files with such lines are not wrapped, each line is a paragraph
_HEADING_ROWS = 3
_QUOTE_INDENT = 4  # columns that a block quotation is set in
_QUOTE_WIDTH = 40  # characters of its lines but the last: shorter ones are verse, addresses or a table
_TABLE = re.compile(r"\S {3,}\S")


@dataclass(frozen=True, slots=True)
class TextParts:
    """The paragraphs and notes of a plain text."""

    paragraphs: tuple[Paragraph, ...]
    notes: tuple[NoteLines, ...]


def part_text(laid: LaidText) -> TextParts:
    """Part a laid text into paragraphs and the notes at its end.

    A note begins with a superscript number or one in brackets; its marker in the text has the same form.
    """
    groups = list(_groups(laid))
    first_note = len(groups)
    while first_note and _NOTE.match(groups[first_note - 1][0].words[0].text):
        first_note -= 1
    notes = []
    for group in groups[first_note:]:
        lines = [_line(line) for line in group]
        label = _NOTE.match(lines[0].text)
        if label:
            notes.append(NoteLines(_plain_label(label.group()), lines[0].page, label.end(), lines))
    bracketed = frozenset(note.label for note in notes if note.lines[0].text.startswith("["))
    return TextParts(tuple(_paragraph(group, laid, bracketed) for group in groups[:first_note]), tuple(notes))


def _plain_label(label: str) -> str:
    """Return a note's number in plain digits."""
    return unicodedata.normalize("NFKC", label).strip("[]")


def _groups(laid: LaidText) -> Iterator[list[LaidLine]]:
    """Yield the laid lines of each paragraph."""
    printed = [len(row) for row in laid.rows if row and not row.isspace()]
    flowing = sum(length > _FLOWING for length in printed) > 0.1 * len(printed) if printed else False
    group: list[LaidLine] = []
    for line in laid.lines:
        if group and line.row != group[-1].row and (flowing or line.row - group[-1].row > 1):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _paragraph(group: Sequence[LaidLine], laid: LaidText, bracketed: frozenset[str]) -> Paragraph:
    """Make a paragraph; short ones in capitals are headings, evenly indented ones block quotations.

    Args:
        group: its lines.
        laid: the text.
        bracketed: labels of notes that are marked by brackets.
    """
    lines = tuple(_line(line, bracketed) for line in group)
    if len(lines) <= _HEADING_ROWS and all(line.text.isupper() for line in lines):
        return Paragraph(lines, BlockKind.HEADING, 1)
    rows = [laid.rows[number] for number in dict.fromkeys(line.row for line in group)]
    kind = BlockKind.QUOTE if _is_set_in(rows) else BlockKind.PARAGRAPH
    return Paragraph(lines, kind)


def _is_set_in(rows: Sequence[str]) -> bool:
    """Tell whether the lines of a paragraph are prose that is indented evenly."""
    indents = {len(row) - len(row.lstrip(" ")) for row in rows}
    return (
        len(rows) > 1
        and len(indents) == 1
        and indents.pop() >= _QUOTE_INDENT
        and all(len(row.strip()) >= _QUOTE_WIDTH for row in rows[:-1])
        and not any(_TABLE.search(row.strip()) for row in rows)
    )


def _line(laid: LaidLine, bracketed: frozenset[str] = frozenset()) -> Line:
    """Make a line of print out of a laid one, with the marks that may lead to notes."""
    top, bottom = laid.top, laid.bottom
    text = " ".join([word for word, _, _ in laid.words])
    boxes = array("f", chain.from_iterable([(x0, top, x1, bottom) for _, x0, x1 in laid.words]))
    marks: tuple[Mark, ...] = ()
    if not text.isascii() and _SUPERSCRIPT.search(text):
        marks = tuple(written_marks(text, boxes))
    if bracketed and "[" in text:
        found = [hit for hit in _BRACKETED.finditer(text) if hit[1] in bracketed and hit.start()]
        marks += tuple(replace(mark_at(hit.group(), hit.start(), text, boxes, 1.0), label=hit[1]) for hit in found)
    return Line(
        laid.page,
        laid.words[0].x0,
        top,
        laid.words[-1].x1,
        bottom,
        laid.base,
        FONT_SIZE,
        bold=False,
        text=text,
        boxes=boxes,
        italics=(),
        marks=marks,
        joined=laid.cut,
    )
