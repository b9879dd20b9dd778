"""The window as far as the first page needs it: the panes in their place, and empty rooms around them."""

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from reader.commands.menu import Menu
from reader.ui.message_strip import MessageStrip
from reader.ui.pair_view import PairView
from reader.ui.platform_look import PlatformLook
from reader.ui.style import style_sheet, theme_for
from reader.ui.text import menu_title
from reader.ui.theme import SPACE, Theme
from reader.ui.window_parts import WindowParts, truth
from reader.workspace.listeners import Change
from reader.workspace.session import Session
from reader.workspace.settings import Settings

_SIZE = (1280, 860)  # logical pixels, the first time, where the screen has them


class ReadingWindow(QMainWindow):
    """Shows the documents, in the sizes that the earlier window had.

    Args:
        session: what is read.
        settings: the user's.
        state: where sizes and places are kept.
    """

    def __init__(self, session: Session, settings: Settings, state: QSettings) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.state = state
        self.platform = PlatformLook(self)
        self.theme = theme_for(settings, self.platform)
        self._wear_theme()
        self.view = PairView(session, self.theme)
        self.strip = MessageStrip()
        self.parts = WindowParts(self.view)
        self.menus = {menu: self.menuBar().addMenu(menu_title(menu)) for menu in Menu}
        self._foot = _foot()
        self._lay_out()
        self._restore()
        session.listen(lambda change: self._show_title() if change is Change.DOCUMENTS else None)
        self._show_title()
        self.platform.changed.connect(self.follow_look)

    # --- look

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.theme = theme
        self._wear_theme()
        self.view.set_theme(theme)

    def follow_look(self) -> None:
        """Use the colours that settings and platform want now."""
        self.set_theme(theme_for(self.settings, self.platform))

    def _wear_theme(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(self.theme.palette())
        self.setStyleSheet(style_sheet(self.theme))

    # --- layout

    @property
    def knows_its_layout(self) -> bool:
        """Whether an earlier window has left its sizes; else they follow from what is in the parts."""
        return self.parts.are_kept(self.state)

    def _lay_out(self) -> None:
        body = QWidget()
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self.strip)
        self._body.addWidget(self.parts.whole, 1)
        self._body.addWidget(self._foot)
        self.setCentralWidget(body)
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize()))

    def _restore(self) -> None:
        """Take over what the earlier window has left of what can be seen with the first page."""
        for name, restore in (("geometry", self.restoreGeometry), ("panes", self.view.restore)):
            value = self.state.value(name)
            if isinstance(value, QByteArray):
                restore(value)
        self.parts.restore(self.state)
        self.view.show_rulers(visible=truth(self.state, "rulers", default=True))
        self.view.set_dark_pages(dark=truth(self.state, "dark-pages", default=self.theme.dark))

    def _show_title(self) -> None:
        names = [document.name for document in self.session.documents.all[:2]]
        self.setWindowTitle(" — ".join([*names, "Rejoinder"]) if names else "Rejoinder")

    # --- Qt

    def event(self, event: QEvent) -> bool:
        """Follow the platform when its colours change."""
        if event.type() == QEvent.Type.ThemeChange:
            self.platform.read()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Share the room out, the first time."""
        if not self.knows_its_layout:
            self.parts.share_out(self.size())
        super().showEvent(event)


def _foot() -> QWidget:
    """Return the room of the status line: of one height, whatever signs from whatever font are in it."""
    foot = QWidget()
    foot.setObjectName("status")
    foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    foot.setFixedHeight(foot.fontMetrics().height() + 2 * SPACE)
    return foot
