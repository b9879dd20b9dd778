"""Who goes first: the reply's first page is drawn before the pages of a long source are as much as counted."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.ui.page_scroll_area import PageScrollArea


class FirstPage(QObject):
    """Knows whether the first page of a pane, with what else is in view, is still to come.

    Args:
        pane: where the page is to appear.
    """

    settled = Signal()

    def __init__(self, pane: PageScrollArea) -> None:
        super().__init__(pane)
        self._pane = pane
        self._pending = False
        self._then: Callable[[], None] | None = None
        pane.cache.arrived.connect(self._settle_if_sharp)
        pane.cache.failed.connect(self.settle)

    def expect(self) -> None:
        """The pages have been asked for."""
        self._pending = True

    def _settle_if_sharp(self) -> None:
        if self._pending and self._pane.pixels.are_sharp():
            self.settle()

    def settle_if_idle(self) -> None:
        """The pages are known: if none is being rendered, such as in a hidden pane, none is waited for."""
        if self._pane.cache.is_idle():
            self.settle()

    def settle(self) -> None:
        """The first page is there, or will not come."""
        self._pending = False
        then, self._then = self._then, None
        if then is not None:
            then()
        self.settled.emit()

    def after(self, then: Callable[[], None]) -> None:
        """Call `then`, in place of what has been waiting, as soon as no first page is waited for."""
        if self._pending:
            self._then = then
        else:
            then()
