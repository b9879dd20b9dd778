"""Keys that parts of the window tell of: always those in force."""

from reader.commands.finding_commands import REVIEW_KEYS
from reader.ui.actions import Actions
from reader.ui.comparison_card import ComparisonCard
from reader.ui.note_editor import NoteEditor
from reader.ui.notes_panel import NotesPanel
from reader.ui.text import translate


def show_key_hints(actions: Actions, card: ComparisonCard, editor: NoteEditor, notes: NotesPanel) -> None:
    """Tell which keys lead to quotations, give a review and begin a note."""
    card.show_step_keys(actions.key("quotation.next"), actions.key("problem.next"))
    card.reviews.show_keys([actions.key(f"review.{number}") for number in range(1, REVIEW_KEYS + 1)])
    key = actions.key("note.write")
    hint = translate("Note", "Press {key} to write a note here.") if key else translate("Note", "Write a note here.")
    editor.text.setPlaceholderText(hint.format(key=key))
    notes.show_key(key)
