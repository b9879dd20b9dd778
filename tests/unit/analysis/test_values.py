"""A value is the same whatever its form: numbers, dates, sums, shares, ranges."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.lexicon import lexicon_of
from reader.analysis.normalise import split_words
from reader.analysis.values import Reading, Values


def readings(language: str, text: str) -> frozenset[Reading]:
    """Return what a text can mean that stands before another word."""
    words = split_words(f"{text} x")
    return Values(lexicon_of(language)).of(words, 0, len(words) - 1)


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("English", "14 March 1878|March 14, 1878|the 14th of March, 1878|14 Mar. 1878|fourteenth of March 1878"),
        ("English", "14 March 1878|14.3.1878|14/3/1878|3/14/1878|1878-03-14"),
        ("English", "3 March|March 3rd|the third day of March"),
        ("English", "25|twenty-five|twenty five"),
        ("English", "2nd|second|the Second|II|the 2nd"),
        ("English", "Twenty-first|21st|XXI"),
        ("English", "35%|35 per cent|thirty-five percent"),
        ("English", "2/3|two thirds|two-thirds|⅔"),
        ("English", "a quarter|¼|one quarter|1/4|one-fourth"),
        ("English", "2½|2.5"),
        ("English", "1.25 million|1,250,000"),
        ("English", "£1,250,000|£1.25 million|£1.25m|1.25 million pounds"),
        ("English", "US$5 million|5 million US dollars|US$ 5,000,000"),
        ("English", "1860s|eighteen-sixties|1860’s"),
        ("English", "50–100|between 50 and 100|fifty to one hundred"),
        ("English", "1850–75|1850-1875|from 1850 to 1875"),
        ("English", "a hundred|100|one hundred"),
        ("French", "1er mars 1878|le premier mars 1878|1 mars 1878"),
        ("French", "quatre-vingt-dix-sept|97"),
        ("French", "XIXe|19e|XIX"),
        ("French", "les deux tiers|2/3"),
        ("French", "entre 50 et 100|50-100"),
        ("French", "les années 1860|années 1860"),
        ("French", "35 %|35 pour cent"),
        ("French", "1,25 million de|1 250 000"),
        ("German", "14. März 1878|14.3.1878|14.03.1878"),
        ("German", "zwei Drittel|2/3"),
        ("German", "zweite|2."),
        ("German", "zwischen 50 und 100|50–100"),
        ("German", "1860er Jahre|1860er"),
        ("German", "1,25 Millionen Euro|1.250.000 €"),
        ("Spanish", "14 de marzo de 1878|14/3/1878"),
        ("Spanish", "segunda|2.ª|2ª"),
        ("Spanish", "entre 50 y 100|50-100"),
        ("Spanish", "1,25 millones|1.250.000"),
    ],
)
def test_forms_of_one_value_meet(language: str, forms: str) -> None:
    first, *others = forms.split("|")
    assert [form for form in others if readings(language, first).isdisjoint(readings(language, form))] == []


@pytest.mark.parametrize(
    ("language", "values"),
    [
        ("English", "14 March 1878|15 March 1878|14 May 1878|14 March 1879|March 1878|14 March"),
        ("English", "two|second|2/3|two per cent|twenty"),
        ("English", "IV|VI|I"),
        ("English", "1860s|1860|1870s|sixties"),
        ("English", "£5|$5|5|5 per cent|US$5"),
        ("English", "between 5 and 10|from 5 to 10|5 and 10"),
        ("English", "a third|third|a quarter"),
        ("English", "a|one|the five|half"),
        ("English", "2½|212|21/2"),
        ("German", "fünfundzwanzig|zwanzig|ein"),
    ],
)
def test_other_values_stay_apart(language: str, values: str) -> None:
    meeting = [
        (one, other)
        for one, other in combinations(values.split("|"), 2)
        if not readings(language, one).isdisjoint(readings(language, other))
    ]
    assert meeting == []


def test_words_beyond_a_value_are_none() -> None:
    for text in ("25 men", "in March", "the mayor", "two or three", "14 March 1878 at noon", "I"):
        assert not readings("English", text), text


SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
)
UNDER_TWENTY = [*SMALL.split(), "eighteen", "nineteen"]
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spelt(number: int) -> str:
    """Return a number below a million as English writes it out."""
    for size, name in ((1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = number % size
            joint = " and " if 0 < rest < 100 else " " if rest else ""
            return f"{spelt(number // size)} {name}{joint}{spelt(rest) if rest else ''}"
    if number < 20:
        return UNDER_TWENTY[number]
    return TENS[number // 10] + (f"-{UNDER_TWENTY[number % 10]}" if number % 10 else "")


@settings(derandomize=True, max_examples=300, deadline=None, database=None)
@given(number=st.integers(2, 999_999))
def test_every_number_is_the_same_in_words_and_in_figures(number: int) -> None:
    in_words = readings("English", spelt(number))
    assert not in_words.isdisjoint(readings("English", f"{number:,}"))
    assert in_words.isdisjoint(readings("English", f"{number + 1:,}"))
