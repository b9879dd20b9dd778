"""The cache of read documents: quick, bounded, and never trusted."""

import os
import sqlite3
import zlib
from array import array
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.model.document import (
    Block,
    BlockKind,
    Document,
    Footnote,
    Jump,
    Layout,
    Link,
    OutlineEntry,
    Page,
    WordBoxes,
)
from reader.model.geometry import PageRect
from reader.model.span import Span
from reader.storage.document_cache import DocumentCache
from reader.storage.document_codec import pack, unpack


@pytest.fixture
def document() -> Document:
    """A document with something in every field."""
    words = WordBoxes(
        array("I", [0, 5]), array("I", [4, 9]), array("I", [0, 1]), array("f", [0.5, 1, 2, 3, 4, 5, 6, 7])
    )
    return Document(
        "ab" * 32,
        "odd\udcff.pdf",
        "Title — 漢字",
        "some text\n\na note",
        Span(0, 9),
        words,
        (Page(0, 595.0, 842.0, Span(0, 4), "i", "1"), Page(1, 595.0, 842.0, Span(5, 9), has_text=False)),
        (Block(Span(0, 9), BlockKind.QUOTE, 1, "(a)", 2),),
        (Footnote("*", Span(11, 17), 1, 4, (PageRect(0, 1.0, 2.0, 3.0, 4.5),)),),
        (Span(5, 9),),
        (Link(Span(0, 4), "http://a.invalid"),),
        (Jump(Span(5, 9), 1, 20.5),),
        (OutlineEntry("One", 1, 0, None), OutlineEntry("Two", 2, 1, 5)),
        Layout.FIXED,
        ("a warning",),
    )


@pytest.fixture
def cache(tmp_path: Path) -> DocumentCache:
    return DocumentCache(tmp_path / "sub" / "cache.sqlite")


def test_a_document_comes_back_as_it_was(cache: DocumentCache, document: Document) -> None:
    cache.put(document, 1)
    found = cache.get(document.fingerprint, 1)
    assert found == document
    assert found is not None
    assert found.layout is Layout.FIXED
    cache.close()


def test_another_version_of_the_extraction_or_another_file_is_not_found(
    cache: DocumentCache, document: Document
) -> None:
    cache.put(document, 1)
    assert cache.get(document.fingerprint, 2) is None
    assert cache.get("cd" * 32, 1) is None
    cache.close()


def test_the_least_recently_used_are_dropped_when_it_is_full(tmp_path: Path, document: Document) -> None:
    documents = [replace(document, fingerprint=f"{number:064x}", text=os.urandom(2000).hex()) for number in range(4)]
    cache = DocumentCache(tmp_path / "cache.sqlite", max_bytes=int(3.5 * len(pack(documents[0]))))
    for one in documents[:3]:
        cache.put(one, 1)
    assert cache.get(documents[0].fingerprint, 1) is not None  # used again: now the second is the oldest
    cache.put(documents[3], 1)
    assert [cache.get(one.fingerprint, 1) is not None for one in documents] == [True, False, True, True]
    cache.close()


def test_a_document_larger_than_the_cache_pushes_nothing_out(tmp_path: Path, document: Document) -> None:
    cache = DocumentCache(tmp_path / "cache.sqlite", max_bytes=len(pack(document)) + 100)
    cache.put(document, 1)
    cache.put(replace(document, fingerprint="cd" * 32, text=os.urandom(5000).hex()), 1)
    assert cache.get(document.fingerprint, 1) == document
    cache.close()


@pytest.mark.parametrize("content", [b"", b"no database" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_cache_is_dropped_and_made_anew(tmp_path: Path, document: Document, content: bytes) -> None:
    file = tmp_path / "cache.sqlite"
    file.write_bytes(content)
    cache = DocumentCache(file)
    assert cache.get(document.fingerprint, 1) is None
    cache.put(document, 1)
    assert cache.get(document.fingerprint, 1) == document
    cache.close()


def test_a_cache_of_other_tables_is_dropped_and_made_anew(tmp_path: Path, document: Document) -> None:
    file = tmp_path / "cache.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE documents (other TEXT)")
    cache = DocumentCache(file)
    assert cache.get(document.fingerprint, 1) is None
    cache.put(document, 1)
    assert cache.get(document.fingerprint, 1) == document
    cache.close()


def test_a_damaged_entry_is_dropped_alone(tmp_path: Path, document: Document) -> None:
    cache = DocumentCache(tmp_path / "cache.sqlite")
    other = replace(document, fingerprint="cd" * 32)
    cache.put(document, 1)
    cache.put(other, 1)
    with closing(sqlite3.connect(tmp_path / "cache.sqlite")) as connection:
        connection.execute("UPDATE contents SET content = x'00ff' WHERE number = 1")
        connection.commit()
    assert cache.get(document.fingerprint, 1) is None
    assert cache.get(other.fingerprint, 1) == other
    cache.close()


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path, document: Document) -> None:
    (tmp_path / "file").write_text("")
    cache = DocumentCache(tmp_path / "file" / "cache.sqlite")
    cache.put(document, 1)
    assert cache.get(document.fingerprint, 1) is None


def forged(content: bytes, old: bytes, new: bytes) -> bytes:
    """Exchange a part of the packed JSON."""
    length = int.from_bytes(content[:8], "little")
    text = zlib.decompress(content[8 : 8 + length])
    assert old in text
    packed = zlib.compress(text.replace(old, new, 1))
    return len(packed).to_bytes(8, "little") + packed + content[8 + length :]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"body":[0,9]', b'"body":[9,0]'),
        (b'"body":[0,9]', b'"body":["0",9]'),
        (b'"body":[0,9]', b'"body":null'),
        (b'"layout":"fixed"', b'"layout":"evil"'),
        (b'"arrays":[8,', b'"arrays":[4,'),
        (b'"arrays":[8,', b'"arrays":["8",'),
        (b'"warnings":', b'"pages2":'),
        (b'"order":"', b'"order":"x'),
        (b'"document":{', b'"document":[{'),
    ],
)
def test_a_forged_entry_is_refused(document: Document, old: bytes, new: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        unpack(forged(pack(document), old, new))
