"""Notes, reviews and decisions are written at once and can be undone."""

# ruff: noqa: ANN401 (the fixtures' classes are in conftest.py, which tests cannot import)

from dataclasses import replace
from typing import Any

import pytest

from reader.errors import CaseFileError
from reader.model.case import Anchor, Decisions, NoteSubject, PastAction, PastNote, Review
from reader.workspace.notebook import Notebook, Written

PLACE = Anchor("f" * 64, 3, "a lamp", "", "")


@pytest.fixture
def changes() -> list[Written]:
    return []


@pytest.fixture
def notebook(store: Any, changes: list[Written]) -> Notebook:
    return Notebook(store, changes.append, "A. Nalyst")


def test_a_note_is_stored_with_its_author_and_told(notebook: Notebook, store: Any, changes: list[Written]) -> None:
    note = notebook.new_note(NoteSubject.QUOTATION, PLACE, "wrong")
    notebook.commit_note(note, None)
    assert [(stored.text, stored.author) for stored in store.notes()] == [("wrong", "A. Nalyst")]
    assert changes == [Written(notes=True)]


def test_writing_many_times_is_one_step_of_undo(notebook: Notebook, store: Any) -> None:
    note = notebook.new_note(NoteSubject.QUOTATION, PLACE)
    for text in ("w", "wr", "wro"):
        note = notebook.autosave(notebook.new_note(NoteSubject.QUOTATION, PLACE, text) if not note.text else note)
    notebook.commit_note(note, None)
    notebook.history.undo()
    assert note.id not in {stored.id for stored in store.notes()}


def test_deleting_a_note_can_be_undone(notebook: Notebook) -> None:
    note = notebook.new_note(NoteSubject.CASE, None, "keep me", tags=("b", "A"))
    notebook.commit_note(note, None)
    notebook.delete_note(note.id)
    assert not notebook.notes
    notebook.history.undo()
    assert [kept.text for kept in notebook.notes] == ["keep me"]
    assert notebook.tags == ("A", "b")


def test_a_deleted_note_comes_back_as_it_was_and_undo_deletes_it_again(notebook: Notebook) -> None:
    note = notebook.new_note(NoteSubject.CASE, None, "keep me", tags=("a",))
    notebook.commit_note(note, None)
    notebook.delete_note(note.id)
    assert notebook.bring_back(PastNote(note.modified, PastAction.DELETED, note)) in notebook.notes
    assert [(kept.text, kept.tags) for kept in notebook.notes] == [("keep me", ("a",))]
    notebook.history.undo()
    assert not notebook.notes


def test_an_earlier_text_comes_back_and_undo_returns_to_the_later_one(notebook: Notebook) -> None:
    note = notebook.new_note(NoteSubject.CASE, None, "the first thought")
    notebook.commit_note(note, None)
    notebook.commit_note(replace(note, text="another"), note)
    notebook.bring_back(PastNote(note.modified, PastAction.CHANGED, note))
    assert [kept.text for kept in notebook.notes] == ["the first thought"]
    notebook.history.undo()
    assert [kept.text for kept in notebook.notes] == ["another"]


def test_a_second_review_replaces_the_first_and_undo_brings_it_back(notebook: Notebook) -> None:
    notebook.review(PLACE, "accurate")
    notebook.review(PLACE, "misquoted")
    assert [review.label for review in notebook.reviews] == ["misquoted"]
    notebook.history.undo()
    assert [review.label for review in notebook.reviews] == ["accurate"]
    notebook.clear_review(PLACE)
    assert not notebook.reviews
    notebook.history.undo()
    assert [review.label for review in notebook.reviews] == ["accurate"]


def test_decisions_are_told_and_undone(notebook: Notebook, changes: list[Written]) -> None:
    notebook.decide("dismissed quotation", Decisions(dismissed=(PLACE,)))
    assert notebook.decisions.dismissed == (PLACE,)
    assert notebook.history.undo() == "dismissed quotation"
    assert notebook.decisions == Decisions()
    assert changes == [Written(decisions=True)] * 2


def test_what_cannot_be_written_changes_nothing(notebook: Notebook, store: Any, changes: list[Written]) -> None:
    store.broken = True
    with pytest.raises(CaseFileError, match="full"):
        notebook.commit_note(notebook.new_note(NoteSubject.CASE, None, "lost?"), None)
    assert not notebook.notes
    assert changes == []
    assert notebook.history.undo() is None


def test_what_another_window_wrote_is_taken_over(notebook: Notebook, store: Any) -> None:
    assert not notebook.reload()
    other = notebook.new_note(NoteSubject.CASE, None, "from the other window")
    store.stored_notes[other.id] = other
    store.version += 1
    assert notebook.reload()
    assert notebook.note(other.id) == other


def test_an_import_is_one_step_and_nothing_if_it_fails(notebook: Notebook, store: Any, changes: list[Written]) -> None:
    notes = [notebook.new_note(NoteSubject.CASE, None, text) for text in ("one", "two")]
    reviews = [Review(PLACE, "accurate", notes[0].created)]
    store.broken = True
    with pytest.raises(CaseFileError):
        notebook.take_in(notes, reviews)
    assert (notebook.notes, notebook.reviews, changes, notebook.history.undo()) == ((), (), [], None)
    store.broken = False
    assert notebook.take_in(notes, reviews).known == 0
    assert notebook.take_in(notes, reviews).known == 3
    assert notebook.history.undo() == "import of notes"
    assert (notebook.notes, notebook.reviews, store.notes()) == ((), (), ())
    notebook.history.redo()
    assert notebook.notes == tuple(notes)
