"""One reply with its sources: reading, comparing, the case, and where the reader is. Knows no screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.role import Role
from reader.workspace.annotation_keeper import AnnotationKeeper
from reader.workspace.comparing import Comparing
from reader.workspace.current import Current
from reader.workspace.focus import Focus, decided_quotation
from reader.workspace.listeners import Change, Listener, Listeners
from reader.workspace.open_document import OpenDocument, Reading
from reader.workspace.open_documents import OpenDocuments
from reader.workspace.reviews import DEFAULT_REVIEWS

if TYPE_CHECKING:
    from reader.model.case import Decisions, Note, Review
    from reader.model.comparison import Comparison, Finding
    from reader.model.progress import Progress
    from reader.workspace.annotations import Annotations
    from reader.workspace.case_keeper import CaseKeeper
    from reader.workspace.case_library import CaseChoice, CaseLibrary
    from reader.workspace.case_store import CaseStore
    from reader.workspace.jobs import JobRunner
    from reader.workspace.notebook import Notebook


class Session:
    """The open documents, their comparison and the notebook.

    Changes are told to listeners; everything is in memory and answers at once. Work runs in `jobs`, whose callbacks
    come in the thread that owns the session.

    Args:
        jobs: performs reading and comparing.
        open_store: opens a case file; raises CaseFileError.
        library: finds the case of a reply.
        author: the name that new notes carry.
        later: does what the reader need not wait for, when there is time; at once if not given.
    """

    def __init__(
        self,
        jobs: JobRunner,
        open_store: Callable[[Path], CaseStore],
        library: CaseLibrary,
        author: str = "",
        later: Callable[[Callable[[], None]], None] = lambda call: call(),
    ) -> None:
        self.jobs = jobs
        self._listeners = Listeners()
        self.documents = OpenDocuments(
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
        self._decisions: Decisions | None = None  # with which it was made
        self.cases = library  # the cases that were open before
        self._open_store = open_store
        self._author = author
        self._later = later
        self._unwritten: Comparison | None = None  # whose documents the case does not know yet
        self.current = Current(lambda: self.comparison, moved=lambda: self._tell(Change.FOCUS))
        self.work: Progress | None = None
        self.failure = ""  # why there is no comparison
        self.case_warning = ""  # what is wrong with the case file
        self.review_labels: tuple[str, ...] = DEFAULT_REVIEWS
        self._laid = AnnotationKeeper(jobs, found=self._found_again, failed=self._warn)

    # --- what there is

    @cached_property
    def _case(self) -> CaseKeeper:
        """The case, made when there is anything to find in it: the first page is painted before that."""
        from reader.workspace.case_keeper import CaseKeeper  # noqa: PLC0415 (see above)

        return CaseKeeper(
            self._open_store, self.cases, self._author, decided=self.compare, tell=self._tell, fail=self._warn
        )

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
    def busy(self) -> bool:
        """Tell whether documents are being read or compared."""
        return self.documents.busy or self._comparing.busy

    @property
    def annotations(self) -> Annotations | None:
        """Notes and reviews laid on the comparison; None until there are both."""
        if self.comparison is None or self.notebook is None:
            return None
        return self._laid.laid_on(self.comparison, self.notebook, lambda: self._case.earlier(self.documents.all))

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

    def source_document(self, source_id: str) -> OpenDocument | None:
        """Return the open document that the comparison calls "S1"."""
        if self.comparison is None:
            return None
        return self.documents.of(self.comparison.source(source_id).document.fingerprint)

    # --- opening

    def open(self, reply: Path, sources: Sequence[Path] = (), case: Path | None = None) -> None:
        """Open a reply and its sources in place of what is open; notes are on disk already."""
        if self.documents.all:
            self.close()
        self._wanted_case = case
        self.documents.open(reply, sources)

    def take_as_reply(self, key: int) -> None:
        """Compare a source as the reply, with what was the reply among its sources; the case stays."""
        self._comparing.cancel()
        self.comparison, self.current.focus = None, Focus()
        self._tell(Change.COMPARISON)
        self.documents.take_as_reply(key)

    def stop(self) -> None:
        """Stop reading and comparing; what is there stays. Recognition alone is left out, and reading goes on."""
        if self.work is not None and self.work.optional and self.documents.busy:
            self.documents.leave_out_recognition()
            return
        self.documents.stop()
        if self._comparing.cancel():
            self._fail("The comparison was stopped.")
        self._set_work(None)

    def close(self) -> None:
        """Close the case and its documents. Nothing is lost: every note is on disk."""
        self._comparing.cancel()
        self._laid.close()
        self._close_case()
        self.documents.close_all()
        self.comparison, self.current.focus = None, Focus()
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
        if self.documents.waiting:
            return
        self._set_work(None)
        if not self.question:
            self.compare()

    def _recognise_as_before(self) -> None:
        """Read documents again for which the case remembers another recognition."""
        for document in self.documents.all:
            if document.reading is Reading.READY and document.recognition is None and document.fingerprint:
                wanted = self._case.recognition_of(document.fingerprint)
                if wanted is not None:
                    self.documents.recognise(document.key, wanted)

    def compare(self) -> None:
        """Compare the reply with the sources that could be read, with the user's decisions."""
        reply = self.documents.reply
        if reply is None or reply.document is None:
            return
        sources = tuple(source.document for source in self.documents.sources if source.document is not None)
        self._comparing.begin(reply.document, sources, self._case.decisions(self.documents.all))

    def _compared(self, comparison: Comparison) -> None:
        old, self.comparison = self.comparison, comparison
        before, self._decisions = self._decisions, self._case.decisions(self.documents.all)
        self.failure = ""
        decided = decided_quotation(before, self._decisions) if before is not None else None
        self.current.focus = (
            self.current.focus.carried(old, comparison, decided) if old else self._remembered_focus(comparison)
        )
        self._set_work(None)
        self._unwritten = comparison
        self._tell(Change.COMPARISON)
        self._later(self._remember_documents)  # the disk may take longer than all that is shown

    def _remember_documents(self) -> None:
        comparison, self._unwritten = self._unwritten, None
        if comparison is not None:
            self._case.remember(comparison)

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
        self._remember_documents()
        finding = self.current.finding
        self._case.close(finding.quotation.span.start if finding else None)

    def _remembered_focus(self, comparison: Comparison) -> Focus:
        offset = self._case.remembered_focus()
        return Focus(next((f.id for f in comparison.findings if f.quotation.span.start == offset), None))
