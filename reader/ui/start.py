"""Start the window: Qt, translation, session, and the event loop.

The worker that draws pages is started before anything else, Qt included, because loading MuPDF takes as long as loading
Qt. Of the window only the panes are made before the first page is painted; all else is loaded and made afterwards.
"""

# ruff: noqa: PLC0415 (see above)

import builtins
import gc
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from reader.workspace.jobs import Jobs
from reader.workspace.mailbox import Mailbox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reader.commands.keymap import Keymap
    from reader.model.case import CaseDocument
    from reader.ui.main_window import MainWindow
    from reader.ui.window_keeper import WindowKeeper
    from reader.workspace.case_library import CaseLibrary
    from reader.workspace.case_store import CaseStore
    from reader.workspace.settings import Settings

_PATIENCE = 500  # milliseconds for which everything else waits for the first page: it may have to be converted
_SIGNAL_CHECK = 200  # milliseconds: Python sees Ctrl+C in the terminal only between two of its instructions

# Seconds for which a thread keeps the others waiting; Python's own 0.005 adds up to a stall while a long document that
# a worker has read is unpacked beside the event loop.
_SWITCH_INTERVAL = 0.001


def start(files: Sequence[Path], case: Path | None = None) -> int:
    """Open the window and return the exit status when it is closed.

    Args:
        files: the reply and its sources; may be empty.
        case: the case file, if it is not the reply's own; without files it is opened with the documents it remembers.
    """
    gc.disable()  # what is loaded and made now stays: looking for garbage in it takes a tenth of the start
    mailbox = Mailbox()
    jobs = Jobs(mailbox)
    jobs.warm_up()
    application = make_application(sys.argv[:1])
    from reader.ui.languages import install_translators
    from reader.ui.qt_jobs import QtDelivery

    mailbox.open(QtDelivery(application))
    complaints: list[str] = []
    settings = _settings(complaints)
    install_translators(application, settings.language)
    window = make_window(jobs, settings, complaints)
    window.building.done.connect(_settle)
    if not files or not window.knows_its_layout:
        window.building.finish()
    if files:
        window.session.open(files[0], files[1:], case)
        window.view.reply.pane.setFocus()
    window.show()
    if case is not None and not files:
        window.shell.files.open_named_case(case)
    _go_on_after_first_page(window, jobs)
    try:
        return run(application, window)
    finally:
        jobs.close()


def _go_on_after_first_page(window: "MainWindow", jobs: Jobs) -> None:
    """Read the documents and make the rest of the window as soon as the first page is there, or is long in coming."""
    from PySide6.QtCore import QTimer

    def go_on() -> None:
        jobs.begin_reading()
        window.building.begin()

    window.view.reply.first_page.settled.connect(go_on)
    QTimer.singleShot(_PATIENCE if window.session.documents.all else 0, go_on)


def _settle() -> None:
    """Look for garbage from now on, but not in what the window is made of, and load what is needed soon."""
    gc.freeze()
    gc.enable()
    threading.Thread(target=_load_what_comes_next, name="loading", daemon=True).start()


def run(application: "QApplication", window: "MainWindow") -> int:
    """Run the event loop until the window is closed and return the exit status."""
    from PySide6.QtCore import QTimer

    from reader.ui.window_keeper import WindowKeeper

    keeper = WindowKeeper(application, window)
    sys.excepthook = _tell_bug(keeper)
    timer = QTimer()
    timer.timeout.connect(lambda: None)
    timer.start(_SIGNAL_CHECK)
    for told_to_end in (signal.SIGINT, signal.SIGTERM):  # as on Quit: the note is saved, the workers end
        signal.signal(told_to_end, lambda *_: keeper.window.close())
    return application.exec()


def make_application(arguments: Sequence[str]) -> "QApplication":
    """Return the one application object, with the style that the theme is made for."""
    from PySide6.QtWidgets import QApplication

    _load_without_features()
    from reader.ui.pane_accessible import tell_screen_readers
    from reader.ui.settings_paths import APPLICATION

    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(list(arguments))
    application.setApplicationName(APPLICATION)
    application.setApplicationDisplayName("Rejoinder")
    application.setDesktopFileName(APPLICATION)
    application.setStyle("Fusion")
    tell_screen_readers()
    sys.setswitchinterval(_SWITCH_INTERVAL)
    return application


def _load_without_features() -> None:
    """Load modules from now on without PySide's looking for its features in their source.

    What `from __feature__ import …` switches is used nowhere here. PySide's `__import__` nevertheless reads the source
    of each module that it loads: 15 to 20 ms before the first page.
    """
    vars(builtins)["__import__"] = vars(builtins).get("__orig_import__", builtins.__import__)


def make_window(jobs: Jobs, settings: "Settings", complaints: Sequence[str] = ()) -> "MainWindow":
    """Return a window with a session of its own, of which only the panes are there: see `MainWindow.building`.

    Args:
        jobs: performs the work; calls back in the window's thread.
        settings: the user's.
        complaints: sentences about settings or keys that could not be used.
    """
    from PySide6.QtCore import QSettings

    from reader.ui.engine_words import engine_words
    from reader.ui.main_window import MainWindow
    from reader.ui.qt_jobs import QtLater
    from reader.ui.settings_paths import state_file
    from reader.workspace.session import Session

    session = Session(jobs, _open_store, _library(), settings.author or _user_name(), QtLater())
    session.review_labels = settings.reviews
    session.documents.recognition = settings.recognition
    told = list(complaints)

    def keymap() -> "Keymap":
        found = _keymap(told)
        if told:
            window.strip.say(" ".join(map(engine_words, told)))
        return found

    state = QSettings(str(state_file()), QSettings.Format.IniFormat)
    window = MainWindow(session, keymap, settings, state)  # `keymap` says in it what is wrong with the keys
    return window


def _load_what_comes_next() -> None:
    """Load what opening a case and showing findings need, in a thread: in the window's own it would stall by 0.1 s."""
    import reader.analysis.reanchor
    import reader.export.dossier
    import reader.storage.case_file
    import reader.storage.case_index  # noqa: F401 (only to have them loaded)
    from reader.storage.schema import expected_schema, migration_names

    expected_schema(len(migration_names()))  # what each case is compared with when it is opened


def _open_store(path: Path) -> "CaseStore":
    from reader.storage.case_file import CaseFile

    return CaseFile.open(path)


def _library() -> "CaseLibrary":
    from reader.storage.case_location import data_folder, default_case_path
    from reader.workspace.case_library import CaseLibrary

    def look_up(reply: "CaseDocument") -> list[tuple[Path, bool]]:
        from reader.storage.case_index import cases_of_reply

        return [(case.path, case.same_content) for case in cases_of_reply(reply)]

    return CaseLibrary(data_folder() / "cases.json", default_case_path, look_up)


def _settings(complaints: list[str]) -> "Settings":
    from reader.errors import UsageError
    from reader.ui.settings_paths import settings_file
    from reader.workspace.settings import Settings, load_settings

    try:
        return load_settings(settings_file())
    except UsageError as error:
        complaints.append(error.sentence)
        return Settings()


def _keymap(complaints: list[str]) -> "Keymap":
    from reader.commands.keymap import default_keymap, load_keymap
    from reader.commands.table import COMMANDS
    from reader.errors import UsageError
    from reader.ui.settings_paths import key_file

    try:
        return load_keymap(key_file(), COMMANDS)
    except UsageError as error:
        complaints.append(error.sentence)
        return default_keymap(COMMANDS)


def _user_name() -> str:
    return os.environ.get("USER") or os.environ.get("USERNAME") or ""


def _tell_bug(keeper: "WindowKeeper") -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return a hook that tells of a bug in one sentence and prints the details where a developer looks."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        if threading.current_thread() is threading.main_thread():
            keeper.window.strip.say(f"Something went wrong in the program ({kind.__name__}). Your notes are saved.")

    return hook
