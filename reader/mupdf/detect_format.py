"""What a file is, told by its content and not by its name."""

import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from io import BufferedReader
from pathlib import Path

from reader.errors import DocumentError
from reader.mupdf.plain_text import utf16_without_mark

_HEAD = 4096  # bytes that are looked at
_PDF_HEAD = 1024  # bytes within which a PDF's mark may stand (ISO 32000-1, annex H, note 13)
_MAX_CONTROLS = 0.01  # of a text's bytes: more control characters are no text
_MARKDOWN_NAMES = frozenset({".md", ".markdown", ".mdown", ".mkd"})  # its marks alone do not tell it from plain text


class Format(StrEnum):
    """Formats that are read; the value of those that MuPDF opens is its name of the type."""

    PDF = "pdf"
    XPS = "xps"
    EPUB = "epub"
    FB2 = "fb2"
    HTML = "html"
    PNG = "png"
    JPEG = "jpeg"
    TIFF = "tiff"
    GIF = "gif"
    BMP = "bmp"
    JPEG2000 = "jp2"
    MARKDOWN = "markdown"
    TEXT = "txt"
    DOCX = "docx"
    ODT = "odt"
    RTF = "rtf"
    DOC = "doc"


OFFICE = frozenset({Format.DOCX, Format.ODT, Format.RTF, Format.DOC})

_MAGIC = (
    (b"{\\rtf", Format.RTF),
    (b"\x89PNG\r\n\x1a\n", Format.PNG),
    (b"\xff\xd8\xff", Format.JPEG),
    (b"II*\0", Format.TIFF),
    (b"MM\0*", Format.TIFF),
    (b"GIF8", Format.GIF),
    (b"BM", Format.BMP),
    (b"\0\0\0\x0cjP  \r\n\x87\n", Format.JPEG2000),
)
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # a file of streams, as Office wrote all of its files before 2007
_DOC_STREAM, _ENCRYPTED_STREAM = (name.encode("utf-16-le") for name in ("WordDocument", "EncryptedPackage"))
_HTML = re.compile(rb"(?:<\?xml[^>]*>|<!--.*?-->|\s)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_BMP_HEADER = 26  # bytes; "BM" alone may begin a text
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\v\f\r\x1a\x1b")


def detect_format(path: Path) -> Format:
    """Tell what a file is by its content.

    Raises:
        DocumentError: it cannot be read, is empty, or is no document that the program knows.
    """
    head = _head(path)
    if not head.strip(b"\0 \t\r\n"):
        raise DocumentError(f"{path.name} is empty: choose another file.")
    if b"%PDF-" in head[:_PDF_HEAD]:
        return Format.PDF
    if head.startswith(b"PK"):
        return _in_archive(path)
    if head.startswith(_COMPOUND):
        return _in_compound_file(path)
    for magic, found in _MAGIC:
        if head.startswith(magic) and (found is not Format.BMP or b"\0\0" in head[:_BMP_HEADER]):
            return found
    return _as_text(path, head)


@contextmanager
def reading(path: Path) -> Iterator[BufferedReader]:
    """Open a file of the user's to read its bytes.

    Raises:
        DocumentError: it cannot be read: not found, a folder, no file at all.
    """
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            raise DocumentError(f"{path} is no file: give a document.")
        with path.open("rb") as file:
            yield file
    except FileNotFoundError as error:
        raise DocumentError(f"{path} was not found.") from error
    except IsADirectoryError as error:
        raise DocumentError(f"{path} is a folder: give a document.") from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise DocumentError(f"{path} cannot be read: {reason}.") from error


def _head(path: Path) -> bytes:
    """Return the first bytes of a file."""
    with reading(path) as file:
        return file.read(_HEAD)


def _in_archive(path: Path) -> Format:
    """Tell what a zipped file is by what it holds."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = frozenset(archive.namelist())
            kind = archive.open("mimetype").read(200).strip() if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, RuntimeError, ValueError, KeyError, NotImplementedError, EOFError) as error:
        raise DocumentError(f"{path.name} is a damaged archive and cannot be opened.") from error
    if kind == b"application/epub+zip" or "META-INF/container.xml" in names:
        return Format.EPUB
    if kind.startswith(b"application/vnd.oasis.opendocument.text"):
        return Format.ODT
    if "word/document.xml" in names:
        return Format.DOCX
    if any(name.lower().endswith((".fdseq", ".fpage")) for name in names):
        return Format.XPS
    raise DocumentError(f"{path.name} is an archive or a file of another program, not a text document.")


def _in_compound_file(path: Path) -> Format:
    """Tell what a file of streams is by their names; LibreOffice would take any such file for text."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DocumentError(f"{path} cannot be read: {error.strerror}.") from error
    if _ENCRYPTED_STREAM in content:
        raise DocumentError(f"{path.name} is encrypted: save it without a password, or as PDF, and open that.")
    if _DOC_STREAM not in content:
        raise DocumentError(f"{path.name} is a file of another program, or damaged, and no text document.")
    return Format.DOC


def _as_text(path: Path, head: bytes) -> Format:
    """Tell what kind of text a file is."""
    sixteen = head.startswith((b"\xff\xfe", b"\xfe\xff")) or utf16_without_mark(head) is not None
    if not sixteen and (b"\0" in head or sum(byte in _CONTROLS for byte in head) > _MAX_CONTROLS * len(head)):
        words = f"{path.name} is no document that can be read: damaged or of another kind; choose another file."
        raise DocumentError(words)
    plain = head.replace(b"\0", b"") if sixteen else head
    start = plain.removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe \t\r\n")
    if b"<FictionBook" in start:
        return Format.FB2
    if _HTML.match(start):
        return Format.HTML
    if b"<svg" in start[:_PDF_HEAD]:
        raise DocumentError(f"{path.name} is a drawing (SVG), not a text document.")
    return Format.MARKDOWN if path.suffix.lower() in _MARKDOWN_NAMES else Format.TEXT
