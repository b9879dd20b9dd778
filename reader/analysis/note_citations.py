"""The citations of one footnote's text."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from reader.analysis import citation_grammar as grammar
from reader.analysis.citation_segments import segments_of
from reader.analysis.document_symbols import FoundSymbol, find_resolutions, find_symbols
from reader.analysis.pinpoint_grammar import PinpointRun, combine, find_runs, read_list
from reader.model.citation import Citation, CitationKind, Pinpoint
from reader.model.span import Span

_UN_DOC = re.compile(
    r"(?:,|\(|\[)?\s*(?:UN|U\.N\.|United Nations)? ?(?:docs?\.?|documents?|Dok\.)(?: No\.)?\s*$", re.IGNORECASE
)
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_NAMED_KIND = re.compile(
    r"(?:(?:the|identical|joint|open) )?(?:letters?|notes? verbales?|press release|statement|report|interview|speech|communiqu[ée]"
    r"|memorandum|briefing|aide-memoire|comunicado|carta|lettre|rapport|informe|Bericht|Schreiben|Brief)\b",
    re.IGNORECASE,
)
_SHORT_WORK = re.compile(
    r"[A-ZÀ-Þ][\w’'-]+(?:,? (?:and|&|et al\.?|et|und|y|[A-ZÀ-Þ][\w’'-]*|of|the|on))*(?:, [“\"«]?[A-ZÀ-Þ][^,;]{2,60})?"
)
_AFTER_YEAR = re.compile(r"\((?:[^()]{2,60}[,:] ?)?(?:1[5-9]|20)\d\d\),? (?=\d)")
_SEE = re.compile(r"(?<!\w)(?:see|cf\.|voir|siehe|vgl\.|véase)(?: also| aussi| auch| también)?,? ", re.IGNORECASE)
_AUTHOR = re.compile(
    r"(?:[A-Z]{3,}|(?:[A-ZÀ-Þ][\w.’'-]*|of|the|for|and|de|la|du)(?: (?:[A-ZÀ-Þ][\w.’'-]*|of|the|for|and|de|la|du)){0,6}),"
)


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment without its signal, with what is found in it."""

    text: str
    span: Span
    signal: str | None
    runs: tuple[PinpointRun, ...]

    @property
    def tail(self) -> PinpointRun | None:
        """The pinpoints of the citation: the last run."""
        return self.runs[-1] if self.runs else None

    @property
    def pinpoints(self) -> tuple[Pinpoint, ...]:
        """Places of the last run."""
        return self.tail.pinpoints if self.tail else ()


def cite_note(text: str, span: Span, terms: Collection[str], footnote: str | None) -> tuple[Citation, ...]:
    """Return the citations of a footnote, in order, without ids.

    Args:
        text: the document's text.
        span: the footnote's text.
        terms: all short names that the document defines.
        footnote: its label.
    """
    found: list[Citation] = []
    for part in segments_of(text, span.start, span.end):
        before = found[-1] if found else None
        found += [replace(citation, footnote=footnote) for citation in _cite(text, part, terms, before)]
    return tuple(found)


def _cite(text: str, part: Span, terms: Collection[str], before: Citation | None) -> Sequence[Citation]:
    segment = _segment(text, part)
    if not len(segment.span):
        return ()
    single = _back_reference(segment) or _short(segment, terms)
    if single is not None:
        return (_finish(segment, single),)
    symbols = _symbols(text, segment.span)
    if symbols:
        return _by_symbol(segment, symbols)
    full = _case(segment, before) or _instrument(segment) or _address(segment) or _work(segment) or _short_work(segment)
    return (_finish(segment, full),) if full is not None else ()


def _segment(text: str, part: Span) -> Segment:
    trimmed = grammar.trim(text, part.start, part.end)
    signal, start = grammar.read_signal(text, trimmed.start, part.end)
    end = part.end
    while end > start and text[end - 1] in " \n\t,;":
        end -= 1
    span = Span(min(start, end), end)
    urls = grammar.find_urls(text, span.start, span.end)
    runs = tuple(
        run for run in find_runs(text, span.start, span.end) if not any(url.overlaps(run.span) for url in urls)
    )
    return Segment(text, span, signal, runs)


def _finish(segment: Segment, citation: Citation) -> Citation:
    names = tuple(name for name, _ in grammar.find_definitions(segment.text, citation.span.start, segment.span.end))
    return replace(citation, signal=segment.signal, defines=names or citation.defines)


def _back_reference(segment: Segment) -> Citation | None:
    text, span = segment.text, segment.span
    after = grammar.read_ibid(text, span.start, span.end)
    if after is not None:
        return Citation("", span, CitationKind.IBID, pinpoints=_places_after(segment, after))
    supra = grammar.find_back_reference(text, span.start, span.end)
    if supra is None:
        return None
    name = grammar.trim(text, span.start, supra.span.start).of(text)
    names = (name,) if _LETTERS.search(name) else ()
    places = _places_after(segment, supra.span.end)
    return Citation("", span, CitationKind.SUPRA, names=names, pinpoints=places, back_note=supra.note)


def _places_after(segment: Segment, at: int) -> tuple[Pinpoint, ...]:
    """Return the pinpoints behind `at`: named ones, else bare numbers, which are pages (“Ibid., 45”)."""
    groups = [group for run in segment.runs for group in run.groups if group.span.start >= at]
    if groups:
        return combine(tuple(groups))
    while at < segment.span.end and segment.text[at] in " ,:(":
        at += 1
    items, _ = read_list(segment.text, at, segment.span.end)
    return tuple(Pinpoint(page=item) for item in items)


def _short(segment: Segment, terms: Collection[str]) -> Citation | None:
    """Return a citation by a defined term that begins the segment: “Report, page 2”."""
    text, span = segment.text, segment.span
    start = span.start
    article = re.compile(r"(?:the|le|la|el|der|die|das|l['’]) ?", re.IGNORECASE).match(text, start, span.end)
    if article:
        start = article.end()
    while start < span.end and text[start] in '“"«„':
        start += 1
    for term in sorted(terms, key=len, reverse=True):
        stop = start + len(term)
        if text[start:stop] == term and not text[stop : stop + 1].isalnum():
            rest = text[stop : segment.tail.span.start] if segment.tail else text[stop : span.end]
            if segment.tail and _LETTERS.search(rest) and len(rest.split()) > 3:  # noqa: PLR2004 (a title goes on)
                continue
            if not segment.tail and _LETTERS.search(rest):
                continue
            places = segment.pinpoints or _places_after(segment, stop)
            return Citation("", span, CitationKind.SHORT, names=(term,), pinpoints=places)
    return None


def _symbols(text: str, span: Span) -> tuple[FoundSymbol, ...]:
    urls = grammar.find_urls(text, span.start, span.end)
    found = [
        symbol
        for symbol in find_symbols(text, span.start, span.end)
        if not any(url.overlaps(symbol.span) for url in urls)
    ]
    known = {part for symbol in found for part in symbol.parts}
    found += [
        symbol for symbol in find_resolutions(text, span.start, span.end) if not _known_resolution(symbol.text, known)
    ]
    return tuple(sorted(found, key=lambda symbol: symbol.span))


def _known_resolution(symbol: str, known: set[str]) -> bool:
    """Tell whether a resolution that is cited in words is cited by its symbol as well."""
    return any(symbol.split(" ")[0] == other.split(" ")[0].split("(")[0] for other in known) or symbol in known


def _by_symbol(segment: Segment, symbols: Sequence[FoundSymbol]) -> tuple[Citation, ...]:
    """One citation a symbol; each has the words before it and the pinpoints behind it."""
    text = segment.text
    found: list[Citation] = []
    at = segment.span.start
    for index, symbol in enumerate(symbols):
        last = index + 1 == len(symbols)
        limit = segment.span.end if last else symbols[index + 1].span.start
        groups = [g for run in segment.runs for g in run.groups if symbol.span.end <= g.span.start < limit]
        end = segment.span.end if last else max([symbol.span.end, *(g.span.end for g in groups)])
        titles = _title(text, at, symbol.span.start)
        names = (*(symbol.parts if len(symbol.parts) > 1 else ()), *titles)
        leading = () if groups else _leading(segment, at, symbol.span.start)
        inner = text.count("(", segment.span.start, symbol.span.start) > text.count(
            ")", segment.span.start, symbol.span.start
        )
        start = grammar.trim(text, at, symbol.span.start).start if titles or leading or not index else symbol.span.start
        citation = Citation(
            "",
            Span(start, end),
            CitationKind.FULL if titles else CitationKind.SYMBOL,
            document=symbol.text,
            names=names,
            pinpoints=combine(tuple(groups)) or leading,
            signal=segment.signal if not index else None,
            parenthetical=inner and bool(found),
            defines=tuple(name for name, _ in grammar.find_definitions(text, symbol.span.end, end)),
        )
        found.append(citation)
        at = end
    return tuple(found)


def _title(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return the title that stands before a symbol, without “UN Doc.” and without a sentence before “see”."""
    before = text[start:end]
    *_, begin = [0, *(match.end() for match in _SEE.finditer(before))]
    before = _UN_DOC.sub("", before[begin:])
    span = grammar.trim(before, 0, len(before))
    title = span.of(before).strip(' ([“”"')
    title = re.sub(r"^(?:and|et|und|y) ", "", title)
    return (title,) if len(_LETTERS.findall(title)) > 1 else ()


def _leading(segment: Segment, start: int, end: int) -> tuple[Pinpoint, ...]:
    """Return the pinpoints of “paragraph 4 of S/2020/1”."""
    for run in segment.runs:
        if start <= run.span.start and run.span.end <= end:
            between = segment.text[run.span.end : end]
            if re.fullmatch(r" (?:of|in|to|de|du|des|von|der) (?:\w+ ){0,4}", between):
                return run.pinpoints
    return ()


def _case(segment: Segment, before: Citation | None) -> Citation | None:
    text, span = segment.text, segment.span
    name = _document(segment)
    if not grammar.is_case(name):
        return None
    decision = grammar.decision_at(name)
    if decision == 0 and before is not None and before.document and (cut := grammar.decision_at(before.document)):
        name = before.document[:cut] + name  # “… and Order of 3 May 2020”: of the same case
    elif decision == 0 and "," not in name and not grammar.case_names(name):
        return None
    return Citation(
        "", span, CitationKind.FULL, document=name, names=grammar.case_names(name), pinpoints=segment.pinpoints
    )


def _instrument(segment: Segment) -> Citation | None:
    text, span = segment.text, segment.span
    for run in segment.runs:
        if any(group.kind in {"article", "paragraph", "annex"} for group in run.groups):
            name = grammar.instrument_after(text, run.span.end, span.end)
            if name is not None:
                cut = grammar.trim(text, name.start, name.end)
                return Citation("", span, CitationKind.FULL, document=_clean(cut.of(text)), pinpoints=run.pinpoints)
    if segment.tail and any(group.kind == "article" for group in segment.tail.groups):
        name_text = _document(segment)
        if grammar.names_instrument(name_text):
            return Citation("", span, CitationKind.FULL, document=name_text, pinpoints=segment.pinpoints)
    return None


def _address(segment: Segment) -> Citation | None:
    text, span = segment.text, segment.span
    urls = grammar.find_urls(text, span.start, span.end)
    if not urls:
        return None
    address = urls[0].of(text)
    title = _clean(grammar.trim(text, span.start, urls[0].start).of(text))
    bare = grammar.DATE.sub("", title)
    if not _LETTERS.search(bare):
        return Citation("", span, CitationKind.URL, document=address)
    authored = bool(_AUTHOR.match(title) or _NAMED_KIND.match(title))
    kind = CitationKind.FULL if authored else CitationKind.URL
    names = (address,) if authored else (title,)
    return Citation("", span, kind, document=title if authored else address, names=names, pinpoints=segment.pinpoints)


def _work(segment: Segment) -> Citation | None:
    text, span = segment.text, segment.span
    name = _document(segment)
    defined = grammar.find_definitions(text, span.start, span.end)
    named = bool(_NAMED_KIND.match(name)) and bool(grammar.DATE.search(name))
    if not name or not (defined or named or grammar.is_work(name, bool(segment.runs))):
        return None
    places = segment.pinpoints
    year = _AFTER_YEAR.search(text, span.start, span.end)
    if year:
        items, end = read_list(text, year.end(), span.end)
        if items:
            pages = tuple(Pinpoint(page=item) for item in items)
            rest = [group for run in segment.runs for group in run.groups if group.span.start >= end]
            places = pages if not rest else tuple(_merged(pages, combine(tuple(rest))))
            name = grammar.trim(text, span.start, year.end()).of(text)
    return Citation("", span, CitationKind.FULL, document=_clean(name), pinpoints=places)


def _merged(pages: Sequence[Pinpoint], rest: Sequence[Pinpoint]) -> list[Pinpoint]:
    """Add the article or paragraph behind a bare page to it: “(2005) 607 (Rule 158)”."""
    if len(pages) == len(rest):
        return [replace(place, page=page.page) for page, place in zip(pages, rest, strict=True)]
    return [*pages, *rest]


def _short_work(segment: Segment) -> Citation | None:
    """Return a citation by author or short title: “Shaw, p. 12”."""
    if not segment.tail:
        return None
    name = grammar.trim(segment.text, segment.span.start, segment.tail.span.start).of(segment.text)
    if not _SHORT_WORK.fullmatch(name) or segment.tail.span.end < segment.span.end - 2:
        return None
    return Citation("", segment.span, CitationKind.SHORT, names=(name,), pinpoints=segment.pinpoints)


def _document(segment: Segment) -> str:
    """Return the words of a segment that name the document: without pinpoints at its end, definitions, addresses."""
    text, end = segment.text, segment.span.end
    tail = segment.tail
    if tail is not None and not _LETTERS.search(re.sub(r"\([^()]*\)|\w+\)", "", text[tail.span.end : end])):
        end = tail.span.start
    stops = [span.start for _, span in grammar.find_definitions(text, segment.span.start, segment.span.end)]
    stops += [url.start for url in grammar.find_urls(text, segment.span.start, segment.span.end)]
    return _clean(text[segment.span.start : min([end, *stops])])


def _clean(name: str) -> str:
    span = grammar.trim(name, 0, len(name))
    cleaned = re.sub(r"[\s,]*\b(?:at|available at|disponible en|disponible sur|abrufbar unter|in)$", "", span.of(name))
    return cleaned.strip(" ,;:(")
