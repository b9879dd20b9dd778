"""Paints a quotation over its passage, word above word."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.model.script import runs_from_right
from reader.ui.aligned_cells import Cell, CellKind
from reader.ui.aligned_lines import AlignedLines, Placed, Spacing, strokes
from reader.ui.fonts import interface_font, reading_font
from reader.ui.text import translate
from reader.ui.theme import INSIDE, SPACE, Theme, TypeStep, blend

_ROW_GAP = 3  # logical pixels between a word and the one below it
_LINE_GAP = 3 * SPACE  # between one pair of rows and the next
_CONTEXT_GAP = SPACE  # below a line of context
_TINT = 0.20  # of the hue behind words that are only in the source
_CURRENT_TINT = 0.38  # behind the current difference
_LEADING = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
_TRAILING = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
_LEFT_OUT = {CellKind.MARKED, CellKind.CHANGED, CellKind.FOLDED}  # a caret shows where words are missing


@dataclass(frozen=True, slots=True)
class _Type:
    """The fonts with what is measured by them; asking Qt for them at each word takes longer than painting it."""

    plain: QFont
    bold: QFont
    metrics: QFontMetricsF
    bold_metrics: QFontMetricsF
    margin: float  # room for the names of the rows, logical pixels
    row: float  # height of a row, logical pixels

    @classmethod
    def now(cls) -> "_Type":
        """Return the fonts in force."""
        plain = reading_font(TypeStep.LARGE)
        bold = QFont(plain)
        bold.setBold(True)
        labels = QFontMetricsF(interface_font(TypeStep.SMALL))
        margin = max(map(labels.horizontalAdvance, _row_names())) + 2 * INSIDE + SPACE
        metrics = QFontMetricsF(plain)
        return cls(plain, bold, metrics, QFontMetricsF(bold), margin, metrics.height())

    def width(self, cell: Cell) -> float:
        """Return how wide a cell is, logical pixels."""
        metrics = self.bold_metrics if cell.weighty else self.metrics
        wide = metrics.horizontalAdvance(_below(cell))
        if cell.quoted != cell.source:
            wide = max(wide, metrics.horizontalAdvance(cell.quoted))
        return max(wide, 2.0 * SPACE) if not cell.quoted and cell.kind in _LEFT_OUT else wide  # room for the caret


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
        self._cells: Sequence[Cell] = ()
        self._type = _Type.now()
        self._placed: tuple[Placed, ...] = ()
        self._strokes: tuple[Placed, ...] = ()
        self._heights: dict[int, int] = {}  # by width: layouts ask for one a dozen times
        self._hue = theme.text
        self._current: int | None = None
        self._single = False
        self._from_right = False  # how the words are read, however the window is laid out
        self._lines = self._measured()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self.update()

    def show_cells(self, cells: Sequence[Cell], hue: QColor, *, current: int | None, single: bool = False) -> None:
        """Show cells.

        Args:
            cells: in reading order.
            hue: of the verdict.
            current: index of the difference that is set off.
            single: there is no source row.
        """
        self._cells, self._hue, self._current, self._single = tuple(cells), hue, current, single
        self._from_right = _runs_from_right(cells)
        self._measure()
        self.setAccessibleName(translate("Card", "Quotation and source, word by word"))
        self.setAccessibleDescription(_spoken(cells))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size for the present width."""
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at that width."""
        if not self._cells:
            return self.fontMetrics().height()
        if width not in self._heights:
            self._heights[width] = round(self._lines.height(width) + INSIDE)
        return self._heights[width]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Break the lines anew for another font, direction or language."""
        super().changeEvent(event)
        self._type = _Type.now()
        self._measure()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the difference under the pointer."""
        for placed in self._placed:
            height = self._type.row if placed.only_source else self._line_height()
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
        way = Qt.LayoutDirection.RightToLeft if self._from_right else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(way)
        before: Placed | None = None
        for placed, following in zip(self._strokes, (*self._strokes[1:], None), strict=True):
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

    def _line_height(self) -> float:
        rows = 1 if self._single else 2
        return rows * self._type.row + (rows - 1) * _ROW_GAP

    def _measure(self) -> None:
        self._lines = self._measured()
        self._heights.clear()
        self._lay_out()

    def _measured(self) -> AlignedLines:
        """Return the cells with their widths."""
        spacing = Spacing(
            left=0.0 if self._single else self._type.margin,
            top=float(SPACE),
            space=self._type.metrics.horizontalAdvance(" "),
            glued=1.0,
            height=self._line_height(),
            gap=_LINE_GAP,
            context_height=self._type.row,
            context_gap=_CONTEXT_GAP,
        )
        return AlignedLines(self._cells, tuple(map(self._type.width, self._cells)), spacing, self._single)

    def _lay_out(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._placed = self._lines.placed(self.width(), mirrored=mirrored, from_right=self._from_right)
        self._strokes = strokes(self._placed)

    # --- painting

    def _paint_margin(self, painter: QPainter) -> None:
        """Name the two rows of each line, and put a sign beside those with a weighty difference."""
        if self._single:
            return
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setFont(interface_font(TypeStep.SMALL))
        loud = {placed.y for placed in self._placed if placed.cell.weighty}
        single = {placed.y for placed in self._placed if placed.only_source}
        for y in dict.fromkeys(placed.y for placed in self._placed):
            for row, name in enumerate(("",) if y in single else _row_names()):
                top = y + row * (self._type.row + _ROW_GAP)
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
        down = 0 if placed.only_source else height + _ROW_GAP
        source = QRectF(placed.x, placed.y + down, width, height)
        if cell.difference is not None and cell.difference == self._current:
            ground = quoted.united(source) if not self._single else quoted
            painter.fillRect(ground.adjusted(-1, 0, 1, 0), blend(self._theme.accent, self._theme.panel, 0.16))
        painter.setFont(font)
        hue = self._hue if cell.kind is not CellKind.TYPOGRAPHIC else self._theme.muted
        loud = self._theme.warning if cell.weighty else hue
        if cell.quoted:
            painter.setPen(loud if cell.kind is CellKind.CHANGED else self._theme.text)
            painter.drawText(quoted, _LEADING, cell.quoted)
            _underline(painter, quoted, cell.kind, loud, metrics)
        elif cell.kind in _LEFT_OUT and begins and not self._single:
            painter.setPen(QPen(loud, 1.2))
            foot = QPointF(quoted.center().x(), quoted.bottom() - 2)
            painter.drawLine(foot, foot + QPointF(-3, 5))
            painter.drawLine(foot, foot + QPointF(3, 5))
        if not self._single:
            self._paint_source(painter, source, cell, loud, metrics)

    def _paint_source(self, painter: QPainter, area: QRectF, cell: Cell, hue: QColor, metrics: QFontMetricsF) -> None:
        text = _below(cell)
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
            left = area.right() - width if self._from_right else area.left()
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


def _runs_from_right(cells: Sequence[Cell]) -> bool:
    """Tell whether most of the quoted words are written from the right."""
    words = [cell.quoted for cell in cells if cell.quoted]
    return 2 * sum(map(runs_from_right, words)) > len(words)


def _row_names() -> tuple[str, str]:
    return translate("Card", "quoted"), translate("Card", "source")


def _below(cell: Cell) -> str:
    if cell.kind is CellKind.FOLDED:
        return translate("Card", "… %n more word(s) …", None, int(cell.source))
    return cell.source


def _spoken(cells: Sequence[Cell]) -> str:
    """Return the pair for a screen reader: the quotation, then the source."""
    quoted = " ".join(cell.quoted for cell in cells if cell.quoted)
    source = " ".join(_below(cell) for cell in cells if cell.source)
    return f"{quoted}\n{source}" if source else quoted
