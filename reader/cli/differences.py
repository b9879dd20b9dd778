"""A quotation and its passage as pieces of text with the differing words marked."""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from reader.cli.terminal import Ink, Piece, safe
from reader.model.alignment import Difference
from reader.model.span import Span

_KEPT_WORDS = 12  # of a long omission, at either end
_LONG_OMISSION = 40  # words; above, the middle is left out


class Mark(StrEnum):
    """What stands beneath a differing word."""

    CHANGED = "^"
    SHOWN = "-"  # the writer shows the change: brackets, an ellipsis


def marked_quotation(text: str, span: Span, differences: Sequence[Difference]) -> tuple[Piece, ...]:
    """Return the quotation, cut out of the reply's `text` by `span`, with what the source does not have marked."""
    return tuple(_pieces(text, span, [(difference.quoted, difference) for difference in differences]))


def marked_passage(text: str, span: Span, differences: Sequence[Difference]) -> tuple[Piece, ...]:
    """Return the passage, cut out of a source's `text` by `span`, with what the quotation does not have marked."""
    return tuple(_pieces(text, span, [(difference.source, difference) for difference in differences]))


def _pieces(text: str, span: Span, places: list[tuple[Span, Difference]]) -> Iterator[Piece]:
    position = span.start
    for where, difference in sorted(places, key=lambda pair: pair[0]):
        if difference.typographic or where.start < position or where.end > span.end:
            continue
        if position < where.start:
            yield Piece(safe(text[position : where.start]))
        mark, ink = (Mark.SHOWN, Ink.PLAIN) if difference.marked else (Mark.CHANGED, Ink.STRONG)
        yield Piece(_shortened(safe(where.of(text))), mark, ink)
        position = where.end
    if position < span.end:
        yield Piece(safe(text[position : span.end]))


def _shortened(text: str) -> str:
    """Leave the middle of a long omission out, saying how much."""
    words = text.split(" ")
    if len(words) <= _LONG_OMISSION:
        return text
    left_out = len(words) - 2 * _KEPT_WORDS
    return " ".join([*words[:_KEPT_WORDS], f"<{left_out} words>", *words[-_KEPT_WORDS:]])
