"""Notes of other cases and of PDF programs come into the case, and go again."""

from collections.abc import Callable
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtWidgets import QFileDialog

from reader.export.registry import exporter, write_export
from reader.model.role import Role
from reader.ui.main_window import MainWindow
from reader.workspace.notebook import utc_now
from reader.workspace.scopes import Scope, scoped

Press = Callable[..., None]
OpenWindow = Callable[..., MainWindow]
Choose = Callable[[Path], None]


@pytest.fixture
def choose_file(monkeypatch: pytest.MonkeyPatch) -> Choose:
    """Return a function that says which file the dialog gives."""

    def answer(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))

    return answer


@pytest.fixture
def exported(new_window: OpenWindow, letter: Path, survey: Path, press: Press, tmp_path: Path) -> Callable[[str], Path]:
    """Return a function that exports a case with a note and a review."""

    def export(kind: str) -> Path:
        window = new_window(letter, survey)
        press("c", "i", "Was it forty?", "Ctrl+Return", "Alt+1")
        write_export(exporter(kind), scoped(window.session, Scope.ALL, (), utc_now(), ""), tmp_path / "notes.json")
        window.close()
        return tmp_path / "notes.json"

    return export


@pytest.fixture
def other_case(new_window: OpenWindow, letter: Path, survey: Path, tmp_path: Path) -> Callable[[], MainWindow]:
    """Return a function that opens the same documents with a case of their own."""
    return lambda: new_window(letter, survey, case=tmp_path / "other.sqlite")


@pytest.mark.parametrize("kind", ["json", "web-annotation"])
def test_exported_notes_come_into_another_case_once_and_undo_takes_them_out(
    kind: str, exported: Callable[[str], Path], other_case: Callable[[], MainWindow], press: Press, choose_file: Choose
) -> None:
    choose_file(exported(kind))
    second = other_case()
    press(":", "import notes", "Enter")
    notebook = second.session.notebook
    assert notebook is not None
    assert [note.text for note in notebook.notes] == ["Was it forty?"]
    assert second.status.message == "1 note imported; 1 review imported."
    assert second.session.comparison is not None
    assert second.session.review_of(second.session.comparison.findings[0]) is not None
    second.view.reply.pane.setFocus()
    press(":", "import notes", "Enter")
    assert second.status.message == "0 notes imported; 2 left out that the case has already."
    second.view.reply.pane.setFocus()
    press("Ctrl+Z")
    assert (notebook.notes, notebook.reviews) == ((), ())


def test_a_file_of_notes_that_is_dropped_is_no_source(
    exported: Callable[[str], Path], other_case: Callable[[], MainWindow]
) -> None:
    file = exported("web-annotation")
    second = other_case()
    second.shell.files.drop([str(file)], Role.SOURCE)
    assert second.session.notebook is not None
    assert [note.text for note in second.session.notebook.notes] == ["Was it forty?"]
    assert [source.name for source in second.session.documents.sources] == ["survey.txt"]


def test_a_file_without_notes_is_told(window: MainWindow, press: Press, letter: Path, choose_file: Choose) -> None:
    choose_file(letter)
    press(":", "import notes", "Enter")
    assert "letter.txt is no JSON file" in window.strip.sentence


def test_notes_that_cannot_be_read_are_counted_and_explained(
    window: MainWindow, press: Press, tmp_path: Path, choose_file: Choose
) -> None:
    file = tmp_path / "broken.json"
    file.write_text('{"format": "rejoinder-comparison/1", "notes": [{"id": "n1"}, 7]}', encoding="utf-8")
    choose_file(file)
    press(":", "import notes", "Enter")
    assert window.strip.sentence.startswith("0 notes imported; 2 skipped that cannot be read. note 1 ")


def test_highlights_of_another_program_become_notes(
    new_window: OpenWindow, survey: Path, press: Press, tmp_path: Path
) -> None:
    pdf = pymupdf.open()
    page = pdf.new_page()
    page.insert_text((72, 72), "The keeper was asked to leave before the storm.")
    mark = page.add_highlight_annot(page.search_for("asked to leave"))
    mark.set_info(content="by whom?", title="B. Reader")
    mark.update()
    pdf.save(tmp_path / "marked.pdf")
    window = new_window(tmp_path / "marked.pdf", survey)
    press(":", "take over the notes", "Enter")
    notebook = window.session.notebook
    assert notebook is not None
    assert [(note.text, note.author, note.anchor and note.anchor.exact) for note in notebook.notes] == [
        ("by whom?", "B. Reader", "asked to leave")
    ]
    assert window.status.message == "1 note imported."
