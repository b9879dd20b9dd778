"""Short names that the running text gives to documents: “… (hereinafter “the Report”)¹”."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.analysis.citation_grammar import find_definitions
from reader.analysis.citation_words import DECISION, DEFINING, INSTRUMENT
from reader.analysis.document_symbols import find_symbols
from reader.analysis.sentences import Sentences
from reader.model.citation import Citation, CitationKind
from reader.model.document import Document
from reader.model.span import Span

_EXPRESS = re.compile(rf"[(\[]\s?{DEFINING}", re.IGNORECASE)
_NOUN = re.compile(
    rf"(?<!\w)(?:{INSTRUMENT}|{DECISION}|[Rr]eports?|[Ll]etters?|[Nn]otes?|[Rr]esolutions?|[Ss]tud(?:y|ies)|[Bb]ooks?"
    r"|[Aa]rticles?|[Ss]tatements?|[Mm]emorand(?:um|a)|[Mm]emorials?|[Oo]pinions?|[Pp]apers?|[Ss]ubmissions?|[Pp]etitions?"
    r"|[Rr]apports?|[Ll]ettres?|[Éé]tudes?|[Ii]nformes?|[Cc]artas?|[Ee]studios?|Berichts?|Schreiben|Briefs?|Studien?)(?!\w)"
)
_PHRASE = re.compile(
    r"(?:(?:[A-ZÀ-Þ0-9][\w’'./-]*|of|on|for|the|and|to|in|against|relating|concerning|de|des|du|sur|la|las|los|les|et|y"
    r"|über|der|zum|zur|und) )+$"
)
_REACH = 160  # characters before a definition in which the document's name is looked for
_NEAR = 4  # characters between a definition and the marker of the footnote that cites its document


@dataclass(frozen=True, slots=True)
class Definition:
    """A short name and the parenthesis that gives it."""

    name: str
    span: Span


def find_text_definitions(document: Document, span: Span) -> tuple[Definition, ...]:
    """Return the short names of documents that the body defines.

    “(hereinafter “X”)” always does; “(the “X”)” does where a word for a document, a symbol or a footnote marker stands
    before it: other names in parentheses are those of people and bodies.
    """
    markers = {note.marker for note in document.footnotes if note.marker is not None}
    found = []
    for name, where in find_definitions(document.text, span.start, span.end):
        before = document.text[max(span.start, where.start - _REACH // 2) : where.start]
        express = _EXPRESS.match(document.text, where.start)
        marked = any(offset in markers for offset in range(where.start - _NEAR, where.end + _NEAR))
        if express or marked or _NOUN.search(before) or find_symbols(before):
            found.append(Definition(name, where))
    return tuple(found)


def attach(
    document: Document,
    definitions: Sequence[Definition],
    in_text: Sequence[Citation],
    in_notes: Sequence[Citation],
    sentences: Sentences,
) -> tuple[list[Citation], list[Citation]]:
    """Give each definition to the citation that it belongs to.

    It is the citation just before it in its sentence, else the first one of the footnote whose marker stands nearest in
    the sentence, else the name that stands before the parenthesis. A definition of nothing that can be read becomes a
    citation of an unknown document, so that the short name is known to be one.

    Returns:
        The citations of the text, in order, and those of the notes.
    """
    text, notes = list(in_text), list(in_notes)
    for definition in definitions:
        start = sentences.start(definition.span.start)
        end = sentences.end(definition.span.end)
        index = _before(text, definition.span, start)
        if index is not None:
            text[index] = _defining(text[index], definition.name)
            continue
        note = _noted(document, definition.span, Span(start, max(start, end)), notes)
        if note is not None:
            notes[note] = _defining(notes[note], definition.name)
            continue
        named = _from_phrase(document.text, definition, start)
        text = [citation for citation in text if not named.span.contains(citation.span)]
        text.append(named)
    text.sort(key=lambda citation: citation.span)
    return text, notes


def _before(citations: Sequence[Citation], span: Span, start: int) -> int | None:
    for index in range(len(citations) - 1, -1, -1):
        citation = citations[index]
        if citation.document and start <= citation.span.start < span.end and citation.span.start < span.start:
            return index
        if citation.span.end < start:
            break
    return None


def _noted(document: Document, span: Span, sentence: Span, notes: Sequence[Citation]) -> int | None:
    """Return the first citation of the footnote whose marker is nearest to a definition in its sentence."""
    near = [
        (abs(note.marker - span.end), note)
        for note in document.footnotes
        if note.marker is not None and sentence.start <= note.marker <= sentence.end + _NEAR
    ]
    if not near:
        return None
    _, note = min(near, key=lambda item: item[0])
    return next(
        (i for i, citation in enumerate(notes) if citation.document and note.span.contains(citation.span)), None
    )


def _from_phrase(text: str, definition: Definition, start: int) -> Citation:
    before = text[max(start, definition.span.start - _REACH) : definition.span.start]
    match = _PHRASE.search(before.rstrip() + " ")
    phrase = match.group().strip() if match else ""
    phrase = re.sub(r"^(?:[a-zà-þ]+ |The |See |In |On |By |Under |To |La |Le |Les |El |Die |Der |Das )+", "", phrase)
    if _NOUN.search(phrase) and len(phrase.split()) > 1:
        span = Span(definition.span.start - len(before) + before.rfind(phrase), definition.span.end)
        return Citation("", span, CitationKind.FULL, document=phrase, defines=(definition.name,))
    return Citation("", definition.span, CitationKind.OTHER, defines=(definition.name,))


def _defining(citation: Citation, name: str) -> Citation:
    return citation if name in citation.defines else replace(citation, defines=(*citation.defines, name))
