"""What is copied to the clipboard."""

# ruff: noqa: ANN401 (the fixtures' classes are in conftest.py, which tests cannot import)

from pathlib import Path
from typing import Any

import pytest

from reader.export.dossier import Dossier
from reader.workspace.as_text import citation_text, finding_text, reference_text
from reader.workspace.notebook import utc_now
from reader.workspace.scopes import Scope, scoped
from reader.workspace.session import Session


@pytest.fixture
def compared(session: Session, dossier: Dossier, jobs: Any, store: Any) -> Session:
    store.stored_notes = {note.id: note for note in dossier.notes}
    store.stored_reviews = {review.anchor: review for review in dossier.reviews}
    documents = {d.path: d for _, d in dossier.documents}
    session.open(Path("letter.pdf"), [Path("survey.pdf"), Path("log.txt")])
    for waiting in jobs.open_jobs("read_document"):
        waiting.done(documents[str(waiting.args[0])])
    jobs.open_jobs("compare")[0].done(dossier.comparison)
    session.current.select("q1")
    return session


def test_quotation_with_its_reference(compared: Session) -> None:
    assert citation_text(compared, None) == (
        "“the lamp burned on 40 nights” (Letter of the Harbour Master, page 7 (file page 1), para. 1)"
    )
    assert reference_text(compared, None).startswith("Letter of the Harbour Master, page 7")


def test_selected_words_go_before_the_finding(compared: Session, dossier: Dossier) -> None:
    assert citation_text(compared, dossier.notes[1].anchor).startswith(
        "“slept soundly and without fear at his post” (Survey"
    )


def test_finding_in_a_few_lines(compared: Session) -> None:
    text = finding_text(compared)
    for words in ("“40” for “400”", "Verdict: altered (number differs: 40 / 400)", "Review: misquoted", "Ten times"):
        assert words in text


@pytest.mark.parametrize(
    ("scope", "ids"),
    [
        (Scope.ALL, ["q1", "q2", "q3", "q4", "q5"]),
        (Scope.LISTED, ["q5"]),
        (Scope.REVIEWED, ["q1", "q2"]),
        (Scope.WITH_NOTES, ["q1", "q2"]),
        (Scope.PROBLEMS, ["q1", "q4"]),
    ],
)
def test_what_an_export_holds(compared: Session, scope: Scope, ids: list[str]) -> None:
    dossier = scoped(compared, scope, ("q5",), utc_now(), "words")
    assert [finding.id for finding in dossier.findings] == ids
