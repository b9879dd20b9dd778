"""The window: around the panes the lists, the card, the notes, and the commands.

All of that is made when the first page is painted: see `Building`. So each part is loaded when it is made.
"""

# ruff: noqa: PLC0415 (see above)

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton, QWidget

from reader.errors import ReaderError
from reader.ui.building import Building
from reader.ui.reading_window import ReadingWindow
from reader.ui.text import command_title, translate
from reader.ui.theme import Theme
from reader.workspace.listeners import Change
from reader.workspace.session import Session
from reader.workspace.settings import Settings

if TYPE_CHECKING:
    from reader.commands.command import Command, Desk
    from reader.commands.keymap import Keymap


class MainWindow(ReadingWindow):
    """Reply and source in the middle, lists at the side, card and note below, one status line.

    Args:
        session: what is read.
        keymap: gives the keys in force.
        settings: the user's.
        state: where sizes and places are kept.
    """

    language_changed = Signal()  # the texts that are shown are those of the language before

    def __init__(self, session: Session, keymap: "Callable[[], Keymap]", settings: Settings, state: QSettings) -> None:
        super().__init__(session, settings, state)
        self._keymap = keymap
        self.building = Building(self._steps(), self)
        self.setAcceptDrops(True)

    # --- building

    def _steps(self) -> Iterator[None]:
        """Make the parts one by one, then put them into their places all at once."""
        yield from self._make_parts()
        yield from self._make_desks()
        yield from self._make_commands()
        self._move_in()
        yield
        self._connect()
        self.session.listen(self._session_changed)
        self.shell.switches.restore(self.state)
        self.session.tell_all()
        self._show_place()

    def _make_parts(self) -> Iterator[None]:
        from reader.ui.comparison_card import ComparisonCard

        self.card = ComparisonCard(self.session, self.theme)
        yield
        from reader.ui.note_editor import NoteEditor

        self.editor = NoteEditor(lambda: self.session.case_path)
        yield
        from reader.ui.status_line import StatusLine

        self.status = StatusLine(self.session, self.theme)
        yield
        from reader.ui.panels import Panels
        from reader.ui.sidebar import Sidebar

        self.sidebar = Sidebar(self.theme)
        self.panels = Panels(self.session, self.view, self.sidebar, self.theme)
        yield from self.panels.made()

    def _make_desks(self) -> Iterator[None]:
        from reader.ui.reading_desk import ReadingDesk
        from reader.ui.writing_desk import WritingDesk

        self.reading = ReadingDesk(self.session, self.view, self.focus_areas)
        self.writing = WritingDesk(self.session, self.view, self.reading, self.editor)
        self.panels.connect_desks(self.reading, self.writing)
        yield
        from reader.ui.window_shell import WindowShell

        self.shell = WindowShell(self)
        yield

    def _make_commands(self) -> Iterator[None]:
        from reader.commands.table import COMMANDS
        from reader.ui.actions import Actions
        from reader.ui.key_router import KeyRouter

        yield
        keymap = self._keymap()
        self.actions_table = Actions(COMMANDS, keymap, self._desk, self.run_command, self)
        self.actions_table.fill_menus(self.menus)
        self.keys = KeyRouter(keymap, self.actions_table.run, self)
        yield
        from reader.ui.places_desk import PlacesDesk
        from reader.ui.references_desk import ReferencesDesk

        self.references = ReferencesDesk(self.session, self.view, self.reading, self.keys, self.strip)
        self.places = PlacesDesk(self.session, self.view, self.reading, self.keys)
        yield
        from reader.ui.announcer import Announcer
        from reader.ui.welcome import Welcome
        from reader.ui.window_messages import WindowMessages

        self.messages = WindowMessages(self.session, self.strip, self.editor, self.writing)
        self.announcer = Announcer(self.session, self.card)
        self.welcome = Welcome(self.session, self.theme, self.actions_table)
        yield

    def _move_in(self) -> None:
        self.parts.move_in(self.sidebar, self.card, self.editor)
        self.welcome.hide()
        self._body.insertWidget(1, self.welcome, 1)
        self.status.setFixedHeight(self._foot.minimumHeight())
        self._body.replaceWidget(self._foot, self.status)
        self._foot.hide()  # it is gone only when the event loop turns, and would lie above the panes until then
        self._foot.deleteLater()

    # --- commands

    def _desk(self, count: int | None) -> "Desk":
        from reader.commands.command import Desk

        return Desk(self.session, self.shell, count)

    def run_command(self, command: "Command", count: int | None = None) -> None:
        """Run a command; what a user can cause is told in one sentence."""
        try:
            command.run(self._desk(count))
        except ReaderError as error:
            self.strip.say(error.sentence)

    def run(self, command_id: str, count: int | None = None) -> None:
        """Run the command of that id if it is enabled."""
        self.actions_table.run(command_id, count)

    def set_keymap(self, keymap: "Keymap") -> None:
        """Use other keys."""
        self.actions_table.set_keymap(keymap)
        self.keys.set_keymap(keymap)
        self._name_reviews()
        self._tell_keys()

    def show_settings(self) -> None:
        """Open the settings; what is changed holds at once."""
        from reader.ui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.settings, self.actions_table, self.session.jobs, self)
        dialog.settings_changed.connect(self.apply_settings)
        dialog.keymap_changed.connect(self.set_keymap)
        dialog.show()

    def apply_settings(self, settings: Settings) -> None:
        """Use other settings; another language holds in a window that takes this one's place."""
        if settings.language != self.settings.language:
            self.language_changed.emit()
        self.settings = settings
        self.session.review_labels = settings.reviews
        self.session.documents.recognition = settings.recognition
        self._name_reviews()
        self.follow_look()

    # --- look

    def set_theme(self, theme: Theme) -> None:
        """Use other colours everywhere."""
        self.building.finish()
        super().set_theme(theme)
        for part in (self.card, self.panels, self.status, self.sidebar, self.welcome):
            part.set_theme(theme)

    def focus_areas(self) -> list[QWidget]:
        """Return what F6 moves through, in the order of the screen."""
        panes = [frame.pane for frame in self.view.frames]
        panel = self.sidebar.current
        side = [self.sidebar.panel(panel)] if panel is not None else []
        return [*side, *panes, self.card, self.editor.text]

    # --- connecting

    def _connect(self) -> None:
        from reader.ui.pane_menu import show_pane_menu

        panels = self.panels
        self.keys.watch(self.view.reply.pane, self.view.source.pane, self.card, panels.quotations.table, panels.pages)
        self.keys.watch_lists(*(panel.view for panel in panels.lists))
        self.keys.watch(self.welcome)  # what its buttons leave
        panels.citations.followed.connect(self.references.follow_citation)
        self.keys.pending_changed.connect(self.status.show_keys)
        self.editor.writing_changed.connect(lambda _: self.actions_table.refresh())
        self.writing.opened.connect(self.parts.bottom.show)
        self.writing.refused.connect(self.strip.say)
        for desk in (self.reading, self.writing, self.references, self.places):
            desk.said.connect(self.status.say)
        self.shell.files.moved_on.connect(self.messages.take_recovered)
        self.references.open_wanted.connect(self.shell.files.ask_add_source)
        self.card.citation_followed.connect(self.references.follow_citation)
        self.card.open_cited.connect(self.shell.files.ask_add_source)
        self.shell.files.source_added.connect(self.view.source.show_document)
        self.welcome.recent_chosen.connect(self.shell.files.open_recent)
        self.welcome.files_dropped.connect(lambda paths: self.shell.files.drop(paths, None))
        self.card.passage_chosen.connect(self.session.current.select_passage)
        self.card.review_chosen.connect(lambda index: self.run(f"review.{index + 1}"))
        panels.quotations.table.menu_actions = [
            self.actions_table.actions[name]
            for name in ("note.write", "copy.citation", "copy.finding", "link.remove", "quotation.dismiss")
        ]
        for frame in self.view.frames:
            frame.pane.position_changed.connect(self._show_place)
            frame.pane.menu_wanted.connect(partial(show_pane_menu, self.actions_table, self))
            frame.pane.files_dropped.connect(lambda paths, role=frame.role: self.shell.files.drop(paths, role))
        self.view.focus_moved.connect(self._show_place)
        self._name_reviews()
        self._tell_keys()

    def _tell_keys(self) -> None:
        from reader.ui.key_hints import show_key_hints

        show_key_hints(self.actions_table, self.card, self.editor, self.panels.notes)

    def _name_reviews(self) -> None:
        from reader.commands.table import BY_ID
        from reader.ui.labels import review_name

        for number, label in enumerate(self.session.review_labels, 1):
            command = BY_ID.get(f"review.{number}")
            if command is not None:
                title = translate("Window", "{command}: {label}")
                title = title.format(command=command_title(command), label=review_name(label))
                self.actions_table.rename(command.id, title)

    # --- what changes

    def _session_changed(self, change: Change) -> None:
        if change is Change.DOCUMENTS:
            empty = self.session.documents.reply is None
            whole = self.parts.whole
            shown, hidden = (self.welcome, whole) if empty else (whole, self.welcome)
            hidden.hide()  # first: both together are higher than a small window, and would make it grow
            shown.show()
            if not empty and not whole.isAncestorOf(self.focusWidget()):
                self.view.focused.pane.setFocus()
        if change is not Change.WORK:
            self.actions_table.refresh()

    def _look_again(self) -> None:
        try:
            self.session.look_again()
        except ReaderError as error:
            self.strip.say(error.sentence)

    def _show_place(self) -> None:
        words, zoom = self.view.focused.page_words, self.view.focused.pane.zoom
        page = translate("Status", "page {page}").format(page=words)
        self.status.show_place(f"{page}  ·  {round(zoom * 100)} %" if words else "")

    # --- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus, as Space does."""
        focus = QApplication.focusWidget()
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or not isinstance(focus, QAbstractButton):
            super().keyPressEvent(event)
        elif isinstance(focus, QToolButton) and focus.popupMode() is QToolButton.ToolButtonPopupMode.InstantPopup:
            focus.showMenu()
        else:
            focus.click()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files that are dropped: the first is the reply, the others are sources."""
        self.shell.files.drop([url.toLocalFile() for url in event.mimeData().urls()], None)

    def changeEvent(self, event: QEvent) -> None:
        """Save what is being written when the window loses the focus; see what others wrote when it comes back."""
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and self.building.is_done:
            if self.isActiveWindow():
                self._look_again()
            else:
                self.editor.autosave()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the note, keep the places of everything, end all work; but not in the middle of an export."""
        self.building.finish()
        if not self.shell.may_close():
            event.ignore()
            return
        self.editor.finish()
        self.keep_layout()
        self.session.close()
        self.close_pages()
        super().closeEvent(event)

    def close_pages(self) -> None:
        """Draw no more pages."""
        for frame in self.view.frames:
            frame.pane.close_pages()
        self.panels.pages.close_pages()

    def keep_layout(self) -> None:
        """Keep sizes and places of the parts for the next window."""
        self.state.setValue("geometry", self.saveGeometry())
        self.parts.keep(self.state)
        self.state.setValue("panes", self.view.state())
        self.shell.switches.keep(self.state)
