"""The tables of a case file, and every step by which older files become current ones.

A migration that was shipped is never edited: files of its schema are kept in tests/fixtures and opened by each later
program. Statements are plain SQL, so that the schema of a file can be compared letter by letter with the program's.
"""

import sqlite3
from collections.abc import Mapping
from functools import cache

from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x524A4452  # "RJDR"; stands in the file's header and tells a case file from other databases
MIGRATION_SET = "case"

_FIRST_TABLES = (
    """CREATE TABLE documents (
    fingerprint TEXT PRIMARY KEY,
    place INTEGER NOT NULL,
    role TEXT NOT NULL,
    path ANY NOT NULL,
    title TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    symbols TEXT NOT NULL
) STRICT""",
    """CREATE TABLE notes (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    author TEXT NOT NULL,
    tags TEXT NOT NULL,
    colour TEXT,
    fingerprint TEXT,
    position INTEGER,
    exact TEXT,
    prefix TEXT,
    suffix TEXT,
    second_fingerprint TEXT,
    second_position INTEGER,
    second_exact TEXT,
    second_prefix TEXT,
    second_suffix TEXT
) STRICT""",
    """CREATE VIRTUAL TABLE notes_fts USING fts5 (
    text, tags, exact, second_exact,
    content = 'notes', content_rowid = 'number',
    tokenize = "unicode61 remove_diacritics 2",
    prefix = '1 2 3'
)""",
    """CREATE TABLE reviews (
    fingerprint TEXT NOT NULL,
    position INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    label TEXT NOT NULL,
    modified TEXT NOT NULL,
    PRIMARY KEY (fingerprint, position, exact)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE decisions (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (kind, content)
) STRICT""",
    """CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE history (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    action TEXT NOT NULL,
    note TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT""",
    "CREATE INDEX history_of_a_note ON history (note)",
)


def case_migrations() -> Migrations:
    """Return all migrations, oldest first."""
    migrations = Migrations(MIGRATION_SET)

    @migrations(name="0001 documents, notes, reviews, decisions, history")
    def first(db: Database) -> None:
        for statement in _FIRST_TABLES:
            db.conn.execute(statement)
        db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")

    return migrations


@cache
def migration_names() -> tuple[str, ...]:
    """Return the names of all migrations, oldest first."""
    with_nothing = Database(memory=True, execute_plugins=False)
    try:
        return tuple(migration.name for migration in case_migrations().pending(with_nothing))
    finally:
        with_nothing.close()


def migrate(connection: sqlite3.Connection) -> None:
    """Apply the migrations that are still missing, each in one transaction with its record."""
    case_migrations().apply(Database(connection, execute_plugins=False))


def schema_of(connection: sqlite3.Connection) -> dict[tuple[str, str], str | None]:
    """Return the SQL of each table, index, view and trigger by its type and name.

    What the library and FTS5 make for themselves (the record of migrations, shadow tables) counts by name only: its
    SQL depends on their versions.
    """
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    return {(kind, name): None if _made_by_library(table) else sql for kind, name, table, sql in rows}


def _made_by_library(table: str) -> bool:
    return table == Migrations.migrations_table or table.startswith("notes_fts_")


@cache
def expected_schema(applied: int) -> Mapping[tuple[str, str], str | None]:
    """Return the schema of a file to which the first `applied` migrations were applied; it is built once."""
    database = Database(memory=True, execute_plugins=False)
    try:
        names = migration_names()
        case_migrations().apply(database, stop_before=names[applied:] or None)
        return schema_of(database.conn)
    finally:
        database.close()
