"""Markers of footnotes on recognised pages: raised numbers come out as signs that do not belong behind a word."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.extraction.lines import Line, Mark, mark_at

_TAIL = re.compile(r"(?<=\w)(?P<signs>[^\w\s]+)(?P<digits>\d{0,2})(?=\s|$)")
_ALONE = re.compile(r"(?<=\s)[*°®†‡'’\"]{1,3}(?=\s|$)")  # a raised number that stands away from its word
_OPENING, _CLOSING = "“", "”"
_ORDINARY = frozenset(".,;:)]…-–—/")  # behind a word
_FIRST_ONLY = frozenset("!?'’\"")  # behind a word, but not behind other signs
_MID_SENTENCE = re.compile(r"\s+[–—-](?=\s|$)")  # behind what cannot be the end of a question


@dataclass(frozen=True, slots=True)
class _Place:
    """Signs on a row that may be a marker. Weak ones have another explanation: a misread opening mark, a question."""

    row: int
    start: int
    end: int
    weak: bool = False


def with_markers(rows: Sequence[Line], labels: Sequence[str]) -> list[Line]:
    """Mark the places on a page where signs stand that punctuation does not explain.

    Only if there are as many as the page has notes, without the weak ones or with them, is each taken for the marker of
    one: a wrong marker is worse than none.

    Args:
        rows: of the page's body, in order.
        labels: of its footnotes, in order.
    """
    found = _odd_places(rows)
    strong = [place for place in found if not place.weak]
    places = next((places for places in (strong, found) if labels and len(places) == len(labels)), [])
    marks: dict[int, list[Mark]] = {}
    for place, label in zip(places, labels, strict=False):
        row = rows[place.row]
        mark = mark_at(row.text[place.start : place.end], place.start, row.text, row.boxes, 1.0)
        marks.setdefault(place.row, []).append(replace(mark, label=label))
    return [replace(row, marks=tuple(marks.get(index, row.marks))) for index, row in enumerate(rows)]


def _odd_places(rows: Sequence[Line]) -> list[_Place]:
    """Return each run of odd signs, in order.

    A closing quotation mark is odd where none is open, unless it stands right behind a word: its opening one may have
    been misread.
    """
    places: list[_Place] = []
    is_open = False
    for index, row in enumerate(rows):
        position = 0
        here = [_Place(index, hit.start(), hit.end()) for hit in _ALONE.finditer(row.text)]
        for tail in _TAIL.finditer(row.text):
            is_open = is_open or _OPENING in row.text[position : tail.start()]
            position = tail.end()
            place, is_open = _odd_in(tail, index, is_open=is_open)
            if place is not None:
                here.append(place)
        places += sorted(here, key=lambda place: place.start)
    return places


def _odd_in(tail: re.Match[str], row: int, *, is_open: bool) -> tuple[_Place | None, bool]:
    """Return the odd signs behind a word, if there are any, and whether a quotation is still open behind them."""
    signs = tail["signs"]
    for offset, sign in enumerate(signs):
        if sign == _CLOSING and (is_open or offset == 0):
            is_open = False
        elif sign not in _ORDINARY and not (sign in _FIRST_ONLY and offset == 0):
            rest = signs[offset + 1 :]
            explained = sign == _CLOSING and bool(rest) and not tail["digits"] and set(rest) <= _ORDINARY
            return _Place(row, tail.start() + offset, tail.end(), weak=explained), is_open
    if tail["digits"]:
        return _Place(row, tail.start("digits"), tail.end()), is_open
    if signs in {"?", "!"} and _MID_SENTENCE.match(tail.string, tail.end()):
        return _Place(row, tail.start(), tail.end(), weak=True), is_open
    return None, is_open
