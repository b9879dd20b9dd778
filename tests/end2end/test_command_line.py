"""The command line as other programs and people use it."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from reader.resources import example_files

MAIN = Path(__file__).parents[2] / "main.py"
Program = Callable[..., "subprocess.CompletedProcess[str]"]


def test_the_report_for_people(program: Program) -> None:
    done = program("compare", "--example", environ={"COLUMNS": "80"})
    assert done.returncode == 0
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    assert "letter.pdf" in lines[0]
    assert re.fullmatch(r"\d+ quotations: ● \d+ verbatim, .*; \d+ problems?", lines[-1])
    assert max(map(len, lines[:-1])) <= 80
    assert "\x1b" not in done.stdout
    marks = next(after for line, after in pairwise(lines) if "to 350 litres" in line)
    assert marks.strip() == "^^^"


def test_without_a_display_the_window_becomes_the_report(program: Program) -> None:
    done = program(*example_files())
    assert done.returncode == 0
    first, *rest = done.stdout.splitlines()
    assert first.startswith("There is no display")
    assert rest[-1] == program("compare", "--example").stdout.splitlines()[-1]


def test_without_a_display_and_files_the_usage_is_shown(program: Program) -> None:
    done = program()
    assert done.returncode == 1
    assert done.stderr.startswith("There is no display")
    assert "usage:" in done.stderr


def test_a_format_is_printed_and_written_alike(tmp_path: Path, program: Program) -> None:
    path = tmp_path / "out"
    printed = program("compare", "--example", "--format", "markdown")
    assert program("compare", "--example", "--format", "markdown", "-o", path).stdout == ""
    time_of_day = re.compile(r"\d\d:\d\d(:\d\d)?")
    with path.open(encoding="utf-8", newline=None) as file:
        assert time_of_day.sub("", file.read()) == time_of_day.sub("", printed.stdout)


def start(*arguments: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, str(MAIN), *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )


@pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes are other things there")
def test_a_closed_pipe_ends_the_program_quietly() -> None:
    with start("compare", "--example") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) != 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes are other things there")
@pytest.mark.parametrize("moment", [0.6, 1.5])  # seconds: while the worker starts, while it works; any must do
def test_ctrl_c_ends_the_program_and_its_worker(tmp_path: Path, moment: float) -> None:
    long_text = tmp_path / "long.txt"
    long_text.write_text("“nothing of this is quoted anywhere else in the text” " * 40_000, encoding="utf-8")
    with start("compare", str(long_text), str(long_text)) as process:
        time.sleep(moment)
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    stopped = (130, b"rejoinder: stopped\n")
    assert (process.returncode, errors) in {stopped, (-signal.SIGINT, b"")}  # the latter before there is any work
    assert ends(process.pid)


def ends(group: int, seconds: float = 10.0) -> bool:
    """Wait until no process of a group is left."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    return False


def test_comparing_twice_gives_the_same(program: Program, example: dict[str, Any]) -> None:
    again = json.loads(program("compare", "--example", "--format", "json").stdout)
    assert {**again, "made": None} == {**example, "made": None}
