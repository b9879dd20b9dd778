"""The list of findings with its filter."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from reader.ui.finding_filter import FilterPart, FindingFilter, filter_name, filter_parts
from reader.ui.focus_giver import FocusGiver
from reader.ui.quotation_model import ID_ROLE, Column, FindingModel, FindingProxy
from reader.ui.quotation_table import FindingTable
from reader.ui.text import translate
from reader.ui.theme import INSIDE, SPACE, Theme
from reader.workspace.listeners import Change
from reader.workspace.open_document import Reading
from reader.workspace.session import Session

_CELL_MARGINS = 4 * SPACE  # logical pixels at both sides of a cell's text together

_LEAST_WORDS = 10  # average letters of a quotation that stay in a narrow list
_ARROW = 3 * SPACE  # logical pixels: that of the order, beside a column's title
_PRECEDENCE = (Column.NOTE, Column.PAGES, Column.REVIEW, Column.PINPOINT)  # which columns stay longest in it

_FIXED_WIDTHS = {
    Column.NUMBER: 5,
    Column.VERDICT: 3,
    Column.PAGES: 9,
    Column.PINPOINT: 5,
    Column.NOTE: 3,
    Column.REVIEW: 10,
}


class QuotationList(FocusGiver):
    """All findings, one a row; the current one follows the session and leads it."""

    filter_changed = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.model = FindingModel(session)
        self.proxy = FindingProxy(self.model, session)
        self.table = FindingTable(self.model, self.proxy, theme)
        self.table.sortByColumn(Column.NUMBER, Qt.SortOrder.AscendingOrder)
        self._search = QLineEdit()
        self._search.setPlaceholderText(translate("List", "Filter by words…"))
        self._search.setAccessibleName(translate("List", "Filter the quotations by words"))
        self._search.setClearButtonEnabled(True)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self._search, context=Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(lambda: self.table.setFocus(Qt.FocusReason.ShortcutFocusReason))
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
        self._everything = QPushButton(translate("List", "Show all quotations"))
        self._everything.clicked.connect(lambda: self.set_filter(FindingFilter()))
        self._widths: dict[Column, int] = {}
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
        with QSignalBlocker(self._search):
            self._search.setText(wanted.text)
        self._more.setText(filter_name(wanted, self._session.review_labels))
        self._show_state()
        self._follow_focus()
        self.filter_changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.table.set_theme(theme)

    def sort_by(self, column: Column) -> None:
        """Sort by a column; again: the other way round."""
        header = self.table.horizontalHeader()
        again = header.sortIndicatorSection() == column and header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        self.table.sortByColumn(column, Qt.SortOrder.DescendingOrder if again else Qt.SortOrder.AscendingOrder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        self._show_columns()

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
        layout.addWidget(self.table, 1000)  # all the room there is, where there are rows
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._everything, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

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
                self._resize(column, _FIXED_WIDTHS[column] * letter + SPACE)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + INSIDE)

    def _changed(self, change: Change) -> None:
        if change is Change.COMPARISON:
            with QSignalBlocker(self.table.selectionModel()):
                self.model.reload()
            # By the longest text: having Qt measure each row takes 0.1 s with 300 of them.
            self._resize(Column.PAGES, self.fontMetrics().horizontalAdvance(self.model.longest_pages()) + _CELL_MARGINS)
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

    def _resize(self, column: Column, width: int) -> None:
        """Give a column a width, or that of its title with the arrow of the order."""
        title = str(self.model.headerData(column, Qt.Orientation.Horizontal))
        least = self.fontMetrics().horizontalAdvance(title) + 2 * SPACE + _ARROW if title else 0
        self._widths[column] = max(width, least)
        self.table.horizontalHeader().resizeSection(column, self._widths[column])

    def _show_columns(self) -> None:
        """Show the columns that have something to show, as far as the words keep their room."""
        notebook = self._session.notebook
        empty = {
            Column.REVIEW: not (notebook and notebook.reviews),
            Column.NOTE: not (notebook and notebook.notes),
        }
        bar = self.table.verticalScrollBar().sizeHint().width()
        words = _LEAST_WORDS * self.fontMetrics().averageCharWidth() + _CELL_MARGINS
        room = self.width() - bar - words - self._widths[Column.NUMBER] - self._widths[Column.VERDICT]
        for column in _PRECEDENCE:
            shown = not empty.get(column) and self._widths[column] <= room
            self.table.setColumnHidden(column, not shown)
            room -= self._widths[column] if shown else 0

    def _sorted(self, column: int, order: Qt.SortOrder) -> None:
        """Show an arrow only where the order is not the reply's own."""
        own = column == Column.NUMBER and order is Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicatorShown(not own)

    def _follow_focus(self) -> None:
        finding = self._session.current.focus.finding
        row = self.model.row_of(finding) if finding is not None else None
        if row is None:
            self.table.clearSelection()
        else:
            index = self.proxy.mapFromSource(self.model.index(row, Column.QUOTATION))
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)

    def _row_chosen(self, current: QModelIndex, previous: QModelIndex) -> None:  # noqa: ARG002 (Qt's signature)
        """Lead the session, unless it is the session that is followed: the row is then that of its own finding."""
        if current.isValid() and current.data(ID_ROLE) != self._session.current.focus.finding:
            self._session.current.select(str(current.data(ID_ROLE)))

    def _row_clicked(self, index: QModelIndex) -> None:
        if index.data(ID_ROLE) == self._session.current.focus.finding:
            self._session.current.select(str(index.data(ID_ROLE)))

    def _text_changed(self, text: str) -> None:
        self.set_filter(replace(self.wanted, text=text))

    def _fill_menu(self) -> None:
        """Offer what the list may be cut down to; each entry switches its own part of the filter."""
        wanted = self.wanted
        groups = filter_parts(wanted, self._session.review_labels)
        everything = FilterPart(
            translate("List", "All quotations"),
            not any(part.holds for group in groups for part in group),
            FindingFilter(wanted.text),
        )
        self._menu.clear()
        for group in ((everything,), *groups):
            self._menu.addSeparator()
            for part in group:
                action = self._menu.addAction(part.title)
                action.setCheckable(True)
                action.setChecked(part.holds)
                action.triggered.connect(lambda _=False, part=part: self.set_filter(part.switched))

    def _show_state(self) -> None:
        """Say why the list is empty, if it is."""
        listed = self.proxy.rowCount() > 0
        self.table.setVisible(listed)
        self._empty.setVisible(not listed)
        self._everything.setVisible(not listed and self.wanted.active and self.model.rowCount() > 0)
        self.give_focus_to(self.table if listed else self._search)
        if not listed:
            self._empty.setText(self._reason())

    def _reason(self) -> str:
        if self._session.documents.reply is None:
            return translate("List", "Open a reply and its source: the quotations are listed here.")
        if self._session.documents.reply.reading in {Reading.FAILED, Reading.LOCKED}:
            return translate("List", "The reply could not be read; its pane says why.")
        if self._session.comparison is None:
            return translate("List", "The quotations are listed here as soon as the documents are read.")
        if self.model.rowCount() == 0:
            return translate(
                "List",
                "No quotation was found. Select words in the reply and choose “Add a quotation” if there is one.",
            )
        return translate("List", "No quotation passes the filter.")
