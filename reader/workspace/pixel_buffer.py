"""Pixels handed from the rendering worker to the window without being copied through a pipe."""

import weakref
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.shared_memory import SharedMemory

OPEN_BUFFERS = 4  # of the two panes and the thumbnails; one that has grown since is closed next but three
SPARE = 1.25  # a buffer that must grow grows by a quarter more, so that zooming in does not reallocate at each step


class PixelBuffer:
    """A block of shared memory that one rendering job at a time writes into. The side that makes it closes it.

    Shared memory outlives a process that does not give it back, so it is given back at the latest when the program
    ends, however it ends.
    """

    def __init__(self) -> None:
        self._memory: SharedMemory | None = None
        self._give_back: weakref.finalize[[SharedMemory], PixelBuffer] | None = None

    def reserve(self, size: int) -> str:
        """Make room for `size` bytes and return the name by which the worker finds the buffer."""
        if self._memory is None or self._memory.size < size:
            self.close()
            self._memory = SharedMemory(create=True, size=max(1, int(size * SPARE)))
            self._give_back = weakref.finalize(self, _give_back, self._memory)
        return self._memory.name

    @contextmanager
    def lent(self, size: int) -> Iterator[memoryview]:
        """Lend the first `size` bytes for as long as they are being read; nothing may keep them.

        Raises:
            ValueError: nothing has been reserved.
        """
        if self._memory is None:
            raise ValueError("the buffer holds nothing")
        with _bytes_of(self._memory)[:size] as pixels:
            yield pixels

    def close(self) -> None:
        """Give the memory back; `reserve` takes new."""
        if self._give_back is not None:
            self._give_back()
        self._memory = None


class BorrowedBuffers:
    """The worker's side: the buffers written last stay open, for opening one takes a quarter of a page's drawing."""

    def __init__(self) -> None:
        self._open: OrderedDict[str, SharedMemory] = OrderedDict()

    def pixels(self, name: str) -> memoryview:
        """Return the bytes of the buffer of that name, to be written; nothing may keep them.

        Raises:
            FileNotFoundError: it has been given back.
        """
        if name not in self._open:
            self._open[name] = SharedMemory(name=name)
            if len(self._open) > OPEN_BUFFERS:
                self._open.popitem(last=False)[1].close()
        self._open.move_to_end(name)
        return _bytes_of(self._open[name])

    def close(self) -> None:
        """Close all."""
        while self._open:
            self._open.popitem()[1].close()


def _give_back(memory: SharedMemory) -> None:
    """Close shared memory and take its name away."""
    memory.close()
    memory.unlink()


def _bytes_of(memory: SharedMemory) -> memoryview:
    """Return the bytes of open shared memory."""
    if memory.buf is None:
        raise ValueError("the shared memory is closed")
    return memory.buf
