"""The rows of the list of findings."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QFocusEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from reader.ui.qt_index import Index
from reader.ui.text import translate


class SignedRows(QStyledItemDelegate):
    """Keeps a cell's own colour where its row is selected."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Let the model's colour win over the selection's."""
        super().initStyleOption(option, index)
        if not option.state & QStyle.StateFlag.State_Selected:
            return
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        if not isinstance(colour, QColor):
            colour = option.palette.color(QPalette.ColorRole.Text)
        option.palette.setColor(QPalette.ColorRole.HighlightedText, colour)


class FindingTable(QTableView):
    """The rows; its context menu offers the commands on the finding."""

    def __init__(self) -> None:
        super().__init__()
        self.menu_actions: list[QAction] = []
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(SignedRows(self))
        self.verticalHeader().hide()
        self.setAccessibleName(translate("List", "Quotations"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus without choosing a row: opening the panel does not move what is read."""
        QAbstractScrollArea.focusInEvent(self, event)  # a table's own would make the first row current
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the commands on the finding under the pointer."""
        menu = QMenu(self)
        menu.addActions(self.menu_actions)
        menu.exec(event.globalPos())
        menu.deleteLater()
