"""Notes as commands know them: on the selection, on the finding, on the case."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.model.case import HIGHLIGHT_COLOURS, Anchor, Note, NoteSubject, PastNote
from reader.model.citation import Citation
from reader.model.comparison import Finding
from reader.storage.recovery import discard, recovered_notes
from reader.ui.note_editor import NoteEditor
from reader.ui.pair_highlights import NOTE_PREFIX
from reader.ui.pair_view import PairView
from reader.ui.past_notes import offer_past_notes
from reader.ui.reading_desk import ReadingDesk
from reader.ui.text import translate
from reader.workspace.annotations import anchor_of
from reader.workspace.listeners import Change
from reader.workspace.notebook import Notebook
from reader.workspace.session import Session


class WritingDesk(QObject):
    """Decides which note the editor shows.

    Args:
        session: holds the notebook.
        view: the panes, which get the focus back.
        reading: tells what is selected.
        editor: shows one note.
    """

    opened = Signal()  # the editor is asked for: it must be in view
    said = Signal(str)
    refused = Signal(str)  # why a note could not be brought back
    recovered = Signal(str, object)  # a sentence about notes kept apart, and the Path of the case that they are of

    def __init__(self, session: Session, view: PairView, reading: ReadingDesk, editor: NoteEditor) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._reading = reading
        self.editor = editor
        for frame in (view.reply, view.source):
            frame.pane.highlight_clicked.connect(self._highlight_clicked)
        session.listen(self._changed)

    def write_on_current(self) -> None:
        """Write on what is selected, else on the current finding, else on the case."""
        notebook, anchor = self._session.notebook, self._reading.selected_anchor()
        if notebook is None:
            return
        if anchor is not None:
            self._show_selection(notebook, anchor)
        elif self._session.current.finding is not None:
            self._show_finding(self._session.current.finding)
        elif self._session.current.citation is not None:
            self._show_citation(self._session.current.citation)
        elif self.editor.note is None:
            self.write_on_case()
            return
        self._begin()

    def _show_selection(self, notebook: Notebook, anchor: Anchor) -> None:
        """Show the note that stands on these very words, else a new one on them."""
        there = self._note_on(NoteSubject.SELECTION, anchor)
        note = there or notebook.new_note(NoteSubject.SELECTION, anchor, colour=HIGHLIGHT_COLOURS[0])
        heading = translate("Note", "Note on the selected words")
        self.editor.show_note(note, heading, stored=there is not None)

    def _note_on(self, subject: NoteSubject, anchor: Anchor) -> Note | None:
        notes = self._session.notebook.notes if self._session.notebook is not None else ()
        return next((note for note in notes if note.subject is subject and note.anchor == anchor), None)

    def write_on(self, subject: NoteSubject, anchor: Anchor) -> None:
        """Write the note on a passage, a citation or a page: the one that is there, or a new one."""
        self._show_on(subject, anchor)
        self._begin()

    def write_further(self, note: Note) -> None:
        """Show a note that was just made, and go on writing in it."""
        self.show_note(note)
        self._begin()

    def write_on_case(self) -> None:
        """Write a note on the case as a whole."""
        notebook = self._session.notebook
        if notebook is not None:
            heading = translate("Note", "Note on the case")
            self.editor.show_note(notebook.new_note(NoteSubject.CASE, None), heading, stored=False)
            self._begin()

    def show_note(self, note: Note) -> None:
        """Show a note of the case in the editor."""
        shown = self.editor.note
        if shown is not None and shown.id == note.id and self.editor.is_stored:  # and so with a better heading
            return
        self.editor.show_note(note, self._heading(note), stored=True)

    def save(self) -> bool:
        """Save, and give the focus back to the panes."""
        if not self.editor.save():
            return False
        if self.editor.is_writing:
            self._view.focused.pane.setFocus()
        return True

    def leave(self) -> None:
        """Give the focus back; what was written is kept."""
        self.save()
        self._view.focused.pane.setFocus()

    def edit_tags(self) -> None:
        """Give the focus to the tags of the note that is shown, or of a new one on what is current."""
        if self.editor.note is None:
            self.write_on_current()
        self.opened.emit()
        self.editor.begin_tags()

    def current_note(self) -> str | None:
        """Return the id of the note that is shown, if it is stored."""
        note = self.editor.note
        return note.id if note is not None and self.editor.is_stored else None

    def list_earlier(self) -> None:
        """Offer what the note that is shown said before."""
        notebook, note_id = self._session.notebook, self.current_note()
        past = notebook.past_notes(note_id) if notebook is not None and note_id is not None else ()
        nothing = translate("Note", "There is no earlier text of this note.")
        self._offer(translate("Note", "Earlier texts of the note"), past, nothing)

    def list_deleted(self) -> None:
        """Offer the deleted notes of the case."""
        notebook = self._session.notebook
        past = notebook.deleted_notes() if notebook is not None else ()
        self._offer(translate("Note", "Deleted notes"), past, translate("Note", "No note of this case was deleted."))

    def _offer(self, title: str, past: Sequence[PastNote], nothing: str) -> None:
        if not past:
            self.said.emit(nothing)
            return
        offer_past_notes(title, past, self._bring_back, self._view.window())

    def _bring_back(self, past: PastNote) -> None:
        notebook = self._session.notebook
        if notebook is None or not self.editor.save():
            return
        try:
            note = notebook.bring_back(past)
        except ReaderError as error:
            self.refused.emit(error.sentence)
            return
        self.show_note(note)
        self.opened.emit()

    def _begin(self) -> None:
        self.opened.emit()
        self.editor.begin()

    def _changed(self, change: Change) -> None:
        if change is Change.CASE:
            self.editor.set_notebook(self._session.notebook)
            if self._session.notebook is not None and self._session.case_path is not None:
                self._offer_recovered(self._session.case_path)
        elif change in {Change.FOCUS, Change.COMPARISON}:
            self._follow_focus()
        elif change is Change.NOTES and not self.editor.is_writing:
            self._reload()

    def take_recovered(self, case: Path) -> None:
        """Put the notes that a case would not take into the one that is open, with those that wait for this one.

        Raises:
            CaseFileError: it does not take them either; they are kept.
        """
        notebook, here = self._session.notebook, self._session.case_path
        if notebook is None or here is None:
            return
        for place in dict.fromkeys((case, here)):  # what was written last waits for the case that is open
            for recovered in recovered_notes(place):
                notebook.commit_note(recovered.note, notebook.note(recovered.note.id))
                discard(recovered)

    def _offer_recovered(self, case: Path) -> None:
        """Offer the notes that this case would not take when they were written."""
        waiting = recovered_notes(case)
        if not waiting:
            return
        words = translate("Note", "Kept apart since last time: %n note(s) that could not be saved.", None, len(waiting))
        self.recovered.emit(words, case)

    def _follow_focus(self) -> None:
        """Show the note on the finding that has become current, or an empty one for it."""
        finding = self._session.current.finding
        if self._session.notebook is None or self.editor.is_writing:
            return
        if finding is not None:
            self._show_finding(finding)
        elif self._session.current.citation is not None:
            self._show_citation(self._session.current.citation)

    def _reload(self) -> None:
        """Undo or another part of the window changed notes."""
        note, notebook = self.editor.note, self._session.notebook
        if notebook is None:
            return
        if note is not None and self.editor.is_stored:
            self.editor.reload(notebook.note(note.id))
        elif self._session.current.finding is not None and self._session.notes_on(self._session.current.finding):
            self._show_finding(self._session.current.finding)

    def _show_finding(self, finding: Finding) -> None:
        notebook, comparison = self._session.notebook, self._session.comparison
        if notebook is None or comparison is None:
            return
        notes = self._session.notes_on(finding)
        note = notes[0] if notes else None
        anchor = anchor_of(comparison.reply, finding.quotation.span)
        number = comparison.number(finding.id)
        heading = translate("Note", "Note on quotation {number}").format(number=number)
        shown = self.editor.note
        same = shown is not None and (shown.id == note.id if note is not None else shown.anchor == anchor)
        if same and self.editor.is_stored == (note is not None):
            self.editor.heading = heading  # another comparison may have another number for it
            return
        new = note or notebook.new_note(NoteSubject.QUOTATION, anchor)
        self.editor.show_note(new, heading, stored=note is not None)

    def _show_citation(self, citation: Citation) -> None:
        """Show the note on a citation that stands without a quotation, or an empty one for it."""
        comparison = self._session.comparison
        if comparison is not None:
            self._show_on(NoteSubject.CITATION, anchor_of(comparison.reply, citation.span))

    def _show_on(self, subject: NoteSubject, anchor: Anchor) -> None:
        notebook, shown = self._session.notebook, self.editor.note
        if notebook is None:
            return
        there = self._note_on(subject, anchor)
        if there is None and shown is not None and (shown.subject, shown.anchor) == (subject, anchor):
            return
        note = there or notebook.new_note(subject, anchor)
        self.editor.show_note(note, self._heading(note), stored=there is not None)

    def _heading(self, note: Note) -> str:
        return {
            NoteSubject.QUOTATION: translate("Note", "Note on a quotation"),
            NoteSubject.PASSAGE: translate("Note", "Note on a passage"),
            NoteSubject.SELECTION: translate("Note", "Note on selected words"),
            NoteSubject.CITATION: translate("Note", "Note on a citation"),
            NoteSubject.PAGE: translate("Note", "Note on a page"),
            NoteSubject.CASE: translate("Note", "Note on the case"),
            NoteSubject.SEARCH: translate("Note", "Search kept as evidence"),
            NoteSubject.CONTRAST: translate("Note", "Two passages set against each other"),
        }[note.subject]

    def _highlight_clicked(self, mark: str) -> None:
        if mark.startswith(NOTE_PREFIX) and self._session.notebook is not None:
            note = self._session.notebook.note(mark.removeprefix(NOTE_PREFIX))
            if note is not None:
                self.show_note(note)
                self.opened.emit()
        elif self._session.comparison is not None and any(f.id == mark for f in self._session.comparison.findings):
            self._session.current.select(mark)
