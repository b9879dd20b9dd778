"""Lines that were recognised from a picture: their type sizes are guesses and their raised labels are misread.

Sizes are told anew by the width of the letters, and the labels of footnotes by counting on.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from reader.extraction.lines import Line, Mark
from reader.extraction.recognised_marks import with_markers

_SIZE_OF_WIDTH = 2.35  # type size over the mean width of a letter with its spaces, in Times and its like
_LONG = 30  # characters: shorter rows are no measure of the letters' width
_SMALL_WIDTH = 0.91  # of the body's letters: below it a row is small print
_MOSTLY = 0.6  # of the letters below a footnote's label are small
_SMALL_SIZE = 0.8  # of the body's size: what small print is given
_LARGE_WIDTH = 1.15  # of the body's letters: above it a row is a heading
_SAME_ROW = 0.5  # of the type size between baselines that are one: scans are skewed
_FOOT = 0.35  # of the page's height: above it small print is no footnote
_LONGEST_SKIP = 3  # labels that may be lost between two that were read
_LABEL = re.compile(r"(?:[^\w\s(<\[“\"«][^\s]{0,2}|\d{1,3}[^\w\s]?)(?=\s)|[!'’°*®§?](?=[^\s\w])")


def settle(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> list[list[Line]]:
    """Put the recognised lines of pages in order: rows in one piece, three sizes, footnotes labelled.

    Args:
        pages: the lines of each page; a page that was not recognised is empty here.
        heights: of the pages, in points.
    """
    rows = [_rows(lines) for lines in pages]
    widths = [_width(row) for page in rows for row in page if len(row.text) >= _LONG]
    if not widths:
        return rows
    body = median(widths)
    last = 0
    settled: list[list[Line]] = []
    for page, height in zip(rows, heights, strict=True):
        first = _notes_begin(page, body, height)
        done: list[Line] = []
        left = min((row.x0 for row in page[first:]), default=0.0)
        for row in page[first:]:
            found = _LABEL.match(row.text) if row.x0 - left < row.size else None  # a row may come in two pieces
            marks: tuple[Mark, ...] = ()
            if found:
                last = _counted(found.group(), last)
                marks = (Mark(str(last), 0, found.end(), row.x0, row.x0),)
            done.append(replace(row, size=_SMALL_SIZE * _SIZE_OF_WIDTH * body, marks=marks))
        labels = [row.marks[0].label for row in done if row.marks]
        text = with_markers([replace(row, size=_size(row, body)) for row in page[:first]], labels)
        settled.append([*text, *done])
    return settled


def _notes_begin(rows: Sequence[Line], body: float, height: float) -> int:
    """Return the index of the first footnote's row: one with a label from which on most print is small."""
    for index, row in enumerate(rows):
        if row.base < _FOOT * height or not _LABEL.match(row.text):
            continue
        rest = rows[index:]
        small = sum(len(other.text) for other in rest if _width(other) < _SMALL_WIDTH * body)
        if small > _MOSTLY * sum(len(other.text) for other in rest):
            return index
    return len(rows)


def _size(row: Line, body: float) -> float:
    """Return a row's type size: the body's, unless its letters are clearly wider."""
    width = _width(row)
    if width > _LARGE_WIDTH * body and len(row.text) >= _LONG:
        return _SIZE_OF_WIDTH * width
    return _SIZE_OF_WIDTH * body


def _rows(lines: Sequence[Line]) -> list[Line]:
    """Join the pieces of a row, unless the white between them is wide enough for a gutter."""
    rows: list[Line] = []
    for line in sorted(lines, key=lambda line: (round(line.base), line.x0)):
        last = rows[-1] if rows else None
        if last and abs(last.base - line.base) < _SAME_ROW * last.size and 0 <= line.x0 - last.x1 < last.size:
            rows[-1] = replace(
                last,
                y0=min(last.y0, line.y0),
                x1=line.x1,
                y1=max(last.y1, line.y1),
                text=f"{last.text} {line.text}",
                boxes=last.boxes + line.boxes,
                italics=(),
                marks=(),
            )
        else:
            rows.append(replace(line, italics=(), marks=(), bold=False))
    return rows


def _width(row: Line) -> float:
    """Return the mean width of a row's letters, in points."""
    return (row.x1 - row.x0) / max(1, len(row.text))


def _counted(label: str, last: int) -> int:
    """Return the number of a footnote from its label as read and the number before it.

    Raised labels are misread more often than not; a digit at their end is trusted if it fits.
    """
    digit = label[-1] if label[-1].isdecimal() else ""
    return next((value for value in range(last + 1, last + 1 + _LONGEST_SKIP) if str(value).endswith(digit)), last + 1)
