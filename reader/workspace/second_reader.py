"""A second process that reads pages of a long PDF while the worker reads the others.

It never decides how reading ends: pages that it does not deliver, because it crashed, was halted or takes too long, are
read by the worker itself, which then ends as it would have without it.
"""

# ruff: noqa: PLC0415 (the window imports this and must start without MuPDF)

import contextlib
import gc
import multiprocessing
import os
from collections import deque
from multiprocessing import connection, current_process
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.model.progress import Progress, Report
from reader.workspace.own_end import end_after, end_with_parent

if TYPE_CHECKING:
    from reader.mupdf.open_file import OpenFile
    from reader.mupdf.read import RawPage

FEWEST_PAGES = 100  # of 3 to 4 ms each: fewer are read before the process has come up, which takes 0.4 s
AHEAD = 3  # pages it is asked for at a time: it need not wait for the next one, and little is waited for at the end
PATIENCE = 5.0  # seconds for a page that is waited for, and of the processor's time for any
LOST = (OSError, EOFError)  # what a pipe raises when the process at its other end is gone


class File(NamedTuple):
    """A file to open, numbered anew each time: answers about an earlier one may still be under way."""

    number: int
    path: Path
    password: str | None
    pages: int


class SecondReader:
    """Shares the pages of long PDFs with a process of its own, which is started for the first one and then kept."""

    def __init__(self) -> None:
        self._process: SpawnProcess | None = None
        self._pipe: connection.Connection[Any, Any] | None = None
        self._file = 0  # number of the one that is read
        self._is_open = False  # there
        self._asked: list[int] = []  # pages that have not come yet

    @property
    def process_id(self) -> int | None:
        """Number of the process, None while there is none."""
        return self._process.pid if self._process is not None else None

    def read(self, opened: "OpenFile", report: Report) -> "list[RawPage]":
        """Read all pages of a file in order; only long PDFs are shared, which are opened twice in no time.

        Args:
            opened: the file.
            report: told about the progress; may raise `Cancelled`.
        """
        from reader.extraction.gather_pages import read_pages

        document = opened.document
        is_own = document.name == str(opened.path)  # and not what LibreOffice made of it
        pays = document.page_count >= FEWEST_PAGES and (os.cpu_count() or 1) > 1
        if not (pays and document.is_pdf and is_own):
            return read_pages(opened, report)
        self._begin(File(self._file + 1, opened.path, opened.password, document.page_count))
        try:
            return self._share(opened, report)
        finally:
            self._send(None)

    def close(self) -> None:
        """End the process."""
        self._is_open = False
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process = None

    def _share(self, opened: "OpenFile", report: Report) -> "list[RawPage]":
        """Read pages here and have others read there, whoever is free the next one."""
        from reader.mupdf.read import raw_page

        total = opened.document.page_count
        pages: dict[int, RawPage] = {}
        left = deque(range(total))
        while len(pages) < total:
            report(Progress(f"Reading {opened.path.name}", len(pages), total))
            came = self._delivered(0.0 if left else PATIENCE)
            pages.update((page.number, page) for page in came)
            if not left and not came:  # what does not come is read here
                left.extend(self._asked)
                self._asked.clear()
                self.close()
            while left and self._is_open and len(self._asked) < AHEAD:
                self._asked.append(left.popleft())
                self._send(self._asked[-1])
            if left:
                index = left.popleft()
                pages[index] = raw_page(opened.document, index)
        return [pages[index] for index in range(total)]

    def _begin(self, file: File) -> None:
        """Have a file opened."""
        self._file, self._is_open = file.number, False
        self._asked.clear()  # of a file that was given up
        if self._process is None or not self._process.is_alive():
            self.close()
            self._start()
        self._send(file)

    def _start(self) -> None:
        """Start the process. A daemon, which the worker is, may have none; but this one ends with the worker."""
        current_process().daemon = False
        context = multiprocessing.get_context("spawn")
        self._pipe, far_end = context.Pipe()
        self._process = context.Process(target=read_for, args=(far_end,), name="second reader", daemon=True)
        self._process.start()
        far_end.close()

    def _send(self, message: File | int | None) -> None:
        """Send an order, if there is anybody to take it."""
        if self._pipe is not None:
            with contextlib.suppress(*LOST):  # it is found out when the pages do not come
                self._pipe.send(message)

    def _delivered(self, patience: float) -> "list[RawPage]":
        """Return the pages that have come.

        Args:
            patience: seconds to wait for the first.
        """
        pages: list[RawPage] = []
        try:
            while self._pipe is not None and self._pipe.poll(0.0 if pages else patience):
                number, page = self._pipe.recv()
                if number != self._file:
                    continue
                self._is_open = True
                if page is not None:
                    self._asked.remove(page.number)
                    pages.append(page)
        except LOST:
            self.close()
        return pages


def read_for(pipe: "connection.Connection[Any, Any]") -> None:
    """Read pages until the pipe closes.

    Args:
        pipe: a `File`, numbers of its pages, and None behind its last come in; the number of the file goes out, alone
            as soon as it is open, and with each page.
    """
    from reader.errors import ReaderError
    from reader.mupdf.open_file import open_file
    from reader.mupdf.read import raw_page

    end_with_parent()
    gc.disable()  # as where a whole document is read
    opened: OpenFile | None = None
    number = 0
    with contextlib.suppress(*LOST):
        while True:
            order = pipe.recv()
            end_after(PATIENCE)
            if isinstance(order, int) and opened is not None:
                pipe.send((number, raw_page(opened.document, order)))
            elif not isinstance(order, int):
                if opened is not None:
                    opened.document.close()
                opened = None
                gc.collect()
            if isinstance(order, File):
                number = order.number
                with contextlib.suppress(ReaderError):  # it was damaged or taken away meanwhile
                    opened = open_file(order.path, order.password)
                if opened is not None and opened.document.page_count == order.pages:
                    pipe.send((number, None))
            end_after(0)
