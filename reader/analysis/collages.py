"""Quotations that are put together from places far apart, looked up piece by piece.

As a whole such a quotation fits no place: each holds a part of it. Pieces are what stands between ellipses, or between
the ends of clauses where the writer shows no ellipsis.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import log2

from reader.analysis.cited import Cited
from reader.analysis.locate import REACH_SHOWN, Finder
from reader.analysis.place import Place
from reader.analysis.query import Query
from reader.analysis.rank_places import BELIEVED, SURE, support

WHOLE_ENOUGH = 0.6  # score of a place from which it holds the quotation as a whole
SHORTEST = 5  # words of a piece that is looked up by itself
VERBATIM = 0.99  # score from which a piece is taken for verbatim, rounding aside
CLOSE = 0.6  # least score of a piece that is not verbatim
_CLAUSE_END = re.compile(r"[.;:?!]|--|[—–]")


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a quotation; `place` is where it was found by itself, None for nowhere."""

    query: Query
    place: Place | None


class Collages:
    """Looks up the pieces of quotations that no place holds as a whole; `total` counts the sources' words."""

    def __init__(self, finder: Finder, total: int) -> None:
        self._finder = finder
        self._cost = log2(max(2, total))

    def parts(self, query: Query, cited: Cited, best: Place | None) -> tuple[Part, ...]:
        """Return the pieces of a quotation in its order, or () where they explain no more than its best place does.

        Args:
            query: the quotation.
            cited: what its citations lead to.
            best: the best place that holds the quotation as a whole, if any.
        """
        if (best is not None and best.score >= WHOLE_ENOUGH) or len(query) < SHORTEST:
            return ()
        pieces = pieces_of(query)
        if len(pieces) < 2:  # noqa: PLR2004 (a piece that is the whole)
            return ()
        found = tuple(Part(piece, self._place(piece, cited)) for piece in pieces)
        held = sum(len(part.query) * part.place.score for part in found if part.place) / len(query)
        places = [part.place for part in found if part.place is not None]
        elsewhere = bool(places) and not any(best is not None and _overlap(place, best) for place in places)
        return found if held > (best.score if best else 0.0) and (_are_apart(places) or elsewhere) else ()

    def _place(self, piece: Query, cited: Cited) -> Place | None:
        """Return the best place of a piece that is more than chance."""
        if len(piece) < SHORTEST:
            return None
        best = next(iter(self._finder.find(piece, cited, by_letters=False)), None)
        if best is None or best.score < CLOSE:
            return None
        least = BELIEVED if best.score >= VERBATIM else SURE
        return best if support(best) - self._cost >= least else None


def _overlap(one: Place, other: Place) -> bool:
    return one.source == other.source and one.first < other.last and other.first < one.last


def _are_apart(places: Sequence[Place]) -> bool:
    """Tell whether places are too far from each other, or in too different an order, to be one passage."""
    return any(
        before.source != behind.source or not before.last <= behind.first < before.last + REACH_SHOWN
        for before, behind in pairwise(places)
    )


def pieces_of(query: Query) -> list[Query]:
    """Return the pieces of a quotation: parted by ellipses, or by the ends of clauses where it has none."""
    bounds = query.pieces()
    if len(bounds) == 1:
        bounds = _clauses(query)
    return [_piece(query, start, end) for start, end in bounds]


def _clauses(query: Query) -> list[tuple[int, int]]:
    text, cuts = query.words.text, [0]
    for index in range(1, len(query)):
        between = text[query.span(index - 1, index).end : query.span(index, index + 1).start]
        if _CLAUSE_END.search(between) and index - cuts[-1] >= SHORTEST and len(query) - index >= SHORTEST:
            cuts.append(index)
    return list(pairwise([*cuts, len(query)]))


def _piece(query: Query, start: int, end: int) -> Query:
    """Return words `start` up to `end` as a quotation of their own; an ellipsis goes with what stands before it."""
    low = query.span(start, start + 1).start if start else 0
    high = query.span(end, end + 1).start if end < len(query) else len(query.words.text)
    omissions = tuple(dots for dots in query.omissions if low <= dots.start < high)
    breaks = tuple(sorted({index - start for index in (start, end) if index in query.breaks}))
    return replace(
        query,
        first=query.first + start,
        folds=query.folds[start:end],
        shown=query.shown[start:end],
        breaks=breaks,
        omissions=omissions,
    )
