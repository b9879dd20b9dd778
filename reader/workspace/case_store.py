"""What a case file does for the notebook."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from reader.model.case import Anchor, CaseDocument, Decisions, Note, PastNote, Review


class CaseStore(Protocol):
    """What the notebook needs of a case file; every writing call is on disk when it returns."""

    @property
    def warnings(self) -> tuple[str, ...]:
        """What went wrong at opening without preventing it."""

    @property
    def writable(self) -> bool:
        """Whether a change can still be written: the file is neither read-only nor gone."""

    def changes(self) -> int:
        """Return a number that differs once another window has written."""

    def notes(self) -> tuple[Note, ...]:
        """Return all notes."""

    def put_note(self, note: Note, *, seen: Note | None = None) -> None:
        """Insert a note, or update the one that was `seen`."""

    def delete_note(self, note_id: str) -> None:
        """Delete a note."""

    def put_all(self, notes: Sequence[Note], reviews: Sequence[Review]) -> None:
        """Insert notes and reviews: all of them, or none."""

    def delete_all(self, notes: Sequence[Note], reviews: Sequence[Review]) -> None:
        """Delete notes and reviews: all of them, or none."""

    def search_notes(self, query: str) -> tuple[Note, ...]:
        """Return the notes that hold the words."""

    def past_notes(self, note_id: str) -> tuple[PastNote, ...]:
        """Return what a note once was, newest first."""

    def deleted_notes(self) -> tuple[PastNote, ...]:
        """Return the deleted notes, newest deletion first."""

    def reviews(self) -> tuple[Review, ...]:
        """Return all reviews."""

    def put_review(self, review: Review) -> None:
        """Insert or update a review."""

    def clear_review(self, anchor: Anchor) -> None:
        """Delete the review at an anchor."""

    def decisions(self) -> Decisions:
        """Return the decisions."""

    def put_decisions(self, decisions: Decisions) -> None:
        """Store the decisions."""

    def documents(self) -> tuple[CaseDocument, ...]:
        """Return the documents that belong or belonged to the case."""

    def put_documents(self, documents: tuple[CaseDocument, ...]) -> None:
        """Store which documents belong to the case."""

    def setting(self, key: str) -> str | None:
        """Return a setting of the case."""

    def put_setting(self, key: str, value: str) -> None:
        """Store a setting of the case."""

    def save_as(self, path: Path, *, replace: bool = False) -> None:
        """Copy the whole case."""

    def close(self) -> None:
        """Close the file."""
