"""What a step through the quotations has Qt paint: no more than what looks different after it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from reader.ui.main_window import MainWindow
from reader.ui.theme import Theme

Press = Callable[..., None]


class Painted(QObject):
    """Keeps what is painted while it watches the application."""

    def __init__(self) -> None:
        super().__init__()
        self.widgets: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Keep who is painted."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.widgets.append(watched)
        return False


@pytest.fixture
def painted(qapp: QApplication) -> Iterator[Painted]:
    painted = Painted()
    qapp.installEventFilter(painted)
    yield painted
    qapp.removeEventFilter(painted)


def test_a_step_paints_each_part_once_and_nothing_under_it(
    window: MainWindow, press: Press, painted: Painted, qapp: QApplication
) -> None:
    window.resize(1280, 860)  # the card needs no scroll bar
    press("c")
    qapp.processEvents()
    painted.widgets.clear()
    press("c")
    qapp.processEvents()
    panes = [frame.pane.viewport() for frame in window.view.frames]
    assert [painted.widgets.count(pane) for pane in panes] == [1, 1]
    under = [window, window.centralWidget(), window.view, *window.findChildren(QSplitter)]
    assert not [widget for widget in under if widget in painted.widgets]


@pytest.mark.parametrize("theme", [Theme.light(), Theme.night()], ids=["light", "dark"])
def test_card_and_note_stand_on_the_panels_ground(window: MainWindow, press: Press, theme: Theme) -> None:
    press("c")
    window.set_theme(theme)
    for part in (window.card, window.editor):
        image = part.grab().toImage()
        assert image.pixelColor(3, image.height() // 2) == theme.panel


def test_a_bar_that_moves_has_nothing_under_it_painted(
    window: MainWindow, painted: Painted, qapp: QApplication
) -> None:
    window.set_theme(Theme.night())
    pane = window.view.reply.pane
    pane.set_zoom(4.0)
    qapp.processEvents()
    painted.widgets.clear()
    pane.scroll_screens(1)
    qapp.processEvents()
    assert pane.verticalScrollBar() in painted.widgets
    assert pane not in painted.widgets
    assert window not in painted.widgets
