"""Pointer and keyboard in the pane: selecting, clicking, dropping."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.geometry import PageRect
from reader.ui.reading_pane import ReadingPane
from tests.ui.pane.conftest import Printed

LEFT_BUTTON = Qt.MouseButton.LeftButton
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def point(pane: ReadingPane, rect: PageRect) -> QPoint:
    """Return a point of the view just inside the left edge of a place."""
    area = pane.view_rect(rect)
    return QPoint(round(area.left()) + 1, round(area.center().y()))


def move(pane: ReadingPane, at: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Move the pointer over the view, with a button held or not."""
    there = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove, there, pane.viewport().mapToGlobal(there), Qt.MouseButton.NoButton, held, NONE
    )
    QApplication.sendEvent(pane.viewport(), event)


def test_dragging_selects_in_reading_order(qtbot: QtBot, pane: ReadingPane, printed: Printed) -> None:
    begin, end = point(pane, printed.rect("dry")), point(pane, printed.rect("name three"))
    view = pane.viewport()
    with qtbot.waitSignal(pane.selection_changed):
        QTest.mousePress(view, LEFT_BUTTON, NONE, begin)
        move(pane, end, LEFT_BUTTON)
        QTest.mouseRelease(view, LEFT_BUTTON, NONE, end)
    assert pane.selected_text() == "dry season and heard nobody.\n\nIts minutes"


def test_double_and_triple_clicks(pane: ReadingPane, printed: Printed) -> None:
    at = point(pane, printed.rect("minutes name"))
    view = pane.viewport()
    QTest.mouseClick(view, LEFT_BUTTON, NONE, at)
    QTest.mouseDClick(view, LEFT_BUTTON, NONE, at)
    assert pane.selected_text() == "minutes"
    QTest.mouseClick(view, LEFT_BUTTON, NONE, at)
    assert pane.selected_text() == "Its minutes name three ferries, of which two were never built."


def test_shift_extends(pane: ReadingPane, printed: Printed) -> None:
    view = pane.viewport()
    QTest.mouseClick(view, LEFT_BUTTON, NONE, point(pane, printed.rect("harbour")))
    QTest.mouseClick(view, LEFT_BUTTON, SHIFT, point(pane, printed.rect("met")))
    assert pane.selected_text() == "harbour board"


def test_clicks_go_to_links_markers_and_highlights(qtbot: QtBot, pane: ReadingPane, printed: Printed) -> None:
    view = pane.viewport()
    pane.set_highlights([printed.mark("q7", "harbour", "verbatim")])
    with qtbot.waitSignal(pane.link_clicked) as clicked:
        QTest.mouseClick(view, LEFT_BUTTON, NONE, point(pane, printed.rect("three ferries")))
    assert clicked.args == [printed.document.links[0]]
    with qtbot.waitSignal(pane.link_clicked) as clicked:
        QTest.mouseClick(view, LEFT_BUTTON, NONE, point(pane, printed.document.footnotes[0].marker_rects[0]))
    assert clicked.args == [printed.document.footnotes[0]]
    with qtbot.waitSignal(pane.highlight_clicked) as clicked:
        QTest.mouseClick(view, LEFT_BUTTON, NONE, point(pane, printed.rect("harbour")))
    assert clicked.args == ["q7"]


def test_the_pointer_shows_what_it_is_on(qtbot: QtBot, pane: ReadingPane, printed: Printed) -> None:
    view = pane.viewport()
    with qtbot.waitSignal(pane.link_hovered) as hovered:
        move(pane, point(pane, printed.rect("three ferries")))
    assert hovered.args == [printed.document.links[0]]
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    move(pane, point(pane, printed.rect("harbour")))
    assert view.cursor().shape() is Qt.CursorShape.IBeamCursor
    with qtbot.waitSignal(pane.link_hovered):
        move(pane, point(pane, printed.rect("three ferries")))
        QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))


def test_dropped_files_are_told(qtbot: QtBot, pane: ReadingPane, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf")), QUrl("https://example.org/b.pdf")])
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT_BUTTON, NONE)
    with qtbot.waitSignal(pane.files_dropped) as dropped:
        pane.dropEvent(event)
    assert dropped.args == [[str(tmp_path / "a.pdf")]]


def test_selecting_begins_where_the_reader_looks(pane: ReadingPane, printed: Printed) -> None:
    pane.go_to_page(2)
    pane.select_by_keyboard()
    assert pane.selector.caret == printed.span("A third").start
    QTest.keyClick(pane, Qt.Key.Key_Right, CONTROL)
    assert pane.selected_text() == "A"
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert pane.selected_span() is None


def test_it_begins_where_one_clicked(pane: ReadingPane, printed: Printed) -> None:
    pane.set_highlights([printed.mark("q1", "three ferries", "edited")], "q1")
    QTest.mouseClick(pane.viewport(), LEFT_BUTTON, NONE, point(pane, printed.rect("twice")))
    pane.select_by_keyboard()
    assert pane.selector.caret == printed.span("twice").start
    pane.selector.clear()
    pane.select_by_keyboard()
    assert pane.selector.caret == printed.span("three ferries").start, "a click is forgotten with what was selected"


def test_it_begins_at_the_current_highlight(pane: ReadingPane, printed: Printed) -> None:
    span = printed.span("three ferries")
    pane.set_highlights([printed.mark("q1", "three ferries", "edited")], "q1")
    pane.select_by_keyboard()
    assert pane.selector.caret == span.start
    pane.select_by_keyboard()
    assert pane.selector.caret is None


def test_the_view_follows_the_caret(pane: ReadingPane, printed: Printed) -> None:
    pane.select_by_keyboard()
    QTest.keyClick(pane, Qt.Key.Key_End, CONTROL)
    assert pane.selected_span() is not None
    assert pane.is_in_view(printed.rect("Ibid"))


@pytest.mark.parametrize("quarter_turns", [0, 1, 2, 3])
def test_the_caret_is_seen_on_a_turned_page(pane: ReadingPane, printed: Printed, quarter_turns: int) -> None:
    pane.rotate(quarter_turns)
    pane.reveal([printed.rect("A third")])
    pane.set_highlights([printed.mark("q1", "A third", "edited")], "q1")
    pane.select_by_keyboard()
    caret = pane.selector.caret_rect()
    assert caret is not None
    middle = pane.view_rect(caret).center()
    image = pane.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    across, down = (0, 3) if quarter_turns % 2 else (3, 0)
    seen = {
        image.pixelColor(round((middle.x() + x) * ratio), round((middle.y() + y) * ratio)).name()
        for x in range(-across, across + 1)
        for y in range(-down, down + 1)
    }
    assert pane.page_theme.accent.name() in seen
