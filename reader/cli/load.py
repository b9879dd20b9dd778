"""From paths on the command line to a comparison, by the same workers as the window's."""

from collections.abc import Callable, Sequence
from pathlib import Path

from reader.errors import DocumentError, PasswordNeeded, UsageError
from reader.model.case import Decisions
from reader.model.comparison import Comparison
from reader.model.document import Document
from reader.model.progress import Report
from reader.model.recognition import Recognition
from reader.workspace import tasks
from reader.workspace.blocking_jobs import BlockingJobs, run

RecognitionOf = Callable[[Path], Recognition]  # what is wanted for a file


def compare_files(
    jobs: BlockingJobs,
    paths: Sequence[Path],
    passwords: Sequence[str],
    recognition_of: RecognitionOf,
    decisions: Decisions,
    *,
    report: Report,
) -> Comparison:
    """Read documents, the reply first, and compare.

    Raises:
        DocumentError: one of them cannot be read, or the reply has no text.
        WorkerError: the worker died over one of them, or ran out of its limits.
    """
    reply = _read(jobs, paths[0], passwords, recognition_of(paths[0]), report)
    if not reply.readable:
        raise DocumentError(f"{paths[0]} has no readable text: recognise its text (OCR) first.")
    sources = [_read(jobs, path, passwords, recognition_of(path), report) for path in paths[1:]]
    return jobs.run(tasks.compare, reply, sources, decisions, on_progress=report)


def check_languages(languages: Sequence[str]) -> None:
    """Make sure that text can be recognised in these languages here.

    Raises:
        UsageError: one of them is not installed.
    """
    installed = run(tasks.recognition_languages)
    missing = ", ".join(language for language in languages if language not in installed)
    if missing:
        known = ", ".join(installed) or "none, install tesseract with its language files (Debian: tesseract-ocr)"
        raise UsageError(f"Text in {missing} cannot be recognised here; installed languages: {known}.")


def _read(
    jobs: BlockingJobs, path: Path, passwords: Sequence[str], recognition: Recognition, report: Report
) -> Document:
    """Read a document, trying each password in turn if it asks for one."""
    candidates = (None, *passwords)
    for password in candidates[:-1]:
        try:
            return jobs.run(tasks.read_document, path, password, recognition, on_progress=report)
        except PasswordNeeded:
            continue
    return jobs.run(tasks.read_document, path, candidates[-1], recognition, on_progress=report)
