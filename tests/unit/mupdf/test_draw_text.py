"""What is drawn stands where the layout says, which is where reading takes its rectangles from."""

import pytest

from reader.mupdf.draw_text import draw_text
from reader.mupdf.lay_out_text import lay_out_text


@pytest.mark.parametrize(
    "text",
    [
        "Plain words, “quoted” — and caf\u00e9.\n\n    set in\n",
        "Русский текст и ελληνικά.\n",
        "中文 in the middle of a line\n",
        "word " * 400,
        "https://example.org/" + "path/" * 60,
    ],
)
def test_drawn_words_stand_where_they_were_laid(text: str) -> None:
    laid = lay_out_text(text)
    document = draw_text(laid)
    assert document.page_count == laid.page_count
    for number in range(laid.page_count):
        drawn = document[number].get_text("words")
        words = [(word, line) for line in laid.lines if line.page == number for word in line.words]
        assert [row[4] for row in drawn] == [word.text for word, _ in words]
        for row, (word, line) in zip(drawn, words, strict=True):
            assert row[0] == pytest.approx(word.x0, abs=0.5)
            assert row[2] == pytest.approx(word.x1, abs=0.5)
            assert row[1] < line.base < row[3]


def test_pages_are_filled_and_no_further() -> None:
    laid = lay_out_text("line\n" * 200)
    assert laid.page_count == 4
    assert max(line.bottom for line in laid.lines) <= 842 - 60
