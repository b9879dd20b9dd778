"""What of a stack of pages is in view: the ties between the view's pixels and the pages' points. No widget."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF

from reader.model.geometry import PageRect

if TYPE_CHECKING:
    from reader.ui.page_stack import PageStack


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a document: the point of a page (in points, unturned) that is in the middle of the view."""

    page: int
    x: float
    y: float


TOP = Place(0, 0.0, -1e6)  # higher than any view is tall, so that scrolling there ends at the top


@dataclass(frozen=True, slots=True)
class PageFrame:
    """A view on a stack of pages.

    `width`, `height` (of the view) and `scroll_x`, `scroll_y` (from the left and top end) are device pixels, `ratio` of
    them a logical one. A stack that is smaller than the view is centred.
    """

    stack: PageStack
    width: float = 0.0
    height: float = 0.0
    ratio: float = 1.0
    scroll_x: int = 0
    scroll_y: int = 0

    @property
    def left(self) -> int:
        """Where the stack's middle line lies in the view."""
        if self.stack.width <= self.width:
            return round(self.width / 2)
        return self.stack.width // 2 - self.scroll_x

    @property
    def top(self) -> int:
        """Height of the stack that lies at the view's top; negative where a low stack is centred."""
        spare = self.height - self.stack.height
        return -round(spare / 2) if spare > 0 else self.scroll_y

    @property
    def middle(self) -> float:
        """Height of the stack in the middle of the view."""
        return self.top + self.height / 2

    @property
    def centre(self) -> QPointF:
        """The middle of the view, logical pixels."""
        return QPointF(self.width / self.ratio / 2, self.height / self.ratio / 2)

    @property
    def area(self) -> QRect:
        """The view in the stack's coordinates."""
        return QRect(-self.left, self.top, round(self.width), round(self.height))

    @property
    def pages(self) -> range:
        """The pages in view."""
        return self.stack.pages_between(self.top, self.top + self.height)

    @property
    def current_page(self) -> int:
        """The page in the middle of the view."""
        return min(self.stack.page_at(self.middle), max(0, len(self.stack) - 1))

    @property
    def share(self) -> tuple[float, float]:
        """The part of the document in view: first and last height, each 0 to 1."""
        whole = max(1, self.stack.height)
        first = max(0, self.top)
        return first / whole, min(1.0, (first + self.height) / whole)

    def rect(self, place: PageRect) -> QRectF:
        """Return where a place lies in the view, logical pixels."""
        return self.to_view(self.stack.rect(place))

    def to_view(self, area: QRectF) -> QRectF:
        """Return where a rectangle of the stack lies in the view, logical pixels."""
        ratio = self.ratio
        x, y = area.x() + self.left, area.y() - self.top
        return QRectF(x / ratio, y / ratio, area.width() / ratio, area.height() / ratio)

    def to_stack(self, area: QRect) -> QRect:
        """Return the rectangle of the stack (device pixels) that shows in `area` of the view, rounded outwards."""
        ratio = self.ratio
        left, top = math.floor(area.left() * ratio), math.floor(area.top() * ratio)
        right = math.ceil((area.left() + area.width()) * ratio)
        bottom = math.ceil((area.top() + area.height()) * ratio)
        return QRect(left - self.left, top + self.top, right - left, bottom - top)

    def point(self, at: QPointF) -> tuple[int, float, float] | None:
        """Return the page at a point of the view (logical pixels) and the point on it; None without pages."""
        if not len(self.stack):
            return None
        return self.stack.place(at.x() * self.ratio - self.left, at.y() * self.ratio + self.top)

    def place(self, at: QPointF | None = None) -> Place | None:
        """Return the place at a point of the view, its middle if None; None without pages."""
        found = self.point(at if at is not None else self.centre)
        return Place(*found) if found is not None else None

    def scroll_to(self, place: Place, at: QPointF) -> tuple[int, int]:
        """Return the scroll values that bring a place to a point of the view (logical pixels)."""
        page = min(max(place.page, 0), len(self.stack) - 1)
        point = self.stack.rect(PageRect(page, place.x, place.y, place.x, place.y)).topLeft()
        return (
            round(point.x() + self.stack.width // 2 - at.x() * self.ratio),
            round(point.y() - at.y() * self.ratio),
        )

    def position(self, place: PageRect | None = None) -> float:
        """Return a height as page and fraction of the page: 2.5 is the middle of the third page.

        Args:
            place: the middle of which is meant; None means the middle of the view.
        """
        if not len(self.stack):
            return 0.0
        height = self.middle if place is None else self.stack.rect(place).center().y()
        page = self.stack.page_at(height)
        area = self.stack.page_rect(page)
        return page + min(1.0, max(0.0, (height - area.top()) / area.height()))

    def height_at(self, position: float) -> float:
        """Return the height of the stack that `position` means."""
        page = min(max(int(position), 0), len(self.stack) - 1)
        area = self.stack.page_rect(page)
        return area.top() + (position - page) * area.height()
