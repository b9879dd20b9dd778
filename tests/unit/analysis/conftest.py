"""Documents made of plain strings."""

import hashlib
import re
from collections.abc import Callable

import pytest

from reader.model.document import Block, Document, Page, WordBoxes
from reader.model.span import Span

MakeDocument = Callable[..., Document]


def document_of(text: str, title: str = "", italics: tuple[Span, ...] = ()) -> Document:
    """Make a document of one page from a string; a blank line parts paragraphs."""
    words = WordBoxes()
    for match in re.finditer(r"\S+", text):
        words.starts.append(match.start())
        words.ends.append(match.end())
        words.pages.append(0)
        words.boxes.extend((0.0, 0.0, 10.0, 10.0))
    blocks = tuple(
        Block(Span(*match.span()), ordinal=number)
        for number, match in enumerate(re.finditer(r"\S(?:(?!\n\n).)*", text, re.DOTALL), start=1)
    )
    body = Span(0, len(text))
    fingerprint = hashlib.sha256(text.encode(errors="replace")).hexdigest()
    pages = (Page(0, 595, 842, body),)
    return Document(fingerprint, title, title or "untitled", text, body, words, pages, blocks, italics=italics)


@pytest.fixture(name="make_document", scope="session")
def _make_document() -> MakeDocument:
    return document_of
