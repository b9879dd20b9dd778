"""A whole working session by the keyboard alone, and one with real workers."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.alignment import VerdictKind
from reader.ui.export_dialog import ExportDialog
from reader.ui.main_window import MainWindow
from reader.ui.qt_jobs import qt_jobs
from reader.ui.start import make_window
from reader.workspace.settings import Settings

Press = Callable[..., None]


def test_reading_judging_writing_finding_linking_and_exporting(
    window: MainWindow, press: Press, tmp_path: Path
) -> None:
    session = window.session
    assert session.comparison is not None
    for number in range(len(session.comparison.findings)):
        press("c", f"Alt+{number + 1}")
    assert "4 reviewed" in window.status.summary
    press("[", "[", "i", "as it stands", "Ctrl+Shift+Return")
    press("/", "vessels", "Enter", "Esc")
    press("]", "]", "w", "/", "season began early", "Enter", "Esc", "v")
    source = window.view.source.pane
    for _ in range(3):
        QTest.keyClick(
            source, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
    chosen = source.selected_text()
    assert chosen
    press("p")
    assert session.notebook is not None
    assert [link.passage.exact for link in session.notebook.decisions.links if link.passage] == [chosen]
    assert session.current.finding is not None
    assert session.current.finding.passage is not None
    assert session.current.finding.verdict.kind is not VerdictKind.ABSENT
    press("Ctrl+Z")
    assert session.notebook.decisions.links == ()
    press("Ctrl+E")
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ExportDialog) and w.isVisible())
    dialog.write(tmp_path / "memo.md")
    memo = (tmp_path / "memo.md").read_text(encoding="utf-8")
    assert "as it stands" in memo
    assert "misquoted" in memo


@pytest.mark.usefixtures("english")
def test_the_program_as_it_starts_reads_and_compares_in_workers(
    qtbot: QtBot, qapp: QApplication, letter: Path, survey: Path
) -> None:
    window = make_window(qt_jobs(qapp), Settings())
    window.building.finish()
    qtbot.addWidget(window)
    window.show()
    turns = 0

    def count() -> bool:
        nonlocal turns
        turns += 1
        return window.session.comparison is not None

    try:
        window.session.open(letter, [survey])
        assert window.session.comparison is None, "the window does not wait"
        qtbot.waitUntil(count, timeout=60_000)
        assert turns > 1
        assert len(window.panels.quotations.listed()) == 4
        qtbot.waitUntil(lambda: window.view.source.pane.page_count == 1, timeout=20_000)
    finally:
        window.close()
        window.session.jobs.close()
