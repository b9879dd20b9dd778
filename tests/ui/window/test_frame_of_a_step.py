"""What a step through the quotations has Qt paint: no more than what looks different after it."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from reader.ui.main_window import MainWindow
from reader.ui.theme import Theme

Press = Callable[..., None]


class Painted(QObject):
    """Keeps which of some widgets are painted."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self.widgets: list[QWidget] = []
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Keep who is painted."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.widgets.append(watched)
        return False


def test_a_step_paints_each_part_once_and_nothing_under_it(
    window: MainWindow, press: Press, qapp: QApplication
) -> None:
    window.resize(1280, 860)  # the card needs no scroll bar
    press("c")
    qapp.processEvents()
    panes = [frame.pane.viewport() for frame in window.view.frames]
    painted = Painted([window, window.view, *window.findChildren(QSplitter), *panes])
    press("c")
    qapp.processEvents()
    assert sorted(painted.widgets, key=panes.index) == panes


def test_a_bar_that_moves_has_nothing_under_it_painted(window: MainWindow, qapp: QApplication) -> None:
    window.set_theme(Theme.night())
    pane = window.view.reply.pane
    pane.set_zoom(4.0)
    qapp.processEvents()
    painted = Painted([window, pane, pane.verticalScrollBar()])
    pane.scroll_screens(1)
    qapp.processEvents()
    assert painted.widgets == [pane.verticalScrollBar()]


@pytest.mark.parametrize("theme", [Theme.light(), Theme.night()], ids=["light", "dark"])
def test_card_and_note_stand_on_the_panels_ground(window: MainWindow, press: Press, theme: Theme) -> None:
    press("c")
    window.set_theme(theme)
    for part in (window.card, window.editor):
        image = part.grab().toImage()
        assert image.pixelColor(3, image.height() // 2) == theme.panel
