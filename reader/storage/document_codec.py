"""A `Document` as bytes and back: JSON and packed arrays, which unlike a pickle can run nothing when they are read.

The way to JSON and back is derived from the types of the model, so that a field added there is kept here too; `SHAPE`
then changes and what was packed before counts as unknown.
"""

import hashlib
import json
import sys
import types
import zlib
from array import array
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from reader.model.document import Document, WordBoxes

Codec = Callable[[Any], Any]

COMPRESSION = 1  # of zlib; higher levels cost ten times the time for a tenth of the size
MAX_JSON_BYTES = 512 * 1024 * 1024  # unpacked; the text of 100,000 pages, and an end to a forged bomb
LENGTH_BYTES = 8
ARRAYS = tuple(field.name for field in fields(WordBoxes))


def pack(document: Document) -> bytes:
    """Return a document as bytes: the length of the compressed JSON, the JSON, the arrays of the words.

    The arrays, two thirds of the whole, are not compressed: unpacking them would take longer than reading them.
    """
    record = {
        field.name: _writer(get_type_hints(Document)[field.name])(getattr(document, field.name))
        for field in fields(Document)
        if field.name != "words"
    }
    arrays = [getattr(document.words, name).tobytes() for name in ARRAYS]
    head = {"shape": shape(), "order": sys.byteorder, "arrays": [len(part) for part in arrays], "document": record}
    text = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    packed = zlib.compress(text, COMPRESSION)
    return b"".join([len(packed).to_bytes(LENGTH_BYTES, "little"), packed, *arrays])


def unpack(content: bytes) -> Document:
    """Return the document of such bytes.

    Raises:
        ValueError: they are damaged, forged, or of another version of the model.
    """
    view = memoryview(content)
    at = LENGTH_BYTES + int.from_bytes(view[:LENGTH_BYTES], "little")
    head = _head(bytes(view[LENGTH_BYTES:at]))
    try:
        if head["shape"] != shape() or head["order"] != sys.byteorder:
            raise ValueError("of another version")
        boxes: dict[str, Any] = {}
        for name, length in zip(ARRAYS, head["arrays"], strict=True):
            boxes[name] = array(getattr(WordBoxes(), name).typecode)
            boxes[name].frombytes(view[at : at + length])
            at += length
        words = WordBoxes(**boxes)
        if at != len(content) or not _fits(words):
            raise ValueError("arrays of a wrong length")
        hints = get_type_hints(Document)
        record = head["document"]
        values = {name: _reader(hints[name])(value) for name, value in record.items()}
        return Document(words=words, **values)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("not a packed document") from error


def _head(packed: bytes) -> dict[str, Any]:
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(packed, MAX_JSON_BYTES)
        head = json.loads(text.decode("utf-8", "surrogatepass"))
    except (zlib.error, RecursionError) as error:
        raise ValueError("not a packed document") from error
    if not isinstance(head, dict):
        raise ValueError("not a packed document")  # noqa: TRY004 (wrong content of a file, not a wrong call)
    return head


def _fits(words: WordBoxes) -> bool:
    number = len(words.starts)
    return len(words.ends) == len(words.pages) == number and len(words.boxes) == 4 * number


@cache
def shape() -> str:
    """Return a hash of the model's types: it changes when a field of `Document`, or of what it holds, does."""
    lines: dict[type, str] = {}
    _describe(Document, lines)
    return hashlib.sha256("\n".join(sorted(lines.values())).encode()).hexdigest()


def _describe(hint: Any, lines: dict[type, str]) -> None:  # noqa: ANN401 (a type hint may be anything)
    for argument in get_args(hint):
        _describe(argument, lines)
    if hint is WordBoxes:
        lines[hint] = f"WordBoxes: {[(name, getattr(WordBoxes(), name).typecode) for name in ARRAYS]}"
    elif isinstance(hint, type) and is_dataclass(hint) and hint not in lines:
        hints = get_type_hints(hint)
        lines[hint] = f"{hint.__name__}: {[(field.name, str(hints[field.name])) for field in fields(hint)]}"
        for part in hints.values():
            _describe(part, lines)


@cache
def _writer(hint: Any) -> Codec:  # noqa: ANN401 (a type hint may be anything)
    """Return the way of a type to JSON: dataclasses become lists of their fields' values."""
    if _is_optional(hint):
        write = _writer(_inner(hint))
        return lambda value: None if value is None else write(value)
    if get_origin(hint) is tuple:
        write = _writer(get_args(hint)[0])
        return lambda value: [write(item) for item in value]
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        parts = [(field.name, _writer(hints[field.name])) for field in fields(hint)]
        return lambda value: [write(getattr(value, name)) for name, write in parts]
    return lambda value: value


@cache
def _reader(hint: Any) -> Codec:  # noqa: ANN401 (a type hint may be anything)
    """Return the way of a type back from JSON; it raises ValueError or TypeError for anything else."""
    if _is_optional(hint):
        read = _reader(_inner(hint))
        return lambda value: None if value is None else read(value)
    if get_origin(hint) is tuple:
        read = _reader(get_args(hint)[0])
        return lambda value: tuple([read(item) for item in value])
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        readers = [_reader(hints[field.name]) for field in fields(hint)]
        make = cast("Callable[..., Any]", hint)
        return lambda values: make(*[read(value) for read, value in zip(readers, values, strict=True)])
    if issubclass(hint, StrEnum):
        return cast("Codec", hint)
    return _plain(hint)


def _plain(kind: type) -> Codec:
    kinds = {float, int} if kind is float else {kind}

    def check(value: object) -> object:
        if type(value) not in kinds:
            raise ValueError(f"{value!r:.40} is no {kind.__name__}")
        return value

    return check


def _is_optional(hint: object) -> bool:
    return get_origin(hint) in {Union, types.UnionType}


def _inner(hint: object) -> object:
    (inner,) = [argument for argument in get_args(hint) if argument is not types.NoneType]
    return inner
