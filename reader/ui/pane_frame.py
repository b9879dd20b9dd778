"""A document pane with its heading, its message strip and what is known about the file in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.model.raster import PageSize, PageSource
from reader.model.role import Role
from reader.ui.find_bar import FindBar
from reader.ui.first_page import FirstPage
from reader.ui.message_strip import MessageStrip
from reader.ui.overview_ruler import OverviewRuler
from reader.ui.pane_accessible import keep_told
from reader.ui.pane_messages import PaneMessages
from reader.ui.plain_label import plain_label
from reader.ui.reading_pane import Place, ReadingPane
from reader.ui.source_tabs import SourceTabs
from reader.ui.text import translate
from reader.ui.theme import BETWEEN, INSIDE, SPACE, Theme, TypeStep
from reader.ui.tips import set_tip
from reader.workspace import tasks
from reader.workspace.jobs import Lane
from reader.workspace.open_document import OpenDocument, Reading

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.model.geometry import PageRect
    from reader.workspace.session import Session


class PaneFrame(QFrame):
    """Shows the reply, or one of the sources at a time; several sources have tabs.

    Args:
        session: holds the documents.
        theme: the window's.
        role: which documents are shown here.
        before: the pane whose first page is drawn before this one's pages are asked for.
    """

    shown_changed = Signal()  # another document is shown, or it has been read

    def __init__(self, session: Session, theme: Theme, role: Role, before: PaneFrame | None = None) -> None:
        super().__init__()
        self._before = before
        self._session = session
        self._role = role
        self._key: int | None = None
        self._as_shown: OpenDocument | None = None
        self._places: dict[int, Place] = {}
        self._awaited: tuple[PageRect, ...] = ()  # places to be revealed once there are pages
        self.pane = ReadingPane(session.jobs, theme)
        keep_told(self.pane)
        self.first_page = FirstPage(self.pane)
        self.ruler = OverviewRuler(self.pane)
        self.strip = MessageStrip()
        self._messages = PaneMessages(session, self.strip)
        self.find_bar = FindBar(self.pane)
        self._name = plain_label(bold=True)
        self._role_label = plain_label(TypeStep.SMALL)
        self._role_label.setObjectName("muted")
        self._page = plain_label(TypeStep.SMALL)
        self._page.setObjectName("muted")
        self._page.setAutoFillBackground(True)  # hides what is under it: that is not painted with each page
        self._page.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self.tabs = SourceTabs()
        self.tabs.chosen.connect(self.show_document)
        self.tabs.closed.connect(session.documents.close)
        self.tabs.reordered.connect(session.documents.move)
        self.shown_changed.connect(self.find_bar.follow_pane)
        self.pane.position_changed.connect(self._show_page)
        self.pane.page_failed.connect(self._page_failed)
        self._lay_out()
        self._name_parts()
        self.update_documents()

    @property
    def document(self) -> OpenDocument | None:
        """The document that is shown."""
        return self._find(self._key)

    @property
    def role(self) -> Role:
        """Which documents are shown here."""
        return self._role

    def show_document(self, key: int) -> None:
        """Show one of the documents, at the place where it was left."""
        if key == self._key:
            return
        self._leave()
        self._key = key
        self._as_shown = None
        self.update_documents()

    def reveal(self, rects: tuple[PageRect, ...], *, alone: bool = False) -> None:
        """Bring places of the document into view, as soon as its pages are there; `alone`: see `PageScrollArea`."""
        if self.pane.page_count:
            self.pane.reveal(rects, alone=alone)
        else:
            self._awaited = rects

    @property
    def places(self) -> dict[int, Place]:
        """Where each of the documents is left, and the one that is shown is read, by their keys."""
        self._keep_place()
        return dict(self._places)

    def take_places(self, places: dict[int, Place], shown: int | None) -> None:
        """Show the documents at these places from now on, first the one of the key `shown`."""
        if shown is not None:
            self.show_document(shown)
        self._places, self._awaited = dict(places), ()
        place = self._places.get(shown) if shown is not None else None
        if place is not None:
            self.pane.go_to(place)

    def show_next(self, count: int) -> None:
        """Show another of the sources."""
        keys = [document.key for document in self._documents()]
        if self._key in keys:
            self.show_document(keys[(keys.index(self._key) + count) % len(keys)])

    def set_focused(self, *, focused: bool) -> None:
        """Show by the heading whether the focus is here."""
        self._heading.setProperty("focused", focused)
        self._heading.style().unpolish(self._heading)
        self._heading.style().polish(self._heading)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.pane.set_theme(theme)
        self.ruler.update()

    def update_documents(self) -> None:
        """Show what the session knows now."""
        documents = self._documents()
        if self._find(self._key) is None:
            self._leave()
            self._key = self._next_to_closed([document.key for document in documents])
            self._as_shown = None
        self.name_tabs()
        document = self.document
        self._name.setText(document.name if document else "")
        set_tip(self._name, str(document.path) if document else "")
        self._name_pane(document)
        self._page.setMinimumWidth(0)
        self._update_pane(document)
        self._messages.show_for(document)
        self._show_page()
        self.shown_changed.emit()

    def _next_to_closed(self, keys: Sequence[int]) -> int | None:
        """Return the key of the document that took the closed one's place; the first one's where all are new."""
        before = [self.tabs.tabData(index) for index in range(self.tabs.count())]
        place = before.index(self._key) if self._key in before and not set(before).isdisjoint(keys) else 0
        return keys[min(place, len(keys) - 1)] if keys else None

    def name_tabs(self) -> None:
        """Show a tab for each of several documents, named as the findings name them now."""
        documents = self._documents()
        self.tabs.show_sources(documents, self._key, self._session.comparison)
        several = len(documents) > 1
        self.tabs.setVisible(several)
        self._name.setVisible(not several)

    def _documents(self) -> Sequence[OpenDocument]:
        return [document for document in self._session.documents.all if document.role is self._role]

    def _find(self, key: int | None) -> OpenDocument | None:
        return next((document for document in self._documents() if document.key == key), None)

    def _leave(self) -> None:
        self._keep_place()
        self._awaited = ()

    def _keep_place(self) -> None:
        place = self.pane.place()
        if self._key is not None and place is not None:
            self._places[self._key] = place

    def _update_pane(self, document: OpenDocument | None) -> None:
        self.pane.set_empty_text(*self._words_without_pages(document))
        if document is None:
            if self._as_shown is not None or self.pane.page_count:
                self.pane.clear()
            self._as_shown = None
            self.first_page.settle()
            return
        shown = self._as_shown
        same_file = shown is not None and shown.key == document.key and shown.password == document.password
        reread = same_file and shown is not None and shown.reading is not Reading.RUNNING
        if not same_file or (reread and document.reading is Reading.RUNNING):
            if shown is None or shown.key != document.key:
                self.pane.clear()
            if document.reading is not Reading.LOCKED:
                self._ask_for_pages(document)
        if document.document is not None and (shown is None or shown.document is not document.document):
            self.pane.show_document(document.document)
        self._as_shown = document

    def _words_without_pages(self, document: OpenDocument | None) -> tuple[str, str]:
        """Return what the pane says while it has no pages."""
        if document is None:
            return self._invitation
        if document.reading in {Reading.FAILED, Reading.LOCKED}:
            return "", ""  # the strip says what to do
        return translate("Pane", "Opening…"), document.name

    def _ask_for_pages(self, document: OpenDocument) -> None:
        source = PageSource(document.path, document.password)

        def done(sizes: tuple[PageSize, ...]) -> None:
            if self._key != document.key:
                return
            self.pane.show_pages(document.path, sizes, document.password)
            now = self.document
            if now is not None and now.document is not None:
                self.pane.show_document(now.document)
            place = self._places.get(document.key)
            awaited, self._awaited = self._awaited, ()
            if awaited:
                self.pane.reveal(awaited, alone=True)
            elif place is not None:
                self.pane.go_to(place)
            self._show_page()
            self.shown_changed.emit()
            self.first_page.settle_if_idle()

        def failed(error: ReaderError) -> None:  # noqa: ARG001 (the form of every callback)
            """Say nothing: reading the document fails with the same sentence, and asks for a password if need be."""
            self.first_page.settle()

        def ask() -> None:
            topic = f"pages {self._role}"
            self._session.jobs.submit(
                tasks.page_sizes, source, on_done=done, on_failed=failed, lane=Lane.RENDERING, topic=topic
            )

        self.first_page.expect()
        if self._before is None:
            ask()
        else:
            self._before.first_page.after(ask)

    def _page_failed(self, page: int) -> None:
        document = self.document
        if document is not None:
            self._messages.tell_failed_page(document, page, lambda: self._ask_for_pages(document))

    @property
    def page_words(self) -> str:
        """Which page is in view, by its printed name if that is another than its number; empty without pages."""
        count = self.pane.page_count
        page = self.pane.current_page
        document = self.document.document if self.document else None
        label = document.page_name(page) if document else None
        number = f"{page + 1} / {count}" if not label or label == str(page + 1) else f"{label} ({page + 1} / {count})"
        return number if count else ""

    def _show_page(self) -> None:
        self._page.setText(self.page_words)
        wanted = self._page.sizeHint()
        # Of one size, whatever it says: nothing is laid out anew from page to page.
        self._page.setFixedSize(max(self._page.minimumWidth(), wanted.width()), wanted.height())

    def _name_parts(self) -> None:
        reply = self._role is Role.REPLY
        self._role_label.setText(translate("Pane", "Reply") if reply else translate("Pane", "Source"))
        if reply:
            title, hint = (
                translate("Pane", "Drop a reply here"),
                translate("Pane", "a letter, a brief, a review: PDF, text, HTML"),
            )
        else:
            title, hint = (
                translate("Pane", "and what it answers here"),
                translate("Pane", "a report, a judgment, a book"),
            )
        self._invitation = (title, hint)

    def _name_pane(self, document: OpenDocument | None) -> None:
        """Tell a screen reader which document stands here, and in which part."""
        role = self._role_label.text()
        named = translate("Pane", "{role}: {name}")
        self.pane.setAccessibleName(named.format(role=role, name=document.name) if document else role)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(BETWEEN, 0, BETWEEN, 0)
        head.setSpacing(INSIDE)
        head.addWidget(self._role_label)
        head.addWidget(self._name, 1)
        head.addWidget(self.tabs, 1)
        head.addWidget(self._page, 0, Qt.AlignmentFlag.AlignVCenter)
        self._heading = QWidget()
        self._heading.setObjectName("heading")
        self._heading.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading.setLayout(head)
        self._heading.setFixedHeight(self.fontMetrics().height() + 6 * SPACE)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.pane, 1)
        body.addWidget(self.ruler)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._heading)
        layout.addWidget(self.strip)
        layout.addLayout(body, 1)
        layout.addWidget(self.find_bar)
