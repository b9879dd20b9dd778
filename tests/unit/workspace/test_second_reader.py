"""A long PDF read by two processes: the same document, whatever becomes of the second one."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pymupdf
import pytest

from reader.errors import Cancelled
from reader.extraction.read_document import read_document
from reader.model.document import Document
from reader.model.progress import Progress
from reader.mupdf.read import RawPage
from reader.workspace import second_reader
from reader.workspace.second_reader import FEWEST_PAGES, SecondReader

PAGES = FEWEST_PAGES + 20
LONG_WAIT = 30  # seconds for a process to come up on a busy machine


def print_book(path: Path, pages: int = PAGES, password: str | None = None) -> Path:
    """Print a book with a footnote on each page that goes on on the next, and a sentence over each page's end."""
    document = pymupdf.open()
    for number in range(1, pages + 1):
        page = document.new_page()
        page.insert_text(
            (72, 100), [f"The harbour board met on day {number} and sat for hour {row}" for row in range(30)]
        )
        page.insert_text((420, 506), str(number), fontsize=6)
        page.insert_text((72, 740), str(number), fontsize=5)
        page.insert_text((76, 743), f"Minutes of the harbour board, volume {number}, which", fontsize=8)
        if number > 1:
            page.insert_text((72, 730), "go on to the end of the year.", fontsize=8)
    options = {"encryption": pymupdf.PDF_ENCRYPT_AES_256, "user_pw": password} if password else {}
    document.save(path, **options)
    document.close()
    return path


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return print_book(tmp_path_factory.mktemp("book") / "book.pdf")


@pytest.fixture(scope="module")
def alone(book: Path) -> Document:
    """The book as one process reads it."""
    return read_document(book)


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Iterator[SecondReader]:
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    made = SecondReader()
    yield made
    made.close()


class Waiting:
    """Waits with the first pages until the second process has opened the file, then calls `then` once."""

    def __init__(self, reader: SecondReader, then: Callable[[int], None]) -> None:
        self._reader = reader
        self._then = then
        self.done = False

    def __call__(self, progress: Progress) -> None:
        """Wait at the second page, when the process is sure to have been started."""
        if progress.done and not self.done:
            pipe = self._reader._pipe
            assert pipe is not None
            assert pipe.poll(LONG_WAIT)
            self.done = True
            assert self._reader.process_id is not None
            self._then(self._reader.process_id)


def nothing(process: int) -> None:
    """Let it go on."""


def test_two_processes_read_the_same_document(
    reader: SecondReader, book: Path, alone: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    came: list[int] = []
    deliver = reader._delivered

    def noticed(patience: float) -> list[RawPage]:
        pages = deliver(patience)
        came.extend(page.number for page in pages)
        return pages

    monkeypatch.setattr(reader, "_delivered", noticed)
    assert read_document(book, report=Waiting(reader, nothing), read=reader.read) == alone
    assert came  # pages that the second process read
    process = reader.process_id
    assert read_document(book, read=reader.read) == alone
    assert reader.process_id == process


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("end", ["SIGKILL", "SIGSTOP"])
def test_a_second_process_that_is_lost_is_not_missed(
    reader: SecondReader, book: Path, alone: Document, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    monkeypatch.setattr(second_reader, "PATIENCE", 0.3)
    lost = Waiting(reader, lambda process: os.kill(process, getattr(signal, end)))
    assert read_document(book, report=lost, read=reader.read) == alone
    assert lost.done
    assert read_document(book, report=Waiting(reader, nothing), read=reader.read) == alone


def test_an_encrypted_book_is_shared_too(reader: SecondReader, tmp_path: Path, alone: Document) -> None:
    locked = print_book(tmp_path / "locked.pdf", password="tolm")  # noqa: S106 (a test's)
    shared = Waiting(reader, nothing)
    assert read_document(locked, password="tolm", report=shared, read=reader.read).text == alone.text  # noqa: S106
    assert shared.done


def test_what_was_read_of_a_cancelled_file_is_not_taken_for_the_next(
    reader: SecondReader, book: Path, tmp_path: Path, alone: Document
) -> None:
    other = print_book(tmp_path / "other.pdf", PAGES + 1)

    def stop(progress: Progress) -> None:
        waiting(progress)
        if progress.done > PAGES // 2:
            raise Cancelled

    waiting = Waiting(reader, nothing)
    with pytest.raises(Cancelled):
        read_document(other, report=stop, read=reader.read)
    assert read_document(book, read=reader.read) == alone


def test_a_short_letter_starts_no_process(reader: SecondReader, tmp_path: Path) -> None:
    letter = print_book(tmp_path / "letter.pdf", 3)
    assert read_document(letter, read=reader.read) == read_document(letter)
    assert reader.process_id is None
