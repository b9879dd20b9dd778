"""Notes of other cases and programs, taken into the case that is open."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import ReaderError
from reader.model.document import Document
from reader.ui.engine_words import engine_words
from reader.ui.message_strip import MessageStrip
from reader.ui.text import translate
from reader.workspace import tasks
from reader.workspace.notebook import Notebook, TakenIn
from reader.workspace.session import Session

if TYPE_CHECKING:  # its module loads MuPDF
    from reader.export.import_notes import Imported

NOTE_SUFFIXES = frozenset({".json", ".jsonld"})
_REASONS = 3  # of what was skipped; more would fill the window


class ImportDesk(QObject):
    """Reads notes in a worker, since files of notes are somebody else's, and puts them into the case.

    Args:
        session: holds the notebook and the open documents.
        strip: tells what could not be taken in.
        window: owner of the dialog.
    """

    said = Signal(str)

    def __init__(self, session: Session, strip: MessageStrip, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._strip = strip
        self._window = window

    def ask_notes(self) -> None:
        """Ask for a file of notes and take them in."""
        reply = self._session.documents.reply
        patterns = " ".join(f"*{suffix}" for suffix in sorted(NOTE_SUFFIXES))
        kinds = f"{translate('Import', 'Notes')} ({patterns});;{translate('Import', 'All files')} (*)"
        folder = str(reply.path.parent) if reply else str(Path.home())
        path, _ = QFileDialog.getOpenFileName(self._window, translate("Import", "Import notes"), folder, kinds)
        if path:
            self.import_file(Path(path))

    def import_file(self, path: Path) -> None:
        """Take in the notes and reviews of an export or of W3C annotations."""
        notebook = self._session.notebook
        documents = tuple(opened.document for opened in self._session.documents.all if opened.document is not None)
        self._session.jobs.submit(
            tasks.import_notes,
            path,
            documents,
            on_done=lambda imported: self._take_in(notebook, imported),
            on_failed=lambda error: self._strip.say(error.sentence),
        )

    def import_from_pdf(self, document: Document | None) -> None:
        """Take in the highlights and notes that stand in an open PDF."""
        notebook = self._session.notebook
        if notebook is None or document is None:
            self.said.emit(translate("Import", "There is no document in this pane to import notes from."))
            return
        opened = self._session.documents.of(document.fingerprint)
        self._session.jobs.submit(
            tasks.import_pdf_notes,
            document,
            notebook.author,
            opened.password if opened else None,
            on_done=lambda imported: self._take_in(notebook, imported),
            on_failed=lambda error: self._strip.say(error.sentence),
        )

    def _take_in(self, notebook: Notebook | None, imported: "Imported") -> None:
        if notebook is None or notebook is not self._session.notebook:  # another case was opened meanwhile
            return
        try:
            taken = notebook.take_in(imported.notes, imported.reviews)
        except ReaderError as error:
            self._strip.say(error.sentence)
            return
        words = _sentence(taken, len(imported.skipped))
        if imported.skipped:
            self._strip.say(" ".join([words, *(f"{engine_words(reason)}." for reason in imported.skipped[:_REASONS])]))
        else:
            self.said.emit(words)


def _sentence(taken: TakenIn, skipped: int) -> str:
    """Say in one sentence what came in and what did not."""
    if not (taken.notes or taken.reviews or taken.known or skipped):
        return translate("Import", "No note was found to import.")
    parts = [translate("Import", "%n note(s) imported", None, len(taken.notes))]
    if taken.reviews:
        parts.append(translate("Import", "%n review(s) imported", None, len(taken.reviews)))
    if taken.known:
        parts.append(translate("Import", "%n left out that the case has already", None, taken.known))
    if skipped:
        parts.append(translate("Import", "%n skipped that cannot be read", None, skipped))
    return f"{'; '.join(parts)}."
