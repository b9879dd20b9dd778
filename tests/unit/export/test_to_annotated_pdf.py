"""The annotated copy of the reply and of a source, and how it is read back as notes."""

from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest

from reader.errors import ExportError, PasswordNeeded
from reader.export.dossier import Dossier
from reader.export.import_notes import import_pdf_notes
from reader.export.notes_from_pdf import notes_of_pdf
from reader.export.to_annotated_pdf import render, render_source
from reader.extraction.read_document import read_document
from reader.model.case import Anchor, Note, NoteSubject
from reader.model.comparison import Comparison, Source
from reader.model.document import Document
from reader.model.span import Span
from reader.mupdf.read_annotations import PdfAnnotation, read_annotations
from reader.resources import example_files

WORD = "open sesame"


@pytest.fixture(scope="module")
def letter() -> Document:
    return read_document(example_files()[0])


@pytest.fixture
def real(dossier: Dossier, letter: Document) -> Dossier:
    """The example's letter as reply, with one finding and one note on real words of it."""
    start = letter.text.index("given free access")
    span = Span(start, start + len("given free access to the lock"))
    anchor = Anchor(letter.fingerprint, span.start, span.of(letter.text), *letter.context(span))
    template = dossier.findings[2]
    finding = replace(template, quotation=replace(template.quotation, span=span, outer=span))
    note = dossier.notes[0]
    comparison = Comparison(letter, (Source("S1", letter),), (finding,))
    selection = replace(note, id="n2", subject=NoteSubject.SELECTION, anchor=anchor, text="on the words")
    on_quotation = replace(note, id="n1", anchor=anchor, text="on the quotation")
    return replace(dossier, comparison=comparison, notes=(on_quotation, selection), reviews=())


def test_the_copy_of_an_encrypted_reply_needs_its_password_and_keeps_it(real: Dossier, tmp_path: Path) -> None:
    locked, copy = tmp_path / "locked.pdf", tmp_path / "copy.pdf"
    with pymupdf.open(example_files()[0]) as plain:
        plain.save(locked, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw=WORD, owner_pw="other")
    reply = read_document(locked, password=WORD)
    assert real.notes[1].anchor is not None
    note = replace(real.notes[1], anchor=replace(real.notes[1].anchor, fingerprint=reply.fingerprint))
    dossier = replace(real, comparison=replace(real.comparison, reply=reply), notes=(note,))
    with pytest.raises(ExportError, match="encrypted: give its password"):
        render(dossier)
    copy.write_bytes(render(replace(dossier, passwords=("of another file", WORD))))
    imported = import_pdf_notes(read_document(copy, password=WORD), password=WORD)
    assert [taken.text for taken in imported.notes] == ["on the words"]
    with pytest.raises(PasswordNeeded):
        read_annotations(copy)


def test_findings_are_highlighted_and_notes_stand_beside_them(real: Dossier, tmp_path: Path) -> None:
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(render(real))
    head, finding, on_quotation, on_words = read_annotations(copy)
    assert real.comparison.reply.fingerprint in head.text
    assert (finding.kind, finding.text.splitlines()[0]) == ("Highlight", "ABSENT: a word of the writer's own")
    assert (on_quotation.kind, on_quotation.text) == ("Text", "on the quotation")
    assert (on_words.kind, on_words.text) == ("Highlight", "on the words")


def test_a_highlight_keeps_its_colour(real: Dossier, tmp_path: Path) -> None:
    selection = real.notes[1]
    coloured = replace(selection, id="n3", colour="violet")
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(render(replace(real, notes=(selection, coloured))))
    with pymupdf.open(copy) as document:
        marks = [mark for page in document for mark in page.annots()]
        colours = {mark.info["subject"].split()[-1]: mark.colors["stroke"] for mark in marks}
    assert colours["n3"] != colours["n2"]
    assert colours["n3"][2] == max(colours["n3"])  # violet: most blue


def test_notes_come_back_from_a_copy_without_the_findings(real: Dossier, tmp_path: Path) -> None:
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(render(real))
    document = read_document(copy)
    beside, on_words = import_pdf_notes(document).notes
    assert (beside.id, beside.text) == ("n1", "on the quotation")
    assert on_words.anchor is not None
    assert on_words.anchor.exact == "given free access to the lock"
    assert on_words.anchor.span.of(document.text) == on_words.anchor.exact
    assert on_words.subject is NoteSubject.SELECTION


@pytest.mark.parametrize(
    ("colour", "role"),
    [
        ((1.0, 0.83, 0.0), "note"),
        ((1.0, 0.6, 0.2), "note"),
        ((0.9, 0.9, 0.9), "note"),
        (None, "note"),
        ((0.37, 0.7, 0.21), "lime"),
        ((0.18, 0.66, 0.9), "violet"),
        ((0.64, 0.54, 0.9), "violet"),
    ],
)
def test_a_highlight_of_another_program_gets_the_nearest_colour(
    real: Dossier, colour: tuple[float, float, float] | None, role: str
) -> None:
    reply = real.comparison.reply
    mark = PdfAnnotation("Highlight", reply.rects(reply.blocks[0].span), colour, "A", "words", "")
    asked, reply_to_it = notes_of_pdf(reply, [mark, replace(mark, text="yes", reply=True)])
    assert asked.colour == role
    assert reply_to_it.colour is None
    assert reply_to_it.anchor == asked.anchor


def test_importing_twice_brings_the_same_notes(real: Dossier, tmp_path: Path) -> None:
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(render(real))
    document = read_document(copy)
    assert import_pdf_notes(document) == import_pdf_notes(document)


def test_a_source_is_annotated_with_the_notes_on_it(real: Dossier, tmp_path: Path) -> None:
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(render_source(real, "S1"))
    assert "on the words" in {found.text for found in read_annotations(copy)}


def test_an_unknown_source_is_told(real: Dossier) -> None:
    with pytest.raises(ExportError, match="no source “S9”"):
        render_source(real, "S9")


def test_a_reply_that_is_gone_is_told(dossier: Dossier) -> None:
    with pytest.raises(ExportError, match=r"letter\.pdf cannot be read"):
        render(dossier)


def test_a_note_without_a_place_in_the_text_survives(real: Dossier, tmp_path: Path) -> None:
    lost: Note = replace(real.notes[0], id="n3", subject=NoteSubject.CASE, anchor=None, text="on the case")
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(render(replace(real, notes=(lost,))))
    assert "on the case" in {found.text for found in read_annotations(copy)}
