"""All keys at a glance, derived from the table."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.commands.command import Command
from reader.commands.keymap import Keymap, Keys
from reader.commands.menu import Menu
from reader.commands.strokes import shown, works_anywhere


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line: a command and its keys."""

    command: Command
    panes: tuple[Keys, ...]
    anywhere: tuple[Keys, ...]


def cheat_sheet(commands: Sequence[Command], keymap: Keymap) -> tuple[tuple[Menu, tuple[KeyRow, ...]], ...]:
    """Return the commands that have keys, by menu, in the table's order."""
    sections: list[tuple[Menu, tuple[KeyRow, ...]]] = []
    for menu in Menu:
        rows = tuple(
            KeyRow(
                command,
                tuple(keys for keys in keymap.of(command.id) if not works_anywhere(keys)),
                tuple(keys for keys in keymap.of(command.id) if works_anywhere(keys)),
            )
            for command in commands
            if command.menu is menu and keymap.of(command.id)
        )
        if rows:
            sections.append((menu, rows))
    return tuple(sections)


def key_table(commands: Sequence[Command], keymap: Keymap) -> str:
    """Return the keys as a Markdown table, for the README."""
    lines = ["| action | in panes and lists | anywhere |", "|---|---|---|"]
    rows = (row for _, section in cheat_sheet(commands, keymap) for row in section)
    lines += [f"| {row.command.title} | {_as_code(row.panes)} | {_as_code(row.anywhere)} |" for row in rows]
    return "\n".join(lines) + "\n"


def _as_code(sequences: tuple[Keys, ...]) -> str:
    return " ".join("`" + shown(keys).replace("|", "\\|") + "`" for keys in sequences)
