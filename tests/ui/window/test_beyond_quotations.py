"""What the reply answers, takes over without marks, and may speak of: the panels and where their rows lead."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from reader.model.span import Span
from reader.ui.main_window import MainWindow
from reader.ui.row_list import Row, RowList
from reader.workspace.shell import Panel

Press = Callable[..., None]
OpenWindow = Callable[..., MainWindow]

LETTER = """Letter on the ferries

The report says that “the ferry ran twice a day until the frost closed the river”, as everybody knows.

Of the toll the office writes what it pleases. The ferryman kept the copper coins in a jar below the deck of the boat.

Nobody disputes that the bell of the northern landing cracked, since clapper, yoke and headstock had been cast from
scrap brass by an unlicensed founder at Ravelmoor.
"""

REPORT = """Report on the ferries

The ferry ran twice a day until the frost closed the river. The timetable was painted on a board.

It is recorded that the ferryman kept the copper coins in a jar below the deck of the boat and gave no account.

An unlicensed founder at Ravelmoor had made the bell: its clapper, the yoke and the headstock were poured from scrap
brass, and the northern landing was without it for a year after it had cracked.

The horses were stabled in the old brewery, whose roof let in the rain and whose floor was never dry in winter.

The accounts of the spring were burnt.
"""
TABLES = "\n\n".join(
    f"Table {week} lists who crossed in week {week} of the year, what each of them paid and which of them did not pay."
    for week in range(1, 41)
)  # a guess needs words that are rare among many paragraphs


@pytest.fixture
def ferries(new_window: OpenWindow, tmp_path: Path, notice: Path) -> MainWindow:
    """A letter that quotes one paragraph, takes one over without marks, may speak of a third and leaves two alone."""
    letter, report = tmp_path / "letter.txt", tmp_path / "report.txt"
    letter.write_text(LETTER, encoding="utf-8")
    report.write_text(f"{REPORT}\n{TABLES}\n", encoding="utf-8")
    return new_window(letter, report, notice)


def row_with(panel: RowList, words: str) -> Row:
    return next(row for row in panel.rows if words in row.title)


def click(panel: RowList, row: Row) -> None:
    """Click on a row as a mouse does."""
    index = panel.view.model().index(panel.rows.index(row), 0)
    at = panel.view.visualRect(index).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def select(window: MainWindow, words: str) -> None:
    """Select words in the reply."""
    pane = window.view.reply.pane
    assert pane.document is not None
    start = pane.document.text.index(words)
    pane.selector.select(Span(start, start + len(words)))


def test_each_source_has_a_heading_with_counts_and_a_row_a_paragraph(ferries: MainWindow, press: Press) -> None:
    press("Ctrl+8")
    panel = ferries.panels.coverage
    headings = [(row.title, row.detail) for row in panel.rows if row.heading]
    assert [detail for _, detail in headings] == [
        "2 quoted · 0 cited · 43 never answered",
        "0 quoted · 0 cited · 1 never answered",
    ]
    signs = {row.title[:12]: (row.sign, row.detail) for row in panel.rows if not row.heading}
    assert signs["The ferry ra"] == ("■", "page 1, para. 2 · quoted: #1")
    assert signs["It is record"] == ("■", "page 1, para. 3 · quoted")
    assert signs["The horses w"][0] == "□"


def test_coverage_is_filtered_by_state_and_by_words(ferries: MainWindow, press: Press) -> None:
    press("Ctrl+8")
    panel = ferries.panels.coverage
    panel.choice.menu().actions()[1].trigger()
    assert panel.choice.text() == "Never answered"
    assert [row.title[:12] for row in panel.rows if not row.heading][:3] == [
        "An unlicense",
        "The horses w",
        "The accounts",
    ]
    panel.field.setFocus()
    press("BREWERY")
    assert [row.title[:12] for row in panel.rows if not row.heading] == ["The horses w"]
    press(" herring")
    assert panel.rows == ()


def test_a_paragraph_is_shown_by_moving_to_it_and_read_on_by_enter(ferries: MainWindow, press: Press) -> None:
    press("Ctrl+8")
    panel, pane = ferries.panels.coverage, ferries.view.source.pane
    panel.set_current(row_with(panel, "The horses").key)
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert pane.current_highlight == "target"
    assert panel.view.hasFocus()
    press("Enter")
    assert pane.hasFocus()
    press("Backspace")
    assert pane.current_highlight != "target"


def test_a_paragraph_is_not_joined_to_what_was_marked_in_the_reply(ferries: MainWindow, press: Press) -> None:
    press("Ctrl+9")
    reuse, coverage, reply = ferries.panels.reuse, ferries.panels.coverage, ferries.view.reply.pane
    click(reuse, row_with(reuse, "ferryman kept"))
    assert reply.current_highlight == "target"
    press("Ctrl+8")
    click(coverage, row_with(coverage, "The horses"))
    assert ferries.view.source.pane.current_highlight == "target"
    assert all(mark.id != "target" for mark in reply.highlights)


def test_a_paragraph_of_another_source_brings_its_tab_to_the_front(ferries: MainWindow, press: Press) -> None:
    press("Ctrl+8")
    panel = ferries.panels.coverage
    click(panel, row_with(panel, "The buoys"))
    assert ferries.view.source.document is not None
    assert ferries.view.source.document.name == "notice.txt"


def test_a_click_is_one_jump(ferries: MainWindow, press: Press) -> None:
    press("Ctrl+8")
    panel = ferries.panels.coverage
    chosen: list[str] = []
    panel.chosen.connect(chosen.append)
    row = row_with(panel, "The horses")
    click(panel, row)
    assert chosen == [row.key]
    click(panel, row)
    assert chosen == [row.key, row.key], "a second click leads there again"


def test_the_list_is_copied_as_text(ferries: MainWindow, press: Press) -> None:
    press("Ctrl+8")
    panel = ferries.panels.coverage
    panel.choice.menu().actions()[1].trigger()
    panel.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].endswith("2 quoted · 0 cited · 43 never answered")
    assert lines[3] == "□ page 1, para. 6 · never answered: The accounts of the spring were burnt."


def test_reuse_shows_both_places_joined(ferries: MainWindow, press: Press) -> None:
    press("Ctrl+9")
    panel = ferries.panels.reuse
    row = row_with(panel, "ferryman kept")
    assert row.sign == "≡"
    click(panel, row)
    for pane in (ferries.view.reply.pane, ferries.view.source.pane):
        assert pane.current_highlight == "target"
        mark = next(mark for mark in pane.highlights if mark.id == "target")
        assert (mark.describe(), mark.role) == ("Words without marks", "accent")
    press("Enter")
    assert ferries.view.source.pane.hasFocus()


def test_what_a_paragraph_may_speak_of_is_called_a_guess(ferries: MainWindow, press: Press) -> None:
    press("Ctrl+9")
    panel = ferries.panels.reuse
    assert [row.title for row in panel.rows if row.heading] == ["Words without marks", "Perhaps answered (a guess)"]
    guess = row_with(panel, "Nobody disputes")
    assert guess.sign == "?"
    panel.choice.menu().actions()[1].trigger()
    assert guess not in panel.rows


def test_a_key_leads_from_a_paragraph_to_what_it_perhaps_answers(ferries: MainWindow, press: Press) -> None:
    select(ferries, "headstock")
    press("g", "r")
    assert ferries.sidebar.current is Panel.REUSE
    assert ferries.view.source.pane.current_highlight == "target"
    assert ferries.panels.reuse.view.currentIndex().data().startswith("Nobody disputes")


def test_without_a_guess_the_key_says_so(ferries: MainWindow, press: Press) -> None:
    select(ferries, "twice a day")
    press("g", "r")
    assert "No passage is related" in ferries.status.message
    assert ferries.sidebar.current is not Panel.REUSE


def test_a_further_comparison_is_listed(ferries: MainWindow, press: Press) -> None:
    press("Ctrl+8", "F6")
    ferries.session.documents.close(ferries.session.documents.sources[0].key)
    panel = ferries.panels.coverage
    assert [row.detail for row in panel.rows if row.heading] == ["0 quoted · 0 cited · 1 never answered"]
    assert panel.view.visualRect(panel.view.model().index(0, 0)).topLeft() == QPoint(0, 0)
