"""From paths on the command line to a comparison, by the same workers as the window's."""

from collections.abc import Callable, Sequence
from pathlib import Path

from reader.cli.passwords import Passwords
from reader.errors import DocumentError, UsageError
from reader.model.case import Decisions
from reader.model.comparison import Comparison
from reader.model.document import Document
from reader.model.progress import Report
from reader.model.recognition import INSTALL_HINT, Recognition
from reader.workspace import tasks
from reader.workspace.blocking_jobs import BlockingJobs, run

RecognitionOf = Callable[[Path], Recognition]  # what is wanted for a file


def compare_files(
    jobs: BlockingJobs,
    paths: Sequence[Path],
    passwords: Passwords,
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

    def read(path: Path, password: str | None) -> Document:
        return jobs.run(tasks.read_document, path, password, recognition_of(path), on_progress=report)

    reply = passwords.unlock(paths[0], read)
    if not reply.readable:
        raise _without_text(paths[0], reply, can_recognise=bool(jobs.run(tasks.recognition_languages)))
    sources = [passwords.unlock(path, read) for path in paths[1:]]
    return jobs.run(tasks.compare, reply, sources, decisions, on_progress=report)


def _without_text(path: Path, reply: Document, *, can_recognise: bool) -> DocumentError:
    """Return why a reply cannot be compared, and what to do about it."""
    if not can_recognise:
        return DocumentError(f"{path} has no readable text; {INSTALL_HINT}.")
    if any(page.recognised for page in reply.pages):
        return DocumentError(f"{path} has no readable text, and none could be recognised in its pictures.")
    return DocumentError(f"{path} has no readable text: recognise its text (OCR) first.")


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
