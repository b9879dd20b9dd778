"""A case file in memory and workers that answer when told."""

# ruff: noqa: D102 (the methods are explained where the protocols are)

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, TypeVarTuple

import pytest

from reader.errors import CaseFileError, ReaderError
from reader.model.case import Anchor, CaseDocument, Decisions, Note, PastNote, Review
from reader.model.progress import Report, silent
from reader.workspace.case_library import CaseLibrary
from reader.workspace.jobs import Job, Lane
from reader.workspace.session import Session
from reader.workspace.workbench import Workbench

Result = TypeVar("Result")
Arguments = TypeVarTuple("Arguments")


@dataclass
class MemoryStore:
    """Keeps a case in memory; `broken` makes every writing call fail."""

    broken: bool = False
    closed: bool = False
    warnings: tuple[str, ...] = ()
    stored_notes: dict[str, Note] = field(default_factory=dict)
    stored_reviews: dict[Anchor, Review] = field(default_factory=dict)
    stored_decisions: Decisions = field(default_factory=Decisions)
    stored_documents: tuple[CaseDocument, ...] = ()
    settings: dict[str, str] = field(default_factory=dict)
    version: int = 0

    def changes(self) -> int:
        return self.version

    def notes(self) -> tuple[Note, ...]:
        return tuple(self.stored_notes.values())

    def put_note(self, note: Note, *, seen: Note | None = None) -> None:  # noqa: ARG002 (one window)
        self._check()
        self.stored_notes[note.id] = note

    def delete_note(self, note_id: str) -> None:
        self._check()
        self.stored_notes.pop(note_id, None)

    def put_all(self, notes: Sequence[Note], reviews: Sequence[Review]) -> None:
        self._check()
        self.stored_notes.update({note.id: note for note in notes})
        self.stored_reviews.update({review.anchor: review for review in reviews})

    def delete_all(self, notes: Sequence[Note], reviews: Sequence[Review]) -> None:
        self._check()
        for note in notes:
            self.stored_notes.pop(note.id, None)
        for review in reviews:
            self.stored_reviews.pop(review.anchor, None)

    def search_notes(self, query: str) -> tuple[Note, ...]:
        return tuple(note for note in self.notes() if query in note.text)

    def past_notes(self, note_id: str) -> tuple[PastNote, ...]:  # noqa: ARG002 (the store's form)
        return ()

    def deleted_notes(self) -> tuple[PastNote, ...]:
        return ()

    def reviews(self) -> tuple[Review, ...]:
        return tuple(self.stored_reviews.values())

    def put_review(self, review: Review) -> None:
        self._check()
        self.stored_reviews[review.anchor] = review

    def clear_review(self, anchor: Anchor) -> None:
        self._check()
        self.stored_reviews.pop(anchor, None)

    def decisions(self) -> Decisions:
        return self.stored_decisions

    def put_decisions(self, decisions: Decisions) -> None:
        self._check()
        self.stored_decisions = decisions

    def documents(self) -> tuple[CaseDocument, ...]:
        return self.stored_documents

    def put_documents(self, documents: tuple[CaseDocument, ...]) -> None:
        self.stored_documents = documents

    def setting(self, key: str) -> str | None:
        return self.settings.get(key)

    def put_setting(self, key: str, value: str) -> None:
        self.settings[key] = value

    @property
    def writable(self) -> bool:
        return not self.broken

    def save_as(self, path: Path, *, replace: bool = False) -> None:
        path.write_text("replaced" if replace else "new", encoding="utf-8")

    def close(self) -> None:
        self.closed = True

    def _check(self) -> None:
        if self.broken:
            raise CaseFileError("the disk is full")


@dataclass
class Submitted:
    """A job that waits for its answer."""

    task: str
    args: tuple[Any, ...]
    job: Job
    on_done: Callable[[Any], None]
    on_failed: Callable[[ReaderError], None]
    on_progress: Report

    def done(self, result: object) -> None:
        self.job.finished = True
        self.on_done(result)

    def failed(self, error: ReaderError) -> None:
        self.job.finished = True
        self.on_failed(error)


class WaitingJobs:
    """Answers when the test says so."""

    def __init__(self) -> None:
        self.submitted: list[Submitted] = []

    def submit(
        self,
        task: Callable[[Workbench, *Arguments], Result],
        *args: *Arguments,
        on_done: Callable[[Result], None],
        on_failed: Callable[[ReaderError], None],
        on_progress: Report = silent,
        lane: Lane = Lane.READING,  # noqa: ARG002 (the runner's form)
        topic: str | None = None,  # noqa: ARG002 (the runner's form)
    ) -> Job:
        job = Job(0)
        self.submitted.append(Submitted(task.__name__, args, job, on_done, on_failed, on_progress))
        return job

    def close(self) -> None:
        pass

    def open_jobs(self, task: str) -> list[Submitted]:
        """Return the jobs of a task that are neither answered nor cancelled."""
        return [waiting for waiting in self.submitted if waiting.task == task and not waiting.job.finished]


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def jobs() -> WaitingJobs:
    return WaitingJobs()


@pytest.fixture
def session(jobs: WaitingJobs, store: MemoryStore, tmp_path: Path) -> Session:
    library = CaseLibrary(tmp_path / "cases.json", lambda fingerprint: tmp_path / f"{fingerprint[:12]}.sqlite")
    return Session(jobs, lambda _: store, library, "A. Nalyst")
