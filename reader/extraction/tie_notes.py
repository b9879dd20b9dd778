"""Notes tied to their markers in the body."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.extraction.lines import Line, Mark, mark_at
from reader.extraction.notes import NoteLines

_PLAIN_NUMBER = r"(?:(?<=[^\W\d_][.,;:!?”\"’»)\]])|(?<=[^\W\d_]{{2}})){label}(?=[\s.,;:]|$)"
_PLAIN_BRACKETED = r"(?<=\S)\s?\[{label}\]"
_PLAIN_SYMBOL = r"(?<=[\w.,;:!?”\"’»)\]]){label}(?=[\s.,;:!?”\"’»)]|$)"


@dataclass(slots=True)
class Tie:
    """A marker on a line and the notes that it leads to, by index."""

    mark: Mark
    notes: list[int]


Ties = dict[Line, list[Tie]]


def labels_of(mark: Mark) -> Iterator[str]:
    """Yield the labels that a marker names: one, or several parted by commas."""
    for label in mark.label.replace(";", ",").split(","):
        yield label.strip()


def tie_notes(body: Sequence[Line], notes: Sequence[NoteLines]) -> Ties:
    """Find the marker of each note.

    A marker is raised, or else written plainly behind a word. It stands on the note's page, or on the page before if
    there was no room for the note; endnotes may stand anywhere behind it.

    Args:
        body: its lines, in reading order.
        notes: in order.
    """
    waiting: dict[str, list[tuple[Line, Mark]]] = defaultdict(list)
    by_page: dict[int, list[Line]] = defaultdict(list)
    for line in body:
        by_page[line.page].append(line)
        for mark in line.marks:
            for label in labels_of(mark):
                waiting[label].append((line, mark))
    ties: Ties = defaultdict(list)
    for index, note in enumerate(notes):
        found = _nearest(waiting[note.label], note.page)
        if found:
            waiting[note.label].remove(found)
        else:
            found = _plain(by_page[note.page], note.label) or _plain(by_page.get(note.page - 1, ()), note.label)
        if found:
            _add(ties[found[0]], found[1], index)
    return {line: sorted(found, key=lambda tie: tie.mark.start) for line, found in ties.items()}


def _add(found: list[Tie], mark: Mark, note: int) -> None:
    """Tie a note to a mark, which may have others already."""
    for tie in found:
        if tie.mark.start == mark.start:
            tie.notes.append(note)
            return
    found.append(Tie(mark, [note]))


def _nearest(places: Sequence[tuple[Line, Mark]], page: int) -> tuple[Line, Mark] | None:
    """Return the first marker on the note's page, else on the page before, else anywhere before it."""
    for wanted in (page, page - 1):
        for place in places:
            if place[0].page == wanted:
                return place
    earlier = [place for place in places if place[0].page < page]
    return earlier[0] if earlier else None


def _plain(lines: Sequence[Line], label: str) -> tuple[Line, Mark] | None:
    """Return the one place on a page where a label stands plainly behind a word; None if there are more."""
    if label.isdecimal():
        pattern = f"{_PLAIN_NUMBER.format(label=label)}|{_PLAIN_BRACKETED.format(label=label)}"
    elif label.isalpha():
        return None
    else:
        pattern = _PLAIN_SYMBOL.format(label=re.escape(label))
    found = [(line, hit) for line in lines for hit in re.finditer(pattern, line.text)]
    if len(found) != 1:
        return None
    line, hit = found[0]
    mark = mark_at(hit.group(), hit.start(), line.text, line.boxes, 1.0)
    return line, replace(mark, label=label)
