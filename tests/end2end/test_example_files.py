"""The example's PDFs are what the script makes of the texts beside them."""

import subprocess
import sys
from pathlib import Path

import pymupdf
import pytest

from reader.resources import example_files, resource


def words_by_page(path: Path) -> list[list[str]]:
    with pymupdf.open(path) as document:
        return [page.get_text("text").split() for page in document]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folders = tmp_path_factory.mktemp("first"), tmp_path_factory.mktemp("second")
    for folder in folders:
        subprocess.run([sys.executable, resource("example/make_example.py"), folder], check=True, capture_output=True)
    return folders


@pytest.mark.parametrize("path", example_files(), ids=lambda path: path.name)
def test_the_pdfs_are_up_to_date(path: Path, made: tuple[Path, Path]) -> None:
    assert words_by_page(made[0] / path.name) == words_by_page(path)


@pytest.mark.parametrize("path", example_files(), ids=lambda path: path.name)
def test_making_them_twice_gives_the_same_bytes(path: Path, made: tuple[Path, Path]) -> None:
    first, second = ((folder / path.name).read_bytes() for folder in made)
    assert first == second
