"""The context menu of the panes."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from reader.model.span import Span
from reader.ui.languages import install_translators
from reader.ui.main_window import MainWindow
from reader.ui.pane_menu import PANE_COMMANDS
from reader.ui.reading_pane import ReadingPane

Press = Callable[..., None]


def ask_for_menu(pane: ReadingPane, at: QPointF, reason: QContextMenuEvent.Reason) -> QMenu:
    """Ask for a pane's menu at a point of its view and return the menu."""
    point = at.toPoint()
    QApplication.sendEvent(pane.viewport(), QContextMenuEvent(reason, point, pane.viewport().mapToGlobal(point)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def place_of(pane: ReadingPane, words: str) -> QPointF:
    """Return a point of the view on some words."""
    assert pane.document is not None
    start = pane.document.text.index(words)
    return pane.view_rect(pane.document.rects(Span(start, start + len(words)))[0]).center()


def test_a_click_on_a_quotation_makes_it_current_and_offers_commands(window: MainWindow) -> None:
    pane = window.view.reply.pane
    menu = ask_for_menu(pane, place_of(pane, "no more than 300"), QContextMenuEvent.Reason.Mouse)
    assert window.session.comparison is not None
    assert window.session.current.finding is window.session.comparison.findings[1]
    offered = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    assert offered == [command for group in PANE_COMMANDS for command in group]
    next(action for action in menu.actions() if action.objectName() == "quotation.dismiss").trigger()
    assert len(window.session.comparison.findings) == 3
    menu.hide()


def test_what_is_selected_stays_selected_and_is_what_is_meant(window: MainWindow) -> None:
    pane = window.view.reply.pane
    assert pane.document is not None
    start = pane.document.text.index("this office agrees")
    pane.selector.select(Span(start, start + len("this office agrees")))
    menu = ask_for_menu(pane, place_of(pane, "no more than 300"), QContextMenuEvent.Reason.Mouse)
    assert window.session.current.finding is None
    menu.hide()
    assert pane.selected_text() == "this office agrees"


def test_the_menu_key_opens_it_at_the_caret(window: MainWindow, press: Press) -> None:
    pane = window.view.reply.pane
    press("v")
    menu = ask_for_menu(pane, QPointF(QPoint(1, 1)), QContextMenuEvent.Reason.Keyboard)
    caret = pane.selector.caret_rect()
    assert caret is not None
    below = pane.viewport().mapToGlobal(pane.view_rect(caret).bottomLeft()).toPoint()
    assert (menu.pos() - below).manhattanLength() < 4
    menu.hide()


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    install_translators(qapp, "fr")
    yield
    install_translators(qapp, "en")


@pytest.mark.usefixtures("french")
def test_qts_own_dialog_for_files_is_french_too(qtbot: QtBot) -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    labels = {dialog.labelText(label) for label in QFileDialog.DialogLabel}
    assert labels == {"&Voir dans\u00a0:", "&Nom de fichier\u00a0:", "Fichiers de &type\u00a0:", "&Ouvrir", "Annuler"}
