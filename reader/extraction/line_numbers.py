"""The numbers that manuscripts, pleadings and bills have before their lines; they are no part of the text.

They stand outside the text, beside one row after another or every fifth, and count up. Numbers that stand now and then
and count up by one are those of paragraphs; they stay.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reader.extraction.lines import Line
from reader.mupdf.lay_out_text import LaidLine, LaidText

_FEWEST = 10  # numbers of a document: fewer are a list
_STEPS = (1, 5, 10)  # from one number to the next
_MOST = 0.9  # of the numbers count up, of the rows stand beside them: a head or a page number stands between
_COVERED = 0.5  # of the rows that ought to have a number have one: pleadings number a grid that the rows need not keep
_SAME_EDGE = 3.0  # points
_NUMBER = re.compile(r"\d{1,4}")
_NUMBERED_ROW = re.compile(r"[ \t]*(\d{1,5})(?=\s|$)")


def without_line_numbers(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """Return the lines of each page without the numbers of lines beside them, if most pages have these."""
    columns = [column for page in pages if (column := _column(page)) is not None]
    with_text = sum(any(map(_has_words, page)) for page in pages)
    if sum(column.size for column in columns) < _FEWEST or 2 * len(columns) < with_text:
        return list(pages)
    return [[line for line in page if not any(column.holds(line) for column in columns)] for page in pages]


def without_row_numbers(laid: LaidText) -> LaidText:
    """Return a plain text without the numbers before its rows, if nearly every row has one."""
    heads = {number: head for number, row in enumerate(laid.rows) if (head := _NUMBERED_ROW.match(row))}
    printed = sum(not row.isspace() for row in laid.rows if row)
    values = [int(head[1]) for head in heads.values()]
    if len(heads) < max(_FEWEST, _MOST * printed) or not _counts_up(values, 1):
        return laid
    rows = [" " * len(h.group()) + row[h.end() :] if (h := heads.get(n)) else row for n, row in enumerate(laid.rows)]
    return laid._replace(rows=tuple(rows), lines=tuple(_without_heads(laid.lines, heads.keys())))


def _without_heads(lines: Sequence[LaidLine], numbered: Collection[int]) -> Iterator[LaidLine]:
    """Yield laid lines without the first word of some rows, empty ones left out."""
    row = -1
    for line in lines:
        words = line.words[1:] if line.row != row and line.row in numbered else line.words
        row = line.row
        if words:
            yield line._replace(words=words)


@dataclass(frozen=True, slots=True)
class _Column:
    """Where the numbers of a page stand: their left and right edges, one of which they have in common."""

    left: float
    right: float
    size: int

    def holds(self, line: Line) -> bool:
        """Tell whether a line is a number that stands there."""
        aligned = min(abs(line.x0 - self.left), abs(line.x1 - self.right)) <= _SAME_EDGE
        return aligned and _NUMBER.fullmatch(line.text) is not None


def _column(page: Sequence[Line]) -> _Column | None:
    """Return the column of line numbers beside the text of a page, if it has one."""
    text = [line for line in page if _has_words(line)]
    numbers = sorted((line for line in page if _NUMBER.fullmatch(line.text)), key=lambda line: line.base)
    if not text or not numbers:
        return None
    left = [line for line in numbers if _share(line.x1 <= other.x0 for other in text) >= _MOST]
    right = [line for line in numbers if _share(line.x0 >= other.x1 for other in text) >= _MOST]
    rows = len({round(line.base / line.size) for line in text})
    for outside in (left, right):
        column = _aligned(outside)
        values = [int(line.text) for line in column]
        for step in _STEPS:
            if len(column) > 1 and _counts_up(values, step) and step * len(column) >= _COVERED * rows:
                return _Column(median(n.x0 for n in column), median(n.x1 for n in column), len(column))
    return None


def _aligned(numbers: Sequence[Line]) -> list[Line]:
    """Return the numbers that have their right edge, or else their left one, in common."""
    if not numbers:
        return []
    left, right = median(line.x0 for line in numbers), median(line.x1 for line in numbers)
    by_right = [line for line in numbers if abs(line.x1 - right) <= _SAME_EDGE]
    by_left = [line for line in numbers if abs(line.x0 - left) <= _SAME_EDGE]
    return max(by_right, by_left, key=len)


def _counts_up(values: Sequence[int], step: int) -> bool:
    """Tell whether nearly every number is the next one after that before."""
    return len(values) > 1 and _share(b - a == step for a, b in pairwise(values)) >= _MOST


def _has_words(line: Line) -> bool:
    return any(letter.isalpha() for letter in line.text)


def _share(told: Iterable[bool]) -> float:
    found = list(told)
    return sum(found) / len(found)
