"""The headings of a document, for its table of contents and for moving from one to the next."""

from dataclasses import dataclass

from reader.model.document import BlockKind, Document
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, its level from 1, and its place."""

    title: str
    level: int
    span: Span


def headings(document: Document) -> tuple[Heading, ...]:
    """Return the file's own outline; where it has none, the headings that were recognised."""
    outline = tuple(
        Heading(entry.title, entry.level, Span(entry.offset, entry.offset + 1))
        for entry in document.outline
        if entry.offset is not None
    )
    return outline or tuple(
        Heading(block.span.of(document.text), max(1, block.level), block.span)
        for block in document.blocks
        if block.kind is BlockKind.HEADING
    )
