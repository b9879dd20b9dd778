"""Columns are read one after the other, also where they change within a page."""

from tests.unit.extraction.press import Press

LEFT = [f"left column line {number} of the text" for number in range(1, 11)]
RIGHT = [f"right column line {number} of the text" for number in range(1, 11)]


def set_columns(press: Press, top: float, count: int = 10) -> None:
    for row in range(count):
        press.at(80, top + 13 * row, LEFT[row]).at(310, top + 13 * row, RIGHT[row])


def test_two_columns_are_not_read_across(press: Press) -> None:
    press.page()
    set_columns(press, 100)
    assert press.read().text.split("\n\n")[0].split() == " ".join(LEFT + RIGHT).split()


def test_a_title_over_the_columns_and_text_below_them_keep_their_place(press: Press) -> None:
    press.page().at(80, 100, "A wide line of introduction that runs over both of the columns from left to right")
    set_columns(press, 130)
    press.at(80, 290, "A wide line of conclusion that runs over both of the columns from left to right")
    words = press.read().text.split()
    assert words.index("introduction") < words.index("left") < words.index("right")
    assert words.index("conclusion") > max(index for index, word in enumerate(words) if word == "column")


def test_a_last_page_with_one_line_in_its_second_column_is_in_columns_too(press: Press) -> None:
    press.page()
    set_columns(press, 100)
    press.page()
    for row in range(10):
        press.at(80, 100 + 13 * row, LEFT[row].replace("left column", "the last page, in its"))
    press.at(310, 100, "the very last line")
    assert press.read().text.endswith("the very last line")


def test_a_table_is_read_across(press: Press) -> None:
    press.page()
    for row in range(8):
        press.at(80, 100 + 13 * row, f"Gate {row}").at(310, 100 + 13 * row, str(row * 11))
    words = press.read().text.split()
    assert words[:6] == ["Gate", "0", "0", "Gate", "1", "11"]


def test_a_table_in_one_column_does_not_hide_the_gutter_of_the_page_before(press: Press) -> None:
    press.page()
    set_columns(press, 140)
    press.page()
    set_columns(press, 140)
    for row in range(14):
        press.at(80, 270 + 13 * row, f"more of the left column, its line {row}")
        press.at(350, 270 + 13 * row, f"{row}000 pounds" if row else "the net produce a year")
    text = press.read().text
    assert text.index("more of the left column, its line 13") < text.rindex(RIGHT[0])


def test_three_columns_with_notes_below_each_are_read_one_after_the_other(press: Press) -> None:
    press.page()
    for column, x in enumerate((60, 230, 400)):
        for row in range(12):
            mark = (press.raised(str(column + 1)),) if row == 5 else ()
            press.at(x, 100 + 13 * row, f"column {column}, line {row} of its text", *mark)
        for row in range(3):  # what goes on from the note of the column before has no label
            label = (press.raised(str(column + 1), 6.0, 3.0),) if row == column else ()
            press.at(x, 290 + 10 * row, *label, (f" note line {3 * column + row} of them all", "tiro", 8.5, 0.0))
    document = press.read()
    lines = [f"column {column}, line {row} of its text" for column in range(3) for row in range(12)]
    assert document.text[: document.body.end].split() == " ".join(lines).split()
    bounds = {"1": range(4), "2": range(4, 8), "3": range(8, 9)}
    for note in document.footnotes:
        written = " ".join(f"note line {line} of them all" for line in bounds[note.label])
        assert document.text[note.span.start : note.span.end] == written
        assert note.marker is not None


def test_a_table_of_three_columns_is_read_across(press: Press) -> None:
    press.page()
    for row in range(8):
        for x, cell in ((60, f"Gate {row}"), (230, f"toll of the gate {row}"), (400, str(row * 11))):
            press.at(x, 100 + 13 * row, cell)
    assert press.read().text.split()[:7] == ["Gate", "0", "toll", "of", "the", "gate", "0"]


def test_a_table_in_the_second_column_of_the_first_page_does_not_hide_the_gutter(press: Press) -> None:
    press.page()
    set_columns(press, 100)
    for row in range(5):
        press.at(80, 240 + 13 * row, f"more of the left column, its line {row}")
        for x, cell in ((310, f"gate {row}"), (380, "1907"), (430, str(row * 11))):
            press.at(x, 240 + 13 * row, cell)
    text = press.read().text
    assert text.index("its line 4") < text.index(RIGHT[0])
    assert "gate 3 1907 33" in " ".join(text.split())
