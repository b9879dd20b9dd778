"""Every citation of a document: in its footnotes and in its text."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.analysis.citation_grammar import find_definitions
from reader.analysis.note_citations import cite_note
from reader.analysis.source_names import symbols_of
from reader.analysis.text_citations import cite_text
from reader.model.citation import Citation, CitationKind
from reader.model.document import Document, Footnote, Link
from reader.model.span import Span


def find_citations(document: Document) -> tuple[Citation, ...]:
    """Return the citations of a document, numbered "c1", "c2", … in the order in which they are read.

    A footnote is read at the place of its marker; one without a marker, behind the footnote before it.
    """
    terms = _terms_of(document)
    own = symbols_of(document)
    placed = [(citation.span.start, 0, citation) for citation in cite_text(document.text, document.body, terms, own)]
    for place, note in _placed_notes(document):
        placed += [(place, 1, citation) for citation in cite_note(document.text, note.span, terms, note.label)]
    placed.sort(key=lambda item: (item[0], item[1], item[2].span.start))
    addresses = _Addresses(document)
    return tuple(
        replace(citation, id=f"c{number}", address=addresses.of(citation))
        for number, (_, _, citation) in enumerate(placed, start=1)
    )


def note_places(document: Document) -> tuple[int, ...]:
    """Return for each footnote the offset of the body at which it is read."""
    return tuple(place for place, _ in _placed_notes(document))


def _placed_notes(document: Document) -> Iterator[tuple[int, Footnote]]:
    place = document.body.start
    for note in document.footnotes:
        if note.marker is not None:
            place = note.marker
        yield place, note


def _terms_of(document: Document) -> frozenset[str]:
    """Return all short names that the document gives to documents."""
    spans = [document.body, *(note.span for note in document.footnotes if note.span.start >= document.body.end)]
    return frozenset(
        name for span in spans for name, _ in find_definitions(document.text, span.start, span.end) if len(name) > 1
    )


class _Addresses:
    """The hyperlinks by the text that they lie on."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._links = sorted(document.links, key=lambda link: link.span)
        self._starts = [link.span.start for link in self._links]

    def of(self, citation: Citation) -> str | None:
        """Return where a citation's hyperlink leads, the one on its document's name first; None without one."""
        links = self._over(citation.span)
        if not links:
            return None
        if citation.document and citation.kind is not CitationKind.URL:
            for link in links:
                words = link.span.of(self._text)
                if len(words) > 2 and (words in citation.document or citation.document in words):  # noqa: PLR2004
                    return link.address
        return links[0].address

    def _over(self, span: Span) -> Sequence[Link]:
        first = max(0, bisect_right(self._starts, span.start) - 1)
        last = bisect_left(self._starts, span.end)
        return [link for link in self._links[first:last] if link.span.overlaps(span)]
