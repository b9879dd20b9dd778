"""Raised numbers that were misread are found where punctuation does not explain a sign."""

from array import array

import pytest

from reader.extraction.lines import Line
from reader.extraction.recognised_marks import with_markers


def row(text: str) -> Line:
    boxes = array(
        "f", [value for index, _ in enumerate(text.split()) for value in (40 * index, 0, 40 * index + 36, 10)]
    )
    return Line(0, 0, 0, 400, 10, 8, 10, bold=False, text=text, boxes=boxes, italics=(), marks=())


@pytest.mark.parametrize(
    ("text", "labels", "signs"),
    [
        ("The gate was shut.* It was opened,° later.", ["1", "2"], ["*", "°"]),
        ("He said “not at all”.'? Nobody asked.", ["7"], ["'?"]),
        ("The gate was shut.12 Nobody asked.", ["12"], ["12"]),
        ("“Not at all,” he said; “why?”", ["1"], []),
        ("The gate was shut.* It was opened.", ["1", "2"], []),
        ("The gate was shut.*", [], []),
        ("The gate was shut. * It was opened.", ["1"], ["*"]),
        ("The harbour (HB)”, was shut.* Nobody asked.", ["1"], ["*"]),
        ("The harbour (HB)”, was shut.* Nobody asked.", ["1", "2"], ["”,", "*"]),
        ("Shut for months? — and opened.*", ["1", "2"], ["?", "*"]),
        ("Why was it shut? It was opened.*", ["1", "2"], []),
    ],
)
def test_signs_become_markers_only_if_there_is_one_for_each_note(
    text: str, labels: list[str], signs: list[str]
) -> None:
    (line,) = with_markers([row(text)], labels)
    assert [line.text[mark.start : mark.end] for mark in line.marks] == signs
    assert [mark.label for mark in line.marks] == (labels if signs else [])
