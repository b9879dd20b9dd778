"""Quotations that are set in italics instead of marks: early prints, some French books."""

import re

from reader.analysis.quotation_marks import Marked
from reader.model.document import Document
from reader.model.quotation import ITALIC_MARKS
from reader.model.span import Span

_SHORTEST = 4  # words; shorter italics are emphasis, titles, names, foreign words
_LEAST = 8  # so many long italics make it a habit of the document
_ROMAN_GAP = re.compile(r"[\s,.;:'’()-]*(?:[A-ZÀ-ÞŒ][\w'’-]*[\s,.;:'’()-]*){0,3}")  # a name set in roman inside
_WORD = re.compile(r"[^\W_]+")


def find_italic(document: Document, marked: list[Marked]) -> list[Marked]:
    """Return the italic runs that read as quotations, if the document uses italics so."""
    joined = _join(document)
    long = [span for span in joined if len(_WORD.findall(span.of(document.text))) >= _SHORTEST]
    if len(long) < _LEAST:
        return []
    inside = [found.outer for found in marked]
    return [Marked(span, span, ITALIC_MARKS, 0) for span in long if not any(outer.overlaps(span) for outer in inside)]


def _join(document: Document) -> list[Span]:
    """Join italic runs that only spaces, marks or a name in roman part."""
    text, joined = document.text, list[Span]()
    for span in sorted(document.italics):
        if (
            joined
            and _ROMAN_GAP.fullmatch(text, joined[-1].end, span.start)
            and "\n\n" not in text[joined[-1].end : span.start]
        ):
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined
