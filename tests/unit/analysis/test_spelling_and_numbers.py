"""One word in two spellings, one number in two forms; and what only looks like it."""

import pytest

from reader.analysis.numbers import numbers_in
from reader.analysis.spelling import illegible, same_word
from reader.analysis.weights import same_numbers


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
    ("words", "values"),
    [
        ("one thousand", [1000]),
        ("two hundred and five", [205]),
        ("twenty five", [25]),
        ("vingt cinq", [25]),
        ("1.5 million", [1_500_000]),
        ("50 and 100", [50, 100]),
        ("fifty per cent", [50]),
        ("the 22nd of june 1878", [22, 1878]),
    ],
)
def test_numbers_are_read(words: str, values: list[float]) -> None:
    assert numbers_in(words.split())[0] == values


@pytest.mark.parametrize(
    ("mine", "theirs", "same"),
    [
        ("one thousand", "1000", True),
        ("50 percent", "fifty per cent", True),
        ("1000 men", "one thousand women", False),
        ("100", "1000", False),
        ("14th", "14", True),
        ("14th", "15", False),
        ("1er", "1", True),
        ("ships", "ships", False),
    ],
)
def test_the_same_number_in_another_form(mine: str, theirs: str, same: bool) -> None:
    assert same_numbers(mine.split(), theirs.split()) is same
