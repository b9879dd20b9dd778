"""Files dropped on the empty window, where each sheet takes what it says, and on a pane."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from pytestqt.qtbot import QtBot

from reader.ui.drop_sheet import DropSheet
from reader.ui.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]

_COPY, _LEFT, _NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(sheet: DropSheet, *paths: Path) -> None:
    data = files(*paths)
    sheet.dropEvent(QDropEvent(QPointF(9, 9), _COPY, data, _LEFT, _NONE))


def sheets(window: MainWindow) -> tuple[DropSheet, DropSheet]:
    reply, source = window.welcome.findChildren(DropSheet)
    return reply, source


def test_a_source_that_comes_first_waits_for_the_reply(
    new_window: OpenWindow, letter: Path, survey: Path, qtbot: QtBot
) -> None:
    window = new_window()
    reply, source = sheets(window)
    drop(source, survey)
    assert window.session.documents.reply is None
    assert source.text == "survey.txt"
    drop(reply, letter)
    qtbot.waitUntil(lambda: window.session.comparison is not None)
    assert [document.name for document in window.session.documents.all] == ["letter.txt", "survey.txt"]


def test_a_reply_and_its_source_dropped_together_are_opened(
    new_window: OpenWindow, letter: Path, survey: Path, qtbot: QtBot
) -> None:
    window = new_window()
    drop(sheets(window)[0], letter, survey)
    qtbot.waitUntil(lambda: window.session.comparison is not None)
    assert [document.name for document in window.session.documents.all] == ["letter.txt", "survey.txt"]


def test_a_sheet_shows_that_it_takes_what_is_held_over_it(new_window: OpenWindow, letter: Path) -> None:
    sheet = sheets(new_window())[0]
    blank = sheet.styleSheet()
    data = files(letter)
    held = QDragEnterEvent(QPoint(9, 9), _COPY, data, _LEFT, _NONE)
    sheet.dragEnterEvent(held)
    assert held.isAccepted()
    assert sheet.styleSheet() != blank
    sheet.dragLeaveEvent(QDragLeaveEvent())
    assert sheet.styleSheet() == blank


def test_a_sheet_does_not_take_what_is_no_file(new_window: OpenWindow) -> None:
    sheet = sheets(new_window())[0]
    blank, data = sheet.styleSheet(), QMimeData()
    data.setText("a word")
    sheet.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), _COPY, data, _LEFT, _NONE))
    assert sheet.styleSheet() == blank


def test_a_source_that_is_dropped_on_its_pane_is_shown(window: MainWindow, notice: Path, tmp_path: Path) -> None:
    frame = window.view.source
    for path in (notice, tmp_path):
        data = files(path)
        frame.pane.dropEvent(QDropEvent(QPointF(9, 9), _COPY, data, _LEFT, _NONE))
        assert frame.document is not None
        assert frame.document.path == path
    assert "is a folder" in frame.strip.sentence, "and so is why it cannot be read"
