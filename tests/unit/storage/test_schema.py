"""Every schema that was ever shipped opens: one fixture file each, never to be made anew."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.model.case import Anchor, Assignment, CaseDocument, Decisions, ManualLink, Note, NoteSubject, Review
from reader.model.role import Role
from reader.storage.case_file import CaseFile

FIXTURES = Path(__file__).parents[2] / "fixtures"
NOTE_TIME = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
ANCHOR = Anchor("11" * 32, 40, "the ferry sailed at noon", "He wrote that ", ", which")
OTHER = Anchor("22" * 32, 7, "noon")


def fill(case: CaseFile) -> None:
    """Put into a case what the fixture of today's schema holds; for the next schema's fixture."""
    case.put_documents([CaseDocument("11" * 32, "reply.pdf", "A reply", Role.REPLY, "33" * 32, ("FB/2",))])
    note = Note("a" * 32, NoteSubject.CONTRAST, "Noon or evening?", NOTE_TIME, NOTE_TIME, ANCHOR, OTHER, "A", ("time",))
    case.put_note(Note("b" * 32, NoteSubject.CASE, "Old text", NOTE_TIME, NOTE_TIME))
    case.put_note(Note("b" * 32, NoteSubject.CASE, "New text", NOTE_TIME, NOTE_TIME, colour="note"))
    case.put_note(note)
    case.put_note(Note("c" * 32, NoteSubject.PAGE, "Deleted", NOTE_TIME, NOTE_TIME, ANCHOR))
    case.delete_note("c" * 32)
    case.put_review(Review(ANCHOR, "accurate", NOTE_TIME))
    case.put_decisions(Decisions((ANCHOR,), (OTHER,), (ManualLink(ANCHOR, OTHER),), (Assignment("Book", "22" * 32),)))
    case.put_setting("author", "A")


@pytest.mark.parametrize("name", ["case-0001.sqlite"])
def test_a_case_of_an_earlier_schema_opens_with_all_that_it_holds(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    shutil.copy(FIXTURES / name, file)
    with CaseFile.open(file) as case:
        assert [note.text for note in case.notes()] == ["New text", "Noon or evening?"]
        assert case.notes()[1].anchor == ANCHOR
        assert case.notes()[1].second == OTHER
        assert [past.note.text for past in case.past_notes("b" * 32)] == ["Old text"]
        assert [past.note.text for past in case.deleted_notes()] == ["Deleted"]
        assert [review.label for review in case.reviews()] == ["accurate"]
        assert case.decisions().links == (ManualLink(ANCHOR, OTHER),)
        assert case.documents()[0].symbols == ("FB/2",)
        assert case.setting("author") == "A"
        assert [note.text for note in case.search_notes("ferry")] == ["Noon or evening?"]


def test_the_newest_fixture_is_of_todays_schema(tmp_path: Path) -> None:
    fill_path = tmp_path / "today.sqlite"
    with CaseFile.open(fill_path) as case:
        fill(case)
        today = case.notes(), case.decisions(), case.reviews(), case.documents()
    newest = tmp_path / "newest.sqlite"
    shutil.copy(max(FIXTURES.glob("case-*.sqlite")), newest)
    with CaseFile.open(newest) as case:
        assert (case.notes(), case.decisions(), case.reviews(), case.documents()) == today
