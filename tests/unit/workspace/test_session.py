"""Opening, comparing, the case and the focus, without workers and without a screen."""

# ruff: noqa: ANN401 (the fixtures' classes are in conftest.py, which tests cannot import)

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.analysis.reanchor import find_anchors
from reader.errors import CaseFileError, DocumentError, ExportError, PasswordNeeded, WorkerError
from reader.export.dossier import Dossier
from reader.model.case import CaseDocument, NoteSubject
from reader.model.comparison import Comparison
from reader.model.progress import Progress
from reader.model.recognition import USUAL, Recognition, Scope
from reader.model.role import Role
from reader.workspace.case_library import CaseLibrary
from reader.workspace.focus import Focus
from reader.workspace.listeners import Change
from reader.workspace.open_document import Reading
from reader.workspace.scopes import check_ready
from reader.workspace.session import Session

REPLY, SURVEY, LOG = Path("letter.pdf"), Path("survey.pdf"), Path("log.txt")


def read_all(jobs: Any, comparison: Comparison) -> None:
    """Answer all readings with the comparison's documents."""
    documents = {document.path: document for document in (comparison.reply, *(s.document for s in comparison.sources))}
    for waiting in jobs.open_jobs("read_document"):
        waiting.done(documents[str(waiting.args[0])])


@pytest.fixture
def compared(session: Session, jobs: Any, dossier: Dossier) -> Session:
    session.open(REPLY, [SURVEY, LOG])
    read_all(jobs, dossier.comparison)
    jobs.open_jobs("compare")[0].done(dossier.comparison)
    return session


def test_comparison_waits_for_all_documents(session: Session, jobs: Any, dossier: Dossier) -> None:
    session.open(REPLY, [SURVEY, LOG])
    first, *others = jobs.open_jobs("read_document")
    first.done(dossier.comparison.reply)
    assert jobs.open_jobs("compare") == []
    others[0].failed(DocumentError("survey.pdf is damaged"))
    others[1].done(dossier.comparison.sources[1].document)
    assert [len(waiting.args[1]) for waiting in jobs.open_jobs("compare")] == [1]
    assert session.documents.sources[0].reading is Reading.FAILED
    assert session.documents.sources[0].message == "survey.pdf is damaged"


@pytest.mark.parametrize("closed", [False, True])
def test_findings_are_shown_before_the_disk_is_waited_for(
    jobs: Any, store: Any, tmp_path: Path, dossier: Dossier, closed: bool
) -> None:
    put_off: list[Callable[[], None]] = []
    library = CaseLibrary(tmp_path / "cases.json", lambda _: tmp_path / "case.sqlite")
    session = Session(jobs, lambda _: store, library, later=put_off.append)
    session.open(REPLY, [SURVEY, LOG])
    read_all(jobs, dossier.comparison)
    known: list[int] = []
    session.listen(lambda change: known.append(len(store.documents())) if change is Change.COMPARISON else None)
    jobs.open_jobs("compare")[0].done(dossier.comparison)
    assert known == [0]
    if closed:
        session.close()
    for call in put_off:
        call()
    assert len(store.documents()) == 3


def test_what_is_worked_at_is_told_before_the_worker_says_anything(
    session: Session, jobs: Any, dossier: Dossier
) -> None:
    session.open(REPLY, [SURVEY, LOG])
    assert session.work == Progress("Reading letter.pdf")
    read_all(jobs, dossier.comparison)
    assert session.work == Progress("Comparing")
    jobs.open_jobs("compare")[0].done(dossier.comparison)
    assert session.work is None


def test_three_wrong_passwords_are_enough(session: Session, jobs: Any) -> None:
    session.open(REPLY)
    states = []
    jobs.open_jobs("read_document")[0].failed(PasswordNeeded("letter.pdf is protected"))
    for _ in range(3):
        assert session.documents.reply is not None
        session.documents.unlock(session.documents.reply.key, "wrong")
        jobs.open_jobs("read_document")[0].failed(PasswordNeeded("wrong password"))
        states.append(session.documents.reply.reading)
    assert states == [Reading.LOCKED, Reading.LOCKED, Reading.FAILED]


def test_stopping_leaves_what_is_there(session: Session, jobs: Any, dossier: Dossier) -> None:
    session.open(REPLY, [SURVEY])
    jobs.open_jobs("read_document")[0].done(dossier.comparison.reply)
    jobs.open_jobs("read_document")[0].on_progress(Progress("Reading survey.pdf", 3, 9))
    working = session.work
    assert working == Progress("Reading survey.pdf", 3, 9)
    session.stop()
    assert not session.busy
    assert session.work is None
    assert session.documents.reply is not None
    assert session.documents.reply.document is dossier.comparison.reply


def recognising(jobs: Any) -> Any:
    """Let the document that is read come to its pictures."""
    (waiting,) = jobs.open_jobs("read_document")
    waiting.on_progress(Progress("Recognising", 3, 9, optional=True))
    return waiting


def test_recognition_that_is_stopped_is_left_out_and_the_document_is_read(session: Session, jobs: Any) -> None:
    session.open(REPLY)
    assert recognising(jobs).args[2] == USUAL
    session.stop()
    (again,) = jobs.open_jobs("read_document")
    assert again.args[2].scope is Scope.NONE


def test_stopping_a_second_recognition_leaves_the_first_reading(compared: Session, jobs: Any) -> None:
    reply = compared.documents.reply
    assert reply is not None
    compared.documents.recognise(reply.key, Recognition(Scope.ALL, ("fra",)))
    assert recognising(jobs).args[2] == Recognition(Scope.ALL, ("fra",))
    compared.stop()
    assert not jobs.open_jobs("read_document")
    assert compared.documents.reply is not None
    assert (compared.documents.reply.reading, compared.documents.reply.document) == (Reading.READY, reply.document)


def test_a_case_remembers_how_its_documents_are_recognised(
    compared: Session, jobs: Any, store: Any, dossier: Dossier
) -> None:
    wanted = Recognition(Scope.ALL, ("fra", "eng"))
    compared.documents.recognise(compared.documents.sources[0].key, wanted)
    read_all(jobs, dossier.comparison)
    compared.close()
    compared.open(REPLY, [SURVEY, LOG])
    read_all(jobs, dossier.comparison)
    (again,) = jobs.open_jobs("read_document")
    assert (again.args[0], again.args[2]) == (SURVEY, wanted)
    assert store.settings


def test_a_comparison_that_fails_is_told_in_one_sentence(session: Session, jobs: Any, dossier: Dossier) -> None:
    told: list[Change] = []
    session.listen(told.append)
    session.open(REPLY)
    read_all(jobs, dossier.comparison)
    jobs.open_jobs("compare")[0].failed(WorkerError("The worker died."))
    assert session.failure == "The worker died."
    assert told[-1] is Change.FAILURE
    assert session.notebook is not None, "notes can be written all the same"


def test_a_decision_compares_again_and_keeps_the_place(compared: Session, jobs: Any, dossier: Dossier) -> None:
    compared.current.select("q4")
    assert compared.notebook is not None
    compared.notebook.decide("dismissed quotation", compared.notebook.decisions)
    fewer = replace(dossier.comparison, findings=dossier.comparison.findings[2:])
    jobs.open_jobs("compare")[0].done(fewer)
    assert compared.current.finding is fewer.findings[1]


def test_passages_and_differences_of_the_current_finding(compared: Session, dossier: Dossier) -> None:
    first, second = dossier.findings[0].passages
    compared.current.select("q1")
    assert compared.current.passage == first
    compared.current.select_difference(0)
    assert compared.current.difference == first.differences[0]
    compared.current.select_passage(1)
    assert compared.current.passage == second
    assert compared.current.focus.difference is None


def test_the_nearest_miss_stands_in_for_a_passage(compared: Session, dossier: Dossier) -> None:
    compared.current.select("q4")
    assert compared.current.passage == dossier.findings[3].near


def test_a_citation_brings_its_finding_along(compared: Session) -> None:
    compared.current.select_citation("c2")
    assert compared.current.focus == Focus("q2", citation="c2")


def test_closing_remembers_the_place_and_closes_the_case(compared: Session, store: Any, dossier: Dossier) -> None:
    compared.current.select("q2")
    compared.close()
    assert store.closed
    assert store.settings == {"focus": str(dossier.findings[1].quotation.span.start)}
    assert compared.documents.all == ()


def test_opening_again_begins_at_the_remembered_place(
    session: Session,
    jobs: Any,
    store: Any,
    dossier: Dossier,
) -> None:
    store.settings["focus"] = str(dossier.findings[2].quotation.span.start)
    session.open(REPLY)
    read_all(jobs, dossier.comparison)
    jobs.open_jobs("compare")[0].done(dossier.comparison)
    assert session.current.focus.finding == "q3"


def test_notes_on_a_file_that_changed_are_found_in_the_new_one(
    session: Session,
    jobs: Any,
    store: Any,
    dossier: Dossier,
) -> None:
    before = dossier.comparison.reply
    now = replace(before, fingerprint="9" * 64)
    store.stored_documents = (CaseDocument(before.fingerprint, before.path, before.title, Role.REPLY),)
    store.stored_notes = {note.id: note for note in dossier.notes}
    session.open(REPLY, case=Path("carried.sqlite"))
    jobs.open_jobs("read_document")[0].done(now)
    jobs.open_jobs("compare")[0].done(replace(dossier.comparison, reply=now))
    assert session.comparison is not None
    assert [note.text[:9] for note in session.notes_on(session.comparison.findings[0])] == ["Ten times"]
    assert jobs.open_jobs("find_anchors") == [], "what stands where it stood is known at once"
    assert session.annotations is not None
    assert session.annotations.orphans == ()


def test_both_passages_of_a_contrast_move_with_their_document(
    session: Session,
    jobs: Any,
    store: Any,
    dossier: Dossier,
) -> None:
    reply = dossier.comparison.reply
    anchor = dossier.notes[0].anchor
    assert anchor is not None
    before = replace(anchor, position=anchor.position + 7)  # where it stood in an earlier version of the file
    contrast = replace(dossier.notes[0], subject=NoteSubject.CONTRAST, second=before)
    store.stored_notes = {contrast.id: contrast}
    session.open(REPLY)
    read_all(jobs, dossier.comparison)
    jobs.open_jobs("compare")[0].done(dossier.comparison)
    look_for_notes(session, jobs)
    assert session.annotations is not None
    (moved,) = session.annotations.dossier(dossier.made).notes
    assert moved.second is not None
    assert moved.second.span.of(reply.text) == moved.second.exact


def test_a_note_whose_words_are_gone_is_an_orphan_and_not_dropped(
    session: Session,
    jobs: Any,
    store: Any,
    dossier: Dossier,
) -> None:
    lost = dossier.notes[0]
    assert lost.anchor is not None
    lost = replace(
        lost, anchor=replace(lost.anchor, exact="quite other words that stand nowhere", prefix="", suffix="")
    )
    store.stored_notes = {lost.id: lost}
    session.open(REPLY)
    read_all(jobs, dossier.comparison)
    jobs.open_jobs("compare")[0].done(dossier.comparison)
    assert session.annotations is not None
    assert not session.annotations.orphans, "it is not lost as long as it is looked for"
    look_for_notes(session, jobs)
    assert session.annotations is not None
    assert session.annotations.orphans == (lost,)


@pytest.fixture
def moved(session: Session, jobs: Any, store: Any, dossier: Dossier) -> Session:
    """A session whose documents have changed: notes stood elsewhere in them."""
    notes = [note for note in dossier.notes if note.anchor is not None]
    store.stored_notes = {
        note.id: replace(note, anchor=replace(note.anchor, position=note.anchor.position + 7))
        for note in notes
        if note.anchor is not None
    }
    session.open(REPLY, [SURVEY, LOG])
    read_all(jobs, dossier.comparison)
    jobs.open_jobs("compare")[0].done(dossier.comparison)
    assert session.annotations is not None
    return session


def look_for_notes(session: Session, jobs: Any) -> None:
    """Answer what is asked for the notes that have moved."""
    assert session.annotations is not None
    for waiting in jobs.open_jobs("find_anchors"):
        waiting.done(find_anchors(*waiting.args))


def test_notes_that_moved_are_looked_for_beside_the_window(moved: Session, jobs: Any, dossier: Dossier) -> None:
    assert moved.annotations is not None
    places = moved.annotations.places.values()
    assert any(where.sought for where in places)
    assert moved.annotations.orphans == ()
    with pytest.raises(ExportError, match="still looked for"):
        check_ready(moved)
    told: list[Change] = []
    moved.listen(told.append)
    look_for_notes(moved, jobs)
    assert {Change.NOTES, Change.REVIEWS} <= set(told)
    check_ready(moved)
    where = moved.annotations.places
    for note in dossier.notes:
        if note.anchor is not None:
            found = where[note.id].place
            assert found is not None
            assert found.span == note.anchor.span


def test_what_was_found_is_kept_when_the_same_documents_are_compared_again(moved: Session, jobs: Any) -> None:
    look_for_notes(moved, jobs)
    assert moved.comparison is not None
    moved.compare()
    jobs.open_jobs("compare")[0].done(replace(moved.comparison, findings=moved.comparison.findings[1:]))
    assert moved.annotations is not None
    assert jobs.open_jobs("find_anchors") == []
    assert not any(where.sought for where in moved.annotations.places.values())


def test_notes_in_documents_that_are_gone_are_looked_for_no_more(moved: Session, jobs: Any) -> None:
    assert jobs.open_jobs("find_anchors")
    moved.close()
    assert jobs.open_jobs("find_anchors") == []


def test_notes_that_cannot_be_looked_for_are_told_and_kept(moved: Session, jobs: Any) -> None:
    sought = jobs.open_jobs("find_anchors")
    for waiting in sought:
        waiting.failed(WorkerError("The work on letter.pdf crashed."))
    assert moved.case_warning == "The work on letter.pdf crashed."
    assert moved.annotations is not None
    assert moved.annotations.orphans
    assert jobs.open_jobs("find_anchors") == [], "once is enough"


def test_closing_a_source_compares_without_it(compared: Session, jobs: Any) -> None:
    compared.documents.close(compared.documents.sources[0].key)
    assert [len(waiting.args[1]) for waiting in jobs.open_jobs("compare")] == [1]


def test_a_source_that_is_open_is_not_opened_twice(compared: Session, jobs: Any) -> None:
    compared.documents.add_source(SURVEY)
    assert jobs.open_jobs("read_document") == []
    compared.documents.add_source(Path("more.pdf"))
    assert [str(waiting.args[0]) for waiting in jobs.open_jobs("read_document")] == ["more.pdf"]


def test_a_case_that_cannot_be_opened_is_told_and_reading_goes_on(jobs: Any, dossier: Dossier, tmp_path: Path) -> None:
    def refuse(path: Path) -> Any:
        raise CaseFileError(f"{path} is of a newer program.")

    session = Session(jobs, refuse, CaseLibrary(tmp_path / "cases.json", lambda _: tmp_path / "case.sqlite"))
    session.open(REPLY)
    read_all(jobs, dossier.comparison)
    jobs.open_jobs("compare")[0].done(dossier.comparison)
    assert session.comparison is dossier.comparison
    assert session.notebook is None
    assert session.case_warning == f"{tmp_path / 'case.sqlite'} is of a newer program."
