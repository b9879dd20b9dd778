"""Finding words as they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.workspace.find_text import find_text


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("lamp", "The Lamp, the lamp", ["Lamp", "lamp"]),
        ("cafe", "Café CAFÉ cafe", ["Café", "CAFÉ", "cafe"]),
        ("Élan", "élan Élan", ["élan", "Élan"]),
        ('"so"', "“so” «so» 'so'", ["“so”", "«so»"]),
        ("don't", "don’t don't dont", ["don’t", "don't"]),
        ("two  words", "two\nwords two words", ["two\nwords", "two words"]),
        ("a-b", "a–b a-b", ["a–b", "a-b"]),
        ("1.000", "1.000 1x000", ["1.000"]),
        ("(*", "a (* b", ["(*"]),
        ("  ", "nothing", []),
    ],
)
def test_what_is_found(query: str, text: str, found: list[str]) -> None:
    assert [span.of(text) for span in find_text(text, query)] == found


@given(st.text(min_size=1, max_size=8), st.text(max_size=80))
def test_any_query_in_any_text_gives_an_answer(query: str, text: str) -> None:
    for span in find_text(text, query):
        assert len(span) > 0
