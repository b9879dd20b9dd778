"""Lines become paragraphs, headings and block quotations."""

import pymupdf
import pytest

from reader.model.document import BlockKind, Document
from tests.unit.extraction.press import BOLD, BOLD_ITALIC, ITALIC, ROMAN, Press

FIRST = ("The lower gate was shut on the evening of the ninth, and the", "keeper wrote nothing in the book.")
SECOND = (
    "A day later two barges lay before it. Their masters had not",
    "been told, and neither had the harbour board.",
)


def texts(document: Document, kind: BlockKind = BlockKind.PARAGRAPH) -> list[str]:
    return [block.span.of(document.text) for block in document.blocks if block.kind is kind]


@pytest.mark.parametrize(("indent", "gap"), [(14.0, 0.0), (0.0, 6.0), (14.0, 6.0)])
def test_paragraphs_are_parted_by_an_indent_or_by_white(press: Press, indent: float, gap: float) -> None:
    press.page()
    for paragraph in (FIRST, SECOND) * 3:
        press.y += gap
        press.lines(*paragraph, indent=indent)
    assert texts(press.read()) == [" ".join(FIRST), " ".join(SECOND)] * 3


def test_a_paragraph_goes_on_over_a_page(press: Press) -> None:
    press.page().lines(*FIRST, indent=14).line(SECOND[0], x=94)
    press.page().line(SECOND[1]).lines(*FIRST, indent=14)
    document = press.read()
    assert texts(document) == [" ".join(FIRST), " ".join(SECOND), " ".join(FIRST)]
    assert document.pages[0].body.of(document.text).endswith("had not")
    assert document.pages[1].body.of(document.text).startswith("been told")


def test_print_that_is_set_in_is_a_block_quotation(press: Press) -> None:
    press.page().lines(*FIRST, *SECOND)
    press.y += 6
    press.lines("No master shall wait before the gate for longer", "than a tide, whatever the hour.", x=110)
    press.y += 6
    document = press.lines(*SECOND, *FIRST).read()
    assert texts(document, BlockKind.QUOTE) == [
        "No master shall wait before the gate for longer than a tide, whatever the hour."
    ]
    assert [block.ordinal for block in document.blocks] == list(range(1, len(document.blocks) + 1))


@pytest.mark.parametrize(
    ("rows", "font", "kind"),
    [  # the style “Intense Quote” of Word is bold and italic; a heading is no sentence
        (("No master shall wait before the gate for longer", "than a tide, whatever the hour."), BOLD_ITALIC, "quote"),
        (("No master shall wait before the gate for longer", "than a tide, whatever the hour."), BOLD, "heading"),
        (("Of masters who have waited before the gate for longer", "than a tide"), BOLD_ITALIC, "heading"),
    ],
)
def test_bold_print_that_is_set_in(press: Press, rows: tuple[str, ...], font: str, kind: str) -> None:
    press.page().lines(*FIRST, *SECOND)
    press.y += 6
    for row in rows:
        press.line((row, font, press.size, 0.0), x=110)
    press.y += 6
    document = press.lines(*SECOND, *FIRST).read()
    assert texts(document, BlockKind(kind)) == [" ".join(rows)]


@pytest.mark.parametrize(
    "rows",
    [
        ("Tolls 300,000", "Fines 212,000", "Repairs 40,000"),
        ("Of the Rights of Masters and", "of the Duties of Keepers"),
        ("Yours faithfully, John Wharf,", "Keeper of the Lower Gate"),
    ],
)
def test_tables_titles_and_signatures_are_no_quotations(press: Press, rows: tuple[str, ...]) -> None:
    press.page().lines(*FIRST, *SECOND)
    press.y += 6
    press.lines(*rows, x=110)
    press.y += 6
    assert not texts(press.lines(*SECOND, *FIRST).read(), BlockKind.QUOTE)


@pytest.mark.parametrize(("font", "found"), [(ITALIC, True), (ROMAN, False)])
def test_centred_italics_are_a_block_quotation(press: Press, font: str, found: bool) -> None:
    rows = ("No master shall wait before the gate for longer than", "a tide, whatever the hour.")
    press.page().lines(*FIRST, *SECOND, *FIRST)
    press.y += 6
    right = 80 + max(pymupdf.Font(ROMAN).text_length(row, press.size) for row in (*FIRST, *SECOND))
    for row in rows:
        press.line((row, font, press.size, 0.0), x=(80 + right - pymupdf.Font(font).text_length(row, press.size)) / 2)
    press.y += 6
    quotes = texts(press.lines(*SECOND, *FIRST).read(), BlockKind.QUOTE)
    assert quotes == ([" ".join(rows)] if found else [])


def test_words_in_columns_are_no_quotation(press: Press) -> None:
    press.page().lines(*FIRST, *SECOND)
    press.y += 6
    for left, right in (("the tolls of the lower gate", "forty a year"), ("the fines of the masters", "eleven a year")):
        press.line(left, x=110).line(right, x=310, gap=0)
    press.y += 6
    assert not texts(press.lines(*SECOND, *FIRST).read(), BlockKind.QUOTE)


def test_bold_and_large_lines_are_headings_in_one_piece(press: Press) -> None:
    press.page().line(press.bold("Report on the closure", 16)).line(press.bold("of the lower gate", 16), gap=19)
    document = press.lines(*FIRST, *SECOND, *FIRST).read()
    assert texts(document, BlockKind.HEADING) == ["Report on the closure of the lower gate"]
    assert document.blocks[0].ordinal == 0
    assert document.blocks[0].level == 1
    assert document.paragraph_name(document.blocks[1].span.start) == "1"


@pytest.mark.parametrize("margin", [True, False])
def test_printed_numbers_name_paragraphs(press: Press, margin: bool) -> None:
    press.page()
    for number in range(31, 36):
        press.y += 6
        if margin:
            press.line(f"{number}.").line(FIRST[0], x=110, gap=0).line(FIRST[1], x=110)
        else:
            press.lines(f"{number}. {FIRST[0]}", FIRST[1])
    document = press.read()
    numbers = [block.number for block in document.blocks]
    assert numbers[1:] == ["32", "33", "34", "35"]
    assert document.paragraph_name(document.blocks[2].span.start) == "33"


def test_a_year_at_the_start_of_a_line_is_no_number(press: Press) -> None:
    press.page().lines("The toll was raised for the last time in the autumn of", "1931. It was not raised again.")
    (block,) = press.read().blocks
    assert block.number is None


@pytest.mark.parametrize(("angle", "x"), [(90, 100.0), (270, 500.0)])
def test_a_page_printed_sideways_reads_the_same(press: Press, angle: int, x: float) -> None:
    page = press.page().document[0]
    step = 13 if angle == 90 else -13
    for number, line in enumerate((*FIRST, *SECOND)):
        page.insert_text((x + step * number, 700 if angle == 90 else 100), line, fontsize=10.5, rotate=angle)
    document = press.read()
    assert document.text.split() == " ".join((*FIRST, *SECOND)).split()
    rect = document.words.rect(0)
    assert rect.height > rect.width


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_rotated_page_reads_the_same(press: Press, rotation: int) -> None:
    press.page().lines(*FIRST, *SECOND, *FIRST)
    upright = press.read()
    press.document[0].set_rotation(rotation)
    press.path = press.path.with_name("turned.pdf")
    turned = press.read()
    assert turned.text.split() == upright.text.split()
    page = turned.pages[0]
    assert (page.width, page.height) == ((842, 595) if rotation != 180 else (595, 842))
    rect = turned.words.rect(0)
    assert 0 <= rect.x0 < rect.x1 <= page.width
    assert 0 <= rect.y0 < rect.y1 <= page.height


def test_rows_that_come_in_pieces_part_no_paragraph(press: Press) -> None:
    """Words of a narrow column that is justified stand so far apart that each is a piece of print of its own."""
    press.page().lines(*FIRST)
    for left in (92, 80):  # the first row of a paragraph, and one in its middle
        press.y += 13
        for x, word in ((left, "the"), (170, "considerable"), (290, "instrument"), (400, "neglected")):
            press.at(x, press.y, word)
        press.line("the harbour without a word about it to anybody who had an interest in it")
    press.line("and that was all.")
    assert len(texts(press.read(), BlockKind.PARAGRAPH)) == 2
