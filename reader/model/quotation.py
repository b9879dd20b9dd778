"""Quotations: spans of the reply that are presented as somebody's words."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.span import Span

BLOCK_MARKS = "block"  # stands in `Quotation.marks` for a block quotation
ITALIC_MARKS = "italic"  # and for a quotation that is set in italics


class QuotationKind(StrEnum):
    """What the writer uses the marks for, as far as the text shows it."""

    QUOTATION = "quotation"
    TERM = "term"  # a defined term: (hereinafter “Report”)
    TITLE = "title"  # of a work or of a part of one
    SCARE = "scare"  # distance, not quotation


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation of the reply.

    `span` is the words quoted with the outer marks off, `outer` the same with its marks. `omissions` are the spans of
    ellipses, `insertions` those of brackets, both inside `span` and in order.
    """

    id: str
    span: Span
    outer: Span
    marks: str  # the opening and the closing mark ("“”"; one only if never closed), BLOCK_MARKS or ITALIC_MARKS
    kind: QuotationKind = QuotationKind.QUOTATION
    omissions: tuple[Span, ...] = ()
    insertions: tuple[Span, ...] = ()
    parent: str | None = None  # id of the quotation that it is nested in
    added: bool = False  # by the user's hand, not found
