"""Where the words of a pair stand, and which of them are painted as one text."""

import pytest

from reader.ui.aligned_cells import Cell, CellKind
from reader.ui.aligned_lines import AlignedLines, Spacing, strokes

SPACING = Spacing(left=10, top=4, space=5, glued=1, height=30, gap=12, context_height=15, context_gap=4)
CONTEXT = CellKind.CONTEXT


def lines_of(*cells: Cell) -> AlignedLines:
    """Each letter is ten pixels wide."""
    return AlignedLines(
        cells, [10.0 * max(len(cell.quoted), len(cell.source)) for cell in cells], SPACING, single=False
    )


def same(*words: str) -> list[Cell]:
    return [Cell(word, word) for word in words]


PAIRS: tuple[tuple[list[Cell], list[tuple[str, str]]], ...] = (
    (same("the", "lamp", "burned"), [("the lamp burned", "the lamp burned")]),
    ([Cell("", "In", CONTEXT), *same("the", "lamp")], [("", "In"), ("the lamp", "the lamp")]),
    ([Cell("The", "the"), *same("lamp", "lit")], [("The", "the"), ("lamp lit", "lamp lit")]),
    ([*same("on"), Cell("40", "400", CellKind.CHANGED, 0), *same("nights")],
     [("on", "on"), ("40", "400"), ("nights", "nights")]),
    ([*same("lit"), Cell(",", ",", glued=True), *same("so")], [("lit", "lit"), (", so", ", so")]),
    ([Cell("", "He", CONTEXT), Cell("", "saw", CONTEXT)], [("", "He saw")]),
)  # fmt: skip


@pytest.mark.parametrize(("cells", "texts"), PAIRS)
def test_words_alike_above_and_below_are_painted_as_one_text(cells: list[Cell], texts: list[tuple[str, str]]) -> None:
    placed = lines_of(*cells).placed(1000)
    painted = strokes(placed)
    assert [(one.cell.quoted, one.cell.source) for one in painted] == texts
    assert {one.x for one in painted} <= {one.x for one in placed}
    assert painted[-1].x + painted[-1].width == placed[-1].x + placed[-1].width


def test_no_text_runs_over_a_line_s_end() -> None:
    painted = strokes(lines_of(*same("the", "lamp", "burned", "on")).placed(100))
    assert [(one.cell.quoted, one.y) for one in painted] == [("the lamp", 4), ("burned on", 46)]


@pytest.mark.parametrize("width", [60, 100, 150, 1000])
def test_the_height_is_where_the_last_line_ends(width: int) -> None:
    lines = lines_of(Cell("", "Before", CONTEXT), *same("the", "lamp"), Cell("", "behind", CONTEXT))
    last = lines.placed(width)[-1]
    assert lines.height(width) == last.y + (SPACING.context_height if last.only_source else SPACING.height)
