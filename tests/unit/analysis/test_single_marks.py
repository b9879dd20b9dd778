"""Single marks quote where they quote, and are apostrophes, possessives and feet where they are not."""

import pytest

from reader.analysis.quotation_glyphs import habits_of
from reader.analysis.quotation_marks import find_marked
from reader.model.span import Span

DOUBLES = "It says “one word” and “two words” and “three words” of it. "
SINGLES = "It says ‘one word’ and ‘two words’ and ‘three words’ of it. "
STRAIGHT_SINGLES = SINGLES.replace("‘", "'").replace("’", "'")


def quoted(text: str) -> list[str]:
    return [found.inner.of(text) for found in find_marked(text, Span(0, len(text)), habits_of(text))]


def behind(habit: str, text: str) -> list[str]:
    """Return what is found in a text that follows sentences of a habit, without what those quote."""
    return quoted(habit + text)[len(quoted(habit)) :]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She writes ‘the ferry ran all winter’ of it.", ["the ferry ran all winter"]),
        ("She writes 'the ferry ran all winter' of it.", ["the ferry ran all winter"]),
        ("She writes ‹the ferry ran› and ‹the ice held›.", ["the ferry ran", "the ice held"]),
        ("Sie schreibt ‚die Fähre fuhr‘ und geht’s an.", ["die Fähre fuhr"]),
        ("She calls the ‘ferry’ a boat.", ["ferry"]),
    ],
)
def test_single_marks_quote_beside_double_ones(text: str, expected: list[str]) -> None:
    assert behind(DOUBLES, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The ‘90s taught ‘em, and 'tis the keepers' fault; the boats' crews didn't mind.",
        "Don't go; the keeper's boat isn't the boats' best, 'twas sold.",
        "He heard rock 'n' roll and rock ’n’ roll, fish 'n' chips too.",
        "He read ‘Amr and left. The boat was a sloop.",
        "A man of 5' 10\" may walk, and one of 6' too.",
        "The 1,2‚3 and the page‚ with its commas set low.",
    ],
)
def test_apostrophes_quote_nothing(text: str) -> None:
    assert behind(DOUBLES, text) == []


@pytest.mark.parametrize("habit", [SINGLES, STRAIGHT_SINGLES], ids=["curly", "straight"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He saw ‘where the keepers’ boats are few’ there.", ["where the keepers’ boats are few"]),
        ("He saw ‘the keepers’ and then ‘the boats’ there.", ["the keepers", "the boats"]),
        ("He saw ‘the keepers’ of it. Nobody else ran’.", ["the keepers"]),
        ("He hears ‘rock ’n’ roll at sea’ daily.", ["rock ’n’ roll at sea"]),
        ("He told us ‘don’t go’ twice.", ["don’t go"]),
        ("He counts ‘50 and 100’ men where ‘24.1 in all’ is said.", ["50 and 100", "24.1 in all"]),
        ("In the ‘98 report he says ‘the boats’ and no more.", ["the boats"]),
    ],
)
def test_possessives_and_elisions_close_nothing(habit: str, text: str, expected: list[str]) -> None:
    if habit is STRAIGHT_SINGLES:
        text, expected = (text.translate({0x2018: "'", 0x2019: "'"}), [e.replace("’", "'") for e in expected])
    assert behind(habit, text) == expected


@pytest.mark.parametrize("mark", ["", "‘"], ids=["once", "repeated"])
@pytest.mark.parametrize("habit", [SINGLES, STRAIGHT_SINGLES], ids=["curly", "straight"])
def test_single_marks_hold_several_paragraphs(habit: str, mark: str) -> None:
    text = f"He wrote ‘The ferry ran to the isle\n\n{mark}and nobody was able to stop it’. So far he."
    expected = f"The ferry ran to the isle\n\n{mark}and nobody was able to stop it"
    if habit is STRAIGHT_SINGLES:
        text, expected = text.translate({0x2018: "'", 0x2019: "'"}), expected.replace("‘", "'")
    assert behind(habit, text) == [expected]


def test_a_paragraph_of_its_own_quotation_is_not_joined() -> None:
    text = "‘The ferry ran,’ he said.\n\n‘It did not,’ she said.\n\n‘So.’"
    assert behind(SINGLES + "\n\n", text) == ["The ferry ran,", "It did not,", "So."]


def test_a_single_mark_closes_before_a_double_one() -> None:
    text = "He may \"say to the pilot, 'We have no use for you.'\" So he may."
    assert quoted(text) == ["say to the pilot, 'We have no use for you.'", "We have no use for you."]
