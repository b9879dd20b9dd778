"""Documents that were read before are not read again: a known file of 1,500 pages opens in a moment."""

import hashlib
from dataclasses import replace
from importlib import resources
from importlib.metadata import version
from pathlib import Path

from reader.extraction.read_document import fingerprint_of, read_document
from reader.model.document import Document
from reader.model.progress import Report
from reader.storage.case_location import cache_folder
from reader.storage.document_cache import DocumentCache

CACHE_NAME = "documents.sqlite"
READING_PACKAGES = ("reader.model", "reader.mupdf", "reader.extraction")
VERSION_BYTES = 7  # of the hash: a whole number that SQLite keeps exactly


def read_cached(path: Path, password: str | None, report: Report) -> Document:
    """Return a document, from the cache if its file was read by this very program before.

    What is encrypted is not kept: its text would lie open on the disk. Neither is what was read with a warning: it may
    be read better when LibreOffice or a recogniser has been installed.

    Raises:
        DocumentError: it cannot be read; PasswordNeeded if only for want of a password.
        Cancelled: `report` stopped it.
    """
    if password is not None:
        return read_document(path, password=password, report=report)
    cache = DocumentCache(cache_folder() / CACHE_NAME)
    try:
        reading = reading_version()
        known = cache.get(fingerprint_of(path), reading)
        if known is not None:
            return _moved(known, path)
        document = read_document(path, report=report)
        if not document.warnings:
            cache.put(document, reading)
        return document
    finally:
        cache.close()


def reading_version() -> int:
    """Return a number that changes with every change of the code that reads documents, and with MuPDF.

    Nobody has to remember to raise a version, so a document read by other code is never shown.
    """
    digest = hashlib.sha256(version("pymupdf").encode())
    for package in READING_PACKAGES:
        files = (file for file in resources.files(package).iterdir() if file.name.endswith(".py"))
        for file in sorted(files, key=lambda file: file.name):
            digest.update(file.read_bytes())
    return int.from_bytes(digest.digest()[:VERSION_BYTES], "big")


def _moved(document: Document, path: Path) -> Document:
    """Return a document as it is read at another path: a file without a title of its own is called by its name."""
    title = path.stem if document.title == Path(document.path).stem else document.title
    return replace(document, path=str(path), title=title)
