"""Footnotes: small print at the foot of a page or column, each note with its label."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.extraction.columns import Column, columns_of
from reader.extraction.lines import Line, Mark

_SMALL = 0.96  # of the body's size: notes are set smaller
_OTHER_SIZE = 0.06  # of the type size: another type than the note's that it would go on from
_NOTE_LEADING = 1.6  # times the size: lines of one note
_PLAIN_LABEL = re.compile(r"\[?(\d{1,4}|[*†‡§¶‖#]{1,4})\]?[.)/]?(?=\s)")


@dataclass(slots=True)
class NoteLines:
    """A note while its lines are gathered; `cut` is the length of the label at the start of the first line."""

    label: str
    page: int
    cut: int
    lines: list[Line] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class PageParts:
    """The lines of a page parted into body and notes, both in reading order."""

    body: tuple[Column, ...]
    notes: tuple[Line, ...]


def part_page(lines: Sequence[Line], body_size: float, gutters: Sequence[float] = ()) -> PageParts:
    """Part the body of a page from the small print below it.

    Args:
        lines: of one page, without running heads.
        body_size: type size of the document's body, in points.
        gutters: of the page, or of the page before.
    """
    limit = _SMALL * body_size
    ordered = sorted(lines, key=lambda line: line.base)
    first = len(ordered)
    while first and ordered[first - 1].size < limit:
        first -= 1
    notes = ordered[first:]
    stray = _labelled_among(ordered[:first], limit)
    rest = [line for line in ordered[:first] if line not in stray]
    notes = [*stray, *notes]
    body: list[Column] = []
    for column in columns_of(rest, gutters):
        end = len(column.lines)
        while end and column.lines[end - 1].size < limit:
            end -= 1
        notes = [*notes, *column.lines[end:]]
        if end:
            body.append(Column(column.lines[:end], column.left, column.right))
    ordered_notes = tuple(line for column in columns_of(notes, gutters) for line in column.lines)
    return PageParts(tuple(body), ordered_notes)


def _labelled_among(lines: Sequence[Line], limit: float) -> list[Line]:
    """Return notes among body lines: print with a marker's raised label at its start, and what goes on below it.

    Small print may be anywhere (body lines of another column stand below it), print of the body's size only low.
    """
    marked = {label for line in lines for mark in line.marks if mark.start for label in mark.label.split(",")}
    if not marked:
        return []
    middle = (lines[0].base + lines[-1].base) / 2
    found: list[Line] = []
    for line in lines:
        labelled = bool(line.marks) and line.marks[0].start == 0 and line.marks[0].label in marked
        if line.size < limit:
            follows = bool(found) and 0 < line.base - found[-1].base < _NOTE_LEADING * line.size
        else:
            follows = bool(found) and found[-1].size >= limit
            labelled = labelled and line.base > middle
        if labelled or follows:
            found.append(line)
    return found


def gather_notes(pages: Sequence[PageParts]) -> tuple[list[NoteLines], list[PageParts]]:
    """Part the small print of all pages into notes.

    Small print without a label that does not go on from a note of the page before is no note: it is handed back as
    part of the body.

    Returns:
        The notes in order, and the pages with what turned out to be body.
    """
    notes: list[NoteLines] = []
    parts: list[PageParts] = []
    for page in pages:
        loose: list[Line] = []
        open_note = notes[-1] if notes and page.notes and notes[-1].page == page.notes[0].page - 1 else None
        labels = {
            label
            for column in page.body
            for line in column.lines
            for mark in line.marks
            for label in mark.label.split(",")
        }
        for line in page.notes:
            found = _label(line, notes[-1].label if notes else None, labels)
            if found:
                open_note = NoteLines(found[0], line.page, found[1])
                notes.append(open_note)
            elif open_note and abs(line.size - open_note.lines[-1].size) > _OTHER_SIZE * line.size:
                open_note = None  # a block quotation at the end of the page's text
            if open_note is None:
                loose.append(line)
            else:
                open_note.lines.append(line)
        parts.append(_with_body(page, loose))
    return notes, parts


def _with_body(page: PageParts, loose: Sequence[Line]) -> PageParts:
    """Return a page with lines added to its body."""
    if not loose:
        return page
    column = Column(tuple(loose), min(line.x0 for line in loose), max(line.x1 for line in loose))
    return PageParts((*page.body, column), ())


def _label(line: Line, last: str | None, marked: set[str]) -> tuple[str, int] | None:
    """Return the label that a line of small print begins with and its length, or None if it goes on."""
    if line.marks and line.marks[0].start == 0:
        mark: Mark = line.marks[0]
        return mark.label, mark.end
    found = _PLAIN_LABEL.match(line.text)
    if not found:
        return None
    label = found[1]
    follows = last is not None and last.isdecimal() and label.isdecimal() and int(label) == int(last) + 1
    if follows or label in marked or not label.isdecimal():
        return label, found.end()
    return None
