"""What the marks are used for, as far as the text around them shows it: quotation, term, title or scare quote."""

import re

from reader.model.document import Document
from reader.model.quotation import QuotationKind
from reader.model.span import Span

_CONTEXT = 64  # characters looked at before a mark
_TERM_BEFORE = re.compile(
    r"\(\s*(?:(?:the|a|an|collectively|together|hereinafter|hereafter|henceforth|or|and|also|its|our|le|la|les)[,\s]*)*$"
    r"|(?:hereinafter|hereafter|henceforth|hereinbelow|ci-après)[^()]{0,40}$"
    r"|(?:referred to(?: herein| hereafter)? as|defined as|abbreviated(?: as)?|the terms?)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_TITLE_BEFORE = re.compile(
    r"(?:entitled|titled|headed|captioned|under the (?:title|heading)|intitulée?|section|chapter|part|"
    r"(?:article|book|essay|paper|pamphlet|poem|lecture|report|review|study|resolution)(?: (?:called|on))?)[,:\s]*$",
    re.IGNORECASE,
)
_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "by",
        "de",
        "der",
        "des",
        "die",
        "du",
        "et",
        "for",
        "from",
        "in",
        "into",
        "la",
        "le",
        "les",
        "of",
        "on",
        "or",
        "the",
        "to",
        "und",
        "upon",
        "with",
        "since",
        "versus",
        "v",
    ]
)
_LONGEST_TERM, _LONGEST_TITLE, _LONGEST_SCARE = 6, 14, 3  # words


def kind_of(document: Document, span: Span, outer: Span) -> QuotationKind:
    """Return what the marks around `span` are used for.

    Only what the text itself shows counts. A scare quote is told apart later, when it is known whether anybody is
    cited and whether a source has the words.
    """
    text = document.text
    words = re.findall(r"[^\W\d_]+", span.of(text))
    before = text[max(0, outer.start - _CONTEXT) : outer.start]
    after = text[outer.end : outer.end + 1]
    if len(words) <= _LONGEST_TERM and _TERM_BEFORE.search(before) and (after in {")", ",", ";"} or "herein" in before):
        return QuotationKind.TERM
    if _is_title_case(words) and (_TITLE_BEFORE.search(before) or _is_heading(document, span)):
        return QuotationKind.TITLE
    return QuotationKind.QUOTATION


def _is_title_case(words: list[str]) -> bool:
    """Tell whether all words but the small ones begin with a capital, and at least two do."""
    large = [word for word in words if word.lower() not in _SMALL]
    return (
        len(large) >= 1
        and len(words) <= _LONGEST_TITLE
        and words[0][0].isupper()
        and all(word[0].isupper() for word in large)
    )


def _is_heading(document: Document, span: Span) -> bool:
    """Tell whether title case can only mean a title: two capitalised words or more."""
    words = [word for word in re.findall(r"[^\W\d_]+", span.of(document.text)) if word.lower() not in _SMALL]
    return len(words) >= 2 and len(re.findall(r"[.!?]\s+\S", span.of(document.text))) == 0  # noqa: PLR2004 (a name is one)
