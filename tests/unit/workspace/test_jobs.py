"""What the window relies on when it hands work to the worker processes."""

import mmap
import os
import queue
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn, TypeVarTuple

import pytest

from reader.errors import DocumentError, ReaderError, WorkerError
from reader.model.document import Document, WordBoxes
from reader.model.progress import Progress
from reader.model.span import Span
from reader.workspace.blocking_jobs import BlockingJobs, run
from reader.workspace.jobs import LIMITS, Job, JobRunner, Jobs, Lane
from reader.workspace.workbench import Workbench

Arguments = TypeVarTuple("Arguments")

UNCOUNTED = pytest.mark.skipif(sys.platform == "win32", reason="the processor's time is not counted")
PATIENCE = 15  # seconds: far more than any of this takes, even on a busy machine
REPORT = Path("a folder") / "report.pdf"


def add(bench: Workbench, one: int, other: int) -> int:
    bench.report(Progress("Adding", 1, 2))
    return one + other


def wait_for(bench: Workbench, path: Path) -> str:
    """Tell progress until the file appears."""
    while not path.exists():
        bench.report(Progress("Waiting"))
        time.sleep(0.005)
    return "came"


def hang(bench: Workbench, path: Path) -> None:
    bench.report(Progress("Hanging"))
    while path.name:
        time.sleep(0.01)


def turn(bench: Workbench, path: Path) -> None:
    bench.report(Progress("Turning"))
    while path.name:
        pass


def recognise(bench: Workbench, steps: int) -> str:
    """Turn for a third of a second in each of some slow steps."""
    for step in range(steps):
        bench.report(Progress("Recognising", step, steps, slow=True))
        ends = time.process_time() + 0.3
        while time.process_time() < ends:
            pass
    return "recognised"


def draw_a_bomb(bench: Workbench, how: str) -> str:
    """End or never end over what may be left out, unless it is."""
    if bench.without_optional:
        return f"without what would {how}"
    bench.report(Progress("Recognising", optional=True))
    while how == "turn":
        pass
    os._exit(3)


def die(bench: Workbench, path: Path) -> None:  # noqa: ARG001 (a task's form)
    os._exit(3)


def refuse(bench: Workbench, path: Path) -> None:  # noqa: ARG001 (a task's form)
    raise DocumentError(f"{path.name} is damaged.")


def stumble(bench: Workbench, path: Path) -> None:  # noqa: ARG001 (a task's form)
    raise IndexError("a bug")


def hoard(bench: Workbench, path: Path) -> int:  # noqa: ARG001 (a task's form)
    return len(bytearray(1 << 31))


def keep(bench: Workbench, path: Path) -> None:
    """Leave address space taken, as a library does that ran out of memory in the middle."""
    kept = mmap.mmap(-1, 1200 << 20)
    bench.__dict__.setdefault(path.name, []).append(kept)
    raise DocumentError(f"{path.name} is damaged.")


def halt(bench: Workbench, path: Path) -> None:  # noqa: ARG001 (a task's form)
    os.kill(os.getpid(), signal.SIGSTOP)


def fault(bench: Workbench, path: Path) -> None:  # noqa: ARG001 (a task's form)
    os.kill(os.getpid(), signal.SIGSEGV)


def process_number(bench: Workbench) -> int:  # noqa: ARG001 (a task's form)
    return os.getpid()


def niceness(bench: Workbench) -> int:  # noqa: ARG001 (a task's form)
    return os.nice(0)


def identities(bench: Workbench, documents: tuple[Document, ...]) -> tuple[tuple[int, ...], Document]:  # noqa: ARG001 (a task's form)
    return tuple(id(document) for document in documents), documents[-1]


def document(text: str) -> Document:
    return Document("f" * 64, "report.pdf", "Report", text, Span(0, len(text)), WordBoxes(), ())


class Unpackable(type(Path())):  # type: ignore[misc]  # the platform's own kind of path
    """A path that refuses to be pickled."""

    def __reduce__(self) -> NoReturn:
        """Refuse."""
        raise TypeError("not to be packed")


class Owner:
    """The thread that owns the jobs: calls back when it waits, and writes down what came."""

    def __init__(self) -> None:
        self.calls: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.results: list[Any] = []
        self.errors: list[ReaderError] = []
        self.stages: list[str] = []

    def submit(
        self,
        jobs: JobRunner,
        task: Callable[[Workbench, *Arguments], object],
        *args: *Arguments,
        lane: Lane = Lane.READING,
        topic: str | None = None,
    ) -> Job:
        """Submit a task whose answers are written down."""
        return jobs.submit(
            task,
            *args,
            on_done=self.results.append,
            on_failed=self.errors.append,
            on_progress=lambda progress: self.stages.append(progress.stage),
            lane=lane,
            topic=topic,
        )

    def wait_until(self, condition: Callable[[], object]) -> None:
        """Call back until the condition holds."""
        while not condition():
            self.calls.get(timeout=PATIENCE)()


@pytest.fixture
def owner() -> Owner:
    return Owner()


@pytest.fixture
def jobs(owner: Owner) -> Iterator[Jobs]:
    with Jobs(owner.calls.put) as jobs:
        yield jobs


def test_reading_is_put_off_until_the_first_page_is_there_and_forgets_nothing(jobs: Jobs, owner: Owner) -> None:
    jobs.warm_up()
    owner.submit(jobs, add, 2, 3)
    owner.submit(jobs, add, 20, 30, lane=Lane.RENDERING)
    owner.wait_until(lambda: owner.results == [50])
    assert jobs.process_id(Lane.READING) is None
    jobs.begin_reading()
    owner.wait_until(lambda: owner.results == [50, 5])


def test_a_task_runs_in_another_process_and_tells_its_progress(jobs: Jobs, owner: Owner) -> None:
    job = owner.submit(jobs, add, 2, 3)
    assert not owner.results, "nothing is called before the owner's thread asks for it"
    owner.wait_until(lambda: job.finished)
    assert (owner.results, owner.errors, owner.stages) == ([5], [], ["Adding"])
    owner.submit(jobs, process_number)
    owner.wait_until(lambda: len(owner.results) == 2)
    assert owner.results[1] == jobs.process_id(Lane.READING) != os.getpid()


def test_one_lane_does_not_wait_for_the_other(jobs: Jobs, owner: Owner, tmp_path: Path) -> None:
    never = tmp_path / "never"
    owner.submit(jobs, wait_for, never, lane=Lane.READING)
    owner.submit(jobs, add, 1, 1, lane=Lane.RENDERING)
    owner.wait_until(lambda: owner.results)
    assert owner.results == [2]


@pytest.mark.parametrize(
    ("task", "error", "words"),
    [
        pytest.param(refuse, DocumentError, ["report.pdf is damaged"], id="a user's error comes as it is"),
        pytest.param(die, WorkerError, ["report.pdf", "crashed"], id="a crash"),
        pytest.param(stumble, WorkerError, ["report.pdf", "error in the program", "a bug"], id="a bug"),
        pytest.param(
            hoard,
            WorkerError,
            ["report.pdf", "memory"],
            id="memory",
            marks=pytest.mark.skipif(sys.platform != "linux", reason="the limit is kept by Linux only"),
        ),
    ],
)
def test_a_failure_is_one_sentence_and_the_next_job_goes_on(
    jobs: Jobs, owner: Owner, task: Callable[[Workbench, Path], object], error: type[ReaderError], words: list[str]
) -> None:
    owner.submit(jobs, task, REPORT)
    owner.submit(jobs, add, 2, 2)
    owner.wait_until(lambda: owner.results)
    assert owner.results == [4]
    assert type(owner.errors[0]) is error
    assert all(word in owner.errors[0].sentence for word in words), owner.errors[0].sentence
    assert "a folder" not in owner.errors[0].sentence


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is kept by Linux only")
@pytest.mark.parametrize(
    ("task", "replaced"),
    [
        pytest.param(keep, True, id="it keeps what a failed job took"),
        pytest.param(hoard, True, id="it ran out of memory"),
        pytest.param(stumble, True, id="a bug may have left anything behind"),
        pytest.param(refuse, False, id="a damaged file does it no harm"),
    ],
)
def test_a_worker_that_a_job_has_worn_is_replaced(
    jobs: Jobs, owner: Owner, task: Callable[[Workbench, Path], object], *, replaced: bool
) -> None:
    owner.submit(jobs, process_number)
    owner.submit(jobs, task, REPORT)
    owner.submit(jobs, process_number)
    owner.wait_until(lambda: len(owner.results) == 2)
    assert (owner.results[0] != owner.results[1]) is replaced
    assert "report.pdf" in owner.errors[0].sentence


@pytest.mark.skipif(sys.platform != "linux", reason="the state of a process is read from /proc")
@pytest.mark.parametrize(
    ("task", "word", "seconds"),
    [pytest.param(halt, "halted", 6.0, id="halted"), pytest.param(fault, "crashed", 4.0, id="a fault in a library")],
)
def test_a_worker_that_answers_no_more_is_given_up_soon(
    jobs: Jobs, owner: Owner, task: Callable[[Workbench, Path], object], word: str, seconds: float
) -> None:
    owner.submit(jobs, add, 1, 1)
    owner.wait_until(lambda: owner.results)
    began = time.monotonic()
    owner.submit(jobs, task, REPORT)
    owner.submit(jobs, add, 2, 2)
    owner.wait_until(lambda: len(owner.results) == 2)
    assert time.monotonic() - began < seconds, "about 2 s on an idle machine"
    assert f"report.pdf {word}" in owner.errors[0].sentence or f"report.pdf was {word}" in owner.errors[0].sentence


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal")
def test_a_worker_that_died_while_idle_is_replaced_without_a_word(jobs: Jobs, owner: Owner) -> None:
    owner.submit(jobs, process_number)
    owner.wait_until(lambda: owner.results)
    os.kill(owner.results[0], signal.SIGKILL)
    owner.submit(jobs, add, 2, 2)
    owner.wait_until(lambda: len(owner.results) == 2)
    assert (owner.results[1], owner.errors) == (4, [])


def test_a_cancelled_job_stops_and_is_never_heard_of_again(jobs: Jobs, owner: Owner, tmp_path: Path) -> None:
    owner.submit(jobs, process_number)
    job = owner.submit(jobs, wait_for, tmp_path / "never")
    owner.wait_until(lambda: "Waiting" in owner.stages)
    job.cancel()
    heard = len(owner.stages)
    owner.submit(jobs, process_number)
    owner.wait_until(lambda: len(owner.results) == 2)
    assert len(owner.stages) == heard
    assert not owner.errors
    assert owner.results[0] == owner.results[1], "a job that listens is stopped without killing its worker"


def test_a_job_that_does_not_listen_is_killed(jobs: Jobs, owner: Owner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.workspace.worker_lane.GRACE", 0.05)
    job = owner.submit(jobs, hang, REPORT)
    owner.wait_until(lambda: owner.stages)
    job.cancel()
    owner.submit(jobs, add, 2, 2)
    owner.wait_until(lambda: owner.results)
    assert (owner.results, owner.errors) == ([4], [])


def test_a_job_that_is_silent_too_long_is_given_up(owner: Owner) -> None:
    limits = {lane: replace(LIMITS[lane], silence=0.3) for lane in Lane}
    with Jobs(owner.calls.put, limits) as jobs:
        owner.submit(jobs, add, 2, 2)
        owner.submit(jobs, hang, REPORT)
        owner.wait_until(lambda: owner.errors)
    assert "report.pdf took too long" in owner.errors[0].sentence


@UNCOUNTED
def test_a_job_that_turns_in_circles_is_given_up(owner: Owner) -> None:
    limits = {lane: replace(LIMITS[lane], work=0.2) for lane in Lane}
    with Jobs(owner.calls.put, limits) as jobs:
        owner.submit(jobs, turn, REPORT)
        owner.submit(jobs, add, 2, 2)
        owner.wait_until(lambda: owner.results)
    assert "report.pdf took too long" in owner.errors[0].sentence


@UNCOUNTED
def test_a_slow_step_may_take_longer(owner: Owner) -> None:
    limits = {lane: replace(LIMITS[lane], work=0.2) for lane in Lane}
    with Jobs(owner.calls.put, limits) as jobs:
        owner.submit(jobs, recognise, 2)
        owner.wait_until(lambda: owner.results or owner.errors)
    assert owner.results == ["recognised"]


@pytest.mark.parametrize("how", ["die", pytest.param("turn", marks=UNCOUNTED)])
def test_what_may_be_left_out_is_left_out_when_a_worker_ends_over_it(owner: Owner, how: str) -> None:
    limits = {lane: replace(LIMITS[lane], work=0.2) for lane in Lane}
    with Jobs(owner.calls.put, limits) as jobs:
        owner.submit(jobs, draw_a_bomb, how)
        owner.wait_until(lambda: owner.results or owner.errors)
        owner.submit(jobs, add, 2, 2)
        owner.wait_until(lambda: len(owner.results) == 2)
    assert (owner.results, owner.errors) == ([f"without what would {how}", 4], [])


def test_a_newer_job_of_a_topic_makes_older_ones_stale(jobs: Jobs, owner: Owner, tmp_path: Path) -> None:
    answers: list[str] = []

    def submit(name: str) -> int:
        return jobs.submit(
            wait_for, tmp_path, on_done=lambda _: answers.append(name), on_failed=owner.errors.append, topic="compare"
        ).generation

    generations = [submit("first"), submit("second"), submit("third")]
    owner.wait_until(lambda: answers)
    assert (answers, owner.errors) == (["third"], [])
    assert generations == [0, 1, 2]


def test_a_result_that_is_already_on_its_way_is_dropped_when_stale(jobs: Jobs, owner: Owner) -> None:
    first = owner.submit(jobs, add, 1, 1, topic="sum")
    done = [owner.calls.get(timeout=PATIENCE) for _ in ("progress", "result")]
    second = owner.submit(jobs, add, 2, 2, topic="sum")
    for call in done:
        call()
    owner.wait_until(lambda: second.finished)
    assert first.finished
    assert owner.results == [4]


def test_data_that_cannot_cross_the_border_fails_its_job_only(jobs: Jobs, owner: Owner) -> None:
    owner.submit(jobs, refuse, Unpackable("report.pdf"))
    owner.submit(jobs, add, 2, 2)
    owner.wait_until(lambda: owner.results)
    assert (owner.results, [type(error) for error in owner.errors]) == ([4], [WorkerError])


def test_closing_ends_running_work_at_once(owner: Owner, tmp_path: Path) -> None:
    jobs = Jobs(owner.calls.put)
    job = owner.submit(jobs, hang, tmp_path)
    owner.wait_until(lambda: owner.stages)
    number = jobs.process_id(Lane.READING)
    assert number is not None
    jobs.close()
    job.cancel()
    jobs.close()
    owner.submit(jobs, add, 1, 1)
    assert (owner.results, owner.errors) == ([], [])
    if sys.platform != "win32":
        with pytest.raises(ProcessLookupError):
            os.kill(number, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="no niceness")
def test_workers_let_the_window_go_first(jobs: Jobs, owner: Owner) -> None:
    owner.submit(jobs, niceness)
    owner.wait_until(lambda: owner.results)
    assert owner.results[0] > os.nice(0)


def test_a_document_comes_back_as_the_one_that_was_sent(jobs: Jobs, owner: Owner) -> None:
    one, other = document("One sentence."), document("Another sentence.")
    owner.submit(jobs, identities, (one, other))
    owner.submit(jobs, identities, (other, one))
    owner.wait_until(lambda: len(owner.results) == 2)
    (there, back), (there_again, back_again) = owner.results
    assert back is other
    assert back_again is one
    assert there == tuple(reversed(there_again)), "the worker keeps what it has been sent"


def test_waiting_callers_get_the_result_or_the_error() -> None:
    stages: list[Progress] = []
    with BlockingJobs() as jobs:
        assert jobs.run(add, 1, 2, on_progress=stages.append) == 3
        with pytest.raises(DocumentError, match="report"):
            jobs.run(refuse, REPORT)
    assert stages == [Progress("Adding", 1, 2)]
    assert run(add, 3, 4) == 7
