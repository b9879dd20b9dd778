"""The rows of the list of findings."""

from functools import lru_cache

from PySide6.QtCore import QEvent, QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QFocusEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QMenu, QTableView

from reader.model.alignment import PinpointState
from reader.model.comparison import Finding
from reader.model.quotation import QuotationKind
from reader.ui.quotation_model import Column, FindingModel, FindingProxy
from reader.ui.scroll_bars import OpaqueScrollBar
from reader.ui.text import isolated, translate
from reader.ui.theme import SPACE, Theme

_PADDING = 2 * SPACE - 1  # logical pixels at each side of a text that is not centred
_LEAST_LETTER = 2  # logical pixels: no text has letters that are narrower on average
_KEPT_TEXTS = 1024  # cut texts: those of two hundred rows
_LEADING = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_CENTRED = (Column.VERDICT, Column.PINPOINT, Column.NOTE)
_ALIGNMENTS = dict.fromkeys(_CENTRED, int(Qt.AlignmentFlag.AlignCenter)) | {
    Column.NUMBER: int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
}


class FindingTable(QTableView):
    """The rows; its context menu offers the commands on the finding.

    It paints a row at once. Qt's way, cell by cell through a delegate, asks the model eight questions and maps the cell
    fifteen times between proxy and model: that took half of a step's time.

    Args:
        model: has the findings.
        proxy: sorts and filters it.
        theme: the window's.
    """

    def __init__(self, model: FindingModel, proxy: FindingProxy, theme: Theme) -> None:
        super().__init__()
        self.menu_actions: list[QAction] = []
        self._findings = model
        self._proxy = proxy
        self._theme = theme
        self._cut = lru_cache(maxsize=_KEPT_TEXTS)(self._elided)
        self.setModel(proxy)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setVerticalScrollBar(OpaqueScrollBar(Qt.Orientation.Vertical))
        self.verticalScrollBar().setBackgroundRole(QPalette.ColorRole.Base)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # scrolling then moves pixels
        header = self.horizontalHeader()  # has a selection of its own: it does not show that of the rows
        header.setSelectionModel(QItemSelectionModel(proxy, header))
        self.setAccessibleName(translate("List", "Quotations"))

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus without choosing a row: opening the panel does not move what is read."""
        QAbstractScrollArea.focusInEvent(self, event)  # a table's own would make the first row current
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Cut texts anew for another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._cut.cache_clear()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the commands on the finding under the pointer."""
        menu = QMenu(self)
        menu.addActions(self.menu_actions)
        menu.exec(event.globalPos())
        menu.deleteLater()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are to be painted."""
        area, region = event.rect(), event.region()
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        columns = [
            (column, self.columnViewportPosition(column), self.columnWidth(column))
            for column in Column
            if not self.isColumnHidden(column)
        ]
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        with QPainter(self.viewport()) as painter:
            painter.fillRect(area, self._theme.panel)
            for row in range(max(first, 0), (last if last >= 0 else self._proxy.rowCount() - 1) + 1):
                rect = QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
                if region.intersects(rect):
                    self._paint_ground(painter, rect, chosen=row in chosen)
                    self._paint_cells(painter, row, rect, columns)

    def _paint_ground(self, painter: QPainter, rect: QRect, *, chosen: bool) -> None:
        """Paint what lies under a row: a hairline, the chosen row's ground, and the focus."""
        theme = self._theme
        focused = chosen and self.hasFocus()
        if chosen:
            painter.fillRect(rect, theme.chosen)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.accent if focused else theme.line)
        if focused:
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, theme.accent)

    def _paint_cells(self, painter: QPainter, row: int, rect: QRect, columns: list[tuple[Column, int, int]]) -> None:
        """Paint the texts of a row."""
        source = self._proxy.mapToSource(self._proxy.index(row, 0)).row()
        finding = self._findings.finding(source)
        height = rect.height() - 1  # above the hairline
        for column, left, width in columns:
            text = self._findings.text(source, column)
            if text:
                alignment = _ALIGNMENTS.get(column, _LEADING)
                padding = 0 if column in _CENTRED else _PADDING
                room = width - 2 * padding
                painter.setPen(self._hue(finding, column))
                painter.drawText(left + padding, rect.top(), room, height, alignment, self._cut(text, room))

    def _elided(self, text: str, width: int) -> str:
        """Return a text cut to a width (logical pixels); of a long one, only what could fit is measured."""
        shown = text[: max(width, 0) // _LEAST_LETTER + 1]
        cut = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, width)
        return isolated(cut) if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else cut

    def _hue(self, finding: Finding, column: Column) -> QColor:
        theme = self._theme
        if column is Column.VERDICT:
            return theme.verdict(finding.verdict.kind)
        if column is Column.PINPOINT and finding.passage and finding.passage.pinpoint.state is PinpointState.DIFFERS:
            return theme.warning
        if column is Column.NOTE:
            return theme.note
        quiet = column in {Column.NUMBER, Column.PAGES, Column.PINPOINT}
        not_quoted = column is Column.QUOTATION and finding.quotation.kind is not QuotationKind.QUOTATION
        return theme.muted if quiet or not_quoted else theme.text
