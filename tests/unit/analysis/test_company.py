"""Which words of two texts keep company."""

import pytest

from reader.analysis.company import NEAR, companies, heaviest, near_pairs


def company(one: str, other: str) -> list[list[str]]:
    """Return the groups of words that stand together in both texts; a dash is a word that is not shared."""
    first, second = (
        near_pairs([(place, word) for place, word in enumerate(text.split()) if word != "-"]) for text in (one, other)
    )
    return sorted(sorted(group) for group in companies(first & second))


FAR = " -" * NEAR + " "


@pytest.mark.parametrize(
    ("one", "other", "groups"),
    [
        ("bishop - durham archbishop", "archbishop duke bishop - - durham", [["archbishop", "bishop", "durham"]]),
        ("laid down arms", "arms - laid - down", [["arms", "down", "laid"]]),
        ("united nations", "united nations", []),  # two words are a name
        ("laid down arms", f"laid{FAR}down{FAR}arms", []),  # far apart in one of the texts
        ("laid down arms", f"laid down{FAR}arms", []),
        (f"a b c{FAR}d e f", f"f e d{FAR}c b a", [["a", "b", "c"], ["d", "e", "f"]]),
        ("a b c a", "a b - - c", [["a", "b", "c"]]),
        (f"a - b - c{FAR}x", "a a a b c", [["a", "b", "c"]]),
        (f"a b{FAR}b c{FAR}c d", f"d c{FAR}c b{FAR}b a", []),  # a chain: each pair by itself is chance
        ("", "a b c", []),
    ],
)
def test_words_that_stand_together_in_both(one: str, other: str, groups: list[list[str]]) -> None:
    assert company(one, other) == groups


def test_the_heaviest_group_counts() -> None:
    weights = {"a": 1.0, "b": 1.0, "c": 1.0, "x": 0.5, "y": 0.5, "z": 2.5}
    assert heaviest([{"a", "b", "c"}, {"x", "y", "z"}], weights) == (3.5, {"x", "y", "z"})
    assert heaviest([], weights) == (0.0, set())
