"""Plain text into a document: blank lines part paragraphs, superscript marks lead to the notes at the end."""

import re
import unicodedata
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, dropwhile

from reader.extraction.indented_rows import QUOTE_SIGN, Margin, is_block_quotation, is_quoted, usual_margin
from reader.extraction.line_numbers import without_row_numbers
from reader.extraction.lines import Line, Mark, mark_at, written_marks
from reader.extraction.notes import NoteLines
from reader.extraction.paragraphs import Paragraph
from reader.extraction.row_groups import part_rows
from reader.model.document import BlockKind
from reader.mupdf.lay_out_text import FONT_SIZE, LaidLine, LaidText

_NOTE = re.compile(r"(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,4}\])(?=\s|$)|[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_BRACKETED = re.compile(r"\s?\[(\d{1,4})\]")
_SUPERSCRIPT = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]")
_HEADING_ROWS = 3


@dataclass(frozen=True, slots=True)
class TextParts:
    """The paragraphs and notes of a plain text."""

    paragraphs: tuple[Paragraph, ...]
    notes: tuple[NoteLines, ...]


def part_text(laid: LaidText) -> TextParts:
    """Part a laid text into paragraphs and the notes at its end.

    A note begins with a superscript number or one in brackets; its marker in the text has the same form.
    """
    laid = without_row_numbers(laid)
    groups = _groups(laid)
    first_note = len(groups)
    while first_note and _NOTE.match(groups[first_note - 1][0].words[0].text):
        first_note -= 1
    notes = []
    for group in chain.from_iterable(map(_notes_apart, groups[first_note:])):
        lines = [_line(line) for line in group]
        label = _NOTE.match(lines[0].text)
        if label:
            notes.append(NoteLines(_plain_label(label.group()), lines[0].page, label.end(), lines))
    bracketed = frozenset(note.label for note in notes if note.lines[0].text.startswith("["))
    margin = usual_margin([_rows(group, laid) for group in groups])
    paragraphs = tuple(_paragraph(group, laid, margin, bracketed) for group in groups[:first_note])
    return TextParts(paragraphs, tuple(notes))


def _notes_apart(group: Sequence[LaidLine]) -> Iterator[Sequence[LaidLine]]:
    """Yield the notes of a group of lines: no blank line need part them, each begins with the next number."""
    begin, last = 0, _number_of(group[0])
    for index in range(1, len(group)):
        number = _number_of(group[index])
        if last is not None and number == last + 1 and group[index].row != group[index - 1].row:
            yield group[begin:index]
            begin, last = index, number
    yield group[begin:]


def _number_of(line: LaidLine) -> int | None:
    """Return the number of the note that a line begins, None if it begins none."""
    label = _NOTE.match(line.words[0].text)
    return int(_plain_label(label.group())) if label else None


def _plain_label(label: str) -> str:
    """Return a note's number in plain digits."""
    return unicodedata.normalize("NFKC", label).strip("[]")


def _groups(laid: LaidText) -> list[list[LaidLine]]:
    """Return the laid lines of each paragraph."""
    by_row: dict[int, list[LaidLine]] = {}
    for line in laid.lines:
        by_row.setdefault(line.row, []).append(line)
    return [[line for row in rows for line in by_row[row]] for rows in part_rows(laid.rows)]


def _rows(group: Sequence[LaidLine], laid: LaidText) -> list[str]:
    """Return the rows of the file that a paragraph's lines come from."""
    return [laid.rows[number] for number in dict.fromkeys(line.row for line in group)]


def _paragraph(group: Sequence[LaidLine], laid: LaidText, margin: Margin, bracketed: frozenset[str]) -> Paragraph:
    """Make a paragraph; short ones in capitals are headings, those set in block quotations.

    Args:
        group: its lines.
        laid: the text.
        margin: the usual one of the text.
        bracketed: labels of notes that are marked by brackets.
    """
    rows = _rows(group, laid)
    if all(map(is_quoted, rows)):
        group = list(_without_signs(group))
    lines = tuple(_line(line, bracketed) for line in group)
    if len(lines) <= _HEADING_ROWS and all(line.text.isupper() for line in lines):
        return Paragraph(lines, BlockKind.HEADING, 1)
    return Paragraph(lines, BlockKind.QUOTE if is_block_quotation(rows, margin) else BlockKind.PARAGRAPH)


def _without_signs(group: Sequence[LaidLine]) -> Iterator[LaidLine]:
    """Yield lines without the signs of a quotation before their rows."""
    row = -1
    for line in group:
        words = line.words
        if line.row != row:
            row = line.row
            words = tuple(dropwhile(lambda word: not word.text.strip(QUOTE_SIGN), words))
            if words and words[0].text.startswith(QUOTE_SIGN):
                first = words[0]
                text = first.text.lstrip(QUOTE_SIGN)
                left = first.x1 - (first.x1 - first.x0) * len(text) / len(first.text)
                words = (first._replace(text=text, x0=left), *words[1:])
        if words:
            yield line._replace(words=words)


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
        min(boxes[0::4]),
        top,
        max(boxes[2::4]),
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
