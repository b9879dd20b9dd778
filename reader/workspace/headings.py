"""The headings of a document, for its table of contents and for moving from one to the next."""

from dataclasses import dataclass

from reader.model.document import BlockKind, Document, OutlineEntry
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, its level from 1, and its place.

    A file's outline may call a heading otherwise than it is printed, or name a page without text: then `span` is None.
    """

    title: str
    level: int
    page: int  # counted from 0
    span: Span | None


def heading_start(document: Document, heading: Heading) -> int:
    """Return where in the text a heading begins; that of its page where it is not printed in the outline's words."""
    return heading.span.start if heading.span is not None else document.pages[heading.page].body.start


def headings(document: Document) -> tuple[Heading, ...]:
    """Return the file's own outline; where it has none, the headings that were recognised."""
    outline = tuple(
        Heading(entry.title, entry.level, entry.page, _span(entry))
        for entry in document.outline
        if 0 <= entry.page < len(document.pages)
    )
    return outline or tuple(
        Heading(block.span.of(document.text), max(1, block.level), document.page_at(block.span.start), block.span)
        for block in document.blocks
        if block.kind is BlockKind.HEADING
    )


def _span(entry: OutlineEntry) -> Span | None:
    return Span(entry.offset, entry.offset + 1) if entry.offset is not None else None
