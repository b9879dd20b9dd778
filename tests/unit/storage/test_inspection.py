"""Files that are no sound case of this program are refused with a sentence, and not a byte of them changes."""

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import CaseFileError
from reader.storage.case_file import CaseFile

Spoil = Callable[[Path], object]
ENDLESS = "WITH RECURSIVE r (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) SELECT i FROM r"


def run(*statements: str) -> Spoil:
    def spoil(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            for statement in statements:
                connection.execute(statement)
            connection.commit()

    return spoil


def overwrite(start: int, length: int) -> Spoil:
    def spoil(path: Path) -> None:
        with path.open("rb+") as file:
            file.seek(start)
            file.write(os.urandom(length))

    return spoil


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (run("CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM notes; END"), "holds a trigger “t”"),
        (run(f"CREATE VIEW v AS {ENDLESS}"), "holds a view “v”"),
        (run("CREATE TABLE other (x)"), "tables are not those"),
        (run("CREATE INDEX slow ON notes (hex(zeroblob(length(text) * 100000000)))"), "tables are not those"),
        (run("ALTER TABLE notes ADD COLUMN x TEXT"), "tables are not those"),
        (run("DROP TABLE history"), "tables are not those"),
        (run("DELETE FROM _sqlite_migrations"), "tables are not those"),
        (run("DROP TABLE _sqlite_migrations"), "not a case file of this program"),
        (
            run("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('case', '9999 later', '')"),
            "newer version",
        ),
        (run("PRAGMA application_id = 12345"), "another program"),
        (cut, "damaged"),
        (overwrite(4096, 4096), "damaged"),
        (overwrite(0, 100), "not a case file"),
        (lambda path: path.write_bytes(b""), "is empty"),
        (lambda path: path.write_bytes(b"hello" * 1000), "not a case file"),
        (lambda path: path.write_bytes(b"SQLite format 3\0"), "not a case file"),
        (lambda path: (path.unlink(), path.mkdir()), "is not a file"),
    ],
)
def test_a_file_that_is_not_ours_is_refused_unchanged(case_path: Path, spoil: Spoil, sentence: str) -> None:
    CaseFile.open(case_path).close()
    spoil(case_path)
    content = case_path.read_bytes() if case_path.is_file() else b""
    changed = case_path.stat().st_mtime_ns
    start = time.monotonic()
    with pytest.raises(CaseFileError, match=sentence) as refused:
        CaseFile.open(case_path)
    assert time.monotonic() - start < 2
    assert str(case_path) in refused.value.sentence
    assert (case_path.read_bytes() if case_path.is_file() else b"") == content
    assert case_path.stat().st_mtime_ns == changed
    assert [file.name for file in case_path.parent.iterdir()] == [case_path.name]


def test_a_value_that_cannot_be_read_is_told_with_the_backup_to_open(case_path: Path) -> None:
    CaseFile.open(case_path).close()
    CaseFile.open(case_path).close()  # the first opening that finds a case to back up
    run("INSERT INTO notes (id, subject, text, created, modified, author, tags) VALUES ('a','odd','','','','','[]')")(
        case_path
    )
    with CaseFile.open(case_path) as case, pytest.raises(CaseFileError, match=r"cannot be read.*newest backup"):
        case.notes()


def test_a_link_to_a_case_is_opened_as_the_case(case_path: Path, tmp_path: Path) -> None:
    CaseFile.open(case_path).close()
    link = tmp_path / "link.sqlite"
    link.symlink_to(case_path)
    with CaseFile.open(link) as case:
        assert case.notes() == ()
