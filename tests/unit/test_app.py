"""Which face of the program is shown, and what is loaded for it."""

import subprocess
import sys

import pytest

from reader import app
from reader.resources import example_files

HEAVY = ("PySide6", "pymupdf", "sqlite_utils", "edlib")


@pytest.mark.parametrize("module", ["reader.app", "reader.cli.main", "reader.ui.start"])
def test_starting_loads_neither_qt_nor_the_engine(module: str) -> None:
    assert loaded_with(module, HEAVY) == "[]"


def test_the_first_page_waits_for_nothing_that_is_needed_later() -> None:
    later = ("pymupdf", "sqlite_utils", "edlib", "rapidfuzz", "docx", "jinja2", "reader.analysis", "reader.extraction",
             "reader.export.registry", "reader.ui.settings_dialog")  # fmt: skip
    assert loaded_with("reader.ui.main_window", later) == "[]"


def loaded_with(module: str, names: tuple[str, ...]) -> str:
    """Return which of the names are loaded when the module is."""
    code = f"import {module}, sys; print([name for name in {names} if name in sys.modules])"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def _no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")


@pytest.mark.usefixtures("_no_display")
def test_without_a_display_and_files_the_usage_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main([]) == 1
    shown = capsys.readouterr().err
    assert "There is no display" in shown.splitlines()[0]
    assert "usage:" in shown


@pytest.mark.usefixtures("_no_display")
def test_without_a_display_the_comparison_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main([str(path) for path in example_files()]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("There is no display")
    assert "quotations:" in lines[-1]


@pytest.mark.usefixtures("_no_display")
def test_without_a_display_a_missing_file_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main(["nowhere.pdf", "nothing.pdf"]) == 1
    assert "nowhere.pdf" in capsys.readouterr().err


def test_a_lacking_system_library_is_told_before_qt_is_imported(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("reader.cli.screen.no_screen", lambda *_: None)
    monkeypatch.setattr("reader.cli.screen.missing_libraries", lambda *_: "The window needs libegl1.")
    assert app.main([]) == 1
    assert capsys.readouterr().err.startswith("The window needs libegl1.\n")


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        app.main(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out.startswith("rejoinder ")
