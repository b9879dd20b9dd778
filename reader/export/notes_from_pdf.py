"""Annotations that stand in a PDF as notes on its words."""

import colorsys
import uuid
from collections.abc import Iterable, Sequence
from itertools import pairwise

from reader.export.to_annotated_pdf import FINDING_SUBJECT, NOTE_COLOURS, NOTE_SUBJECT
from reader.model.case import HIGHLIGHT_COLOURS, TIME_UNKNOWN, Anchor, Note, NoteSubject
from reader.model.document import Document
from reader.model.geometry import PageRect
from reader.model.span import Span
from reader.mupdf.read_annotations import MARKUP, Colour, PdfAnnotation

_GREY = 0.15  # saturation below which a colour has no hue to speak of


def notes_of_pdf(document: Document, annotations: Sequence[PdfAnnotation], author: str = "") -> tuple[Note, ...]:
    """Return the annotations of any program as notes; marks of findings, which this program made, are left out.

    Args:
        document: the reading text of the file in which the annotations stand.
        annotations: in page order.
        author: of those that name none.

    Returns:
        Notes whose ids depend on the annotation only: importing a file twice brings nothing twice.
    """
    fragments = _fragments_by_page(document, {rect.page for annotation in annotations for rect in annotation.rects})
    return tuple(
        _note(document, annotation, fragments, author)
        for annotation in annotations
        if annotation.subject != FINDING_SUBJECT
    )


def _note(document: Document, annotation: PdfAnnotation, fragments: dict[int, list[int]], author: str) -> Note:
    on_words = annotation.kind in MARKUP
    span = _span_under(document, annotation.rects, fragments) if on_words else None
    if span is None:
        span = _line_beside(document, annotation.rects[0], fragments)
    prefix, suffix = document.context(span)
    created = annotation.created or annotation.modified or TIME_UNKNOWN
    return Note(
        id=_id(document, annotation),
        subject=NoteSubject.SELECTION if on_words else NoteSubject.PAGE,
        text=annotation.text.replace("\r\n", "\n").replace("\r", "\n"),
        created=created,
        modified=annotation.modified or created,
        anchor=Anchor(document.fingerprint, span.start, span.of(document.text), prefix, suffix),
        author=annotation.author or author,
        colour=_role(annotation.colour) if on_words and not annotation.reply else None,
    )


def _role(colour: Colour | None) -> str:
    """Return the highlighter that is most like a colour: who marks in several colours means something by them."""
    usual = HIGHLIGHT_COLOURS[0]
    if colour is None or colorsys.rgb_to_hsv(*colour)[1] < _GREY:
        return usual
    return min(HIGHLIGHT_COLOURS, key=lambda role: (_hues_apart(colour, NOTE_COLOURS[role]), role != usual))


def _hues_apart(one: Colour, other: Colour) -> float:
    """Return how far apart two hues are on their circle: 0 to 0.5."""
    apart = abs(colorsys.rgb_to_hsv(*one)[0] - colorsys.rgb_to_hsv(*other)[0])
    return min(apart, 1 - apart)


def _id(document: Document, annotation: PdfAnnotation) -> str:
    if annotation.subject.startswith(NOTE_SUBJECT):
        return annotation.subject.removeprefix(NOTE_SUBJECT)
    return uuid.uuid5(uuid.NAMESPACE_OID, repr((document.fingerprint, annotation))).hex


def _fragments_by_page(document: Document, pages: Iterable[int]) -> dict[int, list[int]]:
    """Return the fragments of words of each page, in reading order."""
    found: dict[int, list[int]] = {page: [] for page in pages}
    for index, page in enumerate(document.words.pages):
        if page in found:
            found[page].append(index)
    return found


def _span_under(document: Document, rects: Sequence[PageRect], fragments: dict[int, list[int]]) -> Span | None:
    """Return the words whose middle lies under the rectangles: the longest run, should they part the reading order."""
    under = sorted({index for rect in rects for index in fragments[rect.page] if _covers(rect, document, index)})
    if not under:
        return None
    runs = [[under[0]]]
    for last, index in pairwise(under):
        if index == last + 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    longest = max(runs, key=len)
    return Span(_characters(document, longest[0], rects).start, _characters(document, longest[-1], rects).end)


def _characters(document: Document, index: int, rects: Sequence[PageRect]) -> Span:
    """Return the characters of a fragment that lie under the rectangles, taken as equally wide.

    A highlight of quoted words begins behind the quotation mark, which stands in the same fragment.
    """
    word, start, end = document.words.rect(index), document.words.starts[index], document.words.ends[index]
    step = word.width / (end - start)
    over = [rect for rect in rects if _covers(rect, document, index)]
    middles = [(offset, word.x0 + step * (offset - start + 0.5)) for offset in range(start, end)]
    under = [offset for offset, x in middles if any(rect.x0 <= x <= rect.x1 for rect in over)]
    return Span(under[0], under[-1] + 1) if under else Span(start, end)


def _covers(rect: PageRect, document: Document, index: int) -> bool:
    word = document.words.rect(index)
    x, y = (word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2
    return rect.x0 <= x <= rect.x1 and rect.y0 <= y <= rect.y1


def _line_beside(document: Document, rect: PageRect, fragments: dict[int, list[int]]) -> Span:
    """Return the line of print that is nearest in height; on a page without words, the empty span where it begins."""
    words = fragments[rect.page]
    if not words:
        page = document.pages[rect.page] if rect.page < len(document.pages) else None
        start = page.body.start if page else 0
        return Span(start, start)
    middle = (rect.y0 + rect.y1) / 2
    nearest = min(words, key=lambda index: abs(_middle(document, index) - middle))
    line = document.words.rect(nearest)
    first = last = nearest
    while first - 1 in words and document.words.rect(first - 1).shares_line(line):
        first -= 1
    while last + 1 in words and document.words.rect(last + 1).shares_line(line):
        last += 1
    return Span(document.words.starts[first], document.words.ends[last])


def _middle(document: Document, index: int) -> float:
    rect = document.words.rect(index)
    return (rect.y0 + rect.y1) / 2
