"""Earlier texts of a note and deleted notes, to choose from: nothing that was written is ever out of reach."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from reader.model.case import PastAction, PastNote
from reader.ui.chooser import Choice, Chooser
from reader.ui.text import translate

_LONGEST = 90  # characters of a line in the list


def offer_past_notes(
    title: str, past: Sequence[PastNote], bring_back: Callable[[PastNote], None], parent: QWidget
) -> None:
    """Show notes as they once were; the chosen one is brought back."""

    def choice(then: PastNote) -> Choice:
        return Choice(_line(then), _how_lost(then), lambda: bring_back(then))

    Chooser(title, [choice(then) for then in past], parent).show()


def _line(past: PastNote) -> str:
    """Return the beginning of the text; a highlight without text by the words it is on, tags by their names."""
    note = past.note
    words = note.text or (f"“{note.anchor.exact}”" if note.anchor else "")
    return " ".join([*words.split(), *(f"#{tag}" for tag in note.tags)])[:_LONGEST]


def _how_lost(past: PastNote) -> str:
    when = f"{past.at.astimezone():%Y-%m-%d %H:%M}"
    return {
        PastAction.CHANGED: translate("Past", "until {when}"),
        PastAction.DELETED: translate("Past", "deleted {when}"),
        PastAction.CONFLICT: translate("Past", "not saved {when}: changed in another window"),
    }[past.action].format(when=when)
