"""Counts and sequences, stroke by stroke."""

import pytest

from reader.commands.key_machine import KeyMachine

BINDINGS = {("c",): "next", ("g", "g"): "top", ("g", "S"): "section", ("G",): "end", ("+",): "larger"}


@pytest.mark.parametrize(
    ("typed", "commands"),
    [
        ("c", [("next", None)]),
        ("3c", [("next", 3)]),
        ("10c", [("next", 10)]),
        ("gg", [("top", None)]),
        ("2gScc", [("section", 2), ("next", None), ("next", None)]),
        ("gxc", [("next", None)]),
        ("0c", [("next", None)]),
        ("3xc", [("next", None)]),
        ("12G", [("end", 12)]),
    ],
)
def test_what_is_typed(typed: str, commands: list[tuple[str, int | None]]) -> None:
    machine = KeyMachine(BINDINGS)
    answers = [machine.press(stroke) for stroke in typed]
    assert [(answer.command, answer.count) for answer in answers if answer.command] == commands


def test_escape_forgets_what_was_begun_and_is_free_otherwise() -> None:
    machine = KeyMachine(BINDINGS)
    machine.press("3")
    machine.press("g")
    assert machine.pending == "3g"
    assert machine.press("Esc").used
    assert machine.pending == ""
    assert not machine.press("Esc").used


def test_unknown_keys_are_left_to_others() -> None:
    assert not KeyMachine(BINDINGS).press("Tab").used
    assert not KeyMachine(BINDINGS).press("0").used
