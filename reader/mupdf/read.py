"""Raw pages: lines of print with their spans and words, as MuPDF finds them."""

from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

import pymupdf

# Ligatures come out as letters, pictures stay out, and a letter without Unicode is U+FFFD, so that garbage shows.
TEXT_FLAGS = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP

_SUPERSCRIPT, _ITALIC, _BOLD = 1, 2, 16  # bits of a span's flags in MuPDF's "dict"

_FALLBACK_SIZE = (595.0, 842.0)  # points, of a page that cannot be opened
_MOST_PAGES = 100_000  # a count above it is a lie

RawWord = tuple[float, float, float, float, str, int, int, int]
"""A word: x0, y0, x1, y1 in points on the page as displayed, its characters, and MuPDF's numbers of its block, line and place."""


class RawSpan(NamedTuple):
    """Characters of one font and size on a line."""

    text: str
    size: float  # points
    italic: bool
    bold: bool
    raised: bool
    x0: float
    x1: float
    base: float  # y of the baseline


class RawLine(NamedTuple):
    """A run of print on one baseline; a visual line may come in several."""

    x0: float
    y0: float
    x1: float
    y1: float
    block: int
    spans: tuple[RawSpan, ...]
    words: tuple[RawWord, ...]


class RawLink(NamedTuple):
    """An address and the rectangle that it lies on."""

    x0: float
    y0: float
    x1: float
    y1: float
    address: str


class RawPage(NamedTuple):
    """What stands on one page, in MuPDF's order."""

    number: int  # counted from 0
    width: float
    height: float
    label: str | None
    lines: tuple[RawLine, ...]
    links: tuple[RawLink, ...]
    blank: bool = False  # nothing at all is drawn on it
    failed: bool = False  # it is damaged and could not be read
    recognised: bool = False  # from its picture: sizes and raised signs are guesses


def raw_page(document: pymupdf.Document, index: int) -> RawPage:
    """Read one page: its lines with spans and words, and its links. A damaged page comes back empty.

    Args:
        document: an opened document.
        index: of the page, counted from 0.
    """
    try:
        page = document[index]
        return page_of(page, page.get_textpage(flags=TEXT_FLAGS))
    except (RuntimeError, ValueError, IndexError, KeyError):
        return RawPage(index, *_FALLBACK_SIZE, None, (), (), failed=True)


def declared_pages(document: pymupdf.Document) -> int:
    """Return how many pages a document says that it has; a damaged PDF may hold fewer."""
    if document.is_pdf:
        try:
            kind, value = document.xref_get_key(document.pdf_catalog(), "Pages/Count")
        except (RuntimeError, ValueError):
            kind, value = "null", ""
        if kind == "int" and value.isdecimal():
            return max(document.page_count, min(int(value), _MOST_PAGES))
    return document.page_count


def page_of(page: pymupdf.Page, text_page: pymupdf.TextPage) -> RawPage:
    """Put together what a text page holds, in coordinates of the page as displayed."""
    turn = page.rotation_matrix if page.rotation else None
    words = _words_by_line(text_page.extractWORDS())
    lines = [
        _line(found, block["number"], words[block["number"], number], turn)
        for block in text_page.extractDICT()["blocks"]
        for number, found in enumerate(block.get("lines", ()))
        if (block["number"], number) in words
    ]
    rect = page.rect
    blank = not lines and not page.get_bboxlog()
    return RawPage(
        page.number, rect.width, rect.height, page.get_label() or None, tuple(lines), _links(page, turn), blank
    )


def _words_by_line(rows: list[RawWord]) -> dict[tuple[int, int], tuple[RawWord, ...]]:
    """Part MuPDF's words (their last number counts within the line) by block and line."""
    starts = [index for index, row in enumerate(rows) if not row[7]]
    bounds = zip(starts, [*starts[1:], len(rows)], strict=True)
    return {(rows[start][5], rows[start][6]): tuple(rows[start:end]) for start, end in bounds}


def _line(found: dict[str, Any], block: int, words: tuple[RawWord, ...], turn: pymupdf.Matrix | None) -> RawLine:
    """Make a line of print out of MuPDF's, with spans of one style joined (MuPDF ends them at each justified space)."""
    parts = found["spans"]
    if all(part["size"] == parts[0]["size"] and part["flags"] == parts[0]["flags"] for part in parts):
        spans: tuple[RawSpan, ...] = (_span(parts),)
    else:
        spans = tuple(_span(list(group)) for _, group in groupby(parts, key=itemgetter("size", "flags")))
    box = found["bbox"]
    if turn is not None:
        words = tuple(_turned_word(word, turn) for word in words)
        box = _turned(box, turn)
        spans = tuple(_turned_span(span, found, turn) for span in spans)
    x0, y0, x1, y1 = box
    return RawLine(x0, y0, x1, y1, block, spans, words)


def _span(parts: list[dict[str, Any]]) -> RawSpan:
    """Join MuPDF's spans of one size and style."""
    first, flags = parts[0], parts[0]["flags"]
    return RawSpan(
        "".join([part["text"] for part in parts]) if len(parts) > 1 else first["text"],
        first["size"],
        bool(flags & _ITALIC),
        bool(flags & _BOLD),
        bool(flags & _SUPERSCRIPT),
        first["bbox"][0],
        parts[-1]["bbox"][2],
        _baseline(first),
    )


def _baseline(span: dict[str, Any]) -> float:
    """Return the y of a span's baseline.

    The origin is that of the first character; for a space that MuPDF put in, that is the span before, maybe a raised one.
    """
    if span["text"][:1].isspace():
        return float(span["bbox"][3] + span["descender"] * span["size"])
    return float(span["origin"][1])


def _turned(box: tuple[float, ...], turn: pymupdf.Matrix) -> tuple[float, float, float, float]:
    """Return a rectangle as it is displayed on a turned page."""
    rect = pymupdf.Rect(box) * turn
    return rect.x0, rect.y0, rect.x1, rect.y1


def _turned_word(word: RawWord, turn: pymupdf.Matrix) -> RawWord:
    """Return a word as it is displayed on a turned page."""
    x0, y0, x1, y1 = _turned(word[:4], turn)
    return x0, y0, x1, y1, *word[4:]


def _turned_span(span: RawSpan, found: dict[str, Any], turn: pymupdf.Matrix) -> RawSpan:
    """Return a span as it is displayed on a turned page."""
    start = pymupdf.Point(span.x0, span.base) * turn
    end = pymupdf.Point(span.x1, found["bbox"][3]) * turn
    return span._replace(x0=min(start.x, end.x), x1=max(start.x, end.x), base=start.y)


def _links(page: pymupdf.Page, turn: pymupdf.Matrix | None) -> tuple[RawLink, ...]:
    """Return the addresses on a page; jumps inside the document are none."""
    links = []
    for link in page.get_links():
        address = link.get("uri")
        if address:
            box = tuple(link["from"])
            x0, y0, x1, y1 = _turned(box, turn) if turn is not None else box
            links.append(RawLink(x0, y0, x1, y1, address))
    return tuple(links)
