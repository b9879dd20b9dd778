"""Recognition of pictures, where tesseract is installed."""

import os
from pathlib import Path

import pymupdf
import pytest

from reader.mupdf.failures import OPENING_FAILURES
from reader.mupdf.recognise import _resolution, find_recogniser, installed_languages

WORDS = "The harbour board met twice in the spring of that year."


@pytest.mark.parametrize(
    ("size", "dots"),
    [((595, 842), 300), ((842, 1191), 300), ((4000, 3000), 92), ((1e6, 1e6), 1)],
)
def test_large_pages_are_recognised_at_fewer_dots(size: tuple[float, float], dots: int) -> None:
    page = pymupdf.open().new_page(width=size[0], height=size[1])
    assert _resolution(page) == dots


def test_only_installed_languages_are_recognised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("deu", "fra", "osd"):
        (tmp_path / f"{name}.traineddata").touch()
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    assert installed_languages() == ("deu", "fra")
    for wanted, chosen in ((("fra", "xxx"), ("fra",)), (("fra", "deu"), ("fra", "deu")), ((), ("deu",))):
        recogniser = find_recogniser(wanted)
        assert recogniser is not None
        assert recogniser.languages == chosen


def test_english_comes_first_and_without_files_there_is_no_recogniser(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    assert find_recogniser(("eng",)) is None
    for name in ("afr", "eng"):
        (tmp_path / f"{name}.traineddata").touch()
    recogniser = find_recogniser(("xxx",))
    assert recogniser is not None
    assert recogniser.languages == ("eng",)


@pytest.mark.skipif("eng" not in installed_languages(), reason="tesseract's English files are not installed")
def test_a_picture_of_words_is_read_where_they_stand() -> None:
    printed = pymupdf.open()
    printed.new_page().insert_text((72, 200), WORDS, fontsize=12)
    scanned = pymupdf.open()
    scanned.new_page().insert_image(scanned[0].rect, pixmap=printed[0].get_pixmap(dpi=200))
    recogniser = find_recogniser(("eng",))
    assert recogniser is not None
    (line,) = recogniser.read(scanned, 0, recogniser.draw(scanned, 0)).lines
    assert line.text == WORDS
    assert (round(line.x0, -1), round(line.base, -1)) == (70, 200)


@pytest.mark.skipif("eng" not in installed_languages(), reason="tesseract's English files are not installed")
def test_what_tesseract_says_about_an_odd_page_is_not_written_to_the_terminal(
    capfd: pytest.CaptureFixture[str],
) -> None:
    document = pymupdf.open()
    document.new_page(width=3, height=50_000)
    recogniser = find_recogniser(("eng",))
    assert recogniser is not None
    with pytest.raises(OPENING_FAILURES):
        recogniser.read(document, 0, recogniser.draw(document, 0))
    os.write(2, b"still open")
    assert capfd.readouterr().err == "still open"
