"""Rectangles of words join to one rectangle a line of print."""

import pytest

from reader.model.geometry import PageRect, merge_lines


def word(x: float, y: float, page: int = 0) -> PageRect:
    return PageRect(page, x, y, x + 20, y + 10)


@pytest.mark.parametrize(
    ("rects", "lines"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([word(0, 0), word(25, 0)], [PageRect(0, 0, 0, 45, 10)], id="neighbours"),
        pytest.param([word(0, 0), word(25, 2)], [PageRect(0, 0, 0, 45, 12)], id="a raised word stays on its line"),
        pytest.param([word(25, 0), word(0, 12)], [word(25, 0), word(0, 12)], id="next line"),
        pytest.param([word(0, 0), word(60, 0)], [word(0, 0), word(60, 0)], id="a gutter stays open"),
        pytest.param([word(0, 0), word(25, 0, page=1)], [word(0, 0), word(25, 0, page=1)], id="two pages"),
    ],
)
def test_merge_lines(rects: list[PageRect], lines: list[PageRect]) -> None:
    assert merge_lines(rects) == tuple(lines)


def test_rectangles_on_two_pages_have_no_union() -> None:
    with pytest.raises(ValueError, match="two pages"):
        word(0, 0).united(word(0, 0, page=1))
