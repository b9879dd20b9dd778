"""Rotating backups of a case file."""

import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from reader.storage.connection import write_ahead_log

KEPT = 10
_NAME = re.compile(r"\d{8}T\d{12}\.sqlite")  # only what is named so is ever deleted


def backups_in(folder: Path) -> tuple[Path, ...]:
    """Return the backups in a folder, newest first."""
    if not folder.is_dir():
        return ()
    return tuple(sorted((file for file in folder.iterdir() if _NAME.fullmatch(file.name)), reverse=True))


def is_backed_up(case: Path, folder: Path) -> bool:
    """Tell whether the newest backup is younger than the last change of the case.

    Opening a case ten times without a change must not push out the ten backups that differ.
    """
    newest = next(iter(backups_in(folder)), None)
    if newest is None:
        return False
    files = [file for file in (case, write_ahead_log(case)) if file.exists() and file.stat().st_size]
    return newest.stat().st_mtime_ns > max(file.stat().st_mtime_ns for file in files)


def back_up(connection: sqlite3.Connection, folder: Path) -> Path:
    """Copy the open case into `folder` and delete the oldest copies beyond the number kept.

    Returns:
        The new backup.

    Raises:
        OSError, sqlite3.Error: the copy could not be made; older backups are still there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}.sqlite"
    copy_database(connection, target)
    for old in backups_in(folder)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def copy_database(connection: sqlite3.Connection, target: Path) -> None:
    """Copy an open database to a file of its own, made beside it first and then renamed over `target`."""
    beside = target.with_name(f".{target.name}.part")
    beside.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(beside)) as copy:
            connection.backup(copy)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
