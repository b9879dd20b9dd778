"""What is left of the window where the screen is small or the letters are large."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QToolButton

from reader.ui.help_dialog import HelpDialog
from reader.ui.main_window import MainWindow
from reader.ui.settings_dialog import SettingsDialog
from reader.ui.status_line import StatusLine

Press = Callable[..., None]


def shown(status: StatusLine) -> list[str]:
    """Return the texts of the status line that are in view."""
    labels = [label for label in status.findChildren(QLabel) if label.isVisible() and label.text()]
    assert all(label.width() >= label.minimumSizeHint().width() for label in labels if label.text() != status.message)
    return [label.text() for label in labels]


def test_counts_of_problems_stay_longest_in_a_narrow_status_line(window: MainWindow) -> None:
    status = window.status
    window.resize(1200, 700)
    assert {"4 quotations", "▲ 1 altered", "● 1 verbatim", "0 reviewed"} <= set(shown(status))
    status.resize(430, status.height())
    texts = shown(status)
    assert "▲ 1 altered" in texts
    assert "0 reviewed" not in texts
    assert any(text.startswith("page 1") for text in texts)
    status.resize(1200, status.height())
    assert "0 reviewed" in shown(status)


def test_the_icons_of_the_panels_break_into_lines(window: MainWindow) -> None:
    sidebar = window.sidebar
    icons = [button for button in sidebar.findChildren(QToolButton) if button.isCheckable()]
    sidebar.resize(140, 600)
    layout = sidebar.layout()
    assert layout is not None
    layout.activate()
    places = {button.mapTo(sidebar, button.rect().center()).y() for button in icons}
    assert len(places) > 1
    assert all(sidebar.rect().contains(button.mapTo(sidebar, button.rect().bottomRight())) for button in icons)


@pytest.mark.parametrize("dialog_class", [SettingsDialog, HelpDialog])
def test_a_dialog_keeps_its_buttons_on_the_screen(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, dialog_class: type[SettingsDialog | HelpDialog]
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(720, 420))
    window.run("program.settings" if dialog_class is SettingsDialog else "program.help")
    dialog = window.findChildren(dialog_class)[-1]
    assert dialog.width() <= 720
    assert dialog.height() <= 420
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    assert dialog.rect().contains(buttons.geometry())
