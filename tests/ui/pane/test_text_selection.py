"""Selecting in reading order, by places and by steps."""

import pytest

from reader.model.span import Span
from reader.ui.text_selection import TextMap, Unit
from tests.ui.pane.conftest import HEIGHT, LEADING, LEFT, RIGHT_COLUMN, TOP, Printed


@pytest.fixture
def text_map(printed: Printed) -> TextMap:
    return TextMap(printed.document)


@pytest.mark.parametrize("word", ["harbour", "twice", "minutes", "three", "never", "The end", "Ibid"])
def test_every_word_is_found_where_it_is_printed(printed: Printed, text_map: TextMap, word: str) -> None:
    rect = printed.rect(word)
    offset = text_map.offset_at(rect.page, rect.x0 + 0.5, (rect.y0 + rect.y1) / 2)
    assert offset == printed.span(word).start


@pytest.mark.parametrize(
    ("x", "y", "before"),
    [
        pytest.param(LEFT - 30, TOP + 5, "The harbour", id="left of the first line"),
        pytest.param(RIGHT_COLUMN - 2, TOP + 5, "Its minutes", id="in the gutter, near the right column"),
        pytest.param(LEFT, TOP + 3 * LEADING + 20, "son and heard", id="below the left column"),
        pytest.param(LEFT, HEIGHT, "Minutes, page 4", id="at the page's foot"),
    ],
)
def test_beside_words_the_nearest_one_is_meant(
    printed: Printed, text_map: TextMap, x: float, y: float, before: str
) -> None:
    # "son" is the half of "season" that the second line begins with
    wanted = printed.span("season and heard").start + 3 if before.startswith("son") else printed.span(before).start
    assert text_map.offset_at(0, x, y) == wanted


def test_a_page_without_words_has_no_offset(text_map: TextMap) -> None:
    assert text_map.offset_at(17, 100, 100) is None
    assert not text_map.page_spans(17)
    assert not text_map.is_over_text(17, 100, 100)


@pytest.mark.parametrize(
    ("at", "word"),
    [("harbour", "harbour"), ("season", "season"), ("built.", "built"), ("page 4.", "page")],
)
def test_a_word_is_selected_whole(printed: Printed, text_map: TextMap, at: str, word: str) -> None:
    start = printed.span(at).start
    for offset in (start, start + 2, start + len(word)):
        assert text_map.word_at(offset).of(printed.document.text) == word


def test_a_paragraph_runs_over_columns_and_pages(printed: Printed, text_map: TextMap) -> None:
    paragraph = text_map.paragraph_at(printed.span("ferries").start)
    assert paragraph.of(printed.document.text) == "Its minutes name three ferries, of which two were never built."
    note = text_map.paragraph_at(printed.span("page 4").start)
    assert note.of(printed.document.text) == "Minutes, page 4."


def test_copied_text_has_no_line_ends_and_no_hyphens(printed: Printed, text_map: TextMap) -> None:
    span = Span(printed.span("dry").start, printed.span("Its minutes name").end)
    assert text_map.clean_text(span) == "dry season and heard nobody.\n\nIts minutes name"


@pytest.mark.parametrize(
    ("start", "step", "goal"),
    [
        pytest.param("harbour", (Unit.CHARACTER, 3), "bour board", id="characters"),
        pytest.param("Its minutes", (Unit.CHARACTER, -1), "\n\nIts", id="back over a paragraph's end in one step"),
        pytest.param("harbour", (Unit.WORD, 1), "board met", id="a word on"),
        pytest.param("arbour", (Unit.WORD, -1), "harbour", id="back to the word's start"),
        pytest.param("harbour", (Unit.WORD, -1), "The harbour", id="back a word"),
        pytest.param("nobody", (Unit.WORD, 1), "Its minutes", id="over a paragraph's end"),
        pytest.param("The harbour", (Unit.LINE, 1), "twice in", id="a line down"),
        pytest.param("twice in", (Unit.LINE, -1), "The harbour", id="a line up"),
        pytest.param("twice in", (Unit.LINE, 2), "Its minutes", id="out of a column into the next"),
        pytest.param("three ferries", (Unit.LINE, 1), " never built", id="over a page's end"),
        pytest.param("board met", (Unit.LINE_END, -1), "The harbour", id="to the line's start"),
        pytest.param("three", (Unit.LINE_END, 1), " which two", id="to the line's end"),
        pytest.param("board met", (Unit.PARAGRAPH, 1), "Its minutes", id="a paragraph on"),
        pytest.param("ferries", (Unit.PARAGRAPH, -1), "Its minutes", id="to the paragraph's start"),
        pytest.param("Its minutes", (Unit.PARAGRAPH, -1), "The harbour", id="back a paragraph"),
        pytest.param("ferries", (Unit.DOCUMENT, -1), "The harbour", id="to the beginning"),
    ],
)
def test_steps(printed: Printed, text_map: TextMap, start: str, step: tuple[Unit, int], goal: str) -> None:
    offset = text_map.step(printed.span(start).start, *step)
    assert printed.document.text[offset:].startswith(goal), printed.document.text[offset : offset + 20]


def test_steps_end_at_the_text_s_ends(printed: Printed, text_map: TextMap) -> None:
    length = len(printed.document.text)
    for unit in Unit:
        assert text_map.step(length, unit, 3) == length
        assert text_map.step(0, unit, -3) == 0


def test_a_selection_over_pages_has_its_rectangles_on_each(printed: Printed, text_map: TextMap) -> None:
    everything = Span(0, len(printed.document.text))
    assert [len(text_map.rects_on(page, everything)) for page in range(4)] == [6, 3, 2, 1]
    part = Span(printed.span("ferries").start, printed.span("two").end)
    assert [rect.page for page in range(4) for rect in text_map.rects_on(page, part)] == [0, 1]


def test_a_page_s_text_has_its_notes_behind_the_body(text_map: TextMap) -> None:
    parts = [span.of(text_map.document.text) for span in text_map.page_spans(1)]
    assert parts == ["which two were never built.", "Ibid."]
