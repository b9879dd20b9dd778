"""Sides, sources, scrolling together, themes, languages, and what a screen reader hears."""

import importlib.util
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from reader.resources import resource
from reader.ui.announcer import step_words
from reader.ui.cheat_sheet import CheatSheet
from reader.ui.languages import PSEUDO
from reader.ui.main_window import MainWindow
from reader.ui.platform_look import platform_accent
from reader.ui.theme import Theme
from reader.workspace.settings import Look, Settings
from reader.workspace.shell import Panel

Press = Callable[..., None]
OpenWindow = Callable[..., MainWindow]


def test_panes_swap_sides_and_keep_their_documents(window: MainWindow, press: Press) -> None:
    press("W")
    assert [frame.role.value for frame in window.view.frames] == ["source", "reply"]
    press("c")
    assert window.view.reply.pane.current_highlight is not None


def test_several_sources_have_tabs_and_each_keeps_its_place(
    new_window: OpenWindow, letter: Path, survey: Path, notice: Path, press: Press
) -> None:
    window = new_window(letter, survey, notice)
    source = window.view.source
    press("Ctrl+PgDown")
    assert source.document is not None
    assert source.document.name == "notice.txt"
    press("c")
    assert source.document.name == "survey.txt", "the passage's source comes to the front"


def test_focus_goes_round_and_to_the_other_document(window: MainWindow, press: Press) -> None:
    press("w")
    assert window.view.source.pane.hasFocus()
    press("w")
    assert window.view.reply.pane.hasFocus()
    seen = set()
    for _ in window.focus_areas():
        press("F6")
        seen.add(QApplication.focusWidget())
    assert {window.view.reply.pane, window.view.source.pane, window.card, window.editor.text} <= seen


def test_enter_presses_the_button_that_has_the_focus(window: MainWindow, press: Press) -> None:
    press("c")
    QApplication.processEvents()  # the chips of each step are new
    chip = next(b for b in window.card.findChildren(QAbstractButton) if b.text() == "accurate" and b.isVisible())
    chip.setFocus()
    press("Enter")
    notebook = window.session.notebook
    assert notebook is not None
    assert [review.label for review in notebook.reviews] == ["accurate"]


def test_a_panel_in_place_of_another_is_on_the_same_document(window: MainWindow, press: Press) -> None:
    press("w", "Ctrl+3", "Ctrl+7")
    assert window.view.focused is window.view.source
    for hide in ("Ctrl+7", "F7"):
        press(hide)
        assert window.sidebar.isHidden()
        assert window.view.source.pane.hasFocus(), "and behind it the reader is where he was"
        press("Ctrl+3")


def test_escape_selects_nothing(window: MainWindow, press: Press) -> None:
    press("Ctrl+A")
    assert window.view.reply.pane.selected_span() is not None
    press("Esc")
    assert window.view.reply.pane.selected_span() is None
    assert window.view.reply.pane.hasFocus()


def test_tab_goes_through_the_window_as_it_is_read(window: MainWindow, press: Press) -> None:
    press("c", "c", "c")  # the chips of each step are new
    QApplication.processEvents()  # a layout shows what is added to it
    seen: list[str] = []
    for _ in range(40):
        focus = QApplication.focusWidget()
        assert focus is not None
        if seen and focus is window.view.reply.pane:
            break
        seen.append(focus.accessibleName() or getattr(focus, "text", str)())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    wanted = [
        "Reply: letter.txt",
        "Source: survey.txt",
        "Comparison card",
        "More of the source",
        "accurate",
        "selective",
        "to check",
    ]
    wanted += ["Text of the note", "Tags of the note", "Quotations", "Filter the quotations by words", "All"]
    assert [name for name in seen if name in wanted] == [*wanted, "Quotations"]


def test_each_step_is_announced_in_words(window: MainWindow, press: Press) -> None:
    press("c", "c")
    assert step_words(window.session) == "Quotation 2 of 4, altered: number differs"
    press("d")
    assert step_words(window.session) == "“300” for “900”"


@pytest.mark.usefixtures("window")
def test_a_screen_reader_is_told_of_each_step(press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    listener = SimpleNamespace(isActive=lambda: True, updateAccessibility=lambda event: told.append(event.message()))
    monkeypatch.setattr("reader.ui.spoken.QAccessible", listener)
    press("c", "c", "d")
    assert told == [
        "Quotation 1 of 4, verbatim: the same words in the same order, but for typography",
        "Quotation 2 of 4, altered: number differs",
        "“300” for “900”",
    ]


def test_widgets_that_take_the_focus_have_names(window: MainWindow) -> None:
    nameless = [
        type(widget).__name__
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert nameless == []


def test_dark_and_light_hold_everywhere(window: MainWindow) -> None:
    for theme in (Theme.night(), Theme.light()):
        window.set_theme(theme)
        assert window.palette().window().color() == theme.window
        assert window.view.reply.pane.theme is theme


def test_the_window_takes_over_the_accent_that_the_platform_changes_to(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.platform_look.platform_accent", lambda: QColor("#c81e3c"))
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))
    assert window.theme.accent == QColor("#c81e3c")
    assert window.view.reply.pane.theme is window.theme


def test_high_contrast_holds_everywhere(window: MainWindow) -> None:
    window.apply_settings(replace(window.settings, high_contrast=True))
    assert window.theme.high_contrast
    assert window.view.reply.pane.page_theme.paper == QColor("#ffffff")


def test_without_an_accent_of_the_platforms_the_own_one_holds(window: MainWindow) -> None:
    window.set_theme(Theme.night())  # its palette is not taken for the platform's
    assert platform_accent() is None


def test_one_key_turns_dark_pages_off_in_a_dark_window(
    new_window: OpenWindow, letter: Path, survey: Path, press: Press
) -> None:
    window = new_window(letter, survey, settings=Settings(look=Look.DARK))
    pane = window.view.reply.pane
    before = pane.dark_pages
    press("F8")
    assert (before, pane.dark_pages) == (True, False)
    assert not window.actions_table.actions["view.dark"].isChecked()


def test_pages_follow_the_window_into_the_dark(window: MainWindow, press: Press) -> None:
    window.apply_settings(replace(window.settings, look=Look.DARK))
    in_the_dark = window.view.reply.pane.dark_pages
    assert in_the_dark
    press("F8")
    window.apply_settings(replace(window.settings, look=Look.LIGHT))
    assert not window.view.reply.pane.dark_pages


def test_panel_rulers_and_dark_pages_are_as_they_were_left(
    new_window: OpenWindow, letter: Path, survey: Path, press: Press
) -> None:
    window = new_window(letter, survey)
    press("Ctrl+8")
    window.view.reply.pane.setFocus()
    press("F8", "F9")
    window.close()
    again = new_window(letter, survey)
    assert again.sidebar.current is Panel.COVERAGE
    assert again.view.reply.pane.dark_pages
    assert again.view.reply.ruler.isHidden()
    checked = {name: again.actions_table.actions[name].isChecked() for name in ("view.dark", "view.ruler")}
    assert checked == {"view.dark": True, "view.ruler": False}


def test_a_hidden_panel_stays_hidden(new_window: OpenWindow, letter: Path, survey: Path, press: Press) -> None:
    window = new_window(letter, survey)
    press("F7")
    window.close()
    again = new_window(letter, survey)
    assert again.sidebar.isHidden()


def test_marks_lead_back(window: MainWindow, press: Press) -> None:
    press("c", "m", "a", "]", "]", "'", "a")
    assert window.session.comparison is not None
    assert window.session.current.finding is window.session.comparison.findings[0]


def test_scrolling_together_moves_the_other_pane(new_window: OpenWindow, tmp_path: Path, press: Press) -> None:
    lines = [f"Sentence number {number} of the long account tells of barge {number * 7}." for number in range(400)]
    letter, survey = tmp_path / "letter.txt", tmp_path / "survey.txt"
    letter.write_text("\n\n".join(f"“{line}”" for line in lines[::8]), encoding="utf-8")
    survey.write_text("\n\n".join(lines), encoding="utf-8")
    window = new_window(letter, survey)
    window.resize(1280, 860)  # wide enough that the letter's page is higher than its pane
    before = window.view.source.pane.position()
    press("s", "G")
    assert window.view.source.pane.position() > before + 1


def test_french_is_complete() -> None:
    tree = ET.parse(resource("translations/rejoinder_fr.ts"))  # noqa: S314 (our own file)
    missing = [
        message.findtext("source")
        for message in tree.iter("message")
        if (translation := message.find("translation")) is None
        or translation.get("type") == "unfinished"
        or any(not form.text for form in translation.findall("numerusform"))
    ]
    assert missing == []


def test_french_lines_do_not_break_before_a_mark() -> None:
    tree = ET.parse(resource("translations/rejoinder_fr.ts"))  # noqa: S314 (our own file)
    forms = [form for node in tree.iter("translation") for form in (node.text, *(child.text for child in node))]
    breaking = [form for form in forms if form and re.search(r" [:;!?»]|« | %(?!n)", form)]
    assert breaking == []


def test_every_text_of_the_program_has_been_collected() -> None:
    spec = importlib.util.spec_from_file_location("update", resource("translations/update.py"))
    assert spec is not None
    assert spec.loader is not None
    update = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = update  # dataclasses look their module up
    try:
        spec.loader.exec_module(update)
        missing = set(update.collect()) - set(update.kept(resource("translations/rejoinder_fr.ts")))
    finally:
        del sys.modules[spec.name]
    assert missing == set(), "run resources/translations/update.py and translate"


@pytest.fixture
def pseudo(english: None) -> Iterator[None]:  # noqa: ARG001 (loaded before it)
    translator = QTranslator()
    assert translator.load(f"rejoinder_{PSEUDO}", str(resource("translations")))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("pseudo")
def test_no_text_of_the_window_is_left_in_english(new_window: OpenWindow, letter: Path, survey: Path) -> None:
    window = new_window(letter, survey)
    window.run("quotation.next")
    for panel in (Panel.FINDINGS, Panel.CITATIONS, Panel.OUTLINE, Panel.NOTES, Panel.SEARCH, Panel.PAGES):
        window.sidebar.show_panel(panel)
    shown = [action.text().partition("\t")[0] for action in window.actions_table.actions.values()]
    shown += [action.text() for action in window.menuBar().actions()]
    shown += [field.placeholderText() for field in window.findChildren(QLineEdit)]
    documents = window.session.documents.all
    own = {document.name for document in documents} | set(
        window.session.current.finding.verdict.reasons if window.session.current.finding else ()
    )
    shown += [label.text() for label in window.findChildren(QLabel) if label.text() not in own]
    left = [text for text in shown if sum(letter.isalpha() for letter in text) > 3 and "[" not in text]
    assert left == []


def test_right_to_left_mirrors_the_window(new_window: OpenWindow, letter: Path, survey: Path) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = new_window(letter, survey)
        side = window.sidebar.mapTo(window, window.sidebar.rect().center()).x()
        assert side > window.width() / 2
        window.run("quotation.next")
        assert not window.grab().isNull()
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_plain_keys_work_in_the_empty_window(new_window: OpenWindow, press: Press) -> None:
    window = new_window()
    press("?")
    assert any(sheet.isVisible() for sheet in window.findChildren(CheatSheet))


def test_opening_leads_from_the_empty_window_to_the_reply(new_window: OpenWindow, letter: Path, survey: Path) -> None:
    window = new_window()
    window.resize(window.width(), 700)
    window.session.open(letter, [survey])
    assert window.view.reply.pane is window.focusWidget()
    window.session.open(letter, [survey])
    assert window.height() == 700, "no window grows by what it shows"
