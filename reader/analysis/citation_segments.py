"""Part a footnote's text into segments that cite one document each."""

import re
from bisect import bisect_right

from reader.analysis.abbreviations import ends_sentence
from reader.analysis.citation_grammar import find_urls
from reader.analysis.citation_words import ARTICLE, DECISION, IBID, SIGNAL
from reader.model.span import Span

_STOP = re.compile(r"[.?!][”\"’'»)\]]{0,2}\s+(?=[\"“«„(\[]?[A-ZÀ-Þ])")
_DECISION_AHEAD = re.compile(rf",? (?:and|et|y|und) (?=(?:the |l['’]|la |el )?{DECISION}\b)")
_ARTICLE_AHEAD = re.compile(
    r"(?:,|;)? (?:(?:and|et|y|und|see|read with|in conjunction with) )?"
    rf"(?=(?<!of )(?:{ARTICLE}|§) ?\d[^;]{{0,80}}? (?:of|to|du|de|del|der|des) )",
    re.IGNORECASE,
)
_BACK_AHEAD = re.compile(rf"(?<=[.;])\s(?=(?:and )?(?:{IBID})(?!\w)[.,])", re.IGNORECASE)
_SIGNAL_AHEAD = re.compile(
    rf"(?<=[,)])\s(?:(?:and|but) )?(?=(?:{SIGNAL}) (?:also|further|generally|aussi|auch|tambi[ée]n)\b)", re.IGNORECASE
)
_AVAILABLE_AHEAD = re.compile(
    r"(?:(?:also )?available|accessible|retrieved|disponible|consult[ée]|consultado|abrufbar|verf[üu]gbar"
    r"|https?://|www\.)(?!\w)",
    re.IGNORECASE,
)
"""A sentence that begins so says where the document of the sentence before it is found; it cites no other."""
_TOKEN = re.compile(r"[;()\[\]]")


def segments_of(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Return the segments of a range of text, in order and without overlap, separators left out.

    A segment ends at a semicolon outside parentheses, at the end of a sentence unless the next one only says where the
    document is found, before a further decision of a case,
    before a further article of another instrument, and before “Ibid.” or a signal.
    """
    urls = find_urls(text, start, end)
    cuts = set(_semicolons(text, start, end, urls))
    for pattern in (_DECISION_AHEAD, _ARTICLE_AHEAD, _BACK_AHEAD, _SIGNAL_AHEAD):
        cuts.update(match.span() for match in pattern.finditer(text, start, end))
    for match in _STOP.finditer(text, start, end):
        if ends_sentence(text, start, match.start()) and not _AVAILABLE_AHEAD.match(text, match.end(), end):
            cuts.add((match.end(), match.end()))
    starts = [url.start for url in urls]
    ordered = [(start, start), *sorted(cut for cut in cuts if not _inside(urls, starts, cut[0]))]
    spans: list[Span] = []
    for (_, first), (last, _) in zip(ordered, [*ordered[1:], (end, end)], strict=True):
        if last > first and text[first:last].strip():
            spans.append(Span(first, last))
    return tuple(spans)


def _semicolons(text: str, start: int, end: int, urls: tuple[Span, ...]) -> list[tuple[int, int]]:
    """Return the semicolons outside parentheses; where the parentheses do not match up, all of them."""
    starts = [url.start for url in urls]
    depth = 0
    outer: list[tuple[int, int]] = []
    every: list[tuple[int, int]] = []
    for match in _TOKEN.finditer(text, start, end):
        if _inside(urls, starts, match.start()):
            continue
        if match.group() == ";":
            every.append(match.span())
            if depth == 0:
                outer.append(match.span())
        else:
            depth = max(0, depth + (1 if match.group() in "([" else -1))
    return outer if depth == 0 else every


def _inside(spans: tuple[Span, ...], starts: list[int], offset: int) -> bool:
    """Tell whether an offset lies inside one of the spans, which are in order."""
    index = bisect_right(starts, offset) - 1
    return index >= 0 and offset < spans[index].end
