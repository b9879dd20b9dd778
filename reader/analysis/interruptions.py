"""Quotations that the writer interrupts to name the speaker or to put something in: “We have seen,” says he, “the …”.

Both parts are one utterance: in the source the second goes on where the first ends.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from reader.analysis.abbreviations import is_abbreviation
from reader.analysis.cited import CitedRange
from reader.analysis.place import Place
from reader.analysis.query import Query
from reader.analysis.quotation_kinds import SAID
from reader.model.quotation import Quotation

BETWEEN = 200  # characters of an interruption
SLACK = 8  # words that the source may have between the parts, its own “he said” among them
_PUT_IN = re.compile(r"\s*\([^()]+\),?\s*")
_STOP = re.compile(r"[.?!:;]\s+(?=[^\w\s]*[A-ZÀ-Þ])")


def interrupted(text: str, quotations: Sequence[Quotation]) -> tuple[tuple[str, str], ...]:
    """Return the ids of quotations that are parts of one utterance, each with the next part.

    Args:
        text: the reply's.
        quotations: all of the reply, in text order.
    """
    whole = [quotation for quotation in quotations if quotation.parent is None]
    return tuple((one.id, other.id) for one, other in pairwise(whole) if _is_interruption(text, one, other))


def beside(
    parts: Sequence[tuple[str, str]], queries: Mapping[str, Query], sure: Mapping[str, Place]
) -> dict[str, tuple[str, CitedRange]]:
    """Return where a part must stand of which only the part before, or the one behind, stands for sure.

    Args:
        parts: what `interrupted` returned.
        queries: the quotations' words.
        sure: where quotations stand for sure.
    """
    return {
        part: (place.source, meant)
        for part, place, behind in _told(parts, sure)
        if part not in sure and (meant := _range(place, len(queries[part]) + SLACK, behind=behind)).last > meant.first
    }


def _told(parts: Sequence[tuple[str, str]], sure: Mapping[str, Place]) -> Iterator[tuple[str, Place, bool]]:
    for one, other in parts:
        if one in sure:
            yield other, sure[one], True
        if other in sure:
            yield one, sure[other], False


def _range(place: Place, size: int, *, behind: bool) -> CitedRange:
    first, last = (place.last, place.last + size) if behind else (place.first - size, place.first)
    return CitedRange(max(0, first), last)


def _is_interruption(text: str, one: Quotation, other: Quotation) -> bool:
    start, end = one.outer.end, other.outer.start
    if not 0 < end - start <= BETWEEN or "\n\n" in text[start:end]:
        return False
    if not (_PUT_IN.fullmatch(text, start, end) or SAID.match(text, start)):
        return False
    stops = _STOP.finditer(text, start, other.span.start + 1)
    return all(is_abbreviation(text, start, stop.start()) for stop in stops)
