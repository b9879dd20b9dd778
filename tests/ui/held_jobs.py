"""Workers of which a test says when each job of a lane is done."""

from collections.abc import Callable
from typing import Any, NamedTuple

from reader.errors import ReaderError, WorkerError
from reader.model.progress import Report, silent
from reader.workspace.jobs import Arguments, Job, Lane, Result
from reader.workspace.workbench import Workbench
from tests.inline_jobs import InlineJobs


class Held(NamedTuple):
    """A job that waits: its task's name and arguments, what performs it, and who is told of a failure."""

    task: str
    args: tuple[Any, ...]
    go: Callable[[], None]
    on_failed: Callable[[ReaderError], None]
    job: Job


class HeldJobs:
    """Holds the jobs of one lane back until they are let go, one after the other; forgets all others."""

    def __init__(self, lane: Lane = Lane.RENDERING) -> None:
        self._lane = lane
        self.waiting: list[Held] = []
        self.asked: list[Held] = []  # those that were let go as well
        self._inline = InlineJobs()

    def submit(
        self,
        task: Callable[[Workbench, *Arguments], Result],
        *args: *Arguments,
        on_done: Callable[[Result], None],
        on_failed: Callable[[ReaderError], None],
        on_progress: Report = silent,
        lane: Lane = Lane.READING,
        topic: str | None = None,  # noqa: ARG002 (the runner's form)
    ) -> Job:
        """Keep the job."""
        job = Job(0)

        def go() -> None:
            job.finished = True
            self._inline.submit(task, *args, on_done=on_done, on_failed=on_failed, on_progress=on_progress)

        if lane is self._lane:
            held = Held(task.__name__, args, go, on_failed, job)
            self.waiting.append(held)
            self.asked.append(held)
        return job

    def close(self) -> None:
        """Close the files."""
        self._inline.close()

    def let_go(self) -> Held:
        """Perform what was asked for first; return it."""
        held = self.waiting.pop(0)
        held.go()
        return held

    def fail(self) -> None:
        """Let the first job fail."""
        held = self.waiting.pop(0)
        held.job.finished = True
        held.on_failed(WorkerError("This page crashed."))
