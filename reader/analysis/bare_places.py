"""Places without a document behind the words that they are of: “…, p. 12.”, with a siglum “…, O. 158.”."""

import re
from collections import Counter
from collections.abc import Iterator

from reader.analysis.citation_words import MONTH, PAGE, PARAGRAPH
from reader.analysis.part_grammar import PART_AT
from reader.analysis.pinpoint_grammar import Group, combine, read_list, read_run
from reader.model.citation import Citation, CitationKind, Pinpoint
from reader.model.span import Span

_BEFORE = r"(?:(?<=[.,;:?!”\"’»)\]…—] )|(?<=[(\[]))"
_SHORT = r"[A-Z]{1,4}\.?|[A-Z][a-z]{1,9}\.(?: [A-Z][a-z]{1,6}\.)?"
_PLACE = re.compile(
    rf"{_BEFORE}(?:(?P<siglum>{_SHORT}) ?)?(?:at )?"
    rf"(?:(?P<page>{PAGE}|(?<=[(\[\w.] at )|(?<=[(\[]at ))|(?P<paragraph>{PARAGRAPH})) ?(?=\d{{1,4}}(?!\w))"
)
_IN_PARENTHESES = re.compile(
    r"(?<=[”\"’»] )\((?:(?P<siglum>[A-ZÀ-Þ][\w’'-]{2,30}) )?(?=(?P<page>\d{1,4})(?:[–-]\d{1,4})?(?:, \d{1,4})*\))"
)
_DIVISION = re.compile(rf"(?<=[(\[])(?={PART_AT.pattern})", re.IGNORECASE)
_ENDS = re.compile(r"\.?[)\]]|(?<=\))")
_LONGEST_PLACE = 120  # characters
_SIGLUM = re.compile(rf"{_BEFORE}(?P<siglum>[A-Z]{{1,4}})\.? (?=\d{{1,4}}(?!\w))")
_OF_ITSELF = re.compile(
    r"(?: ?\))? (?:above|below|supra|infra|hereof|of (?:the present|this)|ci-dessus|ci-dessous|oben|unten"
    r"|más (?:arriba|abajo))\b"
)
"""What follows a place of the document itself."""
_SIGLA_NEEDED = 3  # a siglum (“O. 158”) is one only if the text uses it as often; else it is an initial or a unit
_FIRST_YEAR = 1500  # “(1999)” behind a quotation is a year, “(45)” a page
_MONTH = re.compile(MONTH)
_UNIT_WORDS = "ad am art bc ce cf ch cit ed fig ibid id loc no op p pm pp s see st tab vol"
_UNITS = frozenset(_UNIT_WORDS.upper().split())
"""Letters and words before a number that name no work."""


def cite_bare_places(text: str, span: Span) -> Iterator[Citation]:
    """Yield citations that name a place and no document, or one by a siglum, in order.

    They stand behind a punctuation mark or in parentheses: “see the table on p. 12” cites nothing.
    """
    places = list(_PLACE.finditer(text, span.start, span.end))
    sigla = list(_SIGLUM.finditer(text, span.start, span.end))
    used = Counter(match["siglum"].rstrip(".") for match in (*places, *sigla) if match["siglum"])
    found: list[Citation] = []
    for match in _IN_PARENTHESES.finditer(text, span.start, span.end):
        if int(match["page"]) < _FIRST_YEAR and not _MONTH.fullmatch(match["siglum"] or ""):
            found += _citation(text, match, "page", span.end)
    for match in places:
        kind = "paragraph" if match["paragraph"] else "page"
        found += _citation(text, match, kind, span.end)
    found += _in_divisions(text, span)
    for match in sigla:
        if used[match["siglum"]] >= _SIGLA_NEEDED and match["siglum"] not in _UNITS:
            found += _citation(text, match, "page", span.end)
    # the widest of those that begin at one place, and none inside another
    reach = span.start
    for citation in sorted(found, key=lambda citation: (citation.span.start, -citation.span.end)):
        if citation.span.start >= reach:
            reach = citation.span.end
            yield citation


def _in_divisions(text: str, span: Span) -> list[Citation]:
    """Return places that begin with a division, in parentheses: “(vol. II, p. 12)”, “(Book 2. Chap. 3.)”."""
    found: list[Citation] = []
    for match in _DIVISION.finditer(text, span.start, span.end):
        run = read_run(text, match.end(), match.end() + _LONGEST_PLACE)
        if run is not None and run.span.start == match.end() and _ENDS.match(text, run.span.end):
            found.append(Citation("", run.span, CitationKind.SHORT, pinpoints=run.pinpoints))
    return found


def _citation(text: str, match: re.Match[str], kind: str, end: int) -> list[Citation]:
    items, stop = read_list(text, match.end(), end)
    if not items or _OF_ITSELF.match(text, stop):
        return []
    if kind == "page":
        more = read_run(text, stop, min(end, stop + _LONGEST_PLACE)) if not match["siglum"] else None
        if more is not None and text[stop : more.span.start].strip() in {"", ","} and more.groups[0].kind != "page":
            pages = Group("page", items, Span(match.start(), stop))
            return [
                Citation(
                    "", Span(match.start(), more.span.end), CitationKind.SHORT, pinpoints=combine((pages, *more.groups))
                )
            ]
        places = tuple(Pinpoint(page=item) for item in items)
    else:
        places = tuple(Pinpoint(paragraph=item) for item in items)
    siglum = match["siglum"] or ""
    if siglum.rstrip(".").upper() in _UNITS:
        siglum = ""
    names = (siglum.rstrip(".") + "." if siglum.isupper() else siglum,) if siglum else ()
    return [Citation("", Span(match.start(), stop), CitationKind.SHORT, names=names, pinpoints=places)]
