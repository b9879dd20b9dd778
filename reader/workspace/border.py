"""Frozen data on its way between two processes; a document goes over only once.

A document of 1,500 pages takes a tenth of a second to pack and again to unpack, and a comparison holds its reply and
all its sources. So both sides keep a list of the documents that went over, in the order in which they went, and from
then on name them by their place in it. A document that comes back is thereby the same object that was sent.
"""

import gc
import io
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import cast

from reader.model.packed import CrossesOnce

REMEMBERED = 16  # documents; both sides forget the oldest at the same moment because both see the same order

LARGE = 1 << 18  # bytes; a message of this size makes so many objects that looking for cycles among them stalls

Keep = Callable[[CrossesOnce], Callable[[], CrossesOnce | None]]


def strongly(document: CrossesOnce) -> Callable[[], CrossesOnce | None]:
    """Keep a document alive (the worker's side)."""
    return lambda: document


class Border:
    """One side of a pipe between two processes that take turns.

    Args:
        keep: how documents are remembered: `weakref.ref` on the window's side, where closing a file must free its
            memory, `strongly` on the worker's.
    """

    def __init__(self, keep: Keep) -> None:
        self._keep = keep
        self._known: dict[int, Callable[[], CrossesOnce | None]] = {}
        self._crossed = 0

    def pack(self, message: object) -> bytes:
        """Return `message` as bytes."""
        packed = io.BytesIO()
        _Packer(packed, self).dump(message)
        return packed.getvalue()

    def unpack(self, packed: bytes) -> object:
        """Return the message that the other side packed."""
        if len(packed) < LARGE:
            return cast("object", _Unpacker(io.BytesIO(packed), self).load())
        with _without_collection():
            return cast("object", _Unpacker(io.BytesIO(packed), self).load())

    def name_of(self, document: CrossesOnce) -> tuple[int, bytes | None]:
        """Return a document's number, with its bytes if the other side does not know it."""
        for number, kept in self._known.items():
            if kept() is document:
                return number, None
        packed = pickle.dumps(document, pickle.HIGHEST_PROTOCOL)
        return self._remember(document), packed

    def document(self, number: int, packed: bytes | None) -> CrossesOnce:
        """Return the document that `name_of` named on the other side."""
        if packed is not None:
            document = cast("CrossesOnce", pickle.loads(packed))  # noqa: S301 (the program's own worker)
            self._remember(document)
            return document
        known = self._known[number]()
        if known is None:
            raise pickle.UnpicklingError(f"document {number} is gone")
        return known

    def _remember(self, document: CrossesOnce) -> int:
        self._crossed += 1
        self._known[self._crossed] = self._keep(document)
        self._known.pop(self._crossed - REMEMBERED, None)
        return self._crossed


@contextmanager
def _without_collection() -> Iterator[None]:
    """Make many objects without looking for cycles among them, now or later.

    The objects of a document of 1,500 pages cost each full search of the collector 50 to 200 ms, in which the window
    stands still; frozen data has no cycles and is freed by its reference counts all the same.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if collecting:
            gc.enable()


class _Packer(pickle.Pickler):
    def __init__(self, file: io.BytesIO, border: Border) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._border = border

    def persistent_id(self, obj: object) -> tuple[int, bytes | None] | None:
        return self._border.name_of(obj) if isinstance(obj, CrossesOnce) else None


class _Unpacker(pickle.Unpickler):
    def __init__(self, file: io.BytesIO, border: Border) -> None:
        super().__init__(file)
        self._border = border

    def persistent_load(self, pid: tuple[int, bytes | None]) -> CrossesOnce:
        return self._border.document(*pid)
