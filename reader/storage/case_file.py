"""The case file: notes, reviews, decisions and documents of one case, on disk before each call returns."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from reader.errors import CaseFileError
from reader.model.case import Anchor, CaseDocument, Decisions, Note, PastAction, PastNote, Review
from reader.storage import decision_table, note_table
from reader.storage.backups import copy_database
from reader.storage.case_location import backup_folder
from reader.storage.connection import transaction, write_ahead_log
from reader.storage.errors import NoteConflict, backup_hint, told_about
from reader.storage.inspection import is_case_file
from reader.storage.note_json import storable_anchor, storable_note
from reader.storage.opening import open_case

SEARCH_LIMIT = 500  # more lines than anybody scrolls through; the search stays under 30 ms with any number of notes
_UNREADABLE = (ValueError, TypeError, KeyError)  # what a value in a forged or damaged row raises when it is read


class CaseFile:
    """An open case file; belongs to the thread that opened it.

    Each `put_…`, `delete_…` and `clear_…` is one transaction and is on the disk when it returns. Several windows may
    have one case open: each sees what the others wrote as soon as it reads again, `changes()` tells when to, and a
    change that is based on an outdated note raises `NoteConflict` instead of writing over the other one.

    All methods raise `CaseFileError` when the file cannot be read or written.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, *, read_only: bool, warnings: Sequence[str]) -> None:
        self._path = path
        self._connection = connection
        self._read_only = read_only
        self._warnings = tuple(warnings)
        self._identity = _identity(path)
        self._seen_notes: dict[str, Note] = {}
        self._seen_decisions = Decisions()
        self._seen_documents: tuple[CaseDocument, ...] = ()

    @classmethod
    def open(cls, path: Path, *, backups: Path | None = None) -> Self:
        """Open a case file, or create it; bring an older one up to date, after a backup.

        Args:
            path: the file; folders that are missing are made.
            backups: folder of its backups, by default one in the user's data folder.

        Raises:
            CaseFileError: it is not a case file, is damaged, of a newer program, or cannot be read; it is unchanged.
        """
        opened = open_case(path, backups or backup_folder(path))
        return cls(path, opened.connection, read_only=opened.read_only, warnings=opened.warnings)

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    @property
    def writable(self) -> bool:
        """Whether a change can still be written: the file is not read-only, and is where it was. Else it raises."""
        return not self._read_only and _identity(self._path) == self._identity

    @property
    def warnings(self) -> tuple[str, ...]:
        """What went wrong at opening without preventing it: no backup could be made, the file is read-only."""
        return self._warnings

    def close(self) -> None:
        """Move everything into the one file, so that it can be copied or sent, and close it. May be called twice."""
        with suppress(sqlite3.Error):  # what stays in the log is read from there next time
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()

    def __enter__(self) -> Self:
        """Return the case file; it is closed at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the case file."""
        self.close()

    def changes(self) -> int:
        """Return a number that differs from the last one if another window has written to the case since."""
        with self._reading():
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def notes(self) -> tuple[Note, ...]:
        """Return all notes, oldest first."""
        with self._reading():
            notes = note_table.all_notes(self._connection)
        self._seen_notes = {note.id: note for note in notes}
        return notes

    def search_notes(self, query: str, limit: int = SEARCH_LIMIT) -> tuple[Note, ...]:
        """Return notes that hold all words of `query` in text, quoted words or tags, newest first.

        Case and accents do not count, and the beginning of a word is enough. Any input is a valid query.
        """
        with self._reading():
            return note_table.search(self._connection, query, limit)

    def put_note(self, note: Note, *, seen: Note | None = None) -> None:
        """Insert a note, or update the one of the same id; what is lost by it goes into the history.

        Args:
            note: the note as it shall be.
            seen: the note that the change was made from; by default as this object last read or wrote it.

        Raises:
            NoteConflict: the note in the file is another one than `seen`; both texts are kept.
        """
        note = storable_note(note)
        base = storable_note(seen) if seen is not None else self._seen_notes.get(note.id)
        with self._writing():
            conflict = self._write_note(note, base)
        if conflict is not None:
            raise conflict
        self._seen_notes[note.id] = note

    def delete_note(self, note_id: str) -> None:
        """Delete a note; it can be brought back with `put_note` from `deleted_notes`. Unknown ids are ignored."""
        with self._writing():
            self._remove_note(note_id)
        self._seen_notes.pop(note_id, None)

    def put_all(self, notes: Sequence[Note], reviews: Sequence[Review]) -> None:
        """Insert notes and reviews in one transaction: afterwards all are there, or none.

        Raises:
            NoteConflict: another window has written one of the notes meanwhile.
        """
        notes = tuple(map(storable_note, notes))
        with self._writing():
            for note in notes:
                conflict = self._write_note(note, self._seen_notes.get(note.id))
                if conflict is not None:
                    raise conflict
            for review in reviews:
                decision_table.write_review(self._connection, replace(review, anchor=storable_anchor(review.anchor)))
        self._seen_notes.update((note.id, note) for note in notes)

    def delete_all(self, notes: Sequence[Note], reviews: Sequence[Review]) -> None:
        """Delete notes and reviews in one transaction; see `delete_note`."""
        with self._writing():
            for note in notes:
                self._remove_note(note.id)
            for review in reviews:
                decision_table.remove_review(self._connection, storable_anchor(review.anchor))
        for note in notes:
            self._seen_notes.pop(note.id, None)

    def past_notes(self, note_id: str) -> tuple[PastNote, ...]:
        """Return the earlier texts of a note, newest first, also of a deleted one."""
        with self._reading():
            return note_table.past(self._connection, note_id)

    def deleted_notes(self) -> tuple[PastNote, ...]:
        """Return the deleted notes as they were last, newest deletion first."""
        with self._reading():
            return note_table.deleted(self._connection)

    def reviews(self) -> tuple[Review, ...]:
        """Return all reviews, by their place in the reply."""
        with self._reading():
            return decision_table.read_reviews(self._connection)

    def put_review(self, review: Review) -> None:
        """Set the review of a quotation, in place of one that it had."""
        with self._writing():
            decision_table.write_review(self._connection, replace(review, anchor=storable_anchor(review.anchor)))

    def clear_review(self, anchor: Anchor) -> None:
        """Take the review of a quotation away."""
        with self._writing():
            decision_table.remove_review(self._connection, storable_anchor(anchor))

    def decisions(self) -> Decisions:
        """Return what the user decided about the comparison."""
        with self._reading():
            self._seen_decisions = decision_table.read_decisions(self._connection)
        return self._seen_decisions

    def put_decisions(self, decisions: Decisions) -> None:
        """Write what was added to and removed from the decisions since this object last read or wrote them."""
        with self._writing():
            decision_table.change_decisions(self._connection, self._seen_decisions, decisions)
        self._seen_decisions = decisions

    def documents(self) -> tuple[CaseDocument, ...]:
        """Return the documents of the case in their order."""
        with self._reading():
            self._seen_documents = decision_table.read_documents(self._connection)
        return self._seen_documents

    def put_documents(self, documents: Sequence[CaseDocument]) -> None:
        """Set the documents of the case; one that this object never saw, another window's, stays."""
        with self._writing():
            decision_table.change_documents(self._connection, self._seen_documents, documents)
        self._seen_documents = tuple(documents)

    def setting(self, key: str) -> str | None:
        """Return a setting of the case, or None."""
        with self._reading():
            return decision_table.read_setting(self._connection, key)

    def put_setting(self, key: str, value: str) -> None:
        """Set a setting of the case."""
        with self._writing():
            decision_table.write_setting(self._connection, key, value)

    def save_as(self, path: Path, *, replace: bool = False) -> None:
        """Write a copy of the whole case to `path`; this object stays with the old file. Open the copy to go on there.

        Works also when the case's own file has vanished or its disk is full.

        Raises:
            CaseFileError: the file exists and may not be replaced, is no case file, is open elsewhere, or cannot be
                written.
        """
        with told_about(path):
            if path.exists():
                self._check_replaceable(path, replace=replace)
            if write_ahead_log(path).exists():
                raise CaseFileError(f"{path} is open in another window; close that one or choose another name.")
            path.parent.mkdir(parents=True, exist_ok=True)
            copy_database(self._connection, path)

    def _check_replaceable(self, path: Path, *, replace: bool) -> None:
        """Let a copy of the case take the place of another case only, never of a document."""
        if not replace:
            raise CaseFileError(f"{path} exists already; choose another name or allow it to be replaced.")
        if _identity(path) == self._identity:
            raise CaseFileError(f"{path} is this case already; choose another name.")
        if not is_case_file(path):
            raise CaseFileError(f"{path} is not a case file and stays as it is; choose another name.")

    def _write_note(self, note: Note, base: Note | None) -> NoteConflict | None:
        """Write a note in an open transaction, unless the one in the file is neither it nor `base`."""
        there = note_table.stored_note(self._connection, note.id)
        if there is not None and there not in (base, note) and not note_table.only_adds(there, note):
            note_table.remember(self._connection, PastAction.CONFLICT, note)
            return NoteConflict(note, there)
        if there != note:
            if there is not None and not note_table.only_adds(there, note):
                note_table.remember(self._connection, PastAction.CHANGED, there)
            note_table.write(self._connection, note)
        return None

    def _remove_note(self, note_id: str) -> None:
        there = note_table.stored_note(self._connection, note_id)
        if there is not None:
            note_table.remember(self._connection, PastAction.DELETED, there)
            note_table.remove(self._connection, note_id)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with told_about(self._path):
            try:
                yield
            except _UNREADABLE as error:
                raise CaseFileError(
                    f"{self._path} holds something that cannot be read ({error}). {backup_hint(self._path)}"
                ) from error

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if self._read_only:
            raise CaseFileError(f"{self._path} is read-only. Save the case under another name to change it.")
        with self._reading():
            if _identity(self._path) != self._identity:
                raise CaseFileError(f"{self._path} was moved or deleted meanwhile. Save the case under another name.")
            with transaction(self._connection):
                yield


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another one that took its name, or None if it is gone."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
