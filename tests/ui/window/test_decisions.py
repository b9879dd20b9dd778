"""Quotations that the reader adds, dismisses and links: what is current then, undo, and what is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.cli.main import main
from reader.model.span import Span
from reader.ui.main_window import MainWindow

Press = Callable[..., None]
OpenWindow = Callable[..., MainWindow]

ADDED = "not what was counted"


def quoted(window: MainWindow) -> list[str]:
    """Return the words of all quotations."""
    comparison = window.session.comparison
    assert comparison is not None
    return [finding.quotation.span.of(comparison.reply.text) for finding in comparison.findings]


def current(window: MainWindow) -> str:
    """Return the words of the current quotation, empty if there is none."""
    comparison, finding = window.session.comparison, window.session.current.finding
    return finding.quotation.span.of(comparison.reply.text) if comparison is not None and finding is not None else ""


def add(window: MainWindow, words: str) -> None:
    """Select words of the reply and add them as a quotation."""
    document = window.view.reply.pane.document
    assert document is not None
    start = document.text.index(words)
    window.view.reply.pane.selector.select(Span(start, start + len(words)))
    window.run("quotation.add")


def test_what_was_added_is_current_and_undo_and_redo_lead_back_to_it(window: MainWindow, press: Press) -> None:
    press("]", "]")
    add(window, ADDED)
    assert current(window) == ADDED
    press("Ctrl+Z")
    assert ADDED not in quoted(window)
    assert current(window).startswith("the keeper"), "the next one"
    press("[", "[", "Ctrl+Y")
    assert current(window) == ADDED


def test_behind_a_dismissed_quotation_the_next_is_current(window: MainWindow, press: Press) -> None:
    first, second, *_ = quoted(window)
    press("c")
    window.run("quotation.dismiss")
    assert current(window) == second
    press("Ctrl+Z")
    assert current(window) == first
    press("]", "]")
    window.run("quotation.dismiss")
    assert current(window) == quoted(window)[-1], "or the last one"


@pytest.mark.parametrize(
    ("selected", "linked"),
    [
        pytest.param("barge in the basin", "every barge in the basin had been painted green", id="part of a quotation"),
        pytest.param(ADDED, ADDED, id="words that are in no quotation marks"),
        pytest.param("", "the northern pier was closed", id="nothing: the current one"),
    ],
)
def test_what_is_selected_in_both_panes_is_linked(window: MainWindow, press: Press, selected: str, linked: str) -> None:
    press("c")
    before = quoted(window)
    for frame, words in ((window.view.reply, selected), (window.view.source, "posters in the town")):
        document = frame.pane.document
        assert document is not None
        start = document.text.index(words)
        frame.pane.selector.select(Span(start, start + len(words)))
    press("p")
    finding, comparison = window.session.current.finding, window.session.comparison
    assert current(window).startswith(linked)
    assert finding is not None
    assert comparison is not None
    assert finding.passage is not None
    assert finding.passage.span.of(comparison.source(finding.passage.source).document.text) == "posters in the town"
    press("Ctrl+Z")
    assert quoted(window) == before, "one step back"


def test_the_note_goes_by_the_number_that_its_quotation_has_now(window: MainWindow, press: Press) -> None:
    press("c", "c")
    assert window.editor.heading == "Note on quotation 2"
    add(window, "this office agrees")
    press("c")
    assert window.editor.heading == "Note on quotation 3"
    press("Ctrl+Z")
    press("Ctrl+Y", "c")
    window.run("edit.undo")
    assert window.editor.heading == "Note on quotation 2"


def test_what_was_undone_is_said_also_while_it_is_compared_again(window: MainWindow, press: Press) -> None:
    press("c")
    window.run("quotation.dismiss")
    press("Ctrl+Z")
    assert window.status.message == "Undone: dismissed quotation."


def test_another_source_does_not_move_what_is_read(window: MainWindow, press: Press, notice: Path) -> None:
    window.resize(1100, 520)
    press("c", "G")
    place = window.view.reply.pane.position()
    window.session.documents.add_source(notice)
    assert window.view.reply.pane.position() == place


def test_decisions_outlast_the_window_and_reach_the_command_line(
    new_window: OpenWindow, letter: Path, survey: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = tmp_path / "mine.sqlite"
    window = new_window(letter, survey, case=case)
    false_one = quoted(window)[0]
    window.run("quotation.next")
    window.run("quotation.dismiss")
    add(window, ADDED)
    window.close()
    again = new_window(letter, survey, case=case)
    assert ADDED in quoted(again)
    assert false_one not in quoted(again)
    again.close()
    assert main(["compare", str(letter), str(survey), "--case", str(case), "--format", "csv"]) == 0
    table = capsys.readouterr().out
    assert ADDED in table
    assert false_one not in table
