"""Palette, cheat sheet, settings, help, and the empty window."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.commands.table import COMMANDS
from reader.ui.cheat_sheet import CheatSheet
from reader.ui.chooser import Chooser
from reader.ui.help_dialog import HelpDialog
from reader.ui.main_window import MainWindow
from reader.ui.settings_dialog import SettingsDialog
from reader.ui.settings_paths import key_file, settings_file
from reader.ui.theme import Theme
from reader.workspace.settings import Look

Press = Callable[..., None]
OpenWindow = Callable[..., MainWindow]
Widget = TypeVar("Widget", bound=QWidget)


def top_level(kind: type[Widget]) -> Widget:
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible())


def test_palette_finds_and_runs_a_command(window: MainWindow, press: Press) -> None:
    press("Ctrl+Shift+P")
    chooser = top_level(Chooser)
    chooser.field.setText("next pro")
    assert chooser.rows.item(0).text() == "Next problem"
    chooser.field.returnPressed.emit()
    assert window.session.current.finding is not None
    assert window.session.current.finding.is_problem


def test_palette_shows_every_command_with_its_keys(window: MainWindow, press: Press) -> None:
    press(":")
    chooser = top_level(Chooser)
    assert chooser.rows.count() == len(COMMANDS)
    chooser.close()
    assert window.isVisible()


@pytest.mark.parametrize(("keys", "kind"), [(":", Chooser), ("F1", HelpDialog)])
def test_what_is_open_turns_dark_with_the_window(
    window: MainWindow, press: Press, keys: str, kind: type[QWidget]
) -> None:
    window.set_theme(Theme.light())
    press(keys)
    shown = top_level(kind)
    window.set_theme(Theme.night())
    seen = shown.grab().toImage()
    colours = {seen.pixel(x, y) for x in range(seen.width()) for y in range(seen.height())}
    shown.close()
    assert {Theme.night().text.rgb(), Theme.night().panel.rgb()} <= colours
    assert Theme.light().text.rgb() not in colours
    if kind is HelpDialog:
        assert Theme.night().altered.rgb() in colours, "the verdicts' own colours, too"


@pytest.mark.usefixtures("window")
def test_cheat_sheet_shows_the_keys_in_force_and_closes_on_any_key(press: Press) -> None:
    press("?")
    sheet = top_level(CheatSheet)
    words = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Next quotation", "c   Alt+Down"} <= words
    QTest.keyClick(sheet, Qt.Key.Key_X)
    assert not sheet.isVisible()


def test_every_menu_entry_is_a_command_and_none_is_left_out(window: MainWindow) -> None:
    shown = {
        action.objectName()
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()  # type: ignore[attr-defined] # Qt's own class of menus
        if not action.isSeparator()
    }
    assert shown == {command.id for command in COMMANDS}


def test_commands_that_need_documents_are_off_in_the_empty_window(new_window: OpenWindow) -> None:
    window = new_window()
    enabled = {name for name, action in window.actions_table.actions.items() if action.isEnabled()}
    assert {"case.open", "program.palette", "program.keys"} <= enabled
    assert not {"quotation.next", "note.write", "case.export", "find.open"} & enabled
    assert window.welcome.isVisible()


def test_changed_keys_and_labels_hold_at_once_and_are_kept(window: MainWindow, press: Press) -> None:
    dialog = SettingsDialog(window.settings, window.actions_table, window.session.jobs, window)
    dialog.settings_changed.connect(window.apply_settings)
    dialog.keymap_changed.connect(window.set_keymap)
    row = [command.id for command in COMMANDS].index("quotation.next")
    dialog.keys.item(row, 1).setText("q  Alt+Down")  # type: ignore[union-attr] # filled by the dialog
    dialog.reviews.setPlainText("right\nwrong")
    dialog.look.setCurrentIndex(dialog.look.findData(Look.DARK))
    dialog.save()
    press("q")
    assert window.session.current.finding is not None
    press("Alt+2")
    review = window.session.review_of(window.session.current.finding)
    assert review is not None
    assert review.label == "wrong"
    assert window.theme.dark
    assert '"quotation.next" = ["q", "Alt+Down"]' in key_file().read_text(encoding="utf-8")
    assert 'reviews = ["right", "wrong"]' in settings_file().read_text(encoding="utf-8")


def test_a_key_in_conflict_is_told_and_changes_nothing(window: MainWindow) -> None:
    dialog = SettingsDialog(window.settings, window.actions_table, window.session.jobs, window)
    row = [command.id for command in COMMANDS].index("quotation.next")
    dialog.keys.item(row, 1).setText("x")  # type: ignore[union-attr] # filled by the dialog
    dialog.save()
    assert dialog.strip.sentence == "“x” of “Next quotation” is taken by “Next problem”: change one of them."
    assert dialog.keys.currentRow() == row
    assert not key_file().exists()
    dialog.close()


@pytest.mark.parametrize(
    "command", ["program.settings", "program.help", "program.palette", "case.export", "case.recent"]
)
def test_a_screen_reader_has_a_name_for_everything_in_a_dialog(window: MainWindow, command: str) -> None:
    before = set(QApplication.topLevelWidgets()) | set(window.findChildren(QWidget))
    window.run(command)
    opened = (set(QApplication.topLevelWidgets()) | set(window.findChildren(QWidget))) - before
    named = {}
    for widget in opened:
        if widget.isVisible() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            accessible = QAccessible.queryAccessibleInterface(widget)
            assert accessible is not None
            named[widget] = accessible.text(QAccessible.Text.Name)
    assert named
    assert all(named.values()), [widget for widget, name in named.items() if not name]
    for widget in opened:
        widget.close()


def test_the_keys_are_walked_by_rows_and_what_is_typed_is_a_key(window: MainWindow, qtbot: QtBot) -> None:
    window.run("program.settings")
    dialog = window.findChildren(SettingsDialog)[-1]
    keys = dialog.keys
    dialog.show_keys()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    keys.setFocus()
    qtbot.waitUntil(keys.hasFocus)
    keys.setCurrentCell(3, 0)
    assert keys.currentColumn() == 1
    assert {index.column() for index in keys.selectedIndexes()} == {0, 1}, "the whole row shows where the focus is"
    QTest.keyClick(keys, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Ctrl+W")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: keys.currentIndex().data() == "Ctrl+W")
    dialog.save()
    assert "is taken by" in dialog.strip.sentence
    row = keys.currentIndex()
    qtbot.waitUntil(lambda: keys.viewport().rect().contains(keys.visualRect(row)))
    dialog.close()


def test_recent_cases_are_offered_in_the_empty_window(
    new_window: OpenWindow, letter: Path, survey: Path, press: Press, qtbot: QtBot
) -> None:
    new_window(letter, survey).close()
    window = new_window()
    recent = window.session.cases.recent()
    assert [Path(case.reply).name for case in recent] == ["letter.txt"]
    entry = next(b for b in window.welcome.findChildren(QToolButton) if b.text().startswith("letter.txt"))
    entry.setFocus()
    press("Enter")
    qtbot.waitUntil(lambda: window.session.comparison is not None)
    assert not window.welcome.isVisible()


@pytest.mark.usefixtures("window")
def test_the_day_of_a_recent_case_is_written_as_the_language_does(press: Press) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("fr"))
    try:
        press("Ctrl+Shift+O")
        chooser = top_level(Chooser)
        words = chooser.rows.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
        chooser.close()
    finally:
        QLocale.setDefault(before)
    assert re.search(r"letter\.txt ↔ survey\.txt  \d\d/\d\d/\d{4}$", words)
