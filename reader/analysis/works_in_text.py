"""Works that running text names with a place or a date: “See Smith, A History of Belmouth (London, 1871), p. 44: …”.

The place is one of that work: taken by itself it would lead into the document that was cited before. A name with a
date in parentheses behind a quotation is a work too: “(Letter to the Dean, 2 May 1871)”.
"""

import re
from collections.abc import Iterator

from reader.analysis.citation_words import MONTH, PAGE, PARAGRAPH
from reader.analysis.pinpoint_grammar import read_run
from reader.model.citation import Citation, CitationKind
from reader.model.span import Span

_PLACE = re.compile(rf"(?<!\w)(?:{PAGE}|{PARAGRAPH}) ?(?=\d)")
_REACH = 200  # characters before a place in which its work is named
_SIGNALS = (
    r"(?:(?:[Ss]ee|[Cc]f\.?|[Cc]ompare|[Qq]uoted (?:in|from)|[Cc]ited in|[Ff]rom|[Ii]n|e\.g\.,?|[Vv]oir|[Vv]gl\."
    r"|[Ss]iehe|[Vv]éase)(?: also| auch| aussi| también)? )?"
)
_CAPITALISED = r"[A-ZÀ-Þ][\w’'.-]*"
_SMALL = r"of|on|for|the|and|to|in|at|by|an?|de|des|du|d[’']|la|las|los|les|le|et|el|y|en|der|die|das|und|von|zur?|im|&"
_EDITION = r"\d{4}|\d{1,2}(?:st|nd|rd|th) ed\.|ed\.|vol\."
_IMPRINT = r"\([^()\n]{1,60}\)"
_NAMED = (
    # in parentheses, all of which is the name: “(ICJ, Order of 17 November 2023, para. 10)”
    re.compile(rf"\({_SIGNALS}(?P<name>[A-ZÀ-Þ][^();\n]{{2,100}}?(?:{_IMPRINT})?),? \Z"),
    # a name in capitals, with commas between author, title and edition
    re.compile(
        rf"(?<![\w“\"«„‘]){_SIGNALS}(?P<name>{_CAPITALISED}"
        rf"(?:,? (?:{_CAPITALISED}|{_SMALL}|{_IMPRINT}|{_EDITION})){{1,25}}),? \Z"
    ),
    # the imprint and the place together: “The Lights of the Coast (2nd ed., Oxford 1880, p. 12)”
    re.compile(
        rf"(?<![\w“\"«„‘])(?P<name>{_CAPITALISED}(?: (?:{_CAPITALISED}|{_SMALL})){{1,15}} "
        rf"\([^()\n]{{0,60}}?\b(?:1[5-9]|20)\d\d),? \Z"
    ),
)
_DAY = rf"\d{{1,2}}(?:\.|er|st|nd|rd|th)? (?:de |of )?{MONTH}|{MONTH} \d{{1,2}}(?!\d)"
_DATED = re.compile(  # behind a closing mark, where a citation stands
    rf"[”\"’»›“«]\.? ?\({_SIGNALS}(?P<name>[^\W\d_][^();\n]{{1,100}}?,? ?(?:dated |of |du |de |del |vom |am )?"
    rf"(?:{_DAY})(?:,? (?:de |del )?\d{{4}})?)\)"
)
_CAPITAL = re.compile(r"\b[A-ZÀ-Þ][\w’'-]{2,}")
_YEAR = re.compile(r"\b1[5-9]\d\d\b|\b20\d\d\b")
_BACK = re.compile(r"\b(?:ibid|id|op\. ?cit|loc\. ?cit|supra|infra|above|emphasis|italics|note)\b", re.IGNORECASE)
_FEW = 2  # capitals of a name that is told from a short one by itself


def cite_works(text: str, span: Span) -> Iterator[Citation]:
    """Yield citations of a work by a name that is more than a short one, with its place or date, in order."""
    yield from sorted((*_placed(text, span), *_dated(text, span)), key=lambda citation: citation.span)


def _dated(text: str, span: Span) -> Iterator[Citation]:
    """Yield what quotations are said to come from by a name and a date: “(Letter to the Dean, 2 May 1871)”."""
    for match in _DATED.finditer(text, span.start, span.end):
        if not _BACK.search(match["name"]):
            yield Citation("", Span(*match.span("name")), CitationKind.FULL, match["name"])


def _placed(text: str, span: Span) -> Iterator[Citation]:
    reach = span.start
    for place in _PLACE.finditer(text, span.start, span.end):
        name = _name_before(text, max(reach, place.start() - _REACH), place.start())
        run = read_run(text, place.start(), span.end) if name is not None else None
        reach = place.end()
        if name is not None and run is not None and run.span.start == place.start():
            reach = run.span.end
            work = name.of(text).rstrip(" ,")
            work += ")" * (work.count("(") - work.count(")"))
            yield Citation("", Span(name.start, reach), CitationKind.FULL, work, pinpoints=run.pinpoints)


def _name_before(text: str, low: int, place: int) -> Span | None:
    """Return where the name of a work stands that ends before a place; the longest one, if any."""
    found = (pattern.search(text, low, place) for pattern in _NAMED)
    names = [Span(*match.span("name")) for match in found if match is not None and _is_work(match["name"])]
    return min(names, default=None)


def _is_work(name: str) -> bool:
    if _BACK.search(name) or len(_CAPITAL.findall(name)) < _FEW:
        return False
    return "," in name or _YEAR.search(name) is not None
