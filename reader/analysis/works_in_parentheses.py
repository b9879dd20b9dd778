"""Works that running text names in parentheses, with a place: “(Smith, A History of Belmouth (London, 1871), p. 44)”.

The place is one of that work: taken by itself it would lead into the document that was cited before.
"""

import re
from collections.abc import Iterator

from reader.analysis.citation_words import PAGE, PARAGRAPH
from reader.analysis.pinpoint_grammar import read_run
from reader.model.citation import Citation, CitationKind
from reader.model.span import Span

_SIGNALS = r"(?:(?:[Ss]ee|[Cc]f\.?|[Qq]uoted in|[Cc]ited in|[Ff]rom|e\.g\.,?|voir|vgl\.|véase)(?: also)? )?"
_NAMED = re.compile(
    rf"\({_SIGNALS}(?P<name>[A-ZÀ-Þ][^();\n]{{2,100}}?(?:\([^()\n]{{1,40}}\))?),? (?=(?:{PAGE}|{PARAGRAPH}) ?\d)"
)
_CAPITAL = re.compile(r"\b[A-ZÀ-Þ][\w’'-]{2,}")
_YEAR = re.compile(r"\b1[5-9]\d\d\b|\b20\d\d\b")
_BACK = re.compile(r"\b(?:ibid|id|op\. ?cit|loc\. ?cit|supra|infra|above|emphasis|italics|note)\b", re.IGNORECASE)
_FEW = 2  # capitals of a name that is told from a short one by itself


def cite_works_in_parentheses(text: str, span: Span) -> Iterator[Citation]:
    """Yield citations of a work by a name that is more than a short one, with its place, in parentheses, in order."""
    for match in _NAMED.finditer(text, span.start, span.end):
        name = match["name"]
        capitals = len(_CAPITAL.findall(name))
        if _BACK.search(name) or capitals < _FEW or not (_YEAR.search(name) or "," in name):
            continue
        run = read_run(text, match.end(), span.end)
        if run is not None and run.span.start == match.end():
            cited = Span(match.start("name"), run.span.end)
            yield Citation("", cited, CitationKind.FULL, name.rstrip(" ,"), pinpoints=run.pinpoints)
