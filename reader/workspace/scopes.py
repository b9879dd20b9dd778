"""Which findings an export holds."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from reader.errors import ExportError
from reader.export.dossier import Dossier
from reader.model.comparison import Finding
from reader.workspace.annotations import PROGRAM
from reader.workspace.session import Session


class Scope(StrEnum):
    """A choice of findings."""

    ALL = "all"
    LISTED = "listed"
    REVIEWED = "reviewed"
    WITH_NOTES = "with notes"
    PROBLEMS = "problems"


def check_ready(session: Session) -> None:
    """Let nothing be exported as long as it is not known where all notes belong.

    Raises:
        ExportError: notes are still looked for.
    """
    if session.annotations is not None and session.annotations.seeking:
        raise ExportError("Your notes are still looked for in documents that have changed; try again in a moment.")


def scoped(session: Session, scope: Scope, listed: Collection[str], made: datetime, words: str) -> Dossier:
    """Return the dossier of the findings in a scope.

    Args:
        session: with a comparison.
        scope: which findings.
        listed: ids of the findings that the list shows.
        made: the time that the export carries.
        words: names the scope in the export.

    Raises:
        ValueError: the session has no comparison.
    """
    if session.comparison is None:
        raise ValueError("there is nothing to export without a comparison")
    annotations = session.annotations
    whole = annotations.dossier(made) if annotations else Dossier(session.comparison, (), (), made, PROGRAM)
    passwords = tuple(document.password for document in session.documents.all if document.password is not None)
    dossier = replace(whole, passwords=passwords)
    if scope is Scope.ALL:
        return dossier

    def wanted(finding: Finding) -> bool:
        return {
            Scope.LISTED: finding.id in listed,
            Scope.REVIEWED: dossier.review_of(finding) is not None,
            Scope.WITH_NOTES: bool(dossier.notes_on(finding)),
            Scope.PROBLEMS: finding.is_problem,
        }[scope]

    return dossier.narrowed({finding.id for finding in dossier.findings if wanted(finding)}, words)
