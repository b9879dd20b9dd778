"""Following citations, peeking, hints, and the way back."""

from collections.abc import Callable
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from reader.model.case import NoteSubject
from reader.ui.chooser import Chooser
from reader.ui.finding_filter import FindingFilter
from reader.ui.main_window import MainWindow
from reader.ui.peek_popup import PeekPart, PeekPopup
from reader.ui.references_desk import hint_letters
from tests.ui.hands import press_button
from tests.ui.letters import write_letter

Press = Callable[..., None]
OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def chooser() -> Callable[[], Chooser]:
    """Return a function that gives the list that is open to choose from."""

    def shown() -> Chooser:
        return next(w for w in QApplication.topLevelWidgets() if isinstance(w, Chooser) and w.isVisible())

    return shown


BODY = """<p>The report says that “The quay was never swept by anybody”.<sup>1</sup></p>
<p>Another one adds that “the moon is made of chalk and of old cheese”.<sup>2</sup></p>"""
NOTES = """<p style="font-size:8pt"><sup>1</sup> A/77/412, page 3.</p>
<p style="font-size:8pt"><sup>2</sup> S/2031/99, page 4.</p>"""


@pytest.fixture
def cited(new_window: OpenWindow, tmp_path: Path) -> MainWindow:
    """A letter with two footnotes that cites a report by its symbol, which is the report's name, and another one."""
    report = pymupdf.open()
    for words in ("Annual report A/77/412", "The basin was dredged twice.", "The quay was never swept by anybody."):
        more = "More is said of this in the tables at the end."
        report.new_page().insert_htmlbox((72, 72, 520, 300), f"<p>{words}</p><p>{more}</p>")
    report.save(tmp_path / "A_77_412.pdf")
    letter = write_letter(tmp_path / "letter.pdf", BODY, NOTES, notes_top=720)
    return new_window(letter, tmp_path / "A_77_412.pdf")


def test_enter_goes_where_the_citation_leads_and_backspace_returns(cited: MainWindow, press: Press) -> None:
    press("c", "Enter")
    assert cited.view.source.pane.hasFocus()
    assert cited.view.source.pane.current_page == 2
    assert cited.view.source.pane.current_highlight == "target"
    press("Backspace")
    assert cited.session.comparison is not None
    assert cited.session.current.finding is cited.session.comparison.findings[0]
    assert cited.view.reply.pane.hasFocus()


def test_the_way_back_marks_the_citation_again(cited: MainWindow, press: Press) -> None:
    press("e")
    assert cited.view.reply.pane.current_highlight == "target"
    press("Enter")
    assert cited.view.source.pane.current_highlight == "target"
    press("Backspace")
    assert cited.view.reply.pane.current_highlight == "target"
    assert cited.view.source.pane.current_highlight != "target"
    assert cited.view.source.pane.current_page == 0


def test_a_document_that_is_not_open_is_offered(cited: MainWindow, press: Press) -> None:
    press("c", "c", "Enter")
    assert "S/2031/99 is not open" in cited.strip.sentence


def test_a_file_that_is_opened_as_a_cited_document_is_what_the_citation_means(
    cited: MainWindow, press: Press, notice: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(notice)], ""))
    session = cited.session
    press("c", "c", "Enter")
    press_button(cited.strip)

    def meant() -> list[str | None]:
        assert session.comparison is not None
        return [target.source for target in session.comparison.resolutions[1].targets]

    qtbot.waitUntil(lambda: meant() == ["S2"])
    assert "notice.txt" in cited.status.message
    press("Ctrl+Z")
    assert meant() == [None]


def test_a_file_that_names_itself_needs_no_decision(
    cited: MainWindow, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    report = tmp_path / "other.txt"
    report.write_text(
        "S/2031/99\n\nThe moon is made of chalk and of old cheese, as everybody knows.\n", encoding="utf-8"
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(report)], ""))
    press("c", "c", "Enter")
    press_button(cited.strip)
    qtbot.wait(0)
    assert cited.session.comparison is not None
    assert [target.source for target in cited.session.comparison.resolutions[1].targets] == ["S2"]
    assert cited.session.notebook is not None
    assert cited.session.notebook.decisions.assignments == ()


def test_a_note_on_a_citation_is_marked_on_the_page_and_shown_with_it(cited: MainWindow, press: Press) -> None:
    press("c")
    cited.run("note.citation")
    press("the right page", "Ctrl+Return")
    assert cited.session.notebook is not None
    (note,) = cited.session.notebook.notes
    assert note.subject is NoteSubject.CITATION
    assert note.anchor is not None
    assert "A/77/412" in note.anchor.exact
    assert cited.view.reply.pane.highlights[-1].describe() == "the right page"
    press("c")
    cited.run("note.citation")
    assert cited.editor.text.toPlainText() == ""
    press("Esc", "C")
    cited.run("note.citation")
    assert cited.editor.text.toPlainText() == "the right page"


@pytest.mark.usefixtures("cited")
def test_peeking_shows_footnote_and_target(press: Press) -> None:
    press("c", "l")
    popup = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, PeekPopup))
    words = popup.accessibleName()
    assert "A/77/412, page 3." in words
    assert "quay was never swept" in words
    popup.close()


def test_several_places_of_a_document_name_it_once(new_window: OpenWindow, tmp_path: Path, press: Press) -> None:
    (tmp_path / "report.txt").write_text("The quay was never swept by anybody at all.")
    letter = "It says so.[1]\n\n[1] Articles 1, 129 and 130 of the Convention on Shared Rivers."
    (tmp_path / "letter.txt").write_text(letter)
    window = new_window(tmp_path / "letter.txt", tmp_path / "report.txt")
    (row,) = window.panels.citations.rows
    assert row.detail == "1 → Convention on Shared Rivers, article 1; article 129; article 130"
    press("e", "l")
    popup = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, PeekPopup))
    assert [part.text for part in popup.parts].count("Convention on Shared Rivers is not open.") == 1
    popup.close()


def test_a_long_passage_is_peeked_at_whole(qtbot: QtBot) -> None:
    area = QWidget()
    area.resize(700, 500)
    qtbot.addWidget(area)
    popup = PeekPopup([PeekPart("Footnote 1", "Ibid."), PeekPart("page 4", "the quay was never swept, " * 20)], area)
    popup.show_in(area)
    assert all(label.height() >= label.heightForWidth(label.width()) for label in popup.findChildren(QLabel))
    popup.close()


def test_citations_are_listed_with_what_they_lead_to(cited: MainWindow) -> None:
    rows = cited.panels.citations.rows
    assert [row.sign for row in rows] == ["→", "○"]
    assert "page 3" in rows[0].detail


def test_hovering_over_a_marker_shows_what_its_footnote_leads_to(cited: MainWindow) -> None:
    pane = cited.view.reply.pane
    assert pane.document is not None
    pane.link_hovered.emit(pane.document.footnotes[0])
    for words in ("A/77/412, page 3.", "1 → A/77/412, page 3", "quay was never swept"):
        assert words in pane.toolTip()
    pane.link_hovered.emit(pane.document.footnotes[1])
    assert "S/2031/99 is not open" in pane.toolTip()
    rest = QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), pane.viewport().mapToGlobal(QPoint(1, 1)))
    QApplication.sendEvent(pane.viewport(), rest)
    assert "S/2031/99 is not open" in QToolTip.text()
    pane.link_hovered.emit(None)
    assert not pane.toolTip()


def test_the_list_tells_a_wrong_page_and_a_citation_without_quotation(new_window: OpenWindow, tmp_path: Path) -> None:
    report = pymupdf.open()
    for words in ("Annual report A/77/412", "The basin was dredged twice.", "The quay was never swept by anybody."):
        report.new_page().insert_htmlbox((72, 72, 520, 300), f"<p>{words}</p><p>More is said of this at the end.</p>")
    report.save(tmp_path / "A_77_412.pdf")
    letter = pymupdf.open()
    letter.new_page().insert_htmlbox(
        (72, 72, 520, 400),
        "<p>It says that “The quay was never swept by anybody” (A/77/412, page 2).</p>"
        "<p>It says on dredging what nobody believes (A/77/412, page 1).</p>",
    )
    letter.save(tmp_path / "letter.pdf")
    wrong, claim = new_window(tmp_path / "letter.pdf", tmp_path / "A_77_412.pdf").panels.citations.rows
    assert (wrong.sign, wrong.detail) == ("≠", f"found on page 3, para. 1 · {wrong.title} → A/77/412, page 2")
    assert (claim.sign, claim.detail) == ("→", f"no quotation · {claim.title} → A/77/412, page 1")


def test_quotations_without_a_citation_can_be_listed_alone(new_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text("The quay was never swept by anybody. The basin was dredged twice in May.")
    (tmp_path / "letter.txt").write_text(
        "It says that “the quay was never swept by anybody” (A/77/412, para. 1).\n\n"
        "Somebody says that “the basin was dredged twice in May”."
    )
    window = new_window(tmp_path / "letter.txt", tmp_path / "report.txt")
    comparison = window.session.comparison
    assert comparison is not None
    window.panels.quotations.set_filter(FindingFilter(uncited=True))
    assert window.panels.quotations.listed() == comparison.uncited == (comparison.findings[1].id,)


def test_hints_lead_to_footnotes(cited: MainWindow, press: Press) -> None:
    press("F")
    press("a")
    assert cited.view.reply.pane.current_highlight == "target"
    press("Backspace")
    assert "no place to go back" not in cited.status.message


@pytest.mark.parametrize("count", [1, 9, 10, 81, 100])
def test_hints_are_different_and_none_begins_another(count: int) -> None:
    letters = hint_letters(count)
    assert len(set(letters)) == count
    assert len({len(text) for text in letters}) == 1


def test_a_citation_is_told_which_file_it_means_and_undo_takes_it_back(
    cited: MainWindow, press: Press, chooser: Callable[[], Chooser]
) -> None:
    press("e", "e", "M")
    offered = chooser()
    assert "S/2031/99" in offered.field.placeholderText()
    press("Enter")
    comparison = cited.session.comparison
    assert comparison is not None
    assert [target.source for target in comparison.resolutions[1].targets] == ["S1"]
    assert cited.session.current.focus.citation == comparison.citations[1].id
    cited.view.reply.pane.setFocus()
    press("Ctrl+Z")
    assert cited.session.comparison is not None
    assert [target.source for target in cited.session.comparison.resolutions[1].targets] == [None]


def test_a_citation_is_left_to_the_program_again(
    cited: MainWindow, press: Press, chooser: Callable[[], Chooser]
) -> None:
    press("e", "e", "M", "Enter")
    cited.view.reply.pane.setFocus()
    press("M", "program")
    assert chooser().rows.count() == 1
    press("Enter")
    assert cited.session.notebook is not None
    assert not cited.session.notebook.decisions.assignments


def test_without_a_citation_the_command_says_where_to_go(window: MainWindow, press: Press) -> None:
    press("M")
    assert "Go to a citation first" in window.status.message


def test_a_table_of_contents_is_followed_by_letters_and_mouse(
    new_window: OpenWindow, survey: Path, tmp_path: Path, press: Press
) -> None:
    book = pymupdf.open()
    for words in ("Contents: chapter two", "Chapter one.", "Chapter two."):
        book.new_page().insert_text((72, 300), words)
    contents = book[0]
    (place,) = contents.search_for("chapter two")
    contents.insert_link({"kind": pymupdf.LINK_GOTO, "from": place, "page": 2, "to": pymupdf.Point(0, 280)})
    contents.set_rotation(90)
    book.save(tmp_path / "book.pdf")
    pane = new_window(tmp_path / "book.pdf", survey).view.reply.pane
    before = pane.place()
    press("f", "a")
    assert pane.current_page == 2
    press("Backspace")
    assert pane.place() == before
    (target,) = pane.visible_targets()
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=pane.view_rect(target.rects[0]).center().toPoint())
    assert pane.current_page == 2
