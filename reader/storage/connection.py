"""Connections to SQLite that treat the file as hostile until it is known to be ours, and as precious from then on."""

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal
from urllib.parse import quote

BUSY_SECONDS = 1.0  # wait for another window's write, which takes milliseconds; longer would freeze the key press
MAX_VALUE_BYTES = 64 * 1024 * 1024  # of one cell; a note of 64 MB is an attack or an accident
SYNCHRONOUS = "FULL"  # flush the write-ahead log at each commit: NORMAL may lose the last notes in a power cut
STEPS_PER_CHECK = 20_000  # virtual machine steps between two looks at the clock, about a millisecond


def write_ahead_log(path: Path) -> Path:
    """Return the name of the write-ahead log that belongs to a database."""
    return path.with_name(path.name + "-wal")


def has_pending_log(path: Path) -> bool:
    """Tell whether a write-ahead log holds something: then another window writes, or a program died in the midst."""
    log = write_ahead_log(path)
    return log.exists() and log.stat().st_size > 0


def connect(path: Path, mode: Literal["ro", "rw"], *, immutable: bool = False) -> sqlite3.Connection:
    """Open an existing file without running anything that its schema may hold.

    Args:
        path: the database; it is never created.
        mode: "ro" never changes the file, "rw" may.
        immutable: with "ro", touch nothing beside the file either (no locks, no -shm); only right where there is no
            -wal file that belongs to it.

    Raises:
        sqlite3.Error: the file cannot be opened.
    """
    uri = f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}{'&immutable=1' if immutable else ''}"
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        harden(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def harden(connection: sqlite3.Connection) -> None:
    """Switch on what https://www.sqlite.org/security.html asks for with files from strangers."""
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA mmap_size = 0")  # a file cut short under a mapping would kill the process


def prepare_for_writing(connection: sqlite3.Connection) -> None:
    """Make each commit durable before it returns: write-ahead log, flushed to the disk.

    A file system without shared memory, such as a network drive, refuses the log; then the rollback journal stays,
    which is as safe.
    """
    connection.execute(f"PRAGMA synchronous = {SYNCHRONOUS}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA foreign_keys = ON")


@contextmanager
def deadline(connection: sqlite3.Connection, seconds: float) -> Iterator[None]:
    """Interrupt statements inside the block (sqlite3.OperationalError, SQLITE_INTERRUPT) after `seconds`."""
    end = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > end, STEPS_PER_CHECK)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Run the block as one transaction that holds the write lock from its first statement.

    BEGIN IMMEDIATE: what is read inside cannot be changed by another window before it is written.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
