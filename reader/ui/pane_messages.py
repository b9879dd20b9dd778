"""What the strip above a document says: why it cannot be read, what it lacks, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.model.recognition import Scope
from reader.ui.engine_words import engine_words
from reader.ui.text import translate
from reader.workspace.open_document import OpenDocument, Reading

if TYPE_CHECKING:
    from reader.model.document import Document
    from reader.ui.message_strip import MessageStrip
    from reader.workspace.session import Session


class PaneMessages:
    """Fills the strip of one pane.

    Args:
        session: does what the strip's buttons offer.
        strip: shows one message at a time.
    """

    def __init__(self, session: Session, strip: MessageStrip) -> None:
        self._session = session
        self._strip = strip
        self._warned: dict[int, Document] = {}  # by key: whose warnings have been shown, closed by the user or not

    def show_for(self, document: OpenDocument | None) -> None:
        """Say what there is to say about the document that the pane shows."""
        if document is None:
            self._strip.hide()
        elif document.reading is Reading.LOCKED:
            wrong = translate("Pane", "That password does not open {name}. Try again.")
            ask = wrong if document.tries else translate("Pane", "{name} is protected by a password.")
            self._strip.ask_password(
                ask.format(name=document.name), lambda password: self._session.documents.unlock(document.key, password)
            )
        elif document.reading is Reading.FAILED:
            again = (translate("Pane", "Try again"), lambda: self._session.documents.read_again(document.key))
            self._strip.say(document.message, (again,), closable=False)
        elif document.document is not None and document.document.warnings:
            self._warn(document, document.document)
        elif document.document is not None and not document.document.readable:
            self._strip.say(
                translate(
                    "Pane", "{name} has no readable text: recognise its text (OCR) first, then open it again."
                ).format(name=document.name)
            )
        else:
            self._strip.hide()

    def tell_failed_page(self, document: OpenDocument, page: int, again: Callable[[], None]) -> None:
        """Say that a page, counted from 0, could not be drawn, and offer to try again."""
        sentence = translate("Pane", "Page {page} of {name} could not be drawn.").format(
            page=page + 1, name=document.name
        )
        self._strip.say(sentence, ((translate("Pane", "Try again"), again),))

    def _warn(self, document: OpenDocument, read: Document) -> None:
        """Say once a reading what is wrong with a document, and offer to recognise what cannot be read."""
        sentence = " ".join(map(engine_words, read.warnings))
        if self._strip.sentence == sentence or self._warned.get(document.key) is read:
            return
        still_open = {other.key for other in self._session.documents.all}
        self._warned = {key: other for key, other in self._warned.items() if key in still_open}
        self._warned[document.key] = read
        wanted = replace(self._session.documents.recognition, scope=Scope.DOUBTFUL)
        recognise = (
            translate("Pane", "Recognise the text"),
            lambda: self._session.documents.recognise(document.key, wanted),
        )
        self._strip.say(sentence, (recognise,) if read.recognisable else ())
