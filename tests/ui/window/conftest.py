"""A whole window on invented documents, with its folders in a temporary place."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.commands.keymap import default_keymap
from reader.commands.table import COMMANDS
from reader.storage.case_file import CaseFile
from reader.storage.case_location import data_folder, default_case_path
from reader.ui.languages import install_translators
from reader.ui.main_window import MainWindow
from reader.ui.start import make_application
from reader.workspace.case_library import CaseLibrary
from reader.workspace.session import Session
from reader.workspace.settings import Settings
from tests.inline_jobs import InlineJobs

LETTER = """Letter of the harbour office

The survey says that “the northern pier was closed for forty days in the spring” and this office agrees.

It adds that “no more than 300 vessels were turned away during the closure of the pier”, which is not what was counted.

According to the survey, “the keeper of the lighthouse [was] asked to leave before the storm … reached the bay”.

The same survey is said to hold that “every barge in the basin had been painted green by order of the mayor”.
"""

SURVEY = """Survey of the harbour

The season began early and ended late, as the tables of this survey show in more detail.

The northern pier was closed for forty days in the spring. The closure was announced by posters in the town.

No more than 900 vessels were turned away during the closure of the pier, most of them small and without cargo.

The keeper of the lighthouse, an elderly man, were asked to leave before the storm that was forecast reached the bay.
"""

NOTICE = """Notice to mariners

The buoys at the mouth of the river are lit from dusk to dawn between October and April of each year.
"""

OpenWindow = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the user's own notes and settings out of reach."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Load the English plural forms."""
    install_translators(qapp, "en")


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.txt"
    path.write_text(LETTER, encoding="utf-8")
    return path


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    path = tmp_path / "survey.txt"
    path.write_text(SURVEY, encoding="utf-8")
    return path


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "notice.txt"
    path.write_text(NOTICE, encoding="utf-8")
    return path


@pytest.fixture
def new_window(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWindow]:
    """Return a function that opens a window, in this process, on the same data folder each time."""
    make_application([])
    sessions: list[Session] = []

    def make(
        *files: Path, case: Path | None = None, settings: Settings | None = None, replaced: bool = False
    ) -> MainWindow:
        jobs = InlineJobs()
        library = CaseLibrary(data_folder() / "cases.json", default_case_path)
        session = Session(jobs, CaseFile.open, library, "A. Nalyst")
        sessions.append(session)
        state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(session, lambda: default_keymap(COMMANDS), settings or Settings(), state)
        window.building.finish()
        if not replaced:  # the test closes what takes its place
            qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        if files:
            session.open(files[0], files[1:], case)
            window.view.reply.pane.setFocus()
            qtbot.waitUntil(window.view.reply.pane.hasFocus)
        return window

    yield make
    for session in sessions:
        session.close()
        session.jobs.close()


@pytest.fixture
def window(new_window: OpenWindow, letter: Path, survey: Path) -> MainWindow:
    """A window with the letter beside the survey."""
    return new_window(letter, survey)


@pytest.fixture
def press() -> Callable[..., None]:
    """Return a function that types keys into whatever has the focus: "c", "Ctrl+E", "Enter"."""
    named = {"Enter": Qt.Key.Key_Return, "Esc": Qt.Key.Key_Escape, "Backspace": Qt.Key.Key_Backspace,
             "PgDown": Qt.Key.Key_PageDown}  # fmt: skip
    held = {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Alt": Qt.KeyboardModifier.AltModifier,
            "Shift": Qt.KeyboardModifier.ShiftModifier}  # fmt: skip

    def type_keys(*strokes: str) -> None:
        for stroke in strokes:
            *modifiers, key = [stroke] if len(stroke) == 1 else stroke.split("+")
            pressed = Qt.KeyboardModifier.NoModifier
            for modifier in modifiers:
                pressed |= held[modifier]
            focus = QApplication.focusWidget()
            assert focus is not None
            if key in named:
                QTest.keyClick(focus, named[key], pressed)
            elif key.startswith("F") and key[1:].isdigit():
                QTest.keyClick(focus, Qt.Key(Qt.Key.Key_F1 + int(key[1:]) - 1), pressed)
            elif pressed:
                QTest.keyClick(focus, getattr(Qt.Key, f"Key_{key.capitalize()}"), pressed)
            else:
                QTest.keyClicks(focus, key)

    return type_keys
