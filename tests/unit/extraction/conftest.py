"""A small typesetter: tests set pages line by line and read them back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.extraction.read_document import read_document
from reader.model.document import Document
from tests.unit.extraction.press import Press


@pytest.fixture
def press(tmp_path: Path) -> Iterator[Press]:
    pages = Press(tmp_path / "printed.pdf")
    yield pages
    pages.document.close()


@pytest.fixture
def read_text(tmp_path: Path) -> Callable[[str], Document]:
    """Return a function that reads a plain text."""

    def read(text: str) -> Document:
        path = tmp_path / "plain.txt"
        path.write_text(text, encoding="utf-8")
        return read_document(path)

    return read
