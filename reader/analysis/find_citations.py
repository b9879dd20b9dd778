"""Every citation of a document: in its footnotes, in its text and in its bibliography."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from reader.analysis.bibliography import find_bibliography
from reader.analysis.citation_grammar import find_definitions
from reader.analysis.defined_terms import attach, find_text_definitions
from reader.analysis.note_citations import cite_note
from reader.analysis.sentences import Sentences
from reader.analysis.source_names import symbols_of
from reader.analysis.text_citations import TextNames, cite_text
from reader.model.citation import Citation, CitationKind
from reader.model.document import Document, Footnote, Link
from reader.model.span import Span

_NAMING = 3  # letters of linked words that may be a part of a name; fewer stand in any
_SPACES = dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2007\u2009\u200a\u202f"), " ")


def find_citations(document: Document, tick: Callable[[], None] = lambda: None) -> tuple[Citation, ...]:
    """Return the citations of a document, numbered "c1", "c2", … in the order in which they are read.

    A footnote is read at the place of its marker; one without a marker, behind the footnote before it. Works that a
    bibliography lists are citations too, so that short references to them can be followed.

    Args:
        document: what cites.
        tick: called often; may raise to stop the work.
    """
    document = _with_plain_spaces(document)
    works = find_bibliography(document)
    span = document.body if works.span is None else Span(document.body.start, works.span.start)
    definitions = find_text_definitions(document, span)
    terms = _terms_of_notes(document) | {definition.name for definition in definitions}
    names = TextNames(
        terms,
        frozenset(symbols_of(document)),
        works.keys,
        works.labels,
        [definition.span for definition in definitions],
    )
    tick()
    sentences = Sentences(document.text, document.body)
    longest_first = sorted(terms, key=lambda term: (-len(term), term))
    in_notes: list[Citation] = []
    for note in document.footnotes:
        tick()
        in_notes += cite_note(document.text, note.span, longest_first, note.label)
    in_text = cite_text(document.text, span, names, sentences, tick)
    in_text, in_notes = attach(document, definitions, in_text, in_notes, sentences)
    return _numbered(document, [*in_text, *works.works], in_notes)


def _with_plain_spaces(document: Document) -> Document:
    """Return the document with plain spaces for those that do not break or are narrow: places stay what they are."""
    plain = document.text.translate(_SPACES)
    return document if plain == document.text else replace(document, text=plain)


def _numbered(document: Document, in_text: Sequence[Citation], in_notes: Sequence[Citation]) -> tuple[Citation, ...]:
    """Order citations as they are read, and give each its id and the address of its link."""
    markers = {note.span.start: place for place, note in _placed_notes(document)}
    placed = [(citation.span.start, 0, citation) for citation in in_text]
    for citation in in_notes:
        note = document.footnote_at(citation.span.start)
        place = markers[note.span.start] if note is not None else citation.span.start
        placed.append((place, 1, citation))
    placed.sort(key=lambda item: (item[0], item[1], item[2].span.start))
    addresses = _Addresses(document)
    return tuple(
        replace(citation, id=f"c{number}", address=addresses.of(citation))
        for number, (_, _, citation) in enumerate(placed, start=1)
    )


def _placed_notes(document: Document) -> Iterator[tuple[int, Footnote]]:
    """Yield the footnotes, each with the offset of the body at which it is read."""
    place = document.body.start
    for note in document.footnotes:
        if note.marker is not None:
            place = note.marker
        yield place, note


def _terms_of_notes(document: Document) -> frozenset[str]:
    """Return all short names that footnotes give to documents."""
    return frozenset(
        name
        for note in document.footnotes
        for name, _ in find_definitions(document.text, note.span.start, note.span.end)
        if len(name) > 1
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
                if len(words) >= _NAMING and (words in citation.document or citation.document in words):
                    return link.address
        return links[0].address

    def _over(self, span: Span) -> Sequence[Link]:
        first = max(0, bisect_right(self._starts, span.start) - 1)
        last = bisect_left(self._starts, span.end)
        return [link for link in self._links[first:last] if link.span.overlaps(span)]
