"""Hebrew and Arabic documents are read in the order in which they are spoken, whatever brought them onto the page."""

from collections.abc import Callable
from pathlib import Path

import pymupdf
import pytest

from reader.extraction.read_document import read_document
from reader.model.document import Document
from reader.model.span import Span

HEBREW = (
    "המועצה קבעה כי “המגדלור כבה לפני הסערה הגדולה” (1931) וכי איש לא חזר. הישיבה נמשכה 12 ימים, ואחריה נכתב "
    "פרוטוקול ארוך על ידי Smith & Sons מלונדון. ולא נמצא בו דבר על הספינות שחזרו מן הים בשנת 1931."
)
ARABIC = "قال الشاهد إن «المنارة أطفئت قبل العاصفة الكبيرة»، ولم يعد أحد من الصيادين."
QUOTED = "המגדלור כבה לפני הסערה הגדולה"

Read = Callable[[Path], Document]


def as_text(path: Path) -> Document:
    file = path / "plain.txt"
    file.write_text(f"{HEBREW}\n\n{ARABIC}\n", encoding="utf-8")
    return read_document(file)


def as_html(path: Path) -> Document:
    file = path / "page.html"
    file.write_text(f"<html><meta charset=utf-8><body><p dir=rtl>{HEBREW}</p><p dir=rtl>{ARABIC}</p></body></html>")
    return read_document(file)


def as_pdf(path: Path) -> Document:
    printed = pymupdf.open()
    printed.new_page().insert_htmlbox(pymupdf.Rect(72, 72, 523, 770), f"<p dir=rtl style='font-size:11pt'>{HEBREW}</p>")
    printed.save(path / "printed.pdf")
    return read_document(path / "printed.pdf")


@pytest.mark.parametrize("read", [as_text, as_html])
def test_the_text_comes_out_as_it_was_written(read: Read, tmp_path: Path) -> None:
    assert read(tmp_path).text == f"{HEBREW}\n\n{ARABIC}"


def test_the_words_of_a_pdf_come_out_in_their_order(tmp_path: Path) -> None:
    no_brackets = str.maketrans("", "", "()")  # a PDF may hold the shapes that are seen, which are mirrored
    assert as_pdf(tmp_path).text.translate(no_brackets) == HEBREW.translate(no_brackets)


@pytest.mark.parametrize("read", [as_text, as_html, as_pdf])
def test_words_stand_on_the_page_where_they_are_said_to(read: Read, tmp_path: Path) -> None:
    document = read(tmp_path)
    start = document.text.index(QUOTED)
    (rect,) = document.rects(Span(start, start + len(QUOTED)))
    (before,) = document.rects(Span(start - 4, start - 2))
    (sign,) = document.rects(Span(start - 1, start))
    assert rect.x1 <= sign.x1 <= before.x0
    assert rect.x0 < sign.x0
    words = [document.rects(span)[0] for span in (Span(0, 6), Span(7, 11))]
    assert words[1].x1 < words[0].x0
    assert words[0].x1 > document.pages[0].width / 2
