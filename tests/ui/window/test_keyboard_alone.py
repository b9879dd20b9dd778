"""A whole working session by the keyboard alone, and one with real workers."""

from collections.abc import Callable
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from reader.model.alignment import VerdictKind
from reader.ui.export_dialog import ExportDialog
from reader.ui.main_window import MainWindow
from reader.ui.qt_jobs import qt_jobs
from reader.ui.start import make_window
from reader.workspace.settings import Settings
from tests.ui.letters import write_letter

OpenWindow = Callable[..., MainWindow]
Press = Callable[..., None]

BODY = """<p>The report says that “The quay was never swept by anybody”.<sup>1</sup></p>
<p>It adds that “no fewer than 40 vessels were turned away at the pier”.<sup>2</sup></p>
<p>Another one holds that “the moon is made of chalk and of old cheese”.<sup>3</sup></p>"""
NOTES = """<p style="font-size:8pt"><sup>1</sup> A/77/412, page 3.</p>
<p style="font-size:8pt"><sup>2</sup> Ibid., page 1.</p>
<p style="font-size:8pt"><sup>3</sup> S/2031/99, page 4.</p>"""
REPORT = (
    "Annual report A/77/412. No fewer than 90 vessels were turned away at the pier.",
    "The basin was dredged twice.",
    "The quay was never swept by anybody.",
)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """A letter with footnotes and the report that it cites."""
    report = pymupdf.open()
    for words in REPORT:
        report.new_page().insert_htmlbox((72, 72, 520, 300), f"<p>{words}</p>")
    report.save(tmp_path / "A_77_412.pdf")
    letter = write_letter(tmp_path / "letter.pdf", BODY, NOTES, notes_top=700)
    return letter, tmp_path / "A_77_412.pdf"


def answer_by_keys(qtbot: QtBot, *paths: Path) -> None:
    """Type a path and Enter into each of the dialogs for files that open from now on."""
    waiting = list(paths)

    def type_path() -> None:
        dialog = QApplication.activeModalWidget()
        field = dialog.findChild(QLineEdit, "fileNameEdit") if isinstance(dialog, QFileDialog) else None
        if dialog is not None and field is not None:
            try:
                qtbot.waitUntil(field.hasFocus, timeout=5_000)
                field.selectAll()
                QTest.keyClicks(field, str(waiting.pop(0)))
                QTest.keyClick(field, Qt.Key.Key_Return)
            finally:
                dialog.close()  # if the keys did not
        if waiting:
            QTimer.singleShot(0, type_path)

    QTimer.singleShot(0, type_path)


def test_opening_judging_writing_finding_following_linking_undoing_and_exporting(
    qtbot: QtBot, new_window: OpenWindow, files: tuple[Path, Path], press: Press, tmp_path: Path
) -> None:
    window = new_window()
    session, view = window.session, window.view

    answer_by_keys(qtbot, *files)
    press("Ctrl+O")
    with qtbot.waitActive(window):
        window.activateWindow()  # what a window manager does
    assert [document.path for document in session.documents.all] == list(files)
    assert session.comparison is not None
    kinds = [finding.verdict.kind for finding in session.comparison.findings]
    assert kinds == [VerdictKind.VERBATIM, VerdictKind.ALTERED, VerdictKind.ELSEWHERE]

    for number in range(1, len(kinds) + 1):
        press("c", f"Alt+{number}")
    assert "3 reviewed" in window.status.summary
    press("[", "[", "i", "as it stands", "Ctrl+Shift+Return")
    assert view.reply.pane.hasFocus()

    press("/", "vessels", "Enter")
    assert view.reply.find_bar.count_words == "1 of 1"
    press("Esc")

    press("[", "[", "F", "a")
    assert view.reply.pane.current_highlight == "target", "the marker leads to its note"
    press("Backspace", "Enter")
    assert view.source.pane.hasFocus()
    assert view.source.pane.current_page == 2, "the reference leads to the page that it names"
    press("Backspace")
    assert view.reply.pane.hasFocus()
    assert session.current.finding is session.comparison.findings[0]

    press("]", "]", "w", "/", "basin was", "Enter", "Esc", "v")
    for _ in range(3):
        QTest.keyClick(
            view.source.pane,
            Qt.Key.Key_Right,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
    chosen = view.source.pane.selected_text()
    assert chosen
    press("p")
    assert session.notebook is not None
    assert [link.passage.exact for link in session.notebook.decisions.links if link.passage] == [chosen]
    assert session.current.finding is not None
    assert session.current.finding.passage is not None
    press("Ctrl+Z")
    assert session.notebook.decisions.links == ()

    press("Ctrl+E")
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ExportDialog) and w.isVisible())
    dialog.activateWindow()
    qtbot.waitUntil(dialog.buttons.buttons()[0].hasFocus)
    answer_by_keys(qtbot, tmp_path / "memo.md")
    press("Enter")
    memo = (tmp_path / "memo.md").read_text(encoding="utf-8")
    assert "as it stands" in memo
    assert "selective" in memo


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
