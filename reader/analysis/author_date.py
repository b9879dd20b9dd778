"""Citations by author and year, “(Smith 2019, p. 12)”, “Smith (2019: 12)”, and by number, “[3, p. 12]”."""

import re
from collections.abc import Collection, Iterator

from reader.analysis.citation_grammar import read_signal
from reader.analysis.citation_words import MONTH
from reader.analysis.pinpoint_grammar import read_list, read_run
from reader.model.citation import Citation, CitationKind, Pinpoint
from reader.model.span import Span

SURNAME = r"(?:(?:de|De|van|Van|von|der|den|la|La|le|Le|du|Du|di|al|El|Mc|Mac|ter)[ -])?[A-ZÀ-Þ][\w’'-]{1,30}"
_AND = r"(?:and|&|et|und|y)"
AUTHORS = (
    rf"(?P<first>{SURNAME})"
    rf"(?:,? {_AND} {SURNAME}|, {SURNAME}(?=,? {_AND} )){{0,4}}(?:,? et al\.?)?"
)
YEAR = r"(?P<year>(?:1[5-9]|20)\d\d[a-z]?)(?!\d)"
_GROUP = re.compile(r"\((?P<inside>[^()]{5,300})\)")
_PIECE = re.compile(rf"{AUTHORS},? \(?{YEAR}\)?")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d[a-z]?")
_YEARS = re.compile(rf"{AUTHORS},? {YEAR}(?:(?:, | {_AND} )(?:1[5-9]|20)\d\d[a-z]?){{1,5}}")
_NARRATIVE = re.compile(rf"(?<!\w){AUTHORS}(?:[’']s?)? \({YEAR}")
_NUMBERS = re.compile(r"\[(?P<list>\d{1,3}(?: ?[,;–-] ?\d{1,3}){0,20})(?P<rest>[,:] ?[^\[\]]{1,40})?\]")
_MONTH = re.compile(rf"{MONTH}$")
_FIRST_WORDS = frozenset(("In", "On", "By", "The", "Since", "See", "Also", "After", "Before", "From", "Until", "And"))
_WIDEST = 20  # numbers of a range “[3–7]”; a wider one is no list of references


def key_of(surname: str, year: str) -> str:
    """Return the short name under which a work is cited by author and year."""
    return f"{surname} {year}"


def cite_by_author(text: str, span: Span, keys: Collection[str]) -> Iterator[Citation]:
    """Yield citations by author and year in order.

    Args:
        text: the document's text.
        span: where to look.
        keys: the works of the bibliography; a year without a place is a citation only of one of these.
    """
    found: list[Citation] = []
    for group in _GROUP.finditer(text, span.start, span.end):
        found += _pieces(text, Span(*group.span("inside")), keys)
    for match in _NARRATIVE.finditer(text, span.start, span.end):
        places, end = _places(text, match.end(), span.end)
        close = text.find(")", end, end + 2)
        key = key_of(match["first"], match["year"])
        if close >= 0 and match["first"] not in _FIRST_WORDS and (places or key in keys):
            whole = Span(match.start(), close + 1)
            found.append(Citation("", whole, CitationKind.SHORT, names=(key,), pinpoints=places))
    yield from sorted(found, key=lambda citation: citation.span)


def cite_by_number(text: str, span: Span, labels: Collection[str]) -> Iterator[Citation]:
    """Yield citations “[3]” of numbered works; `labels` are the numbers that the bibliography has."""
    if not labels:
        return
    for match in _NUMBERS.finditer(text, span.start, span.end):
        numbers = [number for piece in re.split(r"[,;]", match["list"]) for number in _expand(piece)]
        if not numbers or not all(number in labels for number in numbers):
            continue
        places, _ = _places(text, match.start("rest"), match.end("rest")) if match["rest"] else ((), 0)
        at = match.start()
        for index, number in enumerate(numbers):
            end = match.end() if index + 1 == len(numbers) else min(match.end() - 1, at + 1)
            own = places if index + 1 == len(numbers) else ()
            yield Citation("", Span(at, end), CitationKind.SHORT, names=(f"[{number}]",), pinpoints=own)
            at = end


def read_author_year(text: str, start: int, end: int) -> Citation | None:
    """Return the citation by author and year that fills a range, or None."""
    match = _PIECE.match(text, start, end)
    if match is None or _MONTH.match(match["first"]):
        return None
    places, stop = _places(text, match.end(), end)
    if text[stop:end].strip(" .)"):
        return None
    return Citation(
        "", Span(start, end), CitationKind.SHORT, names=(key_of(match["first"], match["year"]),), pinpoints=places
    )


def _pieces(text: str, inside: Span, keys: Collection[str]) -> Iterator[Citation]:
    at = inside.start
    for piece in inside.of(text).split(";"):
        start, end = at + len(piece) - len(piece.lstrip()), at + len(piece)
        at = end + 1
        signal, first = read_signal(text, start, end)
        years = _YEARS.fullmatch(text, first, end)
        if years:
            yield from _by_years(text, years, keys)
            continue
        citation = read_author_year(text, first, end)
        if citation is not None and (citation.pinpoints or citation.names[0] in keys):
            yield Citation(
                "", Span(start, end), citation.kind, names=citation.names, pinpoints=citation.pinpoints, signal=signal
            )


def _by_years(text: str, match: re.Match[str], keys: Collection[str]) -> Iterator[Citation]:
    """Yield the works of “Smith 2019a, 2019b” that the bibliography has, each at its year."""
    for index, year in enumerate(_YEAR.finditer(text, match.start("year"), match.end())):
        key = key_of(match["first"], year.group())
        if key in keys:
            whole = Span(year.start() if index else match.start(), year.end())
            yield Citation("", whole, CitationKind.SHORT, names=(key,))


def _places(text: str, start: int, end: int) -> tuple[tuple[Pinpoint, ...], int]:
    """Read what stands behind the year: named pinpoints, or bare pages behind a comma or colon."""
    run = read_run(text, start, end)
    if run is not None:
        return run.pinpoints, run.span.end
    if text[start : start + 1] not in {",", ":"}:
        return (), start
    at = start + 1
    while at < end and text[at] == " ":
        at += 1
    items, stop = read_list(text, at, end)
    return tuple(Pinpoint(page=item) for item in items), stop if items else start


def _expand(piece: str) -> list[str]:
    first, *last = re.split(r"[–-]", piece.strip())
    if not last:
        return [first.strip()]
    low, high = int(first), int(last[-1])
    return [str(number) for number in range(low, high + 1)] if 0 <= high - low <= _WIDEST else []
