"""What can be shown and hidden: panels, rulers, dark pages, full screen, scrolling together."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.sync_desk import SyncDesk
from reader.ui.text import translate
from reader.workspace.shell import Panel, Toggle

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow


class ViewSwitches(QObject):
    """Keeps the actions of the switches checked as the view is."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.sync = SyncDesk(window.session, window.view)

    def toggle(self, what: Toggle) -> None:
        """Switch something on or off."""
        window = self._window
        match what:
            case Toggle.SIDEBAR:
                if _has_focus(window.sidebar):
                    window.view.focused.pane.setFocus()  # first: Qt would hand the focus on to any pane
                window.sidebar.setVisible(not window.sidebar.isVisible())
            case Toggle.DARK_PAGES:
                self.set_dark_pages(dark=not self.dark_pages)
            case Toggle.RULER:
                window.view.show_rulers(visible=not window.view.has_rulers)
            case Toggle.FULL_SCREEN:
                window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
            case Toggle.SYNC:
                self.sync.set_on(on=not self.sync.on)
                on, off = (
                    translate("View", "The panes scroll together."),
                    translate("View", "Each pane scrolls by itself."),
                )
                window.status.say(on if self.sync.on else off)
        self.show_checks()

    @property
    def dark_pages(self) -> bool:
        """Whether the pages are light on dark."""
        return self._window.view.reply.pane.dark_pages

    def set_dark_pages(self, *, dark: bool) -> None:
        """Show pages light on dark or as printed."""
        self._window.view.set_dark_pages(dark=dark)
        self._window.panels.pages.set_dark_pages(dark)

    def take_over(self, other: "ViewSwitches") -> None:
        """Switch on and off what was so in another window."""
        self.set_dark_pages(dark=other.dark_pages)
        self._window.view.show_rulers(visible=other._window.view.has_rulers)  # noqa: SLF001 (one class)
        self.sync.set_on(on=other.sync.on)
        self.show_checks()

    def keep(self, state: QSettings) -> None:
        """Keep what is on for the next window; pages that are as the window is go on following it."""
        state.setValue("rulers", self._window.view.has_rulers)
        panel = self._window.sidebar.current
        if panel is not None:
            state.setValue("panel", panel.value)
        if self.dark_pages == self._window.theme.dark:
            state.remove("dark-pages")
        else:
            state.setValue("dark-pages", self.dark_pages)

    def restore(self, state: QSettings) -> None:
        """Switch on what was so in the window before and is not seen with the first page: the panel."""
        panel = next((panel for panel in Panel if panel.value == state.value("panel")), None)
        if panel is not None and panel in self._window.sidebar:
            self._window.sidebar.show_panel(panel)
        self._window.panels.pages.set_dark_pages(self.dark_pages)
        self.show_checks()

    def lock_here(self) -> None:
        """Scroll together from the places shown now."""
        self.sync.lock()
        self._window.status.say(translate("View", "Scrolling is locked at these places."))
        self.show_checks()

    def show_checks(self) -> None:
        """Check the actions of what is on."""
        window = self._window
        for name, on in (
            ("view.sidebar", not window.sidebar.isHidden()),
            ("view.dark", self.dark_pages),
            ("view.ruler", window.view.has_rulers),
            ("view.full-screen", window.isFullScreen()),
            ("view.sync", self.sync.on),
        ):
            window.actions_table.actions[name].setChecked(on)

    def show_panel(self, panel: Panel, *, hide: bool = True) -> None:
        """Show a panel and give it the focus; if it has the focus and `hide` is set, hide it."""
        window = self._window
        if panel is Panel.CARD:
            self._show(window.parts.bottom, window.card, window.parts.bottom, hide=hide)
            return
        shown = window.sidebar.isVisible() and window.sidebar.current is panel
        if shown and hide and _has_focus(window.sidebar.panel(panel)):
            window.view.focused.pane.setFocus()  # first: see above
            window.sidebar.hide()
        else:
            window.sidebar.show()
            window.sidebar.show_panel(panel)
            window.sidebar.panel(panel).setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.show_checks()

    def _show(self, container: QWidget, focused: QWidget, hidden: QWidget, *, hide: bool) -> None:
        if hide and container.isVisible() and _has_focus(focused):
            self._window.view.focused.pane.setFocus()  # first: see above
            hidden.hide()
        else:
            container.show()
            focused.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _has_focus(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))
