"""Which case belongs to a reply."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.model.case import CaseDocument
from reader.model.role import Role
from reader.workspace.case_library import CaseChoice, CaseLibrary, RecentCase


def case_file(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(b"")
    return path


@pytest.fixture
def known(tmp_path: Path) -> RecentCase:
    case = case_file(tmp_path, "old.sqlite")
    return RecentCase(str(case), str(tmp_path / "letter.pdf"), ("s.pdf",), "a" * 64, "2031-01-01T00:00:00+00:00")


@pytest.fixture
def library(tmp_path: Path, known: RecentCase) -> CaseLibrary:
    library = CaseLibrary(tmp_path / "cases.json", lambda fingerprint: tmp_path / f"{fingerprint[:12]}.sqlite")
    library.remember(known)
    return library


def reply(tmp_path: Path, fingerprint: str, name: str = "letter.pdf") -> CaseDocument:
    return CaseDocument(fingerprint, str(tmp_path / name), "Letter", Role.REPLY)


def test_the_same_content_finds_its_case_wherever_the_file_is(library: CaseLibrary, tmp_path: Path) -> None:
    choice = library.choose(reply(tmp_path, "a" * 64, "moved.pdf"))
    assert choice == CaseChoice(tmp_path / "old.sqlite")


def test_other_content_at_a_known_path_is_asked_about(library: CaseLibrary, tmp_path: Path) -> None:
    choice = library.choose(reply(tmp_path, "b" * 64))
    assert choice == CaseChoice(tmp_path / f"{'b' * 12}.sqlite", tmp_path / "old.sqlite")


def test_another_document_gets_a_new_case_without_a_question(library: CaseLibrary, tmp_path: Path) -> None:
    assert library.choose(reply(tmp_path, "c" * 64, "brief.pdf")) == CaseChoice(tmp_path / f"{'c' * 12}.sqlite")


def test_without_the_index_the_default_name_finds_the_case(library: CaseLibrary, tmp_path: Path) -> None:
    (tmp_path / "cases.json").unlink()
    path = case_file(tmp_path, f"{'d' * 12}.sqlite")
    assert library.choose(reply(tmp_path, "d" * 64)) == CaseChoice(path)


@pytest.mark.parametrize("same_text", [True, False])
def test_case_files_are_looked_into_where_the_index_knows_nothing(tmp_path: Path, same_text: bool) -> None:
    found = case_file(tmp_path, "found.sqlite")
    library = CaseLibrary(tmp_path / "none.json", lambda _: tmp_path / "new.sqlite", lambda _: [(found, same_text)])
    expected = CaseChoice(found) if same_text else CaseChoice(tmp_path / "new.sqlite", found)
    assert library.choose(reply(tmp_path, "e" * 64)) == expected


def test_the_last_case_comes_first_and_once(library: CaseLibrary, known: RecentCase) -> None:
    other = replace(known, case=known.case + "2", reply="other.pdf")
    library.remember(other)
    library.remember(known)
    assert [case.reply for case in library.recent()] == [known.reply, "other.pdf"]


@pytest.mark.parametrize("content", ["", "{", '[{"case": 1}]', '{"a": 1}', "[1]"])
def test_a_broken_index_is_no_obstacle(content: str, library: CaseLibrary, tmp_path: Path) -> None:
    (tmp_path / "cases.json").write_text(content, encoding="utf-8")
    assert library.recent() == ()
