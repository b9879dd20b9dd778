"""The user's own keys, and what is said about a file that is wrong."""

from pathlib import Path

import pytest

from reader.commands.keymap import Keymap, conflicts, default_keymap, key_file_text, load_keymap, read_key_file
from reader.commands.table import COMMANDS
from reader.errors import UsageError


def test_a_key_file_changes_only_what_it_names() -> None:
    keymap = read_key_file('"quotation.next" = ["q", "Alt+Down"]\n', "keys.toml", COMMANDS)
    assert keymap.panes[("q",)] == "quotation.next"
    assert ("c",) not in keymap.panes
    assert keymap.panes[("x",)] == "problem.next"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('"quotation.next" = ["x"]', r"keys\.toml, line 1: “x” of “quotation.next” is taken by “problem.next”"),
        ('# mine\n\n"note.write" = ["g"]', r"keys\.toml, line 3: .* of “note.write” is taken by"),
        ('"quotation.nxt" = ["q"]', r"keys\.toml, line 1: there is no command “quotation.nxt”"),
        ('"note.write" = ["i"]\n"place.back" = ["Hyper+b"]', r"keys\.toml, line 2: “Hyper\+b” is no key"),
        ('"note.write" = 7', r"keys\.toml, line 1: write the keys"),
        ("[[[", r"keys\.toml is no valid TOML"),
    ],
)
def test_a_wrong_key_file_is_named_with_its_line(text: str, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence):
        read_key_file(text, "keys.toml", COMMANDS)


def test_without_a_key_file_the_default_keys_hold(tmp_path: Path) -> None:
    assert load_keymap(tmp_path / "keys.toml", COMMANDS) == default_keymap(COMMANDS)


def test_changed_keys_survive_being_written_and_read() -> None:
    changed = dict(default_keymap(COMMANDS).by_command) | {
        "quotation.add": (('"',), ("Alt+\\",)),
        "view.swap": (("W",),),
    }
    text = key_file_text(Keymap(changed), COMMANDS)
    assert read_key_file(text, "keys.toml", COMMANDS).by_command == changed


def test_a_sequence_that_begins_with_another_key_is_a_conflict() -> None:
    keymap = Keymap({"one": (("g",),), "two": (("g", "g"),), "three": (("h",),)})
    assert [(conflict.first, conflict.second) for conflict in conflicts(keymap)] == [("one", "two")]
