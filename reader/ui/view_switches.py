"""What can be shown and hidden: panels, rulers, dark pages, full screen, scrolling together."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
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
        self._rulers = True
        self._dark = False

    def toggle(self, what: Toggle) -> None:
        """Switch something on or off."""
        window = self._window
        match what:
            case Toggle.SIDEBAR:
                window.sidebar.setVisible(not window.sidebar.isVisible())
            case Toggle.DARK_PAGES:
                self.set_dark_pages(dark=not self._dark)
            case Toggle.RULER:
                self._rulers = not self._rulers
                window.view.show_rulers(visible=self._rulers)
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

    def set_dark_pages(self, *, dark: bool) -> None:
        """Show pages light on dark or as printed."""
        self._dark = dark
        for frame in self._window.view.frames:
            frame.pane.set_dark_pages(dark)
        self._window.panels.pages.set_dark_pages(dark)

    def take_over(self, other: "ViewSwitches") -> None:
        """Switch on and off what was so in another window."""
        if other._dark != self._dark:  # noqa: SLF001 (one class)
            self.toggle(Toggle.DARK_PAGES)
        if other._rulers != self._rulers:  # noqa: SLF001 (one class)
            self.toggle(Toggle.RULER)
        self.sync.set_on(on=other.sync.on)
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
            ("view.sidebar", window.sidebar.isVisible()),
            ("view.dark", self._dark),
            ("view.ruler", self._rulers),
            ("view.full-screen", window.isFullScreen()),
            ("view.sync", self.sync.on),
        ):
            window.actions_table.actions[name].setChecked(on)

    def show_panel(self, panel: Panel, *, hide: bool = True) -> None:
        """Show a panel and give it the focus; if it has the focus and `hide` is set, hide it."""
        window = self._window
        if panel is Panel.CARD:
            self._show(window.bottom, window.card, window.bottom, hide=hide)
            return
        shown = window.sidebar.isVisible() and window.sidebar.current is panel
        if shown and hide and _has_focus(window.sidebar.panel(panel)):
            window.sidebar.hide()
            window.view.focused.pane.setFocus()
        else:
            window.sidebar.show()
            window.sidebar.show_panel(panel)
            window.sidebar.panel(panel).setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.show_checks()

    def _show(self, container: QWidget, focused: QWidget, hidden: QWidget, *, hide: bool) -> None:
        if hide and container.isVisible() and _has_focus(focused):
            hidden.hide()
            self._window.view.focused.pane.setFocus()
        else:
            container.show()
            focused.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _has_focus(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))
