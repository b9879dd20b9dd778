"""From paths on the command line to a comparison, by the same workers as the window's."""

from collections.abc import Sequence
from pathlib import Path

from reader.errors import DocumentError, PasswordNeeded
from reader.model.case import Decisions
from reader.model.comparison import Comparison
from reader.model.document import Document
from reader.model.progress import Report
from reader.workspace import tasks
from reader.workspace.jobs import BlockingJobs


def compare_files(paths: Sequence[Path], passwords: Sequence[str], decisions: Decisions, report: Report) -> Comparison:
    """Read documents, the reply first, and compare.

    Raises:
        DocumentError: one of them cannot be read, or the reply has no text.
        WorkerError: the worker died over one of them, or ran out of its limits.
    """
    with BlockingJobs() as jobs:
        reply = _read(jobs, paths[0], passwords, report)
        if not reply.readable:
            raise DocumentError(f"{paths[0]} has no readable text: recognise its text (OCR) first.")
        sources = [_read(jobs, path, passwords, report) for path in paths[1:]]
        return jobs.run(tasks.compare, reply, sources, decisions, on_progress=report)


def _read(jobs: BlockingJobs, path: Path, passwords: Sequence[str], report: Report) -> Document:
    """Read a document, trying each password in turn if it asks for one."""
    candidates = (None, *passwords)
    for password in candidates[:-1]:
        try:
            return jobs.run(tasks.read_document, path, password, on_progress=report)
        except PasswordNeeded:
            continue
    return jobs.run(tasks.read_document, path, candidates[-1], on_progress=report)
