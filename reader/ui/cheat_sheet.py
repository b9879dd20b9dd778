"""All keys on one sheet, made from the table."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.commands.cheat_sheet import KeyRow, cheat_sheet
from reader.commands.menu import Menu
from reader.commands.table import COMMANDS
from reader.ui.actions import Actions
from reader.ui.key_names import key_names
from reader.ui.plain_label import plain_label
from reader.ui.text import menu_title, translate
from reader.ui.theme import BETWEEN, INSIDE, SPACE, TypeStep

_KEYS = 3  # of a command that are shown
_SHARE = 0.92  # of the window that the sheet may cover
_COLUMN = 280  # logical pixels: least width of a column of keys


class CheatSheet(QDialog):
    """Closes on any key."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Keys", "All keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = actions
        width = round(parent.width() * _SHARE)
        rows = [row for _, section in cheat_sheet(COMMANDS, actions.keymap) for row in section]
        columns = QHBoxLayout()
        columns.setSpacing(2 * BETWEEN)
        for part in _even(rows, max(1, min(4, width // _COLUMN))):
            columns.addLayout(self._column(part), 1)
        sheet = QWidget()
        sheet.setObjectName("sheet")
        sheet.setLayout(columns)
        columns.setContentsMargins(2 * BETWEEN, BETWEEN, 2 * BETWEEN, BETWEEN)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(sheet)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        needed = sheet.heightForWidth(width) if sheet.hasHeightForWidth() else sheet.sizeHint().height()
        self.resize(width, min(round(parent.height() * _SHARE), needed + 2 * BETWEEN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close."""
        event.accept()
        self.close()

    def _column(self, rows: Sequence[KeyRow]) -> QGridLayout:
        """Set rows below the names of their menus."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(INSIDE)
        grid.setVerticalSpacing(2)
        menu: Menu | None = None
        for row in rows:
            if row.command.menu is not menu:
                menu = row.command.menu
                heading = plain_label(bold=True)
                heading.setText(menu_title(menu).replace("&", ""))
                heading.setContentsMargins(0, INSIDE if grid.rowCount() > 1 else 0, 0, SPACE)
                grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            title, keys = plain_label(TypeStep.SMALL), plain_label(TypeStep.SMALL, bold=True)
            title.setText(self._actions.title(row.command.id))
            keys.setText("   ".join(map(key_names, (*row.panes, *row.anywhere)[:_KEYS])))
            for label in (title, keys):
                label.setWordWrap(True)
            number = grid.rowCount()
            grid.addWidget(title, number, 0)
            grid.addWidget(keys, number, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        return grid


def _even(rows: Sequence[KeyRow], columns: int) -> list[list[KeyRow]]:
    """Share rows out over columns of about the same height; a menu's name takes the room of two rows."""
    heights = [1 if n and rows[n - 1].command.menu is row.command.menu else 3 for n, row in enumerate(rows)]
    limit = sum(heights) / columns
    parts: list[list[KeyRow]] = [[]]
    filled = 0.0
    for row, height in zip(rows, heights, strict=True):
        if parts[-1] and len(parts) < columns and filled + height / 2 > limit:
            parts.append([])
            filled = 2
        parts[-1].append(row)
        filled += height
    return parts
