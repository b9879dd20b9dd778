"""Short names that the running text gives to documents: “… (hereinafter “the Report”)¹”."""

import re
from bisect import bisect_left, bisect_right
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

    It is the citation or the footnote marker that stands right beside it, else the last citation before it in its
    sentence, else the footnote whose marker stands nearest in the sentence, else the name that stands before the
    parenthesis. A definition of nothing that can be read becomes a citation of an unknown document, so that the short
    name is known to be one.

    Args:
        document: the reply.
        definitions: those of its body.
        in_text: its citations in the body, in order.
        in_notes: those in footnotes.
        sentences: of the body.

    Returns:
        The citations of the text, in order, and those of the notes.
    """
    attaching = _Attaching(document, in_text, in_notes)
    named: list[Citation] = []
    for definition in definitions:
        start, end = sentences.start(definition.span.start), sentences.end(definition.span.end)
        if not attaching.give(definition, Span(start, max(start, end))):
            named.append(_from_phrase(document.text, definition, start))
    return _merged(attaching.text, named), attaching.notes


class _Attaching:
    """The citations while definitions are given to them."""

    def __init__(self, document: Document, in_text: Sequence[Citation], in_notes: Sequence[Citation]) -> None:
        self.text, self.notes = list(in_text), list(in_notes)
        self._starts = [citation.span.start for citation in in_text]
        first: dict[int, int] = {}  # the first citation of each note
        for index, citation in enumerate(in_notes):
            note = document.footnote_at(citation.span.start)
            if note is not None and citation.document:
                first.setdefault(note.span.start, index)
        marked = [
            (note.marker, first[note.span.start])
            for note in document.footnotes
            if note.marker is not None and note.span.start in first
        ]
        self._marked = sorted(marked)
        self._markers = [marker for marker, _ in self._marked]

    def give(self, definition: Definition, sentence: Span) -> bool:
        """Give a definition to a citation of its sentence; False if there is none."""
        span = definition.span
        before, noted = self._before(span, sentence.start), self._noted(span, sentence)
        tight = before is not None and span.start - self.text[before].span.end <= _NEAR
        beside = noted is not None and abs(self._marked[noted][0] - span.end) <= _NEAR
        if before is not None and (tight or not beside):
            self.text[before] = _defining(self.text[before], definition.name)
        elif noted is not None:
            index = self._marked[noted][1]
            self.notes[index] = _defining(self.notes[index], definition.name)
        return before is not None or noted is not None

    def _before(self, span: Span, start: int) -> int | None:
        """Return the last citation of a document that begins before a definition and in its sentence."""
        index = bisect_left(self._starts, span.start) - 1
        while index >= 0 and self._starts[index] >= start:
            if self.text[index].document:
                return index
            index -= 1
        return None

    def _noted(self, span: Span, sentence: Span) -> int | None:
        """Return which of the marked notes that cite is nearest to a definition in its sentence."""
        low = bisect_left(self._markers, sentence.start)
        high = bisect_right(self._markers, sentence.end + _NEAR)
        return min(range(low, high), key=lambda index: abs(self._markers[index] - span.end), default=None)


def _merged(text: Sequence[Citation], named: Sequence[Citation]) -> list[Citation]:
    """Add citations by the name before a definition; a term inside such a name is no citation of its own."""
    starts = [citation.span.start for citation in named]
    kept: list[Citation] = []
    for citation in text:
        index = bisect_right(starts, citation.span.start) - 1
        if index < 0 or not named[index].span.contains(citation.span):
            kept.append(citation)
    return sorted([*kept, *named], key=lambda citation: citation.span)


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
