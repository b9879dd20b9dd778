"""The window as commands know it.

Dialogs are imported when they are first opened: the first page need not wait for what is seen later, if at all.
"""

# ruff: noqa: PLC0415 (see above)

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reader.commands.table import COMMANDS
from reader.model.document import Layout
from reader.ui.files_desk import FilesDesk
from reader.ui.import_desk import ImportDesk
from reader.ui.places_desk import PlacesDesk
from reader.ui.quotation_model import Column, column_titles
from reader.ui.reading_desk import ReadingDesk
from reader.ui.references_desk import ReferencesDesk
from reader.ui.text import said, translate, undo_title
from reader.ui.view_switches import ViewSwitches
from reader.ui.writing_desk import WritingDesk
from reader.workspace.shell import Panel, Toggle

if TYPE_CHECKING:
    from reader.ui.export_dialog import ExportDialog
    from reader.ui.main_window import MainWindow


class WindowShell(QObject):
    """Hands what commands ask for to the window's parts."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.files = FilesDesk(window.session, window)
        self.files.said.connect(window.status.say)
        self.files.refused.connect(window.strip.say)
        self.imports = ImportDesk(window.session, window.strip, window)
        self.imports.said.connect(window.status.say)
        self.files.notes_dropped.connect(self.imports.import_file)
        self.switches = ViewSwitches(window)
        self._exports: list[ExportDialog] = []

    @property
    def reading(self) -> ReadingDesk:
        """The document panes."""
        return self._window.reading

    @property
    def writing(self) -> WritingDesk:
        """The note editor."""
        return self._window.writing

    @property
    def references(self) -> ReferencesDesk:
        """What leads elsewhere."""
        return self._window.references

    @property
    def places(self) -> PlacesDesk:
        """Marks and lists of places."""
        return self._window.places

    def key(self, command: str) -> str:
        """Return the first key of a command, empty if it has none."""
        return self._window.actions_table.key(command)

    def lock_here(self) -> None:
        """Scroll together from the places shown now."""
        self.switches.lock_here()

    def say(self, sentence: str, **values: object) -> None:
        """Show a message of a command that passes by itself, in the user's language."""
        words = {name: undo_title(value) if name == "title" else value for name, value in values.items()}
        self._window.status.say(said(sentence).format(**words))

    def show_panel(self, panel: Panel) -> None:
        """Show a panel with the focus; hide it if it has the focus already."""
        self.switches.show_panel(panel)

    def keep_search(self) -> None:
        """Keep what is searched for in the search panel, and what was found, in a note."""
        self._window.panels.search.keep()

    def show_related(self) -> None:
        """Lead to what the paragraph of the reply at this place perhaps answers."""
        window = self._window
        if window.panels.show_related():
            self.switches.show_panel(Panel.REUSE, hide=False)
        else:
            sentence = translate(
                "Window", "No passage is related to this paragraph: it quotes one, or shares no rare words with any."
            )
            window.status.say(sentence)

    def toggle(self, what: Toggle) -> None:
        """Switch a part of the view on or off."""
        self.switches.toggle(what)

    def sort_quotations(self) -> None:
        """Offer the columns of the list of quotations."""
        from reader.ui.chooser import Choice, Chooser

        quotations = self._window.panels.quotations
        choices = [
            Choice(title, "", partial(quotations.sort_by, column))
            for column, title in zip(Column, column_titles(), strict=True)
        ]
        Chooser(translate("Window", "Sort the quotations"), choices, self._window).show()

    def show_palette(self) -> None:
        """Open the command palette."""
        from reader.ui.chooser import Choice, Chooser

        actions = self._window.actions_table
        choices = [
            Choice(
                actions.title(command.id),
                actions.actions[command.id].text().partition("\t")[2],
                actions.actions[command.id].trigger,
                actions.actions[command.id].isEnabled(),
            )
            for command in COMMANDS
        ]
        Chooser(translate("Window", "Command palette"), choices, self._window).show()

    def show_cheat_sheet(self) -> None:
        """Show all keys."""
        from reader.ui.cheat_sheet import CheatSheet

        CheatSheet(self._window.actions_table, self._window).show()

    def show_help(self) -> None:
        """Explain the verdicts and the first steps."""
        from reader.ui.help_dialog import HelpDialog

        HelpDialog(self._window).show()

    def show_settings(self) -> None:
        """Open the settings."""
        self._window.show_settings()

    def ask_open(self) -> None:
        """Ask for a reply and what it answers."""
        self.files.ask_open()

    def ask_add_source(self) -> None:
        """Ask for one more source."""
        self.files.ask_add_source()

    def ask_recent(self) -> None:
        """Offer the recent cases."""
        self.files.ask_recent()

    def open_example(self) -> None:
        """Open the example."""
        self.files.open_example()

    def ask_open_case(self) -> None:
        """Ask for a case file."""
        self.files.ask_open_case()

    def ask_save_case_as(self) -> None:
        """Copy the case."""
        self.files.ask_save_case_as()

    def ask_import(self) -> None:
        """Ask for a file of notes."""
        self.imports.ask_notes()

    def import_from_pdf(self) -> None:
        """Take the notes of the focused pane's PDF into the case."""
        self.imports.import_from_pdf(self._window.view.focused.pane.document)

    def ask_recognition(self) -> None:
        """Ask how the document of the focused pane is recognised."""
        session, document = self._window.session, self._window.view.focused.document
        if document is None:
            return
        if document.document is not None and document.document.layout is Layout.FIXED:
            self._window.status.say(
                translate("Window", "{name} is text already: there is no picture to recognise.").format(
                    name=document.name
                )
            )
            return
        from reader.ui.recognition_dialog import RecognitionDialog

        dialog = RecognitionDialog(document, session.documents.recognition, session.jobs, self._window)
        dialog.wanted.connect(lambda wanted: session.documents.recognise(document.key, wanted))
        dialog.show()

    def ask_export(self) -> None:
        """Open the export dialog."""
        from reader.ui.export_dialog import ExportDialog
        from reader.workspace.scopes import check_ready

        self._window.editor.save()
        check_ready(self._window.session)
        dialog = ExportDialog(self._window.session, self._window.panels.quotations.listed, self._window)
        dialog.exported.connect(self._window.status.say)
        self._exports.append(dialog)
        dialog.destroyed.connect(lambda: self._exports.remove(dialog))
        dialog.show()

    def may_close(self) -> bool:
        """Tell whether nothing would be lost by closing the window; else it is said what."""
        return not any(dialog.holds_the_window() for dialog in self._exports)

    def print_report(self) -> None:
        """Print findings and notes."""
        from reader.ui.print_report import ask_and_print

        self._window.editor.save()
        ask_and_print(self._window.session, self._window, self._window.status.say, self._window.strip.say)

    def search_everywhere(self) -> None:
        """Show the search panel with its field focused."""
        self.switches.show_panel(Panel.SEARCH, hide=False)

    def cancel(self) -> None:
        """Leave what is open above the panes; else stop the running work."""
        window = self._window
        frames = (window.view.other, window.view.focused)  # in the order in which they ask for the focus
        bars = [frame.find_bar for frame in frames if frame.find_bar.is_marking]
        if window.editor.is_writing:
            window.writing.leave()
        elif bars:
            for bar in bars:
                bar.close_bar()
        elif window.strip.isVisible() and window.session.question is None:
            window.strip.hide()
        elif window.session.busy:
            window.session.stop()
        elif window.view.focused.pane.selected_span() is not None:
            window.view.focused.pane.selector.clear()
        elif QApplication.focusWidget() not in {frame.pane for frame in window.view.frames}:
            window.view.focused.pane.setFocus()

    def quit(self) -> None:
        """Close the window."""
        self._window.close()
