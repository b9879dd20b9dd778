"""How text is put on a terminal: colour where it helps, lines that fit, nothing that a document could abuse."""

import shutil
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TextIO

_MAX_WIDTH = 100  # columns; longer lines of prose are hard to read
_MIN_WIDTH = 40  # below this, wrapping does more harm than a line that the terminal breaks
_JOINERS = frozenset("\u200c\u200d")  # invisible, but letters of Persian and Indic words hang on them
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_UNSAFE_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


class Ink(Enum):
    """What text is coloured for, as the parameters of an ANSI "select graphic rendition" sequence."""

    PLAIN = ""
    STRONG = "1"
    QUIET = "2"
    VERBATIM = "32"
    EDITED = "34"
    ALTERED = "1;31"
    ABSENT = "1;35"


@dataclass(frozen=True, slots=True)
class Terminal:
    """What the text is written to."""

    width: int  # columns
    colour: bool

    @classmethod
    def of(cls, stream: TextIO, environ: Mapping[str, str]) -> "Terminal":
        """Describe `stream`: colour only on a terminal and unless NO_COLOR (https://no-color.org) is set."""
        shown = stream.isatty() and environ.get("TERM") != "dumb"
        columns = shutil.get_terminal_size().columns
        return cls(max(_MIN_WIDTH, min(columns, _MAX_WIDTH)), shown and not environ.get("NO_COLOR"))

    def paint(self, text: str, ink: Ink) -> str:
        """Return `text` in that ink, or as it is where there is no colour."""
        if not self.colour or ink is Ink.PLAIN or not text:
            return text
        return f"\x1b[{ink.value}m{text}\x1b[0m"


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text that is printed with a row of `mark` beneath it (one character, or "" for none).

    A piece without text marks the place where something is missing.
    """

    text: str
    mark: str = ""
    ink: Ink = Ink.PLAIN


def safe(text: str) -> str:
    """Return a document's text so that it cannot steer the terminal: one line, no control or hidden characters."""
    return "".join(_safe_character(character) for character in text)


def cells(text: str) -> int:
    """Return the number of columns that `text` takes."""
    return sum(map(_cell_width, text))


def wrapped(text: str, width: int) -> list[str]:
    """Return `text` in lines of at most `width` columns."""
    return [line for line, _ in underlined([Piece(text)], Terminal(width, colour=False))]


def underlined(pieces: Sequence[Piece], terminal: Terminal) -> Iterator[tuple[str, str]]:
    """Wrap pieces of safe text and put their marks beneath.

    Args:
        pieces: parts of one text.
        terminal: its width is the width of the lines.

    Yields:
        A line of text and the row of marks beneath it, which is empty where nothing is marked.
    """
    glyphs = _glyphs(pieces)
    for start, end in _line_ends(glyphs, terminal.width):
        line = glyphs[start:end]
        row = "".join((glyph.mark or " ") * glyph.width for glyph in line).rstrip()
        yield _painted(line, terminal), row


@dataclass(slots=True)
class _Glyph:
    text: str  # one character with the combining ones on it
    mark: str
    ink: Ink
    width: int


def _glyphs(pieces: Sequence[Piece]) -> list[_Glyph]:
    glyphs: list[_Glyph] = []
    gap = ""  # the mark of a gap that waits for a space to stand under
    for piece in pieces:
        if not piece.text:
            gap = _gap_before(glyphs, piece.mark)
        for character in piece.text:
            width = _cell_width(character)
            if width == 0 and glyphs:
                glyphs[-1].text += character
                continue
            if gap and character != " ":
                glyphs.append(_Glyph(" ", gap, Ink.PLAIN, 1))
                gap = ""
            glyphs.append(_Glyph(character, gap or piece.mark, piece.ink, width))
            gap = ""
    return [*glyphs, _Glyph(" ", gap, Ink.PLAIN, 1)] if gap else glyphs


def _gap_before(glyphs: Sequence[_Glyph], mark: str) -> str:
    """Mark the space in front of a gap; return the mark if there is none, for the space behind it."""
    if not glyphs or glyphs[-1].text != " " or glyphs[-1].mark:
        return mark
    glyphs[-1].mark = mark
    return ""


def _line_ends(glyphs: Sequence[_Glyph], width: int) -> Iterator[tuple[int, int]]:
    """Yield the first and last index (exclusive) of each line; a line's last space is dropped unless it is a gap."""
    start = used = 0
    space = -1
    for index, glyph in enumerate(glyphs):
        if glyph.text == " ":
            space = index
        used += glyph.width
        if used <= width or index == start:
            continue
        if space >= start:
            yield start, space + (1 if _is_gap(glyphs, space) and space < index else 0)
            start = space + 1
        else:
            yield start, index
            start = index
        used = sum(later.width for later in glyphs[start : index + 1])
    if start < len(glyphs):
        yield start, len(glyphs)


def _is_gap(glyphs: Sequence[_Glyph], space: int) -> bool:
    """Tell whether a space carries a mark of its own rather than that of the words around it."""
    return bool(glyphs[space].mark) and (space == 0 or glyphs[space - 1].mark != glyphs[space].mark)


def _painted(line: Sequence[_Glyph], terminal: Terminal) -> str:
    parts: list[str] = []
    run: list[str] = []
    for index, glyph in enumerate(line):
        run.append(glyph.text)
        if index + 1 == len(line) or line[index + 1].ink is not glyph.ink:
            parts.append(terminal.paint("".join(run), glyph.ink))
            run.clear()
    return "".join(parts)


def _safe_character(character: str) -> str:
    if character.isspace():
        return " "
    if character == "\N{SOFT HYPHEN}":
        return ""
    if unicodedata.category(character) in _UNSAFE_CATEGORIES and character not in _JOINERS:
        return _REPLACEMENT
    return character


def _cell_width(character: str) -> int:
    """Return 0, 1 or 2 columns after Unicode's East Asian Width (UAX #11) and combining classes."""
    if character in _JOINERS or unicodedata.category(character) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
