"""A document of the open case, from the moment its path is known."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.document import Document
    from reader.model.recognition import Recognition
    from reader.model.role import Role

PASSWORD_TRIES = 3


class Reading(StrEnum):
    """How far the reading of a document is."""

    RUNNING = "running"
    READY = "ready"
    LOCKED = "locked"  # waits for a password
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class OpenDocument:
    """A reply or source and what is known about it so far."""

    key: int  # unique in the session, stable while the document is open
    role: Role
    path: Path
    reading: Reading = Reading.RUNNING
    document: Document | None = None
    message: str = ""  # why it is locked or failed
    password: str | None = None
    tries: int = 0  # passwords that were wrong
    recognition: Recognition | None = None  # wanted for this document; None: what is usual

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name

    @property
    def fingerprint(self) -> str | None:
        """The content's fingerprint, once it is read."""
        return self.document.fingerprint if self.document else None
