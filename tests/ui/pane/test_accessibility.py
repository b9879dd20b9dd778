"""What a screen reader finds."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleTextCursorEvent
from PySide6.QtTest import QTest

from reader.ui.pane_accessible import AccessiblePane, PaneText, keep_told, page_description, tell_screen_readers
from reader.ui.reading_pane import ReadingPane
from reader.ui.text_selection import TextMap
from reader.ui.view_text import view_text
from tests.ui.pane.conftest import Printed


@pytest.fixture(autouse=True)
def _known_to_screen_readers(qapp: object) -> None:  # noqa: ARG001 (Qt's registry wants an application)
    tell_screen_readers()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[QAccessibleEvent]:
    """Return what a screen reader is told of from now on."""
    events: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", events.append)
    return events


def test_a_pane_is_a_document_with_a_name_a_page_and_a_text(pane: ReadingPane) -> None:
    pane.setAccessibleName("letter.pdf, the reply")
    pane.go_to_page(2)
    found = QAccessible.queryAccessibleInterface(pane)
    assert isinstance(found, AccessiblePane)
    assert found.role() is QAccessible.Role.Document
    assert found.text(QAccessible.Text.Name) == "letter.pdf, the reply"
    assert found.text(QAccessible.Text.Description) == "Page 3 of 4"
    assert found.text(QAccessible.Text.Value).startswith("A third page.")
    words = found.textInterface()
    assert words is not None
    assert words.characterCount() == len(pane.view_text().text)


def test_the_text_in_view_is_read_by_positions(
    pane: ReadingPane, printed: Printed, told: list[QAccessibleEvent]
) -> None:
    pane.go_to_page(1)
    text = PaneText(pane)
    words = text.text(0, text.characterCount())
    assert "never built.\n\nIbid." in words
    start = words.index("never")
    assert text.characterRect(start).height() > 0
    assert text.offsetAtPoint(text.characterRect(start).center()) in {start, start + 1}
    pane.selector.select(printed.span("never"))
    assert text.cursorPosition() == 0, "the caret is that of the keyboard"
    text.setSelection(0, start, start + 5)
    assert pane.selected_text() == "never"
    text.removeSelection(0)
    assert pane.selected_text() == ""
    assert not told


def test_each_step_of_the_caret_and_each_page_is_told(pane: ReadingPane, told: list[QAccessibleEvent]) -> None:
    keep_told(pane)
    pane.go_to_page(2)
    assert [event.type() for event in told] == [QAccessible.Event.DescriptionChanged]
    pane.set_highlights([])
    pane.select_by_keyboard()
    QTest.keyClick(pane, Qt.Key.Key_Right)
    carets = [event.cursorPosition() for event in told if isinstance(event, QAccessibleTextCursorEvent)]
    assert len(carets) == 2
    assert carets[1] == carets[0] + 1
    assert pane.view_text().offset_at(carets[1]) == pane.selector.caret


def test_a_place_out_of_view_has_no_position(printed: Printed) -> None:
    text = view_text(TextMap(printed.document), [1, 2])
    assert text.position_of(printed.span("harbour").start) is None
    there = printed.span("A third page").start
    position = text.position_of(there)
    assert position is not None
    assert text.offset_at(position) == there
    assert text.text[position:].startswith("A third page.")
    assert view_text(TextMap(printed.document), []).offset_at(0) is None


def test_a_page_is_called_by_its_printed_name(pane: ReadingPane, printed: Printed) -> None:
    pages = tuple(replace(page, label="iii") for page in printed.document.pages)
    pane.show_document(replace(printed.document, pages=pages))
    assert page_description(pane) == "Page iii, 1 of 4"


def test_an_empty_pane_has_no_page(pane: ReadingPane) -> None:
    pane.clear()
    assert page_description(pane) == ""
    assert pane.view_text().text == ""
