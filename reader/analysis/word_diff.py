"""The differences between a quotation and its passage, word by word, each with what it means.

Put in place of what they replace, the source's sides of all differences turn the quotation into the passage; only
the width of spaces is left out of account.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.analysis.moved_words import Move, without_moves
from reader.analysis.normalise import Words
from reader.analysis.place import Place
from reader.analysis.query import Query
from reader.analysis.quotation_parts import ELLIPSIS
from reader.analysis.runs import Run, runs_of
from reader.analysis.sentences import Sentences
from reader.analysis.spelling import accents_differ, has_accents, illegible, other_letters, same_word
from reader.analysis.value_forms import Form
from reader.analysis.weighed_words import weighed_words
from reader.analysis.weights import Weigher, Word
from reader.model.alignment import Difference, Operation, Weight
from reader.model.span import Span

LONG_GAP = 15  # words left out at once, from which only the count and what turns the sense are told
TELLING = frozenset({Weight.NEGATION, Weight.NUMBER})  # what turns the sense of the words around a long omission
_MARKER = re.compile(r"\[\d{1,3}\]")  # of a footnote, put in
MOST_REPLACED = 3  # words beside a bracket that it stands for; more are an omission of their own
LONGEST_BRACKET = 300  # characters
NAMING = 3  # words put in or left out, up to which a name among them is what the change is about


def diff_words(
    query: Query, source: Words, place: Place, weigher: Weigher, wholes: Sequence[Form | Move] = ()
) -> tuple[Difference, ...]:
    """Return the differences of a quotation from its passage, in the quotation's order.

    Args:
        query: the quotation.
        source: the source's words.
        place: where the passage is.
        weigher: weighs in the source's language.
        wholes: values that are told in two forms and phrases that changed their place; each is one difference.
    """
    differ = _Differ(query, source, place, weigher, wholes)
    if not place.pairs:
        return (differ.whole(),)
    moved = [source.span(move.s0, move.s1) for move in wholes if isinstance(move, Move)]
    return tuple(without_moves(sorted(differ.run(), key=lambda d: (d.quoted, d.source)), moved))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


@dataclass(frozen=True, slots=True)
class _Item:
    """A stretch of the quotation with its stretch of the passage, either may be empty, and how they differ."""

    mine: Span
    theirs: Span
    difference: Difference | None = None


class _Differ:
    """Walks along the pairs of one quotation and its passage."""

    def __init__(
        self, query: Query, source: Words, place: Place, weigher: Weigher, wholes: Sequence[Form | Move]
    ) -> None:
        self._query, self._source, self._place, self._weigher = query, source, place, weigher
        self._wholes = wholes
        passage = source.span(place.first, place.last).of(source.text)
        self._accented = has_accents(passage) and has_accents(query.span(0, len(query)).of(query.words.text))

    def whole(self) -> Difference:
        """Return the one difference of texts that share no word."""
        return self._replace(0, len(self._query), self._place.first, self._place.last)

    def run(self) -> Iterator[Difference]:
        """Yield the differences: words first, then the marks between them."""
        items = list(self._items())
        yield from (item.difference for item in items if item.difference is not None)
        for before, behind in pairwise(items):
            yield from self._between(before, behind)
        yield from self._dots_at_ends()

    def _items(self) -> Iterator[_Item]:
        q, s = 0, self._place.first
        forms = [whole for whole in self._wholes if isinstance(whole, Form)]
        pairs = (
            pair
            for pair in self._place.pairs
            if not any(f.q0 <= pair.quoted < f.q1 or f.s0 <= pair.source < f.s1 for f in forms)
        )
        for stop in sorted([*runs_of(pairs), *self._wholes], key=lambda stop: stop.q0):
            if isinstance(stop, Run):
                yield from self._region(q, stop.q0, s, stop.s0)
                yield from self._run(stop)
                q, s = stop.q1, stop.s1
            elif isinstance(stop, Form):
                yield from self._region(q, stop.q0, s, stop.s0)
                yield _item(self._value(stop))
                q, s = stop.q1, stop.s1
            else:
                yield from self._region(q, stop.q0, s, s)
                at = self._theirs(s, s)
                yield _item(self._difference(Operation.INSERT, self._mine(stop.q0, stop.q1), at, moved=True))
                q = stop.q1
        yield from self._region(q, len(self._query), s, self._place.last)

    def _value(self, form: Form) -> Difference:
        """Return the one difference of a value that is told in another form, or of another value."""
        quoted, source = self._mine(form.q0, form.q1), self._theirs(form.s0, form.s1)
        if self._same_letters(form.q0, form.q1, form.s0, form.s1):
            return self._difference(Operation.REPLACE, quoted, source, typographic=True)
        if form.same:
            return self._difference(Operation.REPLACE, quoted, source, spelling=True, form=True)
        weights = (Weight.DATE,) if form.dated else self._weigh(form.q0, form.q1, form.s0, form.s1)
        return self._difference(Operation.REPLACE, quoted, source, weights=weights)

    def _run(self, run: Run) -> Iterator[_Item]:
        """Compare words in a row: as a whole, and where this is printed otherwise, by halves down to single words."""
        quoted, source = self._mine(run.q0, run.q1), self._theirs(run.s0, run.s1)
        size = run.q1 - run.q0
        in_brackets = any(self._query.shown[run.q0 : run.q1]) and not (size == 1 and self._source_brackets(source))
        if quoted.of(self._query.words.text) == source.of(self._source.text) and not in_brackets:
            yield _Item(quoted, source)
        elif not run.same:
            yield _item(self._replace(run.q0, run.q1, run.s0, run.s1))
        elif size == 1:
            yield _item(self._printed_otherwise(quoted, source, in_brackets=in_brackets))
        else:
            half = size // 2
            yield from self._run(Run(run.q0, run.q0 + half, run.s0, run.s0 + half, run.same))
            yield from self._run(Run(run.q0 + half, run.q1, run.s0 + half, run.s1, run.same))

    def _printed_otherwise(self, quoted: Span, source: Span, *, in_brackets: bool) -> Difference:
        """Return the difference of the same word in two prints, or in brackets that only the quotation has."""
        mine, theirs = quoted.of(self._query.words.text), source.of(self._source.text)
        marked = in_brackets or ("[" in mine and "[" not in theirs)
        accents = self._accented and accents_differ(mine, theirs)
        spelling = not marked and (accents or other_letters(mine, theirs))
        typographic = not (marked or spelling)
        return self._difference(
            Operation.REPLACE, quoted, source, marked=marked, spelling=spelling, typographic=typographic
        )

    def _between(self, before: _Item, behind: _Item) -> Iterator[Difference]:
        """Compare the marks between two neighbouring stretches; spaces alone are no difference."""
        if before.mine.end > behind.mine.start or before.theirs.end > behind.theirs.start:
            return
        mine, theirs = Span(before.mine.end, behind.mine.start), Span(before.theirs.end, behind.theirs.start)
        one, other = mine.of(self._query.words.text), theirs.of(self._source.text)
        if _plain(one) == _plain(other):
            return
        shown = bool(ELLIPSIS.search(one)) and not ELLIPSIS.search(other)
        operation = Operation.REPLACE if one and other else Operation.INSERT if one else Operation.DELETE
        yield self._difference(operation, mine, theirs, marked=shown, typographic=not shown)

    def _region(self, q0: int, q1: int, s0: int, s1: int) -> Iterator[_Item]:
        """Compare a stretch without matching words, parted where an ellipsis stands."""
        if (q0, s0) == (q1, s1):
            return
        inside = (index for index in self._query.breaks if 0 < index < len(self._query))
        at = next((index for index in inside if q0 <= index <= q1), None)
        if at is None or s0 == s1:
            yield _item(self._replace(q0, q1, s0, s1))
            return
        head = min(at - q0, s1 - s0)
        tail = min(q1 - at, s1 - s0 - head)
        if q0 < at:
            yield _item(self._replace(q0, at, s0, s0 + head))
        yield _item(self._omission(at, s0 + head, s1 - tail))
        if at < q1:
            yield _item(self._replace(at, q1, s1 - tail, s1))

    def _omission(self, at: int, s0: int, s1: int) -> Difference:
        """Return the words that an ellipsis hides."""
        start, end = self._query.span(at - 1, at).end, self._query.span(at, at + 1).start
        dots = ELLIPSIS.search(self._query.words.text, start, end)
        quoted = Span(*dots.span()) if dots else Span(start, start)
        weights = self._weigh_gap(s0, s1)
        operation = Operation.REPLACE if s0 < s1 else Operation.INSERT
        return self._difference(operation, quoted, self._theirs(s0, s1), marked=True, weights=weights)

    def _replace(self, q0: int, q1: int, s0: int, s1: int) -> Difference:
        """Return the difference of two stretches of words, one of which may be empty."""
        query, source = self._query, self._source
        mine, theirs = query.folds[q0:q1], source.folds[s0:s1]
        operation = Operation.INSERT if s0 == s1 else Operation.DELETE if q0 == q1 else Operation.REPLACE
        quoted, passage = self._mine(q0, q1), self._theirs(s0, s1)
        if mine and self._same_letters(q0, q1, s0, s1):
            return self._difference(operation, quoted, passage, typographic=True)
        if operation is Operation.INSERT and _MARKER.fullmatch(self._bracketed(quoted).of(query.words.text)):
            return self._difference(operation, self._bracketed(quoted), passage, typographic=True)
        if all(query.shown[q0:q1]) if q0 < q1 else self._beside_bracket(q0, s1 - s0):
            weights = self._weigh(q0, q1, s0, s1)
            return self._difference(operation, self._bracketed(quoted), passage, marked=True, weights=weights)
        if mine and theirs and self._same_otherwise(q0, q1, s0, s1):
            return self._difference(operation, quoted, passage, spelling=True)
        return self._difference(operation, quoted, passage, weights=self._weigh(q0, q1, s0, s1))

    def _beside_bracket(self, at: int, words: int) -> bool:
        """Tell whether a bracket may stand for some words of the source: “[otherwise]”, "were it otherwise"."""
        return words <= MOST_REPLACED and any(self._query.shown[max(0, at - 1) : at + 1])

    def _source_brackets(self, span: Span) -> bool:
        """Tell whether the source has a word in brackets too."""
        low = max(0, span.start - LONGEST_BRACKET)
        return self._source.text.rfind("[", low, span.start + 1) > self._source.text.rfind("]", low, span.start)

    def _same_letters(self, q0: int, q1: int, s0: int, s1: int) -> bool:
        """Tell whether two stretches have the same letters, whatever the spaces; “%” is none of "per cent"."""
        mine, theirs = self._query.folds[q0:q1], self._source.folds[s0:s1]
        printed = "".join(self._printed(q0, q1)), "".join(self._source.raw(s) for s in range(s0, s1))
        return "".join(mine) == "".join(theirs) and not other_letters(*printed)

    def _same_otherwise(self, q0: int, q1: int, s0: int, s1: int) -> bool:
        """Tell whether two stretches are the same words otherwise spelt."""
        mine, theirs = self._query.folds[q0:q1], self._source.folds[s0:s1]
        if len(mine) != len(theirs):
            return same_word("".join(mine), "".join(theirs))
        pairs = zip(range(q0, q1), range(s0, s1), strict=True)
        return all(
            self._query.folds[q] == self._source.folds[s]
            or same_word(self._query.folds[q], self._source.folds[s])
            or illegible(self._query.raw(q), self._source.raw(s))
            for q, s in pairs
        )

    def _printed(self, q0: int, q1: int) -> list[str]:
        return [self._query.raw(q) for q in range(q0, q1)]

    def _weigh(self, q0: int, q1: int, s0: int, s1: int) -> tuple[Weight, ...]:
        if q0 == q1:
            weights = self._weigh_gap(s0, s1)
        else:
            first, last = self._query.first + q0, self._query.first + q1
            mine = weighed_words(self._query.words, first, last, self._weigher)
            theirs = weighed_words(self._source, s0, s1, self._weigher)
            weights = self._weigher.weigh(mine, theirs)
        alone = q0 == q1 or s0 == s1
        return tuple(w for w in weights if w is not Weight.NAME) if alone and q1 - q0 + s1 - s0 > NAMING else weights

    def _weigh_gap(self, s0: int, s1: int) -> tuple[Weight, ...]:
        """Weigh words that are left out; of many, only what turns the sentences that the quotation goes on with.

        In a page that is left out every class of words occurs: flags on all of them would tell nothing.
        """
        if s1 - s0 <= LONG_GAP:
            return self._weigher.weigh((), weighed_words(self._source, s0, s1, self._weigher))
        before, behind = max(0, s0 - 1), min(s1, len(self._source) - 1)  # the words that the quotation has
        around = Span(self._source.starts[before], self._source.ends[behind])
        sentences = Sentences(self._source.text, around)
        head, tail = sentences.end(self._source.ends[before]), sentences.start(self._source.starts[behind])
        near = [i for i in range(s0, s1) if self._source.starts[i] < head or self._source.starts[i] >= tail]
        words = tuple(Word(self._source.folds[i], self._source.raw(i), named=False) for i in near)
        return tuple(w for w in self._weigher.weigh((), words) if w in TELLING)

    def _dots_at_ends(self) -> Iterator[Difference]:
        """Ellipses at the quotation's ends: shown, and nothing can be known to be hidden."""
        text, query, place = self._query.words.text, self._query, self._place
        before, behind = query.span(0, 1).start, query.span(len(query) - 1, len(query)).end
        for omission in query.omissions:
            if omission.end <= before or omission.start >= behind:
                at = self._theirs(place.first, place.last)
                offset = at.start if omission.end <= before else at.end
                yield self._difference(Operation.INSERT, omission, Span(offset, offset), marked=bool(omission.of(text)))

    def _mine(self, q0: int, q1: int) -> Span:
        """Return the reply's span of some words; of none, the place behind the word before."""
        if q0 < q1:
            return self._query.span(q0, q1)
        start = self._query.span(q0 - 1, q0).end if q0 else self._query.span(0, 1).start
        return Span(start, start)

    def _theirs(self, s0: int, s1: int) -> Span:
        if s0 < s1:
            return self._source.span(s0, s1)
        at = self._source.ends[s0 - 1] if s0 > self._place.first else self._source.starts[s0]
        return Span(at, at)

    def _bracketed(self, span: Span) -> Span:
        text = self._query.words.text
        start = span.start - 1 if text[span.start - 1 : span.start] in {"[", "("} else span.start
        end = span.end + 1 if text[span.end : span.end + 1] in {"]", ")"} else span.end
        return Span(start, end)

    def _difference(
        self,
        operation: Operation,
        quoted: Span,
        source: Span,
        *,
        marked: bool = False,
        typographic: bool = False,
        spelling: bool = False,
        form: bool = False,
        moved: bool = False,
        weights: tuple[Weight, ...] = (),
    ) -> Difference:
        one, other = quoted.of(self._query.words.text), source.of(self._source.text)
        return Difference(operation, quoted, source, one, other, marked, typographic, spelling, weights, form, moved)


def _item(difference: Difference) -> _Item:
    return _Item(difference.quoted, difference.source, difference)
