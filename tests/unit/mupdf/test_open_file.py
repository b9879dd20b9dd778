"""Formats open as what they are, and nothing outside a file is fetched."""

from pathlib import Path

import pytest

from reader.errors import DocumentError
from reader.model.document import Layout
from reader.mupdf import office
from reader.mupdf.open_file import open_file
from reader.mupdf.read import raw_page


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page.html", b"<!doctype html><html><body><p>Words of the page.</p></body></html>"),
        ("page.md", b"Words of the page.\n"),
        ("page.txt", b"Words of the page.\n"),
        ("page.pdf", b"<!doctype html><html><body><p>Words of the page.</p></body></html>"),
    ],
)
def test_text_formats_are_laid_out_on_fixed_pages(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with open_file(path) as opened:
        assert opened.layout is Layout.FIXED
        assert "Words of the page." in opened.document[0].get_text()


def test_a_book_flows(tmp_path: Path) -> None:
    path = tmp_path / "book.txt"
    path.write_text(
        "<?xml version='1.0'?><FictionBook xmlns='http://www.gribuser.ru/xml/fictionbook/2.0'>"
        "<body><section><p>Words of the book.</p></section></body></FictionBook>"
    )
    with open_file(path) as opened:
        assert opened.layout is Layout.FLOW
        (line,) = raw_page(opened.document, 0).lines
        assert line.text == "Words of the book."


def test_html_brings_in_nothing_from_outside(tmp_path: Path) -> None:
    (tmp_path / "secret.css").write_text("p::before { content: 'SECRET' }")
    (tmp_path / "secret.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'><text y='20'>SECRET</text></svg>")
    path = tmp_path / "page.html"
    path.write_text(
        "<html><head><link rel='stylesheet' href='secret.css'><style>@import url(secret.css);</style></head>"
        "<body><p>Words.</p><img src='secret.svg'><object data='secret.svg'></object></body></html>"
    )
    with open_file(path) as opened:
        assert "SECRET" not in "".join(page.get_text() for page in opened.document)


def test_without_libreoffice_a_sentence_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "office_program", lambda: None)
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"{\\rtf1\\ansi Hello}")
    with pytest.raises(DocumentError, match=r"letter\.pdf can be opened when LibreOffice is installed"):
        open_file(path)
