"""Where a quotation and its passage tell a value in two forms: “March 14, 1878” for "14 March 1878".

Word by word such a change is a word put in here and another left out there. Read as one value on either side, it is
the same value in another form, or one difference: another date, another sum.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from reader.analysis.align import Pair
from reader.analysis.locate import Place
from reader.analysis.normalise import Words
from reader.analysis.query import Query
from reader.analysis.values import DATE, NUMBER, Reading, Values

LONGER = 3  # words that are looked at before a number: “two hundred and …”
REACH = 4  # words on either side of a difference that can belong to the same value


@dataclass(frozen=True, slots=True)
class Form:
    """Words `q0` up to `q1` of a quotation and `s0` up to `s1` of the source that each tell one value."""

    q0: int
    q1: int
    s0: int
    s1: int
    same: bool  # the value
    dated: bool = False  # the value is a date


def take_forms(query: Query, source: Words, place: Place, values: Values) -> tuple[Place, tuple[Form, ...]]:
    """Return the values that differ in their form, in order, and the place with those at its ends taken in whole."""
    forms: list[Form] = []
    for gap in _gaps(query, place):
        if forms and (gap.q0 < forms[-1].q1 or gap.s0 < forms[-1].s1):
            continue
        form = _form(query, source, place, values, gap) if _tells(query, source, values, gap) else None
        if form is not None and (not forms or (form.q0 >= forms[-1].q1 and form.s0 >= forms[-1].s1)):
            forms.append(form)
    if forms:
        first, last = min(place.first, forms[0].s0), max(place.last, forms[-1].s1)
        place = replace(place, first=first, last=last)
    return place, tuple(forms)


def _gaps(query: Query, place: Place) -> Iterator[Form]:
    """Yield what lies between the words that both sides share, whether one side has anything there or both."""
    q, s = 0, place.first
    for pair in (*(p for p in place.pairs if p.likeness == 1.0), Pair(len(query), place.last, 1.0)):
        if pair.quoted > q or pair.source > s:
            yield Form(q, pair.quoted, s, pair.source, same=False)
        q, s = pair.quoted + 1, pair.source + 1


def _tells(query: Query, source: Words, values: Values, gap: Form) -> bool:
    """Tell whether a value may stand in a gap or beside it: most differences are spared the search."""
    if gap.q1 - gap.q0 > REACH or gap.s1 - gap.s0 > REACH:
        return False
    mine = range(max(0, gap.q0 - 1), min(len(query), gap.q1 + 1))
    theirs = range(max(0, gap.s0 - 1), min(len(source), gap.s1 + 1))
    return any(values.tells(query.words, query.first + q) for q in mine) and any(
        values.tells(source, s) for s in theirs
    )


def _form(query: Query, source: Words, place: Place, values: Values, gap: Form) -> Form | None:
    """Return the smallest stretch around a gap that is one value on either side: the same, or another date or sum."""
    mine = [
        (q0, q1, readings)
        for q0, q1 in _windows(gap.q0, gap.q1, 0, len(query))
        if not any(query.shown[q0:q1])
        and not any(q0 < index < q1 for index in query.breaks)
        and (readings := values.of(query.words, query.first + q0, query.first + q1))
    ]
    if not mine:
        return None
    theirs = [
        (s0, s1, readings)
        for s0, s1 in _windows(gap.s0, gap.s1, 0, len(source))
        if (readings := values.of(source, s0, s1)) and not _goes_on(source, values, s0, s1)
    ]
    pairs = [(p.quoted, p.source) for p in place.pairs if p.likeness == 1.0]
    found: list[Form] = []
    for (q0, q1, one), (s0, s1, other) in product(mine, theirs):
        form = Form(q0, q1, s0, s1, not one.isdisjoint(other), dated=any(kind == DATE for kind, *_ in one))
        alike = form.same or (_kinds(one) & _kinds(other) and _is_parted(gap, form, pairs))
        if alike and all((q0 <= q < q1) == (s0 <= s < s1) for q, s in pairs):
            found.append(form)
    return min(found, key=lambda form: (not form.same, form.q1 - form.q0 + form.s1 - form.s0), default=None)


def _windows(start: int, end: int, low: int, high: int) -> Iterator[tuple[int, int]]:
    for first in range(start, max(low, start - REACH) - 1, -1):
        for last in range(end, min(high, end + REACH) + 1):
            if first < last:
                yield first, last


def _kinds(readings: frozenset[Reading]) -> set[object]:
    return {kind for kind, *_ in readings}


def _is_parted(gap: Form, form: Form, pairs: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a value is put in on one side and left out on the other, with words between that both have."""
    if gap.q0 < gap.q1 and gap.s0 < gap.s1:
        return False
    return any(gap.q1 <= q < form.q1 and gap.s1 <= s < form.s1 for q, s in pairs)


def _goes_on(source: Words, values: Values, s0: int, s1: int) -> bool:
    """Tell whether a number is but the end of a larger one: “five” of “one hundred and five”."""
    return any(
        reading[0] == NUMBER for more in range(1, LONGER + 1) for reading in values.of(source, s0 - more, s1)
    ) and any(reading[0] == NUMBER for reading in values.of(source, s0, s1))
