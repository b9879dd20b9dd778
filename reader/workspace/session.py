"""One reply with its sources: reading, comparing, the case, and where the reader is. Knows no screen."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from reader.errors import PasswordNeeded, ReaderError
from reader.model.alignment import Difference, Passage
from reader.model.case import Decisions, Note, Review
from reader.model.comparison import Comparison, Finding
from reader.model.document import Document
from reader.model.progress import Progress
from reader.model.recognition import USUAL, Recognition, Scope
from reader.workspace import tasks
from reader.workspace.anchor_places import AnchorPlaces
from reader.workspace.annotations import Annotations
from reader.workspace.case_keeper import CaseKeeper
from reader.workspace.case_library import CaseChoice, CaseLibrary
from reader.workspace.focus import Focus
from reader.workspace.jobs import Job, JobRunner
from reader.workspace.listeners import Change, Listener, Listeners
from reader.workspace.notebook import CaseStore, Notebook, Written
from reader.workspace.open_document import PASSWORD_TRIES, OpenDocument, Reading, Role
from reader.workspace.reviews import DEFAULT_REVIEWS


class Session:
    """The open documents, their comparison and the notebook.

    Changes are told to listeners; everything is in memory and answers at once. Work runs in `jobs`, whose callbacks
    come in the thread that owns the session.

    Args:
        jobs: performs reading and comparing.
        open_store: opens a case file; raises CaseFileError.
        library: finds the case of a reply.
        author: the name that new notes carry.
    """

    def __init__(
        self, jobs: JobRunner, open_store: Callable[[Path], CaseStore], library: CaseLibrary, author: str = ""
    ) -> None:
        self.jobs = jobs
        self._listeners = Listeners()
        self._keys = 0
        self._running: dict[int, Job] = {}  # reading, by document
        self._comparing: Job | None = None
        self._wanted_case: Path | None = None
        self.documents: tuple[OpenDocument, ...] = ()
        self.comparison: Comparison | None = None
        self._case = CaseKeeper(open_store, library, author, written=self._written, tell=self._tell, fail=self._warn)
        self.focus = Focus()
        self.work: Progress | None = None
        self.failure = ""  # why there is no comparison
        self.case_warning = ""  # what is wrong with the case file
        self.review_labels: tuple[str, ...] = DEFAULT_REVIEWS
        self.recognition = USUAL  # of documents for which nothing else is wanted
        self._annotations: Annotations | None = None
        self._places: AnchorPlaces | None = None

    # --- what is open

    @property
    def reply(self) -> OpenDocument | None:
        """The reply, None if nothing is open."""
        return next((document for document in self.documents if document.role is Role.REPLY), None)

    @property
    def sources(self) -> tuple[OpenDocument, ...]:
        """The sources, in the order in which they were opened."""
        return tuple(document for document in self.documents if document.role is Role.SOURCE)

    @property
    def library(self) -> CaseLibrary:
        """The cases that were open before."""
        return self._case.library

    @property
    def notebook(self) -> Notebook | None:
        """Notes, reviews and decisions; None until the case is open."""
        return self._case.notebook

    @property
    def case_path(self) -> Path | None:
        """The case file."""
        return self._case.path

    @property
    def question(self) -> CaseChoice | None:
        """Set while the user is asked whether a changed reply carries on its case."""
        return self._case.question

    @property
    def finding(self) -> Finding | None:
        """The current finding."""
        return self.focus.finding_in(self.comparison)

    @property
    def passage(self) -> Passage | None:
        """The current passage of the current finding, or its nearest miss."""
        return self.focus.passage_in(self.comparison)

    @property
    def difference(self) -> Difference | None:
        """The current word difference of the current passage."""
        return self.focus.difference_in(self.comparison)

    @property
    def busy(self) -> bool:
        """Tell whether documents are being read or compared."""
        return bool(self._running) or self._comparing is not None

    @property
    def annotations(self) -> Annotations | None:
        """Notes and reviews laid on the comparison; None until there are both."""
        if self._annotations is None and self.comparison is not None and self.notebook is not None:
            notebook, earlier = self.notebook, self._case.earlier(self.documents)
            if self._places is None or not self._places.holds_for(self.comparison, earlier):
                self._places = AnchorPlaces(self.comparison, earlier)
            self._annotations = Annotations(self._places, notebook.notes, notebook.reviews)
        return self._annotations

    def review_of(self, finding: Finding) -> Review | None:
        """Return the analyst's judgment on a finding."""
        return self.annotations.review_of(finding) if self.annotations else None

    def notes_on(self, finding: Finding) -> tuple[Note, ...]:
        """Return the notes on a finding, oldest first."""
        return self.annotations.notes_on(finding) if self.annotations else ()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` what changes; returns a function that ends this."""
        return self._listeners.add(listener)

    def opened(self, fingerprint: str) -> OpenDocument | None:
        """Return the open document with that content."""
        return next((document for document in self.documents if document.fingerprint == fingerprint), None)

    def source_document(self, source_id: str) -> OpenDocument | None:
        """Return the open document that the comparison calls "S1"."""
        if self.comparison is None:
            return None
        return self.opened(self.comparison.source(source_id).document.fingerprint)

    # --- opening

    def open(self, reply: Path, sources: Sequence[Path] = (), case: Path | None = None) -> None:
        """Open a reply and its sources in place of what is open; notes are on disk already."""
        self.close()
        self._wanted_case = case
        self.documents = (self._new(Role.REPLY, reply), *(self._new(Role.SOURCE, path) for path in sources))
        self._tell(Change.DOCUMENTS)
        for document in self.documents:
            self._read(document)

    def add_source(self, path: Path) -> OpenDocument:
        """Open one more source and compare again; one that is open already is returned."""
        for document in self.sources:
            if document.path.absolute() == path.absolute():
                return document
        document = self._new(Role.SOURCE, path)
        self.documents = (*self.documents, document)
        self._tell(Change.DOCUMENTS)
        self._read(document)
        return document

    def close_source(self, key: int) -> None:
        """Take a source out of the case and compare again without it."""
        self._stop_reading(key)
        self.documents = tuple(document for document in self.documents if document.key != key)
        self._tell(Change.DOCUMENTS)
        self._compare_when_read()

    def unlock(self, key: int, password: str) -> None:
        """Try a password on a locked document."""
        document = next(document for document in self.documents if document.key == key)
        self._read(self._replace(replace(document, password=password, reading=Reading.RUNNING, message="")))

    def read_again(self, key: int) -> None:
        """Read a document afresh: its file has changed, or reading it failed."""
        document = next(document for document in self.documents if document.key == key)
        self._read(self._replace(replace(document, reading=Reading.RUNNING, message="", tries=0)))

    def recognise(self, key: int, recognition: Recognition) -> None:
        """Read a document afresh with other pages recognised, or in other languages; the case remembers it."""
        document = next(document for document in self.documents if document.key == key)
        self._replace(replace(document, reading=Reading.RUNNING, message="", tries=0))
        self._read(replace(document, recognition=recognition), remember=True)

    def stop(self) -> None:
        """Stop reading and comparing; what is there stays. Recognition alone is left out, and reading goes on."""
        if self.work is not None and self.work.optional and self._running:
            self._leave_out_recognition(next(iter(self._running)))  # documents are read one after the other
            return
        for key in tuple(self._running):
            self._stop_reading(key)
            document = next(document for document in self.documents if document.key == key)
            message = f"Reading {document.name} was stopped."
            self._replace(replace(document, reading=Reading.FAILED, message=message))
        if self._comparing is not None:
            self._comparing.cancel()
            self._comparing = None
            self._fail("The comparison was stopped.")
        self._set_work(None)

    def close(self) -> None:
        """Close the case and its documents. Nothing is lost: every note is on disk."""
        for key in tuple(self._running):
            self._stop_reading(key)
        if self._comparing is not None:
            self._comparing.cancel()
            self._comparing = None
        self._close_case()
        self.documents, self.comparison, self.focus = (), None, Focus()
        self.failure, self.case_warning, self.work = "", "", None
        self._tell(Change.DOCUMENTS)
        self._tell(Change.COMPARISON)

    def read_all_again(self) -> None:
        """Read all files afresh and compare again."""
        for document in self.documents:
            self.read_again(document.key)

    def _tell(self, change: Change) -> None:
        if change not in {Change.FOCUS, Change.WORK}:
            self._annotations = None
        self._listeners.tell(change)

    def _new(self, role: Role, path: Path) -> OpenDocument:
        self._keys += 1
        return OpenDocument(self._keys, role, path)

    def _replace(self, document: OpenDocument) -> OpenDocument:
        self.documents = tuple(document if other.key == document.key else other for other in self.documents)
        self._tell(Change.DOCUMENTS)
        return document

    def _stop_reading(self, key: int) -> None:
        job = self._running.pop(key, None)
        if job is not None:
            job.cancel()

    def _leave_out_recognition(self, key: int) -> None:
        """Return to what a document was before its recognition began, or read it without."""
        document = next(document for document in self.documents if document.key == key)
        if document.document is None:
            self._read(replace(document, recognition=Recognition(Scope.NONE)))
            return
        self._stop_reading(key)
        left_out = document.recognition or Recognition(Scope.NONE)
        self._replace(replace(document, reading=Reading.READY, recognition=left_out))
        self._compare_when_read()

    def _read(self, document: OpenDocument, *, remember: bool = False) -> None:
        self._stop_reading(document.key)

        def done(read: Document) -> None:
            self._running.pop(document.key, None)
            self._replace(replace(document, reading=Reading.READY, document=read))
            if document.role is Role.REPLY:
                self._case.find(read, self._wanted_case)
            if remember and document.recognition is not None:
                self._case.remember_recognition(read.fingerprint, document.recognition)
            self._compare_when_read()

        def failed(error: ReaderError) -> None:
            self._running.pop(document.key, None)
            tries = document.tries + (document.password is not None)
            locked = isinstance(error, PasswordNeeded) and tries < PASSWORD_TRIES
            reading = Reading.LOCKED if locked else Reading.FAILED
            self._replace(replace(document, reading=reading, message=error.sentence, tries=tries))
            self._compare_when_read()

        self._set_work(self.work or Progress(f"Reading {document.name}"))  # a worker on a busy machine comes up late
        job = self.jobs.submit(
            tasks.read_document,
            document.path,
            document.password,
            document.recognition or self.recognition,
            on_done=done,
            on_failed=failed,
            on_progress=self._set_work,
        )
        if not job.finished:
            self._running[document.key] = job

    # --- comparing

    def _compare_when_read(self) -> None:
        """Compare as soon as nothing is read any more: ranking needs all sources."""
        reply = self.reply
        self._recognise_as_before()
        if any(document.reading is Reading.RUNNING for document in self.documents):
            return
        self._set_work(None)
        if reply is not None and reply.document is not None and not self.question:
            self.compare()

    def _recognise_as_before(self) -> None:
        """Read documents again for which the case remembers another recognition."""
        for document in self.documents:
            if document.reading is Reading.READY and document.recognition is None and document.fingerprint:
                wanted = self._case.recognition_of(document.fingerprint)
                if wanted is not None:
                    self.recognise(document.key, wanted)

    def compare(self) -> None:
        """Compare the reply with the sources that could be read, with the user's decisions."""
        reply = self.reply
        if reply is None or reply.document is None:
            return
        if self._comparing is not None:
            self._comparing.cancel()
        sources = tuple(source.document for source in self.sources if source.document is not None)
        decisions = self.notebook.decisions if self.notebook else Decisions()
        self._comparing = None
        self._set_work(Progress("Comparing"))
        job = self.jobs.submit(
            tasks.compare,
            reply.document,
            sources,
            decisions,
            on_done=self._compared,
            on_failed=self._comparison_failed,
            on_progress=self._set_work,
        )
        self._comparing = None if job.finished else job

    def _compared(self, comparison: Comparison) -> None:
        self._comparing = None
        old, self.comparison = self.comparison, comparison
        self.failure = ""
        self.focus = self.focus.carried(old, comparison) if old else self._remembered_focus(comparison)
        self._set_work(None)
        self._case.remember(comparison)
        self._tell(Change.COMPARISON)

    def _comparison_failed(self, error: ReaderError) -> None:
        self._comparing = None
        self._set_work(None)
        self._fail(error.sentence)

    def _warn(self, sentence: str) -> None:
        self.case_warning = sentence
        self._tell(Change.FAILURE)

    def _fail(self, sentence: str) -> None:
        self.failure = sentence
        self._tell(Change.FAILURE)

    def _set_work(self, progress: Progress | None) -> None:
        if progress != self.work:
            self.work = progress
            self._tell(Change.WORK)

    # --- the case

    def answer(self, *, carry_on: bool) -> None:
        """Answer whether a changed reply carries on its case."""
        self._case.answer(carry_on=carry_on)
        self._compare_when_read()

    def look_again(self) -> None:
        """Take over what another window has written to the case since."""
        if self.notebook is not None and self.notebook.reload():
            for change in (Change.NOTES, Change.REVIEWS):
                self._tell(change)

    def _close_case(self) -> None:
        finding = self.finding
        self._case.close(finding.quotation.span.start if finding else None)

    def _remembered_focus(self, comparison: Comparison) -> Focus:
        offset = self._case.remembered_focus()
        return Focus(next((f.id for f in comparison.findings if f.quotation.span.start == offset), None))

    def _written(self, written: Written) -> None:
        if written.notes:
            self._tell(Change.NOTES)
        if written.reviews:
            self._tell(Change.REVIEWS)
        if written.decisions:
            self.compare()

    # --- where the reader is

    def select(self, finding: str | None, passage: int = 0) -> None:
        """Make a finding current."""
        self.set_focus(Focus(finding, passage))

    def select_passage(self, index: int) -> None:
        """Make another passage of the current finding current."""
        self.set_focus(replace(self.focus, passage=index, difference=None))

    def select_difference(self, index: int | None) -> None:
        """Make a word difference of the current passage current."""
        self.set_focus(replace(self.focus, difference=index))

    def select_citation(self, citation: str) -> None:
        """Make a citation current, and the finding that it belongs to, if there is one."""
        findings = self.comparison.findings if self.comparison else ()
        owner = next((finding.id for finding in findings if citation in finding.citations), None)
        self.set_focus(Focus(owner, citation=citation))

    def set_focus(self, focus: Focus) -> None:
        """Put the reader somewhere; listeners are told even if nothing changed, so that it is shown again."""
        self.focus = focus
        self._tell(Change.FOCUS)
