"""The cases on this computer, found again by the content of their reply or by its path."""

from dataclasses import dataclass
from pathlib import Path

from reader.errors import CaseFileError
from reader.model.case import CaseDocument
from reader.model.role import Role
from reader.storage.case_location import CASE_SUFFIX, case_folder
from reader.storage.connection import connect, has_pending_log
from reader.storage.decision_table import read_documents
from reader.storage.errors import told_about
from reader.storage.inspection import check_schema


@dataclass(frozen=True, slots=True)
class KnownCase:
    """A case file on the reply; `same_content` tells that the reply's text is the same."""

    path: Path
    same_content: bool


def cases_of_reply(reply: CaseDocument, folder: Path | None = None) -> tuple[KnownCase, ...]:
    """Return the cases whose reply is this document: the same file or text, or another content at the same path.

    A reply that was re-saved has another fingerprint and the same text; one that was revised only its path. Which of
    them to carry on is for the user to say. Files in the folder that are no cases are passed over.

    Args:
        reply: the document that was opened.
        folder: where to look; the program's own folder of cases by default.

    Returns:
        The cases, those with the same content first.
    """
    found: list[KnownCase] = []
    for path in sorted((folder or case_folder()).glob(f"*{CASE_SUFFIX}")):
        try:
            documents = _documents(path)
        except CaseFileError:
            continue
        for known in documents:
            if known.role is Role.REPLY and (_same_content(known, reply) or known.path == reply.path):
                found.append(KnownCase(path, _same_content(known, reply)))
                break
    return tuple(sorted(found, key=lambda case: not case.same_content))


def _same_content(known: CaseDocument, reply: CaseDocument) -> bool:
    if known.fingerprint == reply.fingerprint:
        return True
    return bool(reply.text_hash) and known.text_hash == reply.text_hash


def _documents(path: Path) -> tuple[CaseDocument, ...]:
    """Read the documents of a case without changing anything in or beside the file."""
    with told_about(path):
        connection = connect(path, "ro", immutable=not has_pending_log(path))
        try:
            check_schema(connection, path)
            return read_documents(connection)
        except (ValueError, TypeError) as error:
            raise CaseFileError(f"{path} holds something that cannot be read.") from error
        finally:
            connection.close()
