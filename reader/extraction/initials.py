"""Large initials over several lines (drop caps): put back before the word that they begin."""

import re
from array import array
from collections.abc import Sequence
from dataclasses import replace

from reader.extraction.hyphens import Vocabulary
from reader.extraction.lines import LARGE, Line, is_initial

_NEAR = 0.7  # of its own size: white between it and its word
_WORD = re.compile(r"[^\W\d_]+")


def with_initials(lines: Sequence[Line], vocabulary: Vocabulary) -> list[Line]:
    """Return the lines of a page with each large initial joined to the line that it begins.

    Args:
        lines: of one page.
        vocabulary: of the document: it tells “A gate” from “Agate”.
    """
    joined: dict[Line, Line] = {}
    gone: set[Line] = set()
    for initial in lines:
        beside = _beside(initial, lines) if is_initial(initial.text) else []
        if len(beside) > 1 and not joined.keys() & set(beside):
            first = min(beside, key=lambda line: line.base)
            joined.update((line, replace(line, x0=initial.x0)) for line in beside)  # set in for the initial only
            joined[first] = _joined(initial, first, vocabulary)
            gone.add(initial)
    return [joined.get(line, line) for line in lines if line not in gone]


def _beside(initial: Line, lines: Sequence[Line]) -> list[Line]:
    """Return the lines that stand right of an initial, as far as it reaches down."""
    return [
        line
        for line in lines
        if initial.size > LARGE * line.size
        and 0 <= line.x0 - initial.x1 + 1 <= _NEAR * initial.size
        and initial.y0 < line.base - line.size / 2 < initial.base
    ]


def _joined(initial: Line, line: Line, vocabulary: Vocabulary) -> Line:
    """Return a line with its initial before it, as a part of its first word or as a word of its own."""
    rest = _WORD.match(line.text)
    whole = initial.text[-1] + (rest.group() if rest else "")
    apart = rest is not None and rest.group() in vocabulary and whole not in vocabulary
    box = initial.boxes[0], line.boxes[1], initial.boxes[2], line.boxes[3]
    boxes = array("f", (*box, *line.boxes)) if apart else array("f", (box[0], *line.boxes[1:]))
    text = initial.text + (" " if apart else "") + line.text
    shift = len(text) - len(line.text)
    return replace(
        line,
        x0=initial.x0,
        text=text,
        boxes=boxes,
        italics=tuple((start + shift, end + shift) for start, end in line.italics),
        marks=tuple(replace(mark, start=mark.start + shift, end=mark.end + shift) for mark in line.marks),
    )
