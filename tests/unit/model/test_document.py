"""A document answers where a span stands: page, rectangles, paragraph, footnote."""

from array import array
from dataclasses import replace

import pytest

from reader.model.document import Block, BlockKind, Document, Footnote, Layout, Page, WordBoxes
from reader.model.geometry import PageRect
from reader.model.span import Span

#        0         1         2         3         4
#        0123456789012345678901234567890123456789012345678
TEXT = "Heading\n\nWater treatment ended.\n\nIbid., page 4."


@pytest.fixture
def document() -> Document:
    """Two pages; "treatment" is hyphenated over the page break, the note stands on the second page."""
    starts = array("I", [0, 9, 15, 20, 25, 33, 40, 45])
    ends = array("I", [7, 14, 20, 24, 31, 39, 44, 47])
    pages = array("I", [0, 0, 0, 1, 1, 1, 1, 1])
    boxes = array("f")
    for x, y in ((10, 10), (10, 40), (50, 40), (10, 10), (50, 10), (10, 90), (50, 90), (90, 90)):
        boxes.extend((x, y, x + 36, y + 10))
    return Document(
        fingerprint="0" * 64,
        path="letter.pdf",
        title="Letter",
        text=TEXT,
        body=Span(0, 31),
        words=WordBoxes(starts, ends, pages, boxes),
        pages=(Page(0, 200, 100, Span(0, 20), label="iv"), Page(1, 200, 100, Span(20, 31), printed="5")),
        blocks=(
            Block(Span(0, 7), BlockKind.HEADING, level=1),
            Block(Span(9, 31), ordinal=1, number="31"),
        ),
        footnotes=(Footnote("7", Span(33, 47), page=1, marker=31),),
    )


def test_a_span_over_a_page_break_has_rectangles_on_both_pages(document: Document) -> None:
    assert document.rects(Span(9, 24)) == (PageRect(0, 10, 40, 86, 50), PageRect(1, 10, 10, 46, 20))


def test_a_cut_fragment_is_cut_in_proportion(document: Document) -> None:
    (rect,) = document.rects(Span(20, 22))
    assert rect == PageRect(1, 10, 10, 28, 20)


def test_an_empty_span_covers_nothing(document: Document) -> None:
    assert document.rects(Span(10, 10)) == ()


@pytest.mark.parametrize(
    ("offset", "page"), [(0, 0), (8, 0), (16, 0), (20, 1), (30, 1), (31, 1), (46, 1), (len(TEXT), 1)]
)
def test_each_offset_stands_on_a_page(document: Document, offset: int, page: int) -> None:
    assert document.page_at(offset) == page


def test_page_names_come_from_the_label_then_from_print(document: Document) -> None:
    assert [document.page_name(page) for page in (0, 1, 2)] == ["iv", "5", None]


def test_pages_of_the_programs_own_layout_have_no_name(document: Document) -> None:
    assert replace(document, layout=Layout.FIXED).page_name(0) is None


@pytest.mark.parametrize(("offset", "name"), [(3, None), (12, "31"), (40, None)])
def test_paragraphs_are_named_by_their_printed_number(document: Document, offset: int, name: str | None) -> None:
    assert document.paragraph_name(offset) == name


def test_a_paragraph_without_number_is_named_by_its_ordinal(document: Document) -> None:
    plain = replace(document, blocks=(document.blocks[0], replace(document.blocks[1], number=None)))
    assert plain.paragraph_name(12) == "1"


@pytest.mark.parametrize(("offset", "label"), [(12, None), (33, "7"), (46, "7")])
def test_the_notes_stream_knows_its_footnotes(document: Document, offset: int, label: str | None) -> None:
    note = document.footnote_at(offset)
    assert (note.label if note else None) == label


def test_context_does_not_leave_the_body(document: Document) -> None:
    assert document.context(Span(15, 24), 100) == ("Heading\n\nWater ", " ended.")
    assert document.context(Span(40, 44), 100) == ("\n\nIbid., ", " 4.")


def test_an_empty_document_has_one_page_zero(document: Document) -> None:
    empty = replace(document, text="", body=Span(0, 0), words=WordBoxes(), blocks=(), footnotes=())
    assert not empty.readable
    assert empty.page_at(0) == 0
    assert empty.rects(Span(0, 0)) == ()
