"""Reviews, decisions, documents and settings in the case file."""

import json
import os
import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from reader.model.case import Anchor, CaseDocument, Decisions, Review
from reader.model.role import Role
from reader.storage.note_json import (
    anchor_from_json,
    anchor_to_json,
    assignment_from_json,
    assignment_to_json,
    link_from_json,
    link_to_json,
    storable,
    time_from_text,
)

Row = tuple[str, str]  # kind and content of a decision

_KINDS: tuple[tuple[str, Callable[[Any], dict[str, Any]], Callable[[object], Any]], ...] = (
    ("added", anchor_to_json, anchor_from_json),
    ("dismissed", anchor_to_json, anchor_from_json),
    ("links", link_to_json, link_from_json),
    ("assignments", assignment_to_json, assignment_from_json),
)
"""The fields of Decisions, each with its way to JSON and back."""


def read_decisions(connection: sqlite3.Connection) -> Decisions:
    """Return all decisions, in the order in which they were made."""
    rows = connection.execute("SELECT kind, content FROM decisions ORDER BY number").fetchall()
    return Decisions(
        **{
            kind: tuple(from_json(json.loads(content)) for row_kind, content in rows if row_kind == kind)
            for kind, _, from_json in _KINDS
        }
    )


def change_decisions(connection: sqlite3.Connection, before: Decisions, after: Decisions) -> None:
    """Write what differs between two states; inside a transaction.

    Only the differences: what another window decided meanwhile stays.
    """
    old, new = _rows(before), _rows(after)
    connection.executemany(
        "DELETE FROM decisions WHERE kind = ? AND content = ?", [row for row in old if row not in new]
    )
    connection.executemany(
        "INSERT OR IGNORE INTO decisions (kind, content) VALUES (?, ?)", [row for row in new if row not in old]
    )


def _rows(decisions: Decisions) -> dict[Row, None]:
    pairs = ((kind, to_json(value)) for kind, to_json, _ in _KINDS for value in getattr(decisions, kind))
    return {(kind, storable(json.dumps(value, ensure_ascii=False, sort_keys=True))): None for kind, value in pairs}


def read_reviews(connection: sqlite3.Connection) -> tuple[Review, ...]:
    """Return all reviews, by their place in the reply."""
    rows = connection.execute(
        "SELECT fingerprint, position, exact, prefix, suffix, label, modified FROM reviews ORDER BY position"
    )
    return tuple(Review(Anchor(*row[:5]), row[5], time_from_text(row[6])) for row in rows)


def write_review(connection: sqlite3.Connection, review: Review) -> None:
    """Set the review of a quotation; inside a transaction. One that it had goes into the history."""
    a = review.anchor
    _remember_review(connection, a)
    connection.execute(
        "INSERT OR REPLACE INTO reviews (fingerprint, position, exact, prefix, suffix, label, modified)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (a.fingerprint, a.position, a.exact, a.prefix, a.suffix, storable(review.label), review.modified.isoformat()),
    )


def remove_review(connection: sqlite3.Connection, anchor: Anchor) -> None:
    """Take the review of a quotation away into the history; inside a transaction."""
    _remember_review(connection, anchor)
    connection.execute(
        "DELETE FROM reviews WHERE fingerprint = ? AND position = ? AND exact = ?",
        (anchor.fingerprint, anchor.position, anchor.exact),
    )


def _remember_review(connection: sqlite3.Connection, anchor: Anchor) -> None:
    connection.execute(
        "INSERT INTO history (at, action, note, content)"
        " SELECT ?, 'review', ?, json_object('label', label, 'modified', modified) FROM reviews"
        " WHERE fingerprint = ? AND position = ? AND exact = ?",
        (datetime.now(UTC).isoformat(), _history_key(anchor), anchor.fingerprint, anchor.position, anchor.exact),
    )


def _history_key(anchor: Anchor) -> str:
    return f"review of {anchor.fingerprint} {anchor.position}"


def read_documents(connection: sqlite3.Connection) -> tuple[CaseDocument, ...]:
    """Return the documents in the order of the case, the reply first if it was put so."""
    rows = connection.execute(
        "SELECT fingerprint, path, title, role, text_hash, symbols FROM documents ORDER BY place, fingerprint"
    )
    return tuple(
        CaseDocument(fingerprint, os.fsdecode(path), title, Role(role), text_hash, tuple(map(str, json.loads(symbols))))
        for fingerprint, path, title, role, text_hash, symbols in rows
    )


def change_documents(
    connection: sqlite3.Connection, before: Sequence[CaseDocument], after: Sequence[CaseDocument]
) -> None:
    """Write `after`, and delete what was in `before` only; inside a transaction."""
    kept = {document.fingerprint for document in after}
    gone = [(document.fingerprint,) for document in before if document.fingerprint not in kept]
    connection.executemany("DELETE FROM documents WHERE fingerprint = ?", gone)
    connection.executemany(
        "INSERT OR REPLACE INTO documents (place, fingerprint, path, title, role, text_hash, symbols)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(place, *_document_cells(document)) for place, document in enumerate(after)],
    )


def _document_cells(document: CaseDocument) -> tuple[object, ...]:
    try:
        document.path.encode()
        path: str | bytes = document.path
    except UnicodeEncodeError:  # a file name that is no Unicode is kept as its bytes
        path = os.fsencode(document.path)
    symbols = json.dumps([storable(symbol) for symbol in document.symbols], ensure_ascii=False)
    return document.fingerprint, path, storable(document.title), document.role, document.text_hash, symbols


def read_setting(connection: sqlite3.Connection, key: str) -> str | None:
    """Return a setting of the case, or None."""
    row = connection.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def write_setting(connection: sqlite3.Connection, key: str, value: str) -> None:
    """Set a setting of the case; inside a transaction."""
    connection.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (key, storable(value)))
