"""A case of 100,000 notes: search as one types, and opening."""

import random
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.model.case import Anchor, Note, NoteSubject
from reader.storage import note_table
from reader.storage.case_file import CaseFile
from reader.storage.connection import transaction

NOTES = 100_000
WORDS = 5_000  # that the notes draw on
SEARCH_SECONDS = 0.030
OPENING_SECONDS = 0.5


@pytest.fixture(scope="module")
def large_case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Notes of 25 words on 10 quoted ones, written in one transaction."""
    folder = tmp_path_factory.mktemp("large")
    rng = random.Random(1)  # noqa: S311 (words to search, no secrets)
    words = ["".join(rng.choices("abcdefghiklmnoprstu", k=rng.randint(2, 9))) for _ in range(WORDS)]
    now = datetime.now(UTC)
    with CaseFile.open(folder / "case.sqlite", backups=folder / "backups") as case, transaction(case._connection):
        for number in range(NOTES):
            quoted, text = " ".join(rng.choices(words, k=10)), " ".join(rng.choices(words, k=25))
            anchor = Anchor("ab" * 32, number, quoted, "x" * 40, "y" * 40)
            note = Note(f"{number:032x}", NoteSubject.QUOTATION, text, now, now, anchor, tags=tuple(words[:2]))
            note_table.write(case._connection, note)
    return folder / "case.sqlite"


@pytest.fixture
def opened(large_case: Path) -> Iterator[CaseFile]:
    with CaseFile.open(large_case, backups=large_case.parent / "backups") as case:
        yield case


def median_seconds(action: Callable[[], object], rounds: int) -> float:
    """Return the median time of an action."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("query", ["a", "th", "abc", "a b c d", "nowhere"])
def test_a_search_answers_while_one_types(opened: CaseFile, query: str) -> None:
    assert median_seconds(lambda: opened.search_notes(query), rounds=25) < SEARCH_SECONDS


@pytest.mark.timeout(600)
def test_a_large_case_opens_at_once(large_case: Path) -> None:
    backups = large_case.parent / "backups"
    assert median_seconds(lambda: CaseFile.open(large_case, backups=backups).close(), rounds=5) < OPENING_SECONDS
