"""Shared pixels."""

import gc
import sys
from multiprocessing.shared_memory import SharedMemory

import pytest

from reader.workspace.pixel_buffer import OPEN_BUFFERS, BorrowedBuffers, PixelBuffer


def test_what_one_side_writes_the_other_reads() -> None:
    buffer = PixelBuffer()
    name = buffer.reserve(6)
    borrowed = BorrowedBuffers()
    for words in (b"pixels", b"others"):
        borrowed.pixels(name)[:6] = words
        with buffer.lent(6) as pixels:
            assert bytes(pixels) == words
    borrowed.close()
    buffer.close()


def test_only_the_buffers_written_last_stay_open() -> None:
    buffers = [PixelBuffer() for _ in range(OPEN_BUFFERS + 1)]
    names = [buffer.reserve(6) for buffer in buffers]
    borrowed = BorrowedBuffers()
    for name in names:
        borrowed.pixels(name)
    for buffer in buffers:
        buffer.close()
    with pytest.raises(FileNotFoundError):
        borrowed.pixels(names[0])
    borrowed.pixels(names[1])[:6] = b"pixels"
    borrowed.close()


def test_a_buffer_grows_only_when_it_must() -> None:
    buffer = PixelBuffer()
    first = buffer.reserve(1000)
    assert buffer.reserve(500) == first
    assert buffer.reserve(1 << 16) != first
    buffer.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there it goes with its last user")
def test_a_closed_buffer_leaves_nothing_behind() -> None:
    buffer = PixelBuffer()
    name = buffer.reserve(100)
    buffer.close()
    buffer.close()
    with pytest.raises(FileNotFoundError):
        SharedMemory(name=name)
    with pytest.raises(ValueError, match="holds nothing"), buffer.lent(1):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="there it goes with its last user")
def test_a_forgotten_buffer_is_given_back() -> None:
    buffer = PixelBuffer()
    name = buffer.reserve(100)
    del buffer
    gc.collect()
    with pytest.raises(FileNotFoundError):
        SharedMemory(name=name)
