"""Lines of print with what the later steps ask of them: size, weight, italics, raised marks."""

import re
import unicodedata
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, replace

from reader.mupdf.read import RawLine

_TOUCH = 0.5  # of the type size: white between two pieces of one line; a gutter is wider
_HANGING = 2.0  # of the type size: white between the raised label of a note and its text, set in by a tab
_RAISED_SIZE = 0.88  # of the line's size: above it a raised span is an accident of the baseline
_RISE = 0.15  # of the line's size: above its baseline
LARGE = 1.8  # times the size of the line that it begins: an initial over several lines
_INITIAL = re.compile(r"[“‘«„\"']?[^\W\d_]")
_MARK = re.compile(r"\d{1,4}(?:\s*[,;]\s*\d{1,4})*|[*†‡§¶‖#]{1,4}|[a-z]")
_SOFT_HYPHEN = re.compile("\u00ad(?=\\S)")
_SUPERSCRIPTS = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+")


@dataclass(frozen=True, slots=True)
class Mark:
    """A raised sign on a line that may be a footnote's marker: its place in the line's text."""

    label: str
    start: int
    end: int
    x0: float
    x1: float


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A line of print in one column. `text` is its words parted by one space each."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float
    base: float  # y of the baseline
    size: float  # of most of its characters, in points
    bold: bool  # as a whole
    text: str
    boxes: "array[float]"  # four numbers a word: x0, y0, x1, y1 on the page as displayed
    italics: tuple[tuple[int, int], ...]  # ranges of `text`
    marks: tuple[Mark, ...]
    first_width: float = 0.0  # of its first word, in points
    joined: bool = False  # its first word goes on from the line before: an address too long for one line


def lines_of(raw: Iterable[RawLine], page: int) -> list[Line]:
    """Make lines out of MuPDF's; pieces of one row that touch are one line (a raised sign may stand alone)."""
    merged: list[RawLine] = []
    for line in raw:
        if merged and _touch(merged[-1], line):
            merged[-1] = _merged(merged[-1], line)
        else:
            merged.append(line)
    return [_line_of(line, page) for line in merged]


def _touch(left: RawLine, right: RawLine) -> bool:
    """Tell whether a piece of print goes on where another ends."""
    if is_initial(left.text) and left.size > LARGE * right.size and left.base > right.base + 0.5 * right.size:
        return False  # a large initial over several lines
    reach = _HANGING if _is_label(left, right) else _TOUCH
    if not -0.1 * left.size <= right.x0 - left.x1 <= reach * max(left.size, right.size):
        return False
    common = min(left.y1, right.y1) - max(left.y0, right.y0)
    return common > 0.5 * min(left.y1 - left.y0, right.y1 - right.y0)


def is_initial(text: str) -> bool:
    """Tell whether a piece of print is a single letter, perhaps behind a quotation mark."""
    return len(text) <= 2 and _INITIAL.fullmatch(text) is not None  # noqa: PLR2004 (the mark and the letter)


def _is_label(left: RawLine, right: RawLine) -> bool:
    """Tell whether a piece is nothing but a raised sign before the other: the label of a note, as Writer sets it."""
    return _is_raised(left, right) and _MARK.fullmatch(left.text.strip()) is not None


def _is_raised(piece: RawLine, main: RawLine) -> bool:
    """Tell whether a piece of print is smaller than another one of its row and stands higher."""
    return piece.size < _RAISED_SIZE * main.size and piece.base < main.base - _RISE * main.size


def _merged(left: RawLine, right: RawLine) -> RawLine:
    """Return two pieces of one row as one. A small piece that stands higher is raised."""
    main, other = (left, right) if left.size >= right.size else (right, left)
    runs = [*left.runs, *right.runs]
    if _is_raised(other, main):
        runs = [run._replace(raised=True) if run.size <= other.size else run for run in runs]
    return RawLine(
        left.x0,
        min(left.y0, right.y0),
        right.x1,
        max(left.y1, right.y1),
        main.base,
        main.size,
        left.first_width,
        tuple(runs),
        f"{left.text} {right.text}",
        left.boxes + right.boxes,
    )


def _line_of(raw: RawLine, page: int) -> Line:
    """Make a line out of MuPDF's."""
    text = raw.text if raw.text.isascii() else _clean(raw.text)
    runs = raw.runs
    italics: tuple[tuple[int, int], ...] = ()
    marks: tuple[Mark, ...] = ()
    if len(runs) > 1:
        italics, marks = _ranges(raw, text)
    elif runs[0].italic:
        italics = ((0, len(text)),)
    if not text.isascii():
        marks = tuple(sorted((*marks, *written_marks(text, raw.boxes)), key=lambda mark: mark.start))
    bold = all(run.bold or run.raised for run in runs)
    return Line(
        page, raw.x0, raw.y0, raw.x1, raw.y1, raw.base, raw.size, bold, text, raw.boxes, italics, marks, raw.first_width
    )


def _clean(text: str) -> str:
    """Compose letters and take out what is never printed; soft hyphens at a line's end are."""
    return _SOFT_HYPHEN.sub("", unicodedata.normalize("NFC", text))


def _ranges(raw: RawLine, text: str) -> tuple[tuple[tuple[int, int], ...], tuple[Mark, ...]]:
    """Return the italic ranges of a line's text and its raised marks."""
    italics: list[tuple[int, int]] = []
    marks: list[Mark] = []
    places = [offset for offset, letter in enumerate(text) if letter != " "]
    done = 0
    for run in raw.runs:
        count = sum([len(part) for part in run.text.split()])
        if not count:
            continue
        if done + count > len(places):  # characters that were composed or taken out
            break
        start, end = places[done], places[done + count - 1] + 1
        done += count
        if run.raised and run.size < _RAISED_SIZE * raw.size and _MARK.fullmatch(text[start:end]):
            marks.append(mark_at(text[start:end], start, text, raw.boxes, run.size / raw.size))
        elif run.italic and italics and italics[-1][1] == start:
            italics[-1] = italics[-1][0], end
        elif run.italic:
            italics.append((start, end))
    return tuple(italics), tuple(marks)


def mark_at(label: str, start: int, text: str, boxes: "array[float]", scale: float) -> Mark:
    """Make a mark; its place inside its word is told by the sizes of both.

    Args:
        label: its characters.
        start: its offset in the line's text.
        text: the line's.
        boxes: of the line's words.
        scale: its type size over the line's.
    """
    index = text.count(" ", 0, start)
    first = text.rfind(" ", 0, start) + 1
    last = text.find(" ", start)
    last = len(text) if last < 0 else last
    end = min(start + len(label), last)
    x0, x1 = boxes[4 * index], boxes[4 * index + 2]
    step = (x1 - x0) / (start - first + last - end + scale * (end - start))
    left = x0 + step * (start - first)
    return Mark(label, start, start + len(label), left, left + step * scale * (end - start))


def written_marks(text: str, boxes: "array[float]") -> Iterable[Mark]:
    """Yield marks that are written with superscript characters."""
    for found in _SUPERSCRIPTS.finditer(text):
        mark = mark_at(found.group(), found.start(), text, boxes, 1.0)
        yield replace(mark, label=unicodedata.normalize("NFKC", found.group()))
