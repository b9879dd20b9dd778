"""Notes while they are typed, and when the case file refuses them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.errors import CaseFileError
from reader.model.case import Note, NoteSubject
from reader.storage.case_file import CaseFile
from reader.storage.recovery import recovered_notes
from reader.ui.chooser import Chooser
from reader.ui.main_window import MainWindow
from tests.ui.hands import press_button

Press = Callable[..., None]
OpenWindow = Callable[..., MainWindow]


@pytest.fixture(name="clipboard")
def _clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    clipboard = QGuiApplication.clipboard()
    yield clipboard
    clipboard.clear()  # data made in Python: Qt would destroy it when the interpreter is gone, and crash
    qapp.processEvents()


def test_what_is_typed_is_on_disk_without_a_key(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press("c", "i", "half a thou")
    assert window.session.case_path is not None

    def stored() -> list[str]:
        assert window.session.case_path is not None
        with CaseFile.open(window.session.case_path) as other:
            return [note.text for note in other.notes()]

    qtbot.waitUntil(lambda: stored() == ["half a thou"])
    assert window.editor.is_writing


def test_pasted_markup_comes_in_as_plain_text(window: MainWindow, press: Press, clipboard: QClipboard) -> None:
    mime = QMimeData()
    mime.setHtml('<b>bold</b> <img src="file:///etc/hostname"> <a href="http://127.0.0.1:9/">link</a>')
    mime.setText("bold link")
    clipboard.setMimeData(mime)
    press("c", "i")
    window.editor.text.paste()
    press("Ctrl+Return")
    assert window.session.notebook is not None
    assert [note.text for note in window.session.notebook.notes] == ["bold link"]
    assert "<img" not in window.editor.text.document().toHtml()


def test_a_note_that_was_begun_and_left_empty_leaves_nothing(window: MainWindow, press: Press) -> None:
    press("c", "i", "Esc", "c", "i", "x", "Esc")
    assert window.session.notebook is not None
    assert [note.text for note in window.session.notebook.notes] == ["x"]


def test_emptying_a_note_deletes_it_and_undo_brings_it_back(window: MainWindow, press: Press) -> None:
    press("c", "i", "keep", "Ctrl+Return", "i")
    window.editor.text.clear()
    press("Ctrl+Return")
    assert window.session.notebook is not None
    assert not window.session.notebook.notes
    press("Ctrl+Z")
    assert [note.text for note in window.session.notebook.notes] == ["keep"]
    assert window.editor.text.toPlainText() == "keep"


def test_an_earlier_text_is_chosen_from_a_list_and_brought_back(window: MainWindow, press: Press) -> None:
    press("c", "i", "first", "Ctrl+Return", "i")
    window.editor.text.setPlainText("second")
    press("Ctrl+Return")
    window.run("note.earlier")
    chooser = window.findChild(Chooser)
    assert chooser is not None
    assert [chooser.rows.item(row).text() for row in range(chooser.rows.count())] == ["first"]
    press("Enter")
    assert window.editor.text.toPlainText() == "first"
    press("Ctrl+Z")
    assert window.editor.text.toPlainText() == "second"


def test_a_deleted_note_is_brought_back_long_after_undo_forgot_it(
    new_window: OpenWindow, letter: Path, survey: Path, press: Press
) -> None:
    window = new_window(letter, survey)
    press("c", "i", "do not lose me", "Ctrl+Return")
    window.run("note.delete")
    assert window.session.notebook is not None
    assert not window.session.notebook.notes
    window.close()
    later = new_window(letter, survey)
    later.run("note.deleted")
    press("Enter")
    assert later.session.notebook is not None
    assert [note.text for note in later.session.notebook.notes] == ["do not lose me"]
    assert later.editor.text.toPlainText() == "do not lose me"


def test_without_a_history_the_status_line_says_so(window: MainWindow, press: Press) -> None:
    press("c")
    window.run("note.earlier")
    assert window.status.message == "There is no earlier text of this note."
    window.run("note.deleted")
    assert window.status.message == "No note of this case was deleted."


def test_a_refused_note_stays_in_the_editor_and_is_kept_apart_and_offered_again(
    new_window: OpenWindow, letter: Path, survey: Path, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = new_window(letter, survey)

    def refuse(store: CaseFile, note: Note, *, seen: Note | None = None) -> None:  # noqa: ARG001 (the method's form)
        raise CaseFileError("The disk is full.")

    press("c", "i", "precious")
    with monkeypatch.context() as patch:
        patch.setattr(CaseFile, "put_note", refuse)
        press("Ctrl+Return")
        assert "The disk is full." in window.strip.sentence
        assert window.editor.text.toPlainText() == "precious"
        case = window.session.case_path
        assert case is not None
        assert [kept.note.text for kept in recovered_notes(case)] == ["precious"]
        window.close()
    again = new_window(letter, survey)
    assert "Kept apart since last time: 1 note" in again.strip.sentence
    press_button(again.strip)
    assert again.session.notebook is not None
    assert [note.text for note in again.session.notebook.notes] == ["precious"]
    assert not recovered_notes(case)


def test_selected_words_get_a_highlight_and_a_note(window: MainWindow, press: Press) -> None:
    window.view.reply.pane.selector.select_all()
    press("h")
    assert window.session.notebook is not None
    assert [note.colour for note in window.session.notebook.notes] == ["note"]
    assert [mark.role for mark in window.view.reply.pane.highlights][-1] == "note"
    press("Ctrl+Z")
    assert not window.session.notebook.notes


def test_a_selection_that_was_left_behind_does_not_take_the_note(window: MainWindow, press: Press) -> None:
    window.view.reply.pane.selector.select_all()
    press("c", "i", "on the quotation", "Ctrl+Return")
    assert window.session.notebook is not None
    assert [note.subject for note in window.session.notebook.notes] == [NoteSubject.QUOTATION]


def test_a_new_note_that_is_left_by_a_click_takes_no_text_of_the_note_on_the_current_quotation(
    window: MainWindow, press: Press
) -> None:
    press("c", "i", "on the quotation", "Ctrl+Return")
    window.run("note.case")
    press("on the case")
    window.view.reply.pane.setFocus()
    assert window.editor.text.toPlainText() == "on the case"
    press("i", "Esc")
    assert window.session.notebook is not None
    assert [note.text for note in window.session.notebook.notes] == ["on the quotation", "on the case"]


def test_a_highlight_is_made_in_a_colour_and_changed_to_another(window: MainWindow, press: Press) -> None:
    window.view.reply.pane.selector.select_all()
    window.run("note.highlight-violet")
    assert window.session.notebook is not None
    (note,) = window.session.notebook.notes
    assert note.colour == "violet"
    window.view.reply.pane.selector.clear()
    window.writing.show_note(note)
    window.run("note.highlight-lime")
    assert [mark.role for mark in window.view.reply.pane.highlights][-1] == "lime"
    press("Ctrl+Z")
    assert [mark.role for mark in window.view.reply.pane.highlights][-1] == "violet"


SUBJECTS = (
    ("note.passage", NoteSubject.PASSAGE, "No more than 900"),
    ("note.page", NoteSubject.PAGE, ""),
    ("note.case", NoteSubject.CASE, ""),
)


@pytest.mark.parametrize(("command", "subject", "words"), SUBJECTS)
def test_a_note_on_anything_is_found_again_and_written_on(
    window: MainWindow, press: Press, command: str, subject: NoteSubject, words: str
) -> None:
    press("c", "c")
    window.run(command)
    press("a remark", "Ctrl+Return")
    notebook = window.session.notebook
    assert notebook is not None
    (note,) = notebook.notes
    assert (note.subject, note.text) == (subject, "a remark")
    assert note.anchor is None if subject is NoteSubject.CASE else note.anchor is not None
    assert words in (note.anchor.exact if note.anchor else "")
    if subject is not NoteSubject.CASE:  # of which there may be many
        press("c")
        press("C")
        window.run(command)
        press(", more", "Ctrl+Return")
        assert [note.text for note in notebook.notes] == ["a remark, more"]


def test_a_note_begins_with_the_selected_words_and_where_they_stand(window: MainWindow, press: Press) -> None:
    window.view.reply.pane.selector.select_all()
    window.run("note.citing")
    press("why?", "Ctrl+Return")
    assert window.session.notebook is not None
    (note,) = window.session.notebook.notes
    assert note.text.startswith("“")
    assert note.text.endswith(", page 1, para. 1)\n\nwhy?")


def test_a_tag_is_completed_from_those_in_use_also_behind_a_comma(window: MainWindow, press: Press) -> None:
    press("c", "i", "one", "Ctrl+Return", "T", "Figures, law", "Ctrl+Return")
    press("c", "i", "two")
    window.editor.tags.setFocus()
    press("ask, fi")
    assert window.editor.tags.offered == ("Figures",)
    window.editor.tags.take("Figures")
    assert window.editor.tags.text() == "ask, Figures"
    press("Ctrl+Return")
    assert window.session.notebook is not None
    assert window.session.notebook.notes[-1].tags == ("ask", "Figures")


def test_bookmarks_and_tags(window: MainWindow, press: Press) -> None:
    press("b", "c", "i", "text", "Ctrl+Return", "T", "numbers, to ask", "Ctrl+Return")
    assert window.session.notebook is not None
    assert {note.tags for note in window.session.notebook.notes} == {("bookmark",), ("numbers", "to ask")}
    assert window.session.notebook.tags == ("bookmark", "numbers", "to ask")


def test_saving_and_going_to_the_next_unreviewed(window: MainWindow, press: Press) -> None:
    press("c", "Alt+1", "i", "fine", "Ctrl+Shift+Return")
    assert window.session.comparison is not None
    assert window.session.current.finding is window.session.comparison.findings[1]


@pytest.fixture
def changed_elsewhere(window: MainWindow, press: Press) -> MainWindow:
    """A window in which a note is being changed that another window has changed since."""
    press("c", "i", "begun", "Ctrl+Return", "i", " here")
    assert window.session.case_path is not None
    with CaseFile.open(window.session.case_path) as other:
        (note,) = other.notes()
        other.put_note(replace(note, text="written elsewhere"))
    press("Ctrl+Return")
    assert "Another window has changed this note" in window.strip.sentence
    return window


def _texts(window: MainWindow) -> set[str]:
    assert window.session.case_path is not None
    with CaseFile.open(window.session.case_path) as case:
        return {note.text for note in case.notes()}


def test_nothing_is_written_over_before_the_user_decides(changed_elsewhere: MainWindow) -> None:
    assert _texts(changed_elsewhere) == {"written elsewhere"}
    assert changed_elsewhere.editor.text.toPlainText() == "begun here"


def test_keeping_mine_replaces_the_other_text_and_undo_brings_it_back(
    changed_elsewhere: MainWindow, press: Press
) -> None:
    press_button(changed_elsewhere.strip)
    assert _texts(changed_elsewhere) == {"begun here"}
    assert not changed_elsewhere.strip.sentence
    changed_elsewhere.view.reply.pane.setFocus()
    press("Ctrl+Z")
    assert _texts(changed_elsewhere) == {"written elsewhere"}


def test_keeping_both_makes_two_notes(changed_elsewhere: MainWindow) -> None:
    press_button(changed_elsewhere.strip, 1)
    assert _texts(changed_elsewhere) == {"begun here", "written elsewhere"}
    assert changed_elsewhere.editor.text.toPlainText() == "begun here"


def test_going_on_without_deciding_keeps_both(changed_elsewhere: MainWindow, press: Press) -> None:
    changed_elsewhere.view.reply.pane.setFocus()
    press("c")
    assert _texts(changed_elsewhere) == {"begun here", "written elsewhere"}
    assert not changed_elsewhere.strip.sentence


def test_closing_the_window_without_deciding_keeps_both(changed_elsewhere: MainWindow) -> None:
    case = changed_elsewhere.session.case_path
    assert case is not None
    changed_elsewhere.close()
    with CaseFile.open(case) as closed:
        assert {note.text for note in closed.notes()} == {"begun here", "written elsewhere"}
