"""Notes in the case file: rows to notes and back, full-text search, and the history that keeps every lost text."""

import json
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from reader.model.case import Anchor, Note, NoteSubject, PastAction, PastNote
from reader.storage.note_json import note_from_json, note_to_json, time_from_text
from reader.storage.search_query import full_text_query

_NOTES = """SELECT
    id, subject, text, created, modified, author, tags, colour,
    fingerprint, position, exact, prefix, suffix,
    second_fingerprint, second_position, second_exact, second_prefix, second_suffix
FROM notes """
_FOUND = "WHERE number IN (SELECT rowid FROM notes_fts WHERE notes_fts MATCH ? ORDER BY rowid DESC LIMIT ?) "
_INSERT = """INSERT INTO notes (
    subject, text, created, modified, author, tags, colour,
    fingerprint, position, exact, prefix, suffix,
    second_fingerprint, second_position, second_exact, second_prefix, second_suffix,
    id
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_UPDATE = """UPDATE notes SET
    subject = ?, text = ?, created = ?, modified = ?, author = ?, tags = ?, colour = ?,
    fingerprint = ?, position = ?, exact = ?, prefix = ?, suffix = ?,
    second_fingerprint = ?, second_position = ?, second_exact = ?, second_prefix = ?, second_suffix = ?
WHERE id = ?"""
_INDEX = """INSERT INTO notes_fts (rowid, text, tags, exact, second_exact)
    SELECT number, text, tags, exact, second_exact FROM notes WHERE id = ?"""
_UNINDEX = """INSERT INTO notes_fts (notes_fts, rowid, text, tags, exact, second_exact)
    SELECT 'delete', number, text, tags, exact, second_exact FROM notes WHERE id = ?"""

_SUBJECTS = {subject.value: subject for subject in NoteSubject}

Row = tuple[Any, ...]  # of the table in schema.py, which is strict: the columns have the types written there


def all_notes(connection: sqlite3.Connection) -> tuple[Note, ...]:
    """Return all notes, oldest first."""
    return tuple(map(_note, connection.execute(_NOTES + "ORDER BY number")))


def stored_note(connection: sqlite3.Connection, note_id: str) -> Note | None:
    """Return the note of that id, or None."""
    row = connection.execute(_NOTES + "WHERE id = ?", (note_id,)).fetchone()
    return None if row is None else _note(row)


def search(connection: sqlite3.Connection, words: str, limit: int) -> tuple[Note, ...]:
    """Return notes that hold all the words (or longer ones that begin so), newest first, at most `limit`.

    Texts, quoted words and tags are searched, without regard to case and accents. Ordered by age rather than by rank:
    the index delivers that order by itself, where ranking 100,000 notes at each key press would take a second.
    """
    query = full_text_query(words)
    if query is None:
        return ()
    return tuple(map(_note, connection.execute(_NOTES + _FOUND + "ORDER BY number DESC", (query, limit))))


def write(connection: sqlite3.Connection, note: Note) -> None:
    """Insert or update a note and its place in the search index; inside a transaction."""
    cells = (
        note.subject.value,
        note.text,
        note.created.isoformat(),
        note.modified.isoformat(),
        note.author,
        json.dumps(note.tags, ensure_ascii=False),
        note.colour,
        *_anchor_cells(note.anchor),
        *_anchor_cells(note.second),
        note.id,
    )
    connection.execute(_UNINDEX, (note.id,))  # the index must be told the old words before they change
    if not connection.execute(_UPDATE, cells).rowcount:
        connection.execute(_INSERT, cells)
    connection.execute(_INDEX, (note.id,))


def remove(connection: sqlite3.Connection, note_id: str) -> None:
    """Delete a note; inside a transaction. Its history is another table and stays."""
    connection.execute(_UNINDEX, (note_id,))
    connection.execute("DELETE FROM notes WHERE id = ?", (note_id,))


def remember(connection: sqlite3.Connection, action: PastAction, note: Note) -> None:
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
    return tuple(map(_past_note, rows))


def deleted(connection: sqlite3.Connection) -> tuple[PastNote, ...]:
    """Return the notes that were deleted and not brought back, as they were last, newest deletion first."""
    rows = connection.execute(
        "SELECT at, action, content FROM history WHERE number IN"
        " (SELECT max(number) FROM history WHERE action = 'deleted' GROUP BY note)"
        " AND note NOT IN (SELECT id FROM notes) ORDER BY number DESC"
    )
    return tuple(map(_past_note, rows))


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


def _anchor_cells(anchor: Anchor | None) -> Row:
    if anchor is None:
        return (None,) * 5
    return anchor.fingerprint, anchor.position, anchor.exact, anchor.prefix, anchor.suffix


def _anchor(cells: Row) -> Anchor | None:
    return None if cells[0] is None else Anchor(*cells)


def _past_note(row: Row) -> PastNote:
    at, action, content = row
    return PastNote(time_from_text(at), PastAction(action), note_from_json(json.loads(content)))


@lru_cache(maxsize=1024)  # few combinations of tags stand on many notes; parsing each anew doubled the reading
def _tags(cell: str) -> tuple[str, ...]:
    return tuple(map(str, json.loads(cell)))


def _note(row: Row) -> Note:
    note_id, subject, text, created, modified, author, tags, colour = row[:8]
    return Note(
        note_id,
        _SUBJECTS[subject],
        text,
        time_from_text(created),
        time_from_text(modified),
        _anchor(row[8:13]),
        _anchor(row[13:18]),
        author,
        _tags(tags),
        colour,
    )
