"""Start the window: Qt, translation, session, and the event loop.

What the window is made of is imported while the workers start, and SQLite after the window is shown.
"""

# ruff: noqa: PLC0415 (see above)

import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from reader.errors import UsageError
from reader.model.case import CaseDocument
from reader.ui.languages import install_translators
from reader.ui.pane_accessible import tell_screen_readers
from reader.ui.qt_jobs import qt_jobs
from reader.ui.settings_paths import APPLICATION, key_file, settings_file, state_file
from reader.workspace.settings import Settings, load_settings

if TYPE_CHECKING:
    from reader.commands.keymap import Keymap
    from reader.ui.main_window import MainWindow
    from reader.workspace.case_library import CaseLibrary
    from reader.workspace.notebook import CaseStore

_SIGNAL_CHECK = 200  # milliseconds: Python sees Ctrl+C in the terminal only between two of its instructions

# Seconds for which a thread keeps the others waiting; Python's own 0.005 adds up to a stall while a long document that
# a worker has read is unpacked beside the event loop.
_SWITCH_INTERVAL = 0.001


def start(files: Sequence[Path], case: Path | None = None) -> int:
    """Open the window and return the exit status when it is closed.

    Args:
        files: the reply and its sources; may be empty.
        case: the case file, if it is not the reply's own.
    """
    application = make_application(sys.argv[:1])
    complaints: list[str] = []
    settings = _settings(complaints)
    install_translators(application, settings.language)
    window = make_window(application, settings, complaints)
    sys.excepthook = _tell_bug(window)
    window.show()
    threading.Thread(target=_load_storage, name="loading storage", daemon=True).start()
    if files:
        window.session.open(files[0], files[1:], case)
    timer = QTimer()
    timer.timeout.connect(lambda: None)
    timer.start(_SIGNAL_CHECK)
    for told_to_end in (signal.SIGINT, signal.SIGTERM):  # as on Quit: the note is saved, the workers end
        signal.signal(told_to_end, lambda *_: window.close())
    try:
        return application.exec()
    finally:
        window.session.jobs.close()


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the one application object, with the style that the theme is made for."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(list(arguments))
    application.setApplicationName(APPLICATION)
    application.setApplicationDisplayName("Rejoinder")
    application.setDesktopFileName(APPLICATION)
    application.setStyle("Fusion")
    tell_screen_readers()
    sys.setswitchinterval(_SWITCH_INTERVAL)
    return application


def make_window(application: QApplication, settings: Settings, complaints: Sequence[str] = ()) -> "MainWindow":
    """Return a window with a session of its own.

    Args:
        application: owns the workers' way into the event loop.
        settings: the user's.
        complaints: sentences about settings or keys that could not be used.
    """
    jobs = qt_jobs(application)
    jobs.warm_up()  # the workers start while the window is loaded
    from reader.ui.engine_words import engine_words
    from reader.ui.main_window import MainWindow
    from reader.workspace.session import Session

    session = Session(jobs, _open_store, _library(), settings.author or _user_name())
    session.review_labels = settings.reviews
    session.recognition = settings.recognition
    told = list(complaints)
    state = QSettings(str(state_file()), QSettings.Format.IniFormat)
    window = MainWindow(session, _keymap(told), settings, state)
    if told:
        window.strip.say(" ".join(map(engine_words, told)))
    return window


def _load_storage() -> None:
    """Import what opens the case file, in a thread: in the window's own it would stall the first reading by 0.1 s."""
    import reader.storage.case_file  # noqa: F401 (only to have it loaded)


def _open_store(path: Path) -> "CaseStore":
    from reader.storage.case_file import CaseFile

    return CaseFile.open(path)


def _library() -> "CaseLibrary":
    from reader.storage.case_location import data_folder, default_case_path
    from reader.workspace.case_library import CaseLibrary

    def look_up(reply: CaseDocument) -> list[tuple[Path, bool]]:
        from reader.storage.case_index import cases_of_reply

        return [(case.path, case.same_content) for case in cases_of_reply(reply)]

    return CaseLibrary(data_folder() / "cases.json", default_case_path, look_up)


def _settings(complaints: list[str]) -> Settings:
    try:
        return load_settings(settings_file())
    except UsageError as error:
        complaints.append(error.sentence)
        return Settings()


def _keymap(complaints: list[str]) -> "Keymap":
    from reader.commands.keymap import default_keymap, load_keymap
    from reader.commands.table import COMMANDS

    try:
        return load_keymap(key_file(), COMMANDS)
    except UsageError as error:
        complaints.append(error.sentence)
        return default_keymap(COMMANDS)


def _user_name() -> str:
    return os.environ.get("USER") or os.environ.get("USERNAME") or ""


def _tell_bug(window: "MainWindow") -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return a hook that tells of a bug in one sentence and prints the details where a developer looks."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        if threading.current_thread() is threading.main_thread():
            window.strip.say(f"Something went wrong in the program ({kind.__name__}). Your notes are saved.")

    return hook
