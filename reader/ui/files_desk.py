"""Opening: dialogs, dropped files, recent cases, the example, case files."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import CaseFileError, ReaderError
from reader.model.case import CaseDocument
from reader.model.role import Role
from reader.resources import example_files
from reader.storage.case_location import CASE_SUFFIX
from reader.ui.chooser import Choice, Chooser
from reader.ui.cited_file import CitedFile
from reader.ui.import_desk import NOTE_SUFFIXES
from reader.ui.save_dialog import ask_save_path
from reader.ui.text import translate
from reader.workspace.case_library import RecentCase
from reader.workspace.session import Session


class FilesDesk(QObject):
    """Asks for files and opens them.

    Args:
        session: opens documents and cases.
        window: owner of the dialogs.
    """

    said = Signal(str)
    refused = Signal(str)  # why something could not be stored or opened
    notes_dropped = Signal(object)  # Path of a file of notes
    source_added = Signal(int)  # key of the first of the sources that were asked for
    moved_on = Signal(object)  # Path of the case that could not be written any more

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def ask_open(self) -> None:
        """Ask for a reply, then for what it answers."""
        reply, _ = QFileDialog.getOpenFileName(
            self._window, translate("Files", "Open a reply"), self._folder(), _document_filter()
        )
        if not reply:
            return
        sources, _ = QFileDialog.getOpenFileNames(
            self._window, translate("Files", "Open what it answers"), str(Path(reply).parent), _document_filter()
        )
        self._session.open(Path(reply), [Path(source) for source in sources])

    def ask_add_source(self, name: str = "") -> None:
        """Ask for one more source; with the `name` of a cited document, one that the citation is to mean."""
        title = (
            translate("Files", "Open {document}").format(document=name) if name else translate("Files", "Add a source")
        )
        paths, _ = QFileDialog.getOpenFileNames(self._window, title, self._folder(), _document_filter())
        added = self._add_sources([Path(path) for path in paths])
        if name and len(added) == 1:
            cited = CitedFile(self._session, name, added[0], self)
            cited.said.connect(self.said)
            cited.refused.connect(self.refused)

    def drop(self, paths: Sequence[str], role: Role | None) -> None:
        """Open dropped files: on the reply's pane a reply, on the source's a source, elsewhere both.

        Files of notes are taken into the case that is open.
        """
        files = [Path(path) for path in paths if path]
        if not files:
            return
        if len(files) == 1 and files[0].suffix == CASE_SUFFIX:
            self.open_named_case(files[0])
        elif self._session.comparison is not None and all(file.suffix.lower() in NOTE_SUFFIXES for file in files):
            for file in files:
                self.notes_dropped.emit(file)
        elif self._session.documents.reply is not None and role is not Role.REPLY:
            self._add_sources(files)
        elif self._session.documents.reply is not None and len(files) == 1:
            self._session.open(files[0], [source.path for source in self._session.documents.sources])
        else:
            self._session.open(files[0], files[1:])

    def _add_sources(self, paths: Sequence[Path]) -> list[int]:
        """Open sources and return their keys; what was asked for is shown, whether it can be read or not."""
        added = [self._session.documents.add_source(path).key for path in paths]
        if added:
            self.source_added.emit(added[0])
        return added

    def open_example(self) -> None:
        """Open the example."""
        reply, *sources = example_files()
        self._session.open(reply, sources)

    def ask_recent(self) -> None:
        """Offer the recent cases."""
        cases = self._session.cases.recent()
        if not cases:
            self.said.emit(translate("Files", "There is no recent case yet."))
            return
        choices = [Choice(_names(case), _day(case.opened), partial(self.open_recent, case)) for case in cases]
        Chooser(translate("Files", "Recent cases"), choices, self._window).show()

    def open_recent(self, case: RecentCase) -> None:
        """Open a recent case."""
        self._session.open(Path(case.reply), [Path(source) for source in case.sources])

    def ask_open_case(self) -> None:
        """Ask for a case file and open it with its documents."""
        path, _ = QFileDialog.getOpenFileName(
            self._window, translate("Files", "Open a case file"), self._folder(), _case_filter()
        )
        if path:
            self.open_case_file(Path(path))

    def open_case_file(self, path: Path) -> None:
        """Open a case file with the documents that it remembers.

        Those that moved are looked for beside the case, then asked for; a source that the user cannot name either is
        left out.

        Raises:
            CaseFileError: the file is no case, or its reply cannot be found and the user names none.
        """
        from reader.storage.case_file import CaseFile  # noqa: PLC0415 (the first page need not wait for SQLite)

        with CaseFile.open(path) as case:
            documents = case.documents()
        replies = [document for document in documents if document.role == Role.REPLY.value]
        if not replies:
            raise CaseFileError(f"{path} names no reply; open the reply first, then this case.")
        reply = self._find(replies[-1], path)
        if reply is None:
            return
        sources = [self._find(document, path) for document in documents if document.role == Role.SOURCE.value]
        self._session.open(reply, list(dict.fromkeys(source for source in sources if source is not None)), path)

    def open_named_case(self, path: Path) -> None:
        """Open a case file that was dropped, or named when the program was started; say why where it cannot be."""
        try:
            self.open_case_file(path)
        except ReaderError as error:
            self.refused.emit(error.sentence)

    def ask_save_case_as(self) -> None:
        """Ask where to, and copy the case there; go on in the copy where the case itself cannot be written any more.

        Raises:
            CaseFileError: it could not be written.
        """
        notebook, case = self._session.notebook, self._session.case_path
        if notebook is None or case is None:
            return
        suggested = Path(self._folder(), f"case{CASE_SUFFIX}")
        path = ask_save_path(self._window, translate("Files", "Save case as"), suggested, _case_filter())
        if path is not None:
            notebook.save_as(path)
            words = translate("Files", "The case is copied to {path}.")
            if not notebook.writable:
                self._session.carry_on_in(path)
                self.moved_on.emit(case)
                words = translate("Files", "The case is copied to {path}; your notes go there from now on.")
            self.said.emit(words.format(path=path))

    def _find(self, document: CaseDocument, case: Path) -> Path | None:
        """Return where a document of a case is now: where it was, beside the case, or where the user says."""
        known = Path(document.path)
        found = next((path for path in (known, case.parent / known.name) if path.is_file()), None)
        if found is not None:
            return found
        title = translate("Files", "Where is {name} now?").format(name=known.name)
        asked, _ = QFileDialog.getOpenFileName(self._window, title, str(case.parent), _document_filter())
        return Path(asked) if asked else None

    def _folder(self) -> str:
        reply = self._session.documents.reply
        return str(reply.path.parent) if reply else str(Path.home())


def _document_filter() -> str:
    kinds = (
        "*.pdf *.docx *.odt *.rtf *.doc *.txt *.md *.html *.htm *.epub *.fb2 *.xps "
        "*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.gif"
    )
    documents = translate("Files", "Documents")
    return f"{documents} ({kinds});;{translate('Files', 'All files')} (*)"


def _case_filter() -> str:
    return f"{translate('Files', 'Case files')} (*{CASE_SUFFIX})"


def _day(time: str) -> str:
    """Return the day of a time in ISO 8601, as the user's language writes it."""
    day = QDate.fromString(time[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)


def _names(case: RecentCase) -> str:
    return " ↔ ".join([Path(case.reply).name, *(Path(source).name for source in case.sources)])
