"""Backups: one for each state that a case was opened in, ten at most, each a whole case."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Migrations

from reader.errors import CaseFileError
from reader.model.case import Note
from reader.storage import schema
from reader.storage.backups import KEPT, back_up, backups_in
from reader.storage.case_file import CaseFile

MakeNote = Callable[..., Note]
Become = Callable[[Callable[[], Migrations]], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def become(monkeypatch: pytest.MonkeyPatch) -> Iterator[Become]:
    """Return what makes this program one with other migrations; it remembers the tables that its own ones make."""

    def forget() -> None:
        schema.migration_names.cache_clear()
        schema.expected_schema.cache_clear()

    def become_another(migrations: Callable[[], Migrations]) -> None:
        monkeypatch.setattr(schema, "case_migrations", migrations)
        forget()

    yield become_another
    forget()


def test_opening_backs_up_what_was_there(case_path: Path, folder: Path, make_note: MakeNote) -> None:
    with CaseFile.open(case_path, backups=folder) as case:
        case.put_note(make_note(1, "first day"))
    with CaseFile.open(case_path, backups=folder) as case:
        case.notes()
        case.put_note(make_note(1, "second day"))
        (backup,) = backups_in(folder)
    with CaseFile.open(backup, backups=folder / "other") as old:
        assert [note.text for note in old.notes()] == ["first day"]


def test_opening_without_a_change_pushes_no_backup_out(case_path: Path, folder: Path) -> None:
    for _ in range(4):
        CaseFile.open(case_path, backups=folder).close()
    assert len(backups_in(folder)) == 1


def test_the_newest_ten_are_kept_and_nothing_else_is_deleted(
    case_path: Path, folder: Path, make_note: MakeNote
) -> None:
    folder.mkdir()
    (folder / "my own.sqlite").write_text("mine")
    with CaseFile.open(case_path, backups=folder) as case:
        for number in range(KEPT + 2):
            case.put_note(make_note(number))
            with closing(sqlite3.connect(case_path)) as connection:
                newest = back_up(connection, folder)
    assert backups_in(folder)[0] == newest
    assert len(backups_in(folder)) == KEPT
    assert (folder / "my own.sqlite").read_text() == "mine"


def test_a_case_opens_although_no_backup_can_be_made(case_path: Path, folder: Path) -> None:
    CaseFile.open(case_path, backups=folder).close()
    folder.write_text("a file where the folder should be")
    with CaseFile.open(case_path, backups=folder) as case:
        assert "No backup" in case.warnings[0]


def test_an_older_case_is_only_migrated_after_a_backup(case_path: Path, folder: Path, become: Become) -> None:
    """A migration that comes later, as a program of the future will have it."""
    CaseFile.open(case_path, backups=folder).close()
    today = schema.case_migrations

    def tomorrow() -> Migrations:
        migrations = today()
        migrations(name="0002 one more")(lambda db: db.conn.execute("CREATE TABLE more (x TEXT) STRICT"))
        return migrations

    become(tomorrow)
    content = case_path.read_bytes()
    folder.write_text("a file where the folder should be")
    with pytest.raises(CaseFileError, match="no backup could be made"):
        CaseFile.open(case_path, backups=folder)
    assert case_path.read_bytes() == content

    folder.unlink()
    CaseFile.open(case_path, backups=folder).close()
    become(today)
    with pytest.raises(CaseFileError, match="newer version"):
        CaseFile.open(case_path, backups=folder)
    (backup,) = backups_in(folder)
    assert CaseFile.open(backup, backups=folder / "other").notes() == ()
