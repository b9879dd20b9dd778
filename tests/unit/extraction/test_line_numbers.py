"""The numbers of lines are no part of the text; those of paragraphs and of lists are."""

from collections.abc import Callable, Sequence

import pytest

from reader.model.document import Document
from tests.unit.extraction.press import Press

ROWS = [f"The keeper wrote down how the {word} barge looked and when it came" for word in "abcdefghijklmnopqrstuvwxyz"]
STEP = 24.0  # points from row to row


def pages(press: Press, number_of: Callable[[int, int], str], x: float = 40, count: int = 3) -> Document:
    """Set pages of 26 rows; `number_of` tells what stands beside a row of a page, "" for nothing."""
    for page in range(count):
        press.page()
        for row, text in enumerate(ROWS):
            press.at(90, 100 + STEP * row, f"{text} on day {page}")
            if number := number_of(page, row):
                press.at(x, 100 + STEP * row, number, size=8)
        press.at(290, 810, str(page + 1), size=9)
    document: Document = press.read()
    return document


NUMBERED = [
    ("through the document", lambda page, row: str(26 * page + row + 1)),
    ("anew on each page", lambda _, row: str(row + 1)),
    ("every fifth row", lambda _, row: str(row + 1) if (row + 1) % 5 == 0 else ""),
    ("not on the first page", lambda page, row: str(row + 1) if page else ""),
]


@pytest.mark.parametrize("x", [40, 520])
@pytest.mark.parametrize("number_of", [row[1] for row in NUMBERED], ids=[row[0] for row in NUMBERED])
def test_numbers_beside_the_rows_are_taken_off(press: Press, number_of: Callable[[int, int], str], x: float) -> None:
    document = pages(press, number_of, x)
    assert "looked and when it came on day 0 The keeper" in document.text
    assert not [word for word in document.text.split() if word.isdigit() and word not in {"0", "1", "2"}]
    assert [page.printed for page in document.pages] == ["1", "2", "3"]


KEPT = [
    ("of paragraphs", lambda page, row: str(4 * page + row // 6 + 1) if row % 6 == 0 else "", ["1", "4", "8"]),
    ("of a list on one page of several", lambda page, row: str(row + 1) if page == 0 and row < 9 else "", ["7", "9"]),
    ("that do not count", lambda _, row: str(row * row % 37 + 3), ["12", "39"]),
]


@pytest.mark.parametrize(("number_of", "wanted"), [row[1:] for row in KEPT], ids=[row[0] for row in KEPT])
def test_other_numbers_stay(press: Press, number_of: Callable[[int, int], str], wanted: Sequence[str]) -> None:
    words = pages(press, number_of).text.split()
    assert set(wanted) <= set(words)


def test_numbers_before_the_rows_of_a_plain_text(read_text: Callable[[str], Document]) -> None:
    text = "\n".join(f"{number:4}  {row}" if number % 7 else f"{number:4}" for number, row in enumerate(ROWS, start=1))
    document = read_text(text)
    assert document.text.startswith(f"{ROWS[0]} {ROWS[1]} ")
    assert len(document.blocks) == 4  # a row with nothing but its number is blank
    assert not any(word.isdigit() for word in document.text.split())


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"{year} the harbour froze" for year in range(1900, 1909)),  # too few to be lines
        "\n".join(f"{number * 3} barges came in that year" for number in range(1, 30)),
        "\n\n".join(f"{number} The keeper of the gate wrote down\nhow each barge looked." for number in range(1, 30)),
    ],
)
def test_other_numbers_of_a_plain_text_stay(read_text: Callable[[str], Document], text: str) -> None:
    assert read_text(text).text.split() == text.split()
