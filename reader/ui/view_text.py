"""The text of the pages in view as one run, tied to the document that it is taken from. No widget here."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.model.span import Span
from reader.ui.text_selection import TextMap

_BREAK = "\n\n"  # between body and notes of a page, and between pages


@dataclass(frozen=True, slots=True)
class ViewText:
    """What is printed on the pages in view: each page's body, then its notes.

    Args:
        text: of all pages.
        parts: where each part stands in `text`, and its span of the document.
    """

    text: str = ""
    parts: tuple[tuple[int, Span], ...] = ()

    def offset_at(self, position: int) -> int | None:
        """Return the document's offset at a position of the text, the nearest one before a break; None without text."""
        before = [(start, span) for start, span in self.parts if start <= position]
        if not before:
            return None
        start, span = before[-1]
        return min(span.start + position - start, span.end)

    def position_of(self, offset: int) -> int | None:
        """Return the position of one of the document's offsets; None if it is not on a page in view."""
        for start, span in self.parts:
            if span.start <= offset <= span.end:
                return start + offset - span.start
        return None


def view_text(text_map: TextMap, pages: Iterable[int]) -> ViewText:
    """Return the text of some pages, indices from 0."""
    text = ""
    parts: list[tuple[int, Span]] = []
    for page in pages:
        for span in text_map.page_spans(page):
            text += _BREAK if parts else ""
            parts.append((len(text), span))
            text += span.of(text_map.document.text)
    return ViewText(text, tuple(parts))
