"""Lines of a table of contents tied to the headings that they name."""

from dataclasses import replace

from reader.model.document import BlockKind, Document, OutlineEntry


def place_outline(document: Document) -> tuple[OutlineEntry, ...]:
    """Return the document's outline with offsets: of the heading in the same words on the same page, else none."""
    if not document.outline:
        return ()
    headings = {
        (document.page_at(block.span.start), _folded(block.span.of(document.text))): block.span.start
        for block in document.blocks
        if block.kind is BlockKind.HEADING
    }
    return tuple(replace(entry, offset=headings.get((entry.page, _folded(entry.title)))) for entry in document.outline)


def _folded(text: str) -> str:
    """Return the letters and digits of a title, without regard to case."""
    return "".join(filter(str.isalnum, text.casefold()))
