"""Documents that were read before are not read again: a known file of 1,500 pages opens in a moment."""

import hashlib
from dataclasses import replace
from importlib import resources
from importlib.metadata import version
from pathlib import Path

from reader.extraction.gather_pages import PageReader, read_pages
from reader.extraction.read_document import fingerprint_of, read_document
from reader.model.document import Document
from reader.model.progress import Report
from reader.model.recognition import USUAL, Recognition
from reader.mupdf.office import office_program
from reader.mupdf.recognise import installed_languages, tesseract_program
from reader.storage.case_location import cache_folder
from reader.storage.document_cache import DocumentCache

CACHE_NAME = "documents.sqlite"
READING_PACKAGES = ("reader.model", "reader.mupdf", "reader.extraction")
VERSION_BYTES = 7  # of the hash: a whole number that SQLite keeps exactly


def read_cached(
    path: Path,
    password: str | None,
    report: Report,
    recognition: Recognition = USUAL,
    read: PageReader = read_pages,
) -> Document:
    """Return a document, from the cache if its file was read by this very program, in the same way, before.

    What is encrypted is not kept: its text would lie open on the disk.

    Raises:
        DocumentError: it cannot be read; PasswordNeeded if only for want of a password.
        Cancelled: `report` stopped it.
    """
    if password is not None:
        return read_document(path, password=password, report=report, recognition=recognition, read=read)
    cache = DocumentCache(cache_folder() / CACHE_NAME)
    try:
        reading = reading_version(recognition)
        known = cache.get(fingerprint_of(path), reading)
        if known is not None:
            return _moved(known, path)
        document = read_document(path, report=report, recognition=recognition, read=read)
        if not _is_makeshift(document, recognition):
            cache.put(document, reading)
        return document
    finally:
        cache.close()


def reading_version(recognition: Recognition = USUAL) -> int:
    """Return a number that stands for the way in which documents are read.

    It changes with every change of the code that reads, with MuPDF, with what is recognised in which languages, and
    when LibreOffice or tesseract is installed or removed. Nobody has to remember to raise a version, so a document
    read by other code is never shown.
    """
    way = (version("pymupdf"), office_program(), tesseract_program(), recognition)
    digest = hashlib.sha256(repr(way).encode())
    for package in READING_PACKAGES:
        files = (file for file in resources.files(package).iterdir() if file.name.endswith(".py"))
        for file in sorted(files, key=lambda file: file.name):
            digest.update(file.read_bytes())
    return int.from_bytes(digest.digest()[:VERSION_BYTES], "big")


def _is_makeshift(document: Document, recognition: Recognition) -> bool:
    """Tell whether pages were recognised in other languages than wanted, which may be installed at any time."""
    recognised = any(page.recognised for page in document.pages)
    return recognised and not set(recognition.languages).issubset(installed_languages())


def _moved(document: Document, path: Path) -> Document:
    """Return a document as it is read at another path: a file without a title of its own is called by its name."""
    known = Path(document.path)
    title = path.stem if document.title == known.stem else document.title
    warnings = tuple(_renamed(warning, known.name, path.name) for warning in document.warnings)
    return replace(document, path=str(path), title=title, warnings=warnings)


def _renamed(warning: str, before: str, name: str) -> str:
    """Return a warning with the file's name at the places where the sentences of reading name it."""
    pages, of, rest = warning.partition(f" of {before}: ")
    if of:
        return f"{pages} of {name}: {rest}"
    return name + warning.removeprefix(before) if warning.startswith(f"{before} is ") else warning
