"""A case's documents are found by their content."""

import hashlib
from pathlib import Path

import pytest

from reader.cli.case_input import CaseInput, case_files, read_case
from reader.errors import CaseFileError
from reader.model.case import CaseDocument
from reader.model.recognition import USUAL, Recognition, Scope
from reader.model.role import Role
from reader.storage.case_file import CaseFile
from reader.workspace.case_recognition import remember_recognition


def case_document(path: Path, content: str, role: Role) -> CaseDocument:
    return CaseDocument(hashlib.sha256(content.encode()).hexdigest(), str(path), path.stem, role)


def write(path: Path, content: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(content, encoding="utf-8", newline="")
    return path


def test_the_reply_comes_first_and_moved_files_are_found_beside_the_case(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    stayed = write(old / "letter.txt", "letter")
    moved = write(new / "report.txt", "report")
    documents = [
        case_document(old / "report.txt", "report", Role.SOURCE),
        case_document(stayed, "letter", Role.REPLY),
    ]
    assert case_files(documents, new) == (stayed, moved)


def test_a_file_of_the_same_name_with_other_content_is_not_taken(tmp_path: Path) -> None:
    changed = write(tmp_path / "letter.txt", "another letter")
    documents = [case_document(changed, "letter", Role.REPLY), case_document(changed, "report", Role.SOURCE)]
    with pytest.raises(CaseFileError, match=r"letter\.txt has changed"):
        case_files(documents, tmp_path)


def test_of_a_changed_document_the_version_that_is_there_is_taken(tmp_path: Path) -> None:
    letter = write(tmp_path / "letter.txt", "new letter")
    report = write(tmp_path / "report.txt", "new report")
    documents = [
        case_document(letter, "old letter", Role.REPLY),
        case_document(tmp_path / "drafts" / "report.txt", "old report", Role.SOURCE),
        case_document(letter, "new letter", Role.REPLY),
        case_document(report, "new report", Role.SOURCE),
    ]
    assert case_files(documents, tmp_path) == (letter, report)


def test_notes_on_an_earlier_version_are_meant_for_the_file_that_is_there(tmp_path: Path) -> None:
    letter, report = write(tmp_path / "letter.txt", "new letter"), write(tmp_path / "report.txt", "report")
    old, same = case_document(letter, "old letter", Role.REPLY), case_document(report, "report", Role.SOURCE)
    now = case_document(letter, "new letter", Role.REPLY)
    assert CaseInput(documents=(old, same)).earlier((letter, report)) == {old.fingerprint: now.fingerprint}


def test_a_missing_document_is_named(tmp_path: Path) -> None:
    letter = write(tmp_path / "letter.txt", "letter")
    documents = [
        case_document(letter, "letter", Role.REPLY),
        case_document(tmp_path / "gone.txt", "report", Role.SOURCE),
    ]
    with pytest.raises(CaseFileError, match=r"gone\.txt is missing"):
        case_files(documents, tmp_path)


@pytest.mark.parametrize("roles", [(), (Role.REPLY,), (Role.SOURCE, Role.SOURCE)])
def test_a_case_without_a_pair_cannot_be_exported(tmp_path: Path, roles: tuple[Role, ...]) -> None:
    letter = write(tmp_path / "letter.txt", "letter")
    with pytest.raises(CaseFileError, match="no reply with a source"):
        case_files([case_document(letter, "letter", role) for role in roles], tmp_path)


def test_reading_never_makes_a_case(tmp_path: Path) -> None:
    with pytest.raises(CaseFileError, match="not there"):
        read_case(tmp_path / "new.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_a_case_tells_how_its_documents_are_recognised(tmp_path: Path) -> None:
    scan, other = write(tmp_path / "scan.pdf", "scan"), write(tmp_path / "other.pdf", "other")
    document = case_document(scan, "scan", Role.REPLY)
    wanted = Recognition(Scope.ALL, ("fra", "eng"))
    with CaseFile.open(tmp_path / "case.sqlite") as case:
        case.put_documents([document])
        remember_recognition(case, document.fingerprint, wanted)
    found = read_case(tmp_path / "case.sqlite")
    assert found.recognition_of(scan) == wanted
    assert found.recognition_of(other) == USUAL
    assert found.recognition_of(tmp_path / "missing.pdf") == USUAL
