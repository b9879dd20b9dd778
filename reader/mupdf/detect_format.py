"""What a file is, told by its content and not by its name."""

from enum import StrEnum
from pathlib import Path

from reader.errors import DocumentError

_HEAD = 4096  # bytes that are looked at


class Format(StrEnum):
    """Formats that are read; the value is MuPDF's name of the type."""

    PDF = "pdf"
    XPS = "xps"
    EPUB = "epub"
    FB2 = "fb2"
    IMAGE = "png"
    TEXT = "txt"


def detect_format(path: Path) -> Format:
    """Tell what a file is by its content.

    Raises:
        DocumentError: it cannot be read, is empty, or is no document that the program knows.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except FileNotFoundError as error:
        raise DocumentError(f"{path} was not found.") from error
    except IsADirectoryError as error:
        raise DocumentError(f"{path} is a folder: give a document.") from error
    except OSError as error:
        raise DocumentError(f"{path} cannot be read: {error.strerror}.") from error
    if not head:
        raise DocumentError(f"{path.name} is empty.")
    if b"%PDF-" in head[:1024]:
        return Format.PDF
    if b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise DocumentError(f"{path.name} is no document that can be read.")
    return Format.TEXT
