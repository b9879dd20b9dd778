"""Footnotes of Markdown and Word files become small print with raised labels."""

import io
import re
import zipfile

import pytest

from reader.errors import DocumentError
from reader.mupdf.note_markup import markdown_html, word_html

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def word_file(body: str, notes: str) -> bytes:
    """Make the smallest Word file that has footnotes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as parts:
        parts.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{TYPES}.document.main+xml"/>'
            f'<Override PartName="/word/footnotes.xml" ContentType="{TYPES}.footnotes+xml"/></Types>',
        )
        link = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        parts.writestr(
            "_rels/.rels",
            f'{link}<Relationship Id="a" Type="{RELATIONS}/officeDocument" Target="word/document.xml"/>'
            "</Relationships>",
        )
        parts.writestr(
            "word/_rels/document.xml.rels",
            f'{link}<Relationship Id="b" Type="{RELATIONS}/footnotes" Target="footnotes.xml"/></Relationships>',
        )
        parts.writestr("word/document.xml", f"<w:document {WORD}><w:body>{body}</w:body></w:document>")
        parts.writestr("word/footnotes.xml", f"<w:footnotes {WORD}>{notes}</w:footnotes>")
    return buffer.getvalue()


def test_notes_of_a_word_file_are_numbered_as_they_stand() -> None:
    run = "<w:r><w:t>{}</w:t></w:r>"
    body = "".join(
        f'<w:p>{run.format(text)}<w:r><w:footnoteReference w:id="{number}"/></w:r></w:p>'
        for text, number in (("First claim.", 7), ("Second claim.", 9))
    )
    notes = "".join(
        f'<w:footnote w:id="{number}"><w:p>{run.format(text)}</w:p></w:footnote>'
        for number, text in ((7, "Leaf 4."), (9, "Leaf 9."))
    )
    page = word_html("letter.docx", word_file(body, notes))
    assert "First claim.<sup>1</sup>" in page
    assert re.findall(r'<p class="note"><sup>(\d)</sup> (.*?)</p>', page) == [("1", "Leaf 4."), ("2", "Leaf 9.")]


def test_a_damaged_word_file_says_so() -> None:
    with pytest.raises(DocumentError, match=r"letter\.docx is damaged"):
        word_html("letter.docx", b"PK\x03\x04")


def test_markdown_notes_and_emphasis() -> None:
    page = markdown_html("A *claim*.[^a]\n\n> Quoted.\n\n[^a]: Leaf 4.\n")
    assert "<em>claim</em>.<sup>1</sup>" in page
    assert '<p class="note"><sup>1</sup> Leaf 4.</p>' in page
    assert "<blockquote>" in page


def test_html_inside_markdown_is_shown_as_characters() -> None:
    assert "<img" not in markdown_html('A <img src="x.png"> here.\n')
