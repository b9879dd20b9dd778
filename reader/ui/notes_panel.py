"""All notes of the case: searched as one types, filtered, jumped to; those whose words are gone lie on top."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton

from reader.errors import CaseFileError
from reader.model.case import HIGHLIGHT_COLOURS, TIME_UNKNOWN, Note, NoteSubject
from reader.ui.engine_words import engine_words
from reader.ui.labels import place_words
from reader.ui.open_names import document_names
from reader.ui.row_list import Row, RowList
from reader.ui.text import translate
from reader.ui.theme import Theme
from reader.workspace.listeners import Change
from reader.workspace.note_filter import NoteFilter
from reader.workspace.session import Session


class NotesPanel(RowList):
    """One row a note; notes whose words are gone from their document are set off, never hidden."""

    note_chosen = Signal(object)  # Note
    case_note_wanted = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(theme, translate("Notes", "Notes"), translate("Notes", "Search notes…"))
        self._session = session
        self._filter = NoteFilter()
        self._writing_key = ""  # that begins a note
        self._names: dict[str, str] = {}  # of the open documents, by fingerprint
        self._add_filters()
        self.add_button("+", translate("Notes", "Write a note on the case")).clicked.connect(self.case_note_wanted)
        self.chosen.connect(self._choose)
        self.activated.connect(self._choose)
        self.typed.connect(self._show)
        session.listen(self._changed)
        self._show()

    def set_filter(self, wanted: NoteFilter) -> None:
        """List only some of the notes."""
        self._filter = wanted
        self._show()

    def _add_filters(self) -> None:
        self._chosen = self.add_button(translate("Notes", "All"), translate("Notes", "Filter by kind, tag and place"))
        self._chosen.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._chosen)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._chosen.setMenu(self._menu)

    def _fill_menu(self) -> None:
        """Offer the kinds of notes, and the tags that are in use now."""
        self._menu.clear()
        findings = frozenset({NoteSubject.QUOTATION, NoteSubject.PASSAGE})
        evidence = frozenset({NoteSubject.SEARCH, NoteSubject.CONTRAST})
        self._offer(translate("Notes", "All"), NoteFilter())
        self._offer(translate("Notes", "On quotations and passages"), NoteFilter(findings))
        self._offer(translate("Notes", "On citations"), NoteFilter(frozenset({NoteSubject.CITATION})))
        self._offer(translate("Notes", "Highlights"), NoteFilter(coloured=True))
        self._offer(translate("Notes", "On pages"), NoteFilter(frozenset({NoteSubject.PAGE})))
        self._offer(translate("Notes", "On the case"), NoteFilter(frozenset({NoteSubject.CASE})))
        self._offer(translate("Notes", "Searches and contrasts"), NoteFilter(evidence))
        self._offer(translate("Notes", "Moved or gone"), NoteFilter(displaced=True))
        notebook = self._session.notebook
        if notebook is not None and notebook.tags:
            self._menu.addSeparator()
            for tag in notebook.tags:
                self._offer(f"#{tag}", NoteFilter(tag=tag))

    def _offer(self, title: str, wanted: NoteFilter) -> None:
        action = self._menu.addAction(title.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(wanted == self._filter)
        action.triggered.connect(lambda: self._chosen.setText(title))
        action.triggered.connect(lambda: self.set_filter(wanted))

    def _changed(self, change: Change) -> None:
        if change is Change.CASE:
            self._filter = NoteFilter()
            self._chosen.setText(translate("Notes", "All"))
        if change in {Change.NOTES, Change.CASE, Change.COMPARISON}:
            self._show()

    def _show(self) -> None:
        notebook = self._session.notebook
        if notebook is None:
            self.show_rows((), translate("Notes", "Your notes are listed here."))
            return
        query = self.field.text().strip()
        try:
            notes = notebook.search(query) if query else tuple(reversed(notebook.notes))
        except CaseFileError as error:
            self.show_rows((), engine_words(error.sentence))
            return
        annotations = self._session.annotations
        self._names = {document.fingerprint: name for name, document in document_names(self._session)}
        listed = [note for note in notes if self._filter.keeps(note, annotations)]
        lost = {note.id for note in annotations.orphans} if annotations else set()
        self.show_rows(self._rows(listed, lost), self._nothing(query))

    def _nothing(self, query: str) -> str:
        """Return why no note is listed."""
        if query:
            return translate("Notes", "No note holds these words.")
        if self._filter != NoteFilter():
            return translate("Notes", "No note is of this kind.")
        if not self._writing_key:
            return translate("Notes", "No note yet.")
        return translate("Notes", "No note yet. Press {key} on a quotation or on selected words.").format(
            key=self._writing_key
        )

    def show_key(self, key: str) -> None:
        """Tell which key begins a note; an empty one that none does."""
        self._writing_key = key
        self._show()

    def _rows(self, notes: Sequence[Note], lost: set[str]) -> tuple[Row, ...]:
        """Return a row a note; above them, under a heading, the tray of those whose words are gone."""
        tray = [self._row(note, lost=True) for note in notes if note.id in lost]
        if tray:
            title = translate("Notes", "%n note(s) whose words are gone", None, len(tray))
            tray.insert(0, Row("", title, heading=True))
        return (*tray, *(self._row(note, lost=False) for note in notes if note.id not in lost))

    def _row(self, note: Note, *, lost: bool) -> Row:
        title = note.text or (f"“{note.anchor.exact}”" if note.anchor else "")
        parts = [self._place(note, lost=lost), *(f"#{tag}" for tag in note.tags)]
        if note.modified != TIME_UNKNOWN:
            parts.append(f"{note.modified.astimezone():%Y-%m-%d}")
        sign = "?" if lost else _SIGNS.get(note.subject, "✎")
        role = "warning" if lost else note.colour if note.colour in HIGHLIGHT_COLOURS else HIGHLIGHT_COLOURS[0]
        return Row(note.id, title, " · ".join(part for part in parts if part), sign, role)

    def _place(self, note: Note, *, lost: bool) -> str:
        if lost:
            return translate("Notes", "its words are no longer in the document")
        annotations = self._session.annotations
        where = annotations.place_of(note) if annotations else None
        if where is not None and where.sought:
            return translate("Notes", "is looked for in the document, which has changed")
        if where is None or where.place is None:
            return translate("Notes", "on the case") if note.anchor is None else translate("Notes", "document not open")
        place = place_words(where.document, where.place.span)
        if not where.unmoved:
            place = translate("Notes", "{place} (moved)").format(place=place)
        return f"{place} · {self._names.get(where.document.fingerprint, where.document.title)}"

    def _choose(self, note_id: str) -> None:
        note = self._session.notebook.note(note_id) if self._session.notebook else None
        if note is not None:
            self.note_chosen.emit(note)


_SIGNS = {NoteSubject.PAGE: "⚑", NoteSubject.CASE: "◇", NoteSubject.SEARCH: "⌕", NoteSubject.CONTRAST: "⇄"}
