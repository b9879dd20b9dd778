"""Pairs of the next steps are set while nothing else is to be done, and only as they would be set then."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.export.dossier import Dossier
from reader.model.comparison import Finding
from reader.storage.case_file import CaseFile
from reader.storage.case_location import data_folder, default_case_path
from reader.ui.aligned_text import AlignedText
from reader.ui.card_pairs import CardPairs
from reader.ui.set_pair import SetPair
from reader.ui.theme import Theme
from reader.workspace.case_library import CaseLibrary
from reader.workspace.session import Session
from tests.inline_jobs import InlineJobs


class Reader:
    """Steps through findings and sees which pairs had to be set on the way."""

    def __init__(self, session: Session, text: AlignedText, monkeypatch: pytest.MonkeyPatch) -> None:
        self.session = session
        self.text = text
        self.pairs = CardPairs(session, text)
        self.set: list[SetPair] = []
        set_pair = text.set_pair

        def seen(*args: object, **how: bool) -> SetPair:
            self.set.append(set_pair(*args, **how))  # type: ignore[arg-type]  # handed through
            return self.set[-1]

        monkeypatch.setattr(text, "set_pair", seen)

    def step(self, number: int, *, wide: bool = False) -> SetPair:
        """Go to a finding; the pair is the only thing in `set` if it had not been set before."""
        self.set.clear()
        comparison = self.session.comparison
        assert comparison is not None
        finding: Finding = comparison.findings[number]
        passage = finding.passages[0] if finding.passages else finding.near
        return self.pairs.pair(comparison, finding, passage, wide=wide, unfold=False)


@pytest.fixture
def reader(qtbot: QtBot, dossier: Dossier, monkeypatch: pytest.MonkeyPatch) -> Reader:
    session = Session(InlineJobs(), CaseFile.open, CaseLibrary(data_folder() / "cases.json", default_case_path))
    session.comparison = dossier.comparison
    text = AlignedText(Theme.light())
    qtbot.addWidget(text)
    text.show()
    return Reader(session, text, monkeypatch)


def wait_until_idle(qapp: QApplication) -> None:
    for _ in range(5):  # one pair at a time
        qapp.processEvents()


def test_a_step_either_way_finds_its_pair_set(reader: Reader, qapp: QApplication) -> None:
    reader.step(1)
    wait_until_idle(qapp)
    ahead = reader.step(2)
    assert not reader.set
    wait_until_idle(qapp)
    reader.step(1)
    assert not reader.set
    reader.pairs = CardPairs(reader.session, reader.text)
    assert reader.step(2) == ahead, "as it is set when it is wanted"


def test_a_step_does_not_wait_for_the_pairs_behind_it(reader: Reader) -> None:
    reader.step(1)
    assert len(reader.set) == 1


def test_other_fonts_another_comparison_and_more_context_are_set_anew(reader: Reader, qapp: QApplication) -> None:
    reader.step(1)
    wait_until_idle(qapp)
    assert reader.step(2, wide=True) in reader.set
    wait_until_idle(qapp)
    font = reader.text.font()
    font.setBold(not font.bold())
    reader.text.setFont(font)
    assert reader.step(2) in reader.set
    wait_until_idle(qapp)
    assert reader.session.comparison is not None
    reader.session.comparison = replace(reader.session.comparison)
    assert reader.step(1) in reader.set
