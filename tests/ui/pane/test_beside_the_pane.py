"""What stands beside a pane: the overview ruler and the gutter's connectors."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.connectors import Connectors, Join, distance_text
from reader.ui.highlights import Highlight
from reader.ui.overview_ruler import OverviewRuler
from reader.ui.reading_pane import ReadingPane
from reader.ui.theme import FAINT, Theme, blend
from tests.inline_jobs import InlineJobs
from tests.ui.pane.conftest import Printed

LEFT_BUTTON, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def ruler(qtbot: QtBot, pane: ReadingPane) -> OverviewRuler:
    ruler = OverviewRuler(pane)
    qtbot.addWidget(ruler)
    ruler.resize(ruler.width(), pane.height())
    return ruler


@pytest.fixture
def marks(printed: Printed) -> list[Highlight]:
    return [
        printed.mark("q1", "harbour", "verbatim"),
        printed.mark("q2", "third page", "altered"),
        Highlight("q3", printed.document, (), "absent"),
    ]


def test_ticks_follow_the_document(ruler: OverviewRuler, pane: ReadingPane, marks: list[Highlight]) -> None:
    pane.set_highlights(marks, "q1")
    ticks = {mark: (height, hue) for height, hue, mark in ruler.ticks()}
    assert list(ticks) == ["q2", "q1"], "the current one is painted last"
    assert ticks["q1"][0] < ruler.height() / 4 < ruler.height() / 2 < ticks["q2"][0]
    image = ruler.grab().toImage()
    for height, hue in ticks.values():
        assert image.pixelColor(ruler.width() // 2, round(height)) == hue


def test_ticks_take_other_colours_and_go_with_their_highlights(
    ruler: OverviewRuler, pane: ReadingPane, marks: list[Highlight]
) -> None:
    pane.set_highlights(marks)
    (height, _, _), *_ = ruler.ticks()
    for theme in (Theme.light(), Theme.night()):
        pane.set_theme(theme)
        shown = ruler.grab().toImage().pixelColor(ruler.width() // 2, round(height))
        assert shown.name() == theme.role("verbatim").name()
    pane.set_highlights(marks[1:])
    shown = ruler.grab().toImage().pixelColor(ruler.width() // 2, round(height))
    assert shown.name() != Theme.night().role("verbatim").name()


def test_a_click_on_a_tick_goes_to_it_and_elsewhere_scrolls(
    qtbot: QtBot, ruler: OverviewRuler, pane: ReadingPane, marks: list[Highlight]
) -> None:
    pane.set_highlights(marks)
    height = next(height for height, _, mark in ruler.ticks() if mark == "q2")
    with qtbot.waitSignal(pane.highlight_clicked) as clicked:
        QTest.mouseClick(ruler, LEFT_BUTTON, NONE, QPoint(5, round(height) + 3))
    assert clicked.args == ["q2"]
    with qtbot.assertNotEmitted(pane.highlight_clicked):
        QTest.mouseClick(ruler, LEFT_BUTTON, NONE, QPoint(5, ruler.height() - 40))
    assert pane.current_page == 3


def test_the_part_in_view_and_the_hits_are_shown(ruler: OverviewRuler, pane: ReadingPane, printed: Printed) -> None:
    before = ruler.grab().toImage()
    pane.set_hits([printed.span("The end")])
    with_hit = ruler.grab().toImage()
    assert with_hit != before
    pane.go_to_end()
    assert ruler.grab().toImage() != with_hit
    pane.clear()
    empty = ruler.grab().toImage()
    assert {empty.pixelColor(2, y).name() for y in range(empty.height())} == {Theme.light().window.name()}


@pytest.fixture
def desk(qtbot: QtBot, printed: Printed) -> Iterator[tuple[ReadingPane, Connectors, ReadingPane]]:
    """Two panes on the same document with the gutter between them."""
    jobs = InlineJobs()
    window = QWidget()
    qtbot.addWidget(window)
    left, right = ReadingPane(jobs, Theme.light()), ReadingPane(jobs, Theme.light())
    gutter = Connectors(left, right)
    window.resize(900, 500)
    for widget, x, width in ((left, 0, 420), (gutter, 420, gutter.width()), (right, 468, 420)):
        widget.setParent(window)
        widget.setGeometry(x, 0, width, 500)
    for pane in (left, right):
        pane.show_pages(printed.path, printed.sizes)
        pane.set_zoom(1.0)
    with qtbot.waitExposed(window):
        window.show()
    yield left, gutter, right
    for pane in (left, right):
        pane.close_pages()
    jobs.close()


def colours(gutter: Connectors) -> set[str]:
    """Return the names of the colours in the gutter's middle column."""
    image = gutter.grab().toImage()
    return {image.pixelColor(image.width() // 2, y).name() for y in range(image.height())}


def joined(printed: Printed, name: str, quoted: str, found: str, role: str) -> Join:
    """Return the join of some words with others."""
    return Join(printed.mark(name, quoted, role), printed.mark(name, found, role))


def near(colours: set[str], wanted: QColor) -> bool:
    """Tell whether any of the colours is about the wanted one (curves are smoothed)."""
    channels = [(QColor(name).red(), QColor(name).green(), QColor(name).blue()) for name in colours]
    goal = (wanted.red(), wanted.green(), wanted.blue())
    return any(max(abs(a - b) for a, b in zip(channel, goal, strict=True)) < 12 for channel in channels)


def test_the_current_join_is_strong_and_the_others_are_faint(
    desk: tuple[ReadingPane, Connectors, ReadingPane], printed: Printed
) -> None:
    _, gutter, _ = desk
    theme = Theme.light()
    joins = [
        joined(printed, "q1", "harbour", "son and", "verbatim"),
        joined(printed, "q2", "season and", "harbour", "altered"),
    ]
    gutter.set_joins(joins, "q1")
    shown = colours(gutter)
    assert near(shown, theme.role("verbatim"))
    assert not near(shown, theme.role("altered"))
    assert near(shown, blend(theme.role("altered"), theme.window, FAINT))


def test_a_join_with_an_end_out_of_sight_is_an_arrow_or_nothing(
    desk: tuple[ReadingPane, Connectors, ReadingPane], printed: Printed
) -> None:
    _, gutter, right = desk
    empty = gutter.grab().toImage()
    join = joined(printed, "q1", "harbour", "The end", "verbatim")
    gutter.set_joins([join], None)
    assert gutter.grab().toImage() == empty, "one that is not current is not shown"
    gutter.set_joins([join], "q1")
    end = gutter.end(right, join.right.rects)
    assert end is not None
    assert end.beyond == 3, "three pages below"
    image = gutter.grab().toImage()
    hue = Theme.light().role("verbatim")
    foot = {
        image.pixelColor(x, y).name()
        for x in range(image.width() // 2, image.width())
        for y in range(image.height() - 14, image.height())
    }
    assert near(foot, hue), "the arrow stands at the lower edge, on the side of the far end"
    right.go_to_page(3)
    end = gutter.end(right, join.right.rects)
    assert end is not None
    assert end.beyond == 0


def test_both_ends_may_be_out_of_sight(desk: tuple[ReadingPane, Connectors, ReadingPane], printed: Printed) -> None:
    left, gutter, right = desk
    left.go_to_end()
    join = joined(printed, "q1", "harbour", "The end", "verbatim")
    gutter.set_joins([join], "q1")
    ends = gutter.end(left, join.left.rects), gutter.end(right, join.right.rects)
    assert [end.beyond for end in ends if end is not None] == [-3, 3]
    assert near({gutter.grab().toImage().pixelColor(12, 8).name()}, Theme.light().role("verbatim"))


def test_the_gutter_follows_other_panes(desk: tuple[ReadingPane, Connectors, ReadingPane], printed: Printed) -> None:
    left, gutter, right = desk
    gutter.set_panes(right, left)
    gutter.set_joins([joined(printed, "q1", "harbour", "The end", "edited")], "q1")
    before = gutter.grab().toImage()
    left.go_to_end()
    assert gutter.grab().toImage() != before


def test_a_join_to_nowhere_is_left_out(desk: tuple[ReadingPane, Connectors, ReadingPane], printed: Printed) -> None:
    _, gutter, right = desk
    empty = gutter.grab().toImage()
    nowhere = Highlight("q1", printed.document, (), "absent")
    gutter.set_joins([Join(printed.mark("q1", "harbour", "absent"), nowhere)], "q1")
    assert gutter.grab().toImage() == empty
    right.clear()
    gutter.set_joins([joined(printed, "q1", "harbour", "The end", "edited")], "q1")
    assert gutter.grab().toImage() == empty


@pytest.mark.parametrize(("beyond", "text"), [(1, "1"), (-12, "12"), (99, "99"), (-1500, "99+")])
def test_distances(beyond: int, text: str) -> None:
    assert distance_text(beyond) == text
