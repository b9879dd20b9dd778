"""Documents that were read before, so that a known file opens in a moment. Safe to delete at any time."""

import contextlib
import sqlite3
import time
from pathlib import Path

from reader.model.document import Document
from reader.storage.connection import harden, transaction
from reader.storage.document_codec import pack, shape, unpack

MAX_BYTES = 512 * 1024 * 1024  # of all packed documents; about 30,000 pages
BUSY_SECONDS = 0.2  # another process writes: reading the file anew is better than waiting
_TABLES = (
    """CREATE TABLE IF NOT EXISTS documents (
    number INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    version TEXT NOT NULL,
    used REAL NOT NULL,
    size INTEGER NOT NULL,
    UNIQUE (fingerprint, version)
)""",
    # apart from the row above, whose time of use would otherwise be written together with megabytes at each reading
    """CREATE TABLE IF NOT EXISTS contents (
    number INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
    content BLOB NOT NULL
)""",
)
_FIND = "SELECT number, content FROM documents JOIN contents USING (number) WHERE fingerprint = ? AND version = ?"


class DocumentCache:
    """A bounded store of read documents, the least recently used ones dropped first.

    It never raises: a cache that is damaged or cannot be written is dropped, and the document is read again.
    """

    def __init__(self, path: Path, max_bytes: int = MAX_BYTES) -> None:
        self._path = path
        self._max_bytes = max_bytes
        self._connection: sqlite3.Connection | None = None

    def get(self, fingerprint: str, version: int) -> Document | None:
        """Return the document of a file's SHA-256 as that version of the extraction read it, or None.

        Its `path` is where the file lay when it was read.
        """
        key = (fingerprint, _key(version))
        try:
            connection = self._open()
            row = connection.execute(_FIND, key).fetchone()
            if row is None:
                return None
            document = unpack(row[1])
            if document.fingerprint != fingerprint:
                raise ValueError("another document")  # noqa: TRY301 (caught with all other signs of damage)
            with contextlib.suppress(sqlite3.OperationalError):  # busy: it merely looks older than it is
                connection.execute("UPDATE documents SET used = ? WHERE number = ?", (time.time(), row[0]))
        except (ValueError, TypeError):
            self._drop_row(key)
            return None
        except (sqlite3.Error, OSError) as error:
            self._recover(error)
            return None
        return document

    def put(self, document: Document, version: int) -> None:
        """Keep a document; older ones are dropped as the size demands. One too large for the cache is not kept."""
        content = pack(document)
        if len(content) > self._max_bytes:
            return
        try:
            connection = self._open()
            with transaction(connection):
                number = connection.execute(
                    "INSERT OR REPLACE INTO documents (fingerprint, version, used, size) VALUES (?, ?, ?, ?)",
                    (document.fingerprint, _key(version), time.time(), len(content)),
                ).lastrowid
                connection.execute("INSERT INTO contents (number, content) VALUES (?, ?)", (number, content))
            self._shrink(connection)
        except (sqlite3.Error, OSError) as error:
            self._recover(error)

    def close(self) -> None:
        """Close the file; the next call opens it again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(self._path, timeout=BUSY_SECONDS, isolation_level=None)
            self._connection = connection
            harden(connection)
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, min(self._max_bytes + 4096, 2**31 - 1))
            connection.execute("PRAGMA auto_vacuum = INCREMENTAL")  # only obeyed before anything is written
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = OFF")  # what a power cut damages is noticed and made again
            connection.execute("PRAGMA foreign_keys = ON")
            for statement in _TABLES:
                connection.execute(statement)
        return self._connection

    def _shrink(self, connection: sqlite3.Connection) -> None:
        """Delete the least recently used documents beyond the allowed size."""
        connection.execute(
            "DELETE FROM documents WHERE number IN (SELECT number FROM (SELECT number,"
            " sum(size) OVER (ORDER BY used DESC, number DESC) AS total FROM documents) WHERE total > ?)",
            (self._max_bytes,),
        )
        connection.execute("PRAGMA incremental_vacuum").fetchall()

    def _drop_row(self, key: tuple[str, str]) -> None:
        with contextlib.suppress(sqlite3.Error, OSError):
            self._open().execute("DELETE FROM documents WHERE fingerprint = ? AND version = ?", key)

    def _recover(self, error: Exception) -> None:
        """Delete the cache if it is damaged; a full disk or another process is no reason to."""
        self.close()
        name = getattr(error, "sqlite_errorname", "") or ""
        if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")) or name == "SQLITE_ERROR":
            for suffix in ("", "-wal", "-shm"):
                with contextlib.suppress(OSError):
                    self._path.with_name(self._path.name + suffix).unlink()


def _key(version: int) -> str:
    return f"{version}-{shape()[:16]}"
