"""Opening a case file: made if it is not there, looked at before it is touched, backed up, brought up to date."""

import os
import sqlite3
import tempfile
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from reader.errors import CaseFileError
from reader.storage.backups import back_up, is_backed_up
from reader.storage.connection import connect, harden, has_pending_log, prepare_for_writing
from reader.storage.errors import told_about
from reader.storage.inspection import check_schema, inspect
from reader.storage.schema import migrate, migration_names

_NO_SPACE = ("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN")
"""Errors of a disk that is full or read-only, as they come when the write-ahead log is made."""


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A connection to a case that was found sound; `warnings` are sentences for the user."""

    connection: sqlite3.Connection
    read_only: bool = False
    warnings: tuple[str, ...] = ()


def open_case(path: Path, backups: Path) -> OpenCase:
    """Open or create a case; one that cannot be written is opened for reading, so that its notes can be seen.

    Args:
        path: the file; folders that are missing are made.
        backups: folder of its backups.

    Raises:
        CaseFileError: it is not a case file, is damaged, of a newer program, or cannot be read; it is unchanged.
    """
    with told_about(path):
        is_new = not path.exists()
        if is_new:
            _create(path)
    pending = inspect(path) < len(migration_names())
    with told_about(path):
        if not _is_writable(path):
            return _for_reading(path, pending=pending)
        connection = connect(path, "rw")
        try:
            check_schema(connection, path)  # once more: the file may have been exchanged meanwhile
            prepare_for_writing(connection)
            warnings = [] if is_new else _bring_up_to_date(connection, path, backups, pending=pending)
        except sqlite3.OperationalError as error:
            connection.close()
            if error.sqlite_errorname.startswith(_NO_SPACE):
                return _for_reading(path, pending=pending)
            raise
        except BaseException:
            connection.close()
            raise
    return OpenCase(connection, warnings=tuple(warnings))


def _for_reading(path: Path, *, pending: bool) -> OpenCase:
    if pending:
        raise CaseFileError(
            f"{path} must be brought up to date, but it cannot be written. "
            "Free some space, or copy it to a folder that can be written."
        )
    connection = connect(path, "ro", immutable=not has_pending_log(path))
    warning = f"{path} cannot be written (it is read-only or the disk is full): it is shown, but nothing can be saved."
    return OpenCase(connection, read_only=True, warnings=(warning,))


def _is_writable(path: Path) -> bool:
    """Tell whether the file and its folder, where the write-ahead log lies, can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _create(path: Path) -> None:
    """Make an empty case beside `path` and rename it: whenever the power fails, there is a whole file or none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".rejoinder-", dir=path.parent) as folder:
        beside = Path(folder, "new.sqlite")
        with closing(sqlite3.connect(beside, isolation_level=None)) as connection:
            harden(connection)
            connection.execute("PRAGMA journal_mode = MEMORY")  # nobody sees the file yet: one flush at the end will do
            connection.execute("PRAGMA synchronous = OFF")
            migrate(connection)
            connection.execute("PRAGMA journal_mode = WAL")  # as it will be opened: changing it later flushes once more
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        with suppress(FileExistsError):  # another window was quicker: its file is as good
            try:
                path.hardlink_to(beside)
            except FileExistsError:
                raise
            except OSError:  # a file system without hard links
                beside.rename(path)


def _bring_up_to_date(connection: sqlite3.Connection, path: Path, folder: Path, *, pending: bool) -> list[str]:
    """Back up, then migrate. Without a backup nothing is migrated, but an up-to-date case opens with a warning."""
    warnings: list[str] = []
    if pending or not is_backed_up(path, folder):
        try:
            back_up(connection, folder)
        except (OSError, sqlite3.Error) as error:
            if pending:
                raise CaseFileError(
                    f"{path} must be brought up to date, but no backup could be made in {folder} ({error}). "
                    "Free some space there and open it again."
                ) from error
            warnings.append(f"No backup of {path} could be made in {folder} ({error}).")
    if pending:
        migrate(connection)
    return warnings
