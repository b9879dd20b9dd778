"""The highlights and notes that any program left in a PDF (ISO 32000-1, 12.5)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pymupdf

from reader.model.geometry import PageRect
from reader.mupdf.open_file import open_file

Colour = tuple[float, float, float]  # red, green, blue from 0 to 1

MARKUP = frozenset({"Highlight", "Underline", "Squiggly", "StrikeOut"})
"""Kinds that lie on words and mean something without words of their own."""

_NOTES = frozenset({"Text", "FreeText"})
_DRAWN = frozenset({"Square", "Circle", "Line", "Polygon", "PolyLine", "Ink", "Caret", "Stamp", "FileAttachment"})
"""Kinds that are taken for what is written in them; without words they are only drawings."""

_LONGEST_THREAD = 100  # replies to replies; more is a circle
_PDF_DATE = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([-+Z])(\d\d)?'?(\d\d)?)?")


@dataclass(frozen=True, slots=True)
class PdfAnnotation:
    """A highlight or note that stands in a PDF. Times are UTC, None where the file has none that can be read.

    A reply stands where the annotation is that its thread began with: `kind` and `rects` are of that one.
    """

    kind: str  # "Highlight", "Text", …
    rects: tuple[PageRect, ...]
    colour: Colour | None
    author: str
    text: str
    subject: str
    created: datetime | None = None
    modified: datetime | None = None
    reply: bool = False


def read_annotations(path: Path, password: str | None = None) -> tuple[PdfAnnotation, ...]:
    """Return the highlights and notes of a PDF in page order; none for other formats.

    Raises:
        DocumentError: the file cannot be opened.
    """
    with open_file(path, password) as opened:
        return tuple(annotations_in(opened.document)) if opened.document.is_pdf else ()


def annotations_in(document: pymupdf.Document) -> Iterator[PdfAnnotation]:
    """Yield the highlights and notes of an open PDF in page order.

    What only says that somebody has read or accepted a note ("state", ISO 32000-1, 12.5.6.3) is none itself.
    """
    for page in document:
        there = {annotation.xref: annotation for annotation in page.annots()}
        for xref, annotation in there.items():
            if _says_something(annotation) and document.xref_get_key(xref, "State")[0] == "null":
                grouped = document.xref_get_key(xref, "RT")[1] == "/Group"  # belongs to the other, and answers nothing
                head = annotation if grouped else _head(annotation, there)
                yield _annotation(page, annotation, head)


def _says_something(annotation: Any) -> bool:  # noqa: ANN401 (pymupdf has no types)
    kind = annotation.type[1]
    return kind in MARKUP or kind in _NOTES or (kind in _DRAWN and bool((annotation.info.get("content") or "").strip()))


def _annotation(page: pymupdf.Page, annotation: Any, head: Any) -> PdfAnnotation:  # noqa: ANN401 (as above)
    info = annotation.info
    kind = head.type[1]
    stroke: tuple[float, ...] = tuple((annotation.colors or {}).get("stroke") or ())
    points = head.vertices or ()
    quads = [points[at : at + 4] for at in range(0, len(points) - 3, 4)] if kind in MARKUP else []
    areas = [pymupdf.Quad(*quad).rect for quad in quads] or [head.rect]
    return PdfAnnotation(
        kind,
        tuple(_page_rect(page, area * page.rotation_matrix) for area in areas),
        (stroke[0], stroke[1], stroke[2]) if len(stroke) == 3 else None,  # noqa: PLR2004 (red, green, blue)
        info.get("title") or "",
        info.get("content") or "",
        info.get("subject") or "",
        _time(info.get("creationDate") or ""),
        _time(info.get("modDate") or ""),
        reply=head is not annotation,
    )


def _head(annotation: Any, there: dict[int, Any]) -> Any:  # noqa: ANN401 (as above)
    """Return the annotation that a thread of replies began with; the annotation itself if it answers none."""
    head = annotation
    for _ in range(_LONGEST_THREAD):
        before = there.get(head.irt_xref)
        if before is None:
            return head
        head = before
    return annotation


def _page_rect(page: pymupdf.Page, area: pymupdf.Rect) -> PageRect:
    return PageRect(page.number, area.x0, area.y0, area.x1, area.y1)


def _time(text: str) -> datetime | None:
    """Return a PDF date (ISO 32000-1, 7.9.4: D:YYYYMMDDHHmmSSOHH'mm) in UTC, taken as UTC where no zone is given."""
    match = _PDF_DATE.match(text)
    if match is None:
        return None
    try:
        return _date(match).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _date(match: re.Match[str]) -> datetime:
    first = (1, 1, 1, 0, 0, 0)  # what a part that is left out means
    parts = [int(part) if part else least for part, least in zip(match.groups()[:6], first, strict=True)]
    sign, hours, minutes = match.group(7), int(match.group(8) or 0), int(match.group(9) or 0)
    away = timedelta(hours=hours, minutes=minutes)
    year, month, day, hour, minute, second = parts
    return datetime(year, month, day, hour, minute, second, tzinfo=timezone(-away if sign == "-" else away))
