"""Which citations cover which quotation."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.sentences import Sentences
from reader.model.citation import Citation
from reader.model.document import Document
from reader.model.quotation import BLOCK_MARKS, Quotation

_CLOSING = re.compile(r"[\s.,;:!?…”\"’'»›)\]]*")
_CARRIES_ON = re.compile(
    r"\s*(?:he|she|it|they|this|these|in (?:addition|effect|particular|other words|fact)|specifically|moreover"
    r"|furthermore|also|similarly|likewise|thus|again|further|the (?:same|latter|former|author|report)|indeed"
    r"|il|elle|ils|elles|en (?:outre|effet)|de plus|ainsi|er|sie|es|ferner|zudem|außerdem|so|además|asimismo|en efecto"
    r"|él|ella)\b",
    re.IGNORECASE,
)
"""Words with which a sentence carries on what the one before says: its footnote then covers both."""

CLOSED_BY = frozenset('”"’»›“«')  # marks that may close a quotation
_SIGLUM = 6  # characters of the longest siglum with its full stop: “PGHS. ”
_LEAD = 3  # characters between a footnote marker and the block quotation that it introduces
_SENTENCES = 3  # sentences that one footnote may cover, each carrying on the one before


@dataclass(frozen=True, slots=True)
class _Marker:
    offset: int
    citations: tuple[str, ...]


def cite_quotations(
    reply: Document, quotations: Sequence[Quotation], citations: Sequence[Citation]
) -> dict[str, tuple[str, ...]]:
    """Return for each quotation the ids of the citations that cover it; none for one without a citation.

    In this order: a parenthesis or page directly behind the quotation; the first footnote marker behind it in its
    sentence, or in a sentence that carries it on; a citation in the text of its sentence, behind it or else before it.
    A quotation inside another shares the citations of the outer one unless it has its own.
    """
    covering = _Covering(reply, citations)
    found: dict[str, tuple[str, ...]] = {}
    for quotation in quotations:
        own = covering.of(quotation)
        if not own and quotation.parent is not None:
            own = found.get(quotation.parent, ())
        found[quotation.id] = own
    return found


class _Covering:
    def __init__(self, reply: Document, citations: Sequence[Citation]) -> None:
        self._text = reply.text
        self._reply = reply
        self._sentences = Sentences(reply.text, reply.body)
        self._in_text = [citation for citation in citations if citation.footnote is None]
        self._starts = [citation.span.start for citation in self._in_text]
        self._ends = [citation.span.end for citation in self._in_text]
        self._markers = _markers(reply, citations)
        self._offsets = [marker.offset for marker in self._markers]
        self._in_notes = [citation for citation in citations if citation.footnote is not None]

    def of(self, quotation: Quotation) -> tuple[str, ...]:
        """Return the citations of a quotation."""
        end = quotation.outer.end
        if end > self._reply.body.end:
            return self._inside_note(quotation)
        behind, marker = self._behind(end), self._marker(end)
        if behind is not None and self._is_tight(end, behind) and (marker is None or behind.span.start < marker.offset):
            return self._run(behind)
        if marker is not None and marker.offset <= self._reach(quotation):
            return marker.citations
        if behind is not None and behind.span.start < self._sentences.end(end) and not self._is_parted(end, behind):
            return (behind.id,)
        return self._lead(quotation) or self._before(quotation)

    def _is_tight(self, end: int, behind: Citation) -> bool:
        """Tell whether only closing marks and an opening parenthesis stand between a quotation and a citation."""
        closing = _CLOSING.match(self._text, end)
        return behind.span.start <= (closing.end() if closing else end) + 1

    def _is_parted(self, end: int, behind: Citation) -> bool:
        """Tell whether a citation belongs to another quotation behind a semicolon: “a”; he says “b” (p. 2)."""
        stop = self._text.find(";", end, behind.span.start)
        other = self._text[stop : behind.span.start].rstrip(" (")
        return stop >= 0 and other[-1] in CLOSED_BY

    def _inside_note(self, quotation: Quotation) -> tuple[str, ...]:
        """A quotation in a footnote: the citation that follows it there, else the one before."""
        note = self._reply.footnote_at(quotation.outer.start)
        if note is None:
            return ()
        here = [citation for citation in self._in_notes if note.span.contains(citation.span)]
        holding = [citation for citation in here if citation.span.contains(quotation.outer)]
        following = [citation for citation in here if citation.span.start >= quotation.outer.end]
        before = [citation for citation in here if citation.span.end <= quotation.outer.start]
        chosen = holding[:1] or following[:1] or before[-1:]
        return tuple(citation.id for citation in chosen)

    def _behind(self, offset: int) -> Citation | None:
        """Return the next citation of the text; it may begin inside a quotation in italics that took in its siglum."""
        index = bisect_right(self._ends, offset)
        if index < len(self._in_text) and self._starts[index] < offset - _SIGLUM:
            index += 1  # a citation around the quotation
        return self._in_text[index] if index < len(self._in_text) else None

    def _run(self, first: Citation) -> tuple[str, ...]:
        """Return a citation and those that stand directly behind it: “(S/2020/1, para. 5; S/2020/2)”."""
        index = bisect_left(self._starts, first.span.start)
        ids = [first.id]
        for citation in self._in_text[index + 1 :]:
            between = self._text[self._in_text[index].span.end : citation.span.start]
            if not re.fullmatch(r"[;,] (?:and |see also )?|[,.]? ", between):
                break
            ids.append(citation.id)
            index += 1
        return tuple(ids)

    def _marker(self, offset: int) -> _Marker | None:
        index = bisect_left(self._offsets, offset)
        return self._markers[index] if index < len(self._markers) else None

    def _reach(self, quotation: Quotation) -> int:
        """Return how far behind a quotation its footnote's marker may stand."""
        end = quotation.outer.end
        paragraph = self._sentences.paragraph_end(end)
        stop = self._sentences.end(end)
        for _ in range(_SENTENCES):
            if stop >= paragraph or not _CARRIES_ON.match(self._text, stop):
                break
            stop = self._sentences.end(stop + 1)
        return min(stop, paragraph)

    def _lead(self, quotation: Quotation) -> tuple[str, ...]:
        """A block quotation's footnote may stand at the end of the words that introduce it."""
        if quotation.marks != BLOCK_MARKS:
            return ()
        before = quotation.outer.start
        while before > 0 and self._text[before - 1] in " \n:.,":
            before -= 1
        for marker in reversed(self._markers[: bisect_left(self._offsets, quotation.outer.start)]):
            return marker.citations if marker.offset >= before - _LEAD else ()
        return ()

    def _before(self, quotation: Quotation) -> tuple[str, ...]:
        """Return the last citation in the text of the quotation's sentence before it."""
        start = self._sentences.start(quotation.outer.start)
        index = bisect_left(self._starts, quotation.outer.start) - 1
        if index < 0 or self._in_text[index].span.start < start:
            return ()
        return (self._in_text[index].id,)


def _markers(reply: Document, citations: Sequence[Citation]) -> list[_Marker]:
    """Return the footnote markers of the body in order, with the citations of each note."""
    by_note: dict[int, list[str]] = {}
    for citation in citations:
        note = reply.footnote_at(citation.span.start) if citation.footnote is not None else None
        if note is not None and not citation.parenthetical:
            by_note.setdefault(note.span.start, []).append(citation.id)
    found = [
        _Marker(note.marker, tuple(by_note.get(note.span.start, ())))
        for note in reply.footnotes
        if note.marker is not None
    ]
    return sorted(found, key=lambda marker: marker.offset)
