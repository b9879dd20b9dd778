"""A list to type into: the command palette, recent cases, bookmarks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.commands.palette import search
from reader.ui.fonts import interface_font
from reader.ui.qt_index import Index
from reader.ui.text import translate
from reader.ui.theme import INSIDE, SPACE, TypeStep

_WIDTH, _ROWS = 620, 12
_TOP = 0.12  # of the window's height above the list
_DETAIL = Qt.ItemDataRole.UserRole
_NUMBER = Qt.ItemDataRole.UserRole + 1
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Choice:
    """One line: what it is, what stands at its end, and what it does."""

    text: str
    detail: str
    run: Callable[[], object]
    enabled: bool = True


class _Rows(QStyledItemDelegate):
    """Draws the text at the leading edge and the detail, muted, at the trailing one.

    The colours are the application's own of this moment: the platform may turn dark while the list is open.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        palette = QGuiApplication.palette()
        on_accent, muted = palette.highlightedText().color(), palette.placeholderText().color()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        if chosen:
            painter.fillRect(rect, palette.highlight())
        inner = rect.adjusted(INSIDE + SPACE, 0, -INSIDE - SPACE, 0)
        detail = str(index.data(_DETAIL))
        painter.setFont(interface_font(TypeStep.SMALL))
        width = painter.fontMetrics().horizontalAdvance(detail)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(on_accent if chosen else muted)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignTrailing, detail)
        painter.setFont(interface_font())
        painter.setPen(on_accent if chosen else (palette.text().color() if enabled else muted))
        room = inner.width() - width - 2 * INSIDE
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeading, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 (Qt's signature)
        return QSize(0, QWidget().fontMetrics().height() + 3 * SPACE)


class Chooser(QDialog):
    """Filters as one types; Enter runs, Esc closes."""

    def __init__(self, title: str, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Popup)
        self.setWindowTitle(title)
        self.setObjectName("chooser")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choices = tuple(choices)
        self.field = QLineEdit()
        self.field.setPlaceholderText(title)
        self.field.setAccessibleName(title)
        self.field.installEventFilter(self)
        self.rows = QListWidget()
        self.rows.setItemDelegate(_Rows(self.rows))
        self.rows.setUniformItemSizes(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setAccessibleName(title)
        self.rows.itemClicked.connect(self._run)
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(lambda: self._run(self.rows.currentItem()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(INSIDE, INSIDE, INSIDE, INSIDE)
        layout.setSpacing(INSIDE)
        layout.addWidget(self.field)
        layout.addWidget(self.rows)
        self._fill("")
        self._place(parent)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move through the rows while the field has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self.rows.event(event)
            return True
        return super().eventFilter(watched, event)

    def _fill(self, query: str) -> None:
        self.rows.clear()
        found = search(query, [(number, choice.text) for number, choice in enumerate(self._choices)])
        for number in found:
            choice = self._choices[number]
            item = QListWidgetItem(choice.text)
            item.setData(_DETAIL, choice.detail)
            item.setData(_NUMBER, number)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.text}  {choice.detail}")
            if not choice.enabled:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.rows.addItem(item)
        enabled = (row for row in range(self.rows.count()) if self.rows.item(row).flags() & Qt.ItemFlag.ItemIsEnabled)
        self.rows.setCurrentRow(next(enabled, -1))
        if not self.rows.count():
            nothing = QListWidgetItem(translate("Chooser", "Nothing fits."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            nothing.setData(_DETAIL, "")
            self.rows.addItem(nothing)
        self._fit()

    def _run(self, item: QListWidgetItem | None) -> None:
        number = item.data(_NUMBER) if item is not None and item.flags() & Qt.ItemFlag.ItemIsEnabled else None
        if isinstance(number, int):
            self.close()
            self._choices[number].run()

    def _fit(self) -> None:
        """Be as high as the rows need."""
        row = self.rows.sizeHintForRow(0)
        self.rows.setFixedHeight(row * min(self.rows.count(), _ROWS) + 2)
        self.adjustSize()

    def _place(self, parent: QWidget) -> None:
        width = min(_WIDTH, parent.width() - 4 * INSIDE)
        self.setFixedWidth(width)
        self.adjustSize()
        corner = parent.rect().topLeft()
        corner.setX((parent.width() - width) // 2)
        corner.setY(round(parent.height() * _TOP))
        self.move(parent.mapToGlobal(corner))
        self.field.setFocus()
