"""Plain text into a document: blank lines part paragraphs, superscript marks lead to the notes at the end."""

import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from reader.extraction.lines import Line, Mark, written_marks
from reader.extraction.notes import NoteLines
from reader.extraction.paragraphs import Paragraph
from reader.model.document import BlockKind
from reader.mupdf.lay_out_text import FONT_SIZE, LaidLine, LaidText

_NOTE = re.compile(r"([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*")
_SUPERSCRIPT = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]")
_FLOWING = 140  # characters: files with such lines are not wrapped, each line is a paragraph
_HEADING_ROWS = 3


@dataclass(frozen=True, slots=True)
class TextParts:
    """The paragraphs and notes of a plain text."""

    paragraphs: tuple[Paragraph, ...]
    notes: tuple[NoteLines, ...]


def part_text(laid: LaidText) -> TextParts:
    """Part a laid text into paragraphs and the notes at its end."""
    groups = list(_groups(laid))
    first_note = len(groups)
    while first_note and _NOTE.match(groups[first_note - 1][0].words[0].text):
        first_note -= 1
    notes = []
    for group in groups[first_note:]:
        lines = [_line(line) for line in group]
        mark = lines[0].marks[0]
        notes.append(NoteLines(mark.label, lines[0].page, mark.end, lines))
    return TextParts(tuple(_paragraph(group) for group in groups[:first_note]), tuple(notes))


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


def _paragraph(group: Sequence[LaidLine]) -> Paragraph:
    """Make a paragraph; short ones in capitals are headings."""
    lines = tuple(_line(line) for line in group)
    if len(lines) <= _HEADING_ROWS and all(line.text.isupper() for line in lines):
        return Paragraph(lines, BlockKind.HEADING, 1)
    return Paragraph(lines, BlockKind.PARAGRAPH)


def _line(laid: LaidLine) -> Line:
    """Make a line of print out of a laid one."""
    top, bottom = laid.top, laid.bottom
    text = " ".join([word for word, _, _ in laid.words])
    boxes = array("f", chain.from_iterable([(x0, top, x1, bottom) for _, x0, x1 in laid.words]))
    marks: tuple[Mark, ...] = ()
    if not text.isascii() and _SUPERSCRIPT.search(text):
        marks = tuple(written_marks(text, boxes))
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
