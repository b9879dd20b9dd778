"""The context menu of a document pane: what can be done with the words selected, or with what is under the pointer."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from reader.ui.actions import Actions

PANE_COMMANDS = (
    ("copy.text", "copy.citation", "copy.reference"),
    ("note.write", "note.highlight", "note.highlight-violet", "note.highlight-lime", "note.bookmark"),
    ("link.make", "link.remove", "quotation.add", "quotation.dismiss"),
    ("find.open", "find.everywhere"),
)


def show_pane_menu(actions: Actions, parent: QWidget, at: QPoint) -> None:
    """Offer the commands at a point of the screen."""
    menu = QMenu(parent)
    for number, group in enumerate(PANE_COMMANDS):
        if number:
            menu.addSeparator()
        menu.addActions([actions.actions[command] for command in group])
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
