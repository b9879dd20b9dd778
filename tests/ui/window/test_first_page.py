"""The reply's first page is drawn before anything is done for a source, however long that is."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from reader.errors import ReaderError
from reader.model.progress import Report, silent
from reader.model.raster import PageSource
from reader.storage.case_file import CaseFile
from reader.storage.case_location import data_folder, default_case_path
from reader.ui.pair_view import PairView
from reader.ui.theme import Theme
from reader.workspace.case_library import CaseLibrary
from reader.workspace.jobs import Arguments, InlineJobs, Job, Lane, Result
from reader.workspace.session import Session
from reader.workspace.workbench import Workbench

Pairs = tuple[PairView, "HeldJobs", Session]


class HeldJobs:
    """Performs the jobs of the rendering lane one after the other, each when it is told to; forgets all others."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Path]] = []
        self._inline = InlineJobs()
        self._waiting: list[Callable[[], object]] = []

    def submit(
        self,
        task: Callable[[Workbench, *Arguments], Result],
        *args: *Arguments,
        on_done: Callable[[Result], None],
        on_failed: Callable[[ReaderError], None],
        on_progress: Report = silent,
        lane: Lane = Lane.READING,
        topic: str | None = None,
    ) -> Job:
        """Keep a job for later."""
        if lane is Lane.RENDERING:
            self.asked.append((task.__name__, cast("tuple[PageSource]", args)[0].path))
            self._waiting.append(
                lambda: self._inline.submit(
                    task, *args, on_done=on_done, on_failed=on_failed, on_progress=on_progress, topic=topic
                )
            )
        return Job(None, 0)

    def perform(self) -> bool:
        """Perform the job that has waited longest; tell whether there is another."""
        if self._waiting:
            self._waiting.pop(0)()
        return bool(self._waiting)

    def close(self) -> None:
        """Close the files."""
        self._inline.close()


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
    assert jobs.asked == [("page_sizes", letter)]
    while ("page_sizes", survey) not in jobs.asked:
        assert not view.reply.pane.page_count or not view.reply.pane.pixels.are_sharp()
        jobs.perform()
    assert view.reply.pane.pixels.are_sharp()
    while jobs.perform():
        pass
    assert view.source.pane.pixels.are_sharp()


def test_a_source_does_not_wait_for_a_reply_that_cannot_be_shown(pair: Pairs, tmp_path: Path, survey: Path) -> None:
    view, jobs, session = pair
    session.open(tmp_path / "nowhere.pdf", [survey])
    while jobs.perform():
        pass
    assert view.source.pane.page_count == 1


def test_a_source_that_is_added_later_does_not_wait(pair: Pairs, letter: Path, survey: Path) -> None:
    view, jobs, session = pair
    session.open(letter)
    while jobs.perform():
        pass
    session.add_source(survey)
    assert jobs.asked[-1] == ("page_sizes", survey)
    while jobs.perform():
        pass
    assert view.source.pane.page_count == 1
