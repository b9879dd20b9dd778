"""Rows of print with Hebrew or Arabic, which MuPDF hands over in pieces: one for each change of direction."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, groupby, pairwise
from operator import itemgetter

from reader.model.script import runs_from_right
from reader.mupdf.frame import RawWord
from reader.mupdf.right_to_left import ways_of
from reader.mupdf.styles import StyledLine, StyledRun

_SAME_ROW = 0.5  # of the lower one's height that two pieces of a row share
_WIDEST_GAP = 3.0  # times the height between two pieces of a row: wider ones are columns
_TOUCH = 0.08  # of the height: words that stand closer are one word with a sign
_SIGNS_BEFORE_NUMBER = re.compile(r"([.,;:!?…،؛]+)[^\w\s]*\d[\d\W]*")
"""Left of a number stands what is read behind it: “1931.” is printed as “.1931” where the line runs from the right."""

Piece = tuple[tuple[RawWord, ...], StyledLine]


def rows_from_right(pieces: Sequence[Piece]) -> list[Piece]:
    """Join the pieces of rows that run from the right, in the order in which they are read.

    Rows are put in order by where their words stand; signs that MuPDF has parted from their word are put to it.

    Args:
        pieces: MuPDF's lines, each with its style.
    """
    rows: list[list[Piece]] = []
    for piece in pieces:
        if rows and any(_belong_together(other, piece) for other in rows[-1]):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [piece for row in rows for piece in _ordered(row)]


def _belong_together(one: Piece, other: Piece) -> bool:
    """Tell whether two lines of MuPDF's are pieces of one row."""
    (ax0, ay0, ax1, ay1), (bx0, by0, bx1, by1) = _box(one), _box(other)
    height = min(ay1 - ay0, by1 - by0)
    return min(ay1, by1) - max(ay0, by0) > _SAME_ROW * height and max(bx0 - ax1, ax0 - bx1) < _WIDEST_GAP * height


def _ordered(row: list[Piece]) -> list[Piece]:
    """Return a row in one piece if it runs from the right, else as it is, with signs put to their words."""
    letters = "".join(word[4] for words, _ in row for word in words)
    count = sum(map(runs_from_right, letters))
    if not count:
        return row
    if count > sum(map(str.isalpha, letters)) / 2:
        styled = [_read(*item) for item in chain.from_iterable(map(_styled_words, row))]
        styled.sort(key=lambda item: -item[0][2])
        ways = ways_of([word[4] for word, _ in styled], from_right=True)
        runs = [(way, list(run)) for way, run in groupby(range(len(styled)), key=ways.__getitem__)]
        order = [index for way, run in runs for index in (run if way else reversed(run))]
        style = StyledLine(row[0][1].base, tuple(run for index in order for run in styled[index][1]))
        row = [(tuple(styled[index][0] for index in order), style)]
    return [(_with_signs(words), style) for words, style in row]


def _styled_words(piece: Piece) -> Iterator[tuple[RawWord, tuple[StyledRun, ...]]]:
    """Yield each word of a piece with the runs that it is set in."""
    words, style = piece
    letters = [run._replace(text=letter) for run in style.runs for letter in run.text if not letter.isspace()]
    at = 0
    for word in words:
        own = letters[at : at + len(word[4])]
        at += len(own)
        yield word, _runs_of(own)


def _runs_of(letters: Sequence[StyledRun]) -> tuple[StyledRun, ...]:
    """Return letters with their styles, those of one style as one run."""
    runs = (list(run) for _, run in groupby(letters, key=itemgetter(1, 2, 3, 4)))
    return tuple(run[0]._replace(text="".join(letter.text for letter in run)) for run in runs)


def _read(word: RawWord, runs: tuple[StyledRun, ...]) -> tuple[RawWord, tuple[StyledRun, ...]]:
    """Return a word of a row from the right with the signs behind its number that stand left of it."""
    signs = _SIGNS_BEFORE_NUMBER.fullmatch(word[4])
    if signs is None:
        return word, runs
    letters = [run._replace(text=letter) for run in runs for letter in run.text]
    end = signs.end(1)
    return (*word[:4], word[4][end:] + signs[1], *word[5:]), _runs_of([*letters[end:], *letters[:end]])


def _with_signs(words: tuple[RawWord, ...]) -> tuple[RawWord, ...]:
    """Return the words of a row, those that touch joined to one."""
    joined = [words[0]]
    for before, word in pairwise(words):
        gap = max(word[0] - before[2], before[0] - word[2])
        if gap < _TOUCH * (word[3] - word[1]):
            last = joined[-1]
            box = min(last[0], word[0]), min(last[1], word[1]), max(last[2], word[2]), max(last[3], word[3])
            joined[-1] = (*box, last[4] + word[4], *last[5:])
        else:
            joined.append(word)
    return tuple(joined)


def _box(piece: Piece) -> tuple[float, float, float, float]:
    """Return the rectangle of a piece."""
    words = piece[0]
    return min(w[0] for w in words), min(w[1] for w in words), max(w[2] for w in words), max(w[3] for w in words)
