"""Bad input is one sentence that names the file, exit status 1, and never a traceback."""

import random
import subprocess
from collections.abc import Callable
from pathlib import Path

import pymupdf
import pytest

from reader.resources import resource

LETTER = resource("example/letter.pdf")
LETTER_TEXT = resource("example/letter.txt")  # quicker to read than the PDF
REPORT = resource("example/report.pdf")

Program = Callable[..., "subprocess.CompletedProcess[str]"]


def missing(folder: Path) -> Path:
    return folder / "missing.pdf"


def directory(folder: Path) -> Path:
    path = folder / "folder.pdf"
    path.mkdir()
    return path


def random_bytes(folder: Path) -> Path:
    path = folder / "noise.pdf"
    path.write_bytes(random.Random(4).randbytes(20_000))  # noqa: S311 (noise, not secrets)
    return path


def empty(folder: Path) -> Path:
    path = folder / "empty.pdf"
    path.touch()
    return path


def encrypted(folder: Path) -> Path:
    path = folder / "secret.pdf"
    with pymupdf.open(LETTER) as document:
        document.save(path, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="lock", owner_pw="gate")
    return path


def blank(folder: Path) -> Path:
    path = folder / "blank.pdf"
    with pymupdf.open() as document:
        document.new_page()
        document.save(path)
    return path


CASES = [missing, directory, random_bytes, empty, encrypted]


def assert_one_sentence(stderr: str, name: str) -> None:
    [line] = stderr.splitlines()
    assert name in line
    assert "Traceback" not in stderr


@pytest.mark.parametrize("make", CASES, ids=lambda make: make.__name__)
def test_a_source_that_cannot_be_read(make: Callable[[Path], Path], tmp_path: Path, program: Program) -> None:
    path = make(tmp_path)
    done = program("compare", LETTER_TEXT, path)
    assert done.returncode == 1
    assert done.stdout == ""
    assert_one_sentence(done.stderr, path.name)


def test_a_reply_that_cannot_be_read(tmp_path: Path, program: Program) -> None:
    done = program("compare", random_bytes(tmp_path), LETTER)
    assert done.returncode == 1
    assert_one_sentence(done.stderr, "noise.pdf")


def test_a_reply_without_readable_text(tmp_path: Path, program: Program) -> None:
    done = program("compare", blank(tmp_path), REPORT)
    assert done.returncode == 1
    assert_one_sentence(done.stderr, "blank.pdf")


def test_a_source_without_readable_text_accuses_nobody(tmp_path: Path, program: Program) -> None:
    done = program("compare", LETTER, blank(tmp_path))
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert "no readable text" in " ".join(lines[:4])
    assert not any(line.startswith("✕ absent  ") for line in lines)


def test_an_encrypted_document_opens_with_its_password(tmp_path: Path, program: Program) -> None:
    path = encrypted(tmp_path)
    assert program("compare", path, REPORT, "--password", "wrong", "--password", "lock").returncode == 0


def test_a_hostile_name_cannot_steer_the_terminal(tmp_path: Path, program: Program) -> None:
    path = tmp_path / "a\x1b[2J\u202etxt.pdf"
    done = program("compare", LETTER, path)
    assert done.returncode == 1
    assert "\x1b" not in done.stderr
    assert "\u202e" not in done.stderr


def test_an_existing_file_is_replaced_only_if_told(tmp_path: Path, program: Program) -> None:
    path = tmp_path / "out"
    path.write_text("precious", encoding="utf-8")
    arguments = ("compare", "--example", "-o", path)
    done = program(*arguments)
    assert done.returncode == 1
    assert_one_sentence(done.stderr, "out")
    assert path.read_text(encoding="utf-8") == "precious"
    assert program(*arguments, "--replace").returncode == 0
    assert "given free access" in path.read_text(encoding="utf-8")


def test_a_document_is_never_replaced_by_an_export(tmp_path: Path, program: Program) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(LETTER.read_bytes())
    done = program("compare", path, REPORT, "--format", "csv", "-o", path, "--replace")
    assert done.returncode == 1
    assert path.read_bytes() == LETTER.read_bytes()


@pytest.mark.parametrize("make", [missing, directory, random_bytes, empty], ids=lambda make: make.__name__)
def test_a_case_that_is_none(make: Callable[[Path], Path], tmp_path: Path, program: Program) -> None:
    path = make(tmp_path)
    done = program("export", "--case", path, "--format", "csv", "-o", tmp_path / "out.csv")
    assert done.returncode == 1
    assert_one_sentence(done.stderr, path.name)
    assert not (tmp_path / "out.csv").exists()


def test_wrong_usage_exits_with_2(program: Program) -> None:
    done = program("compare", LETTER)
    assert done.returncode == 2
    assert "usage:" in done.stderr
    assert "Traceback" not in done.stderr
