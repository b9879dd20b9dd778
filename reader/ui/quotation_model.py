"""The findings as a table, with sorting and filtering."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt

from reader.model.alignment import VerdictKind
from reader.model.comparison import Finding
from reader.ui.engine_words import engine_words
from reader.ui.finding_filter import FindingFilter
from reader.ui.labels import listed, page_label, pinpoint_name, pinpoint_sign, review_name, verdict_name, weight_name
from reader.ui.qt_index import Index
from reader.ui.text import plain_tip, translate
from reader.ui.theme import SIGNS
from reader.workspace.session import Session

SORT_ROLE = Qt.ItemDataRole.UserRole
ID_ROLE = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    VERDICT = 1
    QUOTATION = 2
    PAGES = 3
    PINPOINT = 4
    NOTE = 5
    REVIEW = 6


_COLUMNS = tuple(Column)


class FindingModel(QAbstractTableModel):
    """One row a finding, in the order of the reply."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._findings: tuple[Finding, ...] = ()
        self._rows: dict[str, int] = {}  # by the finding's id

    def reload(self) -> None:
        """Show the findings of the present comparison."""
        self.beginResetModel()
        self._findings = self._session.comparison.findings if self._session.comparison else ()
        self._rows = {finding.id: row for row, finding in enumerate(self._findings)}
        self.endResetModel()

    def annotations_changed(self) -> None:
        """Show notes and reviews anew."""
        if self._findings:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._findings) - 1, len(Column) - 1))

    def finding(self, row: int) -> Finding:
        """Return the finding of a row."""
        return self._findings[row]

    def row_of(self, finding_id: str) -> int | None:
        """Return the row of a finding."""
        return self._rows.get(finding_id)

    def longest_pages(self) -> str:
        """Return the longest text, or the title, of the column of pages."""
        return max((_short_titles()[Column.PAGES], *map(self._pages, self._findings)), key=len)

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """Return a cell's index without asking `rowCount` and `columnCount`: Qt wants ten of each cell it paints."""
        there = 0 <= row < len(self._findings) and 0 <= column < len(_COLUMNS) and not (parent and parent.isValid())
        return self.createIndex(row, column) if there else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of findings."""
        return 0 if parent is not None and parent.isValid() else len(self._findings)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _short_titles()[section]
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return column_titles()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says; how it looks is the table's."""
        row = index.row()
        finding, column = self._findings[row], _COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._tip(finding, column) or "")
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._tip(finding, column) or self.text(row, column)
            case _ if role == SORT_ROLE:
                return self._sort_key(finding, row, column)
            case _ if role == ID_ROLE:
                return finding.id
            case _:
                return None

    def quotation_text(self, finding: Finding) -> str:
        """Return the words quoted on one line."""
        comparison = self._session.comparison
        return " ".join(finding.quotation.span.of(comparison.reply.text).split()) if comparison else ""

    def text(self, row: int, column: Column) -> str:  # noqa: PLR0911 (a table of columns)
        """Return what a cell shows."""
        finding = self._findings[row]
        match column:
            case Column.NUMBER:
                return str(row + 1)
            case Column.VERDICT:
                return SIGNS[finding.verdict.kind]
            case Column.QUOTATION:
                return self.quotation_text(finding)
            case Column.PAGES:
                return self._pages(finding)
            case Column.PINPOINT:
                return pinpoint_sign(finding.passage.pinpoint.state) if finding.passage else ""
            case Column.NOTE:
                return "✎" if self._session.notes_on(finding) else ""
            case Column.REVIEW:
                return self._review(finding)

    def _review(self, finding: Finding) -> str:
        review = self._session.review_of(finding)
        return review_name(review.label) if review else ""

    def _pages(self, finding: Finding) -> str:
        comparison = self._session.comparison
        if comparison is None:
            return ""
        here = page_label(comparison.reply, finding.quotation.span.start)
        if finding.passage is None:
            return here
        source = comparison.source(finding.passage.source)
        there = page_label(source.document, finding.passage.span.start)
        which = f"{source.id}:" if len(comparison.sources) > 1 else ""
        return f"{here} → {which}{there}"

    def _tip(self, finding: Finding, column: Column) -> str | None:
        match column:
            case Column.VERDICT:
                return _verdict_in_words(finding)
            case Column.QUOTATION:
                return self.quotation_text(finding)
            case Column.PINPOINT if finding.passage is not None:
                check = finding.passage.pinpoint
                return engine_words(check.detail) or pinpoint_name(check.state)
            case Column.NOTE:
                return "\n\n".join(note.text for note in self._session.notes_on(finding)) or None
            case _:
                return None

    def _sort_key(self, finding: Finding, row: int, column: Column) -> object:
        match column:
            case Column.VERDICT:
                return list(VerdictKind).index(finding.verdict.kind)
            case Column.PAGES:
                passage = finding.passage
                return f"{passage.source}{passage.span.start:09d}" if passage else "~"
            case Column.QUOTATION | Column.PINPOINT | Column.NOTE | Column.REVIEW:
                return self.text(row, column).casefold()
            case _:
                return row


class FindingProxy(QSortFilterProxyModel):
    """Sorts and filters the findings."""

    def __init__(self, model: FindingModel, session: Session) -> None:
        super().__init__()
        self._session = session
        self._model = model
        self.filter = FindingFilter()
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; the reply's own order is there already, without a look at the rows."""
        own = column == Column.NUMBER and order is Qt.SortOrder.AscendingOrder
        super().sort(-1 if own else column, order)

    def set_filter(self, wanted: FindingFilter) -> None:
        """List only the findings that pass."""
        self.filter = wanted
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: ARG002 (Qt's signature)
        """Tell whether a finding passes the filter."""
        finding, wanted = self._model.finding(source_row), self.filter
        if not wanted.active:
            return True
        if wanted.verdicts and finding.verdict.kind not in wanted.verdicts:
            return False
        if wanted.problems and not finding.is_problem:
            return False
        noted = bool(self._session.notes_on(finding))
        if (wanted.with_note and not noted) or (wanted.uncited and finding.citations):
            return False
        review = self._session.review_of(finding)
        if wanted.review is not None and (review.label if review else "") != wanted.review:
            return False
        words = wanted.text.casefold().split()
        notes = " ".join(note.text for note in self._session.notes_on(finding))
        text = f"{self._model.quotation_text(finding)} {notes}".casefold()
        missing = [word for word in words if word not in text]
        return not missing or all(word in _verdict_in_words(finding).casefold() for word in missing)


def _verdict_in_words(finding: Finding) -> str:
    parts = [
        verdict_name(finding.verdict.kind),
        *map(weight_name, finding.verdict.weights),
        *map(engine_words, finding.verdict.reasons),
    ]
    return listed(parts)


def column_titles() -> tuple[str, ...]:
    """Return what the columns hold, in words."""
    return (
        translate("List", "Number"),
        translate("List", "Verdict"),
        translate("List", "Quotation"),
        translate("List", "Page in the reply → page in the source"),
        translate("List", "Does the page cited agree with the page found?"),
        translate("List", "Note"),
        translate("List", "Your review"),
    )


def _short_titles() -> tuple[str, ...]:
    return (
        "#", "", translate("List", "Quotation"), translate("List", "Pages"), translate("List", "Pin"), "✎",
        translate("List", "Review"),
    )  # fmt: skip
