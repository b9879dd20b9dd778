"""What a worker has at hand while it performs a task."""

from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.progress import Report, silent
from reader.workspace.second_reader import SecondReader

if TYPE_CHECKING:
    from reader.analysis.known_text import TextMemory
    from reader.model.raster import PageSource
    from reader.mupdf.render import PageRenderer
    from reader.workspace.pixel_buffer import BorrowedBuffers

OPEN_FILES = 6  # files kept open for rendering: a reply and the sources that are looked at


class Workbench:
    """Reports progress, and keeps from one job to the next what would be made again.

    That is open files and buffers, and what comparisons found out about texts.

    Args:
        report: told how far the work is; raises `Cancelled` to stop it.
        second_reader: shares the reading of long files; None: they are read in this process alone.

    Attributes:
        without_optional: whether to leave out what may be left out, since a process has ended over it.
    """

    def __init__(self, report: Report = silent, second_reader: SecondReader | None = None) -> None:
        self.report = report
        self.second_reader = second_reader
        self.without_optional = False
        self._buffers: BorrowedBuffers | None = None
        self._memory: TextMemory | None = None
        self._renderers: OrderedDict[tuple[Path, str | None, int, int], PageRenderer] = OrderedDict()

    @property
    def memory(self) -> "TextMemory":
        """What comparisons found out about single documents."""
        from reader.analysis.known_text import TextMemory  # noqa: PLC0415 (the window starts without the engine)

        if self._memory is None:
            self._memory = TextMemory()
        return self._memory

    @property
    def buffers(self) -> "BorrowedBuffers":
        """Where pixels are handed to the window."""
        from reader.workspace.pixel_buffer import BorrowedBuffers  # noqa: PLC0415 (the window starts the workers first)

        if self._buffers is None:
            self._buffers = BorrowedBuffers()
        return self._buffers

    def renderer(self, source: "PageSource") -> "PageRenderer":
        """Return the file's renderer, opened anew if the file has changed on disk.

        Raises:
            DocumentError: the file cannot be opened.
        """
        from reader.mupdf.render import PageRenderer  # noqa: PLC0415 (the window starts without MuPDF)

        key = (source.path, source.password, *_version(source.path))
        renderer = self._renderers.get(key)
        if renderer is None:
            renderer = PageRenderer(source.path, source.password, self.report)
            self._renderers[key] = renderer
            if len(self._renderers) > OPEN_FILES:
                self._renderers.popitem(last=False)[1].close()
        self._renderers.move_to_end(key)
        return renderer

    def close(self) -> None:
        """Close all files and buffers."""
        if self._buffers is not None:
            self._buffers.close()
        while self._renderers:
            self._renderers.popitem()[1].close()


def _version(path: Path) -> tuple[int, int]:
    """Return what changes when a file is written: time and size; zeros for a file that is not there."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_mtime_ns, status.st_size
