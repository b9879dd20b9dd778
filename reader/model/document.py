"""A document as it is read: one run of text, tied to its pages."""

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from reader.model.geometry import PageRect, merge_lines
from reader.model.packed import CrossesOnce
from reader.model.script import runs_from_right
from reader.model.span import Span


class Layout(StrEnum):
    """Where a document's pages come from."""

    PAGES = "pages"  # the file's own pages (PDF, XPS, images)
    FIXED = "fixed"  # the program's fixed geometry (text, Markdown, HTML): stable, but nobody else's page numbers
    FLOW = "flow"  # pages depend on the window (EPUB): no anchor


class BlockKind(StrEnum):
    """What a block of text is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"  # a block quotation: indented or smaller paragraph without marks


@dataclass(frozen=True, slots=True)
class WordBoxes:
    """Fragments of words with their rectangles, in packed arrays, ordered by `starts`.

    A fragment is what stands on one line: a word that is hyphenated over a line end has two. Fragments do not
    overlap; spaces between words belong to none. All arrays have the same length.
    """

    starts: "array[int]" = field(default_factory=lambda: array("I"))  # offset of the first character
    ends: "array[int]" = field(default_factory=lambda: array("I"))  # offset behind the last character
    pages: "array[int]" = field(default_factory=lambda: array("I"))  # page, counted from 0
    boxes: "array[float]" = field(default_factory=lambda: array("f"))  # four a fragment: x0, y0, x1, y1 in points

    def __len__(self) -> int:
        """Return the number of fragments."""
        return len(self.starts)

    def rect(self, index: int) -> PageRect:
        """Return the rectangle of fragment `index`."""
        x0, y0, x1, y1 = self.boxes[4 * index : 4 * index + 4]
        return PageRect(self.pages[index], x0, y0, x1, y1)

    def overlapping(self, span: Span) -> range:
        """Return the indices of the fragments that share a character with `span`; none for an empty span."""
        if span.start >= span.end:
            return range(0)
        first = bisect_right(self.ends, span.start)
        last = bisect_left(self.starts, span.end)
        return range(first, max(first, last))


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a document.

    `label` is the label that the file itself carries, `printed` the number read off the page's head or foot;
    `body` is the part of the body text that stands on the page.
    """

    index: int
    width: float  # points, as displayed (rotation applied)
    height: float
    body: Span
    label: str | None = None
    printed: str | None = None
    has_text: bool = True  # False: a picture only, or text that cannot be read
    recognised: bool = False  # its text was read from its picture


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or block quotation of the body.

    `number` is the printed paragraph number ("31", "iv", "(a)") and lies outside `span` in the page's margin or at
    the start of the paragraph; `ordinal` counts the paragraphs of the body from 1 (0 for a heading).
    """

    span: Span
    kind: BlockKind = BlockKind.PARAGRAPH
    ordinal: int = 0
    number: str | None = None
    level: int = 0  # of a heading, from 1


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote or endnote: its text stands in the notes stream behind the body.

    The marker itself ("17", "*") is not part of the reading text: `marker` is the offset at which it stood,
    `marker_rects` where it is on the page. A note without a marker in the body has neither.
    """

    label: str
    span: Span
    page: int  # where the note's text begins
    marker: int | None = None
    marker_rects: tuple[PageRect, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink: the text that it lies on and the address that it leads to."""

    span: Span
    address: str


@dataclass(frozen=True, slots=True)
class Jump:
    """A link to a place of the same document: the text that it lies on, and where it leads."""

    span: Span
    page: int  # counted from 0
    y: float  # points from the page's upper edge, as it is displayed


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """One line of a document's table of contents."""

    title: str
    level: int  # from 1
    page: int
    offset: int | None = None


@dataclass(frozen=True)
class Document(CrossesOnce):
    """A document's reading text and everything that is tied to it.

    `text` is the body (running heads and page numbers out, end-of-line hyphens joined, paragraphs parted by a blank
    line) followed by the notes stream; `body` tells where the body ends. Everything is addressed by spans of `text`.
    """

    fingerprint: str  # SHA-256 of the file, hexadecimal
    path: str
    title: str
    text: str
    body: Span
    words: WordBoxes
    pages: tuple[Page, ...]
    blocks: tuple[Block, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    italics: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()
    jumps: tuple[Jump, ...] = ()
    outline: tuple[OutlineEntry, ...] = ()
    layout: Layout = Layout.PAGES
    warnings: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()  # texts of the running heads and feet, each once, in order: not in `text`
    recognisable: tuple[int, ...] = ()  # pages of which recognising their picture would tell more than their text

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    @cached_property
    def _note_starts(self) -> list[int]:
        return [note.span.start for note in self.footnotes]

    @property
    def readable(self) -> bool:
        """Tell whether there is any text to compare."""
        return bool(self.text.strip())

    def rects(self, span: Span) -> tuple[PageRect, ...]:
        """Return where `span` stands on the pages, one rectangle a line of print.

        A fragment that the span cuts is cut in proportion to its characters.
        """
        words = self.words.overlapping(span)
        rects = [self.words.rect(index) for index in words]
        for place in {0, len(words) - 1} if words else ():  # fragments do not overlap: no other one can be cut
            rects[place] = self._cut(words[place], rects[place], span)
        return merge_lines(rects)

    def _cut(self, word: int, rect: PageRect, span: Span) -> PageRect:
        """Return the part of a fragment's rectangle that belongs to `span`."""
        start, end = self.words.starts[word], self.words.ends[word]
        step = rect.width / (end - start)
        left, right = step * max(0, span.start - start), step * max(0, end - span.end)
        if (left or right) and runs_from_right(self.text[start:end]):
            left, right = right, left
        return PageRect(rect.page, rect.x0 + left, rect.y0, rect.x1 - right, rect.y1)

    def page_at(self, offset: int) -> int:
        """Return the page, counted from 0, on which the character at `offset` stands.

        An offset between two words belongs to the word behind it.
        """
        pages = self.words.pages
        return pages[min(bisect_right(self.words.ends, offset), len(pages) - 1)] if pages else 0

    def page_name(self, page: int) -> str | None:
        """Return the page's printed name: the file's label, else the number read off it, else None."""
        if self.layout is not Layout.PAGES or not 0 <= page < len(self.pages):
            return None
        return self.pages[page].label or self.pages[page].printed

    def block_at(self, offset: int) -> Block | None:
        """Return the block of the body that holds `offset`, or the nearest one before it."""
        index = bisect_right(self._block_starts, offset) - 1
        return self.blocks[index] if index >= 0 and offset < self.body.end else None

    def footnote_at(self, offset: int) -> Footnote | None:
        """Return the footnote whose text holds `offset`, or None in the body."""
        index = bisect_right(self._note_starts, offset) - 1
        if index < 0 or offset > self.footnotes[index].span.end:
            return None
        return self.footnotes[index]

    def paragraph_name(self, offset: int) -> str | None:
        """Return the printed number of the paragraph at `offset`, else its ordinal; None outside paragraphs."""
        block = self.block_at(offset)
        if block is None:
            return None
        return block.number or (str(block.ordinal) if block.ordinal else None)

    def context(self, span: Span, length: int = 48) -> tuple[str, str]:
        """Return up to `length` characters before and after `span`, within the body or the notes it stands in."""
        low, high = (0, self.body.end) if span.start < self.body.end else (self.body.end, len(self.text))
        before = self.text[max(low, span.start - length) : span.start]
        return before, self.text[span.end : min(high, span.end + length)]
