"""What holds for every command of the table."""

import pytest

from reader.commands.command import Command
from reader.commands.keymap import conflicts, default_keymap
from reader.commands.menu import Menu
from reader.commands.table import BY_ID, COMMANDS


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_command_can_be_found_and_understood(command: Command) -> None:
    assert command.title.strip(". ")
    assert command.help.endswith(".")
    assert command.menu in Menu
    assert command.keys or command.keyless, "a key or a reason for none"


def test_no_two_commands_share_an_id() -> None:
    assert len(BY_ID) == len(COMMANDS)


def test_no_two_commands_share_a_key_or_the_beginning_of_one() -> None:
    assert conflicts(default_keymap(COMMANDS)) == ()


@pytest.mark.parametrize(
    ("keys", "command"),
    [
        ("c", "quotation.next"),
        ("C", "quotation.previous"),
        ("g g", "page.top"),
        ("[ [", "quotation.first"),
        ("Shift+Backspace", "place.forward"),
        ("'", "mark.go"),
    ],
)
def test_default_keys_of_the_panes(keys: str, command: str) -> None:
    assert default_keymap(COMMANDS).panes[tuple(keys.split())] == command


@pytest.mark.parametrize(
    ("keys", "command"),
    [
        ("Alt+Down", "quotation.next"),
        ("Ctrl+Shift+PgUp", "unreviewed.previous"),
        ("F3", "find.next"),
        ("Shift+F6", "pane.previous"),
        ("Ctrl++", "zoom.in"),
        ("Alt+\\", "view.swap"),
        ("Ctrl+,", "program.settings"),
    ],
)
def test_default_keys_that_work_while_typing(keys: str, command: str) -> None:
    assert default_keymap(COMMANDS).anywhere[(keys,)] == command
