"""Markers of footnotes on recognised pages: raised numbers come out as signs that do not belong behind a word."""

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.extraction.lines import Line, Mark, mark_at

_TAIL = re.compile(r"(?<=\w)(?P<signs>[^\w\s]+)(?P<digits>\d{0,2})(?=\s|$)")
_OPENING, _CLOSING = "“", "”"
_ORDINARY = frozenset(".,;:)]…-–—/")  # behind a word
_FIRST_ONLY = frozenset("!?'’\"")  # behind a word, but not behind other signs


def with_markers(rows: Sequence[Line], labels: Sequence[str]) -> list[Line]:
    """Mark the places on a page where signs stand that punctuation does not explain.

    Only if there are as many as the page has notes is each taken for the marker of one: a wrong marker is worse than
    none.

    Args:
        rows: of the page's body, in order.
        labels: of its footnotes, in order.
    """
    places = _odd_places(rows)
    if not labels or len(places) != len(labels):
        return list(rows)
    marks: dict[int, list[Mark]] = {}
    for (index, start, end), label in zip(places, labels, strict=True):
        row = rows[index]
        mark = mark_at(row.text[start:end], start, row.text, row.boxes, 1.0)
        marks.setdefault(index, []).append(replace(mark, label=label))
    return [replace(row, marks=tuple(marks.get(index, row.marks))) for index, row in enumerate(rows)]


def _odd_places(rows: Sequence[Line]) -> list[tuple[int, int, int]]:
    """Return the row, start and end of each run of odd signs.

    A closing quotation mark is odd where none is open, unless it stands right behind a word: its opening one may have
    been misread.
    """
    places = []
    is_open = False
    for index, row in enumerate(rows):
        position = 0
        for tail in _TAIL.finditer(row.text):
            is_open = is_open or _OPENING in row.text[position : tail.start()]
            position = tail.end()
            odd = tail.end() if tail["digits"] else 0
            for offset, sign in enumerate(tail["signs"]):
                if sign == _CLOSING and (is_open or offset == 0):
                    is_open = False
                elif sign not in _ORDINARY and not (sign in _FIRST_ONLY and offset == 0):
                    odd = tail.end()
                    places.append((index, tail.start() + offset, odd))
                    break
            else:
                if odd:
                    places.append((index, tail.start("digits"), odd))
    return places
