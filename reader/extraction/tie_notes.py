"""Notes tied to their markers in the body."""

from collections import defaultdict
from collections.abc import Sequence

from reader.extraction.lines import Line, Mark
from reader.extraction.notes import NoteLines


def tie_notes(body: Sequence[Line], notes: Sequence[NoteLines]) -> dict[tuple[int, Mark], list[int]]:
    """Find the marker of each note.

    A marker stands on the note's page, or on the page before if there was no room for the note; endnotes may stand
    anywhere behind it.

    Returns:
        For each marker (keyed by the identity of its line and itself) the indices of its notes.
    """
    waiting: dict[str, list[tuple[Line, Mark]]] = defaultdict(list)
    for line in body:
        for mark in line.marks:
            for label in mark.label.replace(";", ",").split(","):
                waiting[label.strip()].append((line, mark))
    ties: dict[tuple[int, Mark], list[int]] = defaultdict(list)
    for index, note in enumerate(notes):
        found = _nearest(waiting[note.label], note.page)
        if found:
            waiting[note.label].remove(found)
            ties[id(found[0]), found[1]].append(index)
    return dict(ties)


def _nearest(places: Sequence[tuple[Line, Mark]], page: int) -> tuple[Line, Mark] | None:
    """Return the first marker on the note's page, else on the page before, else anywhere before it."""
    for wanted in (page, page - 1):
        for place in places:
            if place[0].page == wanted:
                return place
    earlier = [place for place in places if place[0].page < page]
    return earlier[0] if earlier else None
