"""A file read into a Document."""

import hashlib
from pathlib import Path

from reader.errors import DocumentError
from reader.extraction.assemble import assemble
from reader.extraction.compose import Frame, compose, freeze
from reader.extraction.gather_pages import PageReader, gather_pages, read_pages
from reader.extraction.hyphens import Vocabulary
from reader.extraction.plain_text import part_text
from reader.extraction.recognise_pages import recognise_pages
from reader.extraction.tie_notes import tie_notes
from reader.model.document import Document, Layout, OutlineEntry
from reader.model.progress import Progress, Report, silent
from reader.model.recognition import USUAL, Recognition
from reader.mupdf.detect_format import Format, detect_format, reading
from reader.mupdf.failures import OPENING_FAILURES
from reader.mupdf.lay_out_text import PAGE_HEIGHT, PAGE_WIDTH
from reader.mupdf.open_file import OpenFile, laid_text, open_file


def read_document(
    path: Path,
    *,
    password: str | None = None,
    report: Report = silent,
    recognition: Recognition = USUAL,
    read: PageReader = read_pages,
) -> Document:
    """Read a file: its reading text, footnotes, paragraphs, and where each word stands.

    Args:
        path: the file.
        password: for an encrypted document.
        report: told after every few pages.
        recognition: which pages are recognised from their pictures.
        read: reads the pages.

    Raises:
        DocumentError: it cannot be opened or read.
        PasswordNeeded: it is encrypted and the password is missing or wrong.
        Cancelled: `report` stopped it.
    """
    if detect_format(path) is Format.TEXT:
        return _read_text(path, report)
    return _read_pages(path, password, report, recognition, read)


def _read_pages(
    path: Path, password: str | None, report: Report, recognition: Recognition, read: PageReader
) -> Document:
    """Read a document that has pages."""
    with open_file(path, password, report) as opened:
        gathered = gather_pages(opened, report, read)
        recognised = recognise_pages(opened, gathered.pages, report, recognition)
        frame = Frame(
            fingerprint=fingerprint_of(path),
            path=str(path),
            title=_title(opened),
            layout=opened.layout,
            warnings=gathered.warnings + recognised.warnings,
            outline=_outline(opened),
            recognisable=recognised.recognisable,
        )
    if all(page.failed for page in recognised.pages):
        raise DocumentError(f"{path.name} is damaged: none of its pages can be read.")
    return compose(recognised.pages, frame)


def fingerprint_of(path: Path) -> str:
    """Return the SHA-256 of a file's content.

    Raises:
        DocumentError: it cannot be read.
    """
    with reading(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _read_text(path: Path, report: Report) -> Document:
    """Read a plain text; its pages are the program's own."""
    report(Progress(f"Reading {path.name}"))
    laid = laid_text(path)
    parts = part_text(laid)
    body = [line for paragraph in parts.paragraphs for line in paragraph.lines]
    ties = tie_notes(body, parts.notes)
    report(Progress(f"Reading {path.name}"))
    assembly = assemble(parts.paragraphs, parts.notes, ties, Vocabulary(line.text for line in body))
    frame = Frame(fingerprint_of(path), str(path), path.stem, Layout.FIXED)
    return freeze(assembly, assembly.builder.words(), frame, [(PAGE_WIDTH, PAGE_HEIGHT)] * laid.page_count)


def _title(opened: OpenFile) -> str:
    """Return the title that a document gives itself, else the file's name."""
    title = (opened.document.metadata or {}).get("title") or ""
    return " ".join(title.split()) or opened.path.stem


def _outline(opened: OpenFile) -> tuple[OutlineEntry, ...]:
    """Return the table of contents that a document carries."""
    try:
        entries = opened.document.get_toc()
    except OPENING_FAILURES:
        return ()
    last = opened.document.page_count - 1
    return tuple(OutlineEntry(title, level, min(max(0, page - 1), last)) for level, title, page, *_ in entries)
