"""The lists at the side, one at a time, chosen by a row of icons."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QButtonGroup, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from reader.ui.flow_layout import FlowLayout
from reader.ui.icons import icon
from reader.ui.plain_label import plain_label
from reader.ui.theme import INSIDE, SPACE, Theme
from reader.workspace.shell import Panel

_ICON = 18  # logical pixels


class Sidebar(QWidget):
    """Panels in a stack."""

    panel_shown = Signal(object)  # Panel

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._panels: dict[Panel, QWidget] = {}
        self._buttons: dict[Panel, QToolButton] = {}
        self._titles: dict[Panel, str] = {}
        self._group = QButtonGroup(self)
        self._width: int | None = None  # of the icons in one line, until they change: layouts ask at each step
        self._title = plain_label(bold=True)
        self._title.setObjectName("panel-title")
        self._title.setContentsMargins(INSIDE, INSIDE, INSIDE, 0)
        self._stack = QStackedWidget()
        rail = QWidget()
        rail.setObjectName("rail")
        rail.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        icons = QWidget()
        self._rail = FlowLayout(icons, SPACE)  # in two lines, where large letters leave no room for one
        edges = QVBoxLayout(rail)
        edges.setContentsMargins(INSIDE, SPACE, INSIDE, SPACE)
        edges.addWidget(icons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(rail)
        layout.addWidget(self._title)
        layout.addWidget(self._stack, 1)

    def sizeHint(self) -> QSize:
        """Want the icons in one line."""
        if self._width is None:
            self._width = sum(button.sizeHint().width() + SPACE for button in self._buttons.values())
        return QSize(self._width + 2 * INSIDE, super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Measure the icons anew: the style or the font may be another one."""
        super().changeEvent(event)
        self._width = None

    @property
    def current(self) -> Panel | None:
        """The panel that is shown."""
        return next((panel for panel, widget in self._panels.items() if widget is self._stack.currentWidget()), None)

    def __contains__(self, panel: Panel) -> bool:
        """Tell whether a panel is one of the sidebar's."""
        return panel in self._panels

    def panel(self, panel: Panel) -> QWidget:
        """Return a panel's widget."""
        return self._panels[panel]

    def add(self, panel: Panel, title: str, widget: QWidget) -> None:
        """Add a panel; its icon has its name."""
        button = QToolButton()
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setIcon(icon(panel.value, self._theme.text))
        button.setToolTip(title)
        button.setAccessibleName(title)
        button.clicked.connect(lambda: self.show_panel(panel))
        self._group.addButton(button)
        self._rail.addWidget(button)
        self._width = None
        self._panels[panel], self._buttons[panel], self._titles[panel] = widget, button, title
        self._stack.addWidget(widget)
        if len(self._panels) == 1:
            self.show_panel(panel)

    def show_panel(self, panel: Panel) -> None:
        """Show a panel in place of the one before."""
        focus, before = QApplication.focusWidget(), self._stack.currentWidget()
        if focus is not None and before is not None and before.isAncestorOf(focus):
            focus.clearFocus()  # else Qt hands it to a pane while the panel before is hidden: the reader is not there
        self._stack.setCurrentWidget(self._panels[panel])
        self._buttons[panel].setChecked(True)
        for other, button in self._buttons.items():  # Tab comes to the row once; arrow keys move along it
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if other is panel else Qt.FocusPolicy.NoFocus)
        self._title.setText(self._titles[panel])
        self.panel_shown.emit(panel)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        for panel, button in self._buttons.items():
            button.setIcon(icon(panel.value, theme.text))
