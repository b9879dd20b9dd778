"""Where in a document a pinpoint may point, in every reading of its page and paragraph numbers."""

from dataclasses import replace

from reader.analysis.page_numbers import numbers_of
from reader.analysis.pinpoint_check import check_pinpoints
from reader.analysis.pinpoint_judge import Shift
from reader.analysis.pinpoint_readings import PageReading, ParagraphReading, Readings
from reader.model.citation import Pinpoint
from reader.model.document import Document
from reader.model.span import Span

__all__ = ["check_pinpoints", "locate_pinpoint", "locate_shifted"]

_ON_PAGE = (ParagraphReading.PRINTED, ParagraphReading.CONTINUED, ParagraphReading.BEGUN)


def locate_pinpoint(document: Document, pinpoint: Pinpoint) -> tuple[Span, ...]:
    """Return the text that a pinpoint may mean, the likeliest reading first; nothing for a document as a whole.

    A page is read as label, as printed number, as counted in the annex or in the file; a paragraph by its printed
    number, or counted on the page with and without one that began on the page before. Pages of a file that has none of
    its own (plain text) point nowhere.
    """
    readings = Readings(document)
    parts = readings.parts.spans_of(pinpoint.parts) if pinpoint.parts else ()
    if parts:
        inside = [span for part in parts for span in _inside(readings, part, pinpoint)]
        return tuple(dict.fromkeys(inside)) or parts
    spans: list[Span] = []
    if pinpoint.footnote is not None:
        wanted = numbers_of(pinpoint.footnote)
        spans += [
            note.span
            for note in document.footnotes
            if note.label == pinpoint.footnote or (note.label.isdecimal() and int(note.label) in wanted)
        ]
    elif pinpoint.page is not None:
        pages = dict.fromkeys(page for reading in PageReading for page in readings.pages_named(reading, pinpoint.page))
        for page in pages:
            spans += _on_page(readings, page, pinpoint)
    elif pinpoint.paragraph is not None:
        spans += [block.span for block in readings.numbered(pinpoint.paragraph)]
    elif pinpoint.article is not None:
        spans += [span for name, span in readings.articles if name == pinpoint.article]
    return tuple(dict.fromkeys(spans))


def locate_shifted(document: Document, pinpoint: Pinpoint, shift: Shift) -> tuple[Span, ...]:
    """Return the text that a pinpoint means if its page is off as those of other citations are."""
    readings = Readings(document)
    pages = readings.pages_off(shift.reading, pinpoint.page, shift.pages) if pinpoint.page is not None else ()
    return tuple(dict.fromkeys(span for page in pages for span in _on_page(readings, page, pinpoint)))


def _inside(readings: Readings, part: Span, pinpoint: Pinpoint) -> list[Span]:
    """Return the text that a pinpoint may mean inside one division; nothing where it names none that stands there."""
    if pinpoint.page is None and pinpoint.paragraph is not None:
        return [block.span for block in readings.numbered_in(part, pinpoint.paragraph)]
    named = replace(pinpoint, parts=())
    if named.is_whole:
        return [part]
    if named.footnote is not None:
        return list(locate_pinpoint(readings.document, named))
    own = readings.pages_in(part, pinpoint.page) if pinpoint.page and pinpoint.in_annex else ()
    spans = [span for page in own for span in _on_page(readings, page, pinpoint)]
    spans += locate_pinpoint(readings.document, named)
    clipped = (Span(max(span.start, part.start), min(span.end, part.end)) for span in spans if span.overlaps(part))
    return list(clipped)


def _on_page(readings: Readings, page: int, pinpoint: Pinpoint) -> list[Span]:
    body = readings.document.pages[page].body
    if pinpoint.paragraph is None:
        return [body]
    blocks = [block for reading in _ON_PAGE for block in readings.numbered_on(reading, page, pinpoint.paragraph)]
    return [Span(max(block.span.start, body.start), max(block.span.end, body.start)) for block in blocks]
