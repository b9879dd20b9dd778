"""A file is what its content says, whatever its name."""

import io
import zipfile
from pathlib import Path

import pytest

from reader.errors import DocumentError
from reader.mupdf.detect_format import Format, detect_format


def archive(*names: str, mimetype: str = "") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        if mimetype:
            made.writestr("mimetype", mimetype)
        for name in names:
            made.writestr(name, "<x/>")
    return buffer.getvalue()


COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "is encrypted: save it without a password"),
        (COMPOUND + "Workbook".encode("utf-16-le"), "is a file of another program"),
        (COMPOUND, "is a file of another program"),
    ],
)
def test_a_file_of_streams_without_a_text_is_told_before_libreoffice_takes_it_for_one(
    tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(content)
    with pytest.raises(DocumentError, match=f"letter.docx {words}"):
        detect_format(path)


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("a.txt", b"%PDF-1.7\n", Format.PDF),
        ("a.txt", b"junk before it\n%PDF-1.4\n", Format.PDF),
        ("a.pdf", archive("word/document.xml"), Format.DOCX),
        ("a.pdf", archive(mimetype="application/vnd.oasis.opendocument.text"), Format.ODT),
        ("a.zip", archive("META-INF/container.xml", mimetype="application/epub+zip"), Format.EPUB),
        ("a.zip", archive("Documents/1/FixedDoc.fdoc", "Documents/1/Pages/1.fpage"), Format.XPS),
        ("a.doc", b"{\\rtf1\\ansi Hello}", Format.RTF),
        ("a.rtf", COMPOUND + "WordDocument".encode("utf-16-le"), Format.DOC),
        ("a.pdf", b"\x89PNG\r\n\x1a\n....", Format.PNG),
        ("a.png", b"\xff\xd8\xff\xe0", Format.JPEG),
        ("a.txt", b"<!DOCTYPE html><html></html>", Format.HTML),
        ("a.txt", b"<?xml version='1.0'?>\n<!-- x -->\n<html xmlns='y'></html>", Format.HTML),
        ("a.xml", b"<?xml version='1.0'?><FictionBook></FictionBook>", Format.FB2),
        ("a.md", b"# A heading\n", Format.MARKDOWN),
        ("a.text", b"# A heading\n", Format.TEXT),
        ("a.pdf", "Plain words — nothing more.".encode(), Format.TEXT),
        ("a.txt", "Plain words".encode("utf-16-le"), Format.TEXT),
        ("a.txt", b"BMW and other words", Format.TEXT),
    ],
)
def test_content_decides(tmp_path: Path, name: str, content: bytes, found: Format) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert detect_format(path) is found


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b" \n\t", "is empty"),
        (bytes(range(256)), "no document"),
        (archive("xl/workbook.xml"), "another program"),
        (b"PK\x03\x04broken", "damaged archive"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "drawing"),
    ],
)
def test_what_is_no_document_is_refused_in_a_sentence(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "thing.pdf"
    path.write_bytes(content)
    with pytest.raises(DocumentError, match=sentence) as caught:
        detect_format(path)
    assert "thing.pdf" in caught.value.sentence
