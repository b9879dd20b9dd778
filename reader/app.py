"""Where everything is put together: reads the arguments and picks the window or the command line.

Qt is imported only when a window is going to open, the engine only when there is something to compare.
"""

# ruff: noqa: PLC0415 (see above)

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.cli.arguments import WindowArguments


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status: 0 done, 1 something could not be read, 2 wrong usage."""
    if argv is None:
        # Until there is something to tidy up, Ctrl+C just ends the program: no traceback out of an import.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from reader.cli.arguments import COMMANDS, parse_window

    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and arguments[0] in COMMANDS:
        from reader.cli.main import main as run_command

        return run_command(arguments)
    return _open_window(parse_window(arguments))


def _open_window(arguments: "WindowArguments") -> int:
    from reader.cli.screen import missing_libraries, no_screen

    obstacle = no_screen(os.environ, sys.platform) or missing_libraries(os.environ, sys.platform)
    if obstacle is not None:
        return _without_window(obstacle, _files(arguments))
    from reader.ui.start import start

    return start(_files(arguments), arguments.case)


def _files(arguments: "WindowArguments") -> tuple[Path, ...]:
    if not arguments.example:
        return arguments.files
    from reader.resources import example_files

    return example_files()


def _without_window(obstacle: str, files: Sequence[Path]) -> int:
    """Say why there is no window, and do without it what can be done."""
    if len(files) < 2:  # noqa: PLR2004 (a reply and a source)
        from reader.cli.arguments import window_parser

        print(f"{obstacle}\n\n{window_parser().format_help()}", file=sys.stderr, end="")
        return 1
    from reader.cli.main import compare_as_text, guarded

    print(f"{obstacle} The comparison as text:\n")
    return guarded(lambda: compare_as_text(files))
