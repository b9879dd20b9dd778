"""Rows of a text file made into paragraphs, whether its lines are wrapped, long, or both by turns."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from reader.extraction.indented_rows import QUOTE_SIGN, is_quoted

_LONG = 140  # characters: no wrapped line has as many
_MANY_LONG = 0.1  # of the rows: then a row is a paragraph
_WIDEST_WRAPPED = 100  # characters of rows that are wrapped
_NARROWEST_WRAPPED = 40  # characters: narrower rows are a list, an address or verse
_FEWEST_ROWS = 3  # that tell by their width that they are wrapped
_BROKEN_WORD = re.compile(r"[^\W\d_]-$")
_SMALL_WORD = re.compile(r"[(“‘«\"']*(?!\w{1,5}[.)])[^\W\d_]")  # no “a)” and no “iv.” of a list
_SENTENCE_ENDS = tuple('.!?…:"”’»)]')


def part_rows(rows: Sequence[str]) -> Iterator[tuple[int, ...]]:
    """Yield the numbers of the rows of each paragraph.

    Blank rows part paragraphs. Where many rows are long, the others do too, except rows that are wrapped all the same
    and those that break off inside a sentence.
    """
    printed = [len(row) for row in rows if row and not row.isspace()]
    flowing = sum(length > _LONG for length in printed) > _MANY_LONG * len(printed)
    for run in _runs(rows):
        if not flowing or _is_wrapped([rows[number].strip() for number in run]):
            yield run
            continue
        group = [run[0]]
        for before, number in pairwise(run):
            if not _goes_on(rows[before].rstrip(), rows[number].lstrip()):
                yield tuple(group)
                group = []
            group.append(number)
        yield tuple(group)


def _runs(rows: Sequence[str]) -> Iterator[tuple[int, ...]]:
    """Yield the numbers of rows that no blank row parts, those with the sign of a quotation for themselves."""
    blank = (not row.replace(QUOTE_SIGN, " ").strip() for row in rows)
    for is_blank, numbered in groupby(enumerate(blank), lambda item: item[1]):
        if is_blank:
            continue
        run = tuple(number for number, _ in numbered)
        parts = [tuple(part) for _, part in groupby(run, lambda number: is_quoted(rows[number]))]
        yield from (run,) if any(_is_stray(before, part, rows) for before, part in pairwise(parts)) else parts


def _is_stray(before: tuple[int, ...], part: tuple[int, ...], rows: Sequence[str]) -> bool:
    """Tell whether the sign of a quotation is one of “greater than”, at the start of one row of a sentence."""
    return len(part) == 1 and is_quoted(rows[part[0]]) and not rows[before[-1]].rstrip().endswith(_SENTENCE_ENDS)


def _is_wrapped(rows: Sequence[str]) -> bool:
    """Tell whether each row but the last is full: the next one's first word would have made it the widest."""
    width = max(map(len, rows))
    return (
        len(rows) >= _FEWEST_ROWS
        and _NARROWEST_WRAPPED <= width <= _WIDEST_WRAPPED
        and all(len(before) + 1 + len(row.split(maxsplit=1)[0]) > width for before, row in pairwise(rows))
    )


def _goes_on(before: str, row: str) -> bool:
    """Tell whether a row goes on inside a word or a sentence: the one before ends in no point, it begins small."""
    first = _SMALL_WORD.match(row)
    if first is None or not first.group()[-1].islower():
        return False
    if _BROKEN_WORD.search(before):
        return True
    return len(before) >= _NARROWEST_WRAPPED and not before.endswith(_SENTENCE_ENDS)
