"""The panes are there first; lists, card and commands come after the first page, and nothing moves when they do."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.commands.keymap import default_keymap
from reader.commands.table import COMMANDS
from reader.storage.case_file import CaseFile
from reader.storage.case_location import data_folder, default_case_path
from reader.ui.main_window import MainWindow
from reader.workspace.case_library import CaseLibrary
from reader.workspace.session import Session
from reader.workspace.settings import Settings
from reader.workspace.shell import Panel
from tests.inline_jobs import InlineJobs
from tests.ui.window.conftest import OpenWindow


@pytest.fixture
def bare_window(qtbot: QtBot, new_window: OpenWindow, tmp_path: Path) -> Iterator[MainWindow]:
    """The second window of a user who had hidden nothing, as far as it is there when it is shown."""
    first = new_window()
    first.sidebar.show_panel(Panel.NOTES)
    first.close()
    session = Session(InlineJobs(), CaseFile.open, CaseLibrary(data_folder() / "cases.json", default_case_path))
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(session, lambda: default_keymap(COMMANDS), Settings(), state)
    qtbot.addWidget(window)
    assert window.knows_its_layout
    yield window
    window.close()
    session.jobs.close()


def show(qtbot: QtBot, window: MainWindow, letter: Path, survey: Path) -> None:
    window.session.open(letter, [survey])
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.view.reply.pane.setFocus()


def places(window: MainWindow) -> list[QRect]:
    """Return where things stand in the window."""
    parts: list[QWidget] = [window.view, window.parts.bottom, *(frame.pane for frame in window.view.frames)]
    return [QRect(part.mapTo(window, part.rect().topLeft()), part.size()) for part in parts]


def test_the_first_page_waits_for_no_module_that_it_does_not_need() -> None:
    program = "import sys, reader.ui.start, reader.ui.pane_accessible, reader.ui.main_window, reader.workspace.session"
    told = subprocess.run(
        [sys.executable, "-c", f"{program}; print(*sys.modules)"], capture_output=True, text=True, check=True
    )
    loaded = set(told.stdout.split())
    assert "reader.ui.reading_pane" in loaded
    later = {"reader.model.comparison", "reader.model.case", "reader.workspace.notebook", "reader.commands.table"}
    later |= {
        "reader.ui.actions",
        "reader.ui.panels",
        "reader.ui.comparison_card",
        "PySide6.QtSvg",
        "sqlite3",
        "pymupdf",
    }
    assert not loaded & later


def test_pages_are_shown_before_anything_else_is_made(
    qtbot: QtBot, bare_window: MainWindow, letter: Path, survey: Path
) -> None:
    show(qtbot, bare_window, letter, survey)
    assert bare_window.view.reply.pane.pixels.are_sharp()
    assert bare_window.windowTitle().startswith(letter.name)
    assert not hasattr(bare_window, "sidebar")


def test_nothing_moves_when_the_other_parts_come(
    qtbot: QtBot, bare_window: MainWindow, letter: Path, survey: Path
) -> None:
    show(qtbot, bare_window, letter, survey)
    before = places(bare_window)
    bare_window.building.begin()
    with qtbot.waitSignal(bare_window.building.done):
        pass
    qtbot.wait(1)
    assert places(bare_window) == before
    assert bare_window.sidebar.isVisible()
    assert bare_window.sidebar.current is Panel.NOTES
    assert len(bare_window.panels.quotations.listed()) == 4
    assert bare_window.status.summary.startswith("4 quotations")
    assert bare_window.session.current.finding is None
    assert bare_window.view.reply.pane.hasFocus()


def test_only_one_status_line_is_left(bare_window: MainWindow) -> None:
    bare_window.building.finish()
    lines = bare_window.findChildren(QWidget, "status")
    assert [line for line in lines if not line.isHidden()] == [bare_window.status]


def test_the_first_key_finds_all_commands(
    qtbot: QtBot, bare_window: MainWindow, letter: Path, survey: Path, press: Callable[..., None]
) -> None:
    show(qtbot, bare_window, letter, survey)
    bare_window.building.begin()
    press("c")
    assert bare_window.session.current.finding is not None


def test_a_shortcut_pressed_early_is_not_lost(
    qtbot: QtBot, bare_window: MainWindow, letter: Path, survey: Path, press: Callable[..., None]
) -> None:
    show(qtbot, bare_window, letter, survey)
    bare_window.building.begin()
    press("Ctrl+2")
    assert bare_window.sidebar.current is Panel.CITATIONS


def test_a_window_may_be_closed_before_all_of_it_is_there(
    qtbot: QtBot, bare_window: MainWindow, letter: Path, survey: Path
) -> None:
    show(qtbot, bare_window, letter, survey)
    bare_window.building.begin()
    assert bare_window.close()
    assert bare_window.session.documents.all == ()
