"""Fingers on a touch screen: moving, pinching, tapping, holding."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.page_frame import Place
from reader.ui.reading_pane import ReadingPane
from tests.ui.pane.conftest import Printed
from tests.ui.pane.test_pane_input import point

Touch = Callable[..., None]


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def touch(pane: ReadingPane, screen: QPointingDevice) -> Touch:
    """Return a function that puts fingers down at the first points, moves them over the next and lifts them."""
    view = pane.viewport()

    def move(*steps: tuple[QPoint, ...], lifted: bool = True) -> None:
        down: list[QPoint] = []
        for fingers in steps:
            event = QTest.touchEvent(view, screen)
            for number, at in enumerate(fingers):
                (event.move if number < len(down) else event.press)(number, at, view)
            for number in range(len(fingers), len(down)):
                event.release(number, down[number], view)
            event.commit()
            down = list(fingers)
        if lifted:
            event = QTest.touchEvent(view, screen)
            for number, at in enumerate(down):
                event.release(number, at, view)
            event.commit()

    return move


def test_a_finger_moves_the_pages(pane: ReadingPane, touch: Touch) -> None:
    pane.go_to(Place(1, 200, 280))
    at = pane.page_point(QPointF(300, 300))
    touch((QPoint(300, 300),), (QPoint(300, 250),), (QPoint(300, 180),))
    assert pane.page_point(QPointF(300, 180)) == pytest.approx(at, abs=1)
    assert pane.selected_span() is None


def test_two_fingers_keep_what_is_under_them(pane: ReadingPane, touch: Touch) -> None:
    pane.set_zoom(2.0)  # wider than the view, so that it can be moved sideways
    QApplication.processEvents()  # the scroll bar below takes its room
    pane.go_to(Place(1, 200, 280))
    left, right = pane.page_point(QPointF(250, 200)), pane.page_point(QPointF(350, 240))
    touch((QPoint(250, 200),), (QPoint(250, 200), QPoint(350, 240)), (QPoint(230, 190), QPoint(380, 250)))
    touch((QPoint(250, 200), QPoint(350, 240)))  # and no further pinch jumps back
    assert pane.zoom == pytest.approx(2.0 * 1.5, rel=0.02)
    assert pane.page_point(QPointF(230, 190)) == pytest.approx(left, abs=2)
    assert pane.page_point(QPointF(380, 250)) == pytest.approx(right, abs=2)


def test_the_pages_do_not_jump_when_one_of_two_fingers_is_lifted(pane: ReadingPane, touch: Touch) -> None:
    pane.go_to(Place(1, 200, 280))
    at = pane.page_point(QPointF(250, 200))
    touch((QPoint(250, 200), QPoint(350, 240)), (QPoint(250, 200),), (QPoint(250, 180),))
    assert pane.page_point(QPointF(250, 180)) == pytest.approx(at, abs=1)


def test_a_tap_is_a_click(qtbot: QtBot, pane: ReadingPane, printed: Printed, touch: Touch) -> None:
    with qtbot.waitSignal(pane.link_clicked) as clicked:
        touch((point(pane, printed.rect("three ferries")),))
    assert clicked.args == [printed.document.links[0]]


def test_a_finger_held_down_selects_words(qtbot: QtBot, pane: ReadingPane, printed: Printed, touch: Touch) -> None:
    at, end = point(pane, printed.rect("board")), point(pane, printed.rect("twice"))
    with qtbot.waitSignal(pane.selection_changed):
        touch((at,), lifted=False)
    assert pane.selected_text() == "board"
    touch((at,), (end,))


def test_the_fingers_of_a_touch_pad_are_left_to_the_platform(pane: ReadingPane) -> None:
    pad = QTest.createTouchDevice(QInputDevice.DeviceType.TouchPad)
    place = pane.place()
    QTest.touchEvent(pane.viewport(), pad).press(0, QPoint(300, 300), pane.viewport()).commit()
    QTest.touchEvent(pane.viewport(), pad).move(0, QPoint(300, 100), pane.viewport()).commit()
    QTest.touchEvent(pane.viewport(), pad).release(0, QPoint(300, 100), pane.viewport()).commit()
    assert pane.place() == place
