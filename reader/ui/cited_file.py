"""A file that the user opened as the document of a citation."""

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import ReaderError
from reader.ui.text import translate
from reader.workspace.assignments import assigned, is_missing
from reader.workspace.listeners import Change
from reader.workspace.session import Session


class CitedFile(QObject):
    """Waits until the file has been compared, and lets the citation mean it if nothing in the file says so.

    A web page that was saved, or a report without its symbol, is known by the user only. It is a decision like any
    other: kept in the case, and undone by one step.

    Args:
        session: the file has been added to it.
        name: of the document, as it is cited.
        key: of the added source.
        parent: owner.
    """

    said = Signal(str)
    refused = Signal(str)  # why the decision could not be stored

    def __init__(self, session: Session, name: str, key: int, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._name = name
        self._key = key
        self._stop_listening = session.listen(self._changed)
        self._look()

    def _changed(self, change: Change) -> None:
        if change in {Change.COMPARISON, Change.DOCUMENTS}:
            self._look()

    def _look(self) -> None:
        opened = next((source for source in self._session.documents.sources if source.key == self._key), None)
        comparison = self._session.comparison
        if opened is None:  # closed again
            self._stop_listening()
            self.deleteLater()
        elif opened.document is not None and comparison is not None:
            fingerprint = opened.document.fingerprint
            if fingerprint in {source.document.fingerprint for source in comparison.sources}:
                self._stop_listening()
                QTimer.singleShot(0, lambda: self._decide(fingerprint, opened.name))  # when everybody has been told

    def _decide(self, fingerprint: str, file: str) -> None:
        self.deleteLater()
        notebook, comparison = self._session.notebook, self._session.comparison
        if notebook is None or comparison is None or not is_missing(comparison, self._name):
            return
        try:
            notebook.decide("document of a citation", assigned(notebook.decisions, self._name, fingerprint))
        except ReaderError as error:
            self.refused.emit(error.sentence)
            return
        words = translate("Files", "“{name}” means {file} from now on; Ctrl+Z takes it back.")
        self.said.emit(words.format(name=self._name, file=file))
