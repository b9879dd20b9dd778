"""How a place in a document is named in an export. Pages count from 1 here, from 0 in the model."""

from dataclasses import dataclass

from reader.model.document import Document
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Place:
    """Where a span starts: page counted from 1, the page's printed name, paragraph and footnote where there are any."""

    page: int
    label: str | None = None
    paragraph: str | None = None
    footnote: str | None = None

    @property
    def page_words(self) -> str:
        """The page for a reader: "page 5", and "page v (file page 7)" where the printed number is another."""
        if self.label is None or self.label == str(self.page):
            return f"page {self.page}"
        return f"page {self.label} (file page {self.page})"

    @property
    def words(self) -> str:
        """The place for a reader: "page 5, para. 31", "page 5, footnote 17"."""
        if self.footnote is not None:
            return f"{self.page_words}, footnote {self.footnote}"
        return f"{self.page_words}, para. {self.paragraph}" if self.paragraph else self.page_words


def place_of(document: Document, span: Span) -> Place:
    """Return where `span` starts in `document`."""
    page = document.page_at(span.start)
    note = document.footnote_at(span.start) if span.start >= document.body.end else None
    return Place(page + 1, document.page_name(page), document.paragraph_name(span.start), note.label if note else None)
