"""The citations in running text: symbols, addresses, back references, terms with a pinpoint, articles, bare pages."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from reader.analysis import citation_grammar as grammar
from reader.analysis.citation_words import ARTICLE, IBID, INSTRUMENT, PAGE, PARAGRAPH
from reader.analysis.document_symbols import FoundSymbol, find_resolutions, find_symbols
from reader.analysis.pinpoint_grammar import find_runs, read_list, read_run
from reader.analysis.sentences import Sentences
from reader.model.citation import Citation, CitationKind, Pinpoint
from reader.model.span import Span

_IBID = re.compile(rf"(?<!\w)(?:{IBID})(?!\w)\.?,?", re.IGNORECASE)
_CALLED_ID = re.compile(r"(?:id|ead)\.", re.IGNORECASE)
_PLACE = rf"(?:{PAGE}|{PARAGRAPH}|{ARTICLE})"
_LEADING = re.compile(
    rf"(?<![\w.])(?:{_PLACE}) ?\d[^.;()\"“”]{{0,40}}? (?:of|in|to|de|du|des|del|der|von) (?:the |la |le |l['’]|el |los |las )?$",
    re.IGNORECASE,
)
_LEADING_REACH = 80  # characters before a name in which "paragraphs 4 and 7 of the" is looked for
_MARKS = re.compile(r"[\"“”«»„]")
_BARE = re.compile(
    rf"(?:(?<=[.,;:?!”\"»’)\]] )|(?<=[(\[]))(?:(?P<siglum>[A-Z]{{1,4}}\.?) ?)?(?P<unit>{PAGE} ?|(?<=\w\. )|(?<=\w\.)|(?<=[A-Z] ))"
    r"(?=\d{1,4}(?!\w))"
)
_SIGLA_NEEDED = 3  # a siglum (“O. 158”) is one only if the text uses it as often; else it is an initial or a unit
_INSTRUMENT_NAME = re.compile(
    r"(?:(?:the|la|le|l['’]|el|der|die|das|dem|des) ?)?(?P<name>(?:[A-ZÀ-Þ0-9][\w’'/-]*)(?: (?:[A-ZÀ-Þ][\w’'/-]*|I{1,3}|of|on|for|the|and|to|in|against|relative"
    r"|relating|concerning|between|de|des|du|sur|la|las|los|les|et|y|en|contra|para|zur|zum|über|der|und|von|vom)){0,30})"
)
_CONNECTOR_TAIL = re.compile(r"(?: (?:of|on|for|the|and|to|in|against|de|des|du|sur|la|y|et|en|zur|zum|der|und|von))+$")
_ARTICLES_OF = re.compile(rf"(?<![\w.])(?:{ARTICLE}) ?(?=\d)", re.IGNORECASE)
_OF = re.compile(r" (?:of|to|de|du|del|der|des|von|zur?) ")
_INSTRUMENT_WORD = re.compile(rf"(?<!\w){INSTRUMENT}(?!\w)")


@dataclass(frozen=True, slots=True)
class _Taken:
    """Spans that are citations already; a form that is looked for later does not cite them again."""

    spans: list[Span]

    def free(self, span: Span) -> bool:
        """Tell whether none of the citations found so far overlaps."""
        return not any(other.overlaps(span) for other in self.spans)


def cite_text(text: str, span: Span, terms: Collection[str], own: Collection[str] = ()) -> tuple[Citation, ...]:
    """Return the citations of running text in order, without ids.

    Args:
        text: the document's text.
        span: its body.
        terms: short names that the document defines.
        own: the document's own symbols, which its masthead bears.
    """
    found: list[Citation] = []
    sentences = Sentences(text, span)
    for source in (
        _addresses(text, span),
        _symbols(text, span, own),
        _back_references(text, span),
        _terms(text, span, terms, sentences),
        _articles(text, span),
        _bare_places(text, span),
    ):
        found = _merge(found, source)
    return tuple(found)


def _merge(found: list[Citation], more: Iterator[Citation]) -> list[Citation]:
    """Add citations that overlap none of those found before; both are in order, and so is the result."""
    merged: list[Citation] = []
    at = 0
    for citation in more:
        while at < len(found) and found[at].span.end <= citation.span.start:
            merged.append(found[at])
            at += 1
        if at < len(found) and found[at].span.overlaps(citation.span):
            continue
        if merged and merged[-1].span.overlaps(citation.span):
            continue
        merged.append(citation)
    return [*merged, *found[at:]]


def _addresses(text: str, span: Span) -> Iterator[Citation]:
    for url in grammar.find_urls(text, span.start, span.end):
        yield Citation("", url, CitationKind.URL, document=url.of(text))


def _symbols(text: str, span: Span, own: Collection[str]) -> Iterator[Citation]:
    found = list(find_symbols(text, span.start, span.end))
    words = list(find_resolutions(text, span.start, span.end))
    for symbol in _joined(text, sorted([*found, *words], key=lambda item: item.span)):
        if any(part in own for part in symbol.parts):
            continue
        before, places, end = _around(text, symbol.span, span)
        names = symbol.parts if len(symbol.parts) > 1 else ()
        yield Citation("", Span(before, end), CitationKind.SYMBOL, symbol.text, names, places)


def _joined(text: str, symbols: Sequence[FoundSymbol]) -> Iterator[FoundSymbol]:
    """Make one of a resolution in words and its symbol in parentheses behind it."""
    last: FoundSymbol | None = None
    for symbol in symbols:
        if (
            last is not None
            and symbol.span.start - last.span.end <= 2
            and text[last.span.end : symbol.span.start].strip() == "("
        ):  # noqa: PLR2004
            last = FoundSymbol(Span(last.span.start, symbol.span.end), symbol.text, symbol.parts)
            continue
        if last is not None:
            yield last
        last = symbol
    if last is not None:
        yield last


def _around(text: str, name: Span, limit: Span) -> tuple[int, tuple[Pinpoint, ...], int]:
    """Return where a citation by `name` begins, its pinpoints, and where it ends."""
    run = read_run(text, name.end, limit.end)
    if run is not None and run.span.start - name.end <= 3 and text[name.end : run.span.start].strip(" ,(") == "":  # noqa: PLR2004 (", (")
        return name.start, run.pinpoints, run.span.end
    low = max(limit.start, name.start - _LEADING_REACH)
    leading = _LEADING.search(text, low, name.start)
    if leading:
        runs = find_runs(text, leading.start(), name.start)
        if runs:
            return runs[0].span.start, runs[0].pinpoints, name.end
    return name.start, (), name.end


def _back_references(text: str, span: Span) -> Iterator[Citation]:
    for match in _IBID.finditer(text, span.start, span.end):
        if _CALLED_ID.match(match.group()) and text[match.start() - 1 : match.start()] not in {"(", "["}:
            continue
        run = read_run(text, match.end(), span.end)
        end = run.span.end if run else match.end()
        yield Citation("", Span(match.start(), end), CitationKind.IBID, pinpoints=run.pinpoints if run else ())
    at = span.start
    while reference := grammar.find_back_reference(text, at, span.end):
        run = read_run(text, reference.span.end, span.end)
        end = run.span.end if run else reference.span.end
        yield Citation(
            "",
            Span(reference.span.start, end),
            CitationKind.SUPRA,
            pinpoints=run.pinpoints if run else (),
            back_note=reference.note,
        )
        at = end


def _terms(text: str, span: Span, terms: Collection[str], sentences: Sentences) -> Iterator[Citation]:
    """Defined terms that name a place, or stand in a sentence that quotes."""
    if not terms:
        return
    names = "|".join(re.escape(term) for term in sorted(terms, key=len, reverse=True))
    for match in re.compile(rf"(?<![\w“\"«„‘])(?:{names})(?!\w)").finditer(text, span.start, span.end):
        before, places, end = _around(text, Span(*match.span()), span)
        if not places:
            low, high = sentences.start(match.start()), sentences.end(match.end())
            if not _MARKS.search(text, max(low, match.start() - 1000), min(high, match.end() + 1000)):
                continue
        yield Citation("", Span(before, end), CitationKind.SHORT, names=(match.group(),), pinpoints=places)


def _articles(text: str, span: Span) -> Iterator[Citation]:
    """“Article 6 of the Convention on …”."""
    for match in _ARTICLES_OF.finditer(text, span.start, span.end):
        items, end = read_list(text, match.end(), span.end)
        of = _OF.match(text, end, span.end)
        if not items or not of:
            continue
        name = _INSTRUMENT_NAME.match(text, of.end(), min(span.end, of.end() + 300))
        if not name:
            continue
        title = _CONNECTOR_TAIL.sub("", name["name"])
        if _INSTRUMENT_WORD.search(title):
            whole = Span(match.start(), name.start("name") + len(title))
            places = tuple(Pinpoint(article=item) for item in items)
            yield Citation("", whole, CitationKind.FULL, document=title, pinpoints=places)


def _bare_places(text: str, span: Span) -> Iterator[Citation]:
    """Pages without a document behind the words that they are of: “…, p. 12.”, with a siglum “…, O. 158.”."""
    matches = list(_BARE.finditer(text, span.start, span.end))
    sigla = Counter(match["siglum"] for match in matches if match["siglum"])
    for match in matches:
        siglum = match["siglum"]
        if siglum and sigla[siglum] < _SIGLA_NEEDED and not match["unit"]:
            continue
        if not siglum and not match["unit"]:
            continue
        items, end = read_list(text, match.end(), span.end)
        if items:
            places = tuple(Pinpoint(page=item) for item in items)
            names = (siglum,) if siglum else ()
            yield Citation("", Span(match.start(), end), CitationKind.SHORT, names=names, pinpoints=places)
