"""A case goes out with its notes and reviews, wherever its documents are now."""

import hashlib
import json
import shutil
import subprocess
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.model.case import Anchor, CaseDocument, Note, NoteSubject, Review
from reader.model.role import Role
from reader.resources import example_files
from reader.storage.case_file import CaseFile

Program = Callable[..., "subprocess.CompletedProcess[str]"]
TIME = datetime(2047, 3, 20, 9, 0, tzinfo=UTC)
WORDS = "must be considered complete in all other respects"


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A case on the example, with a note and a review, whose documents have moved beside it."""
    documents = []
    for number, file in enumerate(example_files()):
        shutil.copy(file, tmp_path)
        fingerprint = hashlib.sha256(file.read_bytes()).hexdigest()
        old = tmp_path / "old" / file.name
        documents.append(CaseDocument(fingerprint, str(old), file.stem, Role.SOURCE if number else Role.REPLY))
    anchor = Anchor(documents[0].fingerprint, 0, WORDS)
    path = tmp_path / "case.sqlite"
    with closing(CaseFile.open(path)) as made:
        made.put_documents(documents)
        made.put_note(Note("n1", NoteSubject.CASE, "The Report says “may”.", TIME, TIME, author="A. Reader"))
        made.put_review(Review(anchor, "misquoted", TIME))
    return path


def test_findings_notes_and_reviews_go_out(case: Path, program: Program) -> None:
    out = case.parent / "memo.json"
    done = program("export", "--case", case, "--format", "json", "-o", out)
    assert done.returncode == 0, done.stderr
    found = json.loads(out.read_text(encoding="utf-8"))
    assert len(found["quotations"]) > 30
    assert [note["text"] for note in found["notes"]] == ["The Report says “may”."]
    assert [review["label"] for review in found["reviews"]] == ["misquoted"]


def test_nothing_is_written_over_the_case_and_its_documents(case: Path, program: Program) -> None:
    for target in (case, case.parent / "report.pdf"):
        before = target.read_bytes()
        done = program("export", "--case", case, "--format", "csv", "-o", target, "--replace")
        assert done.returncode == 1
        assert "stays as it is" in done.stderr
        assert target.read_bytes() == before
    letter, report = case.parent / "letter.pdf", case.parent / "report.pdf"
    before = report.read_bytes()
    done = program("compare", letter, report, "--format", "text", "-o", report, "--replace")
    assert (done.returncode, report.read_bytes()) == (1, before)


def test_a_template_of_ones_own_goes_out_from_the_command_line(case: Path, program: Program) -> None:
    template, out = case.parent / "list.txt.j2", case.parent / "list.txt"
    template.write_text("{% for note in report.notes %}{{ note.text }}{% endfor %}", encoding="utf-8")
    done = program("export", "--case", case, "--format", f"template:{template}", "-o", out)
    assert done.returncode == 0, done.stderr
    assert out.read_text(encoding="utf-8") == "The Report says “may”."


def test_a_changed_document_is_not_taken_for_the_old_one(case: Path, program: Program) -> None:
    report = case.parent / "report.pdf"
    report.write_bytes(report.read_bytes() + b"%")
    done = program("export", "--case", case, "--format", "csv", "-o", case.parent / "out.csv")
    assert done.returncode == 1
    assert "report.pdf has changed" in done.stderr
    assert len(done.stderr.splitlines()) == 1
