"""What stands in the source for the words that a quotation begins or ends with and that the source has otherwise.

An alignment stops at the outermost words that both sides share. “must be closed” for "may be closed" would then read
as an addition; with the counterpart in the passage it reads must / may, and weighs as much as it does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import pairwise

from reader.analysis.align import Pair
from reader.analysis.normalise import Words
from reader.analysis.place import Place
from reader.analysis.query import Query
from reader.analysis.sentences import Sentences
from reader.analysis.weights import Weigher, Word
from reader.model.alignment import Weight
from reader.model.span import Span

FEW = 2  # words from an end of a passage among which a counterpart of the same class is looked for
END_REACH = 7  # words from an end of a passage within which the quotation's outermost word may still stand
DIFFERING = range(2, 5)  # words at an end of the quotation that the passage lacks: its outermost one and up to three
END_LETTERS = 5  # letters of that word: a little one stands everywhere
TURNING = frozenset({Weight.NEGATION, Weight.QUANTIFIER})  # whose loss turns the sense, whatever replaces it
FIRM = (
    3  # words about in a row that must be the same next to a counterpart, and how far apart: else the end is anywhere
)
LEAST = 0.6  # score of a place whose ends can be trusted to be near the quotation's


def take_counterparts(query: Query, source: Words, place: Place, weigher: Weigher) -> Place:
    """Return the place with the counterparts of the quotation's first and last words taken in.

    A counterpart is of the same class: modal, number, negation, quantifier, name; or it is a negation or quantifier in
    whose very place another word stands (“A ship may” for "No ship may"). It never lies beyond the sentence that the
    passage begins or ends in. Where the writer shows an ellipsis there is none; words in brackets have one only beside.
    """
    same = [number for number, pair in enumerate(place.pairs) if pair.likeness == 1.0]
    if place.score < LEAST or len(same) < FIRM:
        return place
    first, last = place.pairs[0], place.pairs[-1]
    head_run, tail_run = place.pairs[: same[FIRM - 1] + 1], place.pairs[same[-FIRM] :]
    place = _with_outermost(query, source, place, head_run, tail_run)
    first, last = place.pairs[0], place.pairs[-1]
    ends = _Ends(query, source, weigher)
    if place.first == first.source and _is_firm(head_run) and _is_plain(query, 0, first.quoted):
        head = range(first.quoted - 1, -1, -1)
        place = replace(place, first=place.first - ends.taken(head, _before(source, place.first)))
    if place.last == last.source + 1 and _is_firm(tail_run) and _is_plain(query, last.quoted + 1, len(query)):
        tail = range(last.quoted + 1, len(query))
        place = replace(place, last=place.last + ends.taken(tail, _behind(source, place.last)))
    return place


def _with_outermost(
    query: Query, source: Words, place: Place, head_run: Sequence[Pair], tail_run: Sequence[Pair]
) -> Place:
    """Return the place with the quotation's first and last words taken in where they stand a few words further out.

    “allowed to pass in all cases” for "allowed to pass in the great majority of cases" ends with the cases.
    """
    head, tail = place.pairs[0], place.pairs[-1]
    end = len(query) - 1
    if end - tail.quoted in DIFFERING and place.last == tail.source + 1 and _is_firm(tail_run):
        further = _same_word(query, end, source, _behind(source, place.last, END_REACH))
        if further is not None and _is_plain(query, tail.quoted + 1, len(query)):
            place = replace(place, pairs=(*place.pairs, Pair(end, further, 1.0)), last=further + 1)
    if head.quoted in DIFFERING and place.first == head.source and _is_firm(head_run):
        further = _same_word(query, 0, source, _before(source, place.first, END_REACH))
        if further is not None and _is_plain(query, 0, head.quoted):
            place = replace(place, pairs=(Pair(0, further, 1.0), *place.pairs), first=further)
    return place


def _same_word(query: Query, index: int, source: Words, way: Iterator[int]) -> int | None:
    """Return where on a way through the source a telling word of the quotation stands."""
    fold = query.folds[index]
    return next((at for at in way if source.folds[at] == fold), None) if len(fold) >= END_LETTERS else None


class _Ends:
    """Looks for counterparts at both ends of one passage."""

    def __init__(self, query: Query, source: Words, weigher: Weigher) -> None:
        self._query, self._source, self._weigher = query, source, weigher

    @cached_property
    def _has_names(self) -> bool:
        """Whether a capital tells a name: not where common nouns have capitals, as in old prints."""
        query = self._query
        return not any(
            query.raw(i)[0].isupper() and (query.folds[i] in self._source.small or query.folds[i] in query.words.small)
            for i in range(1, len(query))
        )

    def taken(self, mine: Sequence[int], theirs: Iterator[int]) -> int:
        """Return how many words of the source stand for the quotation's; both are told from the passage outwards."""
        if not mine:
            return 0
        ours = [self._word(self._query.words, self._query.first + index) for index in mine[:FEW]]
        for count, index in enumerate(theirs, start=1):
            classes = set(self._weigher.weigh((), (self._word(self._source, index),)))
            shown = self._query.shown[mine[0]]
            if count == 1 and len(mine) == 1 and not shown and not classes.isdisjoint(TURNING):
                return count
            if shown and count > 1:
                return 0
            if count > 1:
                classes.discard(Weight.NAME)  # too many words have a capital
            if any(classes & set(self._weigher.weigh((other,), ())) for other in ours[:count]):
                return count
        return 0

    def _word(self, words: Words, index: int) -> Word:
        raw, fold = words.raw(index), words.folds[index]
        return Word(fold, raw, self._has_names and raw[0].isupper() and fold not in words.small)


def _is_firm(pairs: Sequence[Pair]) -> bool:
    """Tell whether pairs stand about in a row in both texts: “distress obliged them”, "distress could oblige them"."""
    return all(max(b.quoted - a.quoted, b.source - a.source) <= FIRM for a, b in pairwise(pairs))


def _is_plain(query: Query, start: int, end: int) -> bool:
    """Tell whether no ellipsis stands in these words or where they join the rest, and no bracket around a part."""
    inner = {index for index in query.breaks if 0 < index < len(query)}
    shown = query.shown[start:end]
    return (all(shown) or not any(shown)) and inner.isdisjoint(range(start, end + 1))


def _before(source: Words, first: int, reach: int = FEW) -> Iterator[int]:
    for index in range(first - 1, max(-1, first - 1 - reach), -1):
        if not _same_sentence(source, index):
            return
        yield index


def _behind(source: Words, last: int, reach: int = FEW) -> Iterator[int]:
    for index in range(last, min(len(source), last + reach)):
        if not _same_sentence(source, index - 1):
            return
        yield index


def _same_sentence(source: Words, index: int) -> bool:
    """Tell whether a word and the next one stand in one sentence."""
    start, behind = source.starts[index], source.starts[index + 1]
    return Sentences(source.text, Span(start, source.ends[index + 1])).start(behind) <= start
