"""What a case file brings to a comparison, and where its documents are now: it may have travelled without them."""

import hashlib
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from reader.errors import CaseFileError
from reader.model.case import CaseDocument, Decisions, Note, Review
from reader.model.recognition import USUAL, Recognition
from reader.model.role import Role
from reader.workspace.case_recognition import remembered_recognition
from reader.workspace.case_versions import earlier_versions, is_same_file


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

    def earlier(self, files: Sequence[Path]) -> dict[str, str]:
        """Return which fingerprints of the case mean files, the reply first, that have other ones now."""
        if not self.documents:
            return {}
        roles = (Role.REPLY, *(Role.SOURCE for _ in files[1:]))
        now = [
            CaseDocument(_fingerprint(file), str(file), file.name, role)
            for file, role in zip(files, roles, strict=True)
            if file.is_file()
        ]
        return earlier_versions(self.documents, now)


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

    Of a document that has changed the case remembers the earlier versions too; one of them that is no longer there is
    not missed as long as another one is.

    Args:
        documents: as the case file remembers them.
        folder: where the case file is; documents that are not at their old path are looked for there.

    Raises:
        CaseFileError: a document is missing or has changed, or the case has no reply or no source.
    """
    if {document.role for document in documents} < {Role.REPLY, Role.SOURCE}:
        raise CaseFileError("The case holds no reply with a source; open it in the window and add its documents.")
    found = {document: _located(document, folder) for document in documents}
    for document, path in found.items():
        if path is None and not any(other and is_same_file(document, known) for known, other in found.items()):
            raise CaseFileError(_why_not(document, folder))
    replies = [path for document, path in found.items() if path and document.role is Role.REPLY]
    sources = [path for document, path in found.items() if path and document.role is Role.SOURCE]
    return replies[-1], *sources


def _places(document: CaseDocument, folder: Path) -> tuple[Path, ...]:
    """Return where a document may be: where it was, or beside the case; only places where a file is."""
    path = Path(document.path)
    return tuple(place for place in (path, folder / path.name) if place.is_file())


def _located(document: CaseDocument, folder: Path) -> Path | None:
    places = _places(document, folder)
    return next((place for place in places if _fingerprint(place) == document.fingerprint), None)


def _why_not(document: CaseDocument, folder: Path) -> str:
    changed = next(iter(_places(document, folder)), None)
    if changed is not None:
        return f"{changed} has changed since the case was made; open the case in the window to carry on."
    return f"{document.path} is missing; put it beside the case file."


def _fingerprint(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
