"""Lines of the body made into paragraphs, over columns and pages."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.extraction.columns import Column
from reader.extraction.lines import Line
from reader.model.document import BlockKind

_WIDE_GAP = 1.18  # times the leading: more white than that parts paragraphs
_INDENT = 0.7  # of the type size: an indent, not an accident of the margin
_OTHER_SIZE = 0.08  # of the type size: another type
_HEADING_SIZE = 1.12  # of the body's size
_HEADING_LENGTH = 240  # characters
_SENTENCE_ENDS = tuple('.!?…:;"”’»)]')


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that make one block."""

    lines: tuple[Line, ...]
    kind: BlockKind
    level: int = 0


def make_paragraphs(columns: Sequence[Column], body_size: float) -> list[Paragraph]:
    """Part the lines of the body into paragraphs, headings and block quotations."""
    leading = _leading(columns)
    groups: list[list[tuple[Line, Column]]] = []
    for column in columns:
        for line in column.lines:
            if groups and not _begins(groups[-1], line, column, leading):
                groups[-1].append((line, column))
            else:
                groups.append([(line, column)])
    return [_paragraph(group, body_size) for group in groups]


def _leading(columns: Iterable[Column]) -> float:
    """Return the usual distance between two baselines of the body."""
    gaps: Counter[float] = Counter()
    for column in columns:
        for before, line in zip(column.lines, column.lines[1:], strict=False):
            gap = round((line.base - before.base) * 4) / 4
            if 0 < gap < 3 * line.size:
                gaps[gap] += 1
    return gaps.most_common(1)[0][0] if gaps else 0.0


def _begins(group: list[tuple[Line, Column]], line: Line, column: Column, leading: float) -> bool:
    """Tell whether a line begins a new paragraph after those in `group`."""
    before, home = group[-1]
    if before.bold != line.bold or abs(before.size - line.size) > _OTHER_SIZE * before.size:
        return True
    indent, indent_before = line.x0 - column.left, before.x0 - home.left
    deeper = indent > indent_before + _INDENT * line.size
    if home is column:
        if abs(line.base - before.base) < 0.4 * line.size:  # one row of print in several runs
            return False
        if line.base - before.base > _WIDE_GAP * max(leading, 1.1 * line.size):
            return True
        return deeper or _ended(before, home, line)
    if deeper or (indent > _INDENT * line.size and len(group) > 1):
        return True
    return _ended(before, home, line)


def _ended(before: Line, home: Column, line: Line) -> bool:
    """Tell whether a line ends its paragraph: the first word of the next line would have fitted behind it."""
    first = line.words[0]
    room = home.right - before.x1 - 0.3 * line.size
    return first[2] - first[0] < room - 0.5 * line.size and before.text.endswith(_SENTENCE_ENDS)


def _paragraph(group: list[tuple[Line, Column]], body_size: float) -> Paragraph:
    """Tell what a group of lines is."""
    lines = tuple(line for line, _ in group)
    size = max(line.size for line in lines)
    length = sum(len(line.text) for line in lines)
    large = size > _HEADING_SIZE * body_size
    if length <= _HEADING_LENGTH and (large or all(line.bold for line in lines)):
        return Paragraph(lines, BlockKind.HEADING, 1 if large else 2)
    if len(lines) > 1 and all(line.x0 - column.left > 1.2 * line.size for line, column in group):
        return Paragraph(lines, BlockKind.QUOTE)
    return Paragraph(lines, BlockKind.PARAGRAPH)
