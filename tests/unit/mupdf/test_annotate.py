"""Highlights in a copy of a PDF: on the right words, with their notes, and the original untouched."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pymupdf
import pytest

from reader.errors import Cancelled, DocumentError
from reader.model.geometry import PageRect
from reader.model.progress import Progress
from reader.mupdf.annotate import Mark, annotated_copy
from reader.mupdf.read_annotations import read_annotations

YELLOW = (1.0, 0.9, 0.3)


def make_pdf(path: Path, *, rotation: int = 0, crop: bool = False, password: str = "") -> str:
    """Write a PDF with "alpha beta gamma" on each of two pages; return its hash."""
    with pymupdf.open() as document:
        for _ in range(2):
            page = document.new_page(width=400, height=300)
            page.insert_text((100, 150), "alpha beta gamma", fontsize=12)
            if crop:
                page.set_cropbox(pymupdf.Rect(50, 60, 380, 290))
            page.set_rotation(rotation)
        secured = {"encryption": pymupdf.PDF_ENCRYPT_AES_256, "user_pw": password, "owner_pw": password}
        document.save(path, **(secured if password else {}))
    return hashlib.sha256(path.read_bytes()).hexdigest()


def place_of(path: Path, word: str, number: int = 0) -> PageRect:
    """Return where a word is displayed, as the reading text has it."""
    with pymupdf.open(path) as document:
        page = document[number]
        found = next(part for part in page.get_text("words") if part[4] == word)
        area = pymupdf.Rect(found[:4]) * page.rotation_matrix
        return PageRect(number, area.x0, area.y0, area.x1, area.y1)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [False, True])
def test_a_highlight_lies_on_its_word_however_the_page_is_turned(tmp_path: Path, rotation: int, *, crop: bool) -> None:
    file = tmp_path / "a.pdf"
    fingerprint = make_pdf(file, rotation=rotation, crop=crop)
    rect = place_of(file, "beta")
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(annotated_copy(file, fingerprint, [Mark((rect,), YELLOW, "A", "a note")]))
    with pymupdf.open(copy) as document:
        page = document[0]
        (annotation,) = page.annots()
        marked = pymupdf.Quad(*annotation.vertices[:4]).rect
        assert page.get_text("text", clip=marked).strip() == "beta"
    (read,) = read_annotations(copy)
    assert read.text == "a note"
    (found,) = read.rects
    assert (found.x0, found.y0, found.x1, found.y1) == pytest.approx((rect.x0, rect.y0, rect.x1, rect.y1), abs=0.1)


def test_each_mark_is_told_and_may_be_the_last(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    fingerprint = make_pdf(file)
    marks = [Mark((place_of(file, "beta"),), YELLOW, "A", f"note {number}") for number in range(9)]
    told: list[Progress] = []

    def stop_at_the_third(progress: Progress) -> None:
        told.append(progress)
        if progress.done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        annotated_copy(file, fingerprint, marks, report=stop_at_the_third)
    assert told == [Progress("Annotating a.pdf", number, 9) for number in range(3)]


def test_the_original_is_untouched(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    fingerprint = make_pdf(file)
    annotated_copy(file, fingerprint, [Mark((place_of(file, "beta"),), YELLOW, "A", "a note")])
    assert hashlib.sha256(file.read_bytes()).hexdigest() == fingerprint
    assert [found.name for found in tmp_path.iterdir()] == ["a.pdf"]


def test_a_mark_over_two_pages_has_its_note_once(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    fingerprint = make_pdf(file)
    rects = (place_of(file, "gamma", 0), place_of(file, "alpha", 1))
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(annotated_copy(file, fingerprint, [Mark(rects, YELLOW, "A", "once")]))
    assert [(found.kind, found.text) for found in read_annotations(copy)] == [("Highlight", "once"), ("Highlight", "")]


def test_signs_stand_in_the_margin_one_below_the_other(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    fingerprint = make_pdf(file)
    rect = place_of(file, "beta")
    marks = [Mark((rect,), YELLOW, "A", text, sign=True) for text in ("first", "second")] + [
        Mark((), YELLOW, "A", "top")
    ]
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(annotated_copy(file, fingerprint, marks))
    first, second, top = read_annotations(copy)
    assert {first.kind, second.kind, top.kind} == {"Text"}
    assert first.rects[0].x0 > 350
    assert first.rects[0].y1 <= second.rects[0].y0 + 1
    assert top.rects[0].y0 < 20


@pytest.mark.parametrize(
    "text", ["", "ümläut — “q” \u202e 漢字 😀", "two\r\nlines", "nul\0 and lone \ud800", "(a) \\b <b>"]
)
def test_any_text_survives(tmp_path: Path, text: str) -> None:
    file = tmp_path / "a.pdf"
    fingerprint = make_pdf(file)
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(annotated_copy(file, fingerprint, [Mark((place_of(file, "beta"),), YELLOW, text, text, text)]))
    (read,) = read_annotations(copy)
    meant = text.replace("\0", "\ufffd").replace("\ud800", "\ufffd")
    assert read.text.replace("\r\n", "\n").replace("\r", "\n") == meant.replace("\r\n", "\n")


def test_a_file_that_changed_is_not_annotated(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    make_pdf(file)
    with pytest.raises(DocumentError, match="has changed since"):
        annotated_copy(file, "0" * 64, [])


def test_the_copy_of_an_encrypted_file_stays_encrypted(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    fingerprint = make_pdf(file, password="open")  # noqa: S106 (of a file made for this test)
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(annotated_copy(file, fingerprint, [Mark((), YELLOW, "A", "secret")], "open"))
    assert [found.text for found in read_annotations(copy, "open")] == ["secret"]
    with pytest.raises(DocumentError, match="password"):
        read_annotations(copy)


def test_plain_text_is_annotated_on_the_pages_that_the_program_shows(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("one two three")
    content = annotated_copy(file, hashlib.sha256(file.read_bytes()).hexdigest(), [Mark((), YELLOW, "A", "hello")])
    assert content.startswith(b"%PDF")


def test_times_are_read_in_utc(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    with pymupdf.open() as document:
        page = document.new_page()
        for date in ("D:20310504103000+02'00'", "D:2031", "yesterday", "D:20319999"):
            annotation = page.add_text_annot((10, 10), date)
            annotation.set_info(creationDate=date)
        document.save(file)
    times = [found.created for found in read_annotations(file)]
    assert times == [datetime(2031, 5, 4, 8, 30, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC), None, None]
