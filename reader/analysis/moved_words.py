"""Words that only changed their place: no loss, and where a date is told in another order, one difference."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.analysis.normalise import Words
from reader.model.alignment import Difference, Operation
from reader.model.span import Span

MOST = 4  # words of a date: “on October 1”, "1st of October"


def without_moves(differences: Sequence[Difference], mine: Words, theirs: Words) -> Iterator[Difference]:
    """Yield differences without weight on words that are put in here and left out a few words further on.

    Args:
        differences: of one quotation, in order.
        mine: the reply's words.
        theirs: the source's.
    """
    dates = [date for pair in _moves(differences) if (date := _date(*pair, mine, theirs)) is not None]
    moved = {_plain(put_in.quoted_text) for put_in, _ in _moves(differences)}
    kept = [d for d in differences if not any(_covers(date, d) for date in dates)]
    for difference in sorted([*kept, *dates], key=lambda d: (d.quoted, d.source)):
        text = difference.quoted_text or difference.source_text
        whole = difference.operation is not Operation.REPLACE and _plain(text) in moved
        yield replace(difference, weights=()) if whole else difference


def _moves(differences: Sequence[Difference]) -> Iterator[tuple[Difference, Difference]]:
    """Yield the words that are put in, each with the same words where they are left out."""
    plain = [d for d in differences if not d.typographic]
    for put_in in plain:
        for left_out in plain:
            operations = put_in.operation, left_out.operation
            weighty = bool(put_in.weights or left_out.weights)
            same = _plain(put_in.quoted_text) == _plain(left_out.source_text)
            if operations == (Operation.INSERT, Operation.DELETE) and weighty and same:
                yield put_in, left_out


def _date(put_in: Difference, left_out: Difference, mine: Words, theirs: Words) -> Difference | None:
    """Return the one difference that a move within a date is; a date here is figures beside a word with a capital."""
    quoted = _around(mine, put_in.quoted, left_out.quoted)
    source = _around(theirs, put_in.source, left_out.source)
    if quoted is None or source is None:
        return None
    one, other = quoted.of(mine.text), source.of(theirs.text)
    words, others = one.replace(",", " ").split(), other.replace(",", " ").split()
    if len(words) > MOST or sorted(_plain(one).split()) != sorted(_plain(other).split()):
        return None
    if not any(w[0].isdigit() for w in words) or not any(w[0].isupper() for w in others):
        return None
    return Difference(Operation.REPLACE, quoted, source, one, other, spelling=True)


def _around(words: Words, one: Span, other: Span) -> Span | None:
    first, last = words.within(Span(min(one.start, other.start), max(one.end, other.end)))
    return words.span(first, last) if first < last else None


def _covers(whole: Difference, part: Difference) -> bool:
    """Tell whether a difference lies within another, or where one of its words was missing."""
    put_in = part.operation is Operation.INSERT or whole.source.contains(part.source)
    left_out = part.operation is Operation.DELETE or whole.quoted.contains(part.quoted)
    return put_in and left_out


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace(",", " ").split())
