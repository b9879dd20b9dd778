"""The small pages at the side, by keys."""

from collections.abc import Callable
from pathlib import Path

import pymupdf
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.ui.main_window import MainWindow

Press = Callable[..., None]
OpenWindow = Callable[..., MainWindow]


def test_the_pages_panel_follows_the_pane_and_leads_to_pages(
    new_window: OpenWindow, survey: Path, press: Press, tmp_path: Path
) -> None:
    letter = pymupdf.open()
    for number in range(4):
        letter.new_page().insert_text((72, 72), f"What is said on leaf {number}.")
    letter.save(tmp_path / "letter.pdf")
    window = new_window(tmp_path / "letter.pdf", survey)
    pages = window.panels.pages
    assert pages.page_count == 0, "nothing is rendered before it is asked for"
    press("Ctrl+7")
    assert pages.hasFocus()
    assert pages.page_count == 4
    QTest.keyClick(pages, Qt.Key.Key_Down)
    QTest.keyClick(pages, Qt.Key.Key_Down)
    assert window.view.reply.pane.current_page == 2
    window.run("place.back")
    assert window.view.reply.pane.current_page == 0, "one way back for all pages that the keys ran through"
    window.run("place.forward")
    assert window.view.reply.pane.current_page == 2
    assert window.view.reply.pane.hasFocus(), "the way back leads to where the page is read"
    press("Ctrl+7", "Ctrl+7")
    assert window.view.reply.pane.hasFocus()
    assert not window.sidebar.isVisible()
    window.sidebar.show()
    window.view.source.pane.setFocus()
    assert pages.page_count == window.view.source.pane.page_count == 1


def test_the_small_pages_are_dark_with_the_large_ones(window: MainWindow, press: Press) -> None:
    press("Ctrl+7", "F8")
    assert window.panels.pages.dark_pages is window.view.reply.pane.dark_pages is True
