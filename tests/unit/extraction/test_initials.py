"""A large initial over several lines belongs to the word behind it."""

import pytest

from tests.unit.extraction.press import Press


@pytest.mark.parametrize(
    ("initial", "rest", "read"),
    [("T", "he lower gate was shut", "The lower gate"), ("A", "gate of that kind was shut", "A gate of that kind")],
)
def test_an_initial_begins_its_word(press: Press, initial: str, rest: str, read: str) -> None:
    press.page().lines("The gate had been shut before, and the keeper of the gate knew why.")
    press.y += 30
    press.at(80, press.y + 2 * 13, initial, size=34)
    press.lines(f"{rest} on the evening of the ninth", "and nobody was told a word about it,", x=108)
    press.lines("neither the masters of the barges nor the harbour board, nor the town.")
    text = press.read().text
    assert f"{read} " in text
    assert text.endswith(
        "on the evening of the ninth and nobody was told a word about it, neither the masters of the"
        " barges nor the harbour board, nor the town."
    )
