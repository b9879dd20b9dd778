"""The panes as commands know them: scrolling, zooming, finding, moving the focus, the way back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget

from reader.model.case import Anchor
from reader.model.document import Document
from reader.model.span import Span
from reader.ui.highlights import Highlight
from reader.ui.pair_view import PairView
from reader.ui.pane_frame import PaneFrame
from reader.ui.reading_pane import Place
from reader.ui.section_steps import SectionSteps
from reader.ui.text import translate
from reader.workspace.annotations import anchor_of
from reader.workspace.focus import Focus
from reader.workspace.headings import Heading, headings
from reader.workspace.listeners import Change
from reader.workspace.navigation import History
from reader.workspace.session import Session
from reader.workspace.shell import Fit, Scroll

TARGET = "target"  # id of the highlight on what a reference leads to


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the reader is in both panes."""

    focus: Focus
    reply: Place | None
    source_key: int | None
    source: Place | None
    in_source: bool  # which pane the keys act on
    is_led: bool  # a place is marked to which a reference or a search led


class ReadingDesk(QObject):
    """Verbs on the panes; most mean the one that has the focus.

    Args:
        session: holds documents and findings.
        view: the panes.
        areas: gives the widgets that F6 moves through.
    """

    said = Signal(str)

    def __init__(self, session: Session, view: PairView, areas: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._areas = areas
        self._history: History[Spot] = History()
        self._shown = Focus()
        self._sections = SectionSteps()
        self.marks: dict[str, Spot] = {}
        for frame in (view.reply, view.source):
            frame.find_bar.jumped.connect(self.remember)
            frame.find_bar.closed.connect(frame.pane.setFocus)
        session.listen(self._changed)

    # --- what is selected

    def selected_anchor(self) -> Anchor | None:
        """Return what is selected in the focused pane."""
        return _selected(self._view.focused)

    def selected_passage(self) -> Anchor | None:
        """Return what is selected in the source's pane."""
        return _selected(self._view.source)

    def selected_quotation(self) -> Anchor | None:
        """Return what is selected in the reply's pane."""
        return _selected(self._view.reply)

    def page_anchor(self) -> Anchor | None:
        """Return an anchor on the first words of the page that is shown."""
        pane = self._view.focused.pane
        document = pane.document
        if document is None or not document.pages:
            return None
        body = document.pages[pane.current_page].body
        words = document.text[body.start : body.end].strip()
        start = document.text.find(words[:1], body.start) if words else body.start
        return anchor_of(document, Span(start, min(start + 80, body.end))) if words else None

    def copy(self, text: str | None = None) -> bool:
        """Copy a text, or what is selected; False if there is nothing."""
        copied = self._view.focused.pane.selected_text() if text is None else text
        if copied:
            QGuiApplication.clipboard().setText(copied)
        return bool(copied)

    def select_by_keyboard(self) -> None:
        """Begin a selection at the caret."""
        self._view.focused.pane.select_by_keyboard()

    def select_all(self) -> None:
        """Select the whole document."""
        self._view.focused.pane.selector.select_all()

    def select_nothing(self) -> None:
        """Take the selection away."""
        self._view.focused.pane.selector.clear()

    # --- where the reader is

    def reveal_current(self) -> None:
        """Bring the current pair to the middle."""
        self._view.reveal_current()

    def spot(self) -> Spot:
        """Return where the reader is."""
        view = self._view
        shown = view.source.document
        return Spot(
            self._shown,
            view.reply.pane.place(),
            shown.key if shown else None,
            view.source.pane.place(),
            view.focused is view.source,
            view.is_led,
        )

    def remember(self) -> None:
        """Remember this place before a jump."""
        self._history.leave(self.spot())

    def go_to_spot(self, spot: Spot) -> None:
        """Return to a place; what was marked at the place that is left is no longer."""
        self._shown = spot.focus
        self._view.mark_nothing_else()
        if spot.focus != self._session.current.focus:
            self._session.current.set_focus(spot.focus)
        self._mark_citation()
        view = self._view
        if spot.source_key is not None:
            view.source.show_document(spot.source_key)
        for frame, place in ((view.reply, spot.reply), (view.source, spot.source)):
            if place is not None:
                frame.pane.go_to(place)
        (view.source if spot.in_source else view.reply).pane.setFocus()

    def take_over(self, other: "ReadingDesk") -> None:
        """Go on from where another window's desk was: with its marks and its way back."""
        self.marks, self._history, self._shown = other.marks, other._history, other._shown  # noqa: SLF001 (one class)

    def back(self, count: int) -> None:
        """Return to the place before the last jump."""
        self._travel(self._history.back, count, translate("Reading", "There is no place to go back to."))

    def forward(self, count: int) -> None:
        """Undo going back."""
        self._travel(self._history.forward, count, translate("Reading", "There is no place ahead."))

    def show_span(self, frame: PaneFrame, document: Document, spans: Sequence[Span]) -> None:
        """Show places of a document that is open in a frame, marked until the next step."""
        target = _target(document, spans)
        self._view.mark_also(frame, (target,) if target.rects else ())
        if target.rects:
            frame.reveal(target.rects)
        else:
            frame.pane.go_to_start()

    def _travel(self, way: Callable[[Spot], Spot | None], count: int, nothing: str) -> None:
        for _ in range(count):
            spot = way(self.spot())
            if spot is None:
                self.said.emit(nothing)
                return
            self.go_to_spot(spot)

    def _changed(self, change: Change) -> None:
        if change is Change.FOCUS and self._session.current.focus != self._shown:
            if (self._session.current.focus.finding, self._session.current.focus.citation) != (
                self._shown.finding,
                self._shown.citation,
            ):
                self.remember()
                self._view.reply.pane.selector.clear()  # it is out of view now: a note is meant for what is current
            self._shown = self._session.current.focus
            self._show_focus()
        elif change is Change.FOCUS:
            self._view.reveal_current()
        elif change is Change.COMPARISON:
            self._shown = self._session.current.focus

    def _mark_citation(self) -> None:
        """Mark the citation that the reader is at, if it is one, and leave the panes where they are."""
        comparison, citation = self._session.comparison, self._session.current.focus.citation
        if comparison is not None and citation is not None:
            span = comparison.citation(citation)[0].span
            self._view.mark_also(self._view.reply, (_target(comparison.reply, (span,)),))

    def _show_focus(self) -> None:
        comparison, citation = self._session.comparison, self._session.current.focus.citation
        self._view.mark_nothing_else()
        if comparison is not None and citation is not None:
            span = comparison.citation(citation)[0].span
            self.show_span(self._view.reply, comparison.reply, [span])
        else:
            self._view.reveal_current()

    # --- scrolling and zooming

    def scroll(self, unit: Scroll, count: int) -> None:
        """Scroll the focused pane."""
        pane = self._view.focused.pane
        {
            Scroll.LINE: pane.scroll_lines,
            Scroll.PAGE: pane.scroll_pages,
            Scroll.SCREEN: pane.scroll_screens,
            Scroll.HALF_SCREEN: pane.scroll_half_screens,
        }[unit](count)

    def go_to_page(self, number: int | None) -> None:
        """Go to a page by its number, or ask for its number or printed name."""
        pane = self._view.focused.pane
        if number is None:
            title = translate("Reading", "Go to page")
            prompt = translate("Reading", "Page, by its printed name or its number (1 to {count}):")
            text, agreed = QInputDialog.getText(self._view, title, prompt.format(count=pane.page_count))
            number = _page_number(pane.document, text.strip()) if agreed else None
            if agreed and number is None:
                self.said.emit(translate("Reading", "There is no page “{page}”.").format(page=text.strip()))
        if number is not None:
            self.remember()
            pane.go_to_page(max(0, min(number, pane.page_count) - 1))

    def go_to_end(self, *, first: bool) -> None:
        """Go to the beginning or the end."""
        self.remember()
        pane = self._view.focused.pane
        if first:
            pane.go_to_start()
        else:
            pane.go_to_end()

    def zoom(self, steps: int) -> None:
        """Zoom in or out."""
        self._view.focused.pane.zoom_in(steps)

    def fit(self, how: Fit) -> None:
        """Fit the pages."""
        self._view.focused.pane.set_fit(how)

    def rotate(self, quarter_turns: int) -> None:
        """Turn the pages."""
        self._view.focused.pane.rotate(quarter_turns)

    def next_section(self, count: int) -> None:
        """Go to the next heading of the table of contents."""
        frame = self._view.focused
        document = frame.pane.document
        if document is None or not headings(document):
            self.said.emit(translate("Reading", "This document has no table of contents."))
            return
        heading = self._sections.next_heading(frame.pane, document, count)
        if heading is None:
            ahead, before = translate("Reading", "No heading follows."), translate("Reading", "No heading before this.")
            self.said.emit(ahead if count > 0 else before)
            return
        self.go_to_heading(frame, document, heading)

    def go_to_heading(self, frame: PaneFrame, document: Document, heading: Heading) -> None:
        """Show a heading, or the page that it is on."""
        self.remember()
        if heading.span is not None:
            self.show_span(frame, document, [heading.span])
        else:
            self._view.mark_nothing_else()
            frame.pane.go_to_page(heading.page)

    # --- finding

    def find(self) -> None:
        """Open the find bar, with the selected words in it."""
        frame = self._view.focused
        selected = frame.pane.selected_text()
        frame.find_bar.open_bar(selected if selected and len(selected) <= 80 else "")  # noqa: PLR2004 (a phrase)

    def next_hit(self, count: int) -> None:
        """Go to another hit."""
        if not self._view.focused.find_bar.step(count):
            self.said.emit(translate("Reading", "There is no hit."))

    # --- moving the focus

    def other_pane(self) -> None:
        """Move the focus to the other document."""
        self._view.other.pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_area(self, count: int) -> None:
        """Move the focus through panes and panels."""
        areas = [area for area in self._areas() if area.isVisible() and area.isEnabled()]
        if areas:
            areas[(_area_of(areas, QApplication.focusWidget()) + count) % len(areas)].setFocus(
                Qt.FocusReason.TabFocusReason
            )

    def swap(self) -> None:
        """Exchange the sides."""
        self._view.swap()

    def next_source(self, count: int) -> None:
        """Show another source."""
        self._view.source.show_next(count)

    def shown_source(self) -> int | None:
        """Return the key of the source that is shown."""
        shown = self._view.source.document
        return shown.key if shown is not None else None


def _target(document: Document, spans: Sequence[Span]) -> Highlight:
    label = translate("Reading", "what the reference leads to")
    return Highlight(TARGET, document, tuple(spans), "accent", lambda: label)


def _selected(frame: PaneFrame) -> Anchor | None:
    """Return an anchor on the selected words, without the spaces around them."""
    document, span = frame.pane.document, frame.pane.selected_span()
    if document is None or span is None:
        return None
    words = span.of(document.text)
    start = span.start + len(words) - len(words.lstrip())
    end = start + len(words.strip())
    return anchor_of(document, Span(start, end)) if end > start else None


def _page_number(document: Document | None, text: str) -> int | None:
    """Return a page, counted from 1, by its printed name, else by its number; None if there is none."""
    if document is not None and text:
        names = {page.index: document.page_name(page.index) for page in document.pages}
        same = (page for page, name in names.items() if name == text)
        alike = (page for page, name in names.items() if name and name.casefold() == text.casefold())
        page = next(same, next(alike, None))
        if page is not None:
            return page + 1
    return int(text) if text.isdecimal() else None


def _area_of(areas: Sequence[QWidget], focus: QWidget | None) -> int:
    """Return which of the areas holds the focus, or stands nearest to it: beside the tabs of the sources their pane."""
    around = focus
    while around is not None:
        inside = [index for index, area in enumerate(areas) if area is around or around.isAncestorOf(area)]
        if inside:
            return inside[0]
        around = around.parentWidget()
    return 0
