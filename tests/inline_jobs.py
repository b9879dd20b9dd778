"""Workers of a test: each task is performed at once."""

from collections.abc import Callable

from reader.errors import Cancelled, ReaderError
from reader.model.progress import Progress, Report, silent
from reader.workspace.jobs import Arguments, Job, Lane, Result, Topics
from reader.workspace.workbench import Workbench
from reader.workspace.worker_process import Done, perform


class InlineJobs:
    """Performs each task at once in the caller's thread."""

    def __init__(self) -> None:
        self._bench = Workbench()
        self._topics = Topics()

    def submit(
        self,
        task: Callable[[Workbench, *Arguments], Result],
        *args: *Arguments,
        on_done: Callable[[Result], None],
        on_failed: Callable[[ReaderError], None],
        on_progress: Report = silent,
        lane: Lane = Lane.READING,  # noqa: ARG002 (there is only this thread)
        topic: str | None = None,
    ) -> Job:
        """Perform a task now; see `JobRunner`. A callback may cancel the job: the next progress then stops it."""
        job = self._topics.next_job(topic)

        def report(progress: Progress) -> None:
            if job.finished:
                raise Cancelled
            on_progress(progress)

        self._bench.report = report
        answer = perform(self._bench, task, args)
        if job.finished:
            return job
        job.finished = True
        if isinstance(answer, Done):
            on_done(answer.result)
        elif isinstance(answer.error, ReaderError):
            on_failed(answer.error)
        return job

    def close(self) -> None:
        """Close the files that tasks left open."""
        self._bench.close()
