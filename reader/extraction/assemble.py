"""Paragraphs and notes made into the one reading text, each word tied to its place."""

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.extraction.hyphens import HYPHENS, Vocabulary
from reader.extraction.lines import Line, Mark
from reader.extraction.notes import NoteLines
from reader.extraction.paragraphs import Paragraph
from reader.extraction.text_builder import PARAGRAPH, SPACE, TextBuilder
from reader.extraction.tie_notes import Ties
from reader.model.document import Block, BlockKind, Footnote
from reader.model.geometry import PageRect
from reader.model.span import Span

_ADDRESS = re.compile(r"(?:https?://|www\.)\S*$")
_ADDRESS_END = tuple("/?=&_-.%#")


@dataclass(slots=True)
class Assembly:
    """The reading text and what was tied to it on the way."""

    builder: TextBuilder = field(default_factory=TextBuilder)
    blocks: list[Block] = field(default_factory=list)
    footnotes: list[Footnote] = field(default_factory=list)
    italics: list[tuple[int, int]] = field(default_factory=list)
    body_end: int = 0


def assemble(
    paragraphs: Sequence[Paragraph],
    notes: Sequence[NoteLines],
    ties: Ties,
    vocabulary: Vocabulary,
) -> Assembly:
    """Write the body and behind it the notes.

    Args:
        paragraphs: of the body, in reading order.
        notes: in order.
        ties: the markers on each line that lead to notes.
        vocabulary: decides about hyphens at line ends.
    """
    assembly = Assembly()
    writer = _Writer(assembly, vocabulary)
    markers = _write_body(writer, paragraphs, ties)
    assembly.body_end = assembly.builder.length
    _write_notes(writer, notes, markers)
    return assembly


def _write_body(writer: "_Writer", paragraphs: Sequence[Paragraph], ties: Ties) -> dict[int, tuple[int, PageRect]]:
    """Write the paragraphs; return where the marker of each note stood, in the text and on the page."""
    assembly = writer.assembly
    markers: dict[int, tuple[int, PageRect]] = {}
    ordinal = 0
    for paragraph in paragraphs:
        writer.begin()
        for line in paragraph.lines:
            tied = ties.get(line, ())
            places = writer.line(line, [tie.mark for tie in tied])
            for tie, offset in zip(tied, places, strict=True):
                for number in tie.notes:
                    markers[number] = offset, _rect(line, tie.mark)
        span = writer.span
        if not span:
            continue
        is_heading = paragraph.kind is BlockKind.HEADING
        ordinal += not is_heading
        place = 0 if is_heading else ordinal
        assembly.blocks.append(Block(span, paragraph.kind, place, paragraph.number, paragraph.level))
    return markers


def _write_notes(writer: "_Writer", notes: Sequence[NoteLines], markers: dict[int, tuple[int, PageRect]]) -> None:
    """Write the notes without their labels."""
    for index, note in enumerate(notes):
        writer.begin()
        for number, line in enumerate(note.lines):
            label = [Mark(note.label, 0, note.cut, line.x0, line.x0)] if number == 0 and note.cut else []
            writer.line(line, label)
        end = writer.assembly.builder.length
        offset, rect = markers.get(index, (None, None))
        writer.assembly.footnotes.append(
            Footnote(note.label, writer.span or Span(end, end), note.page, offset, (rect,) if rect else ())
        )


class _Writer:
    """Writes lines one after the other and joins what was parted by their ends."""

    def __init__(self, assembly: Assembly, vocabulary: Vocabulary) -> None:
        self.assembly = assembly
        self._vocabulary = vocabulary
        self._last_word = ""
        self._start: int | None = None

    def begin(self) -> None:
        """Begin a paragraph or a note."""
        self._start = None

    @property
    def span(self) -> Span | None:
        """What was written since it began; None if nothing."""
        return None if self._start is None else Span(self._start, self.assembly.builder.length)

    def line(self, line: Line, cuts: Sequence[Mark]) -> list[int]:
        """Write a line without the marks in `cuts`; return the offset at which each of them stood."""
        builder = self.assembly.builder
        text, boxes, removed = _without(line, cuts) if cuts else (line.text, line.boxes, [])
        if not text:
            return [builder.length for _ in cuts]
        is_first = self._start is None
        glue = "" if line.joined and not is_first else self._glue(text.partition(SPACE)[0], is_first=is_first)
        start = builder.add(text, boxes, line.page, glue)
        if is_first:
            self._start = start
        self._last_word = text[text.rfind(SPACE) + 1 :]
        if not cuts:
            self.assembly.italics.extend([(start + begin, start + end) for begin, end in line.italics])
            return []

        def moved(offset: int) -> int:
            gone = sum(min(offset, end) - begin for begin, end in removed if begin < offset)
            return min(start + offset - gone, builder.length)

        for begin, end in line.italics:
            if moved(end) > moved(begin):
                self.assembly.italics.append((moved(begin), moved(end)))
        return [moved(mark.start) for mark in cuts]

    def _glue(self, word: str, *, is_first: bool) -> str:
        """Return what parts the next word from the text before; take a line-end hyphen away."""
        builder = self.assembly.builder
        if is_first:
            return PARAGRAPH if builder.length else ""
        last = self._last_word
        if (
            ("/" in last or last.startswith("www."))
            and _ADDRESS.search(last)
            and ((last.startswith("<") and ">" not in last) or last.endswith(_ADDRESS_END))
        ):
            return ""
        if last[-1:] in HYPHENS and len(last) > 1 and last[-2].isalnum():
            if self._vocabulary.joins(last, word):
                builder.drop_hyphen()
            return ""
        return SPACE


def _without(line: Line, cuts: Sequence[Mark]) -> tuple[str, "array[float]", list[tuple[int, int]]]:
    """Take marks out of a line; return the text and the boxes that are left, and the ranges that are gone."""
    words = line.text.split(SPACE)
    boxes = line.boxes[:]
    removed: list[tuple[int, int]] = []
    start = 0
    for index, word in enumerate(line.text.split(SPACE)):
        end = start + len(word)
        inside = [mark for mark in cuts if mark.start < end and start < mark.end]
        if inside:
            gone = [(max(start, mark.start), min(end, mark.end)) for mark in inside]
            words[index] = _without_ranges(word, start, gone)
            removed.extend(gone if words[index] else [(start, end + 1)])
            boxes[4 * index : 4 * index + 4] = _narrowed(boxes[4 * index : 4 * index + 4], inside[0], start)
        start = end + 1
    for index in reversed([index for index, word in enumerate(words) if not word]):
        del words[index], boxes[4 * index : 4 * index + 4]
    return SPACE.join(words), boxes, removed


def _without_ranges(word: str, start: int, gone: Sequence[tuple[int, int]]) -> str:
    """Return what is left of a word that begins at offset `start`, without the characters in some ranges."""
    return "".join(
        letter for offset, letter in enumerate(word, start) if not any(first <= offset < last for first, last in gone)
    )


def _narrowed(box: "array[float]", mark: Mark, start: int) -> "array[float]":
    """Return what is left of the box of a word that begins at offset `start`, without a mark at one of its ends."""
    x0, y0, x1, y1 = box
    if mark.start > start and x0 < mark.x0 < x1:
        x1 = mark.x0
    elif mark.start <= start and x0 < mark.x1 < x1:
        x0 = mark.x1
    return array("f", (x0, y0, x1, y1))


def _rect(line: Line, mark: Mark) -> PageRect:
    """Return where a mark stands: its word's height, and its own width inside the word."""
    index = line.text.count(SPACE, 0, mark.start)
    x0, y0, x1, y1 = line.boxes[4 * index : 4 * index + 4]
    left, right = (mark.x0, mark.x1) if x0 - 1 <= mark.x0 <= mark.x1 <= x1 + 1 else (x0, x1)
    return PageRect(line.page, left, y0, right, y1)
