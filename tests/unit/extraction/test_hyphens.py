"""Hyphens at line ends go where print put them and stay where the word has them."""

from collections.abc import Callable

import pytest

from reader.extraction.hyphens import Vocabulary
from reader.model.document import Document
from tests.unit.extraction.press import Press


@pytest.mark.parametrize(
    ("lines", "before", "after", "joins"),
    [
        (["the settlement was signed"], "settle-", "ment", True),
        (["a counter-claim was made"], "counter-", "claim", False),
        (["a cooperation and a co-operation"], "co-", "operation", True),
        (["nothing of the kind"], "emba-", "rked", True),
        (["well said, and known to all"], "well-", "known", False),
        (["nothing"], "Anglo-", "French", False),
        (["nothing"], "1924-", "1926", False),
        (["nothing"], "soft\u00ad", "ened", True),
        (["the set tle-", "ment"], "settle-", "ment", True),
    ],
)
def test_the_document_decides(lines: list[str], before: str, after: str, joins: bool) -> None:
    assert Vocabulary(lines).joins(before, after) is joins


def test_a_joined_word_has_a_rectangle_on_both_lines(press: Press) -> None:
    press.page().lines("It was an agreement between the two houses, and the agree-", "ment was kept for a year.")
    document = press.read()
    assert "the agreement was kept" in document.text
    start = document.text.rindex("agreement")
    fragments = [
        document.words.rect(index)
        for index in range(len(document.words))
        if start <= document.words.starts[index] < start + 9
    ]
    assert len(fragments) == 2
    assert fragments[0].y0 < fragments[1].y0


def test_soft_hyphens_are_no_characters(read_text: Callable[[str], Document]) -> None:
    assert read_text("An irre\u00advo\u00adcable promise.").text == "An irrevocable promise."
