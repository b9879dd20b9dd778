"""What is selected as pointer and keys change it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from reader.model.document import Document, WordBoxes
from reader.model.span import Span
from reader.ui.selector import Selector
from reader.ui.text_selection import Unit
from tests.ui.pane.conftest import Printed

At = Callable[[str], tuple[int, float, float]]
Key = Qt.Key
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def key(name: Qt.Key, held: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, name, held)


@pytest.fixture
def selector(qapp: object, printed: Printed) -> Selector:  # noqa: ARG001 (signals want an application)
    selector = Selector()
    selector.set_document(printed.document)
    return selector


@pytest.fixture
def at(printed: Printed) -> At:
    """Return a place just inside the first letter of some words."""

    def place(words: str) -> tuple[int, float, float]:
        rect = printed.rect(words)
        return rect.page, rect.x0 + 0.5, (rect.y0 + rect.y1) / 2

    return place


@pytest.mark.parametrize(
    ("unit", "begin", "end", "text"),
    [
        pytest.param(Unit.CHARACTER, "harbour", "board", "harbour", id="forward"),
        pytest.param(Unit.CHARACTER, "board", "harbour", "harbour", id="backward"),
        pytest.param(Unit.WORD, "harbour", "board", "harbour board", id="by words"),
        pytest.param(Unit.WORD, "board", "harbour", "harbour board", id="by words, backward"),
        pytest.param(
            Unit.CHARACTER,
            "three",
            "never",
            "three ferries, of which two were",
            id="over columns and pages",
        ),
        pytest.param(Unit.PARAGRAPH, "third", "third", "A third page. Its last line.", id="a paragraph"),
    ],
)
def test_selecting_by_pointer(selector: Selector, at: At, unit: Unit, begin: str, end: str, text: str) -> None:  # noqa: PLR0917
    assert selector.press(at(begin), unit)
    selector.drag(at(end))
    assert selector.text == text


def test_a_click_selects_nothing_and_shift_extends_from_it(selector: Selector, at: At) -> None:
    selector.press(at("harbour"))
    assert selector.span is None
    selector.press(at("met"), extend=True)
    assert selector.text == "harbour board"
    selector.press(at("The"), extend=True)
    assert selector.text == "The"


def test_arrow_keys_extend_from_the_caret(selector: Selector, printed: Printed) -> None:
    selector.begin_by_keyboard(printed.span("harbour").start)
    assert selector.caret_rect() is not None
    for name, held in [(Key.Key_Right, CONTROL), (Key.Key_Right, CONTROL), (Key.Key_Left, NONE)]:
        assert selector.press_key(key(name, held))
    assert selector.text == "harbour board"
    for _ in range(4):
        selector.press_key(key(Key.Key_Left, CONTROL))
    assert selector.text == "The", "the caret went back over the place where it began"
    assert selector.press_key(key(Key.Key_Escape))
    assert (selector.span, selector.caret) == (None, None)


def test_up_and_down_keep_their_column(selector: Selector, printed: Printed) -> None:
    selector.begin_by_keyboard(printed.span("board met").start)
    start = selector.caret
    selector.press_key(key(Key.Key_Down))
    selector.press_key(key(Key.Key_Down))
    selector.press_key(key(Key.Key_Up))
    selector.press_key(key(Key.Key_Up))
    assert selector.caret == start


def test_the_keyboard_carries_a_pointer_s_selection_on(selector: Selector, at: At) -> None:
    selector.press(at("harbour"), Unit.WORD)
    assert not selector.takes(key(Key.Key_Right)), "a plain arrow scrolls"
    assert selector.press_key(key(Key.Key_Right, SHIFT | CONTROL))
    assert selector.text == "harbour"
    selector.begin_by_keyboard(0)
    selector.press_key(key(Key.Key_End))
    assert selector.text == "harbour board met"


def test_only_caret_keys_are_taken(selector: Selector) -> None:
    selector.begin_by_keyboard(0)
    assert not selector.takes(key(Key.Key_C))
    assert not selector.takes(key(Key.Key_PageDown))
    assert not selector.press_key(key(Key.Key_C))


def test_changes_are_told_once_each(qtbot: QtBot, selector: Selector, at: At) -> None:
    selector.press(at("harbour"))
    with qtbot.waitSignal(selector.changed):
        selector.drag(at("board"))
    with qtbot.assertNotEmitted(selector.changed):
        selector.drag(at("board"))
    with qtbot.waitSignal(selector.changed):
        selector.clear()
    with qtbot.assertNotEmitted(selector.changed):
        selector.clear()


def test_everything_and_any_span_can_be_selected(selector: Selector, printed: Printed) -> None:
    selector.select_all()
    assert selector.span == Span(0, len(printed.document.text))
    selector.select(printed.span("three ferries"))
    assert [rect.page for page in range(4) for rect in selector.rects_on(page)] == [0]


def test_a_scan_without_text_has_nothing_to_select(selector: Selector) -> None:
    selector.set_document(Document("f" * 64, "scan.pdf", "Scan", "", Span(0, 0), WordBoxes(), ()))
    assert not selector.press((0, 10.0, 10.0))
    selector.select_all()
    selector.begin_by_keyboard(0)
    assert (selector.span, selector.caret, selector.text) == (None, None, "")
