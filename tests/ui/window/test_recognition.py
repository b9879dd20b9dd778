"""Recognition as the user meets it: offered, asked for, set, and explained where tesseract is missing."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtWidgets import QApplication

from reader.model.recognition import Recognition, Scope
from reader.mupdf.read import RawPage, raw_page
from reader.ui.engine_words import engine_words
from reader.ui.main_window import MainWindow
from reader.ui.recognition_dialog import RecognitionDialog
from reader.ui.settings_dialog import SettingsDialog
from reader.ui.settings_paths import settings_file
from reader.workspace.settings import Settings, load_settings
from tests.ui.hands import choose_scope, press_button, tick_language

OpenWindow = Callable[..., MainWindow]
SEEN = 'It says that "no more than 900 vessels were turned away during the closure of the pier".'


@dataclass
class StandIn:
    """Sees the same words in every picture and remembers in which languages it was asked to."""

    languages: list[tuple[str, ...]] = field(default_factory=list)

    def find(self, wanted: tuple[str, ...]) -> "StandIn":
        """Take the place of the function that finds tesseract."""
        self.languages.append(wanted)
        return self

    def draw(self, document: pymupdf.Document, index: int) -> pymupdf.Pixmap:
        """Return the page's picture."""
        return document[index].get_pixmap(dpi=9)

    def read(self, document: pymupdf.Document, index: int, picture: pymupdf.Pixmap) -> RawPage:  # noqa: ARG002 (the recogniser's form)
        """Return a page on which the words stand."""
        seen = pymupdf.open()
        seen.new_page(width=document[index].rect.width).insert_text((72, 99), SEEN, fontname="tiro")
        return raw_page(seen, 0)._replace(number=index, recognised=True)


@pytest.fixture
def recogniser(monkeypatch: pytest.MonkeyPatch) -> StandIn:
    stand_in = StandIn()
    monkeypatch.setattr("reader.extraction.recognise_pages.find_recogniser", stand_in.find)
    monkeypatch.setattr("reader.mupdf.recognise.installed_languages", lambda: ("eng", "fra"))
    return stand_in


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    document = pymupdf.open()
    document.new_page().draw_rect(pymupdf.Rect(100, 100, 300, 300), fill=(0, 0, 0))
    path = tmp_path / "scan.pdf"
    document.save(path)
    return path


BY_HAND = Settings(recognise=False, recognised_languages=("fra",))


def dialog() -> RecognitionDialog:
    shown = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, RecognitionDialog))
    return next(widget for widget in shown if widget.isVisible())


def test_what_is_not_recognised_by_itself_is_offered(
    new_window: OpenWindow, recogniser: StandIn, scan: Path, survey: Path
) -> None:
    window = new_window(settings=BY_HAND)
    window.apply_settings(BY_HAND)
    window.session.open(scan, [survey])
    assert window.view.reply.strip.sentence == "Page 1 of scan.pdf: there is no text that can be read, only a picture."
    assert window.session.comparison is not None
    assert not window.session.comparison.findings
    press_button(window.view.reply.strip)
    assert "recognised from a picture" in window.view.reply.strip.sentence
    assert len(window.session.comparison.findings) == 1
    assert recogniser.languages[-1] == ("fra",)


def test_the_command_asks_for_pages_and_languages(
    new_window: OpenWindow, recogniser: StandIn, scan: Path, survey: Path
) -> None:
    window = new_window(survey, scan)
    window.view.source.pane.setFocus()
    window.run("case.recognise")
    asked = dialog()
    assert asked.languages.chosen == ("eng",)
    tick_language(asked.languages, "fra")
    choose_scope(asked, Scope.ALL)
    asked.accept()
    assert recogniser.languages[-1] == ("eng", "fra")
    assert window.session.documents.sources[0].recognition == Recognition(Scope.ALL, ("eng", "fra"))


@pytest.mark.usefixtures("recogniser")
def test_a_text_has_nothing_to_recognise(window: MainWindow) -> None:
    window.run("case.recognise")
    assert "no picture to recognise" in window.status.message


def test_a_warning_that_was_closed_is_not_said_again_when_its_document_comes_back(
    new_window: OpenWindow, recogniser: StandIn, scan: Path, survey: Path, letter: Path
) -> None:
    window = new_window(settings=BY_HAND)
    window.apply_settings(BY_HAND)
    window.session.open(letter, [scan, survey])
    frame = window.view.source
    assert "scan.pdf" in frame.strip.sentence
    frame.strip.hide()
    frame.show_next(1)
    frame.show_next(1)
    assert frame.document is not None
    assert (frame.document.name, frame.strip.isHidden()) == ("scan.pdf", True)
    press_button(frame.strip)  # what it offers still works, and what comes of it is told
    assert "recognised from a picture" in frame.strip.sentence
    assert not frame.strip.isHidden()
    assert recogniser.languages


def test_without_tesseract_it_is_said_what_to_install(
    new_window: OpenWindow, scan: Path, survey: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.extraction.recognise_pages.find_recogniser", lambda _: None)
    monkeypatch.setattr("reader.mupdf.recognise.installed_languages", tuple)
    window = new_window(scan, survey)
    assert "install tesseract" in window.view.reply.strip.sentence
    assert window.view.reply.pane.page_count == 1
    window.run("case.recognise")
    assert "tesseract-ocr" in dialog().strip.sentence


def test_languages_are_set_for_what_is_opened_next(window: MainWindow, recogniser: StandIn, scan: Path) -> None:
    settings = SettingsDialog(window.settings, window.actions_table, window.session.jobs, window)
    settings.settings_changed.connect(window.apply_settings)
    tick_language(settings.recognised_languages, "fra")
    settings.save()
    assert load_settings(settings_file()).recognised_languages == ("fra",)
    window.session.documents.add_source(scan)
    assert recogniser.languages == [("fra",)]


@pytest.mark.parametrize(
    ("warning", "words"),
    [
        (
            "Pages 2 to 3 and 7 of a: b of c.pdf: the text was recognised from a picture; it may hold errors.",
            "Pages 2 to 3 and 7 of a: b of c.pdf: the text was recognised from a picture; it may hold errors.",
        ),
        ("12 pages of scan.pdf: there is no text that can be read, only a picture.", "12 pages of scan.pdf"),
        ("scan.pdf is damaged: 3 of 9 pages could be read.", "scan.pdf is damaged: 3 of 9 pages could be read."),
        (
            "scan.pdf is damaged: 9 of 9 pages could be read; words may be missing.",
            "scan.pdf is damaged: 9 of 9 pages could be read; words may be missing.",
        ),
        ("Something else.", "Something else."),
    ],
)
def test_what_is_said_of_a_document_is_put_into_words(warning: str, words: str) -> None:
    assert engine_words(warning).startswith(words)
