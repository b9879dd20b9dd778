"""Lines of print with what the later steps ask of them: size, weight, italics, raised marks."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from reader.mupdf.read import RawLine, RawSpan, RawWord

_TOUCH = 0.5  # of the type size: white between two pieces of one line; a gutter is wider
_RAISED_SIZE = 0.88  # of the line's size: above it a raised span is an accident of the baseline
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
    size = left.spans[-1].size
    if not -0.1 * size <= right.x0 - left.x1 <= _TOUCH * size:
        return False
    common = min(left.y1, right.y1) - max(left.y0, right.y0)
    return common > 0.5 * min(left.y1 - left.y0, right.y1 - right.y0)


def _merged(left: RawLine, right: RawLine) -> RawLine:
    """Return two pieces of one row as one."""
    return RawLine(
        left.x0,
        min(left.y0, right.y0),
        right.x1,
        max(left.y1, right.y1),
        left.block,
        left.spans + right.spans,
        left.words + right.words,
    )


def _line_of(raw: RawLine, page: int) -> Line:
    """Make a line out of MuPDF's."""
    words = raw.words
    text = " ".join([word[4] for word in words])
    if not text.isascii():
        words = tuple(_clean(raw.words))
        text = " ".join([word[4] for word in words])
    spans = raw.spans
    first = spans[0]
    if len(spans) == 1:
        size, base = first.size, first.base
        italics: tuple[tuple[int, int], ...] = ((0, len(text)),) if first.italic else ()
        marks: tuple[Mark, ...] = ()
    else:
        size, base = _dominant(spans)
        italics, marks = _runs(spans, text, size, base)
    if not text.isascii():
        marks = tuple(sorted((*marks, *written_marks(text, words)), key=lambda mark: mark.start))
    bold = all(span.bold or span.text.isspace() for span in spans)
    return Line(page, raw.x0, raw.y0, raw.x1, raw.y1, base, size, bold, text, words, italics, marks)


def _clean(words: Iterable[RawWord]) -> Iterable[RawWord]:
    """Compose letters and take out what is never printed."""
    for word in words:
        text = word[4]
        if not text.isascii():
            text = unicodedata.normalize("NFC", text)
            if "\xad" in text[:-1]:
                text = text[:-1].replace("\xad", "") + text[-1]
        yield word if text is word[4] else (*word[:4], text, *word[5:])


def _dominant(spans: tuple[RawSpan, ...]) -> tuple[float, float]:
    """Return the size and baseline of most of the characters."""
    weights: Counter[tuple[float, float]] = Counter()
    for span in spans:
        weights[span.size, span.base] += len(span.text.strip())
    return weights.most_common(1)[0][0]


def _runs(
    spans: tuple[RawSpan, ...], text: str, size: float, base: float
) -> tuple[tuple[tuple[int, int], ...], tuple[Mark, ...]]:
    """Return the italic ranges of a line's text and its raised marks."""
    italics: list[tuple[int, int]] = []
    marks: list[Mark] = []
    places = [offset for offset, letter in enumerate(text) if letter != " "]
    done = 0
    for (italic, raised), run in groupby(
        (span for span in spans if not span.text.isspace()),
        key=lambda span: (span.italic, _is_raised(span, size, base)),
    ):
        pieces = list(run)
        count = sum(len(part) for piece in pieces for part in piece.text.split())
        if done + count > len(places):  # characters that were composed or taken out
            break
        start, end = places[done], places[done + count - 1] + 1
        done += count
        if raised and _MARK.fullmatch(text[start:end]):
            marks.append(Mark(text[start:end], start, end, pieces[0].x0, pieces[-1].x1))
        elif italic:
            italics.append((start, end))
    return tuple(italics), tuple(marks)


def _is_raised(span: RawSpan, size: float, base: float) -> bool:
    """Tell whether a span is small and stands above the baseline."""
    return span.size < _RAISED_SIZE * size and (span.raised or span.base < base - 0.15 * size)


def written_marks(text: str, words: tuple[RawWord, ...]) -> Iterable[Mark]:
    """Yield marks that are written with superscript characters."""
    for found in _SUPERSCRIPTS.finditer(text):
        label = unicodedata.normalize("NFKC", found.group())
        position = 0
        for x0, _, x1, _, word, *_ in words:
            if found.start() < position + len(word):
                step = (x1 - x0) / len(word)
                left = x0 + step * (found.start() - position)
                yield Mark(label, found.start(), found.end(), left, left + step * len(found.group()))
                break
            position += len(word) + 1
