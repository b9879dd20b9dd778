"""One mark that is wrong, missing or doubled costs its own quotation at most: those around it stay as they are."""

import random

import pytest

from reader.analysis.quotation_glyphs import habits_of
from reader.analysis.quotation_marks import find_marked
from reader.model.span import Span

PAIRS = [("“", "”"), ('"', '"'), ("‘", "’"), ("'", "'"), ("«", "»"), ("« ", " »"), ("„", "“"), ("»", "«")]
GLYPHS = "“”„\"‘’'«»"
STOCK = "the harbour was shut and no ship came in when a master of the port had seen one lamp on that quay"
WORDS = STOCK.split()
QUOTATIONS, DAMAGED = 14, 0.15


def sentence(rng: random.Random, most: int) -> str:
    return " ".join(rng.choices(WORDS, k=rng.randint(1, most)))


def damaged(mark: str, rng: random.Random) -> str:
    """Return a mark, one time in some with a glyph of another kind, twice, or not at all."""
    if rng.random() >= DAMAGED:
        return mark
    return rng.choice([mark.replace(mark.strip(), rng.choice(GLYPHS)), mark.strip() + mark, ""])


@pytest.mark.parametrize(("opening", "closing"), PAIRS)
def test_sound_quotations_are_found_between_damaged_ones(opening: str, closing: str) -> None:
    for seed in range(60):
        rng = random.Random(seed)  # noqa: S311 (invented text, no secret)
        text, sound = "", list[Span]()
        for _ in range(QUOTATIONS):
            text += f"{sentence(rng, 9)} then "
            marks = damaged(opening, rng), damaged(closing, rng)
            start = len(text) + len(marks[0])
            text += f"{marks[0]}{sentence(rng, 14)}{marks[1]}"
            if marks == (opening, closing):
                sound.append(Span(start, len(text) - len(marks[1])))
            text += rng.choice((" says ", ", says ", ". So ", ".\n\nSo ")) + f"{sentence(rng, 9)}. "
        found = {marked.inner for marked in find_marked(text, Span(0, len(text)), habits_of(text))}
        assert [span.of(text) for span in sound if span not in found] == [], seed


def test_straight_and_curly_marks_for_the_same_are_paired_as_they_stand() -> None:
    for seed in range(60):
        rng = random.Random(seed)  # noqa: S311 (invented text, no secret)
        text, sound = "", list[str]()
        for _ in range(3 * QUOTATIONS):
            quoted = sentence(rng, 14)
            sound.append(quoted)
            text += f"{sentence(rng, 9)} then {rng.choice('““' + chr(34))}{quoted}{rng.choice('””' + chr(34))} and "
        found = [marked.inner.of(text) for marked in find_marked(text, Span(0, len(text)), habits_of(text))]
        assert found == sound, seed


def test_dialogue_that_curly_marks_quote_stays_in_one_piece() -> None:
    dialogue = '“How fair these gems are!" said she, "as fair as fire”'
    text = f"The critic quotes “the quay” and {dialogue}, and then “the tide” and “the lamp”."
    outers = [marked.outer for marked in find_marked(text, Span(0, len(text)), habits_of(text))]
    whole = [span.of(text) for span in outers if not any(other != span and other.contains(span) for other in outers)]
    assert whole == ["“the quay”", dialogue, "“the tide”", "“the lamp”"]
