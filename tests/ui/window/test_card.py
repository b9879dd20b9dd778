"""What the card tells of a finding."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from reader.export.dossier import Dossier
from reader.storage.case_file import CaseFile
from reader.storage.case_location import data_folder, default_case_path
from reader.ui.aligned_cells import Cell, CellKind
from reader.ui.aligned_text import AlignedText
from reader.ui.comparison_card import ComparisonCard
from reader.ui.theme import SPACE, Theme
from reader.workspace.case_library import CaseLibrary
from reader.workspace.session import Session
from tests.inline_jobs import InlineJobs


@pytest.fixture
def session(dossier: Dossier) -> Session:
    session = Session(InlineJobs(), CaseFile.open, CaseLibrary(data_folder() / "cases.json", default_case_path))
    session.comparison = dossier.comparison
    return session


@pytest.fixture
def card(qtbot: QtBot, session: Session) -> ComparisonCard:
    card = ComparisonCard(session, Theme.light())
    qtbot.addWidget(card)
    card.show()
    return card


def texts(card: ComparisonCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible()]


def test_the_verdict_is_written_in_its_colour(card: ComparisonCard, session: Session) -> None:
    session.current.select("q1")
    altered = next(label for label in card.findChildren(QLabel) if label.text() == "▲ altered")
    picture = altered.grab().toImage()
    painted = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert Theme.light().altered.name() in painted


@pytest.mark.parametrize(
    ("finding", "words"),
    [
        ("q1", ["▲ altered", "! number differs", "number differs: 40 / 400", "≠ found on page 7, cited is page 2"]),
        ("q2", ["◆ edited", "! the survey has no page 9"]),
        ("q4", ["✕ absent", "not in the sources"]),
        ("q5", ["○ elsewhere", "! no open document has this title"]),
    ],
)
def test_verdict_reasons_and_warnings_are_in_words(
    card: ComparisonCard, session: Session, finding: str, words: list[str], qtbot: QtBot
) -> None:
    session.current.select(finding)
    qtbot.waitUntil(lambda: set(words) <= set(texts(card)))


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        ((), "No quotation was found in this reply."),
        (("q3",), "Press c for the first quotation. None of them is a problem."),
        (("q1", "q3"), "Press c for the first quotation, x for the first problem."),
    ],
)
def test_without_a_finding_only_keys_that_lead_somewhere_are_named(
    card: ComparisonCard, session: Session, dossier: Dossier, kept: tuple[str, ...], words: str
) -> None:
    findings = tuple(finding for finding in dossier.comparison.findings if finding.id in kept)
    session.comparison = replace(dossier.comparison, findings=findings)
    card.show_step_keys("c", "x")
    session.current.select(None)
    assert words in texts(card)
    card.show_step_keys("", "x")
    assert not any("Press" in text for text in texts(card))


def test_a_source_that_quotes_itself_is_followed_one_step(card: ComparisonCard, session: Session, qtbot: QtBot) -> None:
    session.current.select("q2")
    start = "The source quotes these words itself: ▲ altered ("  # and why
    qtbot.waitUntil(lambda: any(text.startswith(start) and "), from log.txt" in text for text in texts(card)))


def test_room_to_spare_is_left_below_and_not_between_the_lines(
    card: ComparisonCard, session: Session, qtbot: QtBot
) -> None:
    def heights() -> dict[str, int]:
        for _ in range(3):  # a line that breaks anew asks for another height, and this for another layout
            qtbot.wait(0)
        labels = [label for label in card.findChildren(QLabel) if label.isVisible()]
        return {label.text(): label.mapTo(card, label.rect().topLeft()).y() for label in labels}

    session.current.select("q1")
    qtbot.waitUntil(lambda: "▲ altered" in texts(card))
    card.resize(900, 450)
    low = heights()
    card.resize(900, 1000)
    assert heights() == low


def test_other_places_can_be_chosen(card: ComparisonCard, session: Session, qtbot: QtBot) -> None:
    session.current.select("q1")

    def places() -> list[QToolButton]:
        buttons = card.findChildren(QToolButton)
        return [button for button in buttons if button.isVisible() and button.text().startswith("S1, page")]

    qtbot.waitUntil(lambda: len(places()) == 2)
    with qtbot.waitSignal(card.passage_chosen) as chosen:
        places()[1].click()
    assert chosen.args == [1]


def test_the_focus_stays_on_the_place_that_was_chosen_by_keyboard(
    card: ComparisonCard, session: Session, qtbot: QtBot
) -> None:
    session.current.select("q1")
    card.passage_chosen.connect(session.current.select_passage)
    card.activateWindow()

    def places() -> list[QToolButton]:
        buttons = card.findChildren(QToolButton)
        return [button for button in buttons if button.isVisible() and button.text().startswith("S1, page")]

    qtbot.waitUntil(lambda: len(places()) == 2)
    places()[1].setFocus()
    qtbot.waitUntil(places()[1].hasFocus)
    QTest.keyClick(places()[1], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(places()) == 2 and places()[1].hasFocus())
    assert places()[1].isChecked()


@pytest.mark.parametrize("window_direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(("words", "first_at_the_right"), [(("המגדלור", "כבה"), True), (("lighthouse", "dark"), False)])
def test_words_stand_on_the_side_from_which_they_are_read(
    qtbot: QtBot, words: tuple[str, str], first_at_the_right: bool, window_direction: Qt.LayoutDirection
) -> None:
    text = AlignedText(Theme.light())
    text.setLayoutDirection(window_direction)
    qtbot.addWidget(text)
    text.resize(400, 100)
    cells = [Cell(word, word, CellKind.CHANGED, difference=number) for number, word in enumerate(words)]
    text.show_pair(text.set_pair(cells), Theme.light().text, current=None)
    text.show()
    chosen: list[int] = []
    text.difference_clicked.connect(chosen.append)
    for x in range(0, 400, 4):
        QTest.mouseClick(text, Qt.MouseButton.LeftButton, pos=QPoint(x, SPACE + 4))
    assert list(dict.fromkeys(chosen)) == ([1, 0] if first_at_the_right else [0, 1])
