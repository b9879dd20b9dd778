"""The documents of the open case, each read in a worker process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import PasswordNeeded, ReaderError
from reader.model.progress import Progress, Report
from reader.model.recognition import USUAL, Recognition, Scope
from reader.model.role import Role
from reader.workspace import tasks
from reader.workspace.open_document import PASSWORD_TRIES, OpenDocument, Reading

if TYPE_CHECKING:
    from reader.model.document import Document
    from reader.workspace.jobs import Job, JobRunner


class OpenDocuments:
    """Opens, reads again and closes a reply and its sources.

    Args:
        jobs: performs the reading.
        changed: called when a document comes, goes or is known better.
        read: called with a document that has been read.
        settled: called when a reading has ended, however it ended, or a document is gone.
        recognised: called with a document that was read as the user wanted its text recognised.
        report: told how far the reading is.
    """

    def __init__(
        self,
        jobs: JobRunner,
        *,
        changed: Callable[[], None],
        read: Callable[[OpenDocument], None],
        settled: Callable[[], None],
        recognised: Callable[[OpenDocument], None],
        report: Report,
    ) -> None:
        self._jobs = jobs
        self._changed = changed
        self._was_read = read
        self._settled = settled
        self._recognised = recognised
        self._report = report
        self._keys = 0
        self._running: dict[int, Job] = {}  # reading, by document
        self.all: tuple[OpenDocument, ...] = ()
        self.recognition = USUAL  # of documents for which nothing else is wanted

    @property
    def reply(self) -> OpenDocument | None:
        """The reply, None if nothing is open."""
        return next((document for document in self.all if document.role is Role.REPLY), None)

    @property
    def sources(self) -> tuple[OpenDocument, ...]:
        """The sources, in the order in which they were opened."""
        return tuple(document for document in self.all if document.role is Role.SOURCE)

    @property
    def busy(self) -> bool:
        """Tell whether documents are being read."""
        return bool(self._running)

    @property
    def waiting(self) -> bool:
        """Tell whether a document is still to be read."""
        return any(document.reading is Reading.RUNNING for document in self.all)

    def of(self, fingerprint: str) -> OpenDocument | None:
        """Return the open document with that content."""
        return next((document for document in self.all if document.fingerprint == fingerprint), None)

    def open(self, reply: Path, sources: Sequence[Path]) -> None:
        """Read a reply and its sources; nothing is open yet."""
        self.all = (self._new(Role.REPLY, reply), *(self._new(Role.SOURCE, path) for path in sources))
        self._changed()
        for document in self.all:
            self._read(document)

    def add_source(self, path: Path) -> OpenDocument:
        """Read one more source; one that is open already is returned."""
        for document in self.sources:
            if document.path.absolute() == path.absolute():
                return document
        document = self._new(Role.SOURCE, path)
        self.all = (*self.all, document)
        self._changed()
        self._read(document)
        return document

    def close(self, key: int) -> None:
        """Take a document away."""
        self._stop_reading(key)
        self.all = tuple(document for document in self.all if document.key != key)
        self._changed()
        self._settled()

    def move(self, key: int, to: int) -> None:
        """Give a source another place among the sources, counted from 0; they are numbered anew."""
        others = [document for document in self.sources if document.key != key]
        others.insert(to, self._at(key))
        moved = tuple(document for document in self.all if document.role is Role.REPLY) + tuple(others)
        if moved != self.all:
            self.all = moved
            self._changed()
            self._settled()

    def take_as_reply(self, key: int) -> None:
        """Let a source and the reply change their parts; the reply takes the source's place among the sources."""
        reply, source = self.reply, self._at(key)
        if reply is None or source is reply:
            return
        parts = {reply.key: replace(source, role=Role.REPLY), key: replace(reply, role=Role.SOURCE)}
        self.all = tuple(parts.get(document.key, document) for document in self.all)
        self._changed()
        self._settled()

    def close_all(self) -> None:
        """Take all documents away; nobody is told."""
        for key in tuple(self._running):
            self._stop_reading(key)
        self.all = ()

    def unlock(self, key: int, password: str) -> None:
        """Try a password on a locked document."""
        document = replace(self._at(key), password=password, reading=Reading.RUNNING, message="")
        self._read(self._replace(document))

    def read_again(self, key: int) -> None:
        """Read a document afresh: its file has changed, or reading it failed."""
        self._read(self._replace(replace(self._at(key), reading=Reading.RUNNING, message="", tries=0)))

    def read_all_again(self) -> None:
        """Read all files afresh."""
        for document in self.all:
            self.read_again(document.key)

    def recognise(self, key: int, recognition: Recognition) -> None:
        """Read a document afresh with other pages recognised, or in other languages."""
        document = self._replace(replace(self._at(key), reading=Reading.RUNNING, message="", tries=0))
        self._read(replace(document, recognition=recognition), wanted=True)

    def leave_out_recognition(self) -> None:
        """Return to what the document that is read was before its recognition began, or read it without."""
        document = self._at(next(iter(self._running)))  # documents are read one after the other
        if document.document is None:
            self._read(replace(document, recognition=Recognition(Scope.NONE)))
            return
        self._stop_reading(document.key)
        left_out = document.recognition or Recognition(Scope.NONE)
        self._replace(replace(document, reading=Reading.READY, recognition=left_out))
        self._settled()

    def stop(self) -> None:
        """Stop all reading; what is there stays."""
        for key in tuple(self._running):
            self._stop_reading(key)
            document = self._at(key)
            message = f"Reading {document.name} was stopped."
            self._replace(replace(document, reading=Reading.FAILED, message=message))

    def _new(self, role: Role, path: Path) -> OpenDocument:
        self._keys += 1
        return OpenDocument(self._keys, role, path)

    def _at(self, key: int) -> OpenDocument:
        return next(document for document in self.all if document.key == key)

    def _replace(self, document: OpenDocument) -> OpenDocument:
        self.all = tuple(document if other.key == document.key else other for other in self.all)
        self._changed()
        return document

    def _stop_reading(self, key: int) -> None:
        job = self._running.pop(key, None)
        if job is not None:
            job.cancel()

    def _read(self, document: OpenDocument, *, wanted: bool = False) -> None:
        """Read a document; `wanted`: the user asked for its recognition."""
        self._stop_reading(document.key)

        def done(read: Document) -> None:
            self._running.pop(document.key, None)
            known = self._replace(replace(document, reading=Reading.READY, document=read))
            self._was_read(known)
            if wanted:
                self._recognised(known)
            self._settled()

        def failed(error: ReaderError) -> None:
            self._running.pop(document.key, None)
            tries = document.tries + (document.password is not None)
            locked = isinstance(error, PasswordNeeded) and tries < PASSWORD_TRIES
            reading = Reading.LOCKED if locked else Reading.FAILED
            self._replace(replace(document, reading=reading, message=error.sentence, tries=tries))
            self._settled()

        if not self._running:  # a worker on a busy machine comes up late
            self._report(Progress(f"Reading {document.name}"))
        job = self._jobs.submit(
            tasks.read_document,
            document.path,
            document.password,
            document.recognition or self.recognition,
            on_done=done,
            on_failed=failed,
            on_progress=self._report,
        )
        if not job.finished:
            self._running[document.key] = job
