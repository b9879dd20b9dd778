"""What is drawn stands where the layout says, which is where reading takes its rectangles from."""

import unicodedata

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


HEBREW = "המועצה קבעה כי “המגדלור כבה לפני הסערה” (1931), והישיבה נמשכה 12 ימים.\n"
ARABIC = "قال الشاهد إن «المنارة أطفئت قبل العاصفة»، ولم يعد أحد.\n"


def drawn_text(text: str) -> str:
    """Return the letters of a page as MuPDF finds them, which is told the order of the page only."""
    words = draw_text(lay_out_text(text))[0].get_text("words")
    return unicodedata.normalize("NFKC", "".join(row[4] for row in words))


def test_hebrew_is_printed_from_the_right() -> None:
    laid = lay_out_text(HEBREW * 2)
    for line in laid.lines:
        edges = [(word.x0, word.x1) for word in line.words]
        assert edges == sorted(edges, reverse=True)
        assert line.words[0].x1 == pytest.approx(595 - 72, abs=0.01)
    letters = [letter for letter in HEBREW if letter.isalpha()]
    assert [letter for letter in drawn_text(HEBREW) if letter.isalpha()] == letters


def test_arabic_letters_are_joined_and_none_is_missing() -> None:
    shown = draw_text(lay_out_text(ARABIC))[0].get_text()
    assert any("\ufe70" <= letter <= "\ufefc" for letter in shown)
    assert "\ufffd" not in shown
    assert sorted(drawn_text(ARABIC)) == sorted("".join(ARABIC.split()))


def test_hebrew_words_in_an_english_line_change_places_among_themselves_only() -> None:
    (line,) = lay_out_text("He wrote המגדלור כבה and left.\n").lines
    order = [word.text for word in sorted(line.words, key=lambda word: word.x0)]
    assert order == ["He", "wrote", "כבה", "המגדלור", "and", "left."]


def test_pages_are_filled_and_no_further() -> None:
    laid = lay_out_text("line\n" * 200)
    assert laid.page_count == 4
    assert max(line.bottom for line in laid.lines) <= 842 - 60
