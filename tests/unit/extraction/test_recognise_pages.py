"""Which pages are recognised, which could be, and what is said about them; the recogniser is a stand-in."""

from dataclasses import dataclass
from pathlib import Path

import pymupdf
import pytest

from reader.errors import Cancelled
from reader.extraction.read_document import read_document
from reader.model.document import Document
from reader.model.progress import Progress
from reader.model.recognition import Recognition, Scope
from reader.mupdf.read import RawPage, raw_page

GOOD = "The harbour board met twice in the spring of that year."
SEEN = (
    "The pier is longer.",
    "Boats came in late.",
    "A lamp was left on.",
    "Fog hid all of it.",
)
TEXT, PICTURE, RUINS, SOME_RUINS, BLANK = range(5)


@dataclass(frozen=True)
class StandIn:
    """Sees other words in the picture of each page."""

    def draw(self, document: pymupdf.Document, index: int) -> pymupdf.Pixmap:
        """Return the page's picture."""
        return document[index].get_pixmap(dpi=9)

    def read(self, document: pymupdf.Document, index: int, picture: pymupdf.Pixmap) -> RawPage:
        """Return a page on which the words stand."""
        assert picture.height < document[index].rect.height
        seen = pymupdf.open()
        width, height = document[index].rect.width, document[index].rect.height
        seen.new_page(width=width, height=height).insert_text((72, 400), SEEN[index])
        return raw_page(seen, 0)._replace(number=index, recognised=True)


@pytest.fixture
def recogniser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.extraction.recognise_pages.find_recogniser", lambda _: StandIn())


@pytest.fixture
def without_recogniser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.extraction.recognise_pages.find_recogniser", lambda _: None)


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """Text, a picture, a font that names no letter, a little of that font, and an empty page."""
    document = pymupdf.open()
    for kind in range(5):
        page = document.new_page()
        page.insert_font(fontname="Mute", fontbuffer=pymupdf.Font("tiro").buffer)
        if kind == PICTURE:
            page.draw_rect(pymupdf.Rect(100, 100, 300, 300), fill=(0, 0, 0))
        if kind in {TEXT, SOME_RUINS}:
            for line in range(20):
                page.insert_text((72, 99 + 14 * line), GOOD)
        if kind in {RUINS, SOME_RUINS}:
            page.insert_text((72, 72), "Nobody can read these words.", fontname="Mute")
    for number in range(1, document.xref_length()):
        if document.xref_get_key(number, "ToUnicode")[0] != "null":
            document.xref_set_key(number, "ToUnicode", "null")
    path = tmp_path / "mixed.pdf"
    document.save(path)
    return path


def recognised(document: Document) -> list[int]:
    return [page.index for page in document.pages if page.recognised]


@pytest.mark.usefixtures("recogniser")
@pytest.mark.parametrize(
    ("scope", "pages", "left"),
    [
        (Scope.NONE, [], (PICTURE, RUINS, SOME_RUINS)),
        (Scope.MISSING, [PICTURE, RUINS], (SOME_RUINS,)),
        (Scope.DOUBTFUL, [PICTURE, RUINS, SOME_RUINS], ()),
        (Scope.ALL, [TEXT, PICTURE, RUINS, SOME_RUINS], ()),
    ],
)
def test_the_pages_wanted_are_recognised_and_the_rest_is_known(
    mixed: Path, scope: Scope, pages: list[int], left: tuple[int, ...]
) -> None:
    document = read_document(mixed, recognition=Recognition(scope))
    assert recognised(document) == pages
    assert [index for index, words in enumerate(SEEN) if words in document.text] == pages
    assert document.recognisable == left


@pytest.mark.usefixtures("recogniser")
def test_each_kind_of_page_has_its_sentence(mixed: Path) -> None:
    assert read_document(mixed).warnings == (
        "Pages 2 to 3 of mixed.pdf: the text was recognised from a picture; it may hold errors.",
        "Page 4 of mixed.pdf: some words cannot be read, for their font does not name its letters.",
    )
    assert read_document(mixed, recognition=Recognition(Scope.NONE)).warnings == (
        "Pages 2 to 3 of mixed.pdf: there is no text that can be read, only a picture.",
        "Page 4 of mixed.pdf: some words cannot be read, for their font does not name its letters.",
    )


@pytest.mark.usefixtures("without_recogniser")
def test_without_tesseract_it_is_said_what_to_install_and_nothing_is_offered(mixed: Path) -> None:
    document = read_document(mixed)
    assert len(document.pages) == 5
    assert all("install tesseract" in warning for warning in document.warnings)
    assert not document.recognisable


@pytest.mark.usefixtures("recogniser")
def test_progress_is_told_page_by_page_and_recognition_can_be_stopped(mixed: Path) -> None:
    told: list[Progress] = []

    def stop_at_the_second(progress: Progress) -> None:
        told.append(progress)
        if progress.optional and progress.done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_document(mixed, report=stop_at_the_second)
    stage = "Recognising the text of mixed.pdf"
    assert told[-3:] == [
        Progress(stage, 0, 2, optional=True),
        Progress(stage, 0, 2, optional=True, slow=True),
        Progress(stage, 1, 2, optional=True),
    ]


@pytest.mark.usefixtures("recogniser")
def test_single_signs_of_a_symbol_font_make_no_page_doubtful(tmp_path: Path) -> None:
    page = "\n".join(f"\uf0b7 {GOOD}" for _ in range(20))
    document = pymupdf.open()
    document.new_page().insert_htmlbox(pymupdf.Rect(50, 50, 550, 800), page.replace("\n", "<br>"))
    document.save(tmp_path / "bullets.pdf")
    assert not read_document(tmp_path / "bullets.pdf").recognisable
