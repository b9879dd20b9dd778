"""What stands in a block quotation but is none of its words: a number before it, its source behind it."""

import re

from reader.model.span import Span

_NUMBER = re.compile(r"\s*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|§ ?\d+\.?)\s+")
_PLACE = re.compile(
    r"\b(?:pp?|paras?|pars?|arts?|ch|chap|cap|secs?|sect|vol|lib|fol|ll?|nos?|n°|nr|S|Bd|Kap|Abs|pág|pag|t)\.? ?\d"
    r"|[§¶] ?\d|\b(?:pages?|paragraphs?|articles?|sections?|chapters?|lines?|verses?|Seiten?|Absatz) \d"
    r"|\bibid\b|\bop\. cit\b",
    re.IGNORECASE,
)
_NAMED_YEAR = re.compile(r"[A-ZÀ-Þ]\w+\b.{0,60}\b\d{4}\b|\b[A-Z][\w.]*(?:/[\w.-]+){2,}")  # Smith 1901, S/2023/826
_BRACKET = re.compile(r"\s*[(\[](?P<inside>[^()\[\]]{1,240})[)\]]\.?\s*$")
_SENTENCE_END = re.compile(r"[.!?…”’»\"*\]](?=\s*[—–-]|\s+)")
_DASH = re.compile(r"\s*(?:[—–]|--?\s)\s*(?=\S)")
_WORD = re.compile(r"[^\W\d_]{4,}")
_RUNNING = 0.4  # share of the longer words that begin small in running text; names and titles have fewer
_LONGEST_SOURCE = 200  # characters of the line that names it


def trim_block(text: str, span: Span) -> Span:
    """Return a block quotation without its number and its source; empty where the block is a source and no more.

    Args:
        text: the document's text.
        span: of the block.
    """
    start, end = span.start, span.end
    if found := _NUMBER.match(text, start, end):
        start = found.end()
    if _DASH.match(text, start, end) and _is_source(text[start:end]):
        return Span(start, start)
    bracket = _BRACKET.search(text, start, end)
    if bracket and _is_reference(bracket["inside"], behind=text[start : bracket.start()]):
        return Span(start, bracket.start())
    for found in _SENTENCE_END.finditer(text, max(start, end - _LONGEST_SOURCE), end):
        if _is_source(text[found.end() : end]):
            return Span(start, found.end())
    return Span(start, end)


def _is_reference(inside: str, behind: str) -> bool:
    """Tell whether what a bracket holds names a place: by its form, or by a number behind a whole sentence."""
    if _PLACE.search(inside) or _NAMED_YEAR.search(inside):
        return True
    return inside.isdigit() and behind.endswith((".", "!", "?", "…", "”", "»"))


def _is_source(text: str) -> bool:
    """Tell whether words behind a sentence name its source: names and titles, with a dash before or a place in them."""
    place = _PLACE.search(text) or _NAMED_YEAR.search(text)
    if not text.strip() or not (place or _DASH.match(text)):
        return False
    words: list[str] = _WORD.findall(_PLACE.sub("", text))
    return sum(word[0].islower() for word in words) < _RUNNING * max(1, len(words))
