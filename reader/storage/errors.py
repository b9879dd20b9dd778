"""SQLite's errors turned into one sentence for the user, and a conflict between two windows."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.errors import CaseFileError
from reader.model.case import Note
from reader.storage.backups import backups_in
from reader.storage.case_location import backup_folder

_SENTENCES: tuple[tuple[str, str], ...] = (
    ("SQLITE_FULL", "cannot be written: the disk is full. Free some space and try again."),
    ("SQLITE_READONLY", "cannot be written: the file or its folder is read-only. Save the case under another name."),
    ("SQLITE_BUSY", "is in use by another program. Close that program's window or wait, and try again."),
    ("SQLITE_LOCKED", "is in use by another program. Close that program's window or wait, and try again."),
    ("SQLITE_CANTOPEN", "cannot be opened: the file or its folder cannot be reached. Check that it is there."),
    ("SQLITE_IOERR_SHM", "cannot be opened: the disk is full. Free some space and try again."),
    ("SQLITE_IOERR", "cannot be read or written: the disk reports a fault. Save the case under another name."),
    ("SQLITE_CORRUPT", "is damaged."),
    ("SQLITE_NOTADB", "is not a case file."),
    ("SQLITE_TOOBIG", "cannot take a text of that length. Divide it into several notes."),
    ("SQLITE_INTERRUPT", "takes too long to check and was not opened."),
)
"""Beginnings of SQLite's names for its result codes (https://www.sqlite.org/rescode.html) and what they mean here."""


class NoteConflict(CaseFileError):  # noqa: N818 (a question to the user rather than a fault)
    """Another window changed a note meanwhile; nothing was written over, both texts are here.

    Attributes:
        mine: the note that was to be written; it also stands in the note's history now.
        theirs: the note as it is in the case file.
    """

    def __init__(self, mine: Note, theirs: Note) -> None:
        super().__init__(
            "Another window has changed this note meanwhile. Both texts are kept: "
            "look at the other one, then save yours over it or as a note of its own."
        )
        self.mine = mine
        self.theirs = theirs


@contextmanager
def told_about(path: Path) -> Iterator[None]:
    """Turn any error of SQLite or of the file system inside the block into a CaseFileError that names `path`."""
    try:
        yield
    except sqlite3.Error as error:
        sentence = f"{path} {_meaning(error)}"
        damaged = getattr(error, "sqlite_errorname", "").startswith("SQLITE_CORRUPT")
        raise CaseFileError(f"{sentence} {backup_hint(path)}" if damaged else sentence) from error
    except OSError as error:
        raise CaseFileError(f"{path} cannot be reached ({error.strerror or error}). Check that it is there.") from error


def backup_hint(case: Path) -> str:
    """Return what to do about a damaged case: which of its backups to open."""
    folder = backup_folder(case)
    newest = next(iter(backups_in(folder)), None)
    return f"Open its newest backup instead: {newest}." if newest else f"There is no backup of it in {folder}."


def _meaning(error: sqlite3.Error) -> str:
    name = getattr(error, "sqlite_errorname", None) or ""
    for beginning, meaning in _SENTENCES:
        if name.startswith(beginning):
            return meaning
    return f"could not be read or written ({error})."
