"""Every command says or shows what it did, also where there was nothing to do; hints name the keys in force."""

from collections.abc import Callable
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.commands.keymap import Keymap, default_keymap
from reader.commands.strokes import parse_keys
from reader.commands.table import COMMANDS
from reader.model.case import NoteSubject
from reader.ui.announcer import step_words
from reader.ui.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
Press = Callable[..., None]


@pytest.mark.parametrize(
    ("strokes", "said"),
    [
        pytest.param(["Ctrl+C"], "Select the words to copy first.", id="nothing to copy"),
        pytest.param(["v", "Shift+Right", "Ctrl+C"], "Copied.", id="a copy"),
        pytest.param(["c", "c", "d", "d"], "This is the only word difference.", id="the only difference"),
        pytest.param(["b"], "Bookmark set; gb lists all.", id="a bookmark"),
        pytest.param(["g", "s"], "This document has no table of contents.", id="no section"),
    ],
)
def test_a_command_says_what_it_did(window: MainWindow, press: Press, strokes: list[str], said: str) -> None:
    window.view.reply.pane.setFocus()
    press(*strokes)
    assert window.status.message == said


def test_a_deletion_says_how_it_is_taken_back(window: MainWindow, press: Press) -> None:
    press("c", "i", "x", "Ctrl+Return")
    window.run("note.delete")
    assert window.status.message == "Note deleted; Ctrl+Z brings it back."


def test_the_only_source_cannot_be_moved(window: MainWindow) -> None:
    window.run("source.move-on")
    assert window.status.message == "The source cannot be moved further."


def test_a_highlight_shows_at_once_and_is_written_on(window: MainWindow, press: Press) -> None:
    press("v", "Ctrl+Shift+Right", "h")
    assert window.view.reply.pane.selected_span() is None, "the selection would hide the colour"
    assert window.session.notebook is not None
    (note,) = window.session.notebook.notes
    assert note.subject is NoteSubject.SELECTION
    assert note.anchor is not None
    window.view.reply.pane.selector.select(note.anchor.span)
    press("i", "x", "Ctrl+Enter")
    assert [(note.text, note.colour) for note in window.session.notebook.notes] == [("x", note.colour)]


def test_sections_are_the_headings_of_the_outline(new_window: OpenWindow, tmp_path: Path, press: Press) -> None:
    letter = pymupdf.open()
    words = "<p>" + "Much is said of the harbour and of its quays in this chapter. " * 6 + "</p>"
    for titles in (("The quays", "The ships"), ("The keeper", "The storm")):
        parts = "".join(f"<h2>{title}</h2>{words}" for title in titles)
        letter.new_page().insert_htmlbox((72, 72, 520, 700), words + parts)
    letter.save(tmp_path / "letter.pdf")
    window = new_window(tmp_path / "letter.pdf")
    pane = window.view.reply.pane
    assert pane.document is not None
    assert not pane.document.outline, "the headings are recognised ones"
    press("g", "g")
    reached = []
    for keys in (["g", "s"], ["g", "s"], ["g", "s"], ["g", "S"], ["g", "S"]):
        press(*keys)
        (target,) = [mark for mark in pane.highlights if mark.id == pane.current_highlight]
        reached.append(target.spans[0].of(pane.document.text))
    assert reached == ["The quays", "The ships", "The keeper", "The ships", "The quays"], "also two of one page"
    window.run("section.next", 9)
    window.run("section.next")
    assert window.status.message == "No heading follows."


def test_an_outline_in_other_words_than_the_headings_leads_to_their_pages(
    new_window: OpenWindow, tmp_path: Path, press: Press
) -> None:
    book = pymupdf.open()
    for words in ("The quays are old.", "", "The keeper is older."):
        book.new_page().insert_text((72, 90), words)
    book.set_toc([[1, "Quays", 1], [1, "A picture", 2], [2, "Its keeper", 3]])
    book.save(tmp_path / "book.pdf")
    window = new_window(tmp_path / "book.pdf")
    pane = window.view.reply.pane
    press("Ctrl+3")
    rows = window.panels.outline.view
    titles = [rows.model().index(row, 0).data() for row in range(rows.model().rowCount())]
    assert titles == ["Quays", "A picture", "Its keeper"]
    reached = []
    for row in (1, 2):
        rows.setCurrentIndex(rows.model().index(row, 0))
        press("Enter")
        reached.append(pane.current_page)
    assert reached == [1, 2]
    press("Backspace")
    assert pane.current_page == 1


def test_f6_goes_on_from_the_tabs_beside_a_pane(
    new_window: OpenWindow, letter: Path, survey: Path, notice: Path, press: Press
) -> None:
    window = new_window(letter, survey, notice)
    window.view.source.tabs.setFocus()
    press("F6")
    assert window.card.hasFocus()
    window.view.source.tabs.setFocus()
    press("Shift+F6")
    assert window.view.reply.pane.hasFocus()


def test_tab_comes_to_the_icon_of_the_panel_that_is_shown(window: MainWindow, press: Press) -> None:
    press("Ctrl+4")
    window.editor.tags.setFocus()
    QTest.keyClick(window.editor.tags, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Notes"


def test_hints_name_the_keys_in_force(window: MainWindow, press: Press) -> None:
    press("c")
    assert window.editor.text.placeholderText() == "Press i to write a note here."
    assert [chip.toolTip() for chip in window.card.reviews.chips][:2] == ["Alt+1", "Alt+2"]
    keys = dict(default_keymap(COMMANDS).by_command)
    keys |= {
        "note.write": (parse_keys("q"),),
        "review.1": (parse_keys("Ctrl+F9"),),
        "review.2": (),
        "list.bookmarks": (),
    }
    window.set_keymap(Keymap(keys))
    assert window.editor.text.placeholderText() == "Press q to write a note here."
    assert [chip.toolTip() for chip in window.card.reviews.chips][:3] == ["Ctrl+F9", "", "Alt+3"]
    press("b")
    assert window.status.message == "Bookmark set."


def test_a_step_to_a_verbatim_quotation_tells_of_a_wrong_page(
    new_window: OpenWindow, tmp_path: Path, press: Press
) -> None:
    report = pymupdf.open()
    for words in ("Annual report A/77/412.", "The basin was dredged twice.", "The quay was never swept by anybody."):
        report.new_page().insert_htmlbox((72, 72, 520, 300), f"<p>{words}</p>")
    report.save(tmp_path / "A_77_412.pdf")
    letter = pymupdf.open()
    said = "<p>We read that “The quay was never swept by anybody” (A/77/412, page 2).</p>"
    letter.new_page().insert_htmlbox((72, 72, 520, 400), said)
    letter.save(tmp_path / "letter.pdf")
    window = new_window(tmp_path / "letter.pdf", tmp_path / "A_77_412.pdf")
    press("c")
    assert step_words(window.session).endswith("; found on page 3, para. 1")
