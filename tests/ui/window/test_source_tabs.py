"""Several sources as tabs: what each is called, which can be closed."""

from collections.abc import Callable
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar, QToolButton

from reader.ui.main_window import MainWindow
from reader.ui.source_tabs import short_names

OpenWindow = Callable[..., MainWindow]
Press = Callable[..., None]


@pytest.mark.parametrize(
    ("names", "short"),
    [
        ([], []),
        (["report.pdf"], ["report"]),
        (["report.pdf", "note.txt"], ["report", "note"]),
        (["Report of the Inquiry, volume 1.pdf", "Report of the Inquiry, volume 2.pdf"], ["…1", "…2"]),
        (["report.pdf", "report.txt"], ["report.pdf", "report.txt"]),
        (["Report of the Inquiry.pdf", "Report of the Inquiry, annex.pdf"], ["…Inquiry", "…Inquiry, annex"]),
        (["Report on A.pdf", "Report on B.pdf"], ["Report on A", "Report on B"]),
        ([".pdf", "b.pdf"], [".pdf", "b"]),
    ],
)
def test_names_are_told_apart_by_what_differs(names: list[str], short: list[str]) -> None:
    assert short_names(names) == short


def test_tabs_are_named_as_the_findings_name_their_sources(window: MainWindow, notice: Path) -> None:
    tabs = window.view.source.tabs
    assert tabs.isHidden(), "one source needs no tab"
    window.session.documents.add_source(notice)
    assert [tabs.tabText(index) for index in range(tabs.count())] == ["S1  survey", "S2  notice"]
    assert "notice.txt" in tabs.tabToolTip(1)


def test_the_tab_that_is_shown_can_be_closed(window: MainWindow, notice: Path) -> None:
    window.session.documents.add_source(notice)
    tabs = window.view.source.tabs

    def button(index: int) -> QToolButton | None:
        found = tabs.tabButton(index, QTabBar.ButtonPosition.RightSide)
        return found if isinstance(found, QToolButton) else None

    assert (button(0) is not None, button(1)) == (True, None)
    tabs.setCurrentIndex(1)
    closer = button(1)
    assert closer is not None
    assert button(0) is None
    assert closer.accessibleName() == "Close notice.txt"
    closer.click()
    assert [source.name for source in window.session.documents.sources] == ["survey.txt"]
    assert tabs.isHidden()


def test_keys_close_and_move_the_source_that_is_shown(
    window: MainWindow, notice: Path, press: Callable[..., None]
) -> None:
    def names() -> list[str]:
        return [source.name for source in window.session.documents.sources]

    window.session.documents.add_source(notice)
    press("Ctrl+PgDown")
    window.run("source.move-back")
    assert names() == ["notice.txt", "survey.txt"]
    assert window.session.comparison is not None
    assert [source.document.title for source in window.session.comparison.sources] == ["notice", "survey"]
    window.run("source.move-on", 5)
    assert names() == ["survey.txt", "notice.txt"]
    press("Ctrl+W")
    assert names() == ["survey.txt"]
    press("Ctrl+W", "Ctrl+W")
    assert names() == []
    assert window.status.message == "There is no source to close."


def test_the_next_source_takes_the_place_of_the_closed_one(
    window: MainWindow, notice: Path, tmp_path: Path, press: Callable[..., None]
) -> None:
    third = tmp_path / "tides.txt"
    third.write_text("Tables of the tides\n\nHigh water comes twice a day at the mouth of the river.", encoding="utf-8")
    for path in (notice, third):
        window.session.documents.add_source(path)
    shown: list[str] = []
    press("Ctrl+PgDown")
    for _ in range(2):
        press("Ctrl+W")
        assert window.view.source.document is not None
        shown.append(window.view.source.document.name)
    assert shown == ["tides.txt", "survey.txt"]


def test_many_tabs_are_scrolled_and_keep_their_names(window: MainWindow, tmp_path: Path) -> None:
    for number in range(12):
        path = tmp_path / f"annex-{number:02}-of-the-commission.txt"
        path.write_text(f"Annex {number}\n\nNothing was quoted from this one.", encoding="utf-8")
        window.session.documents.add_source(path)
    tabs = window.view.source.tabs
    letters = tabs.fontMetrics().horizontalAdvance("S4  annex-03") + tabs.iconSize().width()
    assert min(tabs.tabRect(index).width() for index in range(1, tabs.count())) > letters


def test_a_tab_is_dragged_to_another_place(window: MainWindow, notice: Path, tmp_path: Path) -> None:
    third = tmp_path / "tides.txt"
    third.write_text("Tables of the tides\n\nHigh water comes twice a day at the mouth of the river.", encoding="utf-8")
    window.session.documents.add_source(notice)
    window.session.documents.add_source(third)
    tabs = window.view.source.tabs
    start, end = tabs.tabRect(0).center(), tabs.tabRect(2).center()
    QTest.mousePress(tabs, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 11):
        QTest.mouseMove(tabs, start + (end - start) * step / 10)
    QTest.mouseRelease(tabs, Qt.MouseButton.LeftButton, pos=end)
    assert [source.name for source in window.session.documents.sources] == ["notice.txt", "tides.txt", "survey.txt"]
    assert [tabs.tabText(index) for index in range(3)] == ["S1  notice", "S2  tides", "S3  survey"]
    shown = window.view.source.document
    assert shown is not None
    assert shown.name == "survey.txt"
    assert tabs.currentIndex() == 2


def test_a_pane_without_pages_says_what_comes(
    window: MainWindow, notice: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame, session = window.view.source, window.session
    monkeypatch.setattr(session.jobs, "submit", lambda *_, **__: Mock())  # a worker that takes its time
    added = session.documents.add_source(notice)
    frame.show_document(added.key)
    assert frame.pane.empty_text == ("Opening…", "notice.txt")
    for source in session.documents.sources:
        session.documents.close(source.key)
    assert frame.pane.empty_text[0] == "and what it answers here"


def test_a_source_is_taken_as_the_reply_and_back(window: MainWindow, notice: Path, press: Press) -> None:
    session = window.session
    session.documents.add_source(notice)
    before = session.comparison
    case = session.case_path
    names = [document.name for document in session.documents.all]
    press("c")
    selected = session.current.finding
    assert selected is not None
    press("Ctrl+Shift+P", "Take the source as", "Enter")
    assert session.comparison is not None
    assert [session.documents.reply.name if session.documents.reply else ""] == [names[1]]
    assert [source.name for source in session.documents.sources] == [names[0], names[2]]
    assert [source.id for source in session.comparison.sources] == ["S1", "S2"]
    assert session.current.finding is None
    assert window.view.reply.pane.document is session.comparison.reply
    assert session.case_path == case
    press("Ctrl+Shift+P", "Take the source as", "Enter")
    assert [document.name for document in session.documents.sources] == names[1:]
    assert session.comparison == before


def test_without_a_source_none_is_taken_as_the_reply(window: MainWindow, press: Press) -> None:
    window.session.documents.close(window.session.documents.sources[0].key)
    reply = window.session.documents.reply
    press("Ctrl+Shift+P", "Take the source as", "Enter")
    assert window.session.documents.reply == reply
