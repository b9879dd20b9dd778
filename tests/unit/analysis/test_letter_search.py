"""Quotations of which no word is left whole are found by their letters."""

import pytest

from reader.analysis.letter_search import LONGEST, LetterSearch
from reader.analysis.normalise import split_words

TEXT = "One keeper slept. The lamp of the northern tower burned on forty nights of that winter. Nobody was told of it."
PASSAGE = "the lamp of the northern tower burned on forty nights of that winter"

FOUND = [
    # how the letters are misread, the letters
    ("not at all", PASSAGE),
    ("split words", "the la mp of the nor thern to wer bur ned on for ty nights of that win ter"),
    ("joined words", "thelampof thenortherntower burnedonfortynights ofthatwinter"),
    ("one letter for another", "thc larnp of thc northcrn towcr burncd on forty nighfs of thaf winfer"),
    ("a letter too few in each long word", "the lamp of the nothern towr buned on foty nigts of tat winer"),
]


def search(letters: str, text: str = TEXT) -> tuple[str, float] | None:
    words = split_words(text)
    hit = LetterSearch(words).find("".join(letters.split()))
    return hit and (words.span(hit[0], hit[1]).of(text).lower(), hit[2])


@pytest.mark.parametrize(("how", "letters"), FOUND, ids=[row[0] for row in FOUND])
def test_misread_words_are_found(how: str, letters: str) -> None:
    found = search(letters)
    assert found is not None, how
    assert found[0] == PASSAGE, how


def test_the_more_is_misread_the_less_it_is_like() -> None:
    likeness = [found[1] for _, letters in (FOUND[0], FOUND[4], FOUND[3]) if (found := search(letters))]
    assert likeness[0] == 1.0
    assert likeness == sorted(likeness, reverse=True)
    assert len(set(likeness)) == len(likeness)


NOT_FOUND = [
    ("other words", "a ship without lanterns went down before the harbour in the summer"),
    ("too few letters to tell", "forty nights"),
    ("nothing", ""),
]


@pytest.mark.parametrize(("why", "letters"), NOT_FOUND, ids=[row[0] for row in NOT_FOUND])
def test_what_is_not_there_is_not_found(why: str, letters: str) -> None:
    assert search(letters) is None, why


def test_a_long_quotation_is_found_from_its_beginning_and_reaches_to_its_end() -> None:
    passage = " ".join(f"word{number} stands{number}" for number in range(30))
    assert len(passage) > 2 * LONGEST
    found = search(passage, f"Before it all. {passage}. Behind it all.")
    assert found == (passage, 1.0)


def test_a_passage_at_the_very_end_is_found() -> None:
    found = search(PASSAGE, f"Nothing else. {PASSAGE}")
    assert found == (PASSAGE, 1.0)
