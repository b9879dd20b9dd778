"""The worker's side: a process that performs one task after another until its pipe closes."""

import gc
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from ctypes import c_uint64
from dataclasses import dataclass
from multiprocessing import connection
from typing import Any

from reader.errors import Cancelled, ReaderError, WorkerError
from reader.model.progress import Progress
from reader.workspace.border import Border, strongly
from reader.workspace.own_end import end_after, end_with_parent
from reader.workspace.second_reader import SecondReader
from reader.workspace.workbench import Workbench

OVERWORKED = None if sys.platform == "win32" else -signal.SIGPROF  # exit code of a process that `end_after` ended
SLOW_PATIENCE = 5  # times the limits for a slow step: the recognition of a large page full of small print
PROGRESS_INTERVAL = 0.05  # seconds between two progress messages: more than an eye can follow


@dataclass(frozen=True, slots=True)
class Limits:
    """What a worker may use.

    `silence` is how long a task may go without telling its progress, `total` how long it may take altogether, both in
    seconds; `work` is how many seconds of the processor's time it may use without telling its progress (where the
    platform counts them): a file that keeps it turning is found out, whatever else the machine does. `niceness` is
    added to the process's own, so that the window comes first.
    """

    memory: int  # bytes of address space
    silence: float
    total: float
    work: float
    niceness: int


@dataclass(frozen=True, slots=True)
class Order:
    """A task to perform. Jobs are numbered from 1."""

    number: int
    task: Callable[..., Any]
    arguments: tuple[Any, ...]
    without_optional: bool = False  # leave out what may be left out: a process has ended over it


@dataclass(frozen=True, slots=True)
class Begun:
    """The worker is up and has begun a task; from now on its time counts."""


@dataclass(frozen=True, slots=True)
class Done:
    """A task's result."""

    result: Any


@dataclass(frozen=True, slots=True)
class Failed:
    """Why a task has no result."""

    error: ReaderError | Cancelled


def serve(pipe: "connection.Connection[Any, Any]", cancelled: c_uint64, limits: Limits) -> None:
    """Perform orders until the pipe closes.

    Args:
        pipe: orders come in, progress and results go out.
        cancelled: shared number of the job that is to stop.
        limits: what this process may use.
    """
    _settle_in(limits)
    border = Border(strongly)
    bench = Workbench(second_reader=SecondReader())

    def send_progress(progress: Progress) -> None:
        end_after(limits.work * (SLOW_PATIENCE if progress.slow else 1))
        pipe.send_bytes(border.pack(progress))

    while True:
        try:
            order = border.unpack(pipe.recv_bytes())
        except (EOFError, OSError):
            return
        if not isinstance(order, Order):
            raise TypeError(f"not an order: {order!r}")
        pipe.send_bytes(border.pack(Begun()))
        bench.without_optional = order.without_optional
        bench.report = _Reporter(order.number, cancelled, send_progress)
        end_after(limits.work)
        answer = perform(bench, order.task, order.arguments)
        end_after(0)
        try:
            pipe.send_bytes(border.pack(answer))
            waited_for = pipe.poll()
        except (BrokenPipeError, ConnectionError):
            return
        if not waited_for:
            _collect()


def perform(bench: Workbench, task: Callable[..., Any], arguments: tuple[Any, ...]) -> Done | Failed:
    """Return what a task returned or why it did not."""
    try:
        return Done(task(bench, *arguments))
    except (ReaderError, Cancelled) as error:
        return Failed(error)
    except MemoryError:
        return Failed(WorkerError(f"{named_file(arguments)} needs more memory than the program allows itself."))
    except Exception as error:
        sentence = f"An error in the program stopped the work on {named_file(arguments)} ({error!r})."
        failure = WorkerError(sentence)
        failure.add_note(traceback.format_exc())
        return Failed(failure)


def named_file(arguments: tuple[Any, ...]) -> str:
    """Return the name of the first file among a task's arguments, for messages."""
    for argument in arguments:
        path = argument if isinstance(argument, os.PathLike) else getattr(argument, "path", None)
        if path:
            return os.path.basename(path) or str(path)  # noqa: PTH119 (hostile names included)
    return "the document"


class _Reporter:
    """Sends progress now and then, and stops the task when the user wants it."""

    def __init__(self, number: int, cancelled: c_uint64, send: Callable[[Progress], None]) -> None:
        self._number = number
        self._cancelled = cancelled
        self._send = send
        self._next = 0.0
        self._step = ("", False)

    def __call__(self, progress: Progress) -> None:
        if self._cancelled.value == self._number:
            raise Cancelled
        now, step = time.monotonic(), (progress.stage, progress.slow)
        if now >= self._next or step != self._step:
            self._next = now + PROGRESS_INTERVAL
            self._step = step
            self._send(progress)


def _settle_in(limits: Limits) -> None:
    """Take the limits on, leave Ctrl+C to the window, and end when the window ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 (not on Windows)

        os.nice(limits.niceness)
        # The soft limit only: a converter that the worker starts may lift it for itself.
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (limits.memory, hard))
    end_with_parent()
    gc.disable()  # see _collect


def _collect() -> None:
    """Free what refers to itself, between two tasks: this process looks for it at no other time.

    A pass over the words of five books, in which there is nothing of the kind, takes more than half a second. It would
    come again and again while they are read and compared, and nothing asks meanwhile whether the user still waits.
    What stays after a task is not looked through again.
    """
    gc.collect()
    gc.freeze()
