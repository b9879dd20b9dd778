"""Searches the reply, all sources and all notes; a search can be kept as evidence."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal

from reader.errors import CaseFileError
from reader.model.case import Note, NoteSubject
from reader.model.document import Document
from reader.model.span import Span
from reader.ui.engine_words import engine_words
from reader.ui.labels import place_words
from reader.ui.open_names import document_names
from reader.ui.row_list import Row, RowList
from reader.ui.text import translate
from reader.ui.theme import Theme
from reader.workspace.find_text import find_text
from reader.workspace.session import Session

_AFTER_TYPING = 200  # milliseconds
_SHOWN = 500  # hits a document; the count tells of the others
_BEFORE, _BEHIND = 18, 60  # characters of text around a hit


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words stand: in a document, or in a note."""

    document: Document | None = None
    span: Span | None = None
    note: Note | None = None


class SearchPanel(RowList):
    """Hits by document, notes last."""

    hit_chosen = Signal(object)  # Hit
    said = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(theme, translate("Search", "Search"), translate("Search", "Find in all documents and notes…"))
        self._session = session
        self._hits: dict[str, Hit] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_TYPING)
        self._timer.timeout.connect(self.search)
        keep = self.add_button(
            translate("Search", "Keep"), translate("Search", "Keep this search as evidence in a note")
        )
        keep.clicked.connect(self.keep)
        self.typed.connect(lambda _: self._timer.start())
        self.chosen.connect(self._choose)
        self.activated.connect(self._choose)
        self.field_first = True
        self.field.returnPressed.connect(self._entered)
        self.search()

    def search(self) -> None:
        """Search for what is typed."""
        self._timer.stop()
        query = self.words
        self._hits = {}
        rows: list[Row] = []
        if not query:
            self.show_rows((), translate("Search", "Type words to find them in the reply, the sources and your notes."))
            return
        for document in self._documents():
            spans = find_text(document.text, query)
            if spans:
                rows.append(Row(document.fingerprint, document.title, _count(spans), heading=True))
            for span in spans[:_SHOWN]:
                key = self._keep_hit(Hit(document, span))
                rows.append(Row(key, _in_context(document, span), place_words(document, span)))
        what = translate("Search", "note")
        rows += [Row(self._keep_hit(Hit(note=note)), note.text, what, "✎", "note") for note in self._notes(query)]
        self.show_rows(rows, translate("Search", "No place in any document or note."))

    @property
    def words(self) -> str:
        """What is searched for."""
        return self.field.text().strip()

    def keep(self) -> None:
        """Write a note that says what was searched, where, and with what result."""
        query, notebook = self.words, self._session.notebook
        if notebook is None:
            return
        if not query:
            self.said.emit(translate("Search", "Type the words to search for in the search panel first."))
            return
        counts = [(name, len(find_text(document.text, query))) for name, document in document_names(self._session)]
        found = "; ".join(f"{name}: " + translate("Search", "%n place(s)", None, count) for name, count in counts)
        text = translate("Search", "Searched for “{words}”: {found}.").format(words=query, found=found)
        notebook.commit_note(notebook.new_note(NoteSubject.SEARCH, None, text), None)
        self.said.emit(translate("Search", "The search is kept as a note."))

    def _documents(self) -> list[Document]:
        return [opened.document for opened in self._session.documents.all if opened.document is not None]

    def _notes(self, query: str) -> tuple[Note, ...]:
        try:
            return self._session.notebook.search(query) if self._session.notebook else ()
        except CaseFileError as error:
            self.said.emit(engine_words(error.sentence))
            return ()

    def _entered(self) -> None:
        if self._timer.isActive():
            self.search()
        if self.rows:
            self.view.setFocus()
            self.view.setCurrentIndex(self.view.model().index(int(self.rows[0].heading), 0))

    def _keep_hit(self, hit: Hit) -> str:
        """Remember a hit and return the key of its row."""
        key = str(len(self._hits))
        self._hits[key] = hit
        return key

    def _choose(self, key: str) -> None:
        if key in self._hits:  # a heading leads nowhere
            self.hit_chosen.emit(self._hits[key])


def _count(spans: Sequence[Span]) -> str:
    """Return how often the words stand in a document, and of how many the list shows."""
    words = translate("Search", "%n place(s)", None, len(spans))
    if len(spans) <= _SHOWN:
        return words
    return translate("Search", "{places}, the first {count} are listed").format(places=words, count=_SHOWN)


def _in_context(document: Document, span: Span) -> str:
    """Return a hit among whole words around it."""
    before, behind = document.context(span, _BEHIND)
    if len(before) > _BEFORE:
        before = before[-_BEFORE:]
        before = f"… {before[before.find(' ') + 1 :]}"
    return f"{before}{span.of(document.text)}{behind} …"
