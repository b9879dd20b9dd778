"""Endnotes: numbered paragraphs behind the text (or behind a chapter) whose numbers are raised in the text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.extraction.lines import Line
from reader.extraction.notes import NoteLines
from reader.extraction.paragraphs import Paragraph
from reader.extraction.tie_notes import labels_of
from reader.model.document import BlockKind

_LABEL = re.compile(r"\[?(\d{1,4})\]?[.)/]?(?=\s)")
_FEWEST = 2  # notes that make a list
_MARKED = 0.6  # of the list's numbers that are raised in the text before it: else they number paragraphs


@dataclass(frozen=True, slots=True)
class _Item:
    """A paragraph of a list: its label and the label's length."""

    paragraph: Paragraph
    label: str
    cut: int


def take_endnotes(
    paragraphs: Sequence[Paragraph], untied: Sequence[tuple[Line, str]]
) -> tuple[list[Paragraph], list[NoteLines]]:
    """Part the lists of endnotes from the body.

    Args:
        paragraphs: of the body, in reading order.
        untied: the raised labels in the body that lead to no footnote, with their lines.

    Returns:
        The paragraphs that are left, and the notes.
    """
    labels = {label for _, label in untied}
    body: list[Paragraph] = []
    notes: list[NoteLines] = []
    index = 0
    while index < len(paragraphs):
        items, end = _list_at(paragraphs, index)
        marked = sum(item.label in labels for item in items)
        # What begins later goes on from the foot of the page before, where its beginning was taken for footnotes.
        wanted = (_MARKED if items and items[0].label == "1" else 1.0) * len(items)
        if len(items) >= _FEWEST and marked >= wanted:
            notes.extend(_notes(paragraphs[index:end], items))
            index = end
        else:
            body.append(paragraphs[index])
            index += 1
    return body, notes


def _list_at(paragraphs: Sequence[Paragraph], start: int) -> tuple[list[_Item], int]:
    """Return the items of a list that begins at `start`, and where it ends (a heading, or the end)."""
    items: list[_Item] = []
    end = start
    for paragraph in paragraphs[start:]:
        item = _item(paragraph)
        if item and (not items or int(item.label) == int(items[-1].label) + 1):
            items.append(item)
        elif not items or paragraph.kind is BlockKind.HEADING:
            break
        end += 1
    return items, end


def _item(paragraph: Paragraph) -> _Item | None:
    """Return a paragraph as an item if it begins with a number, raised or plain."""
    first = paragraph.lines[0]
    if first.marks and first.marks[0].start == 0 and first.marks[0].label.isdecimal():
        return _Item(paragraph, first.marks[0].label, first.marks[0].end)
    found = _LABEL.match(first.text)
    return _Item(paragraph, found[1], found.end()) if found else None


def _notes(paragraphs: Sequence[Paragraph], items: Sequence[_Item]) -> list[NoteLines]:
    """Make notes; a paragraph without a number goes on from the one before."""
    notes: list[NoteLines] = []
    starts = {id(item.paragraph): item for item in items}
    for paragraph in paragraphs:
        item = starts.get(id(paragraph))
        if item:
            notes.append(NoteLines(item.label, paragraph.lines[0].page, item.cut))
        notes[-1].lines.extend(paragraph.lines)
    return notes


def untied_labels(lines: Sequence[Line], tied: frozenset[tuple[Line, int]]) -> list[tuple[Line, str]]:
    """Return the raised labels inside lines that lead to no note.

    Args:
        lines: of the body.
        tied: lines and offsets of the marks that do.
    """
    return [
        (line, label)
        for line in lines
        for mark in line.marks
        if mark.start and (line, mark.start) not in tied
        for label in labels_of(mark)
    ]
