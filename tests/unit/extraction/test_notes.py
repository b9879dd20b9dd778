"""Footnotes stand in a stream of their own, each tied to its marker, which is no part of the text."""

import pymupdf
import pytest

from reader.model.document import Document
from tests.unit.extraction.press import Press

FILLER = (
    "No barge went through the lower gate in that week, and",
    "nobody asked the keeper why it had not been opened.",
)


def notes_of(document: Document) -> list[tuple[str, str, str | None]]:
    """Return label, text, and the last word before the marker of each note."""
    return [
        (
            note.label,
            note.span.of(document.text),
            None if note.marker is None else document.text[: note.marker].rsplit(" ", 1)[-1],
        )
        for note in document.footnotes
    ]


def test_a_sentence_over_a_page_break_is_not_broken_by_the_notes(press: Press) -> None:
    press.page().lines(*FILLER * 8)
    press.line("The register", press.raised("1"), " names the master but not the cargo, which was")
    press.note("1", "Register of 1931, leaf 4.", y=760)
    press.page().lines("entered in another book.", *FILLER * 2)
    document = press.read()
    assert "The register names the master but not the cargo, which was entered in another book." in document.text
    assert notes_of(document) == [("1", "Register of 1931, leaf 4.", "register")]
    start = document.text.index("cargo, which")
    assert {rect.page for rect in document.rects(document.blocks[0].span)} == {0, 1}
    assert document.page_at(start) == 0


def test_the_marker_has_a_rectangle_behind_its_word(press: Press) -> None:
    press.page().lines(*FILLER).line("The register", press.raised("1"), " is lost.")
    press.note("1", "See leaf 4.", y=760)
    document = press.read()
    (rect,) = document.footnotes[0].marker_rects
    (word,) = [
        document.words.rect(index)
        for index in range(len(document.words))
        if document.text[document.words.starts[index] : document.words.ends[index]] == "register"
    ]
    assert rect.page == 0
    assert abs(rect.x0 - word.x1) < 2


def test_labels_that_hang_before_their_notes_are_theirs(press: Press) -> None:
    press.page().lines(*FILLER * 4).line("The register", press.raised("1"), " is lost, the log", press.raised("2"), ".")
    for label, y in (("1", 740), ("2", 752)):  # as Writer sets them: the text begins at a tab behind the label
        press.at(80, y, press.raised(label, 5.0, 3.0)).at(97, y, f"See leaf {label} of the file.")
    assert notes_of(press.read()) == [
        ("1", "See leaf 1 of the file.", "register"),
        ("2", "See leaf 2 of the file.", "log"),
    ]


def test_numbers_that_restart_on_each_page_find_the_marker_of_their_page(press: Press) -> None:
    for word in ("first", "second", "third"):
        press.page().lines(*FILLER).line(f"This is the {word}", press.raised("1"), " mention.")
        press.note("1", f"The {word} note.", y=760)
    assert notes_of(press.read()) == [
        ("1", "The first note.", "first"),
        ("1", "The second note.", "second"),
        ("1", "The third note.", "third"),
    ]


def test_a_note_goes_on_at_the_foot_of_the_next_page(press: Press) -> None:
    press.page().lines(*FILLER * 3).line("The clerk", press.raised("1"), " agreed.")
    press.note("1", "The clerk was asked in May, and", y=760)
    press.page().lines(*FILLER * 3).line("The master", press.raised("2"), " did not.")
    press.note("", "again in the autumn of that year.", y=748).note("2", "He was at sea.", y=760)
    assert notes_of(press.read()) == [
        ("1", "The clerk was asked in May, and again in the autumn of that year.", "clerk"),
        ("2", "He was at sea.", "master"),
    ]


def test_symbols_lead_to_notes(press: Press) -> None:
    press.page().lines(*FILLER * 3).line("The tariff* was raised, the toll", press.raised("†"[:0] or "**"), " was not.")
    press.at(80, 748, ("* Of 1924.", "tiro", 8.5, 0.0)).at(80, 760, ("** Of 1925.", "tiro", 8.5, 0.0))
    document = press.read()
    assert notes_of(document) == [("*", "Of 1924.", "tariff"), ("**", "Of 1925.", "toll")]
    assert "The tariff was raised, the toll was not." in document.text


def test_a_plain_digit_behind_a_full_stop_is_a_marker(press: Press) -> None:
    press.page().lines(*FILLER * 3).line("The toll was paid in 1924.3 Nobody kept the receipt.", press.raised("2"))
    press.note("2", "Leaf 7.", y=748).at(80, 760, ("3 Leaf 9.", "tiro", 8.5, 0.0))
    document = press.read()
    assert ("3", "Leaf 9.", None) in notes_of(document)  # behind a number it may be a decimal: left alone
    press.page().lines(*FILLER * 3).line("The toll was waived.4 Nobody knows why.")
    press.at(80, 760, ("4 Leaf 11.", "tiro", 8.5, 0.0))
    document = press.read()
    assert notes_of(document)[-1] == ("4", "Leaf 11.", "waived.")


def test_one_marker_may_lead_to_two_notes(press: Press) -> None:
    press.page().lines(*FILLER * 3).line("Both books", press.raised("1, 2"), " are kept at Tolm.")
    press.note("1", "The register.", y=748).note("2", "The ledger.", y=760)
    document = press.read()
    assert notes_of(document) == [("1", "The register.", "books"), ("2", "The ledger.", "books")]
    assert "Both books are kept at Tolm." in document.text


def test_a_raised_number_without_a_note_stays_in_the_text(press: Press) -> None:
    press.page().lines(*FILLER * 3).line("The basin holds 40 m", press.raised("3"), " of water.")
    document = press.read()
    assert "40 m3 of water" in document.text
    assert document.footnotes == ()


def test_small_print_without_labels_is_no_note(press: Press) -> None:
    press.page().lines(*FILLER * 3).at(80, 760, ("Printed at the harbour press.", "tiro", 8.0, 0.0))
    document = press.read()
    assert document.footnotes == ()
    assert "Printed at the harbour press." in document.text


def test_endnotes_leave_the_body(press: Press) -> None:
    press.page().lines(*FILLER).line("The first claim", press.raised("1"), " fails, and so does the")
    press.line("second", press.raised("2"), " one.")
    press.page().line(press.bold("Notes"), gap=0).line("1. Register of 1931, leaf 4.", gap=30)
    press.line("2. The same, leaf 9.", gap=20)
    document = press.read()
    assert notes_of(document) == [
        ("1", "Register of 1931, leaf 4.", "claim"),
        ("2", "The same, leaf 9.", "second"),
    ]
    assert "leaf" not in document.body.of(document.text)


def test_numbered_paragraphs_are_no_endnotes(press: Press) -> None:
    press.page().lines(*FILLER).line("The basin holds 40 m", press.raised("3"), " of water.")
    for number in range(1, 6):
        press.line(f"{number}. The board met on that day and heard the keeper.", gap=24)
    assert press.read().footnotes == ()


def test_a_block_quotation_at_the_end_of_a_page_does_not_go_on_from_a_note(press: Press) -> None:
    press.page().lines(*FILLER).line("He wrote nothing.", press.raised("1"))
    press.note("1", "Register, p. 4.", y=760)
    press.page().lines(*FILLER)
    quoted = ("No barge may pass", "the gate at night.")
    for row, text in enumerate(quoted):
        press.at(110, 180 + 12 * row, text, size=9.5)
    document = press.read()
    assert [note.span.of(document.text) for note in document.footnotes] == ["Register, p. 4."]
    assert document.text[: document.body.end].endswith(" ".join(quoted))


def test_a_list_of_endnotes_that_begins_at_the_foot_of_a_page_is_whole(press: Press) -> None:
    press.page()
    for number in range(1, 5):
        press.lines(*FILLER).line("He wrote nothing.", press.raised(str(number)))
    press.y = 740
    press.line(press.bold("Notes"))
    for number in range(1, 5):
        if number == 3:
            press.page()
        press.line((f"{number}. Register of the harbour, p. {number}.", "tiro", 9.0, 0.0))
    press.line(press.bold("Chapter 2", 14), gap=40).lines(*FILLER * 4)
    document = press.read()
    written = [note.span.of(document.text) for note in document.footnotes]
    assert written == [f"Register of the harbour, p. {number}." for number in range(1, 5)]
    assert all(note.marker is not None for note in document.footnotes)


@pytest.mark.parametrize("rotation", [90, 270])
def test_notes_and_numbers_of_a_turned_page_are_told(press: Press, rotation: int) -> None:
    for number in (1, 2):
        press.page().lines(*FILLER * 6).line("He wrote nothing.", press.raised("1"))
        press.note("1", "Register, p. 4.", y=760).at(290, 800, str(number), size=9)
    turned = pymupdf.open()
    for page in press.document:
        sheet = turned.new_page(width=page.rect.height, height=page.rect.width)
        sheet.show_pdf_page(sheet.rect, press.document, page.number, rotate=rotation)
    press.document.close()
    press.document = turned
    document = press.read()
    assert [(note.label, note.span.of(document.text)) for note in document.footnotes] == [("1", "Register, p. 4.")] * 2
    assert all(note.marker is not None for note in document.footnotes)
    assert [page.printed for page in document.pages] == ["1", "2"]
