"""One line on standard error that says how far the work is, and is gone when it is done."""

from types import TracebackType
from typing import Self, TextIO

from reader.cli.terminal import Terminal, cells, safe
from reader.model.progress import Progress

_CLEAR_LINE = "\r\x1b[K"


class ProgressLine:
    """Shows progress on a terminal; says nothing where there is none, so that logs stay clean."""

    def __init__(self, stream: TextIO, terminal: Terminal) -> None:
        self._stream = stream
        self._width = terminal.width
        self._shown = ""
        self._live = stream.isatty()

    def __enter__(self) -> Self:
        """Start; nothing is shown before the first report."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Take the line away."""
        self.clear()

    def clear(self) -> None:
        """Take the line away until the next report."""
        if self._shown:
            self._shown = ""
            self._stream.write(_CLEAR_LINE)
            self._stream.flush()

    def report(self, progress: Progress) -> None:
        """Show a stage of the work and how much of it is done."""
        if not self._live:
            return
        count = f", {progress.done} of {progress.total}" if progress.total else ""
        line = safe(f"{progress.stage}{count}")
        while cells(line) >= self._width:
            line = line[:-1]
        if line != self._shown:
            self._shown = line
            self._stream.write(_CLEAR_LINE + line)
            self._stream.flush()
