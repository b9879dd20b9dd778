"""Notes in a document that has changed are looked for in a worker while the window goes on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.model.case import NoteSubject
from reader.ui.main_window import MainWindow
from reader.workspace.jobs import Lane
from tests.ui.held_jobs import HeldJobs

Press = Callable[..., None]
OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def changed(
    new_window: OpenWindow, letter: Path, survey: Path, press: Press, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[MainWindow, HeldJobs]]:
    """A window on a letter that has changed since a note was written, and the workers that look for the note."""
    window = new_window(letter, survey)
    press("c", "c", "i", "mine", "Ctrl+Return")
    window.close()
    letter.write_text("A line more.\n\n" + letter.read_text(encoding="utf-8"), encoding="utf-8")
    again = new_window(letter, survey)
    held = HeldJobs(Lane.READING)
    monkeypatch.setattr(again.session.jobs, "submit", held.submit)
    again.session.answer(carry_on=True)
    held.let_go()  # the comparison
    yield again, held
    held.close()


def test_a_note_that_moved_is_listed_as_looked_for_and_then_at_its_place(
    changed: tuple[MainWindow, HeldJobs], press: Press
) -> None:
    window, held = changed
    press("Ctrl+4")
    (row,) = window.panels.notes.rows
    assert "is looked for" in row.detail
    held.let_go()
    (row,) = window.panels.notes.rows
    assert "page 1" in row.detail
    assert "(moved)" in row.detail
    assert window.session.comparison is not None
    assert [note.text for note in window.session.notes_on(window.session.comparison.findings[1])] == ["mine"]


def test_a_note_whose_words_are_gone_is_put_on_others_by_hand(
    new_window: OpenWindow, letter: Path, survey: Path, press: Press
) -> None:
    window = new_window(letter, survey)
    comparison = window.session.comparison
    assert comparison is not None
    quoted = comparison.findings[0].quotation.span.of(comparison.reply.text)
    press("c", "i", "mine", "Ctrl+Return")
    window.close()
    text = letter.read_text(encoding="utf-8")
    letter.write_text(text.replace(quoted, "xylophones, zithers, bassoons"), encoding="utf-8")
    again = new_window(letter, survey)
    again.session.answer(carry_on=True)
    notebook = again.session.notebook
    assert notebook is not None
    assert again.session.annotations is not None
    assert [note.text for note in again.session.annotations.orphans] == ["mine"]

    again.run("note.move")
    assert "Show the note" in again.status.message
    again.writing.show_note(notebook.notes[0])
    again.run("note.move")
    assert "Select the words" in again.status.message
    again.view.reply.pane.setFocus()
    press("Ctrl+A")
    again.run("note.move")
    assert again.session.annotations is not None
    assert not again.session.annotations.orphans
    (note,) = notebook.notes
    assert (note.text, note.subject) == ("mine", NoteSubject.SELECTION)
    press("Ctrl+Z")
    assert again.session.annotations is not None
    assert [note.text for note in again.session.annotations.orphans] == ["mine"]


def test_nothing_is_exported_or_printed_before_the_notes_are_found(
    changed: tuple[MainWindow, HeldJobs], press: Press
) -> None:
    window, held = changed
    for key in ("Ctrl+E", "Ctrl+P"):
        window.view.reply.pane.setFocus()
        press(key)
        assert "still looked for" in window.strip.sentence
        window.strip.hide()
    assert [job.task for job in held.waiting] == ["find_anchors"]
    held.let_go()
    press("Ctrl+E")
    assert window.strip.sentence == ""
    assert [job.task for job in held.waiting] == ["preview_export"]
