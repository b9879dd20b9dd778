"""The differences between a quotation and its passage, word by word, each with what it means.

Put in place of what they replace, the source's sides of all differences turn the quotation into the passage; only
the width of spaces is left out of account.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from reader.analysis.align import Pair
from reader.analysis.locate import Place
from reader.analysis.moved_words import without_moves
from reader.analysis.normalise import Words
from reader.analysis.ordinals import same_ordinal
from reader.analysis.query import Query
from reader.analysis.quotation_parts import ELLIPSIS
from reader.analysis.sentences import Sentences
from reader.analysis.spelling import accents_differ, has_accents, illegible, in_full, same_word
from reader.analysis.weights import Weigher, Word
from reader.model.alignment import Difference, Operation, Weight
from reader.model.span import Span

_SENTENCE_END = '.!?:;\n“”"‘«[('
LONG_GAP = 15  # words left out at once, from which only the count and what turns the sense are told
TELLING = frozenset({Weight.NEGATION, Weight.NUMBER})  # what turns the sense of the words around a long omission
NAMING = 3  # words put in or left out, up to which a name among them is what the change is about
_LOOK_BACK = 4  # characters before a word that tell whether a sentence begins with it


def diff_words(query: Query, source: Words, place: Place, weigher: Weigher) -> tuple[Difference, ...]:
    """Return the differences of a quotation from its passage, in the quotation's order."""
    if not place.pairs:
        return (_Differ(query, source, place, weigher).whole(),)
    found = sorted(_Differ(query, source, place, weigher).run(), key=lambda d: (d.quoted, d.source))
    return tuple(without_moves(found, query.words, source))


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

    def __init__(self, query: Query, source: Words, place: Place, weigher: Weigher) -> None:
        self._query, self._source, self._place, self._weigher = query, source, place, weigher
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
        for pair in self._place.pairs:
            if pair.likeness:
                yield from self._region(q, pair.quoted, s, pair.source)
                yield self._word(pair)
                q, s = pair.quoted + 1, pair.source + 1
        yield from self._region(q, len(self._query), s, self._place.last)

    def _word(self, pair: Pair) -> _Item:
        """Compare two words laid side by side."""
        mine, theirs = self._query.raw(pair.quoted), self._source.raw(pair.source)
        quoted, source = self._mine(pair.quoted, pair.quoted + 1), self._theirs(pair.source, pair.source + 1)
        if mine == theirs:
            return _Item(quoted, source)
        if pair.likeness < 1.0:
            return _item(self._replace(pair.quoted, pair.quoted + 1, pair.source, pair.source + 1))
        marked = "[" in mine and "[" not in theirs
        spelling = not marked and self._accented and accents_differ(mine, theirs)
        typographic = not (marked or spelling)
        return _item(
            self._difference(
                Operation.REPLACE, quoted, source, marked=marked, spelling=spelling, typographic=typographic
            )
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
        if mine and "".join(mine) == "".join(theirs):
            return self._difference(operation, quoted, passage, typographic=True)
        if q0 < q1 and all(query.shown[q0:q1]):
            weights = self._weigh(q0, q1, s0, s1)
            return self._difference(operation, self._bracketed(quoted), passage, marked=True, weights=weights)
        if mine and theirs and self._same_otherwise(q0, q1, s0, s1):
            return self._difference(operation, quoted, passage, spelling=True)
        return self._difference(operation, quoted, passage, weights=self._weigh(q0, q1, s0, s1))

    def _same_otherwise(self, q0: int, q1: int, s0: int, s1: int) -> bool:
        """Tell whether two stretches are the same words otherwise spelt, or the same number in another form."""
        mine, theirs = self._query.folds[q0:q1], self._source.folds[s0:s1]
        if self._weigher.same_numbers(mine, theirs):
            return True
        if same_ordinal([self._query.raw(q) for q in range(q0, q1)], [self._source.raw(s) for s in range(s0, s1)]):
            return True
        if in_full(mine) == in_full(theirs):
            return True
        if len(mine) != len(theirs):
            return same_word("".join(mine), "".join(theirs))
        pairs = zip(range(q0, q1), range(s0, s1), strict=True)
        return all(
            self._query.folds[q] == self._source.folds[s]
            or same_word(self._query.folds[q], self._source.folds[s])
            or illegible(self._query.raw(q), self._source.raw(s))
            for q, s in pairs
        )

    def _weigh(self, q0: int, q1: int, s0: int, s1: int) -> tuple[Weight, ...]:
        if q0 == q1:
            weights = self._weigh_gap(s0, s1)
        else:
            first, last = self._query.first + q0, self._query.first + q1
            mine, theirs = self._words(self._query.words, first, last), self._words(self._source, s0, s1)
            weights = self._weigher.weigh(mine, theirs)
        alone = q0 == q1 or s0 == s1
        return tuple(w for w in weights if w is not Weight.NAME) if alone and q1 - q0 + s1 - s0 > NAMING else weights

    def _weigh_gap(self, s0: int, s1: int) -> tuple[Weight, ...]:
        """Weigh words that are left out; of many, only what turns the sentences that the quotation goes on with.

        In a page that is left out every class of words occurs: flags on all of them would tell nothing.
        """
        if s1 - s0 <= LONG_GAP:
            return self._weigher.weigh((), self._words(self._source, s0, s1))
        before, behind = max(0, s0 - 1), min(s1, len(self._source) - 1)  # the words that the quotation has
        around = Span(self._source.starts[before], self._source.ends[behind])
        sentences = Sentences(self._source.text, around)
        head, tail = sentences.end(self._source.ends[before]), sentences.start(self._source.starts[behind])
        near = [i for i in range(s0, s1) if self._source.starts[i] < head or self._source.starts[i] >= tail]
        words = tuple(Word(self._source.folds[i], self._source.raw(i), named=False) for i in near)
        return tuple(w for w in self._weigher.weigh((), words) if w in TELLING)

    @staticmethod
    def _words(words: Words, first: int, last: int) -> tuple[Word, ...]:
        return tuple(
            Word(words.folds[i], words.raw(i), _is_name(words, i), _is_beside_figure(words, i))
            for i in range(first, last)
        )

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
        weights: tuple[Weight, ...] = (),
    ) -> Difference:
        one, other = quoted.of(self._query.words.text), source.of(self._source.text)
        return Difference(operation, quoted, source, one, other, marked, typographic, spelling, weights)


def _item(difference: Difference) -> _Item:
    return _Item(difference.quoted, difference.source, difference)


def _is_beside_figure(words: Words, index: int) -> bool:
    """Tell whether a word stands next to one that begins with a figure, as a month does in a date."""
    around = words.folds[max(0, index - 1) : index] + words.folds[index + 1 : index + 2]
    return any(fold[0].isdigit() for fold in around)


def _is_name(words: Words, index: int) -> bool:
    """Tell whether a word has a capital that only a name has: not at a sentence's head, and never without it."""
    if not words.raw(index)[0].isupper() or words.folds[index] in words.small:
        return False
    start = words.starts[index]
    before = words.text[max(0, start - _LOOK_BACK) : start].rstrip(" \u00a0")
    return bool(before) and before[-1] not in _SENTENCE_END
