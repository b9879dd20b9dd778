"""What counts as the same word, and that every folded character knows where it came from."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.normalise import split_words


@pytest.mark.parametrize(
    ("text", "folds"),
    [
        ("The Harbour", ["the", "harbour"]),
        ("ﬁſh", ["fish"]),
        ("cafe\u0301 café", ["cafe", "cafe"]),
        ("har\u00adbour", ["harbour"]),
        ("har\u00ad\nbour", ["harbour"]),
        ("don’t don't", ["dont", "dont"]),
        ("l’intérêt", ["l", "interet"]),
        ("call’d", ["calld"]),
        ("1,000 1.000 1 000 1'000", ["1000"] * 4),
        ("1.5 1,5", ["1.5", "1.5"]),
        ("5%", ["5", "percent"]),
        ("salt & pepper", ["salt", "and", "pepper"]),
        ("[t]he", ["the"]),
        ("establish[ed]", ["established"]),
        ("quay,[12] then", ["quay", "then"]),
        ("quay.¹² Then", ["quay", "then"]),
        ("S●bject", ["sbject"]),
        ("_quay_", ["quay"]),
        ("東京", ["東", "京"]),
        ("… — !", []),
    ],
)
def test_words_fold(text: str, folds: list[str]) -> None:
    assert split_words(text).folds == folds


@settings(derandomize=True, max_examples=100, database=None, deadline=None)
@given(st.text(max_size=80))
def test_words_know_their_place(text: str) -> None:
    words = split_words(text)
    assert list(words.starts) == sorted(words.starts)
    for index in range(len(words)):
        assert words.within(words.span(index, index + 1)) == (index, index + 1)


def test_splitting_tells_that_it_is_at_work() -> None:
    ticks: list[int] = []
    split_words("word " * 200_000, lambda: ticks.append(1))
    assert len(ticks) > 3
