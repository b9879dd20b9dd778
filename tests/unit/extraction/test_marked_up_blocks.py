"""Block quotations that the mark-up of a file names: Markdown, HTML, Word without LibreOffice."""

import io
from pathlib import Path

import docx
import pytest

from reader.extraction.read_document import read_document
from reader.model.document import BlockKind
from reader.mupdf import office

OWN = "This is the text of the reply, which goes on for a while and is set in the ordinary way on the page. " * 4
SHORT = "The quay is never safe in winter, and whoever says otherwise lies."
LONG = "The quay was shut since the long winter of the year, when the boats were gone and nobody rowed. " * 3
QUOTES = [SHORT, LONG.strip()]


def quotes(path: Path) -> list[str]:
    document = read_document(path)
    return [block.span.of(document.text) for block in document.blocks if block.kind is BlockKind.QUOTE]


def test_markdown(tmp_path: Path) -> None:
    path = tmp_path / "reply.md"
    code = "    code that is set in by four spaces and has more than eight words\n"
    listed = "- the quay was closed in the winter of that year by order of the harbour master\n"
    path.write_text("\n\n".join((OWN, f"> {SHORT}\n>\n> {LONG}", OWN, code, OWN, listed, OWN)))
    assert quotes(path) == QUOTES


def test_html(tmp_path: Path) -> None:
    path = tmp_path / "reply.html"
    listed = "<ul><li>the quay was closed in the winter of that year by order of the master</li></ul>"
    table = "<table><tr><td>the quay and the dock of the old harbour were closed for a year</td></tr></table>"
    block = f"<blockquote><p>{SHORT}</p><p>{LONG}</p><footer>— The Harbour Report, page 3</footer></blockquote>"
    path.write_text(f"<!doctype html><p>{OWN}</p>{block}<p>{OWN}</p>{listed}{table}<p>{OWN}</p>")
    assert quotes(path) == QUOTES


@pytest.mark.parametrize("style", ["Quote", "Intense Quote"])
def test_word_styles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, style: str) -> None:
    monkeypatch.setattr(office, "office_program", lambda: None)
    word, content = docx.Document(), io.BytesIO()
    for text, named in ((OWN, None), (SHORT, style), (LONG.strip(), style), (OWN, None), (OWN, "List Bullet")):
        word.add_paragraph(text, style=named)
    word.save(content)
    path = tmp_path / "reply.docx"
    path.write_bytes(content.getvalue())
    assert quotes(path) == QUOTES
