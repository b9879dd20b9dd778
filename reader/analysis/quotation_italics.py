"""Quotations that are set in italics instead of marks: early prints, some French books.

Names inside them stand in roman there, and what joins them: italic runs with no more than that between are one.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, islice

from reader.analysis.italic_edges import trim_italic
from reader.analysis.quotation_marks import Marked
from reader.model.document import Document
from reader.model.quotation import ITALIC_MARKS
from reader.model.span import Span

_SHORTEST = 4  # words; shorter italics are emphasis, titles, names, foreign words
_LEAST = 8  # so many long italic runs make quoting so a habit of the document
_MARKED_SHARE = 0.5  # and they are no rarity beside quotations between marks
_JOINED_LONG = 2  # words that one of two runs must have to be joined over small words: “Fatherhood or fatherly power”
_MARK = r"[\s,.;:’'()—-]*"
_NAME = r"[A-ZÀ-ÞŒ][\w’'-]*"
_SMALL = r"(?:and|or|in|of|the|et|ou|de|du|des|la|le|les|en|und|oder|von|der|die|das|&)"
_NAMES_BETWEEN = re.compile(rf"{_MARK}(?:{_NAME}{_MARK}){{0,3}}")
_SMALL_BETWEEN = re.compile(rf"{_MARK}(?:(?:{_NAME}|{_SMALL}\b){_MARK}){{1,3}}")
_OPEN_END = re.compile(r"\b(?:of|from|to|in|by|with|and|the|de|du|des|et|à|von|und)$")
_NAME_BEHIND = re.compile(rf"\s{_NAME}(?:\s(?:{_SMALL}\s)?{_NAME})?")
_NEW_CLAUSE = re.compile(r"\s*[.;:?!].*\w")  # “their Lordship; This | Lordship”: what follows is another’s sentence
_WORD = re.compile(r"[^\W_]+")


def find_italic(document: Document, marked: Sequence[Marked]) -> list[Marked]:
    """Return the italic runs that read as quotations, if the document uses italics so.

    Args:
        document: the reply.
        marked: what it has between marks; italics inside are left to them.
    """
    text = document.text
    joined = (trim_italic(text, span) for span in _joined(document))
    long = [span for span in joined if _has_words(text, span, _SHORTEST)]
    long = [span for span in long if document.body.contains(span)]  # in notes they are titles
    between_marks = sum(_has_words(text, found.inner, _SHORTEST) for found in marked)
    if len(long) < max(_LEAST, _MARKED_SHARE * between_marks):
        return []
    outers = sorted(found.outer for found in marked)
    starts, ends = [outer.start for outer in outers], list(accumulate((outer.end for outer in outers), max))
    return [
        Marked(span, span, ITALIC_MARKS)
        for span in long
        if not (before := bisect_left(starts, span.end)) or ends[before - 1] <= span.start
    ]


def _has_words(text: str, span: Span, least: int) -> bool:
    return any(islice(_WORD.finditer(text, span.start, span.end), least - 1, None))


def _joined(document: Document) -> list[Span]:
    text, joined = document.text, list[Span]()
    for span in sorted(document.italics):
        if joined and _belong(text, joined[-1], span):
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return [_with_name(text, span) for span in joined]


def _belong(text: str, one: Span, other: Span) -> bool:
    """Tell whether two italic runs are one that only names and small words interrupt."""
    if "\n\n" in text[one.end : other.start] or _NEW_CLAUSE.match(text, one.end, other.start):
        return False
    if _NAMES_BETWEEN.fullmatch(text, one.end, other.start):
        return True
    long = _has_words(text, one, _JOINED_LONG) or _has_words(text, other, _JOINED_LONG)
    return long and _SMALL_BETWEEN.fullmatch(text, one.end, other.start) is not None


def _with_name(text: str, span: Span) -> Span:
    """Take in the name in roman that an italic run leads up to: “the private dominion of | Adam”."""
    if _OPEN_END.search(text, span.start, span.end):
        name = _NAME_BEHIND.match(text, span.end)
        if name:
            return Span(span.start, name.end())
    return span
