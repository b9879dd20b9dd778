"""Places on pages. Units are PDF points, origin top left of the page as displayed; pages count from 0."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class PageRect:
    """A rectangle on a page."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        """Width in points."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """Height in points."""
        return self.y1 - self.y0

    def united(self, other: PageRect) -> PageRect:
        """Return the smallest rectangle around both; both must be on one page."""
        if other.page != self.page:
            raise ValueError("rectangles on two pages have no union")
        return PageRect(
            self.page,
            min(self.x0, other.x0),
            min(self.y0, other.y0),
            max(self.x1, other.x1),
            max(self.y1, other.y1),
        )

    def shares_line(self, other: PageRect) -> bool:
        """Tell whether both stand on one line of print: their heights overlap by more than half of the lower one."""
        if other.page != self.page:
            return False
        common = min(self.y1, other.y1) - max(self.y0, other.y0)
        return common > 0.5 * min(self.height, other.height)


def merge_lines(rects: Iterable[PageRect], max_gap: float = 24.0) -> tuple[PageRect, ...]:
    """Join neighbouring rectangles that stand on one line of print.

    Args:
        rects: in reading order.
        max_gap: widest space in points that is bridged; wider ones (a column's gutter) stay open.

    Returns:
        One rectangle for each run of words on a line, in the same order.
    """
    merged: list[PageRect] = []
    for rect in rects:
        last = merged[-1] if merged else None
        gap = max(rect.x0 - last.x1, last.x0 - rect.x1) if last is not None else 0.0  # text may run from the right
        if last is not None and last.shares_line(rect) and -1.0 <= gap <= max_gap:
            merged[-1] = last.united(rect)
        else:
            merged.append(rect)
    return tuple(merged)
