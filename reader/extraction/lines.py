"""Lines of print with what the later steps ask of them: size, weight, italics, raised marks."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reader.mupdf.frame import RawWord
from reader.mupdf.read import RawLine

_TOUCH = 0.5  # of the type size: white between two pieces of one line; a gutter is wider
_RAISED_SIZE = 0.88  # of the line's size: above it a raised span is an accident of the baseline
_RISE = 0.15  # of the line's size: above its baseline
_MARK = re.compile(r"\d{1,4}(?:\s*[,;]\s*\d{1,4})*|[*†‡§¶‖#]{1,4}|[a-z]")
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
    words: tuple[RawWord, ...]
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
    if not -0.1 * left.size <= right.x0 - left.x1 <= _TOUCH * max(left.size, right.size):
        return False
    common = min(left.y1, right.y1) - max(left.y0, right.y0)
    return common > 0.5 * min(left.y1 - left.y0, right.y1 - right.y0)


def _merged(left: RawLine, right: RawLine) -> RawLine:
    """Return two pieces of one row as one. A small piece that stands higher is raised."""
    main, other = (left, right) if left.size >= right.size else (right, left)
    runs = [*left.runs, *right.runs]
    if other.size < _RAISED_SIZE * main.size and other.base < main.base - _RISE * main.size:
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
        left.words + right.words,
    )


def _line_of(raw: RawLine, page: int) -> Line:
    """Make a line out of MuPDF's."""
    words = raw.words
    text = " ".join([word[4] for word in words])
    if not text.isascii():
        words = tuple(_clean(raw.words))
        text = " ".join([word[4] for word in words])
    runs = raw.runs
    italics: tuple[tuple[int, int], ...] = ()
    marks: tuple[Mark, ...] = ()
    if len(runs) > 1:
        italics, marks = _ranges(raw, text, words)
    elif runs[0].italic:
        italics = ((0, len(text)),)
    if not text.isascii():
        marks = tuple(sorted((*marks, *written_marks(text, words)), key=lambda mark: mark.start))
    bold = all(run.bold or run.raised for run in runs)
    return Line(
        page, raw.x0, raw.y0, raw.x1, raw.y1, raw.base, raw.size, bold, text, words, italics, marks, raw.first_width
    )


def _clean(words: Iterable[RawWord]) -> Iterable[RawWord]:
    """Compose letters and take out what is never printed."""
    for word in words:
        text = word[4]
        if not text.isascii():
            text = unicodedata.normalize("NFC", text)
            if "\xad" in text[:-1]:
                text = text[:-1].replace("\xad", "") + text[-1]
        yield word if text is word[4] else (*word[:4], text, *word[5:])


def _ranges(
    raw: RawLine, text: str, words: tuple[RawWord, ...]
) -> tuple[tuple[tuple[int, int], ...], tuple[Mark, ...]]:
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
            marks.append(mark_at(text[start:end], start, words, run.size / raw.size))
        elif run.italic and italics and italics[-1][1] == start:
            italics[-1] = italics[-1][0], end
        elif run.italic:
            italics.append((start, end))
    return tuple(italics), tuple(marks)


def mark_at(label: str, start: int, words: Sequence[RawWord], scale: float) -> Mark:
    """Make a mark; its place inside its word is told by the sizes of both.

    Args:
        label: its characters.
        start: its offset in the line's text.
        words: of the line.
        scale: its type size over the line's.
    """
    offset = 0
    for x0, _, x1, _, word, *_ in words:
        if start < offset + len(word):
            end = min(start + len(label), offset + len(word))
            before, after = start - offset, offset + len(word) - end
            step = (x1 - x0) / (before + after + scale * (end - start))
            left = x0 + step * before
            return Mark(label, start, start + len(label), left, left + step * scale * (end - start))
        offset += len(word) + 1
    return Mark(label, start, start + len(label), 0.0, 0.0)


def written_marks(text: str, words: Sequence[RawWord]) -> Iterable[Mark]:
    """Yield marks that are written with superscript characters."""
    for found in _SUPERSCRIPTS.finditer(text):
        mark = mark_at(found.group(), found.start(), words, 1.0)
        yield replace(mark, label=unicodedata.normalize("NFKC", found.group()))
