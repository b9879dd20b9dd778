"""What the strip at the top of the window says: about the case, the comparison and notes that could not be saved."""

from pathlib import Path

from PySide6.QtCore import QObject

from reader.errors import ReaderError
from reader.ui.message_strip import MessageStrip
from reader.ui.note_editor import NoteEditor
from reader.ui.text import translate
from reader.ui.writing_desk import WritingDesk
from reader.workspace.listeners import Change
from reader.workspace.session import Session


class WindowMessages(QObject):
    """Each message is one sentence with what can be done about it.

    Args:
        session: tells of the case and the comparison.
        strip: says it.
        editor: tells of a note that could not be saved.
        writing: tells of notes that were kept apart.
    """

    def __init__(self, session: Session, strip: MessageStrip, editor: NoteEditor, writing: WritingDesk) -> None:
        super().__init__(strip)
        self._session = session
        self._editor = editor
        self._writing = writing
        self.strip = strip
        self._asking = False  # about two texts of a note
        self._failure = ""  # what was said of the comparison, in the user's language
        editor.failed.connect(self._note_failed)
        editor.conflicted.connect(self._note_conflicted)
        writing.recovered.connect(self._offer_recovered)
        session.listen(self._changed)

    def _changed(self, change: Change) -> None:
        if change in {Change.FAILURE, Change.CASE}:
            self._show()
        elif change is Change.COMPARISON and self._failure and not self._session.failure:
            if self.strip.sentence == self._failure:  # there is a comparison now
                self.strip.hide()
            self._failure = ""

    def _show(self) -> None:
        if self._session.question is not None:
            name = self._session.documents.reply.name if self._session.documents.reply else ""
            self.strip.say(
                translate("Window", "{name} has changed since your case on it was made.").format(name=name),
                (
                    (translate("Window", "Carry on with its notes"), lambda: self._session.answer(carry_on=True)),
                    (translate("Window", "Begin a new case"), lambda: self._session.answer(carry_on=False)),
                ),
                warning=False,
                closable=False,
            )
        elif self._session.failure:
            again = (translate("Window", "Compare again"), self._session.compare)
            self.strip.say(self._session.failure, (again,))
            self._failure = self.strip.sentence
        elif self._session.case_warning:
            self.strip.say(self._session.case_warning)

    def take_recovered(self, case: Path) -> None:
        """Put notes that a case would not take into the one that is open; nothing more is to be said of them then."""
        self.strip.hide()
        try:
            self._writing.take_recovered(case)
        except ReaderError as error:
            self.strip.say(error.sentence)

    def _offer_recovered(self, sentence: str, case: Path) -> None:
        take = (translate("Window", "Put them into the case"), lambda: self.take_recovered(case))
        self.strip.say(sentence, (take,))

    def _note_failed(self, sentence: str) -> None:
        retry = (translate("Window", "Try again"), self._editor.retry)
        self.strip.say(sentence, (retry,))

    def _note_conflicted(self, waiting: bool) -> None:
        """Ask which text of a note shall stand, as long as nothing is decided."""
        if waiting:
            self.strip.say(
                translate("Window", "Another window has changed this note meanwhile. Nothing was written over."),
                (
                    (translate("Window", "Keep mine"), self._editor.keep_mine),
                    (translate("Window", "Keep both"), self._editor.keep_both),
                ),
            )
        elif self._asking:
            self.strip.hide()
        self._asking = waiting
