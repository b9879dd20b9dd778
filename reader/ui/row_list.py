"""A list of rows of two lines each, with a field above it: citations, notes, hits, headings."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QActionGroup,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
)

from reader.ui.focus_giver import FocusGiver
from reader.ui.fonts import interface_font
from reader.ui.plain_label import plain_label
from reader.ui.qt_index import Index
from reader.ui.text import isolated, plain_tip
from reader.ui.theme import BETWEEN, INSIDE, SPACE, Theme, TypeStep, blend

_ROW = Qt.ItemDataRole.UserRole
_SIGN_WIDTH = 5 * SPACE
_INDENT = 4 * SPACE


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `key` says what it stands for, `role` names the sign's hue in the theme; a heading has a bold title."""

    key: str
    title: str
    detail: str = ""
    sign: str = ""
    role: str = "muted"
    level: int = 0  # of indentation
    heading: bool = False


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.sign} {row.title} {row.detail}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.title if not row.detail else f"{row.title}\n{row.detail}")
        return row if role == _ROW else None


class _Painter(QStyledItemDelegate):
    def __init__(self, parent: "RowList") -> None:
        super().__init__(parent)
        self.theme = parent.theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(_ROW)
        if not isinstance(row, Row):
            return
        rect, theme = option.rect, self.theme
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, blend(theme.accent, theme.panel, 0.18))
        painter.setPen(theme.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.accent)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        inner = rect.adjusted(INSIDE + row.level * _INDENT, SPACE, -INSIDE, -SPACE)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        lead = Qt.AlignmentFlag.AlignLeading
        if row.sign:
            painter.setFont(interface_font())
            painter.setPen(theme.role(row.role))
            sign = QRect(
                inner.right() - _SIGN_WIDTH if mirrored else inner.left(), inner.top(), _SIGN_WIDTH, inner.height()
            )
            painter.drawText(sign, lead | Qt.AlignmentFlag.AlignTop, row.sign)
            inner = inner.adjusted(0, 0, -_SIGN_WIDTH, 0) if mirrored else inner.adjusted(_SIGN_WIDTH, 0, 0, 0)
        _line(painter, inner, row.title, interface_font(bold=row.heading), theme.text)
        if row.detail:
            down = QFontMetrics(interface_font()).height()
            _line(painter, inner.adjusted(0, down, 0, 0), row.detail, interface_font(TypeStep.SMALL), theme.muted)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 (Qt's signature)
        row = index.data(_ROW)
        height = QFontMetrics(interface_font()).height()
        if isinstance(row, Row) and row.detail:
            height += QFontMetrics(interface_font(TypeStep.SMALL)).height()
        return QSize(0, height + INSIDE + 1)


class _RowsView(QListView):
    """Takes the focus without choosing a row: opening a panel does not move what is read."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        QAbstractScrollArea.focusInEvent(self, event)  # a list view's own would make the first row current
        self.viewport().update()


class RowList(FocusGiver):
    """A field, what a panel adds beside it, rows, and a sentence where there are none."""

    chosen = Signal(str)  # key of the row that became current by the user
    activated = Signal(str)  # key; Enter or a double click
    typed = Signal(str)  # text of the field

    def __init__(self, theme: Theme, title: str, placeholder: str) -> None:
        super().__init__()
        self.theme = theme
        self.field_first = False  # whether the focus goes to the field although there are rows
        self.field = QLineEdit()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.typed)
        self._model = _Rows()
        self._painter = _Painter(self)
        self.view = _RowsView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._painter)
        self.view.setUniformItemSizes(False)
        self.view.setAccessibleName(title)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.clicked.connect(lambda index: self.chosen.emit(self._key(index)))
        self.view.activated.connect(lambda index: self.activated.emit(self._key(index)))
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.field, context=Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(lambda: self.view.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self._empty = plain_label()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(BETWEEN)
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(INSIDE, INSIDE, INSIDE, INSIDE)
        self._bar.setSpacing(SPACE)
        self._bar.addWidget(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._bar)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._empty, 1)
        self.show_rows((), "")

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows that are shown."""
        return tuple(self._model.rows)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.theme = theme
        self._painter.theme = theme
        self.view.viewport().update()

    def add_button(self, text: str, tip: str) -> QToolButton:
        """Add a button beside the field."""
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        self._bar.addWidget(button)
        return button

    def add_choice(self, titles: Sequence[str], tip: str, chosen: Callable[[int], None]) -> QToolButton:
        """Add a menu beside the field, of which one entry holds; the first one does at the beginning.

        Args:
            titles: of the entries.
            tip: what is chosen.
            chosen: told the number of the entry.
        """
        button = self.add_button(titles[0], tip)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleDescription(titles[0])
        menu = QMenu(button)
        group = QActionGroup(menu)
        for number, title in enumerate(titles):
            action = group.addAction(title)
            action.setCheckable(True)
            action.setChecked(not number)
            action.triggered.connect(lambda _=False, title=title: button.setText(title))
            action.triggered.connect(lambda _=False, title=title: button.setAccessibleDescription(title))
            action.triggered.connect(lambda _=False, number=number: chosen(number))
        menu.addActions(group.actions())
        button.setMenu(menu)
        return button

    def show_rows(self, rows: Sequence[Row], empty: str) -> None:
        """Show rows; `empty` is said where there are none."""
        with QSignalBlocker(self.view.selectionModel()):
            self._model.show_rows(rows)
        self.view.setVisible(bool(rows))
        self.give_focus_to(self.view if rows and not self.field_first else self.field)
        self._empty.setVisible(not rows)
        self._empty.setText(empty)

    def set_current(self, key: str | None) -> None:
        """Select a row without telling anybody."""
        number = next((number for number, row in enumerate(self._model.rows) if row.key == key), None)
        with QSignalBlocker(self.view.selectionModel()):
            if number is None:
                self.view.clearSelection()
            else:
                index = self._model.index(number, 0)
                self.view.setCurrentIndex(index)
                self.view.scrollTo(index)
        self.view.viewport().update()

    def _key(self, index: QModelIndex) -> str:
        return self._model.rows[index.row()].key

    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:  # noqa: ARG002 (Qt's signature)
        """Tell of a row that the keys came to; a click is told of when it is over, and once."""
        if current.isValid() and not QGuiApplication.mouseButtons():
            self.chosen.emit(self._key(current))


def _line(painter: QPainter, area: QRect, text: str, font: QFont, colour: QColor) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    words = painter.fontMetrics().elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, area.width())
    alone = isolated(words)  # its ellipsis and brackets stand as its own letters are read
    painter.drawText(area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, alone)
