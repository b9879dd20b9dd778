"""The case file of the session: found for the reply, opened, remembered, closed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import CaseFileError
from reader.model.case import CaseDocument, Decisions
from reader.model.role import Role
from reader.workspace.case_library import CaseChoice, CaseLibrary, RecentCase
from reader.workspace.case_recognition import remember_recognition, remembered_recognition
from reader.workspace.case_versions import carried_over, earlier_versions, is_same_file
from reader.workspace.listeners import Change
from reader.workspace.notebook import Notebook, Written, utc_now

if TYPE_CHECKING:
    from reader.model.comparison import Comparison
    from reader.model.document import Document
    from reader.model.recognition import Recognition
    from reader.workspace.case_store import CaseStore
    from reader.workspace.open_document import OpenDocument

_FOCUS = "focus"  # setting of the case: the quotation that was current, by its offset


class CaseKeeper:
    """Holds the notebook of the open case.

    Args:
        open_store: opens a case file; raises CaseFileError.
        library: finds the case of a reply.
        author: the name that new notes carry.
        decided: called when the user decided something about the comparison.
        tell: tells the session's listeners.
        fail: says a sentence about the case.
    """

    def __init__(
        self,
        open_store: Callable[[Path], CaseStore],
        library: CaseLibrary,
        author: str,
        *,
        decided: Callable[[], None],
        tell: Callable[[Change], None],
        fail: Callable[[str], None],
    ) -> None:
        self.cases = library
        self._open_store = open_store
        self._author = author
        self._decided = decided
        self._tell = tell
        self._fail = fail
        self._store: CaseStore | None = None
        self.notebook: Notebook | None = None
        self.path: Path | None = None
        self.question: CaseChoice | None = None  # the reply has changed since its case was made: carry it on?

    def find(self, reply: Document, wanted: Path | None) -> None:
        """Open the case of a reply, or ask whether a changed one carries on its case.

        Args:
            reply: as it has been read.
            wanted: the case file that the user named, None for the reply's own.
        """
        if self._store is not None:  # the reply was read again: the case stays
            return
        if wanted is not None:
            self.open(wanted)
            return
        choice = self.cases.choose(
            CaseDocument(reply.fingerprint, reply.path, reply.title, Role.REPLY, text_hash(reply))
        )
        if choice.earlier is None:
            self.open(choice.path)
        else:
            self.question = choice
            self._tell(Change.CASE)

    def answer(self, *, carry_on: bool) -> None:
        """Answer whether a changed reply carries on its case."""
        choice, self.question = self.question, None
        if choice is not None:
            self.open(choice.earlier if carry_on and choice.earlier is not None else choice.path)

    def open(self, path: Path) -> None:
        """Open a case file in place of the one that is open; what prevents it is told."""
        self.close(None)
        warnings: tuple[str, ...] = ()
        try:
            self._store = self._open_store(path)
            warnings = self._store.warnings
            self.notebook = Notebook(self._store, self._written, self._author)
        except CaseFileError as error:
            self._store = None
            self._fail(error.sentence)
        else:
            self.path = path
        for change in (Change.CASE, Change.NOTES, Change.REVIEWS):
            self._tell(change)
        if warnings:
            self._fail(" ".join(warnings))

    def look_again(self) -> None:
        """Take over what another window has written to the case since."""
        if self.notebook is not None and self.notebook.reload():
            self._tell(Change.NOTES)
            self._tell(Change.REVIEWS)

    def close(self, focus: int | None) -> None:
        """Close the case file.

        Args:
            focus: offset of the current quotation, to begin there next time.
        """
        store, self._store, self.notebook, self.path, self.question = self._store, None, None, None, None
        if store is None:
            return
        if focus is not None:
            with suppress(CaseFileError):  # only a convenience, and the file may be on a disk that has gone
                store.put_setting(_FOCUS, str(focus))
        store.close()

    def remembered_focus(self) -> int | None:
        """Return the offset of the quotation that was current when the case was closed."""
        with suppress(CaseFileError):
            offset = self._store.setting(_FOCUS) if self._store else None
            return int(offset) if offset is not None and offset.isdecimal() else None
        return None

    def remember_recognition(self, fingerprint: str, recognition: Recognition) -> None:
        """Store how a document is to be recognised."""
        if self._store is not None:
            with suppress(CaseFileError):  # it can be asked for again
                remember_recognition(self._store, fingerprint, recognition)

    def recognition_of(self, fingerprint: str) -> Recognition | None:
        """Return how the case wants a document recognised."""
        with suppress(CaseFileError):
            return remembered_recognition(self._store, fingerprint) if self._store else None
        return None

    def remember(self, comparison: Comparison) -> None:
        """Store which documents belong to the case, and put it at the head of the recent ones."""
        if self.notebook is None or self.path is None:
            return
        reply = comparison.reply
        documents = [CaseDocument(reply.fingerprint, reply.path, reply.title, Role.REPLY, text_hash(reply))]
        documents += [
            CaseDocument(
                source.document.fingerprint,
                source.document.path,
                source.document.title,
                Role.SOURCE,
                symbols=source.symbols,
            )
            for source in comparison.sources
        ]
        try:
            self.notebook.remember_documents((*self._versions_before(documents), *documents))
        except CaseFileError as error:
            self._fail(error.sentence)
        sources = tuple(str(Path(source.document.path).absolute()) for source in comparison.sources)
        here, opened = str(Path(reply.path).absolute()), utc_now().isoformat(timespec="seconds")
        case = str(self.path.absolute())
        self.cases.remember(RecentCase(case, here, sources, reply.fingerprint, opened))

    def _written(self, written: Written) -> None:
        """Tell what changed in the notebook."""
        if written.notes:
            self._tell(Change.NOTES)
        if written.reviews:
            self._tell(Change.REVIEWS)
        if written.decisions:
            self._decided()

    def _versions_before(self, documents: Sequence[CaseDocument]) -> list[CaseDocument]:
        """Return what the documents were before they changed: notes hold on to those contents."""
        now = {document.fingerprint for document in documents}
        return [
            known
            for known in (self.notebook.documents if self.notebook else ())
            if known.fingerprint not in now and any(is_same_file(known, document) for document in documents)
        ]

    def earlier(self, documents: Sequence[OpenDocument]) -> dict[str, str]:
        """Return which fingerprints of the case mean documents that are open as other files now."""
        known = self.notebook.documents if self.notebook else ()
        now = [
            CaseDocument(document.fingerprint, str(document.path), document.name, document.role)
            for document in documents
            if document.fingerprint
        ]
        return earlier_versions(known, now)

    def decisions(self, documents: Sequence[OpenDocument]) -> Decisions:
        """Return what the user decided about the comparison of these documents, or of earlier versions of them."""
        return carried_over(self.notebook.decisions, self.earlier(documents)) if self.notebook else Decisions()


def text_hash(document: Document) -> str:
    """Return the SHA-256 of a document's words: the same for a file that was only saved anew."""
    words = " ".join(document.text.split()).casefold()
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
