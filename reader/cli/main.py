"""The commands that need no window, and the one place of the command line where errors become sentences."""

import io
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from getpass import getpass
from pathlib import Path

from reader.cli.arguments import PROGRAM, TEXT, parse_compare, parse_export
from reader.cli.case_input import CaseInput, case_files, read_case
from reader.cli.load import RecognitionOf, check_languages, compare_files
from reader.cli.passwords import Passwords
from reader.cli.progress_line import ProgressLine
from reader.cli.terminal import Terminal, safe
from reader.cli.text_report import text_report
from reader.errors import ExportError, ReaderError, UsageError, WorkerError
from reader.export.dossier import Dossier
from reader.export.registry import TEMPLATE_PREFIX, check_target, exporter, write_bytes
from reader.model.progress import silent
from reader.model.recognition import Recognition
from reader.resources import example_files
from reader.workspace import tasks
from reader.workspace.anchor_places import AnchorPlaces
from reader.workspace.annotations import Annotations
from reader.workspace.blocking_jobs import BlockingJobs, run
from reader.workspace.case_versions import carried_over

DONE = 0
FAILED = 1
WRONG_USAGE = 2
# What shells report for a program that a signal ended: 128 and its number, here SIGINT and SIGPIPE.
_INTERRUPTED = 130
_PIPE_CLOSED = 141
_FILE_WIDTH = 100  # columns of text that is written to a file


def main(arguments: Sequence[str]) -> int:
    """Run "compare" or "export" with what stands behind it, and return the exit status."""
    command, *rest = arguments
    action = {"compare": _compare, "export": _export}[command]
    return guarded(lambda: action(rest))


def guarded(action: Callable[[], int]) -> int:
    """Run `action`; what a user can cause becomes one line on standard error, an interrupt or a closed pipe none."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # an old terminal must not stop the report at a letter it lacks
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, signal.default_int_handler)  # from here on there are workers to end
    try:
        status = action()
        sys.stdout.flush()
    except UsageError as error:
        print(f"{PROGRAM}: {safe(error.sentence)}", file=sys.stderr)
        return WRONG_USAGE
    except ReaderError as error:
        print(f"{PROGRAM}: {safe(error.sentence)}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print(f"{PROGRAM}: stopped", file=sys.stderr)
        return _INTERRUPTED
    except BrokenPipeError:
        # Python flushes standard output once more on leaving: give it something that takes the rest.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _PIPE_CLOSED
    return status


def compare_as_text(files: Sequence[Path]) -> int:
    """Print the comparison of a reply with its sources for a person to read."""
    _print_text(_dossier(CaseInput(), files, (), None))
    return DONE


def _compare(rest: Sequence[str]) -> int:
    arguments = parse_compare(rest)
    files = example_files() if arguments.example else arguments.files
    case = CaseInput() if arguments.case is None else read_case(arguments.case)
    dossier = _dossier(case, files, arguments.passwords, arguments.recognition)
    if arguments.output is None:
        _print(arguments.format, dossier)
    else:
        _write(arguments.format, dossier, arguments.output, replace=arguments.replace)
    return DONE


def _export(rest: Sequence[str]) -> int:
    arguments = parse_export(rest)
    case = read_case(arguments.case)
    files = case_files(case.documents, arguments.case.parent)
    dossier = _dossier(case, files, arguments.passwords, arguments.recognition)
    _write(arguments.format, dossier, arguments.output, replace=arguments.replace)
    return DONE


def _write(format_id: str, dossier: Dossier, path: Path, *, replace: bool) -> None:
    check_target(path, dossier)
    write_bytes(_content(format_id, dossier), path, replace=replace)


def _content(format_id: str, dossier: Dossier) -> bytes:
    """Return an export. A user's template is carried out by a worker, which is ended if the template does not end."""
    if format_id == TEXT:
        lines = text_report(dossier, Terminal(_FILE_WIDTH, colour=False))
        return "".join(f"{line}\n" for line in lines).encode()
    made_by = exporter(format_id)
    if not format_id.startswith(TEMPLATE_PREFIX):
        return made_by.render(dossier, silent)
    try:
        return run(tasks.render_export, made_by, dossier)
    except WorkerError as error:
        template = format_id.removeprefix(TEMPLATE_PREFIX)
        raise ExportError(f"The template {template} was given up: it takes too long; look for loops in it.") from error


def _wanted(recognition: Recognition | None, case: CaseInput) -> RecognitionOf:
    """Return what is recognised in which file: what the command line says, else what the case remembers."""
    if recognition is None:
        return case.recognition_of
    check_languages(recognition.languages)
    return lambda _: recognition


def _dossier(
    case: CaseInput, files: Sequence[Path], passwords: tuple[str, ...], recognition: Recognition | None
) -> Dossier:
    """Read and compare, with a line of progress where somebody watches, and lay the notes of the case on it."""
    earlier = case.earlier(files)
    decisions = carried_over(case.decisions, earlier)
    with ProgressLine(sys.stderr, Terminal.of(sys.stderr, os.environ)) as line, BlockingJobs() as jobs:
        keys = Passwords(passwords, partial(_ask_password, line))
        comparison = compare_files(jobs, files, keys, _wanted(recognition, case), decisions, report=line.report)
        places = AnchorPlaces(comparison, earlier, jobs, changed=_nothing, failed=_fail)
        annotations = Annotations(places, case.notes, case.reviews)
    return replace(annotations.dossier(datetime.now(UTC)), passwords=keys.known)


def _ask_password(line: ProgressLine, sentence: str) -> str | None:
    """Return a password that is typed unseen on the terminal; None where nobody sits at one, or after Ctrl+D."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return None
    line.clear()
    try:
        return getpass(f"{safe(sentence)}\nPassword: ", sys.stderr)
    except EOFError:
        return None


def _nothing() -> None:
    """Redraw nothing when a note has been found again."""


def _fail(sentence: str) -> None:
    raise WorkerError(sentence)


def _print(format_id: str, dossier: Dossier) -> None:
    if format_id == TEXT:
        _print_text(dossier)
        return
    content = _content(format_id, dossier)
    if sys.stdout.isatty() and b"\0" in content:
        raise UsageError(f"The format {format_id} is not for reading on a terminal; give a file with -o FILE.")
    sys.stdout.buffer.write(content)


def _print_text(dossier: Dossier) -> None:
    for line in text_report(dossier, Terminal.of(sys.stdout, os.environ)):
        print(line)
