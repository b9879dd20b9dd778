"""The case file: what was put into it is there, whatever happens in between."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.errors import CaseFileError
from reader.model.case import (
    Anchor,
    Assignment,
    CaseDocument,
    Decisions,
    ManualLink,
    Note,
    NoteSubject,
    Review,
)
from reader.model.role import Role
from reader.storage import note_table
from reader.storage.case_file import CaseFile
from reader.storage.errors import NoteConflict

MakeNote = Callable[..., Note]
FULL = 2  # SQLite's number for synchronous = FULL
SAFETY = {"journal_mode": "wal", "synchronous": FULL, "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1}
NOW = datetime(2031, 5, 4, 12, 0, 0, 123456, tzinfo=UTC)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """A case with three notes that are only searched."""
    folder = tmp_path_factory.mktemp("library")
    anchor = Anchor("ab" * 32, 1, "quoted words")
    with CaseFile.open(folder / "case.sqlite", backups=folder / "backups") as case:
        case.put_note(Note("note1", NoteSubject.QUOTATION, "Crème brûlée", NOW, NOW, anchor))
        case.put_note(Note("note2", NoteSubject.QUOTATION, "see the log, HL/7/12", NOW, NOW, anchor))
        case.put_note(Note("note3", NoteSubject.QUOTATION, "other", NOW, NOW, anchor, tags=("numbers",)))
        yield case


def reopened(case: CaseFile) -> CaseFile:
    case.close()
    return CaseFile.open(case.path)


def test_each_commit_is_flushed_to_the_disk(case_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    with CaseFile.open(case_path, backups=case_path.parent / "backups") as case:
        settings = [case._connection.execute(f"PRAGMA {name}").fetchone()[0] for name in SAFETY]
    assert dict(zip(SAFETY, settings, strict=True)) == SAFETY


def test_a_note_comes_back_with_everything(case: CaseFile, make_note: MakeNote) -> None:
    second = Anchor("cd" * 32, 7, "other words", "p", "s")
    notes = (
        make_note(1, "ümläut 漢字 😀\r\n\ttab \0 nul “quotes”"),
        make_note(2, ""),
        make_note(3, "on the case", anchor=None, tags=(), colour="note"),
        make_note(4, "two places", second=second),
    )
    for note in notes:
        case.put_note(note)
    with reopened(case) as again:
        assert again.notes() == notes


def test_a_lone_surrogate_becomes_the_replacement_character(case: CaseFile, make_note: MakeNote) -> None:
    case.put_note(make_note(1, "half \ud83d, whole \ud83d\ude00"))
    assert [note.text for note in case.notes()] == ["half \ufffd, whole 😀"]


def test_reviews_decisions_documents_and_settings_come_back(case: CaseFile) -> None:
    a, b = Anchor("ab" * 32, 1, "one", "x", "y"), Anchor("cd" * 32, 2, "two")
    decisions = Decisions((a,), (b,), (ManualLink(a, b), ManualLink(b, None)), (Assignment("the Book", "ef" * 32),))
    documents = (
        CaseDocument("ab" * 32, "/papers/letter.pdf", "Letter", Role.REPLY, "12", ("HL/7",)),
        CaseDocument("cd" * 32, "/papers/odd\udcff.pdf", "Survey", Role.SOURCE),
    )
    review = Review(a, "misquoted", NOW)
    case.put_review(Review(a, "accurate", NOW))
    case.put_review(review)
    case.put_decisions(decisions)
    case.put_documents(documents)
    case.put_setting("author", "A. Reader")
    with reopened(case) as again:
        assert again.reviews() == (review,)
        assert again.decisions() == decisions
        assert again.documents() == documents
        assert again.setting("author") == "A. Reader"
        assert again.setting("unknown") is None
        again.clear_review(a)
        assert again.reviews() == ()


def test_a_judgment_that_another_took_the_place_of_is_kept_in_the_history(case: CaseFile, case_path: Path) -> None:
    anchor = Anchor("ab" * 32, 1, "one", "x", "y")
    case.put_review(Review(anchor, "accurate", NOW))
    case.put_review(Review(anchor, "misquoted", NOW))
    case.clear_review(anchor)
    case.close()
    with closing(sqlite3.connect(case_path)) as file:
        rows = file.execute("SELECT content FROM history WHERE action = 'review' ORDER BY number").fetchall()
    assert [json.loads(content)["label"] for (content,) in rows] == ["accurate", "misquoted"]


def test_everything_is_in_the_one_file_after_closing(case: CaseFile, case_path: Path, make_note: MakeNote) -> None:
    case.put_note(make_note())
    case.close()
    assert [file.name for file in case_path.parent.iterdir()] == [case_path.name]


def test_what_is_written_over_or_deleted_stays_in_the_history(case: CaseFile, make_note: MakeNote) -> None:
    first = make_note(1, "the first thought")
    case.put_note(first)
    case.put_note(replace(first, text="another thought"))
    case.delete_note(first.id)
    assert case.notes() == ()
    assert [(past.action.value, past.note.text) for past in case.past_notes(first.id)] == [
        ("deleted", "another thought"),
        ("changed", "the first thought"),
    ]
    (deleted,) = case.deleted_notes()
    case.put_note(deleted.note)
    assert [note.text for note in case.notes()] == ["another thought"]
    assert case.deleted_notes() == ()


@pytest.mark.parametrize(
    ("old", "new", "kept"),
    [
        ("word", "word by word", 0),
        ("begin end", "begin middle end", 0),
        ("", "word", 0),
        ("word", "wor", 1),
        ("word", "ward", 1),
        ("a b", "b a", 1),
    ],
)
def test_typing_on_fills_no_history_but_lost_words_do(
    case: CaseFile, make_note: MakeNote, old: str, new: str, kept: int
) -> None:
    case.put_note(make_note(1, old))
    case.put_note(make_note(1, new))
    assert len(case.past_notes("note1")) == kept


def test_a_second_window_sees_changes_and_is_told(case: CaseFile, case_path: Path, make_note: MakeNote) -> None:
    with CaseFile.open(case_path) as other:
        before = case.changes()
        assert case.changes() == before
        other.put_note(make_note(1, "from the other window"))
        assert case.changes() != before
        assert [note.text for note in case.notes()] == ["from the other window"]


def test_a_change_of_an_outdated_note_is_refused_and_both_texts_are_kept(
    case: CaseFile, case_path: Path, make_note: MakeNote
) -> None:
    case.put_note(make_note(1, "as it was"))
    with CaseFile.open(case_path) as other:
        (seen,) = other.notes()
        case.put_note(make_note(1, "mine"))
        with pytest.raises(NoteConflict) as conflict:
            other.put_note(replace(seen, text="theirs"))
        assert (conflict.value.mine.text, conflict.value.theirs.text) == ("theirs", "mine")
        assert [note.text for note in other.notes()] == ["mine"]
        assert ("conflict", "theirs") in {(past.action, past.note.text) for past in other.past_notes("note1")}
        other.put_note(replace(seen, text="theirs"), seen=conflict.value.theirs)
        assert [note.text for note in case.notes()] == ["theirs"]


def test_reading_again_does_not_hide_that_an_editor_holds_an_old_text(
    case: CaseFile, case_path: Path, make_note: MakeNote
) -> None:
    case.put_note(make_note(1, "as it was"))
    with CaseFile.open(case_path) as other:
        (seen,) = other.notes()
        case.put_note(make_note(1, "mine"))
        other.notes()
        with pytest.raises(NoteConflict):
            other.put_note(replace(seen, text="theirs"), seen=seen)


def test_two_windows_add_to_the_decisions_without_losing_any(case: CaseFile, case_path: Path) -> None:
    a, b, c = (Anchor("ab" * 32, place, "word") for place in (1, 2, 3))
    case.put_decisions(Decisions(added=(a,)))
    with CaseFile.open(case_path) as other:
        assert other.decisions() == Decisions(added=(a,))
        case.put_decisions(Decisions(added=(a, b)))
        other.put_decisions(Decisions(added=(c,)))
        assert other.decisions() == Decisions(added=(b, c))


def test_a_locked_case_is_told_and_nothing_is_half_written(
    case: CaseFile, case_path: Path, make_note: MakeNote, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.storage.connection.BUSY_SECONDS", 0.0)
    with CaseFile.open(case_path) as other, closing(sqlite3.connect(case_path, isolation_level=None)) as blocker:
        blocker.execute("BEGIN IMMEDIATE")
        with pytest.raises(CaseFileError, match="in use by another program"):
            other.put_note(make_note())
        blocker.execute("ROLLBACK")
        other.put_note(make_note())
        assert len(case.notes()) == 1


@pytest.mark.parametrize("gone", [Path.unlink, lambda path: path.rename(path.with_suffix(".moved"))])
def test_a_case_that_vanished_is_told_and_can_be_saved_elsewhere(
    case: CaseFile, case_path: Path, make_note: MakeNote, gone: Callable[[Path], object]
) -> None:
    case.put_note(make_note(1, "before"))
    gone(case_path)
    with pytest.raises(CaseFileError, match="moved or deleted"):
        case.put_note(make_note(2, "after"))
    case.save_as(case_path.with_name("rescued.sqlite"))
    with CaseFile.open(case_path.with_name("rescued.sqlite")) as rescued:
        assert [note.text for note in rescued.notes()] == ["before"]


def test_a_full_disk_is_told_and_the_case_is_as_before(case: CaseFile, make_note: MakeNote) -> None:
    case.put_note(make_note(1, "before"))
    pages = case._connection.execute("PRAGMA page_count").fetchone()[0]
    case._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(CaseFileError, match="disk is full"):
        case.put_note(make_note(2, "x" * 100_000))
    assert [note.text for note in case.notes()] == ["before"]
    case._connection.execute("PRAGMA max_page_count = 1000000")
    case.put_note(make_note(2, "after"))
    with reopened(case) as again:
        assert [note.text for note in again.notes()] == ["before", "after"]


def test_an_import_that_fails_midway_leaves_nothing_behind(
    case: CaseFile, case_path: Path, make_note: MakeNote, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, *new = (make_note(number, text=str(number)) for number in range(5))
    case.put_note(old)
    review = Review(Anchor("ab" * 32, 7, "judged"), "accurate", NOW)
    written = iter((note_table.write,) * 3)

    def write_three(connection: sqlite3.Connection, note: Note) -> None:
        if (write := next(written, None)) is None:
            raise sqlite3.OperationalError("database or disk is full")
        write(connection, note)

    with monkeypatch.context() as patch:
        patch.setattr(note_table, "write", write_three)
        with pytest.raises(CaseFileError):
            case.put_all(new, [review])
    assert (case.notes(), case.reviews()) == ((old,), ())
    case.put_all(new, [review])
    with CaseFile.open(case_path) as other:
        assert (len(other.notes()), other.reviews()) == (5, (review,))
        other.delete_all(new, [review])
        assert (other.notes(), other.reviews()) == ((old,), ())


def test_an_import_does_not_write_over_what_another_window_has_written(
    case: CaseFile, case_path: Path, make_note: MakeNote
) -> None:
    case.notes()
    theirs, mine, beside = make_note(1, "theirs"), make_note(1, "mine"), make_note(2, "beside")
    with CaseFile.open(case_path) as other:
        other.put_note(theirs)
    with pytest.raises(NoteConflict):
        case.put_all([beside, mine], [])
    assert case.notes() == (theirs,)


def test_a_case_that_cannot_be_written_is_shown_and_says_so(
    case: CaseFile, case_path: Path, make_note: MakeNote, monkeypatch: pytest.MonkeyPatch
) -> None:
    case.put_note(make_note())
    case.close()
    monkeypatch.setattr("reader.storage.opening._is_writable", lambda _: False)
    content = case_path.read_bytes()
    with CaseFile.open(case_path) as shown:
        assert not shown.writable
        assert len(shown.notes()) == 1
        assert "cannot be written" in shown.warnings[0]
        with pytest.raises(CaseFileError, match="read-only"):
            shown.put_note(make_note(2))
    assert case_path.read_bytes() == content
    assert [file.name for file in case_path.parent.iterdir()] == [case_path.name]


def test_a_copy_is_complete_and_replaces_nothing_unasked(case: CaseFile, tmp_path: Path, make_note: MakeNote) -> None:
    case.put_note(make_note())
    copy = tmp_path / "sub" / "copy.sqlite"
    case.save_as(copy)
    with pytest.raises(CaseFileError, match="exists already"):
        case.save_as(copy)
    with CaseFile.open(copy) as opened:
        assert opened.notes() == case.notes()
        with pytest.raises(CaseFileError, match="open in another window"):
            case.save_as(copy, replace=True)
    with pytest.raises(CaseFileError, match="is this case already"):
        case.save_as(case.path, replace=True)


def test_a_copy_takes_the_place_of_no_document(case: CaseFile, tmp_path: Path) -> None:
    for content in (b"a letter", b"", b"SQLite format 3\0 of another program"):
        letter = tmp_path / "letter.pdf"
        letter.write_bytes(content)
        with pytest.raises(CaseFileError, match="stays as it is"):
            case.save_as(letter, replace=True)
        assert letter.read_bytes() == content


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("brulee", {1}),
        ("CRÈME", {1}),
        ("cre bru", {1}),
        ("log", {2}),
        ("quoted", {1, 2, 3}),
        ("numbers", {3}),
        ("hl/7", {2}),
        ("HL/7/1", {2}),
        ("7/hl", set()),
        ("nothing", set()),
        ("", set()),
        ("  \0 ", set()),
        ('"', set()),
        ("log*", {2}),
        ("NEAR(log", set()),
        ('x" OR text:log', set()),
        ("-log", {2}),
        ("^log", {2}),
        ("\ud800", set()),
        ("(", set()),
    ],
)
def test_any_words_are_a_search_and_never_syntax(library: CaseFile, query: str, found: set[int]) -> None:
    assert {note.id for note in library.search_notes(query)} == {f"note{number}" for number in found}


def test_a_search_follows_changes_and_deletions(case: CaseFile, make_note: MakeNote) -> None:
    case.put_note(make_note(1, "oldword"))
    case.put_note(make_note(1, "newword"))
    assert case.search_notes("oldword") == ()
    assert len(case.search_notes("newword")) == 1
    case.delete_note("note1")
    assert case.search_notes("newword") == ()


def test_a_search_shows_the_newest_notes_first_and_no_more_than_asked(case: CaseFile, make_note: MakeNote) -> None:
    for number in range(1, 6):
        case.put_note(make_note(number, "same"))
    assert [note.id for note in case.search_notes("same", limit=2)] == ["note5", "note4"]


def test_a_note_of_an_impossible_length_is_told(case: CaseFile, make_note: MakeNote) -> None:
    with pytest.raises(CaseFileError, match="text of that length"):
        case.put_note(make_note(1, "x" * (65 * 1024 * 1024)))
    assert case.notes() == ()


def test_all_subjects_can_be_stored(case: CaseFile, make_note: MakeNote) -> None:
    for number, subject in enumerate(NoteSubject):
        case.put_note(replace(make_note(number), subject=subject))
    assert [note.subject for note in case.notes()] == list(NoteSubject)
