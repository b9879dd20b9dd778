"""From paths on the command line to a comparison."""

from collections.abc import Sequence
from pathlib import Path

from reader.analysis.compare import compare
from reader.errors import DocumentError, PasswordNeeded
from reader.extraction.read_document import read_document
from reader.model.case import Decisions
from reader.model.comparison import Comparison
from reader.model.document import Document
from reader.model.progress import Report


def read_documents(paths: Sequence[Path], passwords: Sequence[str], report: Report) -> tuple[Document, ...]:
    """Read documents, the reply first.

    Raises:
        DocumentError: one of them cannot be read, or the reply has no text.
    """
    reply = _read(paths[0], passwords, report)
    if not reply.readable:
        raise DocumentError(f"{paths[0]} has no readable text: recognise its text (OCR) first.")
    return (reply, *(_read(path, passwords, report) for path in paths[1:]))


def compare_documents(documents: Sequence[Document], decisions: Decisions, report: Report) -> Comparison:
    """Compare the first document with the others."""
    return compare(documents[0], documents[1:], decisions, report)


def _read(path: Path, passwords: Sequence[str], report: Report) -> Document:
    """Read a document, trying each password in turn if it asks for one."""
    candidates = (None, *passwords)
    for password in candidates[:-1]:
        try:
            return read_document(path, password=password, report=report)
        except PasswordNeeded:
            continue
    return read_document(path, password=candidates[-1], report=report)
