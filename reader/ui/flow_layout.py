"""A layout that sets widgets in lines and breaks them like words."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Items from the leading edge on, as many a line as fit; mirrored where the language runs from right to left."""

    def __init__(self, parent: QWidget, spacing: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width, until an item changes: Qt asks for each a dozen times
        self._placed_in: QRect | None = None
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)
        self.invalidate()

    def invalidate(self) -> None:
        """Measure anew: an item has changed."""
        self._heights.clear()
        self._placed_in = None
        super().invalidate()

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None behind the last one."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out and return it, None behind the last one."""
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than the lines take; a layout otherwise claims its share of what is left over."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at that width."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        if rect != self._placed_in:
            self._placed_in = QRect(rect)
            self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the least size: Qt asks for the height by width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the height of the highest item; a wide one is cut rather than widening what is around."""
        return QSize(0, max((item.minimumSize().height() for item in self._items), default=0))

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for line in self._lines(max(rect.width(), 1)):
            height = max(size.height() for _, size in line)
            if move:
                self._place(line, rect, y, height)
            y += height + self.spacing()
        return max(y - self.spacing() - rect.y(), 0)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return the items that are shown with their sizes, by lines."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        room = 0
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            hint = item.sizeHint()
            size = QSize(min(hint.width(), width), hint.height())
            if not lines or size.width() > room:
                lines.append([])
                room = width
            lines[-1].append((item, size))
            room -= size.width() + self.spacing()
        return lines

    def _place(self, line: Sequence[tuple[QLayoutItem, QSize]], rect: QRect, y: int, height: int) -> None:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        x = rect.x()
        for item, size in line:
            corner = QPoint(x, y + (height - size.height()) // 2)
            item.setGeometry(QStyle.visualRect(direction, rect, QRect(corner, size)))
            x += size.width() + self.spacing()
