"""The window: puts the parts in their places and restores them."""

from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from reader.commands.command import Command, Desk
from reader.commands.keymap import Keymap
from reader.commands.table import BY_ID, COMMANDS
from reader.errors import ReaderError
from reader.ui.actions import Actions
from reader.ui.announcer import Announcer
from reader.ui.comparison_card import ComparisonCard
from reader.ui.key_router import KeyRouter
from reader.ui.labels import review_name
from reader.ui.message_strip import MessageStrip
from reader.ui.note_editor import NoteEditor
from reader.ui.pair_view import PairView
from reader.ui.pane_menu import show_pane_menu
from reader.ui.panels import Panels
from reader.ui.places_desk import PlacesDesk
from reader.ui.platform_look import PlatformLook
from reader.ui.reading_desk import ReadingDesk
from reader.ui.references_desk import ReferencesDesk
from reader.ui.sidebar import Sidebar
from reader.ui.status_line import StatusLine
from reader.ui.style import style_sheet, theme_for
from reader.ui.text import command_title, translate
from reader.ui.theme import Theme
from reader.ui.welcome import Welcome
from reader.ui.window_messages import WindowMessages
from reader.ui.window_parts import WindowParts
from reader.ui.window_shell import WindowShell
from reader.ui.writing_desk import WritingDesk
from reader.workspace.listeners import Change
from reader.workspace.session import Session
from reader.workspace.settings import Settings

_SIZE = (1280, 860)  # logical pixels, the first time, where the screen has them


class MainWindow(QMainWindow):
    """Reply and source in the middle, lists at the side, card and note below, one status line.

    Args:
        session: what is read.
        keymap: the keys in force.
        settings: the user's.
        state: where sizes and places are kept.
    """

    language_changed = Signal()  # the texts that are shown are those of the language before

    def __init__(self, session: Session, keymap: Keymap, settings: Settings, state: QSettings) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.state = state
        self.platform = PlatformLook(self)
        self.theme = theme_for(settings, self.platform)
        self.view = PairView(session, self.theme)
        self.card = ComparisonCard(session, self.theme)
        self.editor = NoteEditor(lambda: session.case_path)
        self.status = StatusLine(session, self.theme)
        self.strip = MessageStrip()
        self.sidebar = Sidebar(self.theme)
        self.panels = Panels(session, self.view, self.sidebar, self.theme)
        self.reading = ReadingDesk(session, self.view, self.focus_areas)
        self.writing = WritingDesk(session, self.view, self.reading, self.editor)
        self.panels.connect_desks(self.reading, self.writing)
        self.shell = WindowShell(self)
        self.actions_table = Actions(COMMANDS, keymap, self._desk, self.run_command, self)
        self.keys = KeyRouter(keymap, self.actions_table.run, self)
        self.references = ReferencesDesk(session, self.view, self.reading, self.keys, self.strip)
        self.places = PlacesDesk(session, self.view, self.reading, self.keys)
        self.messages = WindowMessages(session, self.strip, self.editor, self.writing)
        self.shell.files.moved_on.connect(self.messages.take_recovered)
        self.announcer = Announcer(session, self.card)
        self.welcome = Welcome(session, self.theme, self.actions_table)
        self.parts = WindowParts(self.sidebar, self.view, self.card, self.editor)
        self._lay_out()
        self._connect()
        self._restore()
        self.set_theme(self.theme)
        self._show_title()
        self._session_changed(Change.DOCUMENTS)

    # --- commands

    def _desk(self, count: int | None) -> Desk:
        return Desk(self.session, self.shell, count)

    def run_command(self, command: Command, count: int | None = None) -> None:
        """Run a command; what a user can cause is told in one sentence."""
        try:
            command.run(self._desk(count))
        except ReaderError as error:
            self.strip.say(error.sentence)

    def run(self, command_id: str, count: int | None = None) -> None:
        """Run the command of that id if it is enabled."""
        self.actions_table.run(BY_ID[command_id].id, count)

    def set_keymap(self, keymap: Keymap) -> None:
        """Use other keys."""
        self.actions_table.set_keymap(keymap)
        self.keys.set_keymap(keymap)
        self._name_reviews()

    def show_settings(self) -> None:
        """Open the settings; what is changed holds at once."""
        from reader.ui.settings_dialog import SettingsDialog  # noqa: PLC0415 (seldom opened; the first page does not wait)

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
        self._follow_look()

    # --- look

    def set_theme(self, theme: Theme) -> None:
        """Use other colours everywhere."""
        self.theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(theme.palette())
        self.setStyleSheet(style_sheet(theme))
        for part in (self.view, self.card, self.panels, self.status, self.sidebar, self.welcome):
            part.set_theme(theme)

    def _follow_look(self) -> None:
        """Use the colours that settings and platform want now."""
        self.set_theme(theme_for(self.settings, self.platform))

    def focus_areas(self) -> list[QWidget]:
        """Return what F6 moves through, in the order of the screen."""
        panes = [frame.pane for frame in self.view.frames]
        panel = self.sidebar.current
        side = [self.sidebar.panel(panel)] if panel is not None else []
        return [*side, *panes, self.card, self.editor.text]

    # --- building

    def _lay_out(self) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addWidget(self.welcome, 1)
        layout.addWidget(self.parts.whole, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(body)
        self.actions_table.fill_menu_bar(self.menuBar())
        self.setAcceptDrops(True)
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize()))

    def _connect(self) -> None:
        self.session.listen(self._session_changed)
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
        self.platform.changed.connect(self._follow_look)
        self._name_reviews()

    def _name_reviews(self) -> None:
        for number, label in enumerate(self.session.review_labels, 1):
            command = BY_ID.get(f"review.{number}")
            if command is not None:
                title = translate("Window", "{command}: {label}")
                title = title.format(command=command_title(command), label=review_name(label))
                self.actions_table.rename(command.id, title)

    # --- what changes

    def _session_changed(self, change: Change) -> None:
        if change is Change.DOCUMENTS:
            self._show_title()
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

    def _show_title(self) -> None:
        names = [document.name for document in self.session.documents.all[:2]]
        self.setWindowTitle(" — ".join([*names, "Rejoinder"]) if names else "Rejoinder")

    def _show_place(self) -> None:
        words, zoom = self.view.focused.page_words, self.view.focused.pane.zoom
        page = translate("Status", "page {page}").format(page=words)
        self.status.show_place(f"{page}  ·  {round(zoom * 100)} %" if words else "")

    # --- Qt

    def event(self, event: QEvent) -> bool:
        """Follow the platform when its colours change."""
        if event.type() == QEvent.Type.ThemeChange:
            self.platform.read()
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files that are dropped: the first is the reply, the others are sources."""
        self.shell.files.drop([url.toLocalFile() for url in event.mimeData().urls()], None)

    def changeEvent(self, event: QEvent) -> None:
        """Save what is being written when the window loses the focus; see what others wrote when it comes back."""
        if event.type() == QEvent.Type.ActivationChange and self.isVisible():
            if self.isActiveWindow():
                self._look_again()
            else:
                self.editor.autosave()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Share the room out, the first time."""
        if not self.parts.are_kept(self.state):
            self.parts.share_out(self.size())
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the note, keep the places of everything, end all work; but not in the middle of an export."""
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

    def _restore(self) -> None:
        for name, restore in (("geometry", self.restoreGeometry), ("panes", self.view.restore)):
            value = self.state.value(name)
            if isinstance(value, QByteArray):
                restore(value)
        self.shell.switches.restore(self.state)
        self.parts.restore(self.state)
