"""Another language holds at once, and nothing is lost: places, panels, notes, the way back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.finding_filter import FindingFilter
from reader.ui.languages import install_translators
from reader.ui.main_window import MainWindow
from reader.ui.settings_dialog import SettingsDialog
from reader.ui.window_keeper import WindowKeeper
from reader.workspace.shell import Fit, Panel

Press = Callable[..., None]
OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """Leave the language and its direction to the other tests as they were."""
    yield
    install_translators(qapp, "en")


@pytest.fixture
def keeper(
    qapp: QApplication,
    new_window: OpenWindow,
    letter: Path,
    survey: Path,
    english_again: None,  # noqa: ARG001 (order)
) -> Iterator[WindowKeeper]:
    """Return what keeps the window with the letter and the survey."""
    kept = WindowKeeper(qapp, new_window(letter, survey, replaced=True))
    yield kept
    kept.window.close()
    kept.window.deleteLater()
    kept.deleteLater()


def choose(qtbot: QtBot, keeper: WindowKeeper, language: str) -> MainWindow:
    """Choose a language as the settings do, and return the window that comes of it."""
    before = keeper.window
    before.apply_settings(replace(before.settings, language=language))
    qtbot.waitUntil(lambda: keeper.window is not before)
    qtbot.waitExposed(keeper.window)
    return keeper.window


def shown_texts(window: QWidget) -> list[str]:
    """Return what labels, buttons and fields of a window say."""
    texts: list[str] = []
    for part in window.findChildren(QWidget):
        if isinstance(part, QLabel | QToolButton):
            texts += [part.text(), part.toolTip()]
        if isinstance(part, QLineEdit):
            texts.append(part.placeholderText())
        texts.append(part.accessibleName())
    return [text for text in texts if text]


def test_menus_panels_and_card_speak_the_other_language(qtbot: QtBot, keeper: WindowKeeper, press: Press) -> None:
    press("c", "c")
    french = choose(qtbot, keeper, "fr")
    titles = [action.text() for action in french.menuBar().actions()]
    assert "&Fichier" in titles
    words = shown_texts(french)
    assert "Quotations" not in words
    assert "Note sur la citation 2" in words
    assert any("altérée" in text for text in words)
    assert any("différence (nombre)" in text for text in words)
    assert "4 citations" in french.status.summary
    assert QLocale().language() is QLocale.Language.French


def test_and_back_again(qtbot: QtBot, keeper: WindowKeeper) -> None:
    choose(qtbot, keeper, "fr")
    english = choose(qtbot, keeper, "en")
    assert "&File" in [action.text() for action in english.menuBar().actions()]
    assert "Quotations" in shown_texts(english)
    assert english.status.summary.startswith("4 quotations"), "plural forms too"


def test_the_reader_stays_where_he_was(qtbot: QtBot, keeper: WindowKeeper, press: Press) -> None:
    old = keeper.window
    press("c", "c", "W", "z", "t", "s", "Ctrl+4")
    old.panels.quotations.set_filter(FindingFilter(text="pier"))
    finding, comparison = old.session.current.finding, old.session.comparison
    new = choose(qtbot, keeper, "fr")
    assert new.session is old.session
    assert (new.session.current.finding, new.session.comparison) == (finding, comparison)
    assert new.view.swapped
    assert new.view.reply.pane.fit is Fit.TEXT
    assert new.view.reply.pane.page_count == 1
    assert new.view.reply.pane.current_highlight == new.session.current.focus.finding
    assert new.shell.switches.sync.on
    assert new.sidebar.current is Panel.NOTES
    assert new.panels.quotations.wanted.text == "pier"
    new.view.reply.pane.setFocus()
    new.run("place.back")
    assert new.session.comparison is not None
    assert new.session.current.finding is new.session.comparison.findings[0]


def test_places_in_the_documents_are_kept(qtbot: QtBot, keeper: WindowKeeper, press: Press) -> None:
    press("c", "6", "+", "w", "6", "+", "k")
    frames = (keeper.window.view.reply, keeper.window.view.source)
    before = [frame.pane.place() for frame in frames]
    assert all(before)
    new = choose(qtbot, keeper, "fr")
    for frame, place in zip((new.view.reply, new.view.source), before, strict=True):
        now = frame.pane.place()
        assert now is not None
        assert place is not None
        assert (now.page, now.x, now.y) == pytest.approx((place.page, place.x, place.y), abs=4)


def test_a_note_in_the_making_is_not_lost(qtbot: QtBot, keeper: WindowKeeper, press: Press) -> None:
    press("c", "i", "half a thou")
    new = choose(qtbot, keeper, "fr")
    assert new.session.notebook is not None
    assert [note.text for note in new.session.notebook.notes] == ["half a thou"]
    assert new.editor.text.toPlainText() == "half a thou"
    new.editor.text.setPlainText("half a thought")
    new.editor.finish()
    assert [note.text for note in new.session.notebook.notes] == ["half a thought"]


def test_the_other_source_stays_in_front(qtbot: QtBot, keeper: WindowKeeper, notice: Path) -> None:
    keeper.window.session.documents.add_source(notice)
    keeper.window.view.source.show_next(1)
    new = choose(qtbot, keeper, "fr")
    assert new.view.source.document is not None
    assert new.view.source.document.name == "notice.txt"


def test_the_window_that_is_left_hears_nothing_more(qtbot: QtBot, keeper: WindowKeeper, press: Press) -> None:
    old = keeper.window
    press("c")
    choose(qtbot, keeper, "fr").run("quotation.next")
    qtbot.waitUntil(
        lambda: keeper.window.view.reply.pane.current_highlight == keeper.window.session.current.focus.finding
    )
    assert not old.isVisible()


def test_without_documents_the_welcome_is_translated(
    qtbot: QtBot,
    qapp: QApplication,
    new_window: OpenWindow,
    english_again: None,  # noqa: ARG001 (order)
) -> None:
    keeper = WindowKeeper(qapp, new_window(replaced=True))
    french = choose(qtbot, keeper, "fr")
    assert french.welcome.isVisible()
    french.close()


def test_a_choice_in_the_settings_holds_when_they_are_closed(qtbot: QtBot, keeper: WindowKeeper) -> None:
    old = keeper.window
    old.run("program.settings")
    dialog = old.findChild(SettingsDialog)
    assert dialog is not None
    dialog.language.setCurrentIndex(dialog.language.findData("fr"))
    dialog.save()
    qtbot.waitUntil(lambda: keeper.window is not old)
    assert keeper.window.settings.language == "fr"


def test_the_same_language_changes_no_window(qtbot: QtBot, keeper: WindowKeeper) -> None:
    window = keeper.window
    with qtbot.assertNotEmitted(window.language_changed, wait=50):
        window.apply_settings(replace(window.settings, author="Somebody"))


def test_the_programs_own_review_labels_are_edited_in_the_users_language(qtbot: QtBot, keeper: WindowKeeper) -> None:
    french = choose(qtbot, keeper, "fr")
    dialog = SettingsDialog(french.settings, french.actions_table, french.session.jobs, french)
    shown = dialog.reviews.toPlainText().splitlines()
    assert shown[0] == "exacte"
    dialog.reviews.setPlainText("\n".join([shown[3], shown[0], "douteuse"]))
    with qtbot.waitSignal(dialog.settings_changed) as saved:
        dialog.save()
    assert saved.args is not None
    assert saved.args[0].reviews == ("misquoted", "accurate", "douteuse")
