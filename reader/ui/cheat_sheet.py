"""All keys on one sheet, made from the table."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.commands.cheat_sheet import KeyRow, cheat_sheet
from reader.commands.command import Menu
from reader.commands.table import COMMANDS
from reader.ui.actions import Actions, menu_title
from reader.ui.comparison_card import plain_label
from reader.ui.text import translate
from reader.ui.theme import BETWEEN, INSIDE, SPACE, TypeStep

_SHARE = 0.92  # of the window that the sheet may cover
_COLUMN = 330  # logical pixels: least width of a column of keys


class CheatSheet(QDialog):
    """Closes on any key."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Keys", "All keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = actions
        width = round(parent.width() * _SHARE)
        sections = cheat_sheet(COMMANDS, actions.keymap)
        columns = QHBoxLayout()
        columns.setSpacing(2 * BETWEEN)
        for part in _even(sections, max(1, min(3, width // _COLUMN))):
            column = QVBoxLayout()
            column.setSpacing(BETWEEN)
            for menu, rows in part:
                column.addLayout(self._section(menu, rows))
            column.addStretch()
            columns.addLayout(column, 1)
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
        self.resize(width, round(parent.height() * _SHARE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close."""
        event.accept()
        self.close()

    def _section(self, menu: Menu, rows: tuple[KeyRow, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(INSIDE)
        grid.setVerticalSpacing(SPACE)
        heading = plain_label(TypeStep.LARGE, bold=True)
        heading.setText(menu_title(menu).replace("&", ""))
        grid.addWidget(heading, 0, 0, 1, 2)
        for number, row in enumerate(rows, 1):
            keys = plain_label(bold=True)
            keys.setText("   ".join((*row.panes, *row.anywhere)))
            keys.setWordWrap(True)
            title = plain_label()
            title.setText(self._actions.title(row.command.id))
            title.setWordWrap(True)
            grid.addWidget(title, number, 0)
            grid.addWidget(keys, number, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        return grid


def _even(
    sections: tuple[tuple[Menu, tuple[KeyRow, ...]], ...], columns: int
) -> list[list[tuple[Menu, tuple[KeyRow, ...]]]]:
    """Share sections out over columns of about the same height, in their order."""
    lines = sum(len(rows) + 2 for _, rows in sections)
    parts: list[list[tuple[Menu, tuple[KeyRow, ...]]]] = [[]]
    filled = 0
    for section in sections:
        height = len(section[1]) + 2
        if parts[-1] and len(parts) < columns and filled + height / 2 > lines / columns:
            parts.append([])
            filled = 0
        parts[-1].append(section)
        filled += height
    return parts
