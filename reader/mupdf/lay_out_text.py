"""Plain text on fixed pages: where each word stands, worked out from the font's widths alone.

Reading needs only these places; `draw_text` draws the same ones when pages are shown.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from reader.model.script import runs_from_right
from reader.mupdf.faces import Faces
from reader.mupdf.right_to_left import begins_from_right, joined, order_on_page

PAGE_WIDTH, PAGE_HEIGHT = 595.0, 842.0  # points: A4
FONT_SIZE = 11.0  # points
_MARGIN = 72.0  # points, on all sides
_LEADING = 14.0  # points from baseline to baseline
_MOST_BLANKS = 2  # blank lines in a row that are kept
_SOFT_HYPHEN = re.compile("\u00ad(?:[ \\t]*\\n[ \\t]*)?")  # with the line end that it allowed
_TAB = 4  # columns
_ASCENT, _DESCENT = 0.80, 0.22  # of the font size: the height of a word's rectangle


class LaidWord(NamedTuple):
    """A word, or a piece of one that is too long for a line, and where it stands: its left and its right edge."""

    text: str
    x0: float
    x1: float


class LaidLine(NamedTuple):
    """A line of print, its words as they are read.

    `row` is the line of the file; one that is too long for the page has several.
    """

    row: int
    page: int
    base: float  # y of the baseline
    words: tuple[LaidWord, ...]
    cut: bool = False  # the first word goes on from the line before
    from_right: bool = False  # it begins at the right: Hebrew, Arabic

    @property
    def top(self) -> float:
        """The upper edge of the words."""
        return self.base - _ASCENT * FONT_SIZE

    @property
    def bottom(self) -> float:
        """The lower edge of the words."""
        return self.base + _DESCENT * FONT_SIZE


class LaidText(NamedTuple):
    """A text on its pages."""

    lines: tuple[LaidLine, ...]
    rows: tuple[str, ...]  # the lines of the file
    page_count: int


class _Widths(dict[str, float]):
    """Widths of words in points, each measured once."""

    def __init__(self) -> None:
        super().__init__()
        self._faces = Faces()
        self._letters: dict[str, float] = {}

    def __missing__(self, word: str) -> float:
        width = self.measure(word)
        self[word] = width
        return width

    def measure(self, word: str) -> float:
        """Return the width of a word without remembering it."""
        word, letters = joined(word), self._letters
        for letter in set(word).difference(letters):
            letters[letter] = self._faces.of(letter).glyph_advance(ord(letter)) * FONT_SIZE
        return sum(map(letters.__getitem__, word))


def lay_out_text(text: str) -> LaidText:
    """Place the words of a text on pages, line by line as the file has them; a line too long is wrapped.

    Letters are composed (NFC) and soft hyphens, which nobody sees, are left out.
    """
    if not text.isascii():
        text = _SOFT_HYPHEN.sub("", unicodedata.normalize("NFC", text))
    widths = _Widths()
    space = widths[" "]
    lines: list[LaidLine] = []
    page, base, blanks = 0, _MARGIN + _ASCENT * FONT_SIZE, 0
    rows = tuple(text.replace("\f", "\n").split("\n"))
    for number, row in enumerate(rows):
        words = row.split()
        if not words:
            blanks += 1
            base += _LEADING if blanks <= _MOST_BLANKS else 0
            continue
        blanks = 0
        turned, from_right = runs_from_right(row), begins_from_right(row)
        for placed, cut in _wrapped(words, _indent(row) * space, widths):
            if base > PAGE_HEIGHT - _MARGIN:
                page, base = page + 1, _MARGIN + _ASCENT * FONT_SIZE
            lines.append(
                LaidLine(number, page, base, _turned(placed, from_right) if turned else placed, cut, from_right)
            )
            base += _LEADING
    return LaidText(tuple(lines), rows, page + 1)


def _turned(words: tuple[LaidWord, ...], from_right: bool) -> tuple[LaidWord, ...]:
    """Return the words of a line where they stand if some are written from the right."""
    space = words[1].x0 - words[0].x1 if len(words) > 1 else 0.0
    x = PAGE_WIDTH - words[-1].x1 if from_right else words[0].x0
    turned = list(words)
    for index in order_on_page([word.text for word in words], from_right=from_right):
        width = words[index].x1 - words[index].x0
        turned[index] = words[index]._replace(x0=x, x1=x + width)
        x += width + space
    return tuple(turned)


def _indent(row: str) -> int:
    """Return the columns that a line is indented by."""
    if not row[0].isspace():
        return 0
    row = row.expandtabs(_TAB)
    return len(row) - len(row.lstrip())


def _wrapped(words: list[str], indent: float, widths: _Widths) -> list[tuple[tuple[LaidWord, ...], bool]]:
    """Break the words of one line of the file into lines of print; tell which begin inside a word."""
    right, space = PAGE_WIDTH - _MARGIN, widths[" "]
    left = _MARGIN + min(indent, (right - _MARGIN) / 2)
    lines: list[tuple[tuple[LaidWord, ...], bool]] = []
    line: list[LaidWord] = []
    cut, x = False, left
    for word in words:
        width = widths[word]
        if line and x + width > right:
            lines.append((tuple(line), cut))
            line, cut, x = [], False, left
        if x + width <= right:
            line.append(LaidWord(word, x, x + width))
            x += width + space
            continue
        for piece in _pieces(word, right - x, widths):  # longer than a line: an address
            if line:
                lines.append((tuple(line), cut))
                cut = True
            line = [LaidWord(piece, x, x + widths.measure(piece))]
        x = line[-1].x1 + space
    if line:
        lines.append((tuple(line), cut))
    return lines


def _pieces(word: str, room: float, widths: _Widths) -> Iterator[str]:
    """Yield the pieces of a word that is longer than a line, each as long as fits, at least one letter."""
    start, width = 0, 0.0
    for position, letter in enumerate(word):
        width += widths[letter]
        if width > room and position > start:
            yield word[start:position]
            start, width = position, widths[letter]
    yield word[start:]
