"""A look at a file before it is opened as a case, which changes neither the file nor anything beside it."""

import sqlite3
from pathlib import Path

from sqlite_utils import Migrations

from reader.errors import CaseFileError
from reader.storage.connection import connect, deadline, has_pending_log
from reader.storage.errors import backup_hint, told_about
from reader.storage.schema import APPLICATION_ID, MIGRATION_SET, expected_schema, migration_names, schema_of

MAGIC = b"SQLite format 3\0"
HEADER_LENGTH = 100
APPLICATION_ID_AT = 68  # offset in the header, https://www.sqlite.org/fileformat.html#the_database_header
SHOWN_NAME = 40  # characters of a foreign name that a sentence can bear
SCHEMA_SECONDS = 1.0  # a refusal must come within two seconds
QUICK_CHECK_SECONDS = 0.4  # of a sound file of 100,000 notes it takes a fifth of that


def inspect(path: Path) -> int:
    """Check that a file is a case file of this program, whole and without anything that is not ours.

    Returns:
        The number of migrations that were applied to it.

    Raises:
        CaseFileError: it is not, or a newer program made it; the file is unchanged.
    """
    with told_about(path):
        _check_header(path)
        connection = connect(path, "ro", immutable=not has_pending_log(path))
        try:
            with deadline(connection, SCHEMA_SECONDS):
                applied = check_schema(connection, path)
            _quick_check(connection, path)
        finally:
            connection.close()
    return applied


def is_case_file(path: Path) -> bool:
    """Tell by its header whether a file is a case file of this or another version of the program."""
    with path.open("rb") as file:
        header = file.read(HEADER_LENGTH)
    return header.startswith(MAGIC) and _application(header) == APPLICATION_ID


def check_schema(connection: sqlite3.Connection, path: Path) -> int:
    """Compare the file's schema with the program's own; see `inspect`."""
    found = schema_of(connection)
    foreign = sorted(f"{kind} “{name[:SHOWN_NAME]}”" for kind, name in found if kind in {"trigger", "view"})
    if foreign:
        raise CaseFileError(f"{path} was not opened: it holds a {foreign[0]}, which no case file does.")
    if ("table", Migrations.migrations_table) not in found:
        raise CaseFileError(f"{path} is a database, but not a case file of this program.")
    applied = _applied(connection)
    known = migration_names()
    if applied[: len(known)] == known and len(applied) > len(known):
        raise CaseFileError(
            f"{path} was made by a newer version of this program and was left as it is. Update the program to open it."
        )
    if not applied or applied != known[: len(applied)] or found != expected_schema(len(applied)):
        raise CaseFileError(f"{path} was not opened: its tables are not those of a case file.")
    return len(applied)


def _applied(connection: sqlite3.Connection) -> tuple[str, ...]:
    query = f"SELECT name FROM {Migrations.migrations_table} WHERE migration_set = ? ORDER BY id"  # noqa: S608 (a constant)
    return tuple(str(name) for (name,) in connection.execute(query, (MIGRATION_SET,)).fetchmany(1000))


def _check_header(path: Path) -> None:
    if not path.is_file():
        raise CaseFileError(f"{path} is not a file; give the name of a case file.")
    with path.open("rb") as file:
        header = file.read(HEADER_LENGTH)
    if not header:
        raise CaseFileError(f"{path} is empty and no case file; delete it or choose another name.")
    if len(header) < HEADER_LENGTH or not header.startswith(MAGIC):
        raise CaseFileError(f"{path} is not a case file; choose another one.")
    if _application(header) != APPLICATION_ID:
        raise CaseFileError(f"{path} is a database of another program, not a case file; choose another one.")


def _application(header: bytes) -> int:
    """Return the number of the program that a database's header names, 0 for none."""
    return int.from_bytes(header[APPLICATION_ID_AT : APPLICATION_ID_AT + 4], "big")


def _quick_check(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a damaged file. A check that runs out of time says nothing: a large case must open all the same."""
    try:
        with deadline(connection, QUICK_CHECK_SECONDS):
            (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname == "SQLITE_INTERRUPT":
            return
        raise
    if answer != "ok":
        raise CaseFileError(f"{path} is damaged ({answer}) and was left as it is. {backup_hint(path)}")
