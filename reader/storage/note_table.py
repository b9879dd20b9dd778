"""Notes in the case file: rows to notes and back, full-text search, and the history that keeps every lost text."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from reader.model.case import Anchor, Note, NoteSubject
from reader.storage.note_json import note_from_json, note_to_json, time_from_text
from reader.storage.search_query import full_text_query

_NOTES = "SELECT number, id, subject, text, created, modified, author, tags, colour FROM notes "
_ANCHORS = "SELECT note, ordinal, fingerprint, position, exact, prefix, suffix FROM anchors "
_FOUND = "WHERE number IN (SELECT rowid FROM notes_fts WHERE notes_fts MATCH ? ORDER BY rowid DESC LIMIT ?) "
_AMONG = "WHERE note IN (SELECT value FROM json_each(?))"

Row = tuple[Any, ...]  # of the tables in schema.py, which are strict: the columns have the types written there


@dataclass(frozen=True, slots=True)
class PastNote:
    """A note as it once was. `action` is "changed", "deleted" or "conflict" (a text that could not be saved)."""

    at: datetime
    action: str
    note: Note


def all_notes(connection: sqlite3.Connection) -> tuple[Note, ...]:
    """Return all notes, oldest first."""
    rows = connection.execute(_NOTES + "ORDER BY number").fetchall()
    return tuple(_notes(rows, connection.execute(_ANCHORS)))


def stored_note(connection: sqlite3.Connection, note_id: str) -> Note | None:
    """Return the note of that id, or None."""
    rows = connection.execute(_NOTES + "WHERE id = ?", (note_id,)).fetchall()
    return next(_notes(rows, _anchors_of(connection, rows)), None)


def search(connection: sqlite3.Connection, words: str, limit: int) -> tuple[Note, ...]:
    """Return notes that hold all the words (or longer ones that begin so), newest first, at most `limit`.

    Texts, quoted words and tags are searched, without regard to case and accents. Ordered by age rather than by rank:
    the index delivers that order by itself, where ranking 100,000 notes at each key press would take a second.
    """
    query = full_text_query(words)
    if query is None:
        return ()
    rows = connection.execute(
        _NOTES + _FOUND + "ORDER BY number DESC",
        (query, limit),
    ).fetchall()
    return tuple(_notes(rows, _anchors_of(connection, rows)))


def write(connection: sqlite3.Connection, note: Note) -> None:
    """Insert or update a note and its place in the search index; inside a transaction."""
    number = _number(connection, note.id)
    values = (
        note.subject.value,
        note.text,
        note.created.isoformat(),
        note.modified.isoformat(),
        note.author,
        json.dumps(note.tags, ensure_ascii=False),
        note.colour,
        note.id,
    )
    if number is None:
        cursor = connection.execute(
            "INSERT INTO notes (subject, text, created, modified, author, tags, colour, id)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )
        number = cursor.lastrowid
    else:
        connection.execute(
            "UPDATE notes SET subject = ?, text = ?, created = ?, modified = ?, author = ?, tags = ?, colour = ?"
            " WHERE id = ?",
            values,
        )
        connection.execute("DELETE FROM anchors WHERE note = ?", (number,))
        connection.execute("DELETE FROM notes_fts WHERE rowid = ?", (number,))
    anchors = [(ordinal, anchor) for ordinal, anchor in enumerate((note.anchor, note.second)) if anchor is not None]
    connection.executemany(
        "INSERT INTO anchors (note, ordinal, fingerprint, position, exact, prefix, suffix)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(number, ordinal, a.fingerprint, a.position, a.exact, a.prefix, a.suffix) for ordinal, a in anchors],
    )
    quoted = "\n".join(anchor.exact for _, anchor in anchors)
    connection.execute(
        "INSERT INTO notes_fts (rowid, text, quoted, tags) VALUES (?, ?, ?, ?)",
        (number, note.text, quoted, " ".join(note.tags)),
    )


def remove(connection: sqlite3.Connection, note_id: str) -> None:
    """Delete a note; inside a transaction. Its history is another table and stays."""
    number = _number(connection, note_id)
    connection.execute("DELETE FROM notes_fts WHERE rowid = ?", (number,))
    connection.execute("DELETE FROM notes WHERE number = ?", (number,))


def remember(connection: sqlite3.Connection, action: str, note: Note) -> None:
    """Put a note as it was into the history; inside a transaction."""
    connection.execute(
        "INSERT INTO history (at, action, note, content) VALUES (?, ?, ?, ?)",
        (datetime.now(UTC).isoformat(), action, note.id, json.dumps(note_to_json(note), ensure_ascii=False)),
    )


def past(connection: sqlite3.Connection, note_id: str) -> tuple[PastNote, ...]:
    """Return what a note once was, newest first."""
    rows = connection.execute(
        "SELECT at, action, content FROM history WHERE note = ? AND action IN ('changed', 'deleted', 'conflict')"
        " ORDER BY number DESC",
        (note_id,),
    )
    return tuple(
        PastNote(time_from_text(at), action, note_from_json(json.loads(content))) for at, action, content in rows
    )


def deleted(connection: sqlite3.Connection) -> tuple[PastNote, ...]:
    """Return the notes that were deleted and not brought back, as they were last, newest deletion first."""
    rows = connection.execute(
        "SELECT at, action, content FROM history WHERE number IN"
        " (SELECT max(number) FROM history WHERE action = 'deleted' GROUP BY note)"
        " AND note NOT IN (SELECT id FROM notes) ORDER BY number DESC"
    )
    return tuple(
        PastNote(time_from_text(at), action, note_from_json(json.loads(content))) for at, action, content in rows
    )


def used_tags(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return all tags, most used first."""
    rows = connection.execute(
        "SELECT value FROM notes, json_each(notes.tags) GROUP BY value ORDER BY count(*) DESC, value"
    )
    return tuple(tag for (tag,) in rows)


def only_adds(old: Note, new: Note) -> bool:
    """Tell whether everything in `old` lives on in `new`, with text put in at one place at most.

    That is what typing does; such a state needs no entry in the history, or each second of typing would leave one.
    """
    if replace(old, text="", modified=new.modified) != replace(new, text=""):
        return False
    kept = 0
    for ours, theirs in zip(old.text, new.text, strict=False):
        if ours != theirs:
            break
        kept += 1
    return len(new.text) >= len(old.text) and new.text.endswith(old.text[kept:])


def _number(connection: sqlite3.Connection, note_id: str) -> int | None:
    row = connection.execute("SELECT number FROM notes WHERE id = ?", (note_id,)).fetchone()
    return None if row is None else int(row[0])


def _anchors_of(connection: sqlite3.Connection, rows: Iterable[Row]) -> Iterable[Row]:
    numbers = json.dumps([row[0] for row in rows])
    return connection.execute(_ANCHORS + _AMONG, (numbers,))


def _notes(rows: Iterable[Row], anchors: Iterable[Row]) -> Iterator[Note]:
    placed = {(note, ordinal): Anchor(*parts) for note, ordinal, *parts in anchors}
    for number, note_id, subject, text, created, modified, author, tags, colour in rows:
        yield Note(
            note_id,
            NoteSubject(subject),
            text,
            time_from_text(created),
            time_from_text(modified),
            placed.get((number, 0)),
            placed.get((number, 1)),
            author,
            tuple(map(str, json.loads(tags))),
            colour,
        )
