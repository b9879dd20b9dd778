"""Keeps the program's window, and puts another one in its place when the language changes."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from reader.ui.languages import install_translators
from reader.ui.main_window import MainWindow


class WindowKeeper(QObject):
    """The session lives on in the new window: documents, comparison, work and notes are those of the old one.

    Args:
        application: whose texts are translated.
        window: the first one.
    """

    def __init__(self, application: QApplication, window: MainWindow) -> None:
        super().__init__(application)
        self._application = application
        self.window = window
        self._watch()

    def _watch(self) -> None:
        """Wait until the dialog in which the language was chosen is done."""
        self.window.language_changed.connect(self._replace, Qt.ConnectionType.QueuedConnection)

    def _replace(self) -> None:
        old = self.window
        note = old.editor.note
        old.editor.finish()
        old.keep_layout()
        install_translators(self._application, old.settings.language)
        old.session.hand_over()
        new = MainWindow(old.session, lambda: old.actions_table.keymap, old.settings, old.state)
        new.building.finish()
        self.window = new
        take_over(new, old)
        stored = old.session.notebook.note(note.id) if note is not None and old.session.notebook is not None else None
        if stored is not None:
            new.writing.show_note(stored)
        new.show()
        old.close_pages()
        old.hide()
        old.deleteLater()
        self._watch()


def take_over(new: MainWindow, old: MainWindow) -> None:
    """Show in a window what another one on the same session shows: places, panels, filters, switches."""
    if old.view.swapped:
        new.view.swap()
    new.reading.take_over(old.reading)
    new.session.tell_all()
    for frame, before in ((new.view.reply, old.view.reply), (new.view.source, old.view.source)):
        if before.pane.fit is None:
            frame.pane.set_zoom(before.pane.zoom)
        else:
            frame.pane.set_fit(before.pane.fit)
        frame.pane.rotate(before.pane.rotation // 90)
        frame.take_places(before.places, before.document.key if before.document is not None else None)
    new.shell.switches.take_over(old.shell.switches)
    new.panels.quotations.set_filter(old.panels.quotations.wanted)
    new.panels.search.field.setText(old.panels.search.field.text())
    panel = old.sidebar.current
    if panel is not None:
        new.sidebar.show_panel(panel)
    focused = new.view.source if old.view.focused is old.view.source else new.view.reply
    focused.pane.setFocus()
