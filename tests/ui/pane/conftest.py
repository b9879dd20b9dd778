"""A printed document of four pages whose every word has a known place, and a pane that shows it."""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pymupdf
import pytest
from pytestqt.qtbot import QtBot

from reader.model.document import Block, Document, Footnote, Link, Page, WordBoxes
from reader.model.geometry import PageRect
from reader.model.raster import PageSize
from reader.model.span import Span
from reader.ui.highlights import Highlight
from reader.ui.reading_pane import ReadingPane
from reader.ui.theme import Theme
from tests.inline_jobs import InlineJobs

WIDTH, HEIGHT = 400.0, 560.0  # points
FONT_SIZE, LEADING = 12.0, 16.0
LEFT, RIGHT_COLUMN, TOP = 40.0, 220.0, 60.0

# Lines as they are printed: page, left edge, line of print, text. A trailing hyphen is joined in the reading text.
BODY = [
    [
        (0, LEFT, 0, "The harbour board met"),
        (0, LEFT, 1, "twice in the dry sea-"),
        (0, LEFT, 2, "son and heard nobody."),
    ],
    [
        (0, RIGHT_COLUMN, 0, "Its minutes name"),
        (0, RIGHT_COLUMN, 1, "three ferries, of"),
        (1, LEFT, 0, "which two were"),
        (1, LEFT, 1, "never built."),
    ],
    [(2, LEFT, 0, "A third page."), (2, LEFT, 20, "Its last line.")],
    [(3, LEFT, 0, "The end.")],
]
NOTES = [(0, LEFT, 28, "Minutes, page 4."), (1, LEFT, 28, "Ibid.")]


@dataclass(frozen=True)
class Printed:
    """A document and the file that it was printed to."""

    path: Path
    document: Document
    sizes: tuple[PageSize, ...]

    def span(self, words: str) -> Span:
        """Return where some words stand in the text."""
        start = self.document.text.index(words)
        return Span(start, start + len(words))

    def rect(self, words: str) -> PageRect:
        """Return where the first line of some words is printed."""
        return self.document.rects(self.span(words))[0]

    def mark(self, name: str, words: str, role: str) -> Highlight:
        """Return a highlight on some words."""
        return Highlight(name, self.document, (self.span(words),), role)


class _Press:
    """Prints lines and keeps the reading text with every word's place."""

    def __init__(self) -> None:
        self.file = pymupdf.open()
        for _ in range(4):
            self.file.new_page(width=WIDTH, height=HEIGHT)
        self.text = ""
        self._starts, self._ends, self._pages = array("I"), array("I"), array("I")
        self._boxes = array("f")

    def print_paragraph(self, lines: list[tuple[int, float, int, str]]) -> Span:
        """Print a paragraph and return its span."""
        if self.text:
            self.text += "\n\n"
        start = len(self.text)
        for number, (page, left, line, words) in enumerate(lines):
            if number and not self.text.endswith("-"):
                self.text += " "
            self.text = self.text.removesuffix("-")
            self._print_line(page, left, TOP + line * LEADING, words)
        return Span(start, len(self.text))

    def _print_line(self, page: int, left: float, top: float, words: str) -> None:
        for number, word in enumerate(words.split()):
            self.text += " " if number else ""
            kept = word.removesuffix("-")
            width = pymupdf.get_text_length(word, fontsize=FONT_SIZE)
            self.file[page].insert_text((left, top + FONT_SIZE), word, fontsize=FONT_SIZE)
            self._starts.append(len(self.text))
            self._ends.append(len(self.text) + len(kept))
            self._pages.append(page)
            self._boxes.extend((left, top, left + width, top + LEADING))
            self.text += word
            left += width + pymupdf.get_text_length(" ", fontsize=FONT_SIZE)

    def words(self) -> WordBoxes:
        """Return the places of all words."""
        return WordBoxes(self._starts, self._ends, self._pages, self._boxes)


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    """A letter in two columns with two footnotes, a link and a word that is hyphenated over a line."""
    press = _Press()
    blocks = tuple(Block(press.print_paragraph(lines), ordinal=n) for n, lines in enumerate(BODY, start=1))
    body = Span(0, len(press.text))
    notes = [press.print_paragraph([line]) for line in NOTES]
    path = tmp_path_factory.mktemp("printed") / "letter.pdf"
    press.file.save(path)
    press.file.close()
    marker = PageRect(0, 150.0, TOP + 2 * LEADING, 156.0, TOP + 2 * LEADING + 8)
    link_at = press.text.index("three ferries")
    document = Document(
        fingerprint="f" * 64,
        path=str(path),
        title="Letter",
        text=press.text,
        body=body,
        words=press.words(),
        pages=tuple(Page(number, WIDTH, HEIGHT, Span(0, 0)) for number in range(4)),
        blocks=blocks,
        footnotes=(
            Footnote("1", notes[0], 0, marker=blocks[0].span.end, marker_rects=(marker,)),
            Footnote("2", notes[1], 1),
        ),
        links=(Link(Span(link_at, link_at + len("three ferries")), "https://example.org/ferries"),),
    )
    return Printed(path, document, (PageSize(WIDTH, HEIGHT),) * 4)


@pytest.fixture
def pane(qtbot: QtBot, printed: Printed) -> Iterator[ReadingPane]:
    """A pane that shows the letter at its size on paper."""
    jobs = InlineJobs()
    pane = ReadingPane(jobs, Theme.light())
    qtbot.addWidget(pane)
    pane.resize(640, 480)
    pane.show_pages(printed.path, printed.sizes)
    pane.show_document(printed.document)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.set_zoom(1.0)
    yield pane
    pane.close_pages()
    jobs.close()
