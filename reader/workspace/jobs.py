"""Work off the screen's thread: tasks performed by worker processes, results handed to their owner's thread."""

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import TracebackType
from typing import Any, Protocol, Self, TypeVar, TypeVarTuple

from reader.errors import ReaderError
from reader.model.progress import Report, silent
from reader.workspace.tasks import page_sizes, prepare_reading, prepare_rendering
from reader.workspace.workbench import Workbench
from reader.workspace.worker_lane import LaneJob, WorkerLane
from reader.workspace.worker_process import Limits

Result = TypeVar("Result")
Arguments = TypeVarTuple("Arguments")
Deliver = Callable[[Callable[[], None]], None]  # runs a function in the thread that owns the jobs


class Lane(StrEnum):
    """The workers: one never waits for the other."""

    READING = "reading"  # documents and their comparison
    RENDERING = "rendering"  # pages


GIGABYTE = 1 << 30
LIMITS: Mapping[Lane, Limits] = {
    # Reading tells every few pages, and a converter that is waited for once a second; the longest silent work on a real
    # document takes 5 s of the processor's time (a page of HTML with four million characters). A file that takes more
    # than twice as much is made to do so, and is to be a sentence within 20 s. The clock is let run longer: on a busy
    # machine a small letter has been seen to wait for 20 s, and a process that is halted is found out otherwise.
    # Niceness: beside two busy processes of niceness 0 on two processors, a long pair that had been read before was
    # compared after 14 s at 2, 20 s at 3, 51 s at 5 and more than 100 s at 10 (a run each).
    Lane.READING: Limits(memory=2 * GIGABYTE, silence=60, total=3600, work=12, niceness=3),
    # A page takes milliseconds; the reader looks at a page that takes longer than this as at a broken one.
    Lane.RENDERING: Limits(memory=2 * GIGABYTE, silence=30, total=20, work=12, niceness=1),
}
# Opening may convert the file first, which tells that it goes on, though what is asked for are a few numbers.
OPENING_SECONDS = 900.0
PREPARATION: Mapping[Lane, Callable[[Workbench], None]] = {
    Lane.READING: prepare_reading,
    Lane.RENDERING: prepare_rendering,
}


@dataclass(eq=False)
class Job:
    """A submitted task.

    `generation` counts the jobs of one topic; a job is stale, and its result dropped, as soon as there is a newer one.
    """

    generation: int
    finished: bool = False  # its last callback has been called, or will never be
    _stop: Callable[[], None] = field(default=lambda: None, repr=False)

    def cancel(self) -> None:
        """Stop the job; none of its callbacks is called after this returns."""
        if not self.finished:
            self.finished = True
            self._stop()


class JobRunner(Protocol):
    """What the session and the panes see of the workers."""

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
        """Perform a task.

        Args:
            task: a top-level function (`reader.workspace.tasks`).
            args: what it takes after the workbench.
            on_done: called with its result, in the owner's thread.
            on_failed: called instead with the reason, one sentence for the user.
            on_progress: called now and then before that.
            lane: the worker.
            topic: a later job of the same topic makes this one stale and cancels it.
        """

    def close(self) -> None:
        """End all work at once; no callback is called after this."""


class Topics:
    """Which job of a topic is the newest."""

    def __init__(self) -> None:
        self._newest: dict[str, Job] = {}

    def next_job(self, topic: str | None) -> Job:
        """Return a job of the topic; the one before it becomes stale."""
        if topic is None:
            return Job(0)
        before = self._newest.get(topic)
        if before is not None:
            before.cancel()
        job = Job(before.generation + 1 if before else 0)
        self._newest[topic] = job
        return job


class Jobs:
    """Worker processes, one a lane. Belongs to one thread: the one that `deliver` calls back in.

    Args:
        deliver: runs a function in the owner's thread; the window's event loop, or a queue.
        limits: of the workers.
    """

    def __init__(self, deliver: Deliver, limits: Mapping[Lane, Limits] = LIMITS) -> None:
        self._deliver = deliver
        self._limits = limits
        self._lanes: dict[Lane, WorkerLane] = {}
        self._numbers = itertools.count(1)
        self._topics = Topics()
        self._closed = False
        self._put_off: set[Lane] = set()  # lanes that take jobs but have not been started

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End all work."""
        self.close()

    def warm_up(self) -> None:
        """Start the worker that draws and let it load what it needs; the other one waits for `begin_reading`.

        Both together, on two processors, would delay the first page.
        """
        self._put_off.add(Lane.READING)
        self.submit(PREPARATION[Lane.RENDERING], on_done=_ignore, on_failed=_ignore, lane=Lane.RENDERING)
        self.submit(PREPARATION[Lane.READING], on_done=_ignore, on_failed=_ignore, lane=Lane.READING)

    def begin_reading(self) -> None:
        """Start the worker that `warm_up` has put off, if it has not been started."""
        if Lane.READING in self._put_off:
            self._put_off.remove(Lane.READING)
            self._lanes[Lane.READING].start()

    def process_id(self, lane: Lane) -> int | None:
        """Return the number of a lane's process, None while it has none."""
        return self._lanes[lane].process_id if lane in self._lanes else None

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
        """Perform a task in its worker; see `JobRunner`."""
        job = self._topics.next_job(topic)
        if self._closed:
            job.finished = True
            return job
        number = next(self._numbers)
        worker = self._lane(lane)

        def to_owner(call: Callable[[Any], None], *, last: bool) -> Callable[[Any], None]:
            return lambda value: self._deliver(lambda: self._hand_over(job, call, value, last=last))

        waiting = LaneJob(
            number,
            task,
            args,
            done=to_owner(on_done, last=True),
            failed=to_owner(on_failed, last=True),
            progress=to_owner(on_progress, last=False),
            limits=self._limits_of(task, lane),
        )
        job._stop = lambda: worker.cancel(waiting)  # noqa: SLF001 (half of the same thing)
        worker.put(waiting)
        return job

    def close(self) -> None:
        """End all work and all processes at once."""
        self._closed = True
        self._put_off.clear()
        for lane in self._lanes.values():
            lane.close()
        self._lanes.clear()

    def _limits_of(self, task: Callable[..., object], lane: Lane) -> Limits:
        limits = self._limits[lane]
        return replace(limits, total=OPENING_SECONDS) if task is page_sizes else limits

    def _lane(self, lane: Lane) -> WorkerLane:
        if lane not in self._lanes:
            self._lanes[lane] = WorkerLane(lane.value, self._limits[lane])
            if lane not in self._put_off:
                self._lanes[lane].start()
        return self._lanes[lane]

    def _hand_over(self, job: Job, call: Callable[[Any], None], value: object, *, last: bool) -> None:
        """Call back in the owner's thread, unless the job has been cancelled or has become stale meanwhile."""
        if job.finished or self._closed:
            return
        job.finished = last
        call(value)


def _ignore(value: object) -> None:
    """Need no answer."""
