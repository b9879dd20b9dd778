"""Where pages lie under one another: plain arithmetic, no widget.

All lengths here are device pixels, whole numbers, so that a page's pixels fall on the screen's own at any ratio.
Places on pages are points of the unturned page, as everywhere else.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF

from reader.model.raster import PageSize

if TYPE_CHECKING:
    from reader.model.geometry import PageRect


class PageStack:
    """The pages of a document at one scale and rotation.

    Args:
        sizes: of the pages, in points, unturned.
        scale: device pixels a point.
        rotation: clockwise, degrees, a multiple of 90.
        gap: between pages and above the first and below the last one, device pixels.
    """

    def __init__(self, sizes: Sequence[PageSize], scale: float, rotation: int, gap: int) -> None:
        self.sizes = tuple(sizes)
        self.scale = scale
        self.rotation = rotation % 360
        self.gap = gap
        across, down = [size.width for size in self.sizes], [size.height for size in self.sizes]
        if self.rotation in {90, 270}:
            across, down = down, across
        pixels = {length: max(1, round(length * scale)) for length in {*across, *down}}  # most pages are of one size
        self._widths = array("q", [pixels[length] for length in across])
        self._heights = array("q", [pixels[length] for length in down])
        self._tops = array("q", accumulate((height + gap for height in self._heights), initial=gap))
        self.height = self._tops.pop()
        self.width = max(self._widths, default=0) + 2 * gap

    def __len__(self) -> int:
        """Return the number of pages."""
        return len(self.sizes)

    def page_rect(self, page: int) -> QRect:
        """Return where a page lies; the stack's middle line is at x = 0."""
        width = self._widths[page]
        return QRect(-(width // 2), self._tops[page], width, self._heights[page])

    def page_at(self, y: float) -> int:
        """Return the page at height `y`, or the nearest one; a gap belongs to the page above it."""
        return max(0, bisect_right(self._tops, y) - 1)

    def pages_between(self, top: float, bottom: float) -> range:
        """Return the pages that show between two heights."""
        if not len(self):
            return range(0)
        first = self.page_at(top)
        if self._tops[first] + self._heights[first] <= top:
            first += 1
        return range(first, max(first, bisect_right(self._tops, bottom)))

    def rect(self, place: PageRect) -> QRectF:
        """Return where a rectangle of a page lies."""
        page = self.page_rect(place.page)
        size = self.sizes[place.page]
        x0, y0 = _turned(place.x0, place.y0, size, self.rotation)
        x1, y1 = _turned(place.x1, place.y1, size, self.rotation)
        turned = size.turned(self.rotation)
        across, down = page.width() / turned.width, page.height() / turned.height
        left, right = sorted((x0 * across, x1 * across))
        top, bottom = sorted((y0 * down, y1 * down))
        return QRectF(page.left() + left, page.top() + top, right - left, bottom - top)

    def share_of(self, place: PageRect) -> float:
        """Return how far down the document the middle of a place is, 0 to 1; cheap, for hundreds of ticks."""
        if self.rotation:
            middle = self.rect(place).center().y()
        else:
            share = (place.y0 + place.y1) / 2 / self.sizes[place.page].height
            middle = self._tops[place.page] + share * self._heights[place.page]
        return middle / max(1, self.height)

    def place(self, x: float, y: float) -> tuple[int, float, float]:
        """Return the page at a point and the point on it; beside and between pages the nearest page."""
        page = self.page_at(y)
        rect = self.page_rect(page)
        size = self.sizes[page]
        turned = size.turned(self.rotation)
        on_page_x = (x - rect.left()) * turned.width / rect.width()
        on_page_y = (y - rect.top()) * turned.height / rect.height()
        return page, *_turned(on_page_x, on_page_y, turned, -self.rotation)


def usual_size(sizes: Sequence[PageSize]) -> PageSize:
    """Return the most frequent page size, unturned: what fitting fits; the sizes differ by less than a point.

    Without pages it has no length.
    """
    counted: Counter[tuple[int, int]] = Counter()
    for (width, height), count in Counter((size.width, size.height) for size in sizes).items():
        counted[round(width), round(height)] += count
    return PageSize(*counted.most_common(1)[0][0]) if counted else PageSize(0, 0)


def _turned(x: float, y: float, size: PageSize, rotation: int) -> tuple[float, float]:
    """Return where a point of a page of that size comes to lie when the page is turned clockwise."""
    match rotation % 360:
        case 90:
            return size.height - y, x
        case 180:
            return size.width - x, size.height - y
        case 270:
            return y, size.width - x
        case _:
            return x, y
