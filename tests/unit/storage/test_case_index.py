"""A case is found again by what its reply says, not by where it lies."""

from pathlib import Path

import pytest

from reader.model.case import CaseDocument
from reader.model.role import Role
from reader.storage.case_file import CaseFile
from reader.storage.case_index import cases_of_reply
from reader.storage.case_location import backup_folder, default_case_path

REPLY = CaseDocument("ab" * 32, "/papers/letter.pdf", "Letter", Role.REPLY, "text-1")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with CaseFile.open(tmp_path / "one.sqlite") as case:
        case.put_documents([REPLY, CaseDocument("cd" * 32, "/papers/survey.pdf", "Survey", Role.SOURCE, "text-2")])
    CaseFile.open(tmp_path / "empty.sqlite").close()
    (tmp_path / "broken.sqlite").write_text("not a case")
    return tmp_path


@pytest.mark.parametrize(
    ("fingerprint", "path", "text_hash", "found"),
    [
        ("ab" * 32, "/elsewhere/letter.pdf", "", [True]),
        ("ef" * 32, "/elsewhere/letter.pdf", "text-1", [True]),
        ("ef" * 32, "/papers/letter.pdf", "text-9", [False]),
        ("ef" * 32, "/elsewhere/letter.pdf", "", []),
        ("cd" * 32, "/papers/survey.pdf", "text-2", []),
    ],
)
def test_the_same_content_or_the_same_path_is_found(
    folder: Path, fingerprint: str, path: str, text_hash: str, found: list[bool]
) -> None:
    reply = CaseDocument(fingerprint, path, "", Role.REPLY, text_hash)
    assert [case.same_content for case in cases_of_reply(reply, folder)] == found


def test_looking_changes_nothing(folder: Path) -> None:
    before = {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in folder.iterdir()}
    cases_of_reply(REPLY, folder)
    assert {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in folder.iterdir()} == before


def test_the_default_place_is_named_by_the_reply() -> None:
    assert default_case_path("0123456789abcdef" * 4).name == "0123456789ab.sqlite"


def test_cases_of_one_name_keep_their_backups_apart(tmp_path: Path) -> None:
    assert backup_folder(tmp_path / "a" / "case.sqlite") != backup_folder(tmp_path / "b" / "case.sqlite")
