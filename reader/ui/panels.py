"""Makes the panels of the sidebar and connects them with the panes.

Each panel is loaded when it is made: that is done in steps, after the first page.
"""

# ruff: noqa: PLC0415 (see above)

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.case import Note
from reader.model.document import Document
from reader.model.span import Span
from reader.ui.highlights import Highlight
from reader.ui.pair_view import PairView
from reader.ui.pane_frame import PaneFrame
from reader.ui.reading_desk import TARGET, ReadingDesk
from reader.ui.sidebar import Sidebar
from reader.ui.text import translate
from reader.ui.theme import Theme
from reader.ui.writing_desk import WritingDesk
from reader.workspace.session import Session
from reader.workspace.shell import Panel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.row_list import RowList
    from reader.ui.search_panel import Hit
    from reader.workspace.headings import Heading


class Panels(QObject):
    """Lists at the side; choosing a row goes to its place.

    Args:
        session: what the lists show.
        view: the panes.
        sidebar: holds the lists.
        theme: the window's.
    """

    def __init__(self, session: Session, view: PairView, sidebar: Sidebar, theme: Theme) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._sidebar = sidebar
        self._theme = theme
        sidebar.panel_shown.connect(self._follow_pane)
        view.focus_moved.connect(self._follow_pane)

    def made(self) -> Iterator[None]:
        """Make the panels, one in each step."""
        session, theme = self._session, self._theme
        from reader.ui.quotation_list import QuotationList

        self.quotations = QuotationList(session, theme)
        self._add(Panel.FINDINGS, translate("Window", "Quotations"), self.quotations)
        yield
        from reader.ui.citation_list import CitationList

        self.citations = CitationList(session, theme)
        self._add(Panel.CITATIONS, translate("Window", "Citations"), self.citations)
        yield
        from reader.ui.outline_panel import OutlinePanel

        self.outline = OutlinePanel(self._view, theme)
        self._add(Panel.OUTLINE, translate("Window", "Outline"), self.outline)
        yield
        from reader.ui.notes_panel import NotesPanel

        self.notes = NotesPanel(session, theme)
        self._add(Panel.NOTES, translate("Window", "Notes"), self.notes)
        yield
        from reader.ui.search_panel import SearchPanel

        self.search = SearchPanel(session, theme)
        self._add(Panel.SEARCH, translate("Window", "Search"), self.search)
        yield
        from reader.ui.thumbnails import Thumbnails

        self.pages = Thumbnails(session.jobs, theme)
        self._add(Panel.PAGES, translate("Window", "Pages"), self.pages)
        yield
        from reader.ui.coverage_panel import CoveragePanel

        self.coverage = CoveragePanel(session, theme)
        self._add(Panel.COVERAGE, translate("Window", "Coverage"), self.coverage)
        yield
        from reader.ui.reuse_panel import ReusePanel

        self.reuse = ReusePanel(session, theme)
        self._add(Panel.REUSE, translate("Window", "Reuse"), self.reuse)
        yield

    def _add(self, panel: Panel, title: str, widget: "QWidget") -> None:
        self._sidebar.add(panel, title, widget)

    def connect_desks(self, reading: ReadingDesk, writing: WritingDesk) -> None:
        """Let rows lead to places and notes."""
        self._reading, self._writing = reading, writing
        self.outline.wanted.connect(self._go_to_heading)
        self.notes.note_chosen.connect(self.go_to_note)
        self.notes.case_note_wanted.connect(writing.write_on_case)
        self.search.hit_chosen.connect(self._go_to_hit)
        self.search.said.connect(reading.said)
        self.pages.leaving.connect(reading.remember)
        self.coverage.place_chosen.connect(self._go_to_source)
        self.coverage.activated.connect(self._read_source)
        self.coverage.said.connect(reading.said)
        self.reuse.pair_chosen.connect(self._show_pair)
        self.reuse.activated.connect(self._read_source)

    @property
    def lists(self) -> "tuple[RowList, ...]":
        """The panels that are lists of rows."""
        return (self.citations, self.outline, self.notes, self.search, self.coverage, self.reuse)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self.quotations.set_theme(theme)
        self.pages.set_theme(theme)
        for rows in self.lists:
            rows.set_theme(theme)

    def _follow_pane(self) -> None:
        """Show the pages of the pane that has the focus; nothing is rendered before they are asked for."""
        if self._sidebar.current is Panel.PAGES:
            self.pages.follow(self._view.focused.pane)

    def go_to_note(self, note: Note) -> None:
        """Show a note, and the place that it is on; of one on a finding both sides."""
        annotations = self._session.annotations
        where = annotations.place_of(note) if annotations else None
        findings = annotations.findings_of(note) if annotations else ()
        if findings:
            self._reading.remember()
            self._session.current.select(findings[0].id)
        elif where is not None and where.place is not None:
            self._go_to(where.document, where.place.span)
        self._writing.show_note(note)
        self._writing.opened.emit()

    def _go_to_heading(self, frame: PaneFrame, heading: "Heading") -> None:
        if frame.pane.document is not None:
            self._reading.go_to_heading(frame, frame.pane.document, heading)

    def _go_to_hit(self, hit: "Hit") -> None:
        if hit.note is not None:
            self.go_to_note(hit.note)
        elif hit.document is not None and hit.span is not None:
            self._reading.remember()
            self._view.mark_nothing_else()
            frame = self._frame_with(hit.document)
            if frame is not None:
                frame.reveal(hit.document.rects(hit.span))
            for shown in self._view.frames:
                shown.find_bar.mark(self.search.words, hit.span if shown is frame else None)

    def show_related(self) -> bool:
        """Lead to what the paragraph of the reply that is selected or in view perhaps answers; False if unknown."""
        pane = self._view.reply.pane
        place = pane.selected_span() or pane.span_in_middle()
        return place is not None and self.reuse.select_related(place)

    def _go_to_source(self, source: str, span: Span) -> None:
        comparison = self._session.comparison
        if comparison is not None:
            self._view.mark_nothing_else()  # a place of the reply that is marked from before does not belong to it
            self._go_to(comparison.source(source).document, span)

    def _read_source(self) -> None:
        """Let the reader go on in the source: Enter on a row that leads there."""
        self._view.source.pane.setFocus()

    def _show_pair(self, label: str, quoted: Span, source: str, passage: Span) -> None:
        """Show a place of the reply and one of a source beside each other, joined."""
        comparison = self._session.comparison
        opened = self._session.source_document(source)
        if comparison is None or opened is None:
            return
        self._reading.remember()
        view, document = self._view, comparison.source(source).document
        view.source.show_document(opened.key)
        for frame, shown, span in ((view.reply, comparison.reply, quoted), (view.source, document, passage)):
            target = Highlight(TARGET, shown, (span,), "accent", lambda: label)
            view.mark_also(frame, (target,))
            frame.reveal(target.rects)

    def _go_to(self, document: Document, span: Span) -> None:
        self._reading.remember()
        frame = self._frame_with(document)
        if frame is not None:
            self._reading.show_span(frame, document, [span])

    def _frame_with(self, document: Document) -> PaneFrame | None:
        """Return the pane that shows a document from now on; None if it is not open."""
        opened = self._session.documents.of(document.fingerprint)
        if opened is None:
            return None
        frame = self._view.reply if opened is self._session.documents.reply else self._view.source
        frame.show_document(opened.key)
        return frame
