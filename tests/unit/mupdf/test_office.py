"""LibreOffice is run once a file, and its failures are sentences."""

import os
import signal
import stat
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.errors import Cancelled, DocumentError
from reader.model.progress import Progress
from reader.mupdf import office
from reader.mupdf.office import converted
from reader.mupdf.office_limits import LEAST_WORK, MOST_WORK, OfficeLimits, office_limits

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
    monkeypatch.setattr(office, "office_limits", lambda _: OfficeLimits(work=16, clock=0.3))
    with pytest.raises(DocumentError, match="given up"):
        converted(letter, ".rtf", stand_in(tmp_path, "sleep 30"), tmp_path / "cache")


def test_it_is_ended_when_it_works_too_long(tmp_path: Path, letter: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "office_limits", lambda _: OfficeLimits(work=1, clock=45))
    with pytest.raises(DocumentError, match=r"letter\.doc took LibreOffice too long"):
        converted(letter, ".rtf", stand_in(tmp_path, "while :; do :; done"), tmp_path / "cache")


def test_the_worker_is_not_silent_meanwhile(tmp_path: Path, letter: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "_TOLD_EVERY", 0.05)
    told: list[Progress] = []
    converted(letter, ".rtf", stand_in(tmp_path, "sleep 0.3" + MAKE_PDF), tmp_path / "cache", told.append)
    assert len(told) > 2
    assert "letter.doc" in told[-1].stage


def test_a_conversion_can_be_cancelled(tmp_path: Path, letter: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "_TOLD_EVERY", 0.05)
    told: list[Progress] = []

    def report(progress: Progress) -> None:
        told.append(progress)
        if len(told) > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        converted(letter, ".rtf", stand_in(tmp_path, "sleep 30"), tmp_path / "cache", report)


def word_file(path: Path, text: bytes, picture: bytes = b"") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", text)
        archive.writestr("word/media/picture.png", picture)
    return path


def test_long_files_may_take_longer_but_pictures_and_bombs_may_not(tmp_path: Path) -> None:
    text = os.urandom(1_000_000)
    assert office_limits(word_file(tmp_path / "long.docx", text)).work == pytest.approx(LEAST_WORK + 40, rel=0.01)
    for other in (
        word_file(tmp_path / "pictures.docx", b"short", text),
        word_file(tmp_path / "bomb.docx", b" " * 100_000_000),
    ):
        assert office_limits(other).work == pytest.approx(LEAST_WORK, abs=5)


def test_no_file_may_take_for_ever(tmp_path: Path, letter: Path) -> None:
    (tmp_path / "huge.doc").write_bytes(bytes(50_000_000))
    assert office_limits(tmp_path / "huge.doc").work == MOST_WORK
    assert office_limits(letter).work == pytest.approx(LEAST_WORK, abs=0.01)


def test_the_lock_of_a_process_that_is_gone_is_taken(tmp_path: Path, letter: Path) -> None:
    cache = tmp_path / "cache"
    made = converted(letter, ".rtf", stand_in(tmp_path, MAKE_PDF), cache)
    made.unlink()
    lock = made.with_suffix(".lock")
    lock.touch()
    os.utime(lock, (time.time() - 60, time.time() - 60))
    assert converted(letter, ".rtf", stand_in(tmp_path, MAKE_PDF), cache) == made
    assert not lock.exists()


CONVERT = (
    "import pathlib, sys; from reader.mupdf.office import converted;"
    "a = sys.argv; converted(pathlib.Path(a[1]), a[2], pathlib.Path(a[3]), pathlib.Path(a[4]))"
)


def wait_for(condition: Callable[[], bool], seconds: float = 10.0) -> bool:
    """Look again and again whether something holds; false when it never does."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{process}/stat")
    return not status.exists() or status.read_text().rsplit(")", 1)[1].split()[0] != "Z"


def test_it_ends_with_the_worker_that_wanted_it(tmp_path: Path, letter: Path) -> None:
    noted = tmp_path / "process"
    program = stand_in(tmp_path, f"sh -c 'echo $$ > {noted}; sleep 60; true' & wait")
    with subprocess.Popen([sys.executable, "-c", CONVERT, letter, ".rtf", program, tmp_path / "cache"]) as worker:
        assert wait_for(lambda: noted.exists() and bool(noted.read_text().strip()))
        child = int(noted.read_text())
        worker.send_signal(signal.SIGKILL)
    assert wait_for(lambda: not is_running(child))
