"""Undo and redo."""

import pytest

from reader.workspace.undo import Step, UndoHistory


def adding(log: list[str], name: str) -> Step:
    return Step(name, lambda: log.append(name), lambda: log.remove(name))


def test_steps_are_taken_back_and_done_again_in_order() -> None:
    log: list[str] = []
    history = UndoHistory()
    for name in "abc":
        history.do(adding(log, name))
    assert [history.undo(), history.undo()] == ["c", "b"]
    assert log == ["a"]
    assert history.redo() == "b"
    assert log == ["a", "b"]
    assert history.redo() == "c"


def test_a_new_step_forgets_what_was_undone() -> None:
    log: list[str] = []
    history = UndoHistory()
    history.do(adding(log, "a"))
    history.undo()
    history.do(adding(log, "b"))
    assert history.redo() is None
    assert log == ["b"]


def test_only_so_many_steps_are_kept() -> None:
    log: list[str] = []
    history = UndoHistory(limit=2)
    for name in "abc":
        history.do(adding(log, name))
    assert [history.undo(), history.undo(), history.undo()] == ["c", "b", None]


def test_a_step_that_fails_changes_nothing() -> None:
    def fail() -> None:
        raise OSError("disk full")

    log: list[str] = []
    history = UndoHistory()
    history.do(Step("a", lambda: log.append("a"), fail))
    with pytest.raises(OSError, match="full"):
        history.undo()
    with pytest.raises(OSError, match="full"):
        history.do(Step("b", fail, log.clear))
    with pytest.raises(OSError, match="full"):
        history.undo()
    assert log == ["a"]
