"""Recognised pages: footnotes are told by narrow letters, and counted where their labels are misread."""

from array import array

from reader.extraction.lines import Line
from reader.extraction.recognised_lines import settle

HEIGHT = 842.0


def row(text: str, y: float, letter: float, page: int = 0) -> Line:
    width = letter * len(text)
    boxes = array("f", [80.0, y - 9, 80 + width, y + 2])
    return Line(page, 80, y - 9, 80 + width, y + 2, y, 9.0, bold=False, text=text, boxes=boxes, italics=(), marks=())


def body(y: float) -> list[Line]:
    return [row("The keeper wrote down the hour at which each barge came", y + 13 * line, 4.4) for line in range(20)]


def test_labels_are_counted_on() -> None:
    notes = [
        row("! Register of the harbour board, 1931, leaf 4, and others.", 700, 3.5),
        row("leaf 9 of the same.", 711, 3.5),
        row("'2 The same, leaf 11, in another hand than the other ones.", 722, 3.5),
        row("° The same, leaf 12, which the clerk had not yet signed.", 733, 3.5),
    ]
    (page,) = settle([[*body(100), *notes]], [HEIGHT])
    assert [mark.label for line in page for mark in line.marks] == ["1", "2", "3"]
    assert {line.size for line in page[:20]} != {line.size for line in page[20:]}


def test_sizes_of_the_body_are_made_even() -> None:
    (page,) = settle([body(100)], [HEIGHT])
    assert len({line.size for line in page}) == 1
