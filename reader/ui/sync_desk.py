"""Lets one pane follow the other when it is scrolled."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from reader.model.alignment import Passage
from reader.model.comparison import Comparison, Finding
from reader.model.geometry import PageRect
from reader.ui.pair_view import PairView
from reader.ui.pane_frame import PaneFrame
from reader.workspace.listeners import Change
from reader.workspace.session import Session
from reader.workspace.sync_scroll import Pair, follow, in_order, inverted


class SyncDesk(QObject):
    """Scrolls the other pane along, by the aligned pairs or from a place where both are locked.

    While a current pair that is out of order is in view, the panes scroll as if locked at it. A step to a pair takes a
    lock along: from where the step led the panes go on together.

    Args:
        session: holds the pairs.
        view: the panes.
    """

    def __init__(self, session: Session, view: PairView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._pairs: tuple[Pair, ...] = ()
        self._turned = (0, 0)  # rotations of the panes for which the heights of the pairs hold
        self._locked: tuple[Pair, ...] = ()
        self._heights: dict[PaneFrame, float] = {}  # where the panes were
        self._following = False
        self._stepped = False  # the panes went each to its end of a pair since they were locked
        self.on = False
        for frame in (view.reply, view.source):
            frame.pane.position_changed.connect(lambda frame=frame: self._moved(frame))
            frame.shown_changed.connect(self._gather)
        session.listen(lambda change: self._gather() if change is Change.COMPARISON else None)

    def set_on(self, *, on: bool) -> None:
        """Scroll together or not, by the aligned pairs."""
        self.on = on
        self._locked = ()
        self._gather()

    def lock(self) -> None:
        """Scroll together from the places that are in the middle of the panes now."""
        self.on = True
        self._lock_at({frame: frame.pane.position() for frame in (self._view.reply, self._view.source)})

    def _lock_at(self, heights: Mapping[PaneFrame, float]) -> None:
        self._locked = ((heights[self._view.reply], heights[self._view.source]),)
        self._stepped = False

    def _gather(self) -> None:
        """Collect the pairs of the reply and the source that is shown."""
        comparison = self._session.comparison
        self._turned = self._rotations()
        self._pairs = ()
        if not self.on or comparison is None:
            return
        found = (self._places(comparison, finding, finding.passage) for finding in comparison.findings)
        pairs = [self._heights_of(*places) for places in found if places is not None]
        if any(turn % 180 for turn in self._turned):  # all lines of a page that lies on its side have about one height
            pairs = list({int(pair[0]): pair for pair in reversed(pairs)}.values())
        self._pairs = in_order(pairs)

    def _places(
        self, comparison: Comparison, finding: Finding, passage: Passage | None
    ) -> tuple[PageRect, PageRect] | None:
        """Return where quotation and passage begin; None if the passage is not in the source that is shown."""
        shown = self._view.source.document
        if passage is None or shown is None or self._session.source_document(passage.source) is not shown:
            return None
        here = comparison.reply.rects(finding.quotation.span)
        there = comparison.source(passage.source).document.rects(passage.span)
        return (here[0], there[0]) if here and there else None

    def _heights_of(self, here: PageRect, there: PageRect) -> Pair:
        return self._view.reply.pane.position(here), self._view.source.pane.position(there)

    def _rotations(self) -> tuple[int, int]:
        return self._view.reply.pane.rotation, self._view.source.pane.rotation

    def _out_of_order(self, frame: PaneFrame) -> tuple[Pair, ...]:
        """Return the current pair if it is in view and not among those that run forward in both documents."""
        comparison, finding = self._session.comparison, self._session.current.finding
        if comparison is None or finding is None:
            return ()
        places = self._places(comparison, finding, self._session.current.passage)
        if places is None or not frame.pane.is_in_view(places[0 if frame is self._view.reply else 1]):
            return ()
        pair = self._heights_of(*places)
        return () if pair in self._pairs else (pair,)

    def _moved(self, frame: PaneFrame) -> None:
        """Let the other pane follow, unless each is on the way to its end of a pair."""
        height = frame.pane.position()
        before = self._heights.get(frame, height)
        if height == self._heights.get(frame):  # moved sideways, or zoomed
            return
        self._heights[frame] = height
        self._stepped = self._stepped or frame.pane.motion.alone
        if not self.on or self._following or frame is not self._view.focused or frame.pane.motion.alone:
            return
        if self._locked and self._stepped:
            other = self._view.other
            self._lock_at({frame: before, other: other.pane.position()})
        if self._turned != self._rotations():
            self._gather()
        pairs = self._locked or self._out_of_order(frame) or self._pairs
        goal = follow(inverted(pairs) if frame is self._view.source else pairs, height)
        if goal is None:
            return
        self._following = True
        self._view.other.pane.set_position(goal)
        self._following = False
