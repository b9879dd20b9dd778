"""The list of findings with its filter."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.alignment import VerdictKind
from reader.ui.labels import review_name, verdict_name
from reader.ui.qt_index import Index
from reader.ui.quotation_model import ID_ROLE, Column, FindingFilter, FindingModel, FindingProxy
from reader.ui.text import translate
from reader.ui.theme import INSIDE, SIGNS, SPACE, Theme
from reader.workspace.listeners import Change
from reader.workspace.open_document import Reading
from reader.workspace.session import Session

_CELL_MARGINS = 4 * SPACE  # logical pixels at both sides of a cell's text together

_FIXED_WIDTHS = {
    Column.NUMBER: 5,
    Column.VERDICT: 3,
    Column.PAGES: 9,
    Column.PINPOINT: 5,
    Column.NOTE: 3,
    Column.REVIEW: 10,
}


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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the commands on the finding under the pointer."""
        menu = QMenu(self)
        menu.addActions(self.menu_actions)
        menu.exec(event.globalPos())
        menu.deleteLater()


class QuotationList(QWidget):
    """All findings, one a row; the current one follows the session and leads it."""

    filter_changed = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.model = FindingModel(session, theme)
        self.proxy = FindingProxy(self.model, session)
        self.table = FindingTable()
        self.table.setModel(self.proxy)
        self.table.sortByColumn(Column.NUMBER, Qt.SortOrder.AscendingOrder)
        self._search = QLineEdit()
        self._search.setPlaceholderText(translate("List", "Filter by words…"))
        self._search.setAccessibleName(translate("List", "Filter the quotations by words"))
        self._search.setClearButtonEnabled(True)
        self._more = QToolButton()
        self._more.setText(translate("List", "All"))
        self._more.setToolTip(translate("List", "Filter by verdict, review and note"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._more)
        self._more.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._empty = QLabel()
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(4 * SPACE)
        self._lay_out()
        self._size_columns()
        self._search.textChanged.connect(self._text_changed)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.table.clicked.connect(self._row_clicked)
        session.listen(self._changed)
        self._show_state()

    @property
    def wanted(self) -> FindingFilter:
        """The filter in force."""
        return self.proxy.filter

    @property
    def explanation(self) -> str:
        """Why the list is empty; empty itself if it is not."""
        return "" if self._empty.isHidden() else self._empty.text()

    def listed(self) -> tuple[str, ...]:
        """Return the ids of the findings that are listed, in the order shown."""
        rows = range(self.proxy.rowCount())
        return tuple(str(self.proxy.index(row, 0).data(ID_ROLE)) for row in rows)

    def set_filter(self, wanted: FindingFilter) -> None:
        """List only some of the findings."""
        self.proxy.set_filter(wanted)
        self._show_state()
        self._follow_focus()
        self.filter_changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.model.set_theme(theme)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(INSIDE, INSIDE, INSIDE, INSIDE)
        bar.setSpacing(SPACE)
        bar.addWidget(self._search)
        bar.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.table)
        layout.addWidget(self._empty, 1)

    def _size_columns(self) -> None:
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(2 * INSIDE)
        header.setSortIndicatorShown(False)
        header.sortIndicatorChanged.connect(self._sorted)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        letter = self.fontMetrics().averageCharWidth()
        for column in Column:
            if column is Column.QUOTATION:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(column, _FIXED_WIDTHS[column] * letter + SPACE)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + INSIDE)

    def _changed(self, change: Change) -> None:
        if change is Change.COMPARISON:
            with QSignalBlocker(self.table.selectionModel()):
                self.model.reload()
            self._show_columns()
            self._show_state()
            self._follow_focus()
        elif change in {Change.NOTES, Change.REVIEWS}:
            self.model.annotations_changed()
            self._show_columns()
            if self.wanted.active:
                self.proxy.set_filter(self.wanted)
        elif change is Change.FOCUS:
            self._follow_focus()
        elif change in {Change.DOCUMENTS, Change.WORK}:
            self._show_state()

    def _show_columns(self) -> None:
        """Leave the room to the words while nothing is judged or noted yet."""
        notebook = self._session.notebook
        self.table.setColumnHidden(Column.REVIEW, not (notebook and notebook.reviews))
        self.table.setColumnHidden(Column.NOTE, not (notebook and notebook.notes))
        # By the longest text: having Qt measure each row takes 0.1 s with 300 of them.
        width = self.fontMetrics().horizontalAdvance(self.model.longest_pages())
        self.table.horizontalHeader().resizeSection(Column.PAGES, width + _CELL_MARGINS)

    def _sorted(self, column: int, order: Qt.SortOrder) -> None:
        """Show an arrow only where the order is not the reply's own."""
        own = column == Column.NUMBER and order is Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicatorShown(not own)

    def _follow_focus(self) -> None:
        finding = self._session.focus.finding
        row = self.model.row_of(finding) if finding is not None else None
        if row is None:
            self.table.clearSelection()
        else:
            index = self.proxy.mapFromSource(self.model.index(row, Column.QUOTATION))
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)

    def _row_chosen(self, current: QModelIndex, previous: QModelIndex) -> None:  # noqa: ARG002 (Qt's signature)
        """Lead the session, unless it is the session that is followed: the row is then that of its own finding."""
        if current.isValid() and current.data(ID_ROLE) != self._session.focus.finding:
            self._session.select(str(current.data(ID_ROLE)))

    def _row_clicked(self, index: QModelIndex) -> None:
        if index.data(ID_ROLE) == self._session.focus.finding:
            self._session.select(str(index.data(ID_ROLE)))

    def _text_changed(self, text: str) -> None:
        self.set_filter(replace(self.wanted, text=text))

    def _fill_menu(self) -> None:
        self._menu.clear()
        self._add(translate("List", "All quotations"), FindingFilter(self.wanted.text))
        self._add(translate("List", "Problems only"), replace(FindingFilter(self.wanted.text), problems=True))
        self._add(translate("List", "With a note"), replace(FindingFilter(self.wanted.text), with_note=True))
        self._menu.addSeparator()
        for kind in VerdictKind:
            chosen = replace(FindingFilter(self.wanted.text), verdicts=frozenset({kind}))
            self._add(f"{SIGNS[kind]}  {verdict_name(kind)}", chosen)
        self._menu.addSeparator()
        self._add(translate("List", "Not reviewed"), replace(FindingFilter(self.wanted.text), review=""))
        for label in self._session.review_labels:
            self._add(review_name(label), replace(FindingFilter(self.wanted.text), review=label))

    def _add(self, title: str, wanted: FindingFilter) -> None:
        action = self._menu.addAction(title)
        action.setCheckable(True)
        action.setChecked(wanted == self.wanted)
        action.triggered.connect(lambda: self._choose(title, wanted))

    def _choose(self, title: str, wanted: FindingFilter) -> None:
        self._more.setText(title if replace(wanted, text="").active else translate("List", "All"))
        self.set_filter(wanted)

    def _show_state(self) -> None:
        """Say why the list is empty, if it is."""
        listed = self.proxy.rowCount() > 0
        self.table.setVisible(listed)
        self._empty.setVisible(not listed)
        self.setFocusProxy(self.table if listed else self._search)
        if not listed:
            self._empty.setText(self._reason())

    def _reason(self) -> str:
        if self._session.reply is None:
            return translate("List", "Open a reply and its source: the quotations are listed here.")
        if self._session.reply.reading in {Reading.FAILED, Reading.LOCKED}:
            return translate("List", "The reply could not be read; its pane says why.")
        if self._session.comparison is None:
            return translate("List", "The quotations are listed here as soon as the documents are read.")
        if self.model.rowCount() == 0:
            return translate(
                "List",
                "No quotation was found. Select words in the reply and choose “Add a quotation” if there is one.",
            )
        return translate("List", "No quotation passes the filter.")
