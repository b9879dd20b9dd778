"""All notes of the case: searched as one types, jumped to, orphans first."""

from PySide6.QtCore import Signal

from reader.errors import CaseFileError
from reader.model.case import TIME_UNKNOWN, Note, NoteSubject
from reader.ui.engine_words import engine_words
from reader.ui.labels import place_words
from reader.ui.row_list import Row, RowList
from reader.ui.text import translate
from reader.ui.theme import Theme
from reader.workspace.listeners import Change
from reader.workspace.session import Session


class NotesPanel(RowList):
    """One row a note; notes whose words are gone from their document are set off, never hidden."""

    note_chosen = Signal(object)  # Note
    case_note_wanted = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(theme, translate("Notes", "Notes"), translate("Notes", "Search notes…"))
        self._session = session
        self.add_button("+", translate("Notes", "Write a note on the case")).clicked.connect(self.case_note_wanted)
        self.chosen.connect(self._choose)
        self.activated.connect(self._choose)
        self.typed.connect(self._show)
        session.listen(self._changed)
        self._show()

    def _changed(self, change: Change) -> None:
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
        lost = {note.id for note in annotations.orphans} if annotations else set()
        ordered = sorted(notes, key=lambda note: note.id not in lost)
        nothing = (
            translate("Notes", "No note holds these words.")
            if query
            else translate("Notes", "No note yet. Press i on a quotation or on selected words.")
        )
        self.show_rows([self._row(note, lost=note.id in lost) for note in ordered], nothing)

    def _row(self, note: Note, *, lost: bool) -> Row:
        title = note.text or (f"“{note.anchor.exact}”" if note.anchor else "")
        parts = [self._place(note, lost=lost), *(f"#{tag}" for tag in note.tags)]
        if note.modified != TIME_UNKNOWN:
            parts.append(f"{note.modified.astimezone():%Y-%m-%d}")
        sign = "?" if lost else _SIGNS.get(note.subject, "✎")
        return Row(note.id, title, " · ".join(part for part in parts if part), sign, "warning" if lost else "note")

    def _place(self, note: Note, *, lost: bool) -> str:
        if lost:
            return translate("Notes", "its words are no longer in the document")
        annotations = self._session.annotations
        where = annotations.place_of(note) if annotations else None
        if where is None or where.place is None:
            return translate("Notes", "on the case") if note.anchor is None else translate("Notes", "document not open")
        place = f"{where.document.title}, {place_words(where.document, where.place.span)}"
        if where.unmoved:
            return place
        return translate("Notes", "{place} (moved)").format(place=place)

    def _choose(self, note_id: str) -> None:
        note = self._session.notebook.note(note_id) if self._session.notebook else None
        if note is not None:
            self.note_chosen.emit(note)


_SIGNS = {NoteSubject.PAGE: "⚑", NoteSubject.CASE: "◇", NoteSubject.SEARCH: "⌕"}
