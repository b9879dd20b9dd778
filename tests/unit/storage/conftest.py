"""Notes and a case file in a folder of the test's own."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.model.case import Anchor, Note, NoteSubject
from reader.storage.case_file import CaseFile

MakeNote = Callable[..., Note]


@pytest.fixture(autouse=True)
def data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep backups and recovery files out of the user's own folders."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setattr("reader.storage.case_location.user_data_path", lambda *_, **__: folder)
    return folder


@pytest.fixture(autouse=True)
def _quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not wait for the disk: the tests here cut no power, tests/evaluation/kill_rounds.py does."""
    monkeypatch.setattr("reader.storage.connection.SYNCHRONOUS", "OFF")


@pytest.fixture
def case_path(tmp_path: Path) -> Path:
    return tmp_path / "case.sqlite"


@pytest.fixture
def case(case_path: Path) -> Iterator[CaseFile]:
    with CaseFile.open(case_path) as opened:
        yield opened


@pytest.fixture
def make_note() -> MakeNote:
    """Make notes whose times follow each other."""
    start = datetime(2031, 5, 4, 9, 30, tzinfo=UTC)

    def make(number: int = 1, text: str = "a note", **more: object) -> Note:
        time = start + timedelta(minutes=number)
        anchor = Anchor("ab" * 32, 10 * number, "quoted words", "before ", " after")
        values: dict[str, object] = {"anchor": anchor, "author": "A. Reader", "tags": ("first", "second")}
        return Note(f"note{number}", NoteSubject.QUOTATION, text, time, time, **{**values, **more})  # type: ignore[arg-type]  # fields by name

    return make
