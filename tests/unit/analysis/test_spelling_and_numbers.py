"""One word in two spellings, one number in two forms; and what only looks like it."""

import pytest

from reader.analysis.lexicon import lexicon_of
from reader.analysis.normalise import fold_word
from reader.analysis.numbers import numbers_in
from reader.analysis.spelling import illegible, same_word


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("labour", "labor"),
        ("supream", "supreme"),
        ("publick", "public"),
        ("vpon", "upon"),
        ("iudge", "judge"),
        ("organise", "organize"),
        ("centre", "center"),
        ("connexion", "connection"),
        ("travelled", "traveled"),
        ("calld", "called"),
        ("onely", "only"),
        ("fuch", "such"),
        ("judgement", "judgment"),
        ("shewn", "shown"),
        ("1eft", "left"),
    ],
)
def test_spellings_meet(one: str, other: str) -> None:
    assert same_word(one, other)
    assert same_word(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("complete", "completed"),
        ("may", "many"),
        ("form", "from"),
        ("hope", "hop"),
        ("dear", "deer"),
        ("lose", "loose"),
        ("liberty", "liberties"),
        ("100", "1000"),
        ("111th", "lllth"),
        ("plan", "plane"),
    ],
)
def test_other_words_stay_apart(one: str, other: str) -> None:
    assert not same_word(one, other)


def test_letters_that_cannot_be_read_are_no_change() -> None:
    assert illegible("S●bject", "Subject")
    assert not illegible("S●bject", "Object")
    assert not illegible("Subject", "Sabject")


@pytest.mark.parametrize(
    ("language", "words", "values"),
    [
        ("English", "one thousand", [1000]),
        ("English", "two hundred and five", [205]),
        ("English", "twenty five", [25]),
        ("English", "twenty first", [21]),
        ("English", "1.5 million", [1_500_000]),
        ("English", "50 and 100", [50, 100]),
        ("English", "fifty per cent", [50]),
        ("English", "the 22nd of june 1878", [22, 1878]),
        ("English", "1860s", [1860]),
        ("English", "eighteen sixties", [1860]),
        ("English", fold_word("2½"), [2.5]),
        ("French", "vingt cinq", [25]),
        ("French", "vingt et un", [21]),
        ("French", "quatre vingt dix sept", [97]),
        ("French", "soixante et onze", [71]),
        ("Spanish", "treinta y una", [31]),
    ],
)
def test_numbers_are_read(language: str, words: str, values: list[float]) -> None:
    assert numbers_in(words.split(), lexicon_of(language).numerals)[0] == values
