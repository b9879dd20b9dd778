"""Raw pages: lines of print with their spans and words, as MuPDF finds them."""

from typing import NamedTuple

import pymupdf

from reader.mupdf.styles import StyledLine, StyledRun, styled_lines

# Ligatures come out as letters, pictures stay out, and a letter without Unicode is U+FFFD, so that garbage shows.
TEXT_FLAGS = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP

_FALLBACK_SIZE = (595.0, 842.0)  # points, of a page that cannot be opened
_MOST_PAGES = 100_000  # a count above it is a lie
_DESCENT = 0.216  # of the type size, below the baseline: Times and its like
_HEIGHT = 1.11  # of the type size, of a word's rectangle
_LABEL_SIZE, _LABEL_RISE = 0.88, 0.12  # of the line's type size: a raised label at its start
_UPRIGHT = 1.5  # a line that is so many times as high as it is wide runs up or down the page

RawWord = tuple[float, float, float, float, str, int, int, int]
"""A word: x0, y0, x1, y1 in points on the page as displayed, its characters, MuPDF's block, line and place."""


class RawLine(NamedTuple):
    """A run of print on one baseline; a visual line may come in several."""

    x0: float
    y0: float
    x1: float
    y1: float
    base: float  # y of the baseline
    size: float  # of most of its characters, in points
    runs: tuple[StyledRun, ...]
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
    groups = _words_by_line(text_page.extractWORDS())
    styles = styled_lines(text_page) if groups else []
    if len(styles) == len(groups):
        lines = [_line(words, style, turn) for words, style in zip(groups, styles, strict=True)]
    else:
        lines = [_line(words, _plain_style(words), turn) for words in groups]
    rect = page.rect
    blank = not lines and not page.get_bboxlog()
    return RawPage(
        page.number, rect.width, rect.height, page.get_label() or None, tuple(lines), _links(page, turn), blank
    )


def _words_by_line(rows: list[RawWord]) -> list[tuple[RawWord, ...]]:
    """Part MuPDF's words by lines: their last number counts within the line."""
    starts = [index for index, row in enumerate(rows) if not row[7]]
    return [tuple(rows[start:end]) for start, end in zip(starts, [*starts[1:], len(rows)], strict=True)]


def _plain_style(words: tuple[RawWord, ...]) -> StyledLine:
    """Return the style of a line as far as its words' rectangles tell it."""
    size = (words[0][3] - words[0][1]) / _HEIGHT
    text = " ".join(word[4] for word in words)
    return StyledLine(words[0][3] - _DESCENT * size, (StyledRun(text, size, italic=False, bold=False, raised=False),))


def _line(words: tuple[RawWord, ...], style: StyledLine, turn: pymupdf.Matrix | None) -> RawLine:
    """Make a line of print out of its words and their style."""
    runs = style.runs
    size = runs[0].size if len(runs) == 1 else _dominant_size(runs)
    if turn is not None:
        words = tuple(_turned_word(word, turn) for word in words)
    bottom = max([word[3] for word in words])
    base = style.base
    if turn is not None or runs[0].size != size:
        base = bottom - _DESCENT * size
    if runs[0].size < _LABEL_SIZE * size and style.base < base - _LABEL_RISE * size and turn is None:
        runs = (runs[0]._replace(raised=True), *runs[1:])
    x0, x1 = min([word[0] for word in words]), max([word[2] for word in words])
    return RawLine(x0, min([word[1] for word in words]), x1, bottom, base, size, runs, words)


def _dominant_size(runs: tuple[StyledRun, ...]) -> float:
    """Return the type size of most characters."""
    weights: dict[float, int] = {}
    for run in runs:
        weights[run.size] = weights.get(run.size, 0) + len(run.text)
    return max(weights, key=weights.__getitem__)


def _turned(box: tuple[float, ...], turn: pymupdf.Matrix) -> tuple[float, float, float, float]:
    """Return a rectangle as it is displayed on a turned page."""
    rect = pymupdf.Rect(box) * turn
    return rect.x0, rect.y0, rect.x1, rect.y1


def _turned_word(word: RawWord, turn: pymupdf.Matrix) -> RawWord:
    """Return a word as it is displayed on a turned page."""
    x0, y0, x1, y1 = _turned(word[:4], turn)
    return x0, y0, x1, y1, *word[4:]


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
