"""Raw pages: lines of print with their spans and words, as MuPDF finds them."""

from array import array
from itertools import chain, compress, pairwise
from math import isfinite
from typing import NamedTuple

import pymupdf
from pymupdf import mupdf

from reader.model.script import runs_from_right
from reader.mupdf.failures import MUPDF_FAILURES, OPENING_FAILURES
from reader.mupdf.frame import RawWord, frame_of, is_vertical, shows_none, turned
from reader.mupdf.rows_from_right import rows_from_right
from reader.mupdf.styles import StyledLine, StyledRun, styled_lines

# Ligatures come out as letters, pictures stay out, and a letter without Unicode is U+FFFD, so that garbage shows.
TEXT_FLAGS = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP

_FALLBACK_SIZE = (595.0, 842.0)  # points, of a page that cannot be opened
_INSIDE = {pymupdf.LINK_GOTO, pymupdf.LINK_NAMED}  # the document: kinds of links
_MOST_PAGES = 100_000  # a count above it is a lie
_DESCENT = 0.216  # of the type size, below the baseline: Times and its like
_HEIGHT = 1.11  # of the type size, of a word's rectangle
_LABEL_SIZE, _LABEL_RISE = 0.88, 0.12  # of the line's type size: a raised label at its start


class RawLine(NamedTuple):
    """A run of print on one baseline; a visual line may come in several.

    The box and the baseline are in the frame in which the page's text runs upright, from left to right, which on a
    turned page is not the page as displayed.
    """

    x0: float
    y0: float
    x1: float
    y1: float
    base: float  # y of the baseline
    size: float  # of most of its characters, in points
    first_width: float  # of the first word
    runs: tuple[StyledRun, ...]
    text: str  # its words, parted by one space each
    boxes: "array[float]"  # four numbers a word: x0, y0, x1, y1 on the page as displayed, in points


class RawLink(NamedTuple):
    """A link and the rectangle that it lies on, on the page as displayed."""

    x0: float
    y0: float
    x1: float
    y1: float
    address: str  # empty if it leads to a place of the document itself
    page: int = -1  # to which it leads there, counted from 0
    y: float = 0.0  # on that page, points from its upper edge


class RawPage(NamedTuple):
    """What stands on one page, in MuPDF's order."""

    number: int  # counted from 0
    width: float
    height: float
    label: str | None
    lines: tuple[RawLine, ...]
    links: tuple[RawLink, ...]
    upright_height: float  # of the page in the frame in which its text runs upright
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
        text_page = page.get_textpage(flags=TEXT_FLAGS)
    except OPENING_FAILURES:
        return RawPage(index, *_FALLBACK_SIZE, None, (), (), _FALLBACK_SIZE[1], failed=True)
    try:
        return page_of(page, text_page)
    except MUPDF_FAILURES:
        return RawPage(index, page.rect.width, page.rect.height, None, (), (), page.rect.height, failed=True)


def declared_pages(document: pymupdf.Document) -> int:
    """Return how many pages a document says that it has; a damaged PDF may hold fewer."""
    if document.is_pdf:
        try:
            kind, value = document.xref_get_key(document.pdf_catalog(), "Pages/Count")
        except OPENING_FAILURES:
            kind, value = "null", ""
        if kind == "int" and value.isdecimal():
            return max(document.page_count, min(int(value), _MOST_PAGES))
    return document.page_count


def page_of(page: pymupdf.Page, text_page: pymupdf.TextPage) -> RawPage:
    """Put together what a text page holds; words are placed on the page as displayed."""
    groups = _words_by_line(text_page.extractWORDS())
    styles = styled_lines(text_page) if groups else []
    if len(styles) != len(groups):
        styles = [_plain_style(words) for words in groups]
    turn = page.rotation_matrix if page.rotation else None
    pieces, from_right = list(zip(groups, styles, strict=True)), False
    if any(runs_from_right(run.text) for style in styles for run in style.runs):
        pieces = rows_from_right(pieces)
        groups = [words for words, _ in pieces]
        from_right = sum(runs_from_right(word[4]) for words in groups for word in words) > sum(map(len, groups)) / 2
    vertical = [is_vertical(words) for words in groups]
    frame = frame_of(groups, vertical, page, from_right=from_right)
    chosen = [runs_up == frame.vertical or shows_none(words) for runs_up, words in zip(vertical, groups, strict=True)]
    lines = [_line(words, style, frame.matrix, turn) for words, style in compress(pieces, chosen)]
    rect = page.rect
    return RawPage(
        page.number,
        rect.width,
        rect.height,
        (page.get_label() or None) if page.parent.is_pdf else None,  # no other format has labels
        tuple(lines),
        _links(page),
        frame.height,
        blank=not groups and _draws_nothing(page),
    )


def _draws_nothing(page: pymupdf.Page) -> bool:
    """Tell whether a page is empty.

    MuPDF's own device: `Page.get_bboxlog` makes a Python object of each line drawn, ten seconds for a million.
    """
    drawn = mupdf.FzRect(mupdf.FzRect.Fixed_EMPTY)
    device = mupdf.fz_new_bbox_device(drawn)
    mupdf.fz_run_page(page.this, device, mupdf.FzMatrix(), mupdf.FzCookie())
    mupdf.fz_close_device(device)
    return bool(mupdf.fz_is_empty_rect(drawn))


def _words_by_line(rows: list[RawWord]) -> list[tuple[RawWord, ...]]:
    """Part MuPDF's words by lines: their last number counts within the line."""
    bounds = [index for index, row in enumerate(rows) if not row[7]] + [len(rows)]
    return [tuple(rows[start:end]) for start, end in pairwise(bounds)]


def _plain_style(words: tuple[RawWord, ...]) -> StyledLine:
    """Return the style of a line as far as its words' rectangles tell it."""
    size = (words[0][3] - words[0][1]) / _HEIGHT
    text = " ".join(word[4] for word in words)
    return StyledLine(words[0][3] - _DESCENT * size, (StyledRun(text, size, italic=False, bold=False, raised=False),))


def _line(
    words: tuple[RawWord, ...], style: StyledLine, frame: pymupdf.Matrix | None, turn: pymupdf.Matrix | None
) -> RawLine:
    """Make a line of print out of its words and their style.

    Args:
        words: on the page without its rotation.
        style: of the line.
        frame: to where the text runs upright; None: it does already.
        turn: to the page as displayed; None: it is not turned.
    """
    runs = style.runs
    size = runs[0].size if len(runs) == 1 else _dominant_size(runs)
    lefts, tops, rights, bottoms, texts, *_ = zip(*words, strict=True)
    text = " ".join(texts)
    if len(runs) == 1:
        runs = (StyledRun(text, *runs[0][1:]),)  # one string instead of two
    boxes = array("f", chain.from_iterable(zip(lefts, tops, rights, bottoms, strict=True)))
    if turn is not None:
        boxes = array("f", chain.from_iterable([turned(word, turn) for word in words]))
    if frame is not None:
        lefts, tops, rights, bottoms = zip(*[turned(word, frame) for word in words], strict=True)
    bottom = max(bottoms)
    base = style.base
    if frame is not None or runs[0].size != size:
        base = bottom - _DESCENT * size
    if frame is not None and frame.d != 1:  # MuPDF knows raised signs only where the page's text is upright
        runs = tuple(run._replace(raised=run.raised or run.size < _LABEL_SIZE * size) for run in runs)
    if frame is None and runs[0].size < _LABEL_SIZE * size and style.base < base - _LABEL_RISE * size:
        runs = (runs[0]._replace(raised=True), *runs[1:])
    return RawLine(min(lefts), min(tops), max(rights), bottom, base, size, rights[0] - lefts[0], runs, text, boxes)


def _dominant_size(runs: tuple[StyledRun, ...]) -> float:
    """Return the type size of most characters."""
    weights: dict[float, int] = {}
    for run in runs:
        weights[run.size] = weights.get(run.size, 0) + len(run.text)
    return max(weights, key=weights.__getitem__)


def _links(page: pymupdf.Page) -> tuple[RawLink, ...]:
    """Return the links on a page: addresses, and places of the same document. MuPDF turns them with the page."""
    links = []
    for link in page.get_links():
        x0, y0, x1, y1 = link["from"]
        address, to = link.get("uri"), link.get("page")
        if address:
            links.append(RawLink(x0, y0, x1, y1, address))
        elif link["kind"] in _INSIDE and isinstance(to, int) and 0 <= to < page.parent.page_count:
            y = link["to"].y if isinstance(link.get("to"), pymupdf.Point) else 0.0
            links.append(RawLink(x0, y0, x1, y1, "", to, y if isfinite(y) else 0.0))
    return tuple(links)
