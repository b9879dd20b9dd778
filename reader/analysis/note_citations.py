"""The citations of one footnote's text."""

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis import note_forms as forms
from reader.analysis.citation_segments import segments_of
from reader.analysis.note_segment import Segment, read_segment
from reader.analysis.symbol_forms import by_symbol
from reader.model.citation import Citation
from reader.model.span import Span

_LONGEST = 5_000  # characters; a longer segment cites no single document


def cite_note(text: str, span: Span, terms: Sequence[str], footnote: str | None) -> tuple[Citation, ...]:
    """Return the citations of a footnote, in order, without ids.

    Args:
        text: the document's text.
        span: the footnote's text.
        terms: all short names that the document defines, the longest first.
        footnote: its label.
    """
    found: list[Citation] = []
    for part in segments_of(text, span.start, span.end):
        if len(part) <= _LONGEST:
            found += _cite(read_segment(text, part), terms, found[-1] if found else None)
    if not found and len(span) <= _LONGEST and (other := forms.reference(text, span)):
        found.append(other)
    return tuple(replace(citation, footnote=footnote) for citation in found)


def _cite(segment: Segment, terms: Sequence[str], before: Citation | None) -> Sequence[Citation]:
    """Try the forms of citations, those first that tell most."""
    if not len(segment.span):
        return ()
    short = (
        forms.back_reference(segment)
        or forms.by_term(segment, terms)
        or forms.by_author_year(segment)
        or forms.bare_place(segment)
    )
    if short is not None:
        return (_finished(segment, short),)
    symbols = by_symbol(segment)
    if symbols:
        return symbols
    full = (
        forms.case(segment, before)
        or forms.instrument(segment)
        or forms.statute(segment)
        or forms.exhibit(segment)
        or forms.address(segment)
        or forms.work(segment)
        or forms.short_work(segment)
    )
    return () if full is None else (_finished(segment, full),)


def _finished(segment: Segment, citation: Citation) -> Citation:
    return replace(citation, signal=segment.signal, defines=tuple(name for name, _ in segment.definitions))
