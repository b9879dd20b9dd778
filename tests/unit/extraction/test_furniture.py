"""Running heads, feet and page numbers never stand in the reading text."""

from collections.abc import Sequence

import pytest

from reader.model.document import Document
from tests.unit.extraction.press import Press

BODY = (
    "The keeper of the gate wrote down how each barge looked",
    "and when that barge came in, and its master signed beside it.",
)
WORDS = ("barge", "boat", "raft", "tug", "dredger")


def set_pages(press: Press, heads: Sequence[str], feet: Sequence[str]) -> Document:
    for number, (head, foot) in enumerate(zip(heads, feet, strict=True)):
        press.page()
        if head:
            press.at(80, 50, head, size=9)
        for row in range(12):
            press.lines(*(f"{line.replace('barge', WORDS[(number + row) % 5])}" for line in BODY))
        if foot:
            press.at(290, 800, foot, size=9)
    return press.read()


@pytest.mark.parametrize(
    ("heads", "feet", "printed"),
    [
        (["Report on Gates"] * 3, ["1", "2", "3"], ["1", "2", "3"]),
        (["Gates 11", "12 The Harbour", "Gates 13", "14 The Harbour"], [""] * 4, [None] * 4),
        ([""] * 3, ["- 7 -", "- 8 -", "- 9 -"], ["7", "8", "9"]),
        ([""] * 3, ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"], ["1", "2", "3"]),
        ([""] * 3, ["ix", "x", "xi"], ["ix", "x", "xi"]),
    ],
)
def test_heads_and_numbers_are_taken_off(press: Press, heads: list[str], feet: list[str], printed: list[str]) -> None:
    document = set_pages(press, heads, feet)
    for piece in {*heads, *feet} - {""}:
        assert piece not in document.text.split("\n\n")
        assert f" {piece} " not in document.text
    assert [page.printed for page in document.pages] == printed


def test_the_texts_of_heads_are_kept_aside(press: Press) -> None:
    document = set_pages(press, ["HB/2046/17"] * 3, ["1", "2", "3"])
    assert document.heads == ("HB/2046/17",)


def test_a_letterhead_on_the_first_page_stays(press: Press) -> None:
    document = set_pages(press, ["Harbour Board of Tolm", "", ""], ["", "", ""])
    assert document.text.startswith("Harbour Board of Tolm")


def test_footnotes_that_look_alike_are_no_running_feet(press: Press) -> None:
    for page in range(3):
        press.page()
        press.lines(*BODY * 12)
        press.line("It was closed at dusk.", press.raised(str(4 + 2 * page)))
        press.note(str(4 + 2 * page), f"Ibid., page {page + 1}.", y=760)
    document = press.read()
    assert [note.label for note in document.footnotes] == ["4", "6", "8"]


def test_a_head_that_no_other_page_has_is_known_by_its_place(press: Press) -> None:
    for number, head in enumerate(("Report of the Board", "Of Tolls", "Report of the Board"), 1):
        press.page().at(80, 60, head)
        press.y += 20
        press.lines(*(line.replace("barge", WORDS[number]) for line in BODY))
    document = press.read()
    assert "Of Tolls" not in document.text
    assert document.heads == ("Report of the Board", "Of Tolls")


def test_a_short_word_that_two_first_rows_have_in_common_is_no_head(press: Press) -> None:
    for row in (("filled", "the", "considerable", "reservoir"), ("a", "boat", "below", "the", "gate")):
        press.page()
        for number, word in enumerate(row):
            press.at(80 + number * 360 / (len(row) - 1), 100, word)
        press.lines(*(line.replace("barge", row[-1]) for line in BODY))
    text = press.read().text
    assert "filled the considerable reservoir" in text
    assert "a boat below the gate" in text


def test_pages_that_are_all_alike_keep_their_text(press: Press) -> None:
    for _ in range(3):
        press.page().at(80, 60, "The gate was closed.").at(80, 75, "Nobody was told of it.")
    assert press.read().text.count("The gate was closed.") == 3
