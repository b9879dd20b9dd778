"""Frozen data on its way between two processes; a document goes over only once.

A document of 1,500 pages takes a tenth of a second to pack and again to unpack, and a comparison holds its reply and
all its sources. So both sides keep a list of the documents that went over, in the order in which they went, and from
then on name them by their place in it. A document that comes back is thereby the same object that was sent.

The window goes on beside the thread that unpacks, but only between two steps of the interpreter. Arrays therefore cross
as they lie in memory, behind the pickled rest, and are copied once and in pieces: 25 MB in one go would stop the window
for 50 ms.
"""

import copyreg
import gc
import io
import pickle
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, cast

from reader.model.packed import CrossesOnce

REMEMBERED = 16  # documents; both sides forget the oldest at the same moment because both see the same order

LARGE = 1 << 18  # bytes; a message of this size makes so many objects that looking for cycles among them stalls

_PIECE = 1 << 20  # bytes that are copied in one step: 1 ms at most
_COUNT = 8  # bytes of the number in front of a message

Keep = Callable[[CrossesOnce], Callable[[], CrossesOnce | None]]
Name = tuple[int, int | None]  # of a document: its number, and its place in the message that brings it
Parts = list[memoryview]  # of something packed: its pickle, and what is large in it


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
        """Return `message` as bytes: itself, then the documents in it that the other side does not know."""
        documents: list[Parts] = []
        packer = _NamingPacker(lambda document: self._name_of(document, documents))
        return _joined([packer.taken_apart(message), *documents])

    def unpack(self, packed: bytes) -> object:
        """Return the message that the other side packed."""
        message, *documents = _parted(packed)
        unpacker = _NamingUnpacker(message, lambda name: self._named(name, documents))
        if len(packed) < LARGE:
            return cast("object", unpacker.load())
        with _without_collection():
            return cast("object", unpacker.load())

    def _name_of(self, document: CrossesOnce, sent: list[Parts]) -> Name:
        """Return a document's number, and its place among those that are sent along if the other side needs it."""
        for number, kept in self._known.items():
            if kept() is document:
                return number, None
        sent.append(_Packer().taken_apart(document))
        return self._remember(document), len(sent) - 1

    def _named(self, name: Name, sent: Sequence[Parts]) -> CrossesOnce:
        """Return the document that `_name_of` named on the other side."""
        number, place = name
        if place is not None:
            content, *large = sent[place]
            document = cast("CrossesOnce", pickle.loads(content, buffers=large))  # noqa: S301 (the program's own worker)
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


def _array(typecode: str, content: memoryview) -> "array[Any]":
    """Return an array with the content that another one had, copied in pieces."""
    made: array[Any] = array(typecode)
    for start in range(0, len(content), _PIECE):
        made.frombytes(content[start : start + _PIECE])
    return made


class _Packer(pickle.Pickler):
    """Leaves the contents of arrays where they are."""

    dispatch_table = copyreg.dispatch_table | {array: lambda made: (_array, (made.typecode, pickle.PickleBuffer(made)))}

    def __init__(self) -> None:
        self._file = io.BytesIO()
        self._large: Parts = []
        super().__init__(
            self._file, pickle.HIGHEST_PROTOCOL, buffer_callback=lambda content: self._large.append(content.raw())
        )

    def taken_apart(self, message: object) -> Parts:
        """Return the parts of a message."""
        self.dump(message)
        return [self._file.getbuffer(), *self._large]


class _NamingPacker(_Packer):
    """Names what crosses once."""

    def __init__(self, name_of: Callable[[CrossesOnce], Name]) -> None:
        super().__init__()
        self._name_of = name_of

    def persistent_id(self, obj: object) -> Name | None:
        return self._name_of(obj) if isinstance(obj, CrossesOnce) else None


class _NamingUnpacker(pickle.Unpickler):
    def __init__(self, parts: Parts, named: Callable[[Name], CrossesOnce]) -> None:
        content, *large = parts
        super().__init__(io.BytesIO(content), buffers=large)
        self._named = named

    def persistent_load(self, pid: Name) -> CrossesOnce:
        return self._named(pid)


def _joined(things: Sequence[Parts]) -> bytes:
    """Return the parts one behind the other, with their sizes in front."""
    sizes = pickle.dumps([[part.nbytes for part in parts] for parts in things])
    return b"".join([len(sizes).to_bytes(_COUNT), sizes, *(part for parts in things for part in parts)])


def _parted(packed: bytes) -> list[Parts]:
    """Return the parts that were joined, where they lie."""
    view = memoryview(packed)
    place = _COUNT + int.from_bytes(view[:_COUNT])
    things: list[Parts] = []
    for sizes in pickle.loads(view[_COUNT:place]):  # noqa: S301 (the program's own worker)
        parts: Parts = []
        for size in sizes:
            parts.append(view[place : place + size])
            place += size
        things.append(parts)
    return things
