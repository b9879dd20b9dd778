"""Documents made of plain strings."""

import hashlib
import re
from collections.abc import Callable

import pytest

from reader.model.document import Block, Document, Page, WordBoxes
from reader.model.span import Span

MakeDocument = Callable[..., Document]
HEIGHT = 10.0  # points of a line


def document_of(text: str, title: str = "", italics: tuple[Span, ...] = ()) -> Document:
    """Make a document of one page from a string; a line break parts lines, a blank line paragraphs."""
    words = WordBoxes()
    top = 0.0
    for match in re.finditer(r"\S+", text):
        top += HEIGHT * text.count("\n", words.ends[-1] if words.ends else 0, match.start())
        words.starts.append(match.start())
        words.ends.append(match.end())
        words.pages.append(0)
        words.boxes.extend((0.0, top, 10.0, top + HEIGHT))
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
