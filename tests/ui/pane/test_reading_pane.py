"""The pane as its reader sees and drives it: shown offscreen, with real pages."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.document import Footnote, Link
from reader.model.geometry import PageRect
from reader.model.raster import PageSize
from reader.ui.page_frame import Place
from reader.ui.reading_pane import ReadingPane
from reader.ui.theme import Theme
from reader.workspace.shell import Fit
from tests.ui.pane.conftest import HEIGHT, WIDTH, Printed

LEFT_BUTTON = Qt.MouseButton.LeftButton
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def picture(pane: ReadingPane) -> QImage:
    """Return what the view shows."""
    return pane.viewport().grab().toImage()


def wheel(pane: ReadingPane, notches: int, held: Qt.KeyboardModifier = NONE, at: QPointF | None = None) -> None:
    """Turn the wheel towards the reader (down) if negative."""
    at = at if at is not None else QPointF(pane.viewport().rect().center())
    event = QWheelEvent(
        at,
        pane.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane.viewport(), event)


def test_the_document_begins_at_its_top(pane: ReadingPane) -> None:
    assert pane.current_page == 0
    assert pane.verticalScrollBar().value() == 0


@pytest.mark.parametrize(
    ("keys", "page"),
    [
        pytest.param([Qt.Key.Key_End], 3, id="to the end"),
        pytest.param([Qt.Key.Key_End, Qt.Key.Key_Home], 0, id="and back"),
        pytest.param([Qt.Key.Key_PageDown] * 3, 2, id="three screens"),
        pytest.param([Qt.Key.Key_PageDown] * 3 + [Qt.Key.Key_PageUp] * 3, 0, id="and back up"),
    ],
)
def test_plain_keys(pane: ReadingPane, keys: list[Qt.Key], page: int) -> None:
    for key in keys:
        QTest.keyClick(pane, key)
    assert pane.current_page == page


def test_lines_and_screens_are_undone_by_the_way_back(pane: ReadingPane) -> None:
    pane.go_to_page(1)
    before = pane.verticalScrollBar().value()
    for scroll in (pane.scroll_lines, pane.scroll_screens, pane.scroll_half_screens):
        scroll(2)
        assert pane.verticalScrollBar().value() > before
        scroll(-2)
        assert pane.verticalScrollBar().value() == before


def test_pages_are_brought_to_the_view_s_top(pane: ReadingPane) -> None:
    pane.scroll_lines(1)
    pane.scroll_pages(2)
    top = pane.view_rect(PageRect(2, 0, 0, 1, 1)).top()
    assert 0 <= top < 20
    pane.scroll_pages(-1)
    assert 0 <= pane.view_rect(PageRect(1, 0, 0, 1, 1)).top() < 20


def test_the_wheel_scrolls(pane: ReadingPane) -> None:
    wheel(pane, -1)
    assert pane.verticalScrollBar().value() > 0
    wheel(pane, 1)
    assert pane.verticalScrollBar().value() == 0


def test_a_place_is_gone_back_to(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.go_to_page(2)
    place = pane.place()
    assert place is not None
    with qtbot.waitSignal(pane.position_changed):
        pane.go_to_end()
    pane.go_to(place)
    assert pane.place() == place


def test_a_new_page_is_told_once(qtbot: QtBot, pane: ReadingPane) -> None:
    with qtbot.waitSignal(pane.current_page_changed) as told:
        pane.go_to_page(2)
    assert told.args == [2]
    with qtbot.assertNotEmitted(pane.current_page_changed):
        pane.scroll_lines(1)


def test_revealed_words_come_to_the_middle(pane: ReadingPane, printed: Printed) -> None:
    pane.reveal(printed.document.rects(printed.span("Its last line")))
    rect = pane.view_rect(printed.rect("Its last line"))
    assert abs(rect.center().y() - pane.viewport().height() / 2) < 2


def test_revealing_scrolls_sideways_too(pane: ReadingPane, printed: Printed) -> None:
    pane.set_zoom(4.0)
    pane.reveal_span(printed.span("three ferries"))
    assert pane.is_in_view(printed.rect("three ferries"))


def test_revealing_nothing_stays(pane: ReadingPane) -> None:
    pane.reveal(())
    pane.reveal([PageRect(99, 0, 0, 1, 1)])
    assert pane.verticalScrollBar().value() == 0


def test_motion_ends_where_a_jump_does(qtbot: QtBot, pane: ReadingPane, printed: Printed) -> None:
    rects = printed.document.rects(printed.span("never built"))
    pane.reveal(rects)
    goal = pane.verticalScrollBar().value()
    pane.go_to_start()
    pane.motion.enabled = True
    pane.reveal(rects)
    assert pane.verticalScrollBar().value() < goal
    qtbot.waitUntil(lambda: pane.verticalScrollBar().value() == goal)


def test_the_point_under_the_pointer_stays(pane: ReadingPane) -> None:
    at = QPointF(200, 300)
    before = pane.page_point(at)
    wheel(pane, 3, CONTROL, at)
    after = pane.page_point(at)
    assert pane.zoom > 1.5
    assert before is not None
    assert after is not None
    assert after == pytest.approx(before, abs=1)


def test_pinching_zooms_around_the_fingers(pane: ReadingPane) -> None:
    pane.set_zoom(2.0)  # wider than the view, so that it can be moved sideways
    pane.go_to_page(1)
    at = QPointF(210, 130)
    under = pane.page_point(at)
    for value in (0.2, 0.25):
        gesture = QNativeGestureEvent(
            Qt.NativeGestureType.ZoomNativeGesture,
            QPointingDevice.primaryPointingDevice(),
            2,
            at,
            at,
            pane.viewport().mapToGlobal(at),
            value,
            QPointF(),
        )
        QApplication.sendEvent(pane.viewport(), gesture)
    assert pane.zoom == pytest.approx(3.0)
    assert pane.page_point(at) == pytest.approx(under, abs=1.5)


def test_in_and_out_again_is_the_same(pane: ReadingPane) -> None:
    pane.go_to(Place(1, 200, 280))
    place = pane.place()
    pane.zoom_in(2)
    pane.zoom_in(-2)
    assert pane.zoom == pytest.approx(1.0)
    assert place is not None
    now = pane.place()
    assert now is not None
    assert (now.page, now.x, now.y) == pytest.approx((place.page, place.x, place.y), abs=1.5)


def test_fits_follow_the_view_s_size(pane: ReadingPane) -> None:
    pane.set_fit(Fit.WIDTH)
    wide = pane.zoom
    pane.resize(400, 480)
    assert pane.zoom < wide
    pane.set_fit(Fit.PAGE)
    page = pane.view_rect(PageRect(0, 0, 0, WIDTH, 560))
    assert page.height() <= pane.viewport().height()


def test_a_page_that_fits_is_in_the_middle_also_beside_a_wider_one(pane: ReadingPane, printed: Printed) -> None:
    pane.show_pages(printed.path, (*printed.sizes[:3], PageSize(2 * WIDTH, HEIGHT)))
    for fit in (Fit.WIDTH, Fit.PAGE):
        pane.set_fit(fit)
        middle = pane.view_rect(PageRect(0, 0, 0, WIDTH, HEIGHT)).center().x()
        assert middle == pytest.approx(pane.viewport().width() / 2, abs=1)
    pane.resize(500, 480)
    middle = pane.view_rect(PageRect(0, 0, 0, WIDTH, HEIGHT)).center().x()
    assert middle == pytest.approx(pane.viewport().width() / 2, abs=1)


def test_turning_keeps_the_place(pane: ReadingPane) -> None:
    pane.go_to(Place(2, 200, 280))
    pane.rotate()
    assert pane.rotation == 90
    place = pane.place()
    assert place is not None
    assert place.page == 2
    assert (place.x, place.y) == pytest.approx((200, 280), abs=2)
    pane.rotate(-1)
    assert pane.rotation == 0


def test_resizing_keeps_what_is_in_the_middle(pane: ReadingPane) -> None:
    pane.go_to(Place(1, 200, 280))
    pane.resize(640, 300)
    place = pane.place()
    assert place is not None
    assert (place.page, place.y) == pytest.approx((1, 280), abs=2)


def test_print_is_black_on_white_and_dark_pages_are_not(pane: ReadingPane, printed: Printed) -> None:
    word = pane.view_rect(printed.rect("harbour")).toAlignedRect()
    plain = picture(pane).copy(word)
    lightest = max(plain.pixelColor(x, 2).lightness() for x in range(plain.width()))
    assert lightest == 255
    pane.set_dark_pages(True)
    dark = picture(pane).copy(word)
    shades = [dark.pixelColor(x, y).lightness() for x in range(dark.width()) for y in range(dark.height())]
    assert min(shades) < 50
    assert max(shades) > 150, "print is light"


@pytest.mark.parametrize("dark", [False, True])
def test_highlights_have_their_verdict_s_hue(pane: ReadingPane, printed: Printed, dark: bool) -> None:
    pane.set_dark_pages(dark)
    rects = printed.document.rects(printed.span("board met"))
    area = pane.view_rect(rects[0])
    gap = QPoint(round(area.right()) - 1, round(area.top()) + 1)
    theme = Theme.night() if dark else Theme.light()
    shown = []
    for current in (None, "q1"):
        pane.set_highlights([printed.mark("q1", "board met", "altered")], current)
        shown.append(picture(pane).pixelColor(gap))
    for colour, strength in zip(shown, (False, True), strict=True):
        wanted = theme.highlight("altered", current=strength)
        channels = (colour.red() - wanted.red(), colour.green() - wanted.green(), colour.blue() - wanted.blue())
        assert max(map(abs, channels)) <= 6, (colour.name(), wanted.name())


def test_highlights_follow_the_step_the_zoom_and_what_is_found(pane: ReadingPane, printed: Printed) -> None:
    """What was laid out for the frame before holds only as long as nothing changes."""
    theme = Theme.light()

    def tint(words: str) -> str:
        area = pane.view_rect(printed.rect(words))
        return picture(pane).pixelColor(round(area.right()) - 1, round(area.top()) + 1).name()

    marks = [printed.mark("q1", "board met", "altered"), printed.mark("q2", "twice in", "altered")]
    plain, current = (theme.highlight("altered", current=strength).name() for strength in (False, True))
    for now, tints in ((None, [plain, plain]), ("q1", [current, plain]), ("q2", [plain, current])):
        pane.set_highlights(marks, now)
        assert [tint("board met"), tint("twice in")] == tints
    pane.set_zoom(1.5 * pane.zoom)
    pane.reveal([printed.rect("board met")])
    assert [tint("board met"), tint("twice in")] == [plain, current]
    pane.set_highlights(marks[1:], "q2")
    assert [tint("board met"), tint("twice in")] == [theme.paper.name(), current]


def test_the_current_highlight_has_a_rule_and_every_verdict_its_sign(pane: ReadingPane, printed: Printed) -> None:
    rects = printed.document.rects(printed.span("twice"))
    area = pane.view_rect(rects[0])
    hue = Theme.light().role("edited")
    pane.set_highlights([printed.mark("q1", "twice", "edited")], "q1")
    image = picture(pane)
    row = round(area.center().y())
    beside = [image.pixelColor(x, row) for x in range(round(area.left()) - 6, round(area.left()))]
    assert hue in beside, "the rule"
    page = pane.view_rect(PageRect(0, 0, 0, 1, 1))
    margin = [image.pixelColor(round(page.left()) + x, row + y) for x in range(4, 30) for y in range(-6, 7)]
    assert hue in margin, "the sign"


def test_selection_and_hits_are_shown(pane: ReadingPane, printed: Printed) -> None:
    before = picture(pane)
    pane.set_hits([printed.span("harbour"), printed.span("board")], current=1)
    with_hits = picture(pane)
    theme = Theme.light()
    for words, colour in (("harbour", theme.hit), ("board", theme.current_hit)):
        area = pane.view_rect(printed.rect(words))
        assert with_hits.pixelColor(round(area.left()) + 1, round(area.top()) + 1) == colour
    pane.set_hits(())
    assert picture(pane) == before
    pane.selector.select(printed.span("twice"))
    area = pane.view_rect(printed.rect("twice"))
    assert picture(pane).pixelColor(round(area.left()) + 2, round(area.top()) + 1) == theme.selection


def test_a_page_that_crashed_is_grey_and_says_so(pane: ReadingPane, printed: Printed) -> None:
    pane.show_pages(printed.path, printed.sizes)
    pane.cache.failures[0] = "This page crashed the renderer."
    image = picture(pane)
    area = pane.view_rect(PageRect(0, 0, 0, WIDTH, 560))
    corner = QPoint(round(area.left()) + 20, 30)
    assert image.pixelColor(corner) == Theme.light().window


def test_an_empty_pane_says_what_to_do(pane: ReadingPane) -> None:
    pane.clear()
    pane.set_empty_text("Drop a reply here")
    image = picture(pane)
    middle = image.height() // 2
    inks = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(middle - 60, middle)}
    assert Theme.light().text.name() in inks or any(QColor(ink).lightness() < 90 for ink in inks)


def test_hints_stand_on_what_they_lead_to(pane: ReadingPane) -> None:
    targets = pane.visible_targets()
    assert [type(target.to) for target in targets] == [Footnote, Link]
    before = picture(pane)
    pane.set_hints([("a", targets[1])])
    area = pane.view_rect(targets[1].rects[0])
    after = picture(pane)
    changed = [after.pixelColor(round(area.left()) + x, round(area.top())) for x in range(12)]
    assert Theme.light().accent in changed
    pane.set_hints(())
    assert picture(pane) == before


def test_showing_the_same_file_again_keeps_the_place(pane: ReadingPane, printed: Printed) -> None:
    pane.go_to_page(2)
    place = pane.place()
    pane.show_pages(printed.path, printed.sizes)
    assert pane.place() == place


def test_clearing_forgets_everything(pane: ReadingPane, printed: Printed) -> None:
    pane.set_highlights([printed.mark("q1", "harbour", "edited")], "q1")
    pane.set_hits([printed.span("harbour")])
    pane.clear()
    assert (pane.page_count, pane.highlights, pane.hits.spans) == (0, (), ())
    assert pane.place() is None
    assert pane.document is None
    pane.scroll_screens(1)
    pane.go_to_page(3)
    pane.set_fit(Fit.WIDTH)
    QTest.mouseClick(pane.viewport(), LEFT_BUTTON, NONE, QPoint(50, 50))
