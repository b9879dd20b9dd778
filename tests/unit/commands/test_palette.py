"""What the palette finds and in which order."""

import pytest

from reader.commands.palette import fuzzy_score, search
from reader.commands.table import COMMANDS

TITLES = [(command.title, command.title) for command in COMMANDS]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("next quotation", "Next quotation"),
        ("nq", "Next quotation"),
        ("np", "Next problem"),
        ("export", "Export…"),
        ("dark", "Dark pages"),
        ("wri not", "Write a note"),
        ("pp", "Previous problem"),
        ("UNDO", "Undo"),
    ],
)
def test_best_match_comes_first(query: str, first: str) -> None:
    wanted = search(query, TITLES)
    assert first in wanted[:3]


def test_nothing_typed_lists_all_in_order() -> None:
    assert search(" ", TITLES) == [title for title, _ in TITLES]


def test_letters_must_all_be_there_in_order() -> None:
    assert fuzzy_score("xyz", "Next quotation") is None
    assert fuzzy_score("en", "Next") is None


def test_beginnings_of_words_count_more_than_letters_inside() -> None:
    assert (fuzzy_score("nq", "Next quotation") or 0) > (fuzzy_score("nq", "Unequal") or 0)
