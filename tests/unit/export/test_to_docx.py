"""The Word memorandum, read back by python-docx."""

import io
from dataclasses import replace

import docx
from docx.document import Document as DocxDocument

from reader.export.dossier import Dossier
from reader.export.to_docx import render, render_with_comments


def opened(content: bytes) -> DocxDocument:
    return docx.Document(io.BytesIO(content))


def test_differences_are_struck_and_underlined_by_named_styles(dossier: Dossier) -> None:
    document = opened(render(dossier))
    quotation = next(part for part in document.paragraphs if part.style and part.style.name == "Checked Quotation")
    styled = {run.style.name: run.text for run in quotation.runs}
    assert styled["Only In Source"] == "400"
    assert styled["Only In Quotation"] == "40"
    assert document.styles["Only In Source"].font.strike
    assert document.styles["Only In Quotation"].font.underline


def test_notes_become_real_comments_on_their_quotation(dossier: Dossier) -> None:
    document = opened(render_with_comments(dossier))
    comments = list(document.comments)
    assert [comment.author for comment in comments] == ["A. Reader", "A. Reader"]
    assert comments[0].text.startswith("Ten times fewer.")
    assert not any("Ten times" in paragraph.text for paragraph in document.paragraphs)


def test_a_notes_markdown_is_carried_out(dossier: Dossier) -> None:
    note = replace(dossier.notes[0], text="**Ask** why.\n\n- one\n  - two\n\n`S/1`")
    document = opened(render(replace(dossier, notes=(note,))))
    first, one, two, code = (part for part in document.paragraphs if part.style and part.style.name == "Analyst Note")
    assert [(run.text, bool(run.bold)) for run in first.runs] == [("Ask", True), (" why.", False)]
    assert (one.text, two.text) == ("•\tone", "•\ttwo")
    indents = [part.paragraph_format.left_indent or 0 for part in (first, one, two)]
    assert indents == sorted(set(indents))
    assert [run.style.name for run in code.runs] == ["Note Code"]


def test_characters_that_word_cannot_hold_are_replaced(dossier: Dossier) -> None:
    note = replace(dossier.notes[0], text="nul\0 bell\a lone\ud800 end")
    document = opened(render(replace(dossier, notes=(note,))))
    assert any(paragraph.text == "nul\ufffd bell\ufffd lone\ufffd end" for paragraph in document.paragraphs)


def test_nothing_leads_out_of_the_document(dossier: Dossier) -> None:
    document = opened(render(dossier))
    assert not [relation for relation in document.part.rels.values() if relation.is_external]
