"""The reply's first page is drawn before anything is done for a source, however long that is."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from reader.model.raster import PageSource
from reader.storage.case_file import CaseFile
from reader.storage.case_location import data_folder, default_case_path
from reader.ui.pair_view import PairView
from reader.ui.theme import Theme
from reader.workspace.case_library import CaseLibrary
from reader.workspace.session import Session
from tests.ui.held_jobs import HeldJobs

Pairs = tuple[PairView, HeldJobs, Session]


def asked(jobs: HeldJobs) -> list[tuple[str, Path]]:
    """Return task and file of all that was asked of the rendering lane."""
    return [(held.task, cast("PageSource", held.args[0]).path) for held in jobs.asked]


@pytest.fixture
def pair(qtbot: QtBot) -> Iterator[Pairs]:
    jobs = HeldJobs()
    session = Session(jobs, CaseFile.open, CaseLibrary(data_folder() / "cases.json", default_case_path))
    view = PairView(session, Theme.light())
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    yield view, jobs, session
    session.close()
    for frame in view.frames:
        frame.pane.close_pages()
    jobs.close()


def test_a_source_waits_for_what_is_in_view_of_the_reply(pair: Pairs, letter: Path, survey: Path) -> None:
    view, jobs, session = pair
    session.open(letter, [survey])
    assert asked(jobs) == [("page_sizes", letter)]
    while ("page_sizes", survey) not in asked(jobs):
        assert not view.reply.pane.page_count or not view.reply.pane.pixels.are_sharp()
        jobs.let_go()
    assert view.reply.pane.pixels.are_sharp()
    while jobs.waiting:
        jobs.let_go()
    assert view.source.pane.pixels.are_sharp()


def test_a_source_does_not_wait_for_a_reply_that_cannot_be_shown(pair: Pairs, tmp_path: Path, survey: Path) -> None:
    view, jobs, session = pair
    session.open(tmp_path / "nowhere.pdf", [survey])
    while jobs.waiting:
        jobs.let_go()
    assert view.source.pane.page_count == 1


def test_a_source_that_is_added_later_does_not_wait(pair: Pairs, letter: Path, survey: Path) -> None:
    view, jobs, session = pair
    session.open(letter)
    while jobs.waiting:
        jobs.let_go()
    session.documents.add_source(survey)
    assert asked(jobs)[-1] == ("page_sizes", survey)
    while jobs.waiting:
        jobs.let_go()
    assert view.source.pane.page_count == 1
