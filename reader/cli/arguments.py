"""What the command line understands. One parser a command, so that each has its own help and usage.

The export formats are imported where a command names them: the window starts without them.
"""

# ruff: noqa: PLC0415 (see above)

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader import __version__
from reader.model.recognition import Recognition, Scope

PROGRAM = "rejoinder"
COMMANDS = ("compare", "export")
TEXT = "text"  # the one format for people at a terminal; all others are exports

_DESCRIPTION = "Read a reply beside the documents that it answers: every quotation found, aligned and judged."
_COMMANDS_HELP = """\
without a window:
  rejoinder compare REPLY SOURCE [SOURCE ...]   print the comparison
  rejoinder export --case FILE --format F -o OUT   write a case's findings and notes
  (each has its own --help)
"""
_EXIT_HELP = "exit status: 0 done, 1 a document could not be read, 2 wrong usage"


@dataclass(frozen=True, slots=True)
class WindowArguments:
    """What to open the window with."""

    files: tuple[Path, ...]  # the reply first
    case: Path | None
    example: bool


@dataclass(frozen=True, slots=True)
class CompareArguments:
    """What to compare and how to print it."""

    files: tuple[Path, ...]  # the reply first; empty with `example`
    example: bool
    format: str
    output: Path | None
    replace: bool
    passwords: tuple[str, ...]
    recognition: Recognition | None  # None: as the case remembers, else as usual
    case: Path | None


@dataclass(frozen=True, slots=True)
class ExportArguments:
    """Which case to export, how, and where to."""

    case: Path
    format: str
    output: Path
    replace: bool
    passwords: tuple[str, ...]
    recognition: Recognition | None


def window_parser() -> argparse.ArgumentParser:
    """Return the parser for the command without a name, which opens the window."""
    parser = argparse.ArgumentParser(
        PROGRAM,
        usage="%(prog)s [--case FILE] [REPLY [SOURCE ...]]\n       %(prog)s --example",
        description=_DESCRIPTION,
        epilog=_COMMANDS_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="the reply, then its sources")
    parser.add_argument(
        "--case",
        type=Path,
        metavar="FILE",
        help="the case file to keep notes in; alone, it is opened with its documents",
    )
    parser.add_argument("--example", action="store_true", help="open the example documents")
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    return parser


def parse_window(arguments: Sequence[str]) -> WindowArguments:
    """Parse the arguments of the window; leaves the process on --help and on wrong usage."""
    parser = window_parser()
    found = parser.parse_intermixed_args(arguments)  # options may stand between files
    if found.example and found.files:
        parser.error("--example takes no files")
    return WindowArguments(tuple(found.files), found.case, found.example)


def parse_compare(arguments: Sequence[str]) -> CompareArguments:
    """Parse the arguments behind "compare"; leaves the process on --help and on wrong usage."""
    parser = argparse.ArgumentParser(
        f"{PROGRAM} compare",
        usage="%(prog)s [options] REPLY SOURCE [SOURCE ...]\n       %(prog)s [options] --example",
        description="Compare a reply with its sources and print what was found.",
        epilog=_EXIT_HELP,
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="the reply, then its sources")
    parser.add_argument("--example", action="store_true", help="compare the example documents")
    _add_format(parser, (TEXT, *_export_ids()), default=TEXT)
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write there instead of printing")
    _add_replace(parser)
    _add_passwords(parser)
    _add_recognition(parser)
    parser.add_argument(
        "--case", type=Path, metavar="FILE", help="take decisions, notes and reviews from this case file"
    )
    found = parser.parse_intermixed_args(arguments)  # options may stand between files
    if found.example and found.files:
        parser.error("--example takes no files")
    if not found.example and len(found.files) < 2:  # noqa: PLR2004 (one against one is the least)
        parser.error("a reply and at least one source are needed")
    return CompareArguments(
        files=tuple(found.files),
        example=found.example,
        format=found.format,
        output=found.output,
        replace=found.replace,
        passwords=tuple(found.password),
        recognition=_recognition(found),
        case=found.case,
    )


def parse_export(arguments: Sequence[str]) -> ExportArguments:
    """Parse the arguments behind "export"; leaves the process on --help and on wrong usage."""
    parser = argparse.ArgumentParser(
        f"{PROGRAM} export", description="Write the findings, notes and reviews of a case.", epilog=_EXIT_HELP
    )
    parser.add_argument("--case", type=Path, required=True, metavar="FILE", help="the case file")
    _add_format(parser, _export_ids(), default=None)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT", help="the file to write")
    _add_replace(parser)
    _add_passwords(parser)
    _add_recognition(parser)
    found = parser.parse_args(arguments)
    return ExportArguments(
        found.case, found.format, found.output, found.replace, tuple(found.password), _recognition(found)
    )


def _export_ids() -> tuple[str, ...]:
    from reader.export.registry import EXPORTERS

    return tuple(exporter.id for exporter in EXPORTERS)


def _add_format(parser: argparse.ArgumentParser, formats: Sequence[str], default: str | None) -> None:
    from reader.export.registry import ANNOTATED, TEMPLATE_PREFIX

    parser.add_argument(
        "--format",
        type=_known(formats),
        default=default,
        required=default is None,
        metavar="FORMAT",
        help=f"one of: {', '.join(formats)}; {ANNOTATED}:S1 marks the first source, {TEMPLATE_PREFIX}FILE"
        " uses a template of your own" + (f" (default: {default})" if default else ""),
    )


def _known(formats: Sequence[str]) -> Callable[[str], str]:
    """Return a check of format names; which sources there are is known only when they are read."""
    from reader.export.registry import ANNOTATED, TEMPLATE_PREFIX

    def check(name: str) -> str:
        if name in formats or name.startswith((f"{ANNOTATED}:", TEMPLATE_PREFIX)):
            return name
        raise argparse.ArgumentTypeError(f"there is no format “{name}”; choose one of: {', '.join(formats)}")

    return check


def _add_replace(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--replace", action="store_true", help="replace the output file if it exists")


def _add_passwords(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--password", action="append", default=[], metavar="WORD", help="of an encrypted document; may be given again"
    )


def _add_recognition(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--recognise",
        choices=[scope.value for scope in Scope],
        metavar="PAGES",
        help="recognise the text of these pages from their picture: none, missing (those without text; the default),"
        " doubtful (also those of which some words cannot be read), all",
    )
    parser.add_argument(
        "--languages",
        type=_languages,
        metavar="LANGUAGES",
        help="of the text to recognise, as tesseract names them: eng+fra",
    )


def _languages(words: str) -> tuple[str, ...]:
    """Return the languages of a list that is parted by plus signs or commas."""
    languages = tuple(part.strip() for part in words.replace(",", "+").split("+"))
    if not all(languages):
        raise argparse.ArgumentTypeError(f"“{words}” is no list of languages; write for example eng+fra")
    return languages


def _recognition(found: argparse.Namespace) -> Recognition | None:
    """Return what is wanted on the command line, None if nothing is said about it."""
    if found.recognise is None and found.languages is None:
        return None
    return Recognition(Scope(found.recognise or Scope.MISSING), found.languages or ())
