"""A scrolled stack of pages: exact places, motion, zoom by wheel and pinch, pixels at any density. Knows no text."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QNativeGestureEvent, QTouchEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from reader.model.geometry import PageRect
from reader.ui.page_canvas import PageCanvas
from reader.ui.page_frame import Place
from reader.ui.pane_scrolling import LINE, scroll_by_wheel, zoom_by_pinch
from reader.ui.pane_touch import PaneTouch
from reader.ui.theme import Theme
from reader.workspace.jobs import JobRunner

SCREEN_OVERLAP = 0.1  # of the view's height that stays in view when scrolling by screens


class PageScrollArea(PageCanvas):
    """Shows pages that a worker renders, and moves over them.

    Args:
        jobs: does the rendering.
        theme: the window's.
        parent: owner.
    """

    def __init__(self, jobs: JobRunner, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(jobs, theme, parent)
        self._touch = PaneTouch(self)

    # Places

    def go_to(self, place: Place) -> None:
        """Bring a place to the middle of the view, at once."""
        if self.page_count:
            self.motion.stop()
            self._scroll_to_place(place, self._frame.centre)

    def go_to_page(self, page: int) -> None:
        """Bring the top of a page, counted from 0, to the top of the view."""
        if self.page_count:
            page = min(max(page, 0), self.page_count - 1)
            stack = self._frame.stack
            self._scroll_to_height(stack.page_rect(page).top() - stack.gap)

    def go_to_height(self, page: int, y: float) -> None:
        """Bring a height of a page (points from its upper edge) to the top of the view."""
        if self.page_count:
            stack = self._frame.stack
            page = min(max(page, 0), self.page_count - 1)
            self._scroll_to_height(stack.rect(PageRect(page, 0, y, 0, y)).top() - stack.gap)

    def go_to_start(self) -> None:
        """Go to the first line."""
        self._scroll_to_height(0)

    def go_to_end(self) -> None:
        """Go to the last line."""
        self._scroll_to_height(self._frame.stack.height)

    def position(self, place: PageRect | None = None) -> float:
        """Return a height in the document as page and fraction of the page: 2.5 is the middle of the third page.

        Args:
            place: the middle of which is meant; None means the middle of the view.
        """
        return self._frame.position(place)

    def set_position(self, position: float) -> None:
        """Bring a height as `position` gives it to the middle of the view, at once."""
        if self.page_count:
            self._scroll_to_height(self._frame.height_at(position) - self._frame.height / 2, moving=False)

    def scroll_to_share(self, share: float) -> None:
        """Bring a height, 0 to 1 of the document, to the middle of the view at once."""
        self._scroll_to_height(share * self._frame.stack.height - self._frame.height / 2, moving=False)

    def reveal(self, rects: Sequence[PageRect], *, alone: bool = False) -> None:
        """Bring places into view, in the middle where they fit: those on the first one's page, moving there quickly.

        Args:
            rects: the places.
            alone: a pane that scrolls together with this one has its own place to go to.
        """
        frame = self._frame
        on_page = [frame.stack.rect(rect) for rect in rects if rect.page == rects[0].page < self.page_count]
        if not on_page:
            return
        area = on_page[0]
        for rect in on_page[1:]:
            area = area.united(rect)
        fits = area.height() < frame.height
        middle = area.center().y() if fits else area.top() + frame.height / 2 - frame.stack.gap
        left, right = area.left() + frame.left, area.right() + frame.left
        if left < 0 or right > frame.width:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + round((left + right - frame.width) / 2))
        self.motion.go(round(middle - frame.height / 2), moving=True, alone=alone)

    # Scrolling

    def scroll_lines(self, count: float) -> None:
        """Scroll down by lines, up if negative."""
        self._scroll_by(count * LINE * self._frame.ratio)

    def scroll_screens(self, count: float) -> None:
        """Scroll down by screens, less a little that stays in view."""
        self._scroll_by(count * (1 - SCREEN_OVERLAP) * self._frame.height)

    def scroll_half_screens(self, count: float) -> None:
        """Scroll down by half screens."""
        self._scroll_by(count * self._frame.height / 2)

    def scroll_pages(self, count: int) -> None:
        """Go to the top of the page `count` pages on."""
        stack = self._frame.stack
        self.go_to_page(stack.page_at(self._frame.top + stack.gap + 1) + count)

    def pan(self, right: float, down: float) -> None:
        """Move the view over the pages by logical pixels, at once."""
        self.motion.stop()
        for bar, distance in ((self.horizontalScrollBar(), right), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + round(distance * self._frame.ratio))

    def _scroll_to_height(self, height: float, *, moving: bool = True) -> None:
        """Bring a height of the stack (device pixels) to the top of the view."""
        self.motion.go(round(height), moving=moving)

    def _scroll_by(self, distance: float) -> None:
        """Scroll down by device pixels, from where a motion under way is going to."""
        self.motion.go(self.motion.goal() + round(distance), moving=True)

    # Qt

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom by pinching, move by fingers."""
        if isinstance(event, QNativeGestureEvent) and zoom_by_pinch(self, event):
            return True
        if isinstance(event, QTouchEvent) and self._touch.handle(event):
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; zoom with Ctrl held."""
        scroll_by_wheel(self, event)
        event.accept()
