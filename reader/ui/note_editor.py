"""Where a note is written; what is typed is on disk within a second."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from reader.errors import CaseFileError
from reader.model.case import Note
from reader.storage.errors import NoteConflict
from reader.storage.recovery import discard, keep_note, recovered_notes
from reader.ui.engine_words import engine_words
from reader.ui.ground import fill_with_panel
from reader.ui.plain_label import plain_label
from reader.ui.tags_field import TagsField
from reader.ui.text import translate
from reader.ui.theme import BETWEEN, INSIDE, SPACE, TypeStep
from reader.workspace.notebook import Notebook

AUTOSAVE_AFTER = 1000  # milliseconds without a key


class NoteEditor(QWidget):
    """One note: its text and tags.

    Args:
        case_path: gives the case file, for a note that it would not take.
    """

    failed = Signal(str)  # a sentence; the note stays in the editor
    conflicted = Signal(bool)  # whether another window has changed this note meanwhile, and nothing is decided yet
    writing_changed = Signal(bool)  # whether the editor has the focus

    def __init__(self, case_path: Callable[[], Path | None]) -> None:
        super().__init__()
        self._case_path = case_path
        self._notebook: Notebook | None = None
        self._note: Note | None = None  # as last written, or new
        self._before: Note | None = None  # as it was when writing began
        self._stored = False
        self._kept = False  # in a recovery file
        self._saving = False
        self._conflict: NoteConflict | None = None
        self._heading = plain_label(TypeStep.SMALL)
        self._state = plain_label(TypeStep.SMALL)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("Note", "Text of the note"))
        self.tags = TagsField(lambda: self._notebook.tags if self._notebook is not None else ())
        self.tags.setAccessibleName(translate("Note", "Tags of the note"))
        self.tags.setPlaceholderText(translate("Note", "Tags, separated by commas"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUTOSAVE_AFTER)
        self._timer.timeout.connect(self.autosave)
        self.text.textChanged.connect(self._edited)
        self.tags.textEdited.connect(self._edited)
        for field in (self.text, self.tags):
            field.installEventFilter(self)
        self._lay_out()
        self.setEnabled(False)

    @property
    def note(self) -> Note | None:
        """The note that is shown; it may not be stored yet."""
        return self._note

    @property
    def is_stored(self) -> bool:
        """Tell whether the note that is shown is in the case file."""
        return self._stored

    @property
    def is_writing(self) -> bool:
        """Tell whether the note must stay in the editor: the focus is here, or the case is taking the note."""
        return self._saving or self.text.hasFocus() or self.tags.hasFocus()

    def set_notebook(self, notebook: Notebook | None) -> None:
        """Write into this case from now on."""
        self.show_note(None, "", stored=False)
        self._notebook = notebook
        self.setEnabled(notebook is not None)

    def show_note(self, note: Note | None, heading: str, *, stored: bool) -> None:
        """Show a note; what was written on the one before is saved first.

        Args:
            note: a stored note, or a new one; None shows an empty editor.
            heading: says what the note is on.
            stored: whether it is in the case file.
        """
        self.finish()
        self._note, self._before, self._stored = note, note if stored else None, stored
        self._heading.setText(heading)
        self._state.clear()
        self._fill()

    @property
    def heading(self) -> str:
        """What the note is on, in words."""
        return self._heading.text()

    @heading.setter
    def heading(self, words: str) -> None:
        self._heading.setText(words)

    def reload(self, note: Note | None) -> None:
        """Show the note as the case file has it now: undo changed it, or deleted it (None)."""
        if self._note is None or note == self._note or self._conflict is not None:
            return
        self._before, self._stored = note, note is not None
        self._note = note or replace(self._note, text="", tags=())
        self._fill()

    def begin(self) -> None:
        """Give the focus to the text."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    def begin_tags(self) -> None:
        """Give the focus to the tags."""
        self.tags.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def autosave(self) -> bool:
        """Write what was typed; False if the case file would not take it."""
        self._timer.stop()
        note = self._written()
        if note is None or self._notebook is None or note == self._note:
            return True
        if not self._stored and not (note.text.strip() or note.tags):
            return True
        try:
            with self._held():
                self._note = self._notebook.autosave(note, seen=self._note if self._stored else None)
        except NoteConflict as conflict:
            self._conflict = conflict
            self._state.setText(translate("Note", "not saved"))
            self.conflicted.emit(True)
            return False
        except CaseFileError as error:
            self._keep(note, error)
            return False
        self._stored = True
        self._forget_kept(note)
        self._state.setText(translate("Note", "saved"))
        return True

    def save(self) -> bool:
        """Write the note and make one step of undo of the whole writing; False if it could not be written."""
        if not self.autosave():
            return False
        note, before, notebook = self._note, self._before, self._notebook
        if note is None or notebook is None or not self._stored or _same(note, before):
            return True
        try:
            with self._held():
                if note.text.strip() or note.tags or note.colour:
                    notebook.commit_note(note, before)
                    self._before = self._note = notebook.note(note.id)
                else:
                    self._drop(notebook, note, before)
        except CaseFileError as error:
            self._keep(note, error)
            return False
        return True

    def finish(self) -> None:
        """Save before the note leaves the editor; where nothing is decided about two texts, both are kept."""
        saved = self.save()
        if self._conflict is not None and saved:  # what was written was taken back
            self._decided()
        elif self._conflict is not None:
            self.keep_both()

    def keep_mine(self) -> None:
        """Write this note over the one of the other window, whose text stays in the note's history."""
        conflict, note = self._decided(), self._written()
        if conflict is not None and note is not None and self._notebook is not None:
            self._note = self._before = self._notebook.take_theirs(conflict.theirs)
            self._rewrite(note)

    def keep_both(self) -> None:
        """Leave the other window's note as it is, and make this one a note of its own."""
        conflict, note = self._decided(), self._written()
        if conflict is not None and note is not None and self._notebook is not None:
            self._notebook.take_theirs(conflict.theirs)
            self._before, self._stored = None, False
            self._note = self._notebook.copy_of(replace(note, text="", tags=()))  # what is written is put in below
            self._rewrite(note)

    def _decided(self) -> NoteConflict | None:
        conflict, self._conflict = self._conflict, None
        self.conflicted.emit(False)
        return conflict

    def _rewrite(self, note: Note) -> None:
        """Save what stands in the editor; the notebook may have told of the other text meanwhile."""
        self.text.setPlainText(note.text)
        self.tags.show_tags(note.tags)
        self.save()

    def retry(self) -> None:
        """Try again to write a note that the case file would not take."""
        self.save()

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Keep the note in the editor while the case tells its listeners of it: another one would get its text."""
        self._saving = True
        try:
            yield
        finally:
            self._saving = False

    def _drop(self, notebook: Notebook, note: Note, before: Note | None) -> None:
        """Delete a note that was emptied; undo brings it back as it was before."""
        if before is None:
            notebook.discard(note.id)
        else:
            notebook.autosave(before)
            notebook.delete_note(note.id)
        self._before, self._stored = None, False

    def _keep(self, note: Note, error: CaseFileError) -> None:
        """Put the note where it is safe until the case file takes it, and say so."""
        self._state.setText(translate("Note", "not saved"))
        case = self._case_path()
        sentence = engine_words(error.sentence)
        if case is not None:
            try:
                kept = keep_note(note, case)
            except CaseFileError as nowhere:
                sentence = f"{sentence} {engine_words(nowhere.sentence)}"
            else:
                self._kept = True
                sentence += translate("Note", " What you wrote is kept in {path}.").format(path=kept)
        self.failed.emit(sentence)

    def _forget_kept(self, note: Note) -> None:
        case = self._case_path()
        if self._kept and case is not None:
            for recovered in recovered_notes(case):
                if recovered.note.id == note.id:
                    discard(recovered)
            self._kept = False

    def _written(self) -> Note | None:
        if self._note is None:
            return None
        return replace(self._note, text=self.text.toPlainText(), tags=self.tags.tags)

    def _fill(self) -> None:
        note = self._note
        for field in (self.text, self.tags):
            field.blockSignals(True)
        text = note.text if note else ""
        if text or self.text.toPlainText():
            self.text.setPlainText(text)
        else:  # as at most steps: nothing is painted anew, but what was undone is forgotten
            self.text.setUndoRedoEnabled(False)
            self.text.setUndoRedoEnabled(True)
        self.tags.show_tags(note.tags if note else ())
        for field in (self.text, self.tags):
            field.blockSignals(False)
        self._timer.stop()

    def _edited(self) -> None:
        if self._note is not None:
            self._state.setText(translate("Note", "writing…"))
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save when the focus leaves."""
        if event.type() == QEvent.Type.FocusOut:
            self.autosave()
            self.writing_changed.emit(False)
        elif event.type() == QEvent.Type.FocusIn:
            self.writing_changed.emit(True)
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._state)
        fill_with_panel(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(BETWEEN, INSIDE + SPACE, BETWEEN, INSIDE + SPACE)
        layout.setSpacing(INSIDE)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.tags)


def _same(note: Note, before: Note | None) -> bool:
    return before is not None and (note.text, note.tags) == (before.text, before.tags)
