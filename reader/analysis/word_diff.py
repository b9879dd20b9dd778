"""The differences between a quotation and its passage, word by word, each with what it means."""

import re

from reader.analysis.align import Pair
from reader.analysis.locate import Place
from reader.analysis.normalise import Words
from reader.analysis.query import Query
from reader.analysis.quotation_parts import ELLIPSIS
from reader.analysis.weights import weights_of
from reader.model.alignment import Difference, Operation, Weight
from reader.model.span import Span

_SPACE = re.compile(r"\s+")


def diff_words(query: Query, source: Words, place: Place, end: Span) -> tuple[Difference, ...]:
    """Return the differences of a quotation from the passage that `pairs` lay beside it.

    Args:
        query: the quotation's words.
        source: the source's words.
        place: where the quotation was found.
        end: the quotation's span, for ellipses and marks at its ends.
    """
    return _Differ(query, source, end).run(place)


class _Differ:
    def __init__(self, query: Query, source: Words, span: Span) -> None:
        self.query, self.source, self.span = query, source, span
        self.found: list[Difference] = []

    def run(self, place: Place) -> tuple[Difference, ...]:
        pairs = place.pairs
        done_q, done_s = 0, place.first
        last: Pair | None = None
        for pair in pairs:
            if pair.likeness == 0.0:
                continue
            if (pair.quoted, pair.source) == (done_q, done_s) and last is not None:
                self._between(done_q, done_s)
            else:
                self._region(done_q, pair.quoted, done_s, pair.source)
            self._word(pair)
            done_q, done_s, last = pair.quoted + 1, pair.source + 1, pair
        self._region(done_q, len(self.query), done_s, place.last)
        self._ends()
        return tuple(sorted(self.found, key=lambda d: (d.quoted, d.source)))

    def _ends(self) -> None:
        """Ellipses at the quotation's ends: shown, and nothing can be known to be hidden."""
        text = self.query.words.text
        first, last = self.query.span(0, 1), self.query.span(len(self.query) - 1, len(self.query))
        for match in ELLIPSIS.finditer(text, self.span.start, self.span.end):
            if match.end() <= first.start or match.start() >= last.end:
                quoted = Span(*match.span())
                place = self._source_place(0 if match.end() <= first.start else len(self.query))
                self._add(Operation.INSERT, quoted, place, marked=True)

    def _source_place(self, index: int) -> Span:
        offset = self._low if index == 0 else self._high
        return Span(offset, offset)

    _low = 0
    _high = 0

    def _word(self, pair: Pair) -> None:
        quoted = self.query.span(pair.quoted, pair.quoted + 1)
        source = self.source.span(pair.source, pair.source + 1)
        self._high = source.end
        if not self._low:
            self._low = source.start
        mine, theirs = quoted.of(self.query.words.text), source.of(self.source.text)
        if mine == theirs:
            return
        if pair.likeness < 1.0:
            self._add(Operation.REPLACE, quoted, source, spelling=True)
        elif "[" in mine and "[" not in theirs:
            self._add(Operation.REPLACE, quoted, source, marked=True)
        else:
            self._add(Operation.REPLACE, quoted, source, typographic=True)

    def _between(self, quoted: int, source: int) -> None:
        """Compare what stands between two neighbouring words: punctuation."""
        mine = self._space(self.query.words, self.query.first + quoted)
        theirs = self._space(self.source, source)
        one, other = mine.of(self.query.words.text), theirs.of(self.source.text)
        if _SPACE.sub(" ", one) == _SPACE.sub(" ", other):
            return
        marked = bool(ELLIPSIS.search(one)) and not ELLIPSIS.search(other)
        self._add(Operation.REPLACE, mine, theirs, marked=marked, typographic=not marked)

    @staticmethod
    def _space(words: Words, index: int) -> Span:
        return Span(words.ends[index - 1], words.starts[index])

    def _region(self, q0: int, q1: int, s0: int, s1: int) -> None:
        """Words that are not the same: some on one side, some on the other, or none on one."""
        if q0 == q1 and s0 == s1:
            return
        query, source = self.query, self.source
        mine, theirs = query.span(q0, q1), source.span(s0, s1)
        if q0 == q1:
            at = query.span(q0 - 1, q0).end if q0 else self.span.start
            mine = (
                Span(at, query.span(q0, q0 + 1).start if q0 < len(query) else self.span.end)
                if q0 in query.breaks
                else Span(at, at)
            )
        if s0 == s1:
            at = source.ends[s0 - 1] if q0 else source.starts[s0]
            theirs = Span(at, at)
        if q0 < q1 and s0 < s1 and "".join(query.folds[q0:q1]) == "".join(source.folds[s0:s1]):
            self._add(Operation.REPLACE, mine, theirs, typographic=True)  # split or joined words
            return
        shown = any(b in query.breaks for b in range(max(q0, 1), q1 + 1))
        marked = (shown and q1 - q0 == 0) or (q1 > q0 and all(query.shown[q0:q1]))
        operation = Operation.INSERT if s0 == s1 else Operation.DELETE if q0 == q1 else Operation.REPLACE
        weights = weights_of(query, (q0, q1), source, (s0, s1))
        self._add(operation, mine, theirs, marked=marked, weights=weights)

    def _add(
        self,
        operation: Operation,
        quoted: Span,
        source: Span,
        *,
        marked: bool = False,
        typographic: bool = False,
        spelling: bool = False,
        weights: tuple[Weight, ...] = (),
    ) -> None:
        one, other = quoted.of(self.query.words.text), source.of(self.source.text)
        self.found.append(Difference(operation, quoted, source, one, other, marked, typographic, spelling, weights))
