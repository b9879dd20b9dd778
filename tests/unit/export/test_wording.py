"""The sentences that the readable exports share."""

from dataclasses import replace

from reader.export.dossier import Dossier
from reader.export.wording import note_byline
from reader.model.case import TIME_UNKNOWN


def test_a_note_tells_its_time_unless_nobody_knows_it(dossier: Dossier) -> None:
    note = replace(dossier.notes[0], author="A. Reader", tags=("numbers",))
    assert note_byline(note) == f"A. Reader, {note.modified:%Y-%m-%d %H:%M} UTC · #numbers"
    assert note_byline(replace(note, modified=TIME_UNKNOWN)) == "A. Reader · #numbers"
    assert note_byline(replace(note, author="", tags=(), modified=TIME_UNKNOWN)) == ""
