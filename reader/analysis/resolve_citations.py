"""What each citation leads to: itself, or through back references and short names to a document cited before.

The rules for back references are those that citation manuals share (OSCOLA 1.2, Bluebook 4, Chicago 14.34 to 14.36):
“Ibid.” points at the citation just before it, across footnotes; not at one inside a parenthesis; at none where the note
before cites several documents. What remains unknown keeps its reason: a wrong link is worse than none.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from reader.analysis.antecedents import History, Known, documents_of, names_of
from reader.analysis.citation_grammar import find_urls
from reader.analysis.document_symbols import fault_of, is_symbol
from reader.analysis.link_checks import link_fault, plain_address
from reader.analysis.pinpoint_readings import Readings, beyond_end
from reader.analysis.source_names import Match, SourceNames
from reader.model.case import Assignment
from reader.model.citation import Citation, CitationKind, PartKind, Pinpoint, Resolution, Target
from reader.model.comparison import Source
from reader.model.document import Document

_TICK = 0xFF  # citations between two looks at whether the user still waits
_NAMES_WORK = re.compile(r",|\d{4}[a-z]?$")
"""A short reference with a title or a year tells the work by itself, though nothing before it does."""


def resolve_citations(
    reply: Document,
    citations: Sequence[Citation],
    sources: Sequence[Source],
    assignments: Sequence[Assignment] = (),
    tick: Callable[[], None] = lambda: None,
) -> tuple[Resolution, ...]:
    """Return what each citation leads to, one resolution a citation in the same order.

    Args:
        reply: the document that cites.
        citations: as `find_citations` returns them.
        sources: the open sources.
        assignments: what the user said about cited documents; wins over everything.
        tick: called now and then; may raise to stop the work.
    """
    resolver = _Resolver(reply, citations, sources, assignments)
    resolutions: list[Resolution] = []
    for number, citation in enumerate(citations):
        if not number & _TICK:
            tick()
        resolutions.append(resolver.resolve(citation))
    return tuple(resolutions)


_OWN_COUNT = (PartKind.VOLUME, PartKind.ANNEX)  # divisions whose pages and paragraphs are counted anew
_MOST_NOTES = 50  # notes of a range; one of more is no range


class _Resolver:
    """Works through the citations in the order in which they are read."""

    def __init__(
        self,
        reply: Document,
        citations: Sequence[Citation],
        sources: Sequence[Source],
        assignments: Sequence[Assignment],
    ) -> None:
        self._reply = reply
        self._names = SourceNames(sources, assignments)
        self._matches: dict[tuple[str, ...], Match] = {}  # a document is cited many times
        self._sources = {source.id: source for source in sources}
        self._readings = {source.id: Readings(source.document) for source in sources}
        self._pages = _pages(citations)
        self._history = History(reply)
        self._ahead = {citation.id: self._by_itself(citation) for citation in citations if citation.document}
        self._definers: dict[str, list[Citation]] = {}
        for citation in citations:
            for term in citation.defines:
                self._definers.setdefault(term, []).append(citation)

    def resolve(self, citation: Citation) -> Resolution:
        """Resolve one citation and remember it for those behind."""
        known = self._known(citation)
        rejected = self._impossible(known)
        if rejected and citation.document is None:
            known = replace(known, reason=rejected, document=None, sources=())
        self._history.add(known)
        warnings = self._warnings(citation)
        if rejected and citation.document is not None:
            warnings = (*warnings, rejected)
        if known.reason is not None:
            pending = citation.pinpoints if citation.kind is CitationKind.SHORT and known.document is None else ()
            return Resolution(citation.id, (), known.reason, warnings, pending)
        source = known.sources[0] if known.sources else None
        targets = tuple(
            Target(known.label, source, pinpoint, known.via, known.term)
            for pinpoint in known.pinpoints or (Pinpoint(),)
        )
        return Resolution(citation.id, targets, None, warnings)

    def _known(self, citation: Citation) -> Known:
        if citation.kind is CitationKind.IBID:
            known = self._ibid(citation)
        elif citation.kind is CitationKind.SUPRA:
            known = self._supra(citation)
        elif citation.kind is CitationKind.SHORT:
            known = self._short(citation)
        elif citation.document is not None:
            known = self._ahead[citation.id]
        else:
            known = Known(citation, reason="the document that it cites is not named")
        return known

    def _by_itself(self, citation: Citation) -> Known:
        """A citation that names its document."""
        names = (citation.document or "", *citation.names)
        match = self._matches.get(names)
        if match is None:
            match = self._matches[names] = self._names.match(names)
        known = Known(citation, citation.document, citation.names, match.sources, citation.pinpoints)
        if len(match.sources) > 1:
            return replace(known, reason=self._ambiguous(f"{citation.document} fits", match.sources, match.by))
        return known

    def _ambiguous(self, what: str, sources: Sequence[str], by: str) -> str:
        titles = " and ".join(f"{source} ({self._sources[source].document.title})" for source in sources)
        return f"{what} {len(sources)} open documents by {by}: {titles}"

    def _ibid(self, citation: Citation) -> Known:
        index = self._history.note_index(citation)
        here = [] if index is None else self._history.in_note(index)
        if here:
            return self._lead(citation, here[-1], same_place=True)
        if index is None:
            return self._ibid_in_text(citation)
        previous, reason = self._history.last_note(index)
        if previous is None:
            if index == 0 and self._history.last is not None:
                return self._lead(citation, self._history.last)
            return Known(citation, reason=reason)
        return self._one_of(citation, self._history.in_note(previous))

    def _ibid_in_text(self, citation: Citation) -> Known:
        last = self._history.last
        if last is None:
            return Known(citation, reason="nothing is cited before it")
        note = self._history.note_index(last.citation)
        return self._one_of(citation, [last] if note is None else self._history.in_note(note))

    def _one_of(self, citation: Citation, entries: Sequence[Known], notes: str | None = None) -> Known:
        """Lead to the one document that a place, or several `notes`, cite; more documents are an ambiguity."""
        documents = documents_of(entries)
        if len(documents) > 1:
            place = f"{notes} cite" if notes else f"{self._history.place(entries[0].citation)} cites"
            return Known(citation, reason=f"{place} {len(documents)} documents: {'; '.join(documents)}")
        return self._lead(citation, entries[-1])

    def _lead(self, citation: Citation, to: Known, *, same_place: bool = False) -> Known:
        """Take over the document of an antecedent; “Ibid.” alone takes over its place as well."""
        place = self._history.place(to.citation)
        if to.reason is not None:
            told = to.citation.kind is CitationKind.IBID  # then the reason names the place already
            return Known(
                citation, reason=to.reason if told else f"it points to {place}, which is not resolved: {to.reason}"
            )
        steps = () if to.citation.kind is CitationKind.IBID or same_place else (place,)
        places = citation.pinpoints
        if citation.kind is CitationKind.IBID:
            counted = len(to.sources) == 1 and not self._readings[to.sources[0]].has_numbers
            places = _inherit(places, to.pinpoints, on_page=counted)
        return Known(citation, to.document, to.names, to.sources, places, (*steps, *to.via), to.term)

    def _supra(self, citation: Citation) -> Known:
        name = citation.names[0] if citation.names else None
        label = citation.back_note
        if label is None:
            if name is None:
                return Known(citation, reason="it names neither author nor note")
            definers = self._definers.get(name, [])
            return self._defined(citation, name, definers) if definers else self._by_name(citation, name)
        entries: list[Known] = []
        labels = _labels(label)
        for number in labels:
            index = self._history.labelled(number, citation)
            if index is None:
                return Known(citation, reason=f"there is no footnote {number}")
            entries += self._history.in_note(index) or self._in_note_ahead(index)
        if not entries:
            return Known(citation, reason=f"footnote {label} cites nothing that could be read")
        fitting = [known for known in entries if name is not None and names_of(known).may_be(name)]
        elsewhere = self._history.named(name) if name is not None else []
        if fitting or not elsewhere or len(documents_of(entries)) > 1:
            several = f"footnotes {', '.join(labels)}" if len(labels) > 1 else None
            return self._one_of(citation, fitting or entries, several)
        place = self._history.place(elsewhere[0].citation)
        return Known(citation, reason=f"footnote {label} does not cite “{name}”; {place} does")

    def _in_note_ahead(self, index: int) -> list[Known]:
        """Return what a footnote further on cites by itself."""
        return [known for known in self._ahead.values() if self._history.note_index(known.citation) == index]

    def _short(self, citation: Citation) -> Known:
        if not citation.names:
            return self._unnamed(citation)
        name = citation.names[0]
        assigned = self._names.assigned((name,))
        if assigned is not None:
            return Known(citation, name, (), assigned.sources, citation.pinpoints)
        definers = self._definers.get(name, [])
        if definers:
            return self._defined(citation, name, definers)
        return self._by_name(citation, name)

    def _defined(self, citation: Citation, name: str, definers: Sequence[Citation]) -> Known:
        entries = [self._ahead[definer.id] for definer in definers if definer.id in self._ahead]
        place = self._history.place(definers[0])
        if not entries:
            return Known(citation, reason=f"“{name}” is defined in {place}, but not which document it is")
        documents = documents_of(entries)
        if len(documents) > 1:
            return Known(citation, reason=f"“{name}” is defined {len(documents)} times: {'; '.join(documents)}")
        return replace(self._lead(citation, entries[0]), term=name)

    def _by_name(self, citation: Citation, name: str) -> Known:
        """An author or a short title: of a work cited before, else of an open source."""
        earlier = self._history.named(name)
        documents = documents_of(earlier)
        if len(documents) > 1:
            return Known(citation, reason=f"“{name}” fits {len(documents)} documents: {'; '.join(documents)}")
        if earlier:
            return self._lead(citation, earlier[0])
        match = self._names.match((name,))
        if not match.sources:
            short = name.endswith(".") or name.isupper()
            match = self._names.by_abbreviation(name) if short else self._names.by_author(name)
        if len(match.sources) > 1:
            return Known(citation, reason=self._ambiguous(f"“{name}” fits", match.sources, match.by))
        if match.sources:
            return Known(citation, name, (), match.sources, citation.pinpoints)
        if citation.kind is CitationKind.SHORT and _NAMES_WORK.search(name):
            return Known(citation, name, (), (), citation.pinpoints)
        return Known(citation, reason=f"“{name}” is neither defined nor cited before")

    def _unnamed(self, citation: Citation) -> Known:
        """A page without a document: of the one open source, if there is one only."""
        if len(self._sources) == 1:
            (source,) = self._sources.values()
            return Known(citation, source.document.title, (), (source.id,), citation.pinpoints)
        return Known(citation, reason="it names a place, but no document")

    def _impossible(self, known: Known) -> str | None:
        if len(known.sources) != 1:
            return None
        (source,) = known.sources
        return next(filter(None, (beyond_end(self._readings[source], pinpoint) for pinpoint in known.pinpoints)), None)

    def _warnings(self, citation: Citation) -> tuple[str, ...]:
        visible = find_urls(self._reply.text, citation.span.start, citation.span.end)
        shown = visible[0].of(self._reply.text) if len(visible) == 1 else None
        symbol = citation.document if citation.document and is_symbol(citation.document) else None
        link = link_fault(citation, shown)
        if link and citation.address and (owner := self._pages.get(plain_address(citation.address))):
            link = f"{link}, the page that {self._history.place(owner)} cites"
        return tuple(fault for fault in (fault_of(symbol) if symbol else None, link) if fault)


def _labels(notes: str) -> list[str]:
    """Return the labels that “supra notes 4–6” names; one that is no number is taken as it is."""
    labels: list[str] = []
    for part in re.split(r", | [^\W\d]+ | & ", notes):
        first, _, last = re.sub(r"\s", "", part).replace("–", "-").partition("-")
        numbers = first.isdecimal() and last.isdecimal() and 0 <= int(last) - int(first) <= _MOST_NOTES
        labels += map(str, range(int(first), int(last) + 1)) if numbers else [part]
    return labels


def _pages(citations: Sequence[Citation]) -> dict[str, Citation]:
    """Return the web pages that are cited, by their addresses, each with its first citation."""
    pages: dict[str, Citation] = {}
    for citation in citations:
        for name in (citation.document or "", *citation.names):
            if name.lower().startswith(("http", "www.")):
                pages.setdefault(plain_address(name), citation)
    return pages


def _inherit(own: tuple[Pinpoint, ...], before: tuple[Pinpoint, ...], *, on_page: bool) -> tuple[Pinpoint, ...]:
    """Complete the pinpoints of “Ibid.” by those of its antecedent.

    Without any it is the same place. Otherwise an annex or a volume stays what it was, and a paragraph stays on the
    page where the document's paragraphs can only be counted on a page.
    """
    if not own or not before:
        return own or before
    last = before[-1]
    return tuple(
        replace(
            pinpoint,
            parts=pinpoint.parts or tuple(part for part in last.parts if part.kind in _OWN_COUNT),
            page=pinpoint.page or (last.page if on_page and pinpoint.paragraph and last.paragraph else None),
        )
        for pinpoint in own
    )
