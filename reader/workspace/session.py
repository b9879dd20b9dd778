"""One reply with its sources: reading, comparing, the case, and where the reader is. Knows no screen."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from reader.model.alignment import Difference, Passage
from reader.model.case import Decisions, Note, Review
from reader.model.citation import Citation
from reader.model.comparison import Comparison, Finding
from reader.model.progress import Progress
from reader.model.recognition import Recognition
from reader.workspace.annotation_keeper import AnnotationKeeper
from reader.workspace.annotations import Annotations
from reader.workspace.case_keeper import CaseKeeper
from reader.workspace.case_library import CaseChoice, CaseLibrary
from reader.workspace.case_store import CaseStore
from reader.workspace.comparing import Comparing
from reader.workspace.focus import Focus, decided_quotation
from reader.workspace.jobs import JobRunner
from reader.workspace.listeners import Change, Listener, Listeners
from reader.workspace.notebook import Notebook
from reader.workspace.open_document import OpenDocument, Reading, Role
from reader.workspace.open_documents import OpenDocuments
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
        self._open = OpenDocuments(
            jobs,
            changed=lambda: self._tell(Change.DOCUMENTS),
            read=self._was_read,
            settled=self._compare_when_read,
            recognised=self._recognised,
            report=self._set_work,
        )
        self._comparing = Comparing(jobs, done=self._compared, failed=self._comparison_failed, report=self._set_work)
        self._wanted_case: Path | None = None
        self.comparison: Comparison | None = None
        self._decisions = Decisions()  # with which it was made
        self._case = CaseKeeper(open_store, library, author, decided=self.compare, tell=self._tell, fail=self._warn)
        self.focus = Focus()
        self.work: Progress | None = None
        self.failure = ""  # why there is no comparison
        self.case_warning = ""  # what is wrong with the case file
        self.review_labels: tuple[str, ...] = DEFAULT_REVIEWS
        self._laid = AnnotationKeeper(jobs, found=self._found_again, failed=self._warn)

    # --- what is open

    @property
    def documents(self) -> tuple[OpenDocument, ...]:
        """The reply and the sources."""
        return self._open.all

    @property
    def reply(self) -> OpenDocument | None:
        """The reply, None if nothing is open."""
        return self._open.reply

    @property
    def sources(self) -> tuple[OpenDocument, ...]:
        """The sources, in the order in which they were opened."""
        return self._open.sources

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
    def citation(self) -> Citation | None:
        """The current citation."""
        return self.focus.citation_in(self.comparison)

    @property
    def difference(self) -> Difference | None:
        """The current word difference of the current passage."""
        return self.focus.difference_in(self.comparison)

    @property
    def busy(self) -> bool:
        """Tell whether documents are being read or compared."""
        return self._open.busy or self._comparing.busy

    @property
    def recognition(self) -> Recognition:
        """How text is recognised in documents for which nothing else is wanted."""
        return self._open.recognition

    @recognition.setter
    def recognition(self, recognition: Recognition) -> None:
        self._open.recognition = recognition

    @property
    def annotations(self) -> Annotations | None:
        """Notes and reviews laid on the comparison; None until there are both."""
        if self.comparison is None or self.notebook is None:
            return None
        return self._laid.laid_on(self.comparison, self.notebook, lambda: self._case.earlier(self.documents))

    def _found_again(self) -> None:
        self._tell(Change.NOTES)
        self._tell(Change.REVIEWS)

    def review_of(self, finding: Finding) -> Review | None:
        """Return the analyst's judgment on a finding."""
        return self.annotations.review_of(finding) if self.annotations else None

    def notes_on(self, finding: Finding) -> tuple[Note, ...]:
        """Return the notes on a finding, oldest first."""
        return self.annotations.notes_on(finding) if self.annotations else ()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` what changes; returns a function that ends this."""
        return self._listeners.add(listener)

    def hand_over(self) -> None:
        """Tell the listeners so far nothing more: another window takes their place."""
        self._listeners.clear()

    def tell_all(self) -> None:
        """Tell everything there is to listeners that came when documents were open already."""
        for change in sorted(Change, key=lambda change: change is Change.FOCUS):  # the focus is on what the others told
            self._tell(change)

    def opened(self, fingerprint: str) -> OpenDocument | None:
        """Return the open document with that content."""
        return self._open.of(fingerprint)

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
        self._open.open(reply, sources)

    def add_source(self, path: Path) -> OpenDocument:
        """Open one more source and compare again; one that is open already is returned."""
        return self._open.add_source(path)

    def close_source(self, key: int) -> None:
        """Take a source out of the case and compare again without it."""
        self._open.close(key)

    def move_source(self, key: int, to: int) -> None:
        """Give a source another place among the sources, counted from 0; they are numbered anew."""
        self._open.move(key, to)

    def unlock(self, key: int, password: str) -> None:
        """Try a password on a locked document."""
        self._open.unlock(key, password)

    def read_again(self, key: int) -> None:
        """Read a document afresh: its file has changed, or reading it failed."""
        self._open.read_again(key)

    def read_all_again(self) -> None:
        """Read all files afresh and compare again."""
        for document in self.documents:
            self.read_again(document.key)

    def recognise(self, key: int, recognition: Recognition) -> None:
        """Read a document afresh with other pages recognised, or in other languages; the case remembers it."""
        self._open.recognise(key, recognition)

    def stop(self) -> None:
        """Stop reading and comparing; what is there stays. Recognition alone is left out, and reading goes on."""
        if self.work is not None and self.work.optional and self._open.busy:
            self._open.leave_out_recognition()
            return
        self._open.stop()
        if self._comparing.cancel():
            self._fail("The comparison was stopped.")
        self._set_work(None)

    def close(self) -> None:
        """Close the case and its documents. Nothing is lost: every note is on disk."""
        self._comparing.cancel()
        self._laid.close()
        self._close_case()
        self._open.close_all()
        self.comparison, self.focus = None, Focus()
        self.failure, self.case_warning, self.work = "", "", None
        self._tell(Change.DOCUMENTS)
        self._tell(Change.COMPARISON)

    def _was_read(self, document: OpenDocument) -> None:
        if document.role is Role.REPLY and document.document is not None:
            self._case.find(document.document, self._wanted_case)

    def _recognised(self, document: OpenDocument) -> None:
        if document.fingerprint and document.recognition is not None:
            self._case.remember_recognition(document.fingerprint, document.recognition)

    # --- comparing

    def _compare_when_read(self) -> None:
        """Compare as soon as nothing is read any more: ranking needs all sources."""
        self._recognise_as_before()
        if self._open.waiting:
            return
        self._set_work(None)
        if not self.question:
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
        sources = tuple(source.document for source in self.sources if source.document is not None)
        self._comparing.begin(reply.document, sources, self._case.decisions(self.documents))

    def _compared(self, comparison: Comparison) -> None:
        old, self.comparison = self.comparison, comparison
        before, self._decisions = self._decisions, self._case.decisions(self.documents)
        self.failure = ""
        decided = decided_quotation(before, self._decisions)
        self.focus = self.focus.carried(old, comparison, decided) if old else self._remembered_focus(comparison)
        self._set_work(None)
        self._case.remember(comparison)
        self._tell(Change.COMPARISON)

    def _comparison_failed(self, sentence: str) -> None:
        self._set_work(None)
        self._fail(sentence)

    def _tell(self, change: Change) -> None:
        if change not in {Change.FOCUS, Change.WORK}:
            self._laid.lay_anew()
        self._listeners.tell(change)

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

    def carry_on_in(self, case: Path) -> None:
        """Write into a copy of the case from now on."""
        self._case.open(case)
        if self.comparison is not None:
            self._case.remember(self.comparison)

    def look_again(self) -> None:
        """Take over what another window has written to the case since."""
        self._case.look_again()

    def _close_case(self) -> None:
        finding = self.finding
        self._case.close(finding.quotation.span.start if finding else None)

    def _remembered_focus(self, comparison: Comparison) -> Focus:
        offset = self._case.remembered_focus()
        return Focus(next((f.id for f in comparison.findings if f.quotation.span.start == offset), None))

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
