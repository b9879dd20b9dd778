"""The gutter between two panes: curves that join quotations and their passages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.ui.theme import FAINT, SPACE, Theme, TypeStep, scaled_font, with_opacity

if TYPE_CHECKING:
    from reader.model.geometry import PageRect
    from reader.ui.highlights import Highlight
    from reader.ui.reading_pane import ReadingPane

WIDTH = 12 * SPACE  # logical pixels
LINE_WIDTH = 1.5
CURRENT_LINE_WIDTH = 2.5
ARROW = 5.0  # logical pixels: half the width of an arrow head
MANY = 99  # pages; a greater distance is no longer told apart


@dataclass(frozen=True, slots=True)
class Join:
    """A quotation and its passage, as they are marked at the left and at the right."""

    left: Highlight
    right: Highlight

    @property
    def id(self) -> str:
        """The id that both have."""
        return self.left.id


@dataclass(frozen=True, slots=True)
class End:
    """One end of a join as the gutter sees it.

    `height` is in the gutter's logical pixels; `beyond` is 0 in view, negative above it and positive below; its size
    is the distance in pages, at least 1.
    """

    height: float
    beyond: int


class Connectors(QWidget):
    """Joins what is in view on both sides; an arrow says which way and how far the current join's other end is.

    Args:
        left: the pane at the left.
        right: the pane at the right.
        parent: owner.
    """

    def __init__(self, left: ReadingPane, right: ReadingPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given: tuple[Join, ...] = ()
        self._joins: dict[str, Join] = {}  # by their ids
        self._by_page: dict[int, list[Join]] | None = None  # of the left ends; worked out when they are painted
        self._current: str | None = None
        self._left, self._right = left, right
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Joins between quotations and passages"))
        self._listen()

    def sizeHint(self) -> QSize:
        """A narrow gutter as high as the panes."""
        return QSize(WIDTH, self._left.height())

    def set_panes(self, left: ReadingPane, right: ReadingPane) -> None:
        """Stand between other panes: another source, or swapped sides."""
        for pane in {self._left, self._right}:
            pane.position_changed.disconnect(self.update)
        self._left, self._right = left, right
        self._listen()
        self.update()

    def set_joins(self, joins: Sequence[Join], current: str | None = None) -> None:
        """Show these joins, the current one strongest."""
        if tuple(joins) != self._given:  # else only another one is current
            self._given, self._by_page = tuple(joins), None
            self._joins = {join.id: join for join in joins}
        self._current = current
        self.update()

    def _listen(self) -> None:
        for pane in {self._left, self._right}:
            pane.position_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (painted whole)
        """Paint the curves, the current one last."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        """Paint the curves, the current one last."""
        theme = self._left.theme
        painter.fillRect(self.rect(), theme.window)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for join in self._shown():
            left, right = self.end(self._left, join.left.rects), self.end(self._right, join.right.rects)
            if left is None or right is None:
                continue
            current = join.id == self._current
            hue = theme.role(join.left.role)
            if not left.beyond and not right.beyond:
                pen = QPen(hue if current else with_opacity(hue, FAINT), CURRENT_LINE_WIDTH if current else LINE_WIDTH)
                _paint_curve(painter, QPointF(0, left.height), QPointF(self.width(), right.height), pen)
            elif current:
                self._paint_way(painter, theme, left, right, hue)

    def _shown(self) -> list[Join]:
        """Return the joins that may show: the current one, last, and those with both ends on pages in view."""
        right = self._right.frame.pages
        begun = [join for page in self._left.frame.pages for join in self._beginning_on(page)]
        shown = [join for join in begun if join.id != self._current and _begins_on(join.right, right)]
        current = self._joins.get(self._current) if self._current is not None else None
        return [*shown, current] if current is not None else shown

    def _beginning_on(self, page: int) -> Sequence[Join]:
        """Return the joins whose left end begins on a page."""
        if self._by_page is None:
            self._by_page = defaultdict(list)
            for join in self._joins.values():
                if join.left.first_word is not None:
                    self._by_page[join.left.first_word.page].append(join)
        return self._by_page.get(page, ())

    def end(self, pane: ReadingPane, rects: Sequence[PageRect]) -> End | None:
        """Return where one end of a join is; None if it is nowhere."""
        if not rects or rects[0].page >= pane.page_count:
            return None
        area = pane.view_rect(rects[0])
        for rect in rects[1:]:
            if rect.page == rects[0].page:
                area = area.united(pane.view_rect(rect))
        view = pane.viewport().height()
        top = pane.viewport().mapToGlobal(QPoint(0, 0)).y() - self.mapToGlobal(QPoint(0, 0)).y()
        beyond = 0
        if area.bottom() < 0 or area.top() > view:
            pages = abs(rects[0].page - pane.current_page)
            beyond = max(1, pages) * (-1 if area.bottom() < 0 else 1)
        return End(top + min(max(area.center().y(), 0.0), float(view)), beyond)

    def _paint_way(self, painter: QPainter, theme: Theme, left: End, right: End, hue: QColor) -> None:
        """Paint an arrow at the edge behind which the current join's far end lies, and how many pages it is away."""
        for end, at_left in ((left, True), (right, False)):
            if not end.beyond:
                continue
            up = end.beyond < 0
            x = self.width() * (0.25 if at_left else 0.75)
            tip = SPACE if up else self.height() - SPACE
            back = ARROW * 1.6 * (1 if up else -1)
            head = QPainterPath(QPointF(x, tip))
            head.lineTo(x - ARROW, tip + back)
            head.lineTo(x + ARROW, tip + back)
            head.closeSubpath()
            painter.fillPath(head, hue)
            if not (right if at_left else left).beyond:
                near = right if at_left else left
                start = QPointF(self.width() if at_left else 0, near.height)
                _paint_way_to(painter, start, QPointF(x, tip + back), hue)
            self._paint_distance(painter, theme, QPointF(x, tip + 2 * back), end)

    def _paint_distance(self, painter: QPainter, theme: Theme, at: QPointF, end: End) -> None:
        """Paint how far an end is, behind the arrow's tail and over the way to it."""
        painter.setFont(scaled_font(QFont(self.font()), TypeStep.SMALL))
        text = self.tr("{0} p.").format(distance_text(end.beyond))
        width, height = painter.fontMetrics().horizontalAdvance(text) + SPACE, painter.fontMetrics().height()
        left = min(max(0.0, at.x() - width / 2), self.width() - width)
        box = QRectF(left, at.y() - (0 if end.beyond < 0 else height), width, height)
        painter.fillRect(box, theme.window)
        painter.setPen(theme.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _begins_on(mark: Highlight, pages: range) -> bool:
    return mark.first_word is not None and mark.first_word.page in pages


def distance_text(beyond: int) -> str:
    """Return a distance in pages as it is shown beside an arrow."""
    return f"{min(abs(beyond), MANY)}{'+' if abs(beyond) > MANY else ''}"


def _paint_curve(painter: QPainter, left: QPointF, right: QPointF, pen: QPen) -> None:
    """Paint a join that is in view on both sides."""
    middle = (left.x() + right.x()) / 2
    path = QPainterPath(left)
    path.cubicTo(QPointF(middle, left.y()), QPointF(middle, right.y()), right)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(path)


def _paint_way_to(painter: QPainter, start: QPointF, goal: QPointF, hue: QColor) -> None:
    """Paint the current join's near end running to the arrow."""
    path = QPainterPath(start)
    path.cubicTo(QPointF(goal.x(), start.y()), QPointF(goal.x(), start.y()), goal)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(hue, LINE_WIDTH))
    painter.drawPath(path)
