"""Reading a file twice."""

import os
from dataclasses import dataclass, replace
from pathlib import Path

import pymupdf
import pytest

from reader.errors import DocumentError
from reader.extraction.gather_pages import PageReader
from reader.extraction.read_document import read_document
from reader.model.document import Document
from reader.model.progress import Progress, Report, silent
from reader.model.recognition import Recognition, Scope
from reader.storage.document_cache import DocumentCache
from reader.workspace import reading_cache
from reader.workspace.reading_cache import CACHE_NAME, read_cached, reading_version


@pytest.fixture(autouse=True)
def cache_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the cache in a folder of the test's own."""
    folder = tmp_path / "cache"
    monkeypatch.setattr(reading_cache, "cache_folder", lambda: folder)
    return folder / CACHE_NAME


def print_letter(path: Path, text: str = "The harbour board met twice.", password: str | None = None) -> Path:
    document = pymupdf.open()
    document.new_page().insert_text((72, 72), text)
    if password:
        document.save(path, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw=password, owner_pw=password)
    else:
        document.save(path)
    document.close()
    return path


@dataclass
class Progressing:
    """Counts how often reading told its progress: not at all if nothing is read."""

    count: int = 0

    def __call__(self, _: Progress) -> None:
        """Count."""
        self.count += 1


def test_a_known_file_is_not_read_again(tmp_path: Path) -> None:
    path = print_letter(tmp_path / "letter.pdf")
    first, again = Progressing(), Progressing()
    document = read_cached(path, None, first)
    assert "harbour board" in document.text
    assert read_cached(path, None, again) == document
    assert (first.count > 0, again.count) == (True, 0)


def test_a_copy_is_known_by_its_content_and_called_by_its_name(tmp_path: Path) -> None:
    read_cached(print_letter(tmp_path / "letter.pdf"), None, silent)
    copy = tmp_path / "copy.pdf"
    copy.write_bytes((tmp_path / "letter.pdf").read_bytes())
    again = Progressing()
    document = read_cached(copy, None, again)
    assert (document.path, document.title, again.count) == (str(copy), "copy", 0)


def test_what_was_said_of_a_file_is_said_of_its_copy(tmp_path: Path) -> None:
    path = tmp_path / "of.pdf"
    with pymupdf.open() as scan:
        picture = pymupdf.Pixmap(pymupdf.csGRAY, (0, 0, 60, 60), False)
        picture.clear_with(128)
        for _ in range(2):
            scan.new_page(width=200, height=200).insert_image((20, 20, 80, 80), pixmap=picture)
        scan.save(path)
    without = Recognition(Scope.NONE)
    [warning] = read_cached(path, None, silent, without).warnings
    assert warning.startswith("Pages 1 to 2 of of.pdf: ")
    copy = path.rename(tmp_path / "minutes.pdf")
    assert read_cached(copy, None, silent, without).warnings == (warning.replace("of.pdf", "minutes.pdf"),)


def test_a_changed_file_is_read_anew(tmp_path: Path) -> None:
    path = print_letter(tmp_path / "letter.pdf")
    read_cached(path, None, silent)
    print_letter(path, "Nobody came.")
    assert "Nobody came" in read_cached(path, None, silent).text


def test_other_code_reads_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = print_letter(tmp_path / "letter.pdf")
    read_cached(path, None, silent)
    monkeypatch.setattr(reading_cache, "READING_PACKAGES", ("reader.model",))
    again = Progressing()
    read_cached(path, None, again)
    assert again.count > 0


def test_the_version_is_that_of_the_code() -> None:
    assert reading_version() == reading_version()


def test_an_encrypted_text_is_never_left_on_the_disk(tmp_path: Path, cache_path: Path) -> None:
    path = print_letter(tmp_path / "locked.pdf", password="open sesame")  # noqa: S106 (a test's)
    document = read_cached(path, "open sesame", silent)
    assert "harbour" in document.text
    assert not cache_path.exists() or DocumentCache(cache_path).get(document.fingerprint, reading_version()) is None


@pytest.fixture
def recognising(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every page count as recognised, in English and French as far as they are wanted."""

    def recognise(path: Path, report: Report, recognition: Recognition, read: PageReader) -> Document:  # noqa: ARG001 (a stand-in)
        document = read_document(path, report=report, read=read)
        pages = tuple(replace(page, recognised=True) for page in document.pages)
        return replace(document, pages=pages, warnings=("The text was recognised.",))

    monkeypatch.setattr(reading_cache, "read_document", recognise)
    monkeypatch.setattr(reading_cache, "installed_languages", lambda: ("eng", "fra"))


@pytest.mark.usefixtures("recognising")
def test_recognised_text_is_kept_by_its_languages(tmp_path: Path) -> None:
    path = print_letter(tmp_path / "letter.pdf")
    english, both = Recognition(languages=("eng",)), Recognition(languages=("eng", "fra"))
    counts = []
    for recognition in (english, both, english, replace(both, scope=Scope.ALL)):
        told = Progressing()
        assert read_cached(path, None, told, recognition).warnings
        counts.append(told.count > 0)
    assert counts == [True, True, False, True]


@pytest.mark.usefixtures("recognising")
def test_what_was_recognised_for_want_of_its_language_in_another_is_tried_again(tmp_path: Path) -> None:
    path = print_letter(tmp_path / "letter.pdf")
    german = Recognition(languages=("deu",))
    read_cached(path, None, silent, german)
    again = Progressing()
    read_cached(path, None, again, german)
    assert again.count > 0


@pytest.mark.parametrize("program", ["office_program", "tesseract_program"])
def test_a_program_that_is_installed_later_has_the_file_read_again(
    program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_cache, program, lambda: None)
    before = reading_version()
    monkeypatch.setattr(reading_cache, program, lambda: tmp_path / "program")
    assert reading_version() != before


def test_what_is_no_file_is_a_user_s_error(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"missing\.pdf was not found"):
        read_cached(tmp_path / "missing.pdf", None, silent)
    with pytest.raises(DocumentError, match=r"is a folder: give a document"):
        read_cached(tmp_path, None, silent)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this platform has no pipes in its file system")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    with pytest.raises(DocumentError, match=r"is no file"):
        read_cached(tmp_path / "pipe.pdf", None, silent)
