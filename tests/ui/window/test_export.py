"""Exports are made by a worker while the dialog waits and the window goes on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.export_dialog import ExportDialog
from reader.ui.main_window import MainWindow
from reader.ui.settings_paths import template_folder
from reader.workspace.jobs import Lane
from tests.ui.held_jobs import HeldJobs

Press = Callable[..., None]


@pytest.fixture
def held(window: MainWindow) -> Iterator[HeldJobs]:
    """Workers that make exports when the test lets them."""
    jobs, window.session.jobs = window.session.jobs, HeldJobs(Lane.READING)
    yield window.session.jobs
    window.session.jobs.close()
    window.session.jobs = jobs


@pytest.fixture
def dialog(held: HeldJobs, press: Press) -> ExportDialog:
    press("c", "c", "i", "look here", "Ctrl+Return", "Ctrl+E")
    assert [job.task for job in held.waiting] == ["preview_export"]
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, ExportDialog) and w.isVisible())


def test_a_template_with_a_mistake_leaves_no_other_preview_and_the_next_format_no_message(
    window: MainWindow, press: Press, qtbot: QtBot
) -> None:
    template_folder().mkdir(parents=True)
    (template_folder() / "mine.txt.j2").write_text("{{ report.__class__ }}", encoding="utf-8")
    press("c", "Ctrl+E")
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ExportDialog) and w.isVisible())
    qtbot.addWidget(dialog)
    assert "Quotations of" in dialog.preview.toPlainText()
    dialog.format.setCurrentIndex(dialog.format.count() - 1)
    assert dialog.strip.sentence.endswith("is unsafe.")
    assert dialog.preview.toPlainText() == ""
    dialog.format.setCurrentIndex(0)
    assert dialog.strip.sentence == ""
    assert "Quotations of" in dialog.preview.toPlainText()
    assert window.session.comparison is not None


def test_the_dialog_waits_until_the_export_is_written(
    dialog: ExportDialog, held: HeldJobs, tmp_path: Path, qtbot: QtBot
) -> None:
    held.let_go()
    assert "look here" in dialog.preview.toPlainText()
    dialog.write(tmp_path / "memo.md")
    assert not (tmp_path / "memo.md").exists()
    assert dialog.isVisible()
    assert not dialog.format.isEnabled()
    with qtbot.waitSignal(dialog.exported):
        held.let_go()
    assert "look here" in (tmp_path / "memo.md").read_text("utf-8")


def test_escape_stops_the_export_first_and_then_closes(
    dialog: ExportDialog, held: HeldJobs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.write(tmp_path / "memo.md")
    dialog.reject()
    assert held.waiting[-1].job.finished, "the worker is told"
    assert "nothing was written" in dialog.strip.sentence
    assert dialog.format.isEnabled()
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()
    assert all(job.job.finished for job in held.waiting), "no preview is waited for either"


def test_a_place_that_takes_no_file_is_told_and_another_one_can_be_chosen(
    dialog: ExportDialog, held: HeldJobs, tmp_path: Path, qtbot: QtBot
) -> None:
    held.let_go()
    dialog.write(tmp_path / "gone" / "memo.md")
    held.let_go()
    assert "memo.md could not be written" in dialog.strip.sentence
    assert dialog.format.isEnabled()
    dialog.write(tmp_path / "memo.md")
    with qtbot.waitSignal(dialog.exported):
        held.let_go()
    assert (tmp_path / "memo.md").exists()


def test_a_window_that_is_closed_meanwhile_hears_nothing_any_more(
    dialog: ExportDialog, held: HeldJobs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.write(tmp_path / "memo.md")
    dialog.deleteLater()
    qtbot.waitUntil(lambda: all(job.job.finished for job in held.waiting))


def test_the_window_is_not_closed_in_the_middle_of_an_export(
    window: MainWindow, dialog: ExportDialog, held: HeldJobs, tmp_path: Path, qtbot: QtBot
) -> None:
    held.let_go()
    dialog.write(tmp_path / "memo.md")
    assert not window.close()
    assert "still being written" in dialog.strip.sentence
    with qtbot.waitSignal(dialog.exported):
        held.let_go()
    assert (tmp_path / "memo.md").exists()
    assert window.close()
