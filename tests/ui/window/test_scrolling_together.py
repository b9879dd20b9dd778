"""Panes that scroll together: which place of one belongs to a place of the other."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.model.span import Span
from reader.ui.main_window import MainWindow
from reader.ui.pane_frame import PaneFrame

Press = Callable[..., None]
OpenWindow = Callable[..., MainWindow]

SENTENCES = [f"Sentence number {number} of the long account tells of barge {number * 7}." for number in range(400)]


@pytest.fixture
def long_pair(new_window: OpenWindow, tmp_path: Path, press: Press) -> MainWindow:
    """A letter that quotes a long account in order, but its last sentence comes from the account's beginning."""
    letter, account = tmp_path / "letter.txt", tmp_path / "account.txt"
    quoted = [*SENTENCES[80::8], SENTENCES[3]]
    letter.write_text("\n\n".join(f"He writes: “{sentence}”" for sentence in quoted), encoding="utf-8")
    account.write_text("\n\n".join(SENTENCES), encoding="utf-8")
    window = new_window(letter, account)
    window.resize(1280, 860)
    press("s")
    return window


def is_in_view(frame: PaneFrame, words: str) -> bool:
    """Tell whether the first line of some words is in view."""
    document = frame.pane.document
    assert document is not None
    start = document.text.index(words)
    return frame.pane.is_in_view(document.rects(Span(start, start + len(words)))[0])


@pytest.mark.parametrize("in_source", [False, True], ids=["the reply leads", "the source leads"])
@pytest.mark.parametrize("moving", [False, True], ids=["at once", "by a short motion"])
def test_a_pair_that_is_out_of_order_is_shown_all_the_same(
    long_pair: MainWindow, press: Press, qtbot: QtBot, in_source: bool, moving: bool
) -> None:
    view = long_pair.view
    for frame in view.frames:
        frame.pane.motion.enabled = moving
    if in_source:
        press("w")
    press("]", "]", "C", "c")
    qtbot.waitUntil(lambda: is_in_view(view.source, SENTENCES[3]) and is_in_view(view.reply, SENTENCES[3]))
    qtbot.waitUntil(lambda: not any(frame.pane.motion.alone for frame in view.frames))
    assert is_in_view(view.source, SENTENCES[3])
    assert is_in_view(view.reply, SENTENCES[3])


def test_scrolling_on_from_such_a_pair_keeps_it_together(long_pair: MainWindow, press: Press) -> None:
    press("]", "]", "k")
    assert is_in_view(long_pair.view.source, SENTENCES[3])
    press("[", "[", "]", "]", "g", "g")
    assert not is_in_view(long_pair.view.source, SENTENCES[3]), "far from it the other pairs hold again"


def test_turned_pages_scroll_together_too(long_pair: MainWindow, press: Press) -> None:
    press("r", "3", "0", "c", "j", "k")
    for frame in long_pair.view.frames:
        assert is_in_view(frame, SENTENCES[80 + 29 * 8])


def test_a_lock_holds_where_it_was_set(long_pair: MainWindow, press: Press) -> None:
    view = long_pair.view
    view.source.pane.set_position(3.5)
    press("S")
    before = view.reply.pane.position(), view.source.pane.position()
    press("j", "j")
    after = view.reply.pane.position(), view.source.pane.position()
    assert after[0] > before[0]
    assert after[1] - before[1] == pytest.approx(after[0] - before[0], abs=0.01)
    press("s")
    assert not long_pair.shell.switches.sync.on


@pytest.mark.parametrize("moving", [False, True], ids=["at once", "by a short motion"])
def test_a_step_takes_the_lock_along(long_pair: MainWindow, press: Press, qtbot: QtBot, moving: bool) -> None:
    view = long_pair.view
    for frame in view.frames:
        frame.pane.motion.enabled = moving
    press("]", "]", "S", "C", "C", "C")
    qtbot.waitUntil(lambda: not any(frame.pane.motion.alone for frame in view.frames))
    before = view.reply.pane.position(), view.source.pane.position()
    press("j")
    qtbot.waitUntil(lambda: view.reply.pane.motion.goal() == view.reply.pane.verticalScrollBar().value())
    after = view.reply.pane.position(), view.source.pane.position()
    assert after[0] > before[0]
    assert after[1] - before[1] == pytest.approx(after[0] - before[0], abs=0.02)
