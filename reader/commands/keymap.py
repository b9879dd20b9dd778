"""Which keys run which command: the table's own, changed by the user's key file."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from reader.commands.command import Command
from reader.commands.strokes import parse_keys, works_anywhere
from reader.errors import UsageError

Keys = tuple[str, ...]  # the strokes of one sequence


@dataclass(frozen=True, slots=True)
class Keymap:
    """Key sequences by command and back, those for the panes apart from those that work anywhere."""

    by_command: Mapping[str, tuple[Keys, ...]]
    panes: Mapping[Keys, str] = field(init=False)
    anywhere: Mapping[Keys, str] = field(init=False)

    def __post_init__(self) -> None:
        """Turn the map round."""
        pairs = [(keys, command) for command, all_keys in self.by_command.items() for keys in all_keys]
        object.__setattr__(self, "panes", {keys: name for keys, name in pairs if not works_anywhere(keys)})
        object.__setattr__(self, "anywhere", {keys: name for keys, name in pairs if works_anywhere(keys)})

    def of(self, command: str) -> tuple[Keys, ...]:
        """Return the key sequences of a command."""
        return self.by_command.get(command, ())


def default_keymap(commands: Iterable[Command]) -> Keymap:
    """Return the keymap of the table itself."""
    return Keymap({command.id: tuple(parse_keys(keys) for keys in command.keys) for command in commands})


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two commands that cannot both have their keys: one sequence begins with the other, or is the same."""

    first: str  # command ids
    second: str
    keys: Keys  # of the second


def conflicts(keymap: Keymap) -> tuple[Conflict, ...]:
    """Return all pairs of commands of which neither could tell whether it is meant."""
    found: list[Conflict] = []
    pairs = sorted((keys, command) for command, all_keys in keymap.by_command.items() for keys in all_keys)
    for (keys, command), (next_keys, next_command) in pairwise(pairs):
        if next_keys[: len(keys)] == keys:  # sorted: a prefix stands right before what it begins
            found.append(Conflict(command, next_command, next_keys))
    return tuple(found)


def _line_of(text: str, command: str) -> int:
    """Return the line, from 1, on which a command's keys stand."""
    pattern = re.compile(rf"""^\s*["']?{re.escape(command)}["']?\s*=""")
    return next((number for number, line in enumerate(text.splitlines(), 1) if pattern.match(line)), 1)


def read_key_file(text: str, name: str, commands: Sequence[Command]) -> Keymap:
    """Return the table's keymap with the changes of a key file.

    The file is TOML, a line for each command that is changed: `"quotation.next" = ["c", "Alt+Down"]`. An empty list
    leaves a command without keys.

    Args:
        text: the file's content.
        name: the file's name, for the sentences.
        commands: the table.

    Raises:
        UsageError: the file cannot be read, names an unknown command or key, or its keys are in conflict; the sentence
            names the file and the line.
    """
    import tomllib  # noqa: PLC0415 (most users have no key file: the first page does not wait for this)

    try:
        entries = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{name} is no valid TOML: {error}. The default keys are used.") from error
    changed = dict(default_keymap(commands).by_command)
    for command, value in entries.items():
        where = f"{name}, line {_line_of(text, command)}"
        if command not in changed:
            raise UsageError(f"{where}: there is no command “{command}”. The default keys are used.")
        sequences = [value] if isinstance(value, str) else value
        if not isinstance(sequences, list) or not all(isinstance(keys, str) for keys in sequences):
            raise UsageError(f"{where}: write the keys of “{command}” as a list of texts. The default keys are used.")
        try:
            changed[command] = tuple(parse_keys(keys) for keys in sequences)
        except UsageError as error:
            raise UsageError(f"{where}: {error} The default keys are used.") from error
    keymap = Keymap(changed)
    for conflict in conflicts(keymap):
        blamed = conflict.second if conflict.second in entries else conflict.first
        other = conflict.first if blamed == conflict.second else conflict.second
        where = f"{name}, line {_line_of(text, blamed)}"
        keys = " ".join(conflict.keys)
        raise UsageError(f"{where}: “{keys}” of “{blamed}” is taken by “{other}”. The default keys are used.")
    return keymap


def load_keymap(path: Path, commands: Sequence[Command]) -> Keymap:
    """Return the keymap with the changes of the key file at `path`, the table's own if there is no such file.

    Raises:
        UsageError: as `read_key_file`, or the file cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return default_keymap(commands)
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} cannot be read: {error}. The default keys are used.") from error
    return read_key_file(text, str(path), commands)


def key_file_text(keymap: Keymap, commands: Sequence[Command]) -> str:
    """Return the text of a key file that holds what differs from the table, explained for the reader."""
    default = default_keymap(commands)
    lines = [
        "# Keys of Rejoinder. One line for each command that is to have other keys than its own:",
        '#   "quotation.next" = ["c", "Alt+Down"]',
        "# Keys with Ctrl, Alt or F1 to F24 work anywhere, plain ones in the document panes and lists.",
        "",
    ]
    for command in commands:
        keys = keymap.of(command.id)
        if keys != default.of(command.id):
            listed = ", ".join(_quoted(" ".join(sequence)) for sequence in keys)
            lines.append(f'"{command.id}" = [{listed}]  # {command.title}')
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
