"""What a case file brings to a comparison, and where its documents are now: it may have travelled without them."""

import hashlib
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from reader.errors import CaseFileError
from reader.model.case import CaseDocument, Decisions, Note, Review
from reader.model.recognition import USUAL, Recognition
from reader.workspace.case_recognition import remembered_recognition

_REPLY = "reply"


@dataclass(frozen=True, slots=True)
class CaseInput:
    """What a case file holds; empty without one."""

    documents: tuple[CaseDocument, ...] = ()
    decisions: Decisions = field(default_factory=Decisions)
    notes: tuple[Note, ...] = ()
    reviews: tuple[Review, ...] = ()
    recognitions: Mapping[str, Recognition] = field(default_factory=dict)  # wanted, by the document's fingerprint

    def recognition_of(self, path: Path) -> Recognition:
        """Return how the case wants a file recognised, else what is usual."""
        if not self.recognitions or not path.is_file():
            return USUAL
        return self.recognitions.get(_fingerprint(path), USUAL)


def read_case(path: Path) -> CaseInput:
    """Read a case file that is there.

    Raises:
        CaseFileError: it is not there (opening would make a new one) or cannot be read.
    """
    from reader.storage.case_file import CaseFile  # noqa: PLC0415 (a comparison without a case needs no database)

    if not path.is_file():
        raise CaseFileError(f"{path} is not there or no file; give the path of a case file.")
    with closing(CaseFile.open(path)) as case:
        documents = case.documents()
        wanted = ((known.fingerprint, remembered_recognition(case, known.fingerprint)) for known in documents)
        recognitions = {fingerprint: recognition for fingerprint, recognition in wanted if recognition is not None}
        return CaseInput(documents, case.decisions(), case.notes(), case.reviews(), recognitions)


def case_files(documents: Sequence[CaseDocument], folder: Path) -> tuple[Path, ...]:
    """Return the files of a case, the reply first. Only a file with the very content that the case knows is taken.

    Args:
        documents: as the case file remembers them.
        folder: where the case file is; documents that are not at their old path are looked for there.

    Raises:
        CaseFileError: a document is missing or has changed, or the case has no reply or no source.
    """
    ordered = sorted(documents, key=lambda document: document.role != _REPLY)
    if len(ordered) < 2 or ordered[0].role != _REPLY:  # noqa: PLR2004 (a reply and a source)
        raise CaseFileError("The case holds no reply with a source; open it in the window and add its documents.")
    return tuple(_located(document, folder) for document in ordered)


def _located(document: CaseDocument, folder: Path) -> Path:
    path = Path(document.path)
    candidates = [path, folder / path.name]
    for candidate in candidates:
        if candidate.is_file() and _fingerprint(candidate) == document.fingerprint:
            return candidate
    changed = next((candidate for candidate in candidates if candidate.is_file()), None)
    if changed is not None:
        raise CaseFileError(f"{changed} has changed since the case was made; open the case in the window to carry on.")
    raise CaseFileError(f"{path} is missing; put it beside the case file.")


def _fingerprint(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
