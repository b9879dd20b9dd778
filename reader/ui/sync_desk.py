"""Lets one pane follow the other when it is scrolled."""

from PySide6.QtCore import QObject

from reader.ui.pair_view import PairView
from reader.ui.pane_frame import PaneFrame
from reader.workspace.listeners import Change
from reader.workspace.session import Session
from reader.workspace.sync_scroll import Pair, follow, in_order, inverted


class SyncDesk(QObject):
    """Scrolls the other pane along, by the aligned pairs or from a place where both are locked.

    Args:
        session: holds the pairs.
        view: the panes.
    """

    def __init__(self, session: Session, view: PairView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._pairs: tuple[Pair, ...] = ()
        self._locked: tuple[Pair, ...] = ()
        self._following = False
        self.on = False
        for frame in (view.reply, view.source):
            frame.pane.position_changed.connect(lambda frame=frame: self._moved(frame))
        view.source.shown_changed.connect(self._gather)
        session.listen(lambda change: self._gather() if change is Change.COMPARISON else None)

    def set_on(self, *, on: bool) -> None:
        """Scroll together or not, by the aligned pairs."""
        self.on = on
        self._locked = ()
        self._gather()

    def lock(self) -> None:
        """Scroll together from the places that are in the middle of the panes now."""
        self.on = True
        self._locked = ((self._view.reply.pane.position(), self._view.source.pane.position()),)

    def _gather(self) -> None:
        """Collect the pairs of the reply and the source that is shown."""
        comparison, shown = self._session.comparison, self._view.source.document
        self._pairs = ()
        if not self.on or comparison is None or shown is None:
            return
        reply, source = self._view.reply.pane, self._view.source.pane
        pairs: list[Pair] = []
        for finding in comparison.findings:
            passage = finding.passage
            if passage is None or self._session.source_document(passage.source) is not shown:
                continue
            here = comparison.reply.rects(finding.quotation.span)
            there = comparison.source(passage.source).document.rects(passage.span)
            if here and there:
                pairs.append((reply.position(here[0]), source.position(there[0])))
        self._pairs = in_order(pairs)

    def _moved(self, frame: PaneFrame) -> None:
        if not self.on or self._following or frame is not self._view.focused:
            return
        pairs = self._locked or self._pairs
        if frame is self._view.source:
            pairs = inverted(pairs)
        height = follow(pairs, frame.pane.position())
        if height is None:
            return
        self._following = True
        self._view.other.pane.set_position(height)
        self._following = False
