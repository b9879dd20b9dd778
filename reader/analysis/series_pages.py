"""The page on which a case or a treaty begins in a series: it belongs to the name, and is no place in the document."""

import re

from reader.analysis.pinpoint_grammar import PinpointRun
from reader.model.span import Span

_SERIES = re.compile(r"(?:Reports|Recueil|Treaty Series|Reprints|U\.?N\.?T\.?S\.?|I\.?L\.?M\.?|Rep\.)(?!\w)[^;]{0,40}$")
_REACH = 80  # characters before a page in which the name of a series stands
_AT = re.compile(r"at p")  # “p. 136, at p. 171”: only the second is the place


def without_first_page(text: str, run: PinpointRun, low: int) -> PinpointRun:
    """Leave out the first page of “I.C.J. Reports 1986, p. 14, para. 9”; `low` is where its citation begins."""
    first = run.groups[0]
    before = text[max(low, first.span.start - _REACH) : first.span.start]
    following = run.groups[1] if len(run.groups) > 1 else None
    again = following is not None and following.kind == "page" and _AT.match(text, following.span.start - 3)
    if first.kind != "page" or not (again or _SERIES.search(before)):
        return run
    start = following.span.start if following is not None else run.span.end
    return PinpointRun(run.groups[1:], Span(start, run.span.end))
