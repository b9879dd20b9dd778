"""What only the type joins to a quotation in italics: its speaker, its place, a word of the writer's own sentence."""

import re

from reader.model.span import Span

_SAID_BY = re.compile(r"(?:[A-Z][—–]s?|(?i:viz|i\. ?e|e\. ?g|sc)\.)[\s,:]*")  # “our | A— not in act”, “viz. that”
_TITLE = re.compile(r"\b(?:Sir|Sr\.?|Mr\.?|Dr\.?|M\.)\s$")
_LONGEST_TITLE = 5  # characters
_SHORT_NAME = re.compile(r"[A-Z]\w{0,4}\.\s+")  # “says Sir | Rbt. as soon as”
_WORD_BEFORE = re.compile(r"\w\s$")
_HEAD = re.compile(r"(?:\w+\s+){0,2}\w{4,}[.?!]\s+(?=[A-ZÀ-Þ'’])")  # “he puts it for | People. All power on earth”
_PLACE = re.compile(r"[\s,;(]*(?:\b(?:pp?|pag|ver|vid|viz|cap|ch|lib|i\. ?e)\.?|&c\.)\s*$")
_GOES_ON = re.compile(r"\s[a-zà-ÿ]")
_TAIL = re.compile(r"(?<=\w{4}[.?!])\s+[A-ZÀ-Þ]\w+,?\s*$")  # “of the World. Secondly, | were it true”
_NUMBER = re.compile(r"\s*\d")
_SIGLUM = re.compile(r"[\s,;(]+[A-Z]\.\s*$")  # of a work: “…, O. | 253.”


def trim_italic(text: str, span: Span) -> Span:
    """Return an italic run without what belongs to the writer's sentence, or the run where nothing else is left.

    Args:
        text: the document's text.
        span: of the run.
    """
    start, end = span.start, span.end
    front, behind = [_SAID_BY], [_PLACE]
    if _WORD_BEFORE.search(text, max(0, start - 2), start):
        front.append(_HEAD)
    if _TITLE.search(text, max(0, start - _LONGEST_TITLE), start):
        front.append(_SHORT_NAME)
    if _GOES_ON.match(text, end):
        behind.append(_TAIL)
    if _NUMBER.match(text, end):
        behind.append(_SIGLUM)
    for frame in front:
        if found := frame.match(text, start, end):
            start = found.end()
    for frame in behind:
        if (found := frame.search(text, start, end)) and found.start() > start:
            end = found.start()
    return Span(start, end) if start < end else span
