"""The two document panes side by side, with the gutter between them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from reader.model.role import Role
from reader.model.span import Span
from reader.ui.connectors import Connectors, Join
from reader.ui.pane_frame import PaneFrame
from reader.ui.reading_pane import ReadingPane
from reader.workspace.listeners import Change

if TYPE_CHECKING:
    from reader.ui.highlights import Highlight
    from reader.ui.pair_highlights import PairHighlights
    from reader.ui.theme import Theme
    from reader.workspace.session import Session

_LEAST_PANE = 220  # logical pixels

PassageKey = tuple[str, Span]  # fingerprint of the source, and where the passage stands in it


class PairView(QWidget):
    """Reply and source; what is marked on them follows the session.

    Args:
        session: holds documents and findings.
        theme: the window's.
    """

    focus_moved = Signal()  # another pane has the focus

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.reply = PaneFrame(session, theme, Role.REPLY)
        self.source = PaneFrame(session, theme, Role.SOURCE, before=self.reply)
        self._focused = self.reply
        self._swapped = False
        self._extra: dict[PaneFrame, tuple[Highlight, ...]] = {}
        self._joined: tuple[tuple[Highlight, ...], tuple[Highlight, ...]] = ((), ())
        self._joins: Sequence[Join] = ()
        self._pair: tuple[Span, PassageKey | None] | None = None  # what was brought to the middle last
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._connectors = Connectors(self.reply.pane, self.source.pane)
        self._arrange()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        for frame in (self.reply, self.source):
            frame.setMinimumWidth(_LEAST_PANE)
            frame.pane.installEventFilter(self)
            frame.shown_changed.connect(self.update_highlights)
        session.listen(self._changed)

    @property
    def frames(self) -> tuple[PaneFrame, PaneFrame]:
        """Both panes, from left to right."""
        return (self.source, self.reply) if self._swapped else (self.reply, self.source)

    @property
    def focused(self) -> PaneFrame:
        """The pane that has the focus, or had it last."""
        return self._focused

    @property
    def other(self) -> PaneFrame:
        """The pane that does not."""
        return self.source if self._focused is self.reply else self.reply

    @property
    def swapped(self) -> bool:
        """Whether the reply is at the right."""
        return self._swapped

    def frame_of(self, pane: ReadingPane) -> PaneFrame:
        """Return the frame around a pane."""
        return self.reply if pane is self.reply.pane else self.source

    def swap(self) -> None:
        """Exchange the sides."""
        self._swapped = not self._swapped
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        for frame in (self.reply, self.source):
            frame.set_theme(theme)
        self._connectors.update()

    @property
    def has_rulers(self) -> bool:
        """Whether the overview is shown beside the scroll bars."""
        return not self.reply.ruler.isHidden()

    def show_rulers(self, *, visible: bool) -> None:
        """Show or hide the overview beside the scroll bars."""
        for frame in (self.reply, self.source):
            frame.ruler.setVisible(visible)

    def set_dark_pages(self, *, dark: bool) -> None:
        """Show pages light on dark or as printed."""
        for frame in (self.reply, self.source):
            frame.pane.set_dark_pages(dark)

    def state(self) -> QByteArray:
        """Return the widths, to be restored."""
        return self._splitter.saveState()

    def restore(self, state: QByteArray) -> None:
        """Restore the widths."""
        self._splitter.restoreState(state)

    @property
    def is_led(self) -> bool:
        """Whether a place is marked besides the findings and notes."""
        return any(self._extra.values())

    def mark_also(self, frame: PaneFrame, highlights: tuple[Highlight, ...]) -> None:
        """Mark a place besides the findings, such as a citation's target, until the next step."""
        self._extra[frame] = highlights
        self.update_highlights()

    def mark_nothing_else(self) -> None:
        """Mark findings and notes only: a step away from what a reference led to."""
        self._extra.clear()
        self.update_highlights()

    @cached_property
    def _highlights(self) -> PairHighlights:
        """What is marked, once there is anything to mark."""
        from reader.ui.pair_highlights import PairHighlights  # noqa: PLC0415 (the first page has no marks yet)

        return PairHighlights(self._session)

    def update_highlights(self) -> None:
        """Mark findings and notes on both panes."""
        current = self._session.current.focus.finding
        compared = self._session.comparison is not None
        document = self.source.document.document if self.source.document else None
        self._mark(self.reply, self._highlights.on_reply() if compared else (), current)
        self._mark(self.source, self._highlights.on_source(document) if compared and document else (), current)
        led_to = self._extra.get(self.reply, ())
        self._join(led_to[0].id if led_to else current)

    def reveal_current(self) -> None:
        """Bring quotation and passage, or the difference that is current, to the middle of their panes."""
        comparison, finding = self._session.comparison, self._session.current.finding
        self._pair = self._current_pair()
        if comparison is None or finding is None:
            return
        difference, passage = self._session.current.difference, self._session.current.passage
        quoted = difference.quoted if difference else finding.quotation.span
        self.reply.reveal(comparison.reply.rects(quoted), alone=True)
        if passage is None:
            return
        opened = self._session.source_document(passage.source)
        if opened is not None:
            self.source.show_document(opened.key)
            document = comparison.source(passage.source).document
            self.source.reveal(document.rects(difference.source if difference else passage.span), alone=True)

    def _current_pair(self) -> tuple[Span, PassageKey | None] | None:
        """Return what the current pair is in any comparison of the documents."""
        comparison, finding, passage = (
            self._session.comparison,
            self._session.current.finding,
            self._session.current.passage,
        )
        if comparison is None or finding is None:
            return None
        source = comparison.source(passage.source).document.fingerprint if passage is not None else ""
        return finding.quotation.span, (source, passage.span) if passage is not None else None

    def _mark(self, frame: PaneFrame, highlights: tuple[Highlight, ...], current: str | None) -> None:
        extra = self._extra.get(frame, ())
        frame.pane.set_highlights((*highlights, *extra), extra[0].id if extra else current)

    def _join(self, current: str | None) -> None:
        left, right = (frame.pane.highlights for frame in self.frames)
        if (left, right) != self._joined:  # else only another one is current
            self._joined = left, right
            far = {mark.id: mark for mark in right}
            self._joins = [Join(mark, far[mark.id]) for mark in left if mark.id in far]
        self._connectors.set_joins(self._joins, current)

    def _changed(self, change: Change) -> None:
        if change is Change.DOCUMENTS:
            for frame in (self.reply, self.source):
                frame.update_documents()
        elif change in {Change.COMPARISON, Change.NOTES, Change.CASE}:
            self.update_highlights()
            if change is Change.COMPARISON:
                self.source.name_tabs()
                if self._current_pair() != self._pair:  # else the reader stays where he has gone meanwhile
                    self.reveal_current()

    def _arrange(self) -> None:
        left, right = self.frames
        for index, widget in enumerate((left, self._connectors, right)):
            self._splitter.insertWidget(index, widget)
        self._connectors.set_panes(left.pane, right.pane)
        self._join(self._session.current.focus.finding)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember which pane has the focus."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, ReadingPane):
            self._focused = self.frame_of(watched)
            for frame in (self.reply, self.source):
                frame.set_focused(focused=frame is self._focused)
            self.focus_moved.emit()
        return super().eventFilter(watched, event)
