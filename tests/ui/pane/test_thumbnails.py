"""The small pages beside a pane."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.geometry import PageRect
from reader.ui.reading_pane import ReadingPane
from reader.ui.theme import Theme
from reader.ui.thumbnails import Thumbnails
from tests.inline_jobs import InlineJobs
from tests.ui.pane.conftest import HEIGHT, WIDTH, Printed


@pytest.fixture
def thumbnails(qtbot: QtBot, pane: ReadingPane) -> Iterator[Thumbnails]:
    jobs = InlineJobs()
    thumbnails = Thumbnails(jobs, Theme.light())
    qtbot.addWidget(thumbnails)
    thumbnails.resize(140, 400)
    thumbnails.show()
    thumbnails.follow(pane)
    yield thumbnails
    thumbnails.close_pages()
    jobs.close()


def whole(page: int) -> PageRect:
    return PageRect(page, 0, 0, WIDTH, HEIGHT)


def test_all_pages_are_shown_small(thumbnails: Thumbnails) -> None:
    assert thumbnails.page_count == 4
    assert thumbnails.view_rect(whole(0)).width() < 140


def test_a_click_goes_to_the_page_and_tells_so_before(thumbnails: Thumbnails, pane: ReadingPane) -> None:
    at = thumbnails.view_rect(whole(1)).center().toPoint()
    left: list[int] = []
    thumbnails.leaving.connect(lambda: left.append(pane.current_page))
    QTest.mouseClick(thumbnails.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert (left, pane.current_page) == ([0], 1)


def test_arrow_keys_go_from_page_to_page(thumbnails: Thumbnails, pane: ReadingPane) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(thumbnails, key)
    assert pane.current_page == 1
    QTest.keyClick(thumbnails, Qt.Key.Key_PageDown)
    assert pane.current_page == 3


def test_the_current_page_is_framed_and_stays_in_view(thumbnails: Thumbnails, pane: ReadingPane) -> None:
    pane.go_to_page(3)
    area = thumbnails.view_rect(whole(3))
    assert thumbnails.viewport().rect().contains(area.center().toPoint())
    image = thumbnails.viewport().grab().toImage()
    frame = QPoint(round(area.center().x()), round(area.top()) - 1)
    assert image.pixelColor(frame) == Theme.light().accent


def test_they_follow_another_pane_or_none(
    qtbot: QtBot, thumbnails: Thumbnails, pane: ReadingPane, printed: Printed
) -> None:
    pane.clear()
    assert thumbnails.page_count == 0
    pane.show_pages(printed.path, printed.sizes[:2])
    assert thumbnails.page_count == 2
    thumbnails.follow(None)
    assert thumbnails.page_count == 0
    with qtbot.assertNotEmitted(thumbnails.leaving):
        QTest.keyClick(thumbnails, Qt.Key.Key_Down)
