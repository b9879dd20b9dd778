"""What a screen reader finds."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible

from reader.ui.pane_accessible import AccessiblePane, page_description, tell_screen_readers
from reader.ui.reading_pane import ReadingPane
from tests.ui.pane.conftest import Printed


@pytest.fixture(autouse=True)
def _known_to_screen_readers(qapp: object) -> None:  # noqa: ARG001 (Qt's registry wants an application)
    tell_screen_readers()


def test_a_pane_is_a_document_with_a_name_a_page_and_a_text(pane: ReadingPane) -> None:
    pane.setAccessibleName("letter.pdf, the reply")
    pane.go_to_page(2)
    found = QAccessible.queryAccessibleInterface(pane)
    assert isinstance(found, AccessiblePane)
    assert found.role() is QAccessible.Role.Document
    assert found.text(QAccessible.Text.Name) == "letter.pdf, the reply"
    assert found.text(QAccessible.Text.Description) == "Page 3 of 4"
    assert found.text(QAccessible.Text.Value).startswith("A third page.")


def test_a_page_is_called_by_its_printed_name(pane: ReadingPane, printed: Printed) -> None:
    pages = tuple(replace(page, label="iii") for page in printed.document.pages)
    pane.show_document(replace(printed.document, pages=pages))
    assert page_description(pane) == "Page iii, 1 of 4"


def test_an_empty_pane_has_no_page(pane: ReadingPane) -> None:
    pane.clear()
    assert page_description(pane) == ""
    assert pane.text_in_view() == ""
