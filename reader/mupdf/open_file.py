"""Opening a document by its content, whatever its name says."""

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import pymupdf

from reader.errors import DocumentError, PasswordNeeded
from reader.model.document import Layout
from reader.mupdf.detect_format import Format, detect_format
from reader.mupdf.draw_text import draw_text
from reader.mupdf.lay_out_text import LaidText, lay_out_text
from reader.mupdf.plain_text import decode_text


@dataclass(frozen=True)
class OpenFile:
    """An opened document with a fixed geometry. Use it as a context manager: it closes the document."""

    path: Path
    document: pymupdf.Document
    layout: Layout
    warnings: tuple[str, ...] = ()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the document."""
        self.document.close()


def open_file(path: Path, password: str | None = None) -> OpenFile:
    """Open a document by its content.

    Plain text is laid out on pages of the program's own, the same ones each time.

    Args:
        path: the file.
        password: for an encrypted document.

    Raises:
        PasswordNeeded: it is encrypted and the password is missing or wrong.
        DocumentError: it cannot be opened as a document.
    """
    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    found = detect_format(path)
    if found is Format.TEXT:
        return OpenFile(path, draw_text(laid_text(path)), Layout.FIXED)
    return _open_natively(path, found, password)


def laid_text(path: Path) -> LaidText:
    """Return a plain text file on the pages that `open_file` draws."""
    return lay_out_text(decode_text(path))


def _open_natively(path: Path, found: Format, password: str | None) -> OpenFile:
    """Open a format that MuPDF reads itself."""
    try:
        document = pymupdf.open(path, filetype=found.value)
    except (RuntimeError, ValueError) as error:
        raise DocumentError(f"{path.name} is damaged and cannot be opened ({_cause(error)}).") from error
    if document.needs_pass and not (password and document.authenticate(password)):
        document.close()
        if password:
            raise PasswordNeeded(f"The password for {path.name} is wrong.")
        raise PasswordNeeded(f"{path.name} is encrypted: give its password.")
    if not document.page_count:
        document.close()
        raise DocumentError(f"{path.name} is damaged: it has no pages that can be read.")
    layout = Layout.FLOW if document.is_reflowable else Layout.PAGES
    return OpenFile(path, document, layout)


def _cause(error: Exception) -> str:
    """Return MuPDF's reason in few words."""
    return " ".join(str(error).split())[:120] or "no reason given"
