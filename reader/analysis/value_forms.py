"""Where a quotation and its passage tell a value in two forms: “March 14, 1878” for "14 March 1878".

Word by word such a change is a word put in here and another left out there. Read as one value on either side, it is
the same value in another form, or one difference: another date, another sum.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from reader.analysis.align import Pair
from reader.analysis.normalise import Words
from reader.analysis.place import Place
from reader.analysis.query import Query
from reader.analysis.values import DATE, MOST, NUMBER, WORDS, Reading, Values

BEYOND = 2  # words beyond a passage's end among which its value begins: “on the 5th”
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


@dataclass(frozen=True, slots=True)
class _Gap:
    """What lies between words that both sides share; `head` and `tail` tell that it is at an end of the quotation."""

    q0: int
    q1: int
    s0: int
    s1: int
    head: bool
    tail: bool

    def windows(self, start: int, end: int, size: int) -> Iterator[tuple[int, int]]:
        """Yield stretches that hold a side of the gap; at the quotation's ends also those that hold its inner part."""
        starts = range(max(0, end - MOST if self.head else start - REACH), (end if self.head else start) + 1)
        ends = range(start if self.tail else end, min(size, start + MOST if self.tail else end + REACH) + 1)
        yield from ((first, last) for first, last in product(starts, ends) if first < last <= first + MOST)


def take_forms(query: Query, source: Words, place: Place, values: Values) -> tuple[Place, tuple[Form, ...]]:
    """Return the values that differ in their form, in order, and the place with those at its ends taken in whole."""
    forms: list[Form] = []
    for gap in _gaps(query, place):
        form = _form(query, source, place, values, gap) if _tells(query, source, values, gap) else None
        if form is not None and (not forms or (form.q0 >= forms[-1].q1 and form.s0 >= forms[-1].s1)):
            forms.append(form)
    return (_taken_in(query, source, place, forms) if forms else place), tuple(forms)


def _gaps(query: Query, place: Place) -> Iterator[_Gap]:
    """Yield the gaps of a quotation, whether one side has anything there or both."""
    q, s = 0, place.first
    for pair in (*(p for p in place.pairs if p.likeness == 1.0), Pair(len(query), place.last, 1.0)):
        if pair.quoted > q or pair.source > s:
            yield _Gap(q, pair.quoted, s, pair.source, head=q == 0, tail=pair.quoted == len(query))
        q, s = pair.quoted + 1, pair.source + 1


def _tells(query: Query, source: Words, values: Values, gap: _Gap) -> bool:
    """Tell whether a value may stand in a gap or beside it: most differences are spared the search."""
    if gap.q1 - gap.q0 > MOST or gap.s1 - gap.s0 > MOST or (gap.head and gap.tail):
        return False
    mine = range(max(0, gap.q0 - 1), min(len(query), gap.q1 + 1))
    theirs = range(max(0, gap.s0 - (BEYOND if gap.head else 1)), min(len(source), gap.s1 + (BEYOND if gap.tail else 1)))
    return any(values.tells(query.words, query.first + q) for q in mine) and any(
        values.tells(source, s) for s in theirs
    )


def _form(query: Query, source: Words, place: Place, values: Values, gap: _Gap) -> Form | None:
    """Return the smallest stretch around a gap that is one value on either side: the same, or another date or sum."""
    mine = [
        (q0, q1, readings)
        for q0, q1 in gap.windows(gap.q0, gap.q1, len(query))
        if not any(query.shown[q0:q1])
        and not any(q0 < index < q1 for index in query.breaks)
        and (readings := values.of(query.words, query.first + q0, query.first + q1))
    ]
    if not mine:
        return None
    theirs = [
        (s0, s1, readings)
        for s0, s1 in gap.windows(gap.s0, gap.s1, len(source))
        if (readings := values.of(source, s0, s1)) and not _goes_on(source, values, s0, s1, readings)
    ]
    pairs = [(p.quoted, p.source) for p in place.pairs if p.likeness == 1.0]
    found: list[Form] = []
    for (q0, q1, one), (s0, s1, other) in product(mine, theirs):
        form = Form(q0, q1, s0, s1, not one.isdisjoint(other), dated=any(kind == DATE for kind, *_ in one))
        alike = form.same or ((_kinds(one) & _kinds(other)) - {WORDS} and _is_parted(gap, form, pairs))
        if alike and all((q0 <= q < q1) == (s0 <= s < s1) for q, s in pairs):
            found.append(form)
    return min(found, key=lambda form: _rank(form, pairs), default=None)


def _rank(form: Form, pairs: Sequence[tuple[int, int]]) -> tuple[bool, int, int]:
    """Order forms: the same value first, then those that explain most of what is not shared, then the smallest."""
    explained = form.q1 - form.q0 - sum(form.q0 <= q < form.q1 for q, _ in pairs)
    return not form.same, -explained, form.q1 - form.q0 + form.s1 - form.s0


def _kinds(readings: frozenset[Reading]) -> set[object]:
    return {kind for kind, *_ in readings}


def _is_parted(gap: _Gap, form: Form, pairs: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a value is put in on one side and left out on the other, with words between that both have."""
    if gap.q0 < gap.q1 and gap.s0 < gap.s1:
        return False
    return any(gap.q1 <= q < form.q1 and gap.s1 <= s < form.s1 for q, s in pairs)


def _goes_on(source: Words, values: Values, s0: int, s1: int, readings: frozenset[Reading]) -> bool:
    """Tell whether a number is but the end of a larger one: “five” of “one hundred and five”."""
    return NUMBER in _kinds(readings) and any(
        NUMBER in _kinds(values.of(source, s0 - more, s1)) for more in range(1, LONGER + 1)
    )


def _taken_in(query: Query, source: Words, place: Place, forms: Sequence[Form]) -> Place:
    """Return the place with the values at its ends, and with the words beyond them that both sides have."""
    head, tail = forms[0], forms[-1]
    before, behind = list[Pair](), list[Pair]()
    if not any(pair.quoted < head.q0 for pair in place.pairs):
        before = list(_same(query, source, range(head.q0 - 1, -1, -1), range(head.s0 - 1, -1, -1)))[::-1]
    if not any(pair.quoted >= tail.q1 for pair in place.pairs):
        behind = list(_same(query, source, range(tail.q1, len(query)), range(tail.s1, len(source))))
    alike = (p for p in place.pairs if p.likeness == 1.0 or not any(_touches(form, p) for form in forms))
    pairs = (*before, *alike, *behind)
    first, last = min(head.s0, pairs[0].source), max(tail.s1, pairs[-1].source + 1)
    if min(head.q0, pairs[0].quoted) > 0:  # not all of the quotation's head is explained
        first = min(first, place.first)
    if max(tail.q1, pairs[-1].quoted + 1) < len(query):
        last = max(last, place.last)
    return replace(place, pairs=pairs, first=first, last=last)


def _touches(form: Form, pair: Pair) -> bool:
    return form.q0 <= pair.quoted < form.q1 or form.s0 <= pair.source < form.s1


def _same(query: Query, source: Words, mine: range, theirs: range) -> Iterator[Pair]:
    """Yield the words that both sides have, from an end on, as far as they are the same."""
    for q, s in zip(mine, theirs, strict=False):
        if query.folds[q] != source.folds[s]:
            return
        yield Pair(q, s, 1.0)
