"""Breaks aligned cells into lines: plain arithmetic on widths that have been measured once, no widget."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.ui.aligned_cells import Cell, CellKind


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell and where it stands, logical pixels."""

    cell: Cell
    x: float
    y: float
    width: float
    space: float  # behind it, up to the next cell of the same line; 0 at a line's end
    only_source: bool = False  # the line holds nothing but context: it has no row for the quotation


@dataclass(frozen=True, slots=True)
class Spacing:
    """What lines are set by, logical pixels."""

    left: float  # where they begin
    top: float
    space: float  # between words
    glued: float  # between cells that stand close
    height: float  # of a line
    gap: float  # behind it
    context_height: float  # of a line that holds only context
    context_gap: float  # behind it


@dataclass(frozen=True, slots=True)
class AlignedLines:
    """Cells with their widths, to be broken at any width.

    Args:
        cells: in reading order.
        widths: of the cells, logical pixels.
        spacing: what the lines are set by.
        single: there is no row for the source, so that context takes no less room.
    """

    cells: Sequence[Cell]
    widths: Sequence[float]
    spacing: Spacing
    single: bool

    def placed(self, width: float, *, mirrored: bool = False, from_right: bool = False) -> tuple[Placed, ...]:
        """Return where the cells stand.

        Args:
            width: of the lines with what is left of them, logical pixels.
            mirrored: the margin is at the right.
            from_right: a line's first cell stands at its right end, as the words are read.
        """
        margin = self.spacing.left
        reach = None if not from_right else width if mirrored else margin + width
        shift = margin if mirrored else 0.0
        y = self.spacing.top
        placed: list[Placed] = []
        for line in self._lines(width):
            only_source = self._only_source(line)
            ends = [x for _, x in line[1:]]
            for (index, x), end in zip(line, [*ends, None], strict=True):
                wide = self.widths[index]
                space = end - x - wide if end is not None and reach is None else 0.0
                left = x - shift if reach is None else reach - x - wide
                placed.append(Placed(self.cells[index], left, y, wide, space, only_source))
            y += sum(self._pitch(only_source=only_source))
        return tuple(placed)

    def height(self, width: float) -> float:
        """Return where the last line ends at a width; layouts ask at several widths a step, which need no places."""
        y = end = self.spacing.top
        for line in self._lines(width):
            height, gap = self._pitch(only_source=self._only_source(line))
            end = y + height
            y = end + gap
        return end

    def _pitch(self, *, only_source: bool) -> tuple[float, float]:
        """Return the height of a line and the gap behind it."""
        spacing = self.spacing
        return (spacing.context_height, spacing.context_gap) if only_source else (spacing.height, spacing.gap)

    def _only_source(self, line: Sequence[tuple[int, float]]) -> bool:
        """Tell whether a line holds nothing but context."""
        return not self.single and all(self.cells[index].kind is CellKind.CONTEXT for index, _ in line)

    def _lines(self, width: float) -> list[list[tuple[int, float]]]:
        """Return the lines, each cell by its index and its left edge."""
        spacing = self.spacing
        lines: list[list[tuple[int, float]]] = []
        x = spacing.left
        for index, (cell, wide) in enumerate(zip(self.cells, self.widths, strict=True)):
            gap = (spacing.glued if cell.glued else spacing.space) if x > spacing.left else 0.0
            end = x + gap + wide
            hangs = cell.glued and end < width + spacing.space
            if not lines or (x > spacing.left and end > width and not hangs):
                lines.append([])
                x, gap = spacing.left, 0.0
            lines[-1].append((index, x + gap))
            x += gap + wide
        return lines


def strokes(placed: Sequence[Placed]) -> tuple[Placed, ...]:
    """Return what is painted at one stroke: neighbours that are the same above and below, or context, as one text."""
    groups: list[list[Placed]] = []
    for one in placed:
        if groups and _continues(groups[-1][-1], one.cell):
            groups[-1].append(one)
        else:
            groups.append([one])
    return tuple(group[0] if len(group) == 1 else _joined(group) for group in groups)


def _joined(group: Sequence[Placed]) -> Placed:
    """Return neighbours as one cell."""
    first, last = group[0], group[-1]
    quoted = " ".join([one.cell.quoted for one in group]).strip()
    cell = Cell(quoted, " ".join([one.cell.source for one in group]), first.cell.kind)
    return Placed(cell, first.x, first.y, last.x + last.width - first.x, last.space, first.only_source)


def _continues(before: Placed, cell: Cell) -> bool:
    """Tell whether a cell follows on the same line with a space, and both rows of both take the same room."""
    if not before.space or cell.glued or before.cell.kind is not cell.kind:
        return False
    same = cell.kind is CellKind.SAME and cell.quoted == cell.source and before.cell.quoted == before.cell.source
    return same or cell.kind is CellKind.CONTEXT
