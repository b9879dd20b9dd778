"""Opening a document by its content, whatever its name says."""

from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

import pymupdf

from reader.errors import DocumentError, PasswordNeeded
from reader.model.document import Layout
from reader.model.progress import Report, silent
from reader.mupdf.detect_format import OFFICE, Format, detect_format
from reader.mupdf.draw_text import draw_text
from reader.mupdf.failures import OPENING_FAILURES
from reader.mupdf.html_pages import decode_html, html_pages
from reader.mupdf.lay_out_text import LaidText, lay_out_text
from reader.mupdf.note_markup import markdown_html, word_html
from reader.mupdf.plain_text import decode_bytes

_OWN_PAGES = "Its pages are not the original's: LibreOffice is not installed, which alone paginates as Word does."


@dataclass(frozen=True)
class OpenFile:
    """An opened document with a fixed geometry. Use it as a context manager: it closes the document."""

    path: Path
    document: pymupdf.Document = field(repr=False)
    layout: Layout
    warnings: tuple[str, ...] = ()
    password: str | None = field(default=None, repr=False)  # that opened it

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the document."""
        self.document.close()


def open_file(path: Path, password: str | None = None, report: Report = silent) -> OpenFile:
    """Open a document by its content.

    Text, Markdown and HTML are laid out on pages of the program's own, the same ones each time. Word processor files
    go through LibreOffice where it is installed; without it, DOCX is laid out on own pages too.

    Args:
        path: the file.
        password: for an encrypted document.
        report: told while a conversion is waited for; may raise `Cancelled`.

    Raises:
        PasswordNeeded: it is encrypted and the password is missing or wrong.
        DocumentError: it cannot be opened as a document.
    """
    pymupdf.TOOLS.mupdf_display_errors(on=False)
    pymupdf.TOOLS.mupdf_display_warnings(on=False)
    found = detect_format(path)
    if found is Format.TEXT:
        return OpenFile(path, draw_text(laid_text(path)), Layout.FIXED)
    if found is Format.MARKDOWN:
        return OpenFile(path, html_pages(path.name, markdown_html(decode_bytes(_content(path)))), Layout.FIXED)
    if found is Format.HTML:
        return OpenFile(path, html_pages(path.name, decode_html(_content(path))), Layout.FIXED)
    if found in OFFICE:
        return _open_office(path, found, report)
    return _open_natively(path, path, found, password)


def laid_text(path: Path) -> LaidText:
    """Return a plain text file on the pages that `open_file` draws.

    Raises:
        DocumentError: it cannot be read.
    """
    return lay_out_text(decode_bytes(_content(path)))


def _content(path: Path) -> bytes:
    """Return the bytes of a file."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise DocumentError(f"{path} cannot be read: {error.strerror}.") from error


def _open_office(path: Path, found: Format, report: Report) -> OpenFile:
    """Open a word processor file."""
    from reader.mupdf.office import converted, office_program  # noqa: PLC0415 (a PDF is drawn without)

    program = office_program()
    if program:
        readable = converted(path, f".{found.value}", program, report=report)
        return _open_natively(path, readable, Format.PDF, None)
    if found is Format.DOCX:
        return OpenFile(path, html_pages(path.name, word_html(path.name, _content(path))), Layout.FIXED, (_OWN_PAGES,))
    raise DocumentError(f"{path.name} can be opened when LibreOffice is installed, or after saving it as PDF or DOCX.")


def _open_natively(path: Path, readable: Path, found: Format, password: str | None) -> OpenFile:
    """Open a format that MuPDF reads itself.

    Args:
        path: the user's file, for messages.
        readable: the file to open.
        found: its format.
        password: for an encrypted document.
    """
    try:
        document = pymupdf.open(readable, filetype=found.value)
    except OPENING_FAILURES as error:
        raise DocumentError(f"{path.name} is damaged and cannot be opened.") from error
    try:
        complaint = _complaint(path, document, password)
        layout = Layout.FLOW if document.is_reflowable else Layout.PAGES
    except OPENING_FAILURES:
        complaint, layout = DocumentError(f"{path.name} is damaged and cannot be opened."), Layout.PAGES
    if complaint:
        document.close()
        raise complaint
    return OpenFile(path, document, layout, password=password)


def _complaint(path: Path, document: pymupdf.Document, password: str | None) -> DocumentError | None:
    """Return why an opened document cannot be read, or None; unlocks it with the password."""
    if document.needs_pass and not (password and document.authenticate(password)):
        if password:
            return PasswordNeeded(f"The password for {path.name} is wrong.")
        return PasswordNeeded(f"{path.name} is encrypted: give its password.")
    if not document.page_count:
        return DocumentError(f"{path.name} is damaged: none of its pages can be read.")
    return None
