"""Citations by document symbol in footnotes: bare, or behind author and title, several in one segment."""

import re

from reader.analysis import citation_grammar as grammar
from reader.analysis.document_symbols import FoundSymbol, find_resolutions, find_symbols
from reader.analysis.note_segment import LETTERS, Segment
from reader.analysis.pinpoint_grammar import combine
from reader.model.citation import Citation, CitationKind, Pinpoint
from reader.model.span import Span

_UN_DOC = re.compile(
    r"(?:,|\(|\[)?\s*(?:UN|U\.N\.|United Nations)? ?(?:docs?\.?|documents?|Dok\.)(?: No\.)?\s*$", re.IGNORECASE
)
_SEE = re.compile(r"(?<!\w)(?:see|cf\.|voir|siehe|vgl\.|véase)(?: also| aussi| auch| también)?,? ", re.IGNORECASE)
_AND = re.compile(r"^(?:and|et|und|y|e) ")
_OF = re.compile(r" (?:of|in|to|de|du|des|von|der) (?:\w+ ){0,4}")
_TITLE_WORDS = 2  # a title of fewer words is a remnant


def by_symbol(segment: Segment) -> tuple[Citation, ...]:
    """Return one citation a symbol; each has the words before it and the pinpoints behind it."""
    symbols = _symbols(segment)
    found: list[Citation] = []
    at = segment.span.start
    for index, symbol in enumerate(symbols):
        limit = symbols[index + 1].span.start if index + 1 < len(symbols) else segment.span.end
        citation = _citation(segment, symbol, at, limit, following=bool(found), last=index + 1 == len(symbols))
        found.append(citation)
        at = citation.span.end
    return tuple(found)


def _citation(
    segment: Segment, symbol: FoundSymbol, start: int, limit: int, *, following: bool, last: bool
) -> Citation:
    """Build the citation of one symbol of a segment.

    Args:
        segment: it stands in.
        symbol: what is cited.
        start: where the citation before it ends.
        limit: where the next symbol begins.
        following: another citation of the segment stands before it.
        last: none stands behind it.
    """
    text = segment.text
    groups = segment.groups_from(symbol.span.end, limit)
    end = segment.span.end if last else max([symbol.span.end, *(group.span.end for group in groups)])
    titles = _title(text, start, symbol.span.start)
    leading = () if groups else _leading(segment, start, symbol.span.start)
    first = grammar.trim(text, start, symbol.span.start).start if titles or leading or not following else None
    opened = text.count("(", segment.span.start, symbol.span.start)
    enclosed = opened > text.count(")", segment.span.start, symbol.span.start)
    return Citation(
        "",
        Span(symbol.span.start if first is None else first, end),
        CitationKind.FULL if titles else CitationKind.SYMBOL,
        document=symbol.text,
        names=(*(symbol.parts if len(symbol.parts) > 1 else ()), *titles),
        pinpoints=combine(groups) or leading,
        signal=None if following else segment.signal,
        parenthetical=enclosed and following,
        defines=tuple(name for name, span in segment.definitions if symbol.span.end <= span.start < max(end, limit)),
    )


def _symbols(segment: Segment) -> tuple[FoundSymbol, ...]:
    text, span = segment.text, segment.span
    found = [
        symbol
        for symbol in find_symbols(text, span.start, span.end)
        if not any(url.overlaps(symbol.span) for url in segment.urls)
    ]
    known = {_number(part) for symbol in found for part in symbol.parts}
    in_words = find_resolutions(text, span.start, span.end)
    found += [symbol for symbol in in_words if _number(symbol.text) not in known]
    return tuple(sorted(found, key=lambda symbol: symbol.span))


def _number(symbol: str) -> str:
    """Return a symbol without its year, which one of two writers leaves out."""
    return symbol.partition(" ")[0].partition("(")[0]


def _title(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return the title that stands before a symbol, without “UN Doc.” and without a sentence before “see”."""
    before = text[start:end]
    begin = max((match.end() for match in _SEE.finditer(before)), default=0)
    before = _UN_DOC.sub("", before[begin:])
    title = _AND.sub("", grammar.trim(before, 0, len(before)).of(before).strip(' ([“”"'))
    return (title,) if len(LETTERS.findall(title)) >= _TITLE_WORDS else ()


def _leading(segment: Segment, start: int, end: int) -> tuple[Pinpoint, ...]:
    """Return the pinpoints of “paragraph 4 of S/2020/1”."""
    for run in segment.runs:
        if start <= run.span.start and run.span.end <= end and _OF.fullmatch(segment.text, run.span.end, end):
            return run.pinpoints
    return ()
