"""The window's side of one worker: a thread that owns a process, feeds it jobs and watches over it."""

import multiprocessing
import queue
import signal
import sys
import threading
import time
import weakref
from collections.abc import Callable
from ctypes import c_uint64
from dataclasses import dataclass, field
from multiprocessing import connection, resource_tracker
from multiprocessing.context import SpawnProcess
from typing import Any, cast

from reader.errors import Cancelled, ReaderError, WorkerError
from reader.model.progress import Progress
from reader.workspace.border import Border
from reader.workspace.process_state import address_space, is_stopped
from reader.workspace.worker_process import (
    OVERWORKED,
    SLOW_PATIENCE,
    Begun,
    Done,
    Failed,
    Limits,
    Order,
    named_file,
    serve,
)

GRACE = 2.0  # seconds in which a cancelled task may stop by itself before its process is killed
START = 120.0  # seconds that a process may take to come up: a loaded machine, a virus scanner
WATCH = 0.5  # seconds between two looks at a process that says nothing
STOPPED = 1.0  # seconds: one that is found halted for so long is given up; Ctrl+Z halts and resumes the window with it
WORN = 0.5  # of the memory allowed: a process that still has more after a job would refuse what comes behind it
END_WAIT = 1.0  # seconds to wait for a killed process: after a kill only the system's own delay is left

Message = Begun | Progress | Done | Failed


@dataclass(eq=False)
class LaneJob:
    """A job as the lane sees it. The callbacks are called in the lane's thread."""

    number: int
    task: Callable[..., Any]
    arguments: tuple[Any, ...]
    done: Callable[[Any], None]
    failed: Callable[[ReaderError], None]
    progress: Callable[[Progress], None]
    limits: Limits
    cancelled: threading.Event = field(default_factory=threading.Event)


class _Crashed(Exception):  # noqa: N818 (told to nobody)
    """The worker process is gone, or is to go.

    Attributes:
        how: what befell it, for the sentence.
        begun: with the job.
        optional: over work that may be left out.
    """

    def __init__(self, how: str, *, begun: bool, optional: bool) -> None:
        super().__init__()
        self.how = how
        self.begun = begun
        self.optional = optional


class _Clock:
    """How long a job may still be waited for."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._ends = time.monotonic() + START
        self._silent_until = self._ends
        self._is_cancelled = False
        self.begun = False
        self.optional = False  # what is done now may be left out

    def begin(self) -> None:
        """The worker has begun."""
        self.begun = True
        self._ends = time.monotonic() + self._limits.total
        self.heard()

    def heard(self, progress: Progress | None = None) -> None:
        """The worker has told its progress. What may be left out may take its time: the user sees it and can end it."""
        now, slow = time.monotonic(), progress is not None and progress.slow
        self.optional = progress is not None and progress.optional
        self._silent_until = now + self._limits.silence * (SLOW_PATIENCE if slow else 1)
        if self.optional and not self._is_cancelled:
            self._ends = now + self._limits.total

    def end_soon(self) -> None:
        """The job has been cancelled."""
        self._is_cancelled = True
        self._ends = min(self._ends, time.monotonic() + GRACE)

    def left(self) -> float:
        """Return the seconds that are left, 0 or less if none are."""
        return min(self._ends, self._silent_until) - time.monotonic()


class _Watch:
    """Finds out that a process was halted from outside: it is alive then, but will never answer."""

    def __init__(self, process: int) -> None:
        self._process = process
        self._stopped_since: float | None = None

    def look(self) -> bool:
        """Tell whether the process has been halted for some time."""
        if not is_stopped(self._process):
            self._stopped_since = None
            return False
        now = time.monotonic()
        if self._stopped_since is None:
            self._stopped_since = now
        return now - self._stopped_since >= STOPPED


class WorkerLane:
    """Performs jobs one after another in a process of its own, started when it is first needed.

    Args:
        name: of the process and its thread.
        limits: what the process may use.
    """

    def __init__(self, name: str, limits: Limits) -> None:
        self._name = name
        self._limits = limits
        self._context = multiprocessing.get_context("spawn")  # a forked Qt process is not fit for use
        self._jobs: queue.SimpleQueue[LaneJob | None] = queue.SimpleQueue()
        self._cancelled: c_uint64 = self._context.RawValue(c_uint64)
        self._wake_reader, self._wake_writer = self._context.Pipe(duplex=False)
        self._closing = threading.Event()
        self._process: SpawnProcess | None = None
        self._pipe: connection.Connection[Any, Any] | None = None
        self._border: Border | None = None
        self._thread = threading.Thread(target=self._work, name=f"{name} lane", daemon=True)

    def start(self) -> None:
        """Perform jobs from now on."""
        self._thread.start()

    @property
    def process_id(self) -> int | None:
        """Number of the worker's process, None before it is started."""
        return self._process.pid if self._process is not None else None

    def put(self, job: LaneJob) -> None:
        """Queue a job."""
        self._jobs.put(job)

    def cancel(self, job: LaneJob) -> None:
        """Stop a job that waits or runs; none of its callbacks but `progress` may still come."""
        job.cancelled.set()
        if not self._closing.is_set():
            self._wake_writer.send_bytes(b"c")

    def close(self) -> None:
        """End the process at once; no job is reported any more."""
        if not self._closing.is_set():
            self._closing.set()
            self._jobs.put(None)
            self._wake_writer.send_bytes(b"q")
        if self._thread.ident is not None:  # started
            self._thread.join()
        self._wake_reader.close()
        self._wake_writer.close()

    def _work(self) -> None:
        """Perform jobs until closed."""
        if sys.platform != "win32":
            # The process inherits this: Ctrl+C in a terminal must not reach it even while it still imports. The
            # tracker comes first because starting it lifts the block.
            resource_tracker.ensure_running()
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        while (job := self._jobs.get()) is not None and not self._closing.is_set():
            if not job.cancelled.is_set():
                self._perform(job)
        self._end_process()

    def _perform(self, job: LaneJob) -> None:
        """Perform one job and report how it ended."""
        try:
            answer = self._ask_again(job)
        except _Crashed as crash:
            name = named_file(job.arguments)
            answer = Failed(WorkerError(f"The work on {name} {crash.how} and was given up; everything else goes on."))
        except Exception as error:  # a bug, such as data that cannot be packed: the lane must live on
            self._end_process()
            sentence = f"An error in the program stopped the work on {named_file(job.arguments)} ({error!r})."
            answer = Failed(WorkerError(sentence))
        if self._is_worn(answer):
            self._end_process()
        if job.cancelled.is_set() or self._closing.is_set():
            return
        if isinstance(answer, Done):
            job.done(answer.result)
        elif isinstance(answer.error, ReaderError):
            job.failed(answer.error)

    def _ask_again(self, job: LaneJob) -> Done | Failed:
        """Have a job performed; once more if the process was dead before it began: then it is not the job's fault.

        Also if it ended over what may be left out, which is left out then.
        """
        try:
            return self._ask(job)
        except _Crashed as crash:
            self._end_process()
            without_optional = crash.optional
            if job.cancelled.is_set() or (crash.begun and not without_optional):
                raise
        try:
            return self._ask(job, without_optional=without_optional)
        except _Crashed:
            self._end_process()
            raise

    def _ask(self, job: LaneJob, *, without_optional: bool = False) -> Done | Failed:
        """Send a job to the process and wait for its answer.

        Raises:
            _Crashed: the process died or ran out of its time.
        """
        pipe, border = self._ready_pipe()
        clock, watch = _Clock(job.limits), _Watch(cast("SpawnProcess", self._process).pid or 0)
        try:
            pipe.send_bytes(border.pack(Order(job.number, job.task, job.arguments, without_optional)))
            while not self._closing.is_set():
                if job.cancelled.is_set() and self._cancelled.value != job.number:
                    self._cancelled.value = job.number
                    clock.end_soon()
                message = self._hear(pipe, border, _patience(clock))
                if message is None and watch.look():
                    raise _Crashed("was halted from outside", begun=clock.begun, optional=clock.optional)
                if isinstance(message, Begun):
                    clock.begin()
                elif isinstance(message, Progress):
                    clock.heard(message)
                    job.progress(message)
                elif message is not None:
                    return message
        except (EOFError, OSError):
            how = "took too long" if self._is_overworked() else "crashed"
            raise _Crashed(how, begun=clock.begun, optional=clock.optional) from None
        return Failed(Cancelled())

    def _hear(self, pipe: "connection.Connection[Any, Any]", border: Border, patience: float) -> Message | None:
        """Return the next message, or None after `patience` seconds or when woken.

        Raises:
            EOFError, OSError: the process is gone.
        """
        process = cast("SpawnProcess", self._process)
        ready = connection.wait([pipe, process.sentinel, self._wake_reader], patience)
        if self._wake_reader in ready:
            self._wake_reader.recv_bytes()
        if pipe in ready:
            return cast("Message", border.unpack(pipe.recv_bytes()))
        if process.sentinel in ready:
            raise EOFError
        return None

    def _is_overworked(self) -> bool:
        """Tell whether the process, which is gone, was ended because a task turned too long."""
        if self._process is None:
            return False
        self._process.join(END_WAIT)
        return self._process.exitcode is not None and self._process.exitcode == OVERWORKED

    def _is_worn(self, answer: Done | Failed) -> bool:
        """Tell whether the process is to be replaced: after a bug, for want of memory, or because it keeps too much."""
        failed = isinstance(answer, Failed) and isinstance(answer.error, WorkerError)
        return failed or address_space(self.process_id or 0) > WORN * self._limits.memory

    def _ready_pipe(self) -> "tuple[connection.Connection[Any, Any], Border]":
        """Return the pipe to the running process and this side of it, starting a process if there is none."""
        if self._pipe is not None and self._border is not None and self._process and self._process.is_alive():
            return self._pipe, self._border
        self._end_process()
        pipe, far_end = self._context.Pipe()
        process = self._context.Process(
            target=serve, args=(far_end, self._cancelled, self._limits), name=self._name, daemon=True
        )
        process.start()
        far_end.close()
        self._pipe, self._process, self._border = pipe, process, Border(weakref.ref)
        return pipe, self._border

    def _end_process(self) -> None:
        """Kill the process, if there is one."""
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self._process is not None:
            self._process.kill()
            self._process.join(END_WAIT)
            self._process = None


def _patience(clock: "_Clock") -> float:
    """Return how many seconds to wait for the next message before looking at the process.

    Raises:
        _Crashed: none: the process is given up.
    """
    patience = clock.left()
    if patience > 0:
        return min(patience, WATCH)
    raise _Crashed("took too long", begun=True, optional=clock.optional)
