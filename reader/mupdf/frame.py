"""The frame in which a page's text runs upright: pages are turned, and so is what is printed on them."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import pymupdf

RawWord = tuple[float, float, float, float, str, int, int, int]
"""A word: x0, y0, x1, y1 in points, its characters, MuPDF's numbers of its block, line and place."""

_VERTICAL = 1.5  # a line that is so many times as high as it is wide runs up or down the page
_FEWEST = 3  # characters that show a line's direction


class Frame(NamedTuple):
    """How to look at a page so that its text is upright and runs from the left: one that does not is seen mirrored."""

    matrix: pymupdf.Matrix | None  # from the page without its rotation; None: it is so there
    vertical: bool  # text runs up or down on the page without its rotation
    height: float  # points


def frame_of(
    lines: Sequence[tuple[RawWord, ...]], vertical: Sequence[bool], page: pymupdf.Page, *, from_right: bool = False
) -> Frame:
    """Find how to look at a page.

    Args:
        lines: its words by lines, on the page without its rotation.
        vertical: which of the lines run up or down.
        page: the page.
        from_right: most of its words are written from the right.
    """
    frame = _upright(lines, vertical, page)
    if not from_right:
        return frame
    is_turned = frame.vertical != (page.rotation in {90, 270})
    width = page.rect.height if is_turned else page.rect.width
    mirror = pymupdf.Matrix(-1, 0, 0, 1, width, 0)
    return frame._replace(matrix=mirror if frame.matrix is None else frame.matrix * mirror)


def _upright(lines: Sequence[tuple[RawWord, ...]], vertical: Sequence[bool], page: pymupdf.Page) -> Frame:
    """Find the direction in which most characters of a page run.

    Args:
        lines: its words by lines, on the page without its rotation.
        vertical: which of the lines run up or down.
        page: the page.
    """
    rotation, rect = page.rotation, page.rect
    width, height = (rect.height, rect.width) if rotation in {90, 270} else (rect.width, rect.height)
    upright = sum([len(words) if not runs_up else -len(words) for words, runs_up in zip(lines, vertical, strict=True)])
    if upright < 0:
        matrix = (
            pymupdf.Matrix(0, -1, 1, 0, 0, width)
            if _runs_on(lines, down=True)
            else pymupdf.Matrix(0, 1, -1, 0, height, 0)
        )
        return Frame(matrix, vertical=True, height=width)
    if rotation == 180 and not _runs_on(lines, down=False):  # noqa: PLR2004 (degrees)
        return Frame(page.rotation_matrix, vertical=False, height=height)
    return Frame(None, vertical=False, height=height)


def is_vertical(words: tuple[RawWord, ...]) -> bool:
    """Tell whether a line runs up or down the page."""
    first, last = words[0], words[-1]
    if first is last:
        return len(first[4]) >= _FEWEST and first[3] - first[1] > _VERTICAL * (first[2] - first[0])
    width = max(first[2], last[2]) - min(first[0], last[0])
    height = max(first[3], last[3]) - min(first[1], last[1])
    return height > _VERTICAL * width


def shows_none(words: tuple[RawWord, ...]) -> bool:
    """Tell whether a line is too short to show its direction: a page number."""
    return len(words) == 1 and len(words[0][4]) < _FEWEST


def _runs_on(lines: Sequence[tuple[RawWord, ...]], *, down: bool) -> bool:
    """Tell whether in most lines the last word lies further right (or down) than the first."""
    steps = [words[-1][1] - words[0][1] if down else words[-1][0] - words[0][0] for words in lines if len(words) > 1]
    return sum(step > 0 for step in steps) >= sum(step < 0 for step in steps)


def turned(box: tuple[Any, ...], turn: pymupdf.Matrix) -> tuple[float, float, float, float]:
    """Return where a rectangle (a word, too: its first four numbers) lies after a turn."""
    rect = pymupdf.Rect(box[:4]) * turn
    return rect.x0, rect.y0, rect.x1, rect.y1
