"""Reading order: columns of print, found by the white between them, changing within a page."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.extraction.lines import Line

_MIN_GUTTER = 8.0  # points of white between columns
_MIN_LINES = 4  # lines that make a column
_MIN_FILL = 0.5  # of the column's width that a line of prose fills in the middle; less is a table
_MOSTLY = 0.8  # of the width of all its lines that lines of prose have, where a table stands in the column too
_MIN_COLUMN = 80.0  # points
_MOST_CROSSING = 0.6  # of a page's lines that may cross its gutter: titles, tables, a part in one column
_EDGE_SHARE = 0.2  # of the lines begin at a column's left edge
_NEARLY_ALL = 0.9  # of the lines end before the right edge or at it
_SAME_EDGE = 1.5  # points between left edges that are one


@dataclass(frozen=True, slots=True)
class Column:
    """Lines of one column in reading order, and the edges between which they are set."""

    lines: tuple[Line, ...]
    left: float
    right: float


def columns_of(lines: Sequence[Line], hints: Sequence[float] = ()) -> list[Column]:
    """Put the lines of a page into columns in reading order.

    A line that crosses the gutter (a title, a figure's legend) ends the columns above it; below it they begin anew.

    Args:
        lines: of one page or a part of it.
        hints: gutters of the whole page, or of the page before.
    """
    if not lines:
        return []
    gutter = _gutter(lines, hints)
    if gutter is None:
        return [_column(_rows(lines))]
    columns: list[Column] = []
    band: list[Line] = []
    wide: list[Line] = []
    for line in sorted(lines, key=lambda line: (line.base, line.x0)):
        crosses = line.x0 < gutter < line.x1
        if crosses and band:
            columns.extend(_split(band, gutter, hints))
            band = []
        elif not crosses and wide:
            columns.append(_column(_rows(wide)))
            wide = []
        (wide if crosses else band).append(line)
    columns.extend(_split(band, gutter, hints))
    if wide:
        columns.append(_column(_rows(wide)))
    return columns


def gutters_of(lines: Sequence[Line], hints: Sequence[float] = ()) -> tuple[float, ...]:
    """Return the middles of the white strips that part these lines into columns, from left to right.

    Args:
        lines: of one page.
        hints: gutters of the page before.
    """
    gutter = _gutter(lines, hints)
    if gutter is None:
        return ()
    left = [line for line in lines if line.x1 <= gutter]
    right = [line for line in lines if line.x0 >= gutter]
    return *gutters_of(left, hints), gutter, *gutters_of(right, hints)


def _gutter(lines: Sequence[Line], hints: Sequence[float]) -> float | None:
    """Return the middle of a white strip that parts these lines into two, or None.

    A known one counts where it fits and the lines themselves are too few to show one, or where fewer lines cross it: a
    table in one of the columns has white strips of its own, and the notes below a column are ragged.
    """
    best = _find_gutter(lines)
    for hint in hints:
        if _fits(lines, hint) and (best is None or _crossing(lines, hint) < _crossing(lines, best)):
            best = hint
    return best


def _crossing(lines: Sequence[Line], gutter: float) -> int:
    """Return how many lines cross a gutter."""
    return sum(line.x0 < gutter < line.x1 for line in lines)


def _fits(lines: Sequence[Line], gutter: float) -> bool:
    """Tell whether a known gutter parts these lines: some begin right behind it, some end before it, few cross it."""
    begins_behind = any(0 <= line.x0 - gutter <= _MIN_GUTTER for line in lines)
    ends_before = any(line.x1 <= gutter for line in lines)
    return begins_behind and ends_before and _crossing(lines, gutter) <= _MOST_CROSSING * len(lines)


def _split(band: list[Line], gutter: float, hints: Sequence[float]) -> list[Column]:
    """Return the columns of a band whose lines stand on either side of a gutter."""
    left = [line for line in band if line.x1 <= gutter]
    right = [line for line in band if line.x1 > gutter]
    return [*columns_of(left, hints), *columns_of(right, hints)]


def _rows(lines: Sequence[Line]) -> list[Line]:
    """Order the lines of one column: downwards, and from left to right where several stand on one baseline."""
    ordered = sorted(lines, key=lambda line: line.base)
    rows: list[list[Line]] = []
    for line in ordered:
        if rows and line.base - rows[-1][0].base < 0.4 * min(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda line: line.x0)]


def _column(lines: Sequence[Line]) -> Column:
    """Find the edges of a column: where many lines begin (margin numbers stand before it) and where nearly all end."""
    starts = sorted(line.x0 for line in lines)
    ends = sorted(line.x1 for line in lines)
    share = max(2, int(_EDGE_SHARE * len(lines)))
    left = next(
        (x for i, x in enumerate(starts) if sum(y - x <= _SAME_EDGE for y in starts[i : i + share]) >= share), None
    )
    if left is None or len(lines) < _MIN_LINES:
        left = starts[0]
    right = ends[-1] if len(lines) < _MIN_LINES else ends[int(_NEARLY_ALL * (len(lines) - 1))]
    return Column(tuple(lines), left, max(left, right))


def _find_gutter(lines: Sequence[Line]) -> float | None:
    """Return the middle of the white strip that parts most lines into two columns, or None."""
    if len(lines) < 2 * _MIN_LINES:
        return None
    low, high = min(line.x0 for line in lines), max(line.x1 for line in lines)
    if high - low < 2 * _MIN_COLUMN:
        return None
    best: tuple[int, float] | None = None
    # A gutter ends where a column begins: try the left edges that several lines share.
    edges = sorted({round(line.x0) for line in lines if line.x0 > low + _MIN_COLUMN})
    for edge in edges:
        right = [line for line in lines if abs(line.x0 - edge) <= _SAME_EDGE]
        if len(right) < _MIN_LINES or high - edge < _MIN_COLUMN:
            continue
        gutter = edge - _MIN_GUTTER / 2
        crossing = [line for line in lines if line.x0 < gutter < line.x1 or gutter < line.x1 <= gutter + 1]
        left = [line for line in lines if line.x1 <= gutter]
        beyond = [line for line in lines if line.x0 >= edge - _SAME_EDGE]
        if len(left) < _MIN_LINES or len(crossing) > _MOST_CROSSING * len(lines):
            continue
        if not (_is_prose(left) and _are_prose(beyond) and _abreast(left, beyond)):
            continue
        score = len(left) + len(beyond) - len(crossing)
        if best is None or score > best[0]:
            best = score, gutter
    return best[1] if best else None


def _is_prose(lines: Sequence[Line]) -> bool:
    """Tell whether most lines fill the column that they stand in, as running text does and a table's cells do not."""
    width = max(line.x1 for line in lines) - min(line.x0 for line in lines)
    widths = [line.x1 - line.x0 for line in lines]
    filled = [own for own in widths if own > _MIN_FILL * width]
    return width >= _MIN_COLUMN and (len(filled) > 0.5 * len(lines) or sum(filled) > _MOSTLY * sum(widths))


def _are_prose(lines: Sequence[Line]) -> bool:
    """Tell whether lines are running text in one column, or in several of them side by side."""
    while len(lines) >= _MIN_LINES:
        left = _column(lines).left
        ends = sorted(line.x1 for line in lines if abs(line.x0 - left) <= _SAME_EDGE)
        right = ends[int(_NEARLY_ALL * (len(ends) - 1))] + _SAME_EDGE
        if not _is_prose([line for line in lines if line.x1 <= right]):
            return False
        lines = [line for line in lines if line.x0 > right]
    return True


def _abreast(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Tell whether two groups of lines stand side by side and not one below the other."""
    top = max(min(line.y0 for line in left), min(line.y0 for line in right))
    bottom = min(max(line.y1 for line in left), max(line.y1 for line in right))
    return bottom - top > 2 * left[0].size
