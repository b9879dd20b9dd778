"""Workers for a caller that waits."""

import queue
from collections.abc import Callable
from types import TracebackType
from typing import Self

from reader.errors import ReaderError
from reader.model.progress import Report, silent
from reader.workspace.jobs import Arguments, Job, Jobs, Lane, Result
from reader.workspace.workbench import Workbench


class BlockingJobs:
    """Workers for a caller that waits: the command line. Use it as a context manager."""

    def __init__(self) -> None:
        self._calls: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._jobs = Jobs(self._calls.put)

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the worker."""
        self.close()

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
        """Perform a task and wait until it is done or has failed; see `reader.workspace.jobs.JobRunner`."""
        job = self._jobs.submit(
            task, *args, on_done=on_done, on_failed=on_failed, on_progress=on_progress, lane=lane, topic=topic
        )
        while not job.finished:
            self._calls.get()()
        return job

    def close(self) -> None:
        """End the worker."""
        self._jobs.close()

    def run(
        self,
        task: Callable[[Workbench, *Arguments], Result],
        *args: *Arguments,
        on_progress: Report = silent,
        lane: Lane = Lane.READING,
    ) -> Result:
        """Perform a task in its worker and wait for it.

        Raises:
            ReaderError: what the task raised, or `WorkerError` if its process died or ran out of its limits.
        """
        results: list[Result] = []
        errors: list[ReaderError] = []
        self.submit(task, *args, on_done=results.append, on_failed=errors.append, on_progress=on_progress, lane=lane)
        if errors:
            raise errors[0]
        return results[0]


def run(task: Callable[[Workbench, *Arguments], Result], *args: *Arguments, on_progress: Report = silent) -> Result:
    """Perform one task in a worker and wait for it; `BlockingJobs` is for several.

    Raises:
        ReaderError: what the task raised, or `WorkerError` if its process died or ran out of its limits.
    """
    with BlockingJobs() as jobs:
        return jobs.run(task, *args, on_progress=on_progress)
