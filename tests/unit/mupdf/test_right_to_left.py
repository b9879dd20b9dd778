"""The order and the forms of letters that are written from the right."""

import unicodedata

import pytest

from reader.mupdf.right_to_left import begins_from_right, joined, letters_on_page, order_on_page


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("אבג דהו", "דהו אבג"),
        ("אבג 12 דהו", "דהו 12 אבג"),
        ("אבג Smith & Sons דהו", "דהו Smith & Sons אבג"),
        ("He wrote אבג דהו today", "He wrote דהו אבג today"),
        ("He wrote אבג 12 times", "He wrote 12 אבג times"),
        ("only English, 12 words", "only English, 12 words"),
        ("אבג & דהו", "דהו & אבג"),
    ],
)
def test_words_stand_in_the_order_of_the_page(line: str, shown: str) -> None:
    words = line.split()
    order = order_on_page(words, from_right=begins_from_right(line))
    assert [words[index] for index in order] == shown.split()


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        ("אבג", "גבא"),
        ("(אבג).", ".(גבא)"),
        ("1931.", ".1931"),
        ("12.5", "12.5"),
        ("(1931)", "(1931)"),
        ("ל-1931", "1931-ל"),
        ("hello", "hello"),
        ("שָׁלוֹם", "םוֹלשָׁ"),
    ],
)
def test_letters_of_a_word_stand_in_the_order_of_the_page(word: str, shown: str) -> None:
    assert letters_on_page(word, from_right=True) == shown


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("بيت", ["initial", "medial", "final"]),
        ("دار", ["isolated", "isolated", "isolated"]),
        ("سلام", ["initial", "final", "isolated"]),
        ("كتاب،", ["initial", "medial", "final", "isolated", ""]),
        ("كَتَبَ", ["initial", "", "medial", "", "final", ""]),
    ],
)
def test_arabic_letters_take_the_form_that_their_neighbours_give_them(word: str, forms: list[str]) -> None:
    kinds = [unicodedata.decomposition(letter).partition(" ")[0].strip("<>") for letter in joined(word)]
    assert kinds == forms
    assert unicodedata.normalize("NFKC", joined(word)) == word
