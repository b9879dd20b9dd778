"""Results of the workers arrive in the window's thread, and pages in the pane."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from reader.errors import ReaderError
from reader.model.raster import PageSize, PageSource
from reader.ui.qt_jobs import QtDelivery, QtLater, qt_jobs
from reader.ui.reading_pane import ReadingPane
from reader.ui.theme import Theme
from reader.workspace.jobs import Jobs, Lane
from reader.workspace.tasks import page_sizes


@pytest.fixture
def jobs(qapp: QObject) -> Iterator[Jobs]:
    jobs = qt_jobs(qapp)
    yield jobs
    jobs.close()


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    document = pymupdf.open()
    document.new_page(width=300, height=400).insert_text((50, 100), "A short letter.", fontsize=40)
    path = tmp_path / "letter.pdf"
    document.save(path)
    document.close()
    return path


def test_calls_are_run_by_the_event_loop_in_order(qtbot: QtBot) -> None:
    called: list[tuple[int, object]] = []
    delivery = QtDelivery()

    def from_another_thread() -> None:
        for number in range(5):
            delivery(lambda number=number: called.append((number, QThread.currentThread())))  # type: ignore[misc]  # a default binds the number

    thread = threading.Thread(target=from_another_thread)
    thread.start()
    thread.join()
    assert not called
    qtbot.waitUntil(lambda: len(called) == 5)
    assert called == [(number, delivery.thread()) for number in range(5)]


def test_what_can_wait_is_done_one_thing_a_turn(qtbot: QtBot) -> None:
    called: list[str] = []
    later = QtLater()

    def begin() -> None:
        called.append("first")
        later(lambda: called.append("third"))

    later(begin)
    later(lambda: called.append("second"))
    assert not called
    qtbot.waitUntil(lambda: len(called) == 3)
    assert called == ["first", "second", "third"]


def test_a_worker_s_page_is_shown(qtbot: QtBot, jobs: Jobs, letter: Path) -> None:
    pane = ReadingPane(jobs, Theme.light())
    qtbot.addWidget(pane)
    pane.resize(400, 500)
    pane.show()
    sizes: list[tuple[PageSize, ...]] = []
    errors: list[ReaderError] = []
    jobs.submit(page_sizes, PageSource(letter), on_done=sizes.append, on_failed=errors.append, lane=Lane.RENDERING)
    qtbot.waitUntil(lambda: bool(sizes or errors), timeout=20_000)
    pane.show_pages(letter, sizes[0])
    qtbot.waitUntil(pane.cache.is_idle, timeout=20_000)
    image = pane.viewport().grab().toImage()
    shades = {image.pixelColor(x, y).lightness() for x in range(60, 340, 2) for y in range(80, 160, 2)}
    assert min(shades) < 40, "print"
    assert 255 in shades, "on paper"
    pane.close_pages()


def test_a_file_that_is_gone_greys_its_pages_and_the_window_goes_on(qtbot: QtBot, jobs: Jobs, letter: Path) -> None:
    pane = ReadingPane(jobs, Theme.light())
    qtbot.addWidget(pane)
    pane.show()
    letter.unlink()
    with qtbot.waitSignal(pane.page_failed, timeout=20_000):
        pane.show_pages(letter, [PageSize(300, 400)])
    assert "letter.pdf" in pane.cache.failures[0]
    pane.close_pages()
