"""The comparison that runs in a worker process: at most one, that of what is open and decided now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from reader.model.progress import Progress, Report
from reader.workspace import tasks

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.model.case import Decisions
    from reader.model.comparison import Comparison
    from reader.model.document import Document
    from reader.workspace.jobs import Job, JobRunner


class Comparing:
    """Begins and stops comparisons.

    Args:
        jobs: performs them.
        done: called with the comparison.
        failed: called with the sentence that says why there is none.
        report: told how far it is.
    """

    def __init__(
        self, jobs: JobRunner, *, done: Callable[[Comparison], None], failed: Callable[[str], None], report: Report
    ) -> None:
        self._jobs = jobs
        self._done = done
        self._failed = failed
        self._report = report
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Tell whether a comparison is running."""
        return self._job is not None

    def begin(self, reply: Document, sources: Sequence[Document], decisions: Decisions) -> None:
        """Compare, in place of what is running."""
        self.cancel()
        self._report(Progress("Comparing"))
        job = self._jobs.submit(
            tasks.compare,
            reply,
            sources,
            decisions,
            on_done=self._ended_well,
            on_failed=self._ended_badly,
            on_progress=self._report,
        )
        self._job = None if job.finished else job

    def cancel(self) -> bool:
        """Stop what is running; tell whether anything was."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
        return job is not None

    def _ended_well(self, comparison: Comparison) -> None:
        self._job = None
        self._done(comparison)

    def _ended_badly(self, error: ReaderError) -> None:
        self._job = None
        self._failed(error.sentence)
