"""The cheat sheet shows the keys that are in force."""

from reader.commands.cheat_sheet import cheat_sheet, key_table
from reader.commands.keymap import default_keymap, read_key_file
from reader.commands.table import COMMANDS


def test_every_command_with_a_key_is_listed_once() -> None:
    listed = [row.command.id for _, rows in cheat_sheet(COMMANDS, default_keymap(COMMANDS)) for row in rows]
    assert sorted(listed) == sorted(command.id for command in COMMANDS if command.keys)


def test_changed_keys_are_shown() -> None:
    keymap = read_key_file('"quotation.next" = ["g n"]', "keys.toml", COMMANDS)
    rows = {row.command.id: row for _, section in cheat_sheet(COMMANDS, keymap) for row in section}
    assert rows["quotation.next"].panes == (("g", "n"),)
    assert rows["quotation.next"].anywhere == ()


def test_key_table_is_markdown_with_a_row_a_command() -> None:
    table = key_table(COMMANDS, default_keymap(COMMANDS))
    assert "| Next quotation | `c` | `Alt+Down` |" in table
