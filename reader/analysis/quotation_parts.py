"""What a writer shows inside a quotation: ellipses and brackets."""

import re

from reader.model.span import Span

_DOTS = r"(?:…|\.(?:[ \u00a0\u202f]?\.){2,3})"
ELLIPSIS = re.compile(rf"\[\s*{_DOTS}\s*\]|\(\s*{_DOTS}\s*\)|{_DOTS}|\*(?: ?\*){{2,4}}")
_REMARK = (
    r"sic|(?:my|our) (?:emphas[ei]s|italics|underlining)|"
    r"(?:emphas[ei]s|italics|underlining) (?:added|mine|ours|supplied|omitted|(?:is |are )?in (?:the )?original)|"
    r"(?:footnotes?|citations?|references?) omitted|translation (?:mine|ours)|my translation|"
    r"souligné par nous|c’est nous qui soulignons|Hervorhebung im Original"
)
INSERTION = re.compile(rf"\[[^\[\]]{{1,300}}\]|\((?:{_REMARK})\)", re.IGNORECASE)


def find_omissions(text: str, span: Span) -> tuple[Span, ...]:
    """Return the spans of the ellipses in a quotation."""
    return tuple(Span(*match.span()) for match in ELLIPSIS.finditer(text, span.start, span.end))


def find_insertions(text: str, span: Span) -> tuple[Span, ...]:
    """Return the spans of the brackets in a quotation, remarks such as (emphasis added) among them."""
    found = (match for match in INSERTION.finditer(text, span.start, span.end))
    return tuple(Span(*match.span()) for match in found if not ELLIPSIS.fullmatch(match[0]))
