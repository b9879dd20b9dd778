"""What reading a PDF of 500 pages takes, as a share of MuPDF's own `dict` in the same run, and a worker's memory.

Run on a quiet machine: `pytest tests/benchmarks/test_reading_figures.py --benchmark-enable -s`.
"""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pymupdf
import pytest

from reader.extraction.read_document import read_document
from reader.model.progress import silent
from reader.workspace import reading_cache
from reader.workspace.reading_cache import read_cached
from reader.workspace.second_reader import SecondReader

PAGES, LONG_PAGES, SHEET = 500, 1500, 20
ROUNDS = 3  # the best of which counts: what else the machine does only ever adds
ONE_CORE, BOTH_CORES, FROM_CACHE = 1.6, 0.9, 0.05  # of the time that `dict` takes
MEMORY = 300 * 1024 * 1024  # bytes, at the most that a worker's process ever had
LINES, COLUMNS, SPACE = 44, (72.0, 523.0), 2.0  # points; a space, before a line is justified
WORDS = ("the", "harbour", "board", "of", "commissioners", "met", "and", "nobody", "remembered", "its", "minutes")

pytestmark = pytest.mark.timeout(900)


def print_book(path: Path, pages: int) -> Path:
    """Print a book of justified lines, as typesetters make them: each word is put in its place."""
    document, sheet = pymupdf.open(), print_sheet()
    for _ in range(pages // SHEET):
        document.insert_pdf(sheet)
    document.save(path, deflate=True)
    document.close()
    return path


def print_sheet() -> pymupdf.Document:
    """Print the pages that a book repeats: setting each of its own would take longer than all the reading."""
    font = pymupdf.Font("tiro")
    widths = {word: font.text_length(word, 11) for word in WORDS}
    document = pymupdf.open()
    for number in range(SHEET):
        page = document.new_page()
        writer = pymupdf.TextWriter(page.rect)
        for row in range(LINES):
            line: list[str] = []
            while sum(widths[word] + SPACE for word in line) < COLUMNS[1] - COLUMNS[0] - max(widths.values()):
                line.append(WORDS[(row + 3 * len(line) + len(line) // 11 + number) % len(WORDS)])
            gap = (COLUMNS[1] - COLUMNS[0] - sum(widths[word] for word in line)) / (len(line) - 1)
            x = COLUMNS[0]
            for word in line:
                writer.append((x, 80 + 15 * row), word, font, 11)
                x += widths[word] + gap
        writer.append((290, 800), str(number + 1), font, 9)
        writer.write_text(page)
    return document


def seconds_of(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def read_as_dict(path: Path) -> None:
    with pymupdf.open(path) as document:
        for page in document:
            page.get_text("dict")


@pytest.fixture(name="book", scope="module")
def _book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return print_book(tmp_path_factory.mktemp("book") / "book.pdf", PAGES)


@pytest.fixture(name="second")
def _second() -> Iterator[SecondReader]:
    second = SecondReader()
    yield second
    second.close()


def share_of_dict(book: Path, action: Callable[[], object], name: str) -> float:
    """Return the best time of an action over the best time of `dict`, measured by turns."""
    times = [(seconds_of(lambda: read_as_dict(book)), seconds_of(action)) for _ in range(ROUNDS)]
    usual, ours = min(usual for usual, _ in times), min(ours for _, ours in times)
    print(f"\n{name}: {ours:.2f} s, dict {usual:.2f} s: {ours / usual:.3f}")
    return ours / usual


def test_on_one_core(book: Path) -> None:
    assert share_of_dict(book, lambda: read_document(book), "one core") <= ONE_CORE


def test_on_both_cores(book: Path, second: SecondReader) -> None:
    read_document(book, read=second.read)  # it has come up
    assert share_of_dict(book, lambda: read_document(book, read=second.read), "both cores") <= BOTH_CORES


def test_from_the_cache(book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_cache, "cache_folder", lambda: tmp_path)
    read_cached(book, None, silent)
    assert share_of_dict(book, lambda: read_cached(book, None, silent), "from the cache") <= FROM_CACHE


@pytest.mark.skipif(sys.platform != "linux", reason="the most that a process ever had is told in other units")
def test_memory(tmp_path: Path) -> None:
    program = (
        "import resource, sys, pathlib; from reader.extraction.read_document import read_document;"
        "read_document(pathlib.Path(sys.argv[1])); print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    book = print_book(tmp_path / "long.pdf", LONG_PAGES)
    done = subprocess.run([sys.executable, "-c", program, book], capture_output=True, text=True, check=True)
    most = int(done.stdout) * 1024
    print(f"\n{LONG_PAGES} pages: {most / 1024 / 1024:.0f} MB")
    assert most <= MEMORY
