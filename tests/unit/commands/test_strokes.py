"""One spelling for every key."""

import pytest

from reader.commands.strokes import normalise_stroke, parse_keys, shown, works_anywhere
from reader.errors import UsageError


@pytest.mark.parametrize(
    ("written", "stroke"),
    [
        ("c", "c"),
        ("C", "C"),
        ("Shift+c", "C"),
        ("ctrl+p", "Ctrl+P"),
        ("Shift+Ctrl+p", "Ctrl+Shift+P"),
        ("Ctrl++", "Ctrl++"),
        ("+", "+"),
        ("return", "Enter"),
        ("shift+space", "Shift+Space"),
        ("f11", "F11"),
        ("Alt+\\", "Alt+\\"),
    ],
)
def test_spelling(written: str, stroke: str) -> None:
    assert normalise_stroke(written) == stroke


@pytest.mark.parametrize("wrong", ["", " ", "Hyper+x", "Ctrl+", "gg", "F25", "Nokey"])
def test_what_is_no_key_is_refused(wrong: str) -> None:
    with pytest.raises(UsageError, match="key"):
        parse_keys(wrong)


@pytest.mark.parametrize(
    ("keys", "anywhere"),
    [
        ("c", False),
        ("F", False),
        ("Shift+Space", False),
        ("F3", True),
        ("Shift+F3", True),
        ("Alt+1", True),
        ("Ctrl++", True),
    ],
)
def test_plain_keys_are_for_the_panes_only(keys: str, anywhere: bool) -> None:
    assert works_anywhere(parse_keys(keys)) is anywhere


def test_letters_of_a_sequence_are_shown_close_together() -> None:
    assert shown(("g", "S")) == "gS"
    assert shown(("Ctrl+Shift+P",)) == "Ctrl+Shift+P"
