"""LibreOffice is run once a file, and its failures are sentences."""

import stat
import sys
from pathlib import Path

import pytest

from reader.errors import DocumentError
from reader.mupdf import office
from reader.mupdf.office import converted

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stands in for LibreOffice by a shell script")


def stand_in(folder: Path, script: str) -> Path:
    """Write a program that takes LibreOffice's arguments."""
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.doc"
    path.write_bytes(b"{\\rtf1 words}")
    return path


MAKE_PDF = """
echo run >> "$(dirname "$0")/runs"
while [ $# -gt 1 ]; do [ "$1" = --outdir ] && out="$2"; shift; done
mkdir -p "$out" && printf '%%PDF-1.4' > "$out/document.pdf"
"""


def test_a_file_is_converted_once(tmp_path: Path, letter: Path) -> None:
    program = stand_in(tmp_path, MAKE_PDF)
    first = converted(letter, ".rtf", program, tmp_path / "cache")
    second = converted(letter, ".rtf", program, tmp_path / "cache")
    assert first == second
    assert first.read_bytes() == b"%PDF-1.4"
    assert (tmp_path / "runs").read_text().count("run") == 1
    assert [file.suffix for file in (tmp_path / "cache").iterdir()] == [".pdf"]


def test_a_file_that_it_cannot_open_is_named(tmp_path: Path, letter: Path) -> None:
    with pytest.raises(DocumentError, match=r"letter\.doc is damaged or encrypted"):
        converted(letter, ".rtf", stand_in(tmp_path, "exit 0"), tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == []


def test_it_is_ended_when_its_time_is_over(tmp_path: Path, letter: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "TIME_LIMIT", 0.3)
    with pytest.raises(DocumentError, match="given up"):
        converted(letter, ".rtf", stand_in(tmp_path, "sleep 30"), tmp_path / "cache")
