"""Laying words beside each other: the same as the plain table of all pairs gives, only sooner."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.align import Terms, align_words
from reader.analysis.bridges import (
    GAP,
    GAP_SHOWN,
    OPEN_GAP,
    OPEN_SHOWN,
    OPEN_SKIP,
    SKIP,
    SUBSTITUTE,
    SUBSTITUTE_SHOWN,
)

VALUE = 2.0  # of a word that matches
_words = st.lists(st.sampled_from("abcdefg"), min_size=1, max_size=14)


def terms(words: list[str], shown: str = "", breaks: tuple[int, ...] = ()) -> Terms:
    return Terms(words, [{word: VALUE} for word in words], [word in shown for word in words], frozenset(breaks))


def by_table(words: list[str], source: list[str], breaks: frozenset[int]) -> float:
    """Return the score of Smith and Waterman's table with Gotoh's gaps; an ellipsis makes the gap before it cheap."""
    width, best = len(source), 0.0
    above, skips = [0.0] * (width + 1), [-1e9] * (width + 1)
    for row, word in enumerate(words, start=1):
        open_gap, go_gap = (OPEN_SHOWN, GAP_SHOWN) if row in breaks else (OPEN_GAP, GAP)
        here, gap = [0.0] * (width + 1), -1e9
        for column, other in enumerate(source, start=1):
            skips[column] = max(above[column] + OPEN_SKIP, skips[column] + SKIP)
            gap = max(here[column - 1] + open_gap, gap + go_gap)
            beside = above[column - 1] + (VALUE if word == other else SUBSTITUTE)
            here[column] = max(0.0, beside, skips[column], gap)
        best = max(best, *here)
        above = here
    return best


@given(_words, _words)
def test_no_alignment_is_better(words: list[str], source: list[str]) -> None:
    score, pairs = align_words(terms(words), source)
    assert score == pytest.approx(by_table(words, source, frozenset()))
    assert all(words[pair.quoted] == source[pair.source] for pair in pairs)
    assert all(a.quoted < b.quoted and a.source < b.source for a, b in pairwise(pairs))


@given(_words, _words, st.integers(1, 13))
def test_an_ellipsis_is_never_dearer_than_in_the_table(words: list[str], source: list[str], at: int) -> None:
    score, _ = align_words(terms(words, breaks=(at,)), source)
    plain, _ = align_words(terms(words), source)
    assert score >= max(plain, by_table(words, source, frozenset({at}))) - 1e-9


@pytest.mark.parametrize(
    ("words", "shown", "breaks", "source", "score"),
    [
        pytest.param("abcd", "", (), "abcd", 4 * VALUE, id="the same"),
        pytest.param("abxcd", "", (), "abycd", 4 * VALUE + SUBSTITUTE, id="one word for another"),
        pytest.param("abxcd", "x", (), "abycd", 4 * VALUE + SUBSTITUTE_SHOWN, id="a word in brackets for another"),
        pytest.param("abxxcd", "", (), "abcd", 4 * VALUE + OPEN_SKIP + SKIP, id="words put in"),
        pytest.param("abxxcd", "x", (), "abcd", 4 * VALUE, id="words put in within brackets"),
        pytest.param("abcd", "", (), "abyyycd", 4 * VALUE + OPEN_GAP + 2 * GAP, id="words left out"),
        pytest.param(
            "abcd", "", (2,), "abyyycd", 4 * VALUE + OPEN_SHOWN + 2 * GAP_SHOWN, id="left out for an ellipsis"
        ),
        pytest.param(
            "abxcd", "x", (), "abyyyycd", 4 * VALUE + OPEN_GAP + 3 * GAP, id="a word in brackets for a clause"
        ),
        pytest.param("abxxcd", "", (), "abycd", 4 * VALUE + SUBSTITUTE + OPEN_SKIP, id="one word for two"),
        pytest.param("abxcd", "", (), "abyyycd", 4 * VALUE + SUBSTITUTE + OPEN_GAP + GAP, id="one word for three"),
        pytest.param("wx", "", (), "yz", 0.0, id="nothing in common"),
    ],
)
def test_what_a_change_costs(words: str, shown: str, breaks: tuple[int, ...], source: str, score: float) -> None:
    assert align_words(terms(list(words), shown, breaks), list(source))[0] == pytest.approx(score)


def test_of_two_places_that_are_as_good_the_one_next_to_what_follows_is_taken() -> None:
    _, pairs = align_words(terms(list("abcdefg")), list("abcxdxdefg"))
    assert [(pair.quoted, pair.source) for pair in pairs][3] == (3, 6)
