"""Notes that could not be saved wait in files until they can."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import CaseFileError
from reader.model.case import Note
from reader.storage.recovery import discard, keep_note, recovered_notes

MakeNote = Callable[..., Note]


def test_a_kept_note_is_found_again_for_its_case_only(case_path: Path, make_note: MakeNote, data_folder: Path) -> None:
    file = keep_note(make_note(1, "unsaved — “words” 😀"), case_path)
    keep_note(make_note(2, "of another case"), case_path.with_name("other.sqlite"))
    assert file.is_relative_to(data_folder)
    (found,) = recovered_notes(case_path)
    assert found.note == make_note(1, "unsaved — “words” 😀")
    discard(found)
    assert recovered_notes(case_path) == ()


def test_a_newer_text_of_a_note_replaces_the_older_one(case_path: Path, make_note: MakeNote) -> None:
    keep_note(make_note(1, "draft"), case_path)
    keep_note(make_note(1, "draft and more"), case_path)
    assert [found.note.text for found in recovered_notes(case_path)] == ["draft and more"]


def test_the_next_folder_takes_it_where_the_first_cannot(tmp_path: Path, case_path: Path, make_note: MakeNote) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    folders = [blocked, tmp_path / "second"]
    assert keep_note(make_note(), case_path, folders).parent == tmp_path / "second"
    assert len(recovered_notes(case_path, folders)) == 1
    with pytest.raises(CaseFileError, match="Copy its text out of the editor"):
        keep_note(make_note(), case_path, [blocked])


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"format": "rejoinder-recovered-note/1"}', "\0", '{"format": 3}'])
def test_a_file_that_is_no_recovered_note_is_passed_over(
    tmp_path: Path, case_path: Path, make_note: MakeNote, content: str
) -> None:
    good = keep_note(make_note(), case_path, [tmp_path])
    good.with_name(f"bad{good.name}").write_text(content)
    assert len(recovered_notes(case_path, [tmp_path])) == 1


def test_a_lone_surrogate_does_not_stop_it(tmp_path: Path, case_path: Path, make_note: MakeNote) -> None:
    file = keep_note(replace(make_note(), text="half \ud83d"), case_path, [tmp_path])
    assert json.loads(file.read_bytes())["note"]["text"] == "half \ufffd"
