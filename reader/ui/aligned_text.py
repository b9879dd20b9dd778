"""Paints a quotation over its passage, word above word."""

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.aligned_cells import Cell, CellKind
from reader.ui.aligned_lines import Placed
from reader.ui.fonts import interface_font
from reader.ui.set_pair import LEFT_OUT, ROW_GAP, PairType, PlacedPair, SetPair, row_names, words_below
from reader.ui.text import translate
from reader.ui.theme import SPACE, Theme, TypeStep, blend

_TINT = 0.20  # of the hue behind words that are only in the source
_CURRENT_TINT = 0.38  # behind the current difference
_LEADING = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
_TRAILING = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)


class AlignedText(QWidget):
    """Two rows a line: the quotation above, the source below.

    Words only in the quotation are underlined twice, words only in the source struck on a tint, changes that the
    writer shows dotted; weighty ones are bold with a sign in the margin.
    """

    difference_clicked = Signal(int)
    unfold_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._type = PairType.now()
        self._pair = self.set_pair(())
        self._placed = PlacedPair((), ())
        self._hue = theme.text
        self._current: int | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self.update()

    @property
    def fonts(self) -> PairType:
        """What pairs are set in now."""
        return self._type

    def set_pair(self, cells: Sequence[Cell], *, single: bool = False) -> SetPair:
        """Return cells as they are set here, to be shown now or later; until the fonts change.

        Args:
            cells: in reading order.
            single: there is no source row.
        """
        return SetPair.of(cells, self._type, single=single)

    def show_pair(self, pair: SetPair, hue: QColor, *, current: int | None) -> None:
        """Show a pair.

        Args:
            pair: set here.
            hue: of the verdict.
            current: index of the difference that is set off.
        """
        self._pair, self._hue, self._current = pair, hue, current
        self._lay_out()
        self.setAccessibleName(translate("Card", "Quotation and source, word by word"))
        self.setAccessibleDescription(pair.spoken)
        self.updateGeometry()
        self.update()

    def place_ahead(self, pair: SetPair) -> None:
        """Break a pair that may be shown next into lines, which it remembers."""
        pair.height(self.width())
        pair.placed(self.width(), mirrored=self._mirrored)

    def sizeHint(self) -> QSize:
        """Return the size for the present width."""
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at that width."""
        return self._pair.height(width) if self._pair.lines.cells else self.fontMetrics().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Break the lines anew for another font, direction or language."""
        super().changeEvent(event)
        self._type = PairType.now()
        self._pair = self.set_pair(self._pair.lines.cells, single=self._pair.single)
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the difference under the pointer."""
        for placed in self._placed.cells:
            height = self._type.row if placed.only_source else self._type.line_height(single=self._pair.single)
            area = QRectF(placed.x, placed.y, placed.width + placed.space, height)
            if area.contains(event.position()):
                if placed.cell.kind is CellKind.FOLDED:
                    self.unfold_requested.emit()
                elif placed.cell.difference is not None:
                    self.difference_clicked.emit(placed.cell.difference)
                return

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        """Paint the lines."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.panel)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_margin(painter)
        way = Qt.LayoutDirection.RightToLeft if self._pair.from_right else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(way)
        before: Placed | None = None
        painted = self._placed.strokes
        for placed, following in zip_longest(painted, painted[1:]):
            linked = (
                following is not None
                and placed.space > 0
                and placed.cell.difference is not None
                and following.cell.difference == placed.cell.difference
            )
            begins = before is None or before.cell.difference != placed.cell.difference
            self._paint_cell(painter, placed, placed.width + (placed.space if linked else 0), begins=begins)
            before = placed
        painter.end()

    # --- layout

    def _lay_out(self) -> None:
        self._placed = self._pair.placed(self.width(), mirrored=self._mirrored)

    @property
    def _mirrored(self) -> bool:
        """Whether the margin is at the right."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    # --- painting

    def _paint_margin(self, painter: QPainter) -> None:
        """Name the two rows of each line, and put a sign beside those with a weighty difference."""
        if self._pair.single:
            return
        mirrored = self._mirrored
        painter.setFont(interface_font(TypeStep.SMALL))
        loud = {placed.y for placed in self._placed.cells if placed.cell.weighty}
        single = {placed.y for placed in self._placed.cells if placed.only_source}
        for y in dict.fromkeys(placed.y for placed in self._placed.cells):
            for row, name in enumerate(("",) if y in single else row_names()):
                top = y + row * (self._type.row + ROW_GAP)
                width = self._type.margin - 2 * SPACE
                area = QRectF(self.width() - width if mirrored else 0, top, width, self._type.row)
                painter.setPen(self._theme.muted)
                painter.drawText(area, _LEADING, name)
                if y in loud and row == 0:
                    painter.setPen(self._theme.warning)
                    painter.drawText(area, _TRAILING, "!")

    def _paint_cell(self, painter: QPainter, placed: Placed, width: float, *, begins: bool) -> None:
        cell = placed.cell
        font = self._type.bold if cell.weighty else self._type.plain
        metrics = self._type.bold_metrics if cell.weighty else self._type.metrics
        height = self._type.row
        quoted = QRectF(placed.x, placed.y, width, height)
        down = 0 if placed.only_source else height + ROW_GAP
        source = QRectF(placed.x, placed.y + down, width, height)
        if cell.difference is not None and cell.difference == self._current:
            ground = quoted.united(source) if not self._pair.single else quoted
            painter.fillRect(ground.adjusted(-1, 0, 1, 0), blend(self._theme.accent, self._theme.panel, 0.16))
        painter.setFont(font)
        hue = self._hue if cell.kind is not CellKind.TYPOGRAPHIC else self._theme.muted
        loud = self._theme.warning if cell.weighty else hue
        if cell.quoted:
            painter.setPen(loud if cell.kind is CellKind.CHANGED else self._theme.text)
            painter.drawText(quoted, _LEADING, cell.quoted)
            _underline(painter, quoted, cell.kind, loud, metrics)
        elif cell.kind in LEFT_OUT and begins and not self._pair.single:
            painter.setPen(QPen(loud, 1.2))
            foot = QPointF(quoted.center().x(), quoted.bottom() - 2)
            painter.drawLine(foot, foot + QPointF(-3, 5))
            painter.drawLine(foot, foot + QPointF(3, 5))
        if not self._pair.single:
            self._paint_source(painter, source, cell, loud, metrics)

    def _paint_source(self, painter: QPainter, area: QRectF, cell: Cell, hue: QColor, metrics: QFontMetricsF) -> None:
        text = words_below(cell)
        if not text:
            return
        changed = cell.kind in {CellKind.CHANGED, CellKind.MARKED, CellKind.FOLDED}
        if changed:
            strength = _CURRENT_TINT if cell.difference == self._current else _TINT
            ground = area.adjusted(-1, 1, 1, -1)
            painter.fillRect(ground, blend(hue, self._theme.panel, strength))
        painter.setPen(self._theme.text if changed else self._theme.muted)
        painter.drawText(area, _LEADING, text)
        if cell.kind is CellKind.CHANGED:
            width = max(0.0, min(area.width(), metrics.horizontalAdvance(text) + 2))
            left = area.right() - width if self._pair.from_right else area.left()
            middle = area.center().y() + metrics.xHeight() * 0.15
            painter.setPen(QPen(hue, 1.2))
            painter.drawLine(QPointF(left, middle), QPointF(left + width, middle))
        elif cell.kind is CellKind.MARKED:
            _underline(painter, area, cell.kind, hue, metrics)


def _underline(painter: QPainter, area: QRectF, kind: CellKind, hue: QColor, metrics: QFontMetricsF) -> None:
    """Draw two lines under changed words, dots under marked ones, nothing under others."""
    base = area.center().y() + metrics.ascent() / 2 - metrics.descent() / 2 + 3
    if kind is CellKind.CHANGED:
        painter.setPen(QPen(hue, 1.2))
        for offset in (0.0, 2.6):
            painter.drawLine(QPointF(area.left(), base + offset), QPointF(area.right(), base + offset))
    elif kind in {CellKind.MARKED, CellKind.TYPOGRAPHIC}:
        painter.setPen(QPen(hue, 1.4, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(area.left(), base + 1), QPointF(area.right(), base + 1))
