"""What weighs in a change is told by the language of the source."""

import re
from dataclasses import replace

import pytest

from reader.analysis.lexicon import lexicon_of
from reader.analysis.normalise import fold_word
from reader.analysis.numbers import numbers_in
from reader.analysis.weights import Weigher, Word
from reader.model.alignment import Weight


def words(text: str, named: bool = False) -> list[Word]:
    return [Word(fold_word(raw), raw, named) for raw in re.findall(r"[\w’]+|[$£]", text)]


@pytest.mark.parametrize(
    ("language", "mine", "theirs", "weight"),
    [
        ("English", "the quay", "not the quay", Weight.NEGATION),
        ("English", "may", "shall", Weight.MODAL),
        ("English", "all", "some", Weight.QUANTIFIER),
        ("English", "twenty", "thirty", Weight.NUMBER),
        ("English", "10 June", "10 July", Weight.DATE),
        ("English", "$", "£", Weight.NUMBER),
        ("English", "1860s", "1870s", Weight.NUMBER),
        ("English", "1860s", "1860", Weight.NUMBER),
        ("English", "35 per cent", "35", Weight.NUMBER),
        ("English", "first", "second", Weight.NUMBER),
        ("English", "a third", "a quarter", Weight.NUMBER),
        ("English", "Chapter IV", "Chapter VI", Weight.NUMBER),
        ("English", "couldn’t", "could", Weight.NEGATION),
        ("English", "he’ll", "he", Weight.MODAL),
        ("English", "won’t", "will", Weight.NEGATION),
        ("French", "mars", "avril", Weight.DATE),
        ("French", "quatre-vingts", "quatre-vingt-dix", Weight.NUMBER),
        ("French", "il est", "il n'est point", Weight.NEGATION),
        ("French", "peut", "doit", Weight.MODAL),
        ("French", "tous", "quelques", Weight.QUANTIFIER),
        ("French", "vingt", "trente", Weight.NUMBER),
        ("French", "3 août", "3 février", Weight.DATE),
        ("German", "der Kai", "nicht der Kai", Weight.NEGATION),
        ("German", "ein", "kein", Weight.NEGATION),
        ("German", "können", "müssen", Weight.MODAL),
        ("German", "dürfen", "sollten", Weight.MODAL),
        ("German", "alle", "einige", Weight.QUANTIFIER),
        ("German", "fünfundzwanzig", "dreißig", Weight.NUMBER),
        ("German", "3. März", "3. Mai", Weight.DATE),
        ("Spanish", "el muelle", "jamás el muelle", Weight.NEGATION),
        ("Spanish", "no", "", Weight.NEGATION),
        ("Spanish", "puede", "debe", Weight.MODAL),
        ("Spanish", "todos", "algunos", Weight.QUANTIFIER),
        ("Spanish", "once", "doce", Weight.NUMBER),
        ("Spanish", "3 de enero", "3 de mayo", Weight.DATE),
        (None, "may", "must", Weight.MODAL),
        ("Dutch", "may", "must", Weight.MODAL),
        ("English", "at all times", "at times", Weight.QUANTIFIER),
        ("English", "merely the quay", "the quay", Weight.QUANTIFIER),
        ("English", "only", "all", Weight.QUANTIFIER),
        ("Spanish", "sin el muelle", "el muelle", Weight.NEGATION),
    ],
)
def test_what_weighs_is_told(language: str | None, mine: str, theirs: str, weight: Weight) -> None:
    assert Weigher(language).weigh(words(mine), words(theirs)) == (weight,)


@pytest.mark.parametrize(
    ("language", "mine", "theirs"),
    [
        ("German", "der Most", "das All"),  # cider and space; in English they would be quantifiers
        ("Spanish", "lo once", "lo once"),
        ("English", "once more", "more once"),
        ("English", "I", "we"),
        ("English", "one second", "one moment"),
        ("English", "cannot", "can not"),
        ("English", "the town’s", "the towns"),
        ("English", "the once", "the other"),
        ("Spanish", "the may", "the can"),
        ("German", "noch der Kai", "der Kai"),
        # the same sense, turns of phrase
        ("English", "merely", "only"),
        ("English", "nearly", "almost"),
        ("English", "of the kind at all", "of the kind"),
        ("English", "", "after all"),
        ("French", "le mot est à la mode", "le mot est plus que jamais à la mode"),
        ("German", "lediglich", "nur"),
        ("German", "vor allem der Kai", "der Kai"),
        ("Spanish", "sin embargo el muelle", "el muelle"),
    ],
)
def test_other_words_and_other_languages_do_not_weigh(language: str, mine: str, theirs: str) -> None:
    assert Weigher(language).weigh(words(mine), words(theirs)) == ()


def test_a_month_that_is_another_word_too_is_told_by_its_capital_and_a_figure() -> None:
    weigh = Weigher("English").weigh
    may, march = (Word(raw.lower(), raw, named=False, beside_figure=True) for raw in ("May", "March"))
    assert weigh([may], [march]) == (Weight.DATE,)
    assert weigh([replace(may, beside_figure=False)], [march]) == (Weight.MODAL, Weight.DATE)[::-1]
    assert weigh([replace(may, raw="may")], words("must")) == (Weight.MODAL,)


def test_a_forename_is_no_modal() -> None:
    weigh = Weigher("English").weigh
    assert weigh(words("Will") + words("Ladislaw", named=True), words("him")) == (Weight.NAME,)
    assert weigh(words("Will he"), words("May he")) == (Weight.MODAL,)


def test_german_nouns_are_no_names() -> None:
    assert Weigher("German").weigh(words("Hafen", named=True), words("Kai", named=True)) == ()
    assert Weigher("English").weigh(words("Boston", named=True), words("Hull", named=True)) == (Weight.NAME,)


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("German", "zweihundert", [200]),
        ("German", "drei millionen", [3_000_000]),
        ("German", "hundert und funf", [105]),
        ("German", "neunundneunzig", [99]),
        ("German", "zwei und drei", [2, 3]),
        ("Spanish", "treinta y cinco", [35]),
        ("Spanish", "dos mil quinientos", [2500]),
        ("Spanish", "dos y tres", [2, 3]),
        ("French", "deux mille trois cents", [2300]),
        ("English", "two thousand three hundred and five", [2305]),
    ],
)
def test_number_words_are_read_in_their_language(language: str, text: str, values: list[float]) -> None:
    assert numbers_in(text.split(), lexicon_of(language).numerals)[0] == values


@pytest.mark.parametrize("language", ["English", "French", "German", "Spanish"])
def test_the_lists_are_in_folded_form(language: str) -> None:
    lexicon = lexicon_of(language)
    lists = (lexicon.negations, lexicon.modals, lexicon.quantifiers, lexicon.months, lexicon.days)
    listed = {*frozenset().union(*lists), *lexicon.numerals.units, *lexicon.numerals.scales}
    listed |= {*lexicon.numerals.ordinals, *lexicon.numerals.parts, *lexicon.numerals.decades, *lexicon.titles}
    assert {word for word in listed if fold_word(word) != word} == set()
