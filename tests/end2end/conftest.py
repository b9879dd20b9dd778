"""The program as a user starts it, in a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

MAIN = Path(__file__).parents[2] / "main.py"
TIME_LIMIT = 60.0  # seconds; a comparison of the example takes one

Program = Callable[..., "subprocess.CompletedProcess[str]"]


def run(*arguments: str | Path, environ: Mapping[str, str] | None = None) -> "subprocess.CompletedProcess[str]":
    """Run `python main.py ARGUMENTS` without a display and return what it printed."""
    own = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    own.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-X", "utf8", str(MAIN), *map(str, arguments)],
        env=own | dict(environ or {}),
        capture_output=True,
        encoding="utf-8",
        timeout=TIME_LIMIT,
        check=False,
        stdin=subprocess.DEVNULL,
    )


@pytest.fixture(scope="session")
def program() -> Program:
    """Return the function that runs the program."""
    return run


@pytest.fixture(scope="session")
def example() -> dict[str, Any]:
    """Return the comparison of the example as JSON, as another program reads it."""
    done = run("compare", "--example", "--format", "json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found
