"""The window's figures on a source of 1,500 pages and a reply of 60 pages with 300 quotations.

Run on a quiet machine: `pytest tests/benchmarks/test_window_figures.py --benchmark-enable -s`.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtGui import QImage

from tests.benchmarks.make_long_pair import QUOTATIONS, make_long_pair

ROOT = Path(__file__).parents[2]
EMPTY_PROBE, START_PROBE, WINDOW_PROBE = "empty_window_probe", "start_probe", "window_probe"
STARTS = 5
Figures = dict[str, float]

pytestmark = pytest.mark.timeout(900)


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_long_pair(tmp_path_factory.mktemp("pair"))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


def probe(name: str, home: Path, *arguments: str | Path) -> Figures:
    """Run a probe in a process of its own, started as the installed program is.

    A worker imports its parent's main script anew. The program's own script is two lines; a probe that were the main
    script would make both workers load Qt and the window before they begin. What is installed is compiled, too: the
    compiled modules are kept in `home` from the first run on, whatever the environment says of writing them.
    """
    start = f"from tests.benchmarks import {name}; {name}.run()"
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
        **{f"XDG_{kind}_HOME": str(home / kind) for kind in ("DATA", "CONFIG", "CACHE", "STATE")},
    }
    done = subprocess.run(
        [sys.executable, "-c", start, *map(str, arguments)], env=environment, stdout=subprocess.PIPE, check=True
    )
    figures: Figures = json.loads(done.stdout.splitlines()[-1])
    return figures


@pytest.fixture(scope="module")
def session(pair: tuple[Path, Path], home: Path) -> Figures:
    figures = probe(WINDOW_PROBE, home, *pair)
    print({name: round(value, 1) for name, value in figures.items()})
    return figures


def bare_rendering(source: Path, scale: float) -> float:
    """Return the median milliseconds of rendering a page without any window, worker or cache."""
    document = pymupdf.open(source)
    times = []
    for number in range(100):
        began = time.perf_counter()
        pixmap = document[11 + number * 13].get_pixmap(matrix=pymupdf.Matrix(scale, scale), alpha=False)
        QImage(pixmap.samples, pixmap.width, pixmap.height, pixmap.stride, QImage.Format.Format_RGB888).copy()
        times.append(1000 * (time.perf_counter() - began))
    return statistics.median(times)


def test_the_first_page_comes_soon_after_an_empty_window_would(pair: tuple[Path, Path], home: Path) -> None:
    took: dict[str, list[float]] = {"empty": [], "start": []}
    for run in range(STARTS + 1):
        for kind, name, files in (("empty", EMPTY_PROBE, ()), ("start", START_PROBE, pair)):
            began = time.monotonic()
            painted = probe(name, home, *files)["painted"]
            if run:  # the first one compiles
                took[kind].append(painted - began)
    empty, start = (statistics.median(took[kind]) for kind in ("empty", "start"))
    print({"empty": round(1000 * empty), "start": round(1000 * start)})
    assert start <= 1.5 * empty + 0.05


def test_all_quotations_are_there(session: Figures) -> None:
    assert session["findings"] == QUOTATIONS


def test_opening_and_comparing_never_stall_the_window(session: Figures) -> None:
    assert session["stall"] <= 50


def test_the_next_quotation_is_painted_within_a_frame(session: Figures) -> None:
    assert session["next_p99"] <= 16


def test_a_page_never_seen_shows_at_once_and_is_sharp_soon(session: Figures, pair: tuple[Path, Path]) -> None:
    assert session["preview_p50"] <= 30
    assert session["sharp_p50"] <= 2 * bare_rendering(pair[1], session["scale"])


def test_scrolling_is_smooth(session: Figures) -> None:
    assert session["frame_p99"] <= 8


def test_memory_is_small_and_stays_flat(session: Figures) -> None:
    assert session["memory"] <= 250
    assert session["memory"] <= 1.05 * session["memory_early"]
