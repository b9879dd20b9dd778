"""Whole sessions, driven by keys."""

from collections.abc import Callable
from pathlib import Path
from unittest.mock import Mock

import pymupdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from reader.errors import WorkerError
from reader.model.alignment import VerdictKind
from reader.storage.case_file import CaseFile
from reader.storage.recovery import recovered_notes
from reader.ui.export_dialog import ExportDialog
from reader.ui.main_window import MainWindow
from reader.ui.settings_paths import template_folder
from reader.workspace import tasks
from tests.ui.hands import type_password

Press = Callable[..., None]
OpenWindow = Callable[..., MainWindow]


def verdicts(window: MainWindow) -> list[VerdictKind]:
    assert window.session.comparison is not None
    return [finding.verdict.kind for finding in window.session.comparison.findings]


def test_quotations_are_found_listed_and_marked(window: MainWindow) -> None:
    assert verdicts(window) == [VerdictKind.VERBATIM, VerdictKind.ALTERED, VerdictKind.EDITED, VerdictKind.ABSENT]
    assert len(window.panels.quotations.listed()) == 4
    assert [mark.role for mark in window.view.reply.pane.highlights] == [kind.value for kind in verdicts(window)]
    assert window.status.summary.startswith("4 quotation")


def test_next_quotation_moves_both_panes_and_shows_the_words(window: MainWindow, press: Press) -> None:
    press("c", "c")
    finding = window.session.current.finding
    assert finding is not None
    assert window.session.comparison is not None
    assert finding is window.session.comparison.findings[1]
    assert window.view.reply.pane.current_highlight == finding.id
    assert window.view.source.pane.current_highlight == finding.id
    spoken = window.card.pair_text
    assert "no more than 300 vessels" in spoken.lower()
    assert "900" in spoken


def test_a_count_goes_further_and_capitals_go_back(window: MainWindow, press: Press) -> None:
    press("3", "c")
    assert window.session.comparison is not None
    findings = window.session.comparison.findings
    assert window.session.current.finding is findings[2]
    press("C")
    assert window.session.current.finding is findings[1]
    press("]", "]")
    assert window.session.current.finding is findings[-1]
    press("[", "[")
    assert window.session.current.finding is findings[0]


def test_problems_are_stopped_at_and_the_end_is_told(window: MainWindow, press: Press) -> None:
    stops = []
    for _ in range(2):
        press("x")
        assert window.session.current.finding is not None
        stops.append(window.session.current.finding.verdict.kind)
    assert VerdictKind.VERBATIM not in stops
    press("x")
    assert "no further problem" in window.status.message


def test_a_note_is_kept_over_closing_and_opening(
    new_window: OpenWindow, letter: Path, survey: Path, press: Press
) -> None:
    window = new_window(letter, survey)
    press("c", "c", "i")
    assert window.editor.is_writing
    press("counted", "Ctrl+Return")
    assert window.view.reply.pane.hasFocus()
    window.close()

    again = new_window(letter, survey)
    finding = again.session.current.finding
    assert finding is not None, "the place of the last session"
    assert [note.text for note in again.session.notes_on(finding)] == ["counted"]
    assert again.editor.text.toPlainText() == "counted"


def test_letters_typed_into_a_note_are_no_commands(window: MainWindow, press: Press) -> None:
    press("c", "i")
    first = window.session.current.finding
    press("cxu3cgg")
    assert window.editor.text.toPlainText() == "cxu3cgg"
    assert window.session.current.finding is first
    press("Esc")
    assert window.view.reply.pane.hasFocus()
    assert window.session.notebook is not None
    assert [note.text for note in window.session.notebook.notes] == ["cxu3cgg"]


def test_reviews_notes_and_undo(window: MainWindow, press: Press) -> None:
    press("c", "Alt+4")
    assert window.session.current.finding is not None
    review = window.session.review_of(window.session.current.finding)
    assert review is not None
    assert review.label == "misquoted"
    assert "1 reviewed" in window.status.summary
    press("u")
    assert window.session.comparison is not None
    assert window.session.current.finding is window.session.comparison.findings[1]
    press("Ctrl+Z")
    assert window.session.review_of(window.session.comparison.findings[0]) is None
    press("Ctrl+Y")
    assert window.session.review_of(window.session.comparison.findings[0]) is not None


@pytest.mark.usefixtures("window")
def test_export_writes_findings_and_notes(press: Press, tmp_path: Path, qtbot: QtBot) -> None:
    press("c", "c", "i", "look here", "Ctrl+Return", "Ctrl+E")
    dialog = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ExportDialog))
    assert "look here" in dialog.preview.toPlainText()
    with qtbot.waitSignal(dialog.exported):
        dialog.write(tmp_path / "out.md")
    assert "look here" in (tmp_path / "out.md").read_text(encoding="utf-8")


@pytest.mark.usefixtures("window")
def test_export_offers_each_source_and_the_users_templates(press: Press, tmp_path: Path) -> None:
    template_folder().mkdir(parents=True)
    (template_folder() / "figures.tex.j2").write_text("{{ report.findings | length }} quotations", encoding="utf-8")
    press("Ctrl+E")
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ExportDialog) and w.isVisible())
    offered = [dialog.format.itemText(number) for number in range(dialog.format.count())]
    assert offered[-1] == "Template figures.tex.j2"
    assert "with highlights and notes" in offered[-2]
    QTest.keyClick(dialog.format, Qt.Key.Key_End)
    assert dialog.preview.toPlainText() == "4 quotations"
    QTest.keyClick(dialog.format, Qt.Key.Key_Up)
    dialog.write(tmp_path / "survey-marked.pdf")
    assert (tmp_path / "survey-marked.pdf").read_bytes().startswith(b"%PDF")


def test_word_differences_are_walked_through(window: MainWindow, press: Press) -> None:
    press("c", "c", "d")
    difference = window.session.current.difference
    assert difference is not None
    assert (difference.quoted_text, difference.source_text) == ("300", "900")


def test_find_counts_marks_and_returns(window: MainWindow, press: Press) -> None:
    press("/", "survey", "Enter")
    bar = window.view.reply.find_bar
    assert bar.count_words == "2 of 3"
    press("Esc")
    assert bar.isHidden()
    assert window.view.reply.pane.hasFocus()
    assert window.view.reply.pane.hits.spans == ()
    press("n", "n")
    assert bar.isHidden()
    assert (bar.current, len(window.view.reply.pane.hits.spans)) == (1, 3), "the last words are looked for on"


def test_another_source_is_searched_for_the_same_words(
    new_window: OpenWindow, letter: Path, survey: Path, notice: Path, press: Press
) -> None:
    window = new_window(letter, survey, notice)
    press("w", "/", "the", "Enter", "Ctrl+PgDown")
    source = window.view.source
    assert source.document is not None
    assert source.document.name == "notice.txt"
    document = source.pane.document
    assert document is not None
    assert {span.of(document.text).lower() for span in source.pane.hits.spans} == {"the"}
    assert source.find_bar.count_words == f"{document.text.lower().count('the')} hits"


def test_back_returns_to_the_finding_before(window: MainWindow, press: Press) -> None:
    press("c", "c", "c")
    assert window.session.comparison is not None
    findings = window.session.comparison.findings
    press("Backspace")
    assert window.session.current.finding is findings[1]
    press("Backspace")
    assert window.session.current.finding is findings[0]
    press("Alt+Right")
    assert window.session.current.finding is findings[1]


def test_dismissing_and_undoing_compares_again(window: MainWindow, press: Press) -> None:
    press("c")
    window.run("quotation.dismiss")
    assert len(verdicts(window)) == 3
    press("Ctrl+Z")
    assert len(verdicts(window)) == 4


def test_a_missing_file_is_told_in_its_pane_and_loses_nothing(
    new_window: OpenWindow, letter: Path, tmp_path: Path
) -> None:
    window = new_window(letter, tmp_path / "gone.pdf")
    assert "gone.pdf" in window.view.source.strip.sentence
    assert window.session.comparison is not None


@pytest.mark.parametrize("content", [b"", b"\x00\x01 no document \xff" * 40], ids=["empty", "noise"])
def test_a_file_that_is_no_document_is_told_in_its_pane(
    content: bytes, new_window: OpenWindow, letter: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(content)
    window = new_window(letter, broken)
    assert "broken.pdf" in window.view.source.strip.sentence


def test_a_protected_file_asks_for_its_password_three_times(
    new_window: OpenWindow, letter: Path, tmp_path: Path
) -> None:
    path = tmp_path / "secret.pdf"
    document = pymupdf.open()
    document.new_page().insert_text((72, 72), "The northern pier was closed for forty days in the spring.")
    document.save(path, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="open sesame", owner_pw="owner")
    window = new_window(letter, path)
    strip = window.view.source.strip
    assert "protected" in strip.sentence
    type_password(strip, "wrong")
    assert "Try again" in strip.sentence
    type_password(strip, "open sesame")
    assert strip.sentence == ""
    assert window.session.documents.sources[0].document is not None
    assert verdicts(window)[0] is VerdictKind.VERBATIM

    other = new_window(letter, path)
    for _ in range(3):
        type_password(other.view.source.strip, "wrong")
    assert "secret.pdf" in other.view.source.strip.sentence
    assert not other.view.source.strip.asks_password


@pytest.mark.parametrize("carry_on", [True, False])
def test_a_changed_reply_asks_whether_to_carry_on_its_case(
    carry_on: bool, new_window: OpenWindow, letter: Path, survey: Path, press: Press
) -> None:
    window = new_window(letter, survey)
    press("c", "c", "i", "mine", "Ctrl+Return")
    window.close()
    letter.write_text("A line more.\n\n" + letter.read_text(encoding="utf-8"), encoding="utf-8")

    again = new_window(letter, survey)
    assert "has changed" in again.strip.sentence
    again.session.answer(carry_on=carry_on)
    assert again.session.comparison is not None
    notes = again.session.notes_on(again.session.comparison.findings[1])
    assert [note.text for note in notes] == (["mine"] if carry_on else [])


def test_a_case_file_that_is_none_is_told_and_left_alone(
    new_window: OpenWindow, letter: Path, survey: Path, tmp_path: Path
) -> None:
    foreign = tmp_path / "holiday.sqlite"
    foreign.write_text("not a case", encoding="utf-8")
    window = new_window(letter, survey, case=foreign)
    assert "holiday.sqlite" in window.strip.sentence
    assert foreign.read_text(encoding="utf-8") == "not a case"
    assert window.session.comparison is not None


def test_a_case_that_travelled_finds_its_documents_beside_it_and_asks_for_others(
    window: MainWindow, new_window: OpenWindow, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press("c", "i", "mine", "Ctrl+Return")
    beside, elsewhere = tmp_path / "beside", tmp_path / "elsewhere"
    beside.mkdir()
    elsewhere.mkdir()
    notebook = window.session.notebook
    assert notebook is not None
    notebook.save_as(beside / "case.sqlite")
    window.close()
    (tmp_path / "letter.txt").rename(beside / "letter.txt")
    moved = (tmp_path / "survey.txt").rename(elsewhere / "poll.txt")
    asked: list[str] = []

    def ask(_: object, title: str, *__: object) -> tuple[str, str]:
        asked.append(title)
        return str(moved), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    again = new_window()
    again.shell.files.open_named_case(beside / "case.sqlite")
    assert asked == ["Where is survey.txt now?"]
    assert [source.path for source in again.session.documents.sources] == [moved]
    assert again.session.comparison is not None
    assert [note.text for note in again.session.notes_on(again.session.comparison.findings[0])] == ["mine"]


def test_after_its_file_has_gone_the_case_goes_on_in_the_copy_with_the_note_that_waits(
    window: MainWindow, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press("c", "i", "first", "Ctrl+Return")
    old = window.session.case_path
    assert old is not None
    old.unlink()
    press("c", "i", "second", "Ctrl+Return")
    assert "moved or deleted" in window.strip.sentence
    copy = tmp_path / "copy.sqlite"
    monkeypatch.setattr("reader.ui.files_desk.ask_save_path", lambda *_: copy)
    window.editor.text.insertPlainText(" thought")
    window.run("case.save")
    assert window.session.case_path == copy
    assert window.strip.sentence == ""
    assert "your notes go there" in window.status.message
    with CaseFile.open(copy) as stored:
        assert {note.text for note in stored.notes()} == {"first", "second thought"}
    assert not recovered_notes(old)
    assert not recovered_notes(copy)
    window.view.reply.pane.setFocus()
    press("c", "i", "third", "Ctrl+Return")
    assert window.strip.sentence == ""


def test_a_dropped_file_that_is_no_case_is_told(new_window: OpenWindow, tmp_path: Path) -> None:
    foreign = tmp_path / "holiday.sqlite"
    foreign.write_text("not a case", encoding="utf-8")
    window = new_window()
    window.shell.files.drop([str(foreign)], None)
    assert "holiday.sqlite" in window.strip.sentence


def test_a_reply_that_cannot_be_read_leaves_the_list_explained(
    new_window: OpenWindow, survey: Path, tmp_path: Path
) -> None:
    window = new_window(tmp_path / "gone.pdf", survey)
    assert "gone.pdf" in window.view.reply.strip.sentence
    assert "could not be read" in window.panels.quotations.explanation


def test_what_stopped_a_comparison_is_said_until_there_is_one(
    window: MainWindow, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(tasks, "compare", Mock(side_effect=WorkerError("The comparison was stopped.")))
        press("F5")
    assert window.strip.sentence == "The comparison was stopped."
    press("F5")
    assert window.strip.sentence == ""
