"""The citations in running text: symbols, addresses, back references, cases, articles, terms with a place."""

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from reader.analysis import citation_grammar as grammar
from reader.analysis.author_date import cite_by_author, cite_by_number
from reader.analysis.bare_places import cite_bare_places
from reader.analysis.citation_words import ARTICLE, IBID, INSTRUMENT
from reader.analysis.document_symbols import FoundSymbol, find_resolutions, find_symbols
from reader.analysis.pinpoint_grammar import PinpointRun, combine, find_runs, read_list, read_run
from reader.analysis.sentences import Sentences
from reader.analysis.series_pages import without_first_page
from reader.analysis.works_in_text import cite_works
from reader.model.citation import Citation, CitationKind, Pinpoint
from reader.model.span import Span

_IBID = re.compile(rf"(?<!\w){IBID}(?!\w)\.?,?", re.IGNORECASE)
_LATIN = re.compile(r"(?:id|ead|eadem|idem|ibidem)\b", re.IGNORECASE)
"""Words that a Latin text has too: in running text they cite only in parentheses or with a place."""

_CONNECTED = re.compile(r"(?:\w |l['’]|\w \()$")
_LEADING = re.compile(
    r" (?:of|in|to|de|du|des|del|der|von) (?:the |la |le |l['’]|el |los |las )?(?:(?:UN )?(?:document|doc\.) )?$"
    r"| (?:of|in|de|du|des|del|von) (?:(?:the|its|his|her|their|la|le|el|su|son|ses) )?(?:[\w’'-]+ ){1,6}\($",
    re.IGNORECASE,
)
_LEADING_REACH = 80  # characters before a name in which "paragraphs 4 and 7 of the" is looked for
_SEPARATOR = 3  # characters between a name and its place: ", ("
_PRESS_RELEASE = re.compile(
    r"(?<!\w)(?i:press release|communiqu[ée] de presse|comunicado de prensa|Pressemitteilung|press statement)"
    r"(?: (?:(?:No\.|n[°º]|Nr\.|núm\.) ?)?(?P<number>(?:[A-Z]{1,5}/){0,3}\d{1,5}(?:[/-]\d{1,5}){0,3}(?!\w)))?"
    rf"(?:,? (?:of |dated |du |de |del |vom )?(?P<date>{grammar.DATE.pattern}))?"
)
_MARKS = re.compile(r"[\"“”«»„]")
_SENTENCE_REACH = 1_000  # characters of a sentence in which quotation marks are looked for
_LOWER = r"of|on|for|the|and|to|in|against|relative|relating|concerning|between|de|des|du|sur|la|las|los|les|et|y|en"
_INSTRUMENT_NAME = re.compile(
    r"(?:(?:the|la|le|l['’]|el|der|die|das|dem|des) ?)?(?P<name>[A-ZÀ-Þ0-9][\w’'/-]*"
    rf"(?: (?:[A-ZÀ-Þ][\w’'/-]*|{_LOWER}|contra|para|zur|zum|über|der|und|von|vom)){{0,30}})"
)
_CONNECTOR_TAIL = re.compile(rf"(?: (?:{_LOWER}|zur|zum|der|und|von))+$")
_ARTICLES = re.compile(rf"(?<![\w.])(?:{ARTICLE}) ?(?=\d)", re.IGNORECASE)
_OF = re.compile(r" (?:of|to|de|du|del|der|des|von|zur?) ")
_INSTRUMENT = re.compile(rf"(?<!\w){INSTRUMENT}(?!\w)")
_NAME_REACH = 300  # characters of the longest name of a treaty
_CASE = re.compile(
    r"(?P<name>(?:[A-ZÀ-Þ][\w’'.-]*)(?: (?:[A-ZÀ-Þ][\w’'.-]*|of|and|the|Others|de|la|et|autres)){0,8} (?:v|vs|c)\. "
    r"[A-ZÀ-Þ][\w’'-]*(?: (?:[A-ZÀ-Þ][\w’'-]*|of|and|the|de|la|et)){0,8})(?= ?[\[(,]|\),)"
)
_TITLE_WORD = r"(?:[A-ZÀ-Þ][\w’'-]*|concerning|in|of|the|on|and|between|to|de|la|du|des|relative)"
_CASE_TITLE = re.compile(rf"(?:(?<=\()|(?<=[“\"] )|(?<= ))[A-ZÀ-Þ][\w’'-]+(?: {_TITLE_WORD}){{1,12}} \($")
"""“Case concerning the River (Norland v. Sudland)”."""

_LEAD_IN = re.compile(r"(?:(?:In|See|Under|As|But|And|Also|Cf\.|Compare|The|Case|of|the|Voir|Dans) )*")
_CASE_REACH = 200  # characters behind the parties in which date, court and number of a case stand


_TICK = 0xFF  # citations between two looks at whether the user still waits


@dataclass(frozen=True, slots=True)
class TextNames:
    """Names that running text may cite by."""

    terms: Collection[str] = ()  # short names that the document defines
    own: Collection[str] = ()  # the document's own symbols, which its masthead bears
    keys: Collection[str] = ()  # works of the bibliography by author and year
    labels: Collection[str] = ()  # and by number
    defining: Sequence[Span] = ()  # parentheses that define terms, in order: a term in them is no citation


def cite_text(
    text: str, span: Span, names: TextNames, sentences: Sentences, tick: Callable[[], None] = lambda: None
) -> list[Citation]:
    """Return the citations of running text in order, without ids.

    Forms that tell most are looked for first; what they cover is not cited a second time.
    """
    found: list[Citation] = []
    for citations in (
        _addresses(text, span),
        _symbols(text, span, names.own),
        _press_releases(text, span),
        _cases(text, span),
        _back_references(text, span),
        _articles(text, span),
        _terms(text, span, names, sentences),
        cite_by_author(text, span, names.keys),
        cite_by_number(text, span, names.labels),
        cite_works(text, span),
        cite_bare_places(text, span),
    ):
        tick()
        found = _merge(found, citations, tick)
    return found


def _merge(found: list[Citation], more: Iterator[Citation], tick: Callable[[], None]) -> list[Citation]:
    """Add citations that overlap none of those found before; both are in order, and so is the result."""
    merged: list[Citation] = []
    at = 0
    for number, citation in enumerate(more):
        if not number & _TICK:
            tick()
        while at < len(found) and found[at].span.end <= citation.span.start:
            merged.append(found[at])
            at += 1
        taken = at < len(found) and found[at].span.overlaps(citation.span)
        if not taken and not (merged and merged[-1].span.overlaps(citation.span)):
            merged.append(citation)
    return [*merged, *found[at:]]


def _addresses(text: str, span: Span) -> Iterator[Citation]:
    for url in grammar.find_urls(text, span.start, span.end):
        yield Citation("", url, CitationKind.URL, document=url.of(text))


def _symbols(text: str, span: Span, own: Collection[str]) -> Iterator[Citation]:
    found = [*find_symbols(text, span.start, span.end), *find_resolutions(text, span.start, span.end)]
    for symbol in _joined(text, sorted(found, key=lambda item: item.span)):
        if any(part in own for part in symbol.parts):
            continue
        start, places, end = _around(text, symbol.span, span)
        names = symbol.parts if len(symbol.parts) > 1 else ()
        yield Citation("", Span(start, end), CitationKind.SYMBOL, symbol.text, names, places)


def _press_releases(text: str, span: Span) -> Iterator[Citation]:
    """“Press release SC/15409, 3 September 2023”, by its number, by its date, or by both."""
    for match in _PRESS_RELEASE.finditer(text, span.start, span.end):
        if match["number"] or match["date"]:
            run = read_run(text, match.end(), span.end)
            end = run.span.end if run else match.end()
            places = run.pinpoints if run else ()
            names = (match["number"],) if match["number"] else ()
            yield Citation("", Span(match.start(), end), CitationKind.FULL, match.group(), names, places)


def _joined(text: str, symbols: Sequence[FoundSymbol]) -> Iterator[FoundSymbol]:
    """Make one of a resolution in words and its symbol in parentheses behind it."""
    last: FoundSymbol | None = None
    for symbol in symbols:
        if last is not None and text[last.span.end : symbol.span.start] in {" (", "("}:
            last = FoundSymbol(Span(last.span.start, symbol.span.end), symbol.text, symbol.parts)
            continue
        if last is not None:
            yield last
        last = symbol
    if last is not None:
        yield last


def _around(text: str, name: Span, limit: Span) -> tuple[int, tuple[Pinpoint, ...], int]:
    """Return where a citation by `name` begins, its pinpoints, and where it ends."""
    run = read_run(text, name.end + (text[name.end : name.end + 1] == ")"), limit.end)
    if run is not None and text[name.end : min(run.span.start, name.end + _SEPARATOR + 1)].strip(" ,(:)"):
        run = None
    before = _leading(text, name, limit)
    groups = (*(before.groups if before else ()), *(run.groups if run else ()))
    start = before.span.start if before else name.start
    return start, combine(groups), run.span.end if run else name.end


def _leading(text: str, name: Span, limit: Span) -> PinpointRun | None:
    """Return the place of “paragraphs 4 and 7 of the Report”, “chapter II of A/77/10”, or None."""
    low = max(limit.start, name.start - _LEADING_REACH)
    if not _CONNECTED.search(text, max(low, name.start - 3), name.start):
        return None
    of = _LEADING.search(text, low, name.start)
    runs = find_runs(text, low, of.start()) if of else ()
    return runs[-1] if of and runs and runs[-1].span.end == of.start() else None


def _cases(text: str, span: Span) -> Iterator[Citation]:
    """“Smith v. Jones (application No. 12/20, Judgment of 3 May 2020), para. 5” in running text."""
    for match in _CASE.finditer(text, span.start, span.end):
        limit = min(span.end, match.end() + _CASE_REACH)
        stop = text.find("\n\n", match.end(), limit)
        title = _CASE_TITLE.search(text, max(span.start, match.start() - _CASE_REACH), match.start("name"))
        behind = match.end() + (title is not None and text[match.end()] == ")")
        details = grammar.case_details(text, behind, limit if stop < 0 else stop)
        if details is None:
            continue
        lead_in = _LEAD_IN.match(match["name"])
        start = (
            title.start() if title and behind > match.end() else match.start("name") + (lead_in.end() if lead_in else 0)
        )
        yield _case(text, start, details, span.end)


def _case(text: str, start: int, details: Span, limit: int) -> Citation:
    """Read a case that begins at `start`; its places stand behind the details, or among them."""
    run = read_run(text, details.end, limit)
    run = without_first_page(text, run, start) if run else None
    inside = find_runs(text, details.start, details.end) if run is None or not run.groups else ()
    end = run.span.end if run else details.end
    stop = inside[0].span.start if inside else details.end
    document = text[start:stop].strip(" ,;") + text[inside[0].span.end : details.end] if inside else text[start:stop]
    places = inside[0].pinpoints if inside else (run.pinpoints if run else ())
    document = document.strip(" ,;")
    return Citation("", Span(start, end), CitationKind.FULL, document, grammar.case_names(document), places)


def _back_references(text: str, span: Span) -> Iterator[Citation]:
    found: list[Citation] = []
    for match in _IBID.finditer(text, span.start, span.end):
        run = read_run(text, match.end(), span.end)
        enclosed = text[match.start() - 1 : match.start()] in {"(", "["}
        if _LATIN.match(match.group()) and not enclosed and run is None:
            continue
        end = run.span.end if run else match.end()
        places = run.pinpoints if run else ()
        found.append(Citation("", Span(match.start(), end), CitationKind.IBID, pinpoints=places))
    at = span.start
    while reference := grammar.find_back_reference(text, at, span.end):
        run = read_run(text, reference.span.end, span.end)
        end = run.span.end if run else reference.span.end
        author = grammar.author_before(text, span.start, reference.span.start)
        whole = Span(author.start if author else reference.span.start, end)
        found.append(
            Citation(
                "",
                whole,
                CitationKind.SUPRA,
                names=(author.of(text),) if author else (),
                pinpoints=run.pinpoints if run else (),
                back_note=reference.note,
            )
        )
        at = end
    yield from sorted(found, key=lambda citation: citation.span)


def _terms(text: str, span: Span, names: TextNames, sentences: Sentences) -> Iterator[Citation]:
    """Defined terms that name a place, or stand in a sentence that quotes."""
    if not names.terms:
        return
    starts = [where.start for where in names.defining]
    terms = "|".join(re.escape(term) for term in sorted(names.terms, key=len, reverse=True))
    for match in re.compile(rf"(?<![\w“\"«„‘])(?:{terms})(?!\w)").finditer(text, span.start, span.end):
        index = bisect_right(starts, match.start()) - 1
        if index >= 0 and names.defining[index].holds(match.start()):
            continue
        start, places, end = _around(text, Span(*match.span()), span)
        if not places:
            low, high = sentences.start(match.start()), sentences.end(match.end())
            reach = Span(max(low, match.start() - _SENTENCE_REACH), min(high, match.end() + _SENTENCE_REACH))
            if not _MARKS.search(text, reach.start, reach.end):
                continue
        yield Citation("", Span(start, end), CitationKind.SHORT, names=(match.group(),), pinpoints=places)


def _articles(text: str, span: Span) -> Iterator[Citation]:
    """“Article 6 of the Convention on …”."""
    for match in _ARTICLES.finditer(text, span.start, span.end):
        items, end = read_list(text, match.end(), span.end)
        of = _OF.match(text, end, span.end)
        name = _INSTRUMENT_NAME.match(text, of.end(), min(span.end, of.end() + _NAME_REACH)) if of else None
        if not items or name is None:
            continue
        title = _CONNECTOR_TAIL.sub("", name["name"])
        if _INSTRUMENT.search(title) and len(title.split()) > 1:
            whole = Span(match.start(), name.start("name") + len(title))
            places = tuple(Pinpoint(article=item) for item in items)
            yield Citation("", whole, CitationKind.FULL, document=title, pinpoints=places)
