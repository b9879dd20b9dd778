"""Marks, and lists of places to choose from."""

from PySide6.QtCore import QObject, Signal

from reader.model.case import Note, NoteSubject
from reader.model.document import Document
from reader.model.span import Span
from reader.ui.chooser import Choice, Chooser
from reader.ui.key_router import KeyRouter
from reader.ui.labels import place_words
from reader.ui.pair_view import PairView
from reader.ui.reading_desk import ReadingDesk
from reader.ui.text import translate
from reader.workspace.session import Session
from reader.workspace.shell import Listing

_LONGEST = 90  # characters of a line in a list


class PlacesDesk(QObject):
    """Sets marks and offers lists.

    Args:
        session: holds notes.
        view: the panes.
        reading: goes to places.
        keys: reads the letter of a mark.
    """

    said = Signal(str)

    def __init__(self, session: Session, view: PairView, reading: ReadingDesk, keys: KeyRouter) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._reading = reading
        self._keys = keys

    def set_mark(self) -> None:
        """Remember this place under the letter typed next."""

        def read(stroke: str) -> bool:
            if len(stroke) == 1:
                self._reading.marks[stroke] = self._reading.spot()
                self.said.emit(translate("Places", "Mark {letter} set.").format(letter=stroke))
            return False

        self.said.emit(translate("Places", "Type a letter for the mark."))
        self._keys.read_keys(read)

    def go_to_mark(self) -> None:
        """Go to the place remembered under the letter typed next."""

        def read(stroke: str) -> bool:
            spot = self._reading.marks.get(stroke)
            if spot is not None:
                self._reading.remember()
                self._reading.go_to_spot(spot)
            elif len(stroke) == 1:
                self.said.emit(translate("Places", "There is no mark {letter}.").format(letter=stroke))
            return False

        self._keys.read_keys(read)

    def list_places(self, what: Listing) -> None:
        """Offer places of the focused pane's document."""
        frame = self._view.focused
        document = frame.pane.document
        choices = self._choices(what, document) if document is not None else []
        if choices:
            Chooser(_titles(what), choices, self._view.window()).show()
        else:
            self.said.emit(translate("Places", "There is nothing of the kind in this document."))

    def _choices(self, what: Listing, document: Document) -> list[Choice]:
        if what is Listing.FOOTNOTES:
            return [self._choice(f"{note.label}  {_line(note.span.of(document.text))}", document, note.span)
                    for note in document.footnotes]  # fmt: skip
        notebook, annotations = self._session.notebook, self._session.annotations
        if notebook is None or annotations is None:
            return []
        choices: list[Choice] = []
        for note in notebook.notes:
            where = annotations.place_of(note)
            if _is_listed(note, what) and where and where.place and where.document is document:
                text = note.text or (note.anchor.exact if note.anchor else "")
                choices.append(self._choice(_line(text), document, where.place.span))
        return choices

    def _choice(self, text: str, document: Document, span: Span) -> Choice:
        frame = self._view.focused

        def go() -> None:
            self._reading.remember()
            self._reading.show_span(frame, document, [span])

        return Choice(text, place_words(document, span), go)


def _is_listed(note: Note, what: Listing) -> bool:
    return note.subject is NoteSubject.PAGE if what is Listing.BOOKMARKS else note.colour is not None


def _line(text: str) -> str:
    return " ".join(text.split())[:_LONGEST]


def _titles(what: Listing) -> str:
    return {
        Listing.BOOKMARKS: translate("Places", "Bookmarks"),
        Listing.HIGHLIGHTS: translate("Places", "Highlights"),
        Listing.FOOTNOTES: translate("Places", "Footnotes"),
    }[what]
