"""The ruler beside a pane's scroll bar: where in the document the highlights and the hits are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from reader.ui.theme import SPACE, blend

if TYPE_CHECKING:
    from reader.ui.highlights import Highlight
    from reader.ui.reading_pane import ReadingPane

WIDTH = 3 * SPACE  # logical pixels
TICK_HEIGHT = 3  # logical pixels
CURRENT_HEIGHT = 5
REACH = 6  # logical pixels from a tick in which a click still means it
VIEW_OPACITY = 0.10


def _on_top(role: str) -> bool:
    """Tell whether ticks of a role are painted over others: a problem is not to hide behind what is in order."""
    return role in {"altered", "absent"}


class OverviewRuler(QWidget):
    """Ticks in the highlights' hues, the current one widest; the hits of a search in a lane of their own.

    A click goes to the nearest tick, or to the place where there is none near. Put it at the right of the pane.

    Args:
        pane: the pane that it shows.
        parent: owner.
    """

    def __init__(self, pane: ReadingPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._laid_out: tuple[object, ...] = ()  # what the ticks were laid out by
        self._laid: dict[str, tuple[float, Highlight]] = {}  # heights and highlights by the highlights' ids
        self._drawn: tuple[object, ...] = ()  # what the picture was drawn by
        self._picture = QPixmap()  # all ticks and hits: hundreds, of which a step changes none
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview of the document"))
        pane.position_changed.connect(self.update)
        pane.marks_changed.connect(self.update)
        pane.pages_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A narrow strip as high as the pane."""
        return QSize(WIDTH, self._pane.height())

    def ticks(self) -> list[tuple[float, QColor, str]]:
        """Return height (logical pixels), hue and id of every highlight's tick, the current one last."""
        theme, current = self._pane.theme, self._pane.current_highlight
        ticks = sorted(self._ticks(self._groove()).values(), key=lambda tick: tick[1].id == current)
        return [(height, theme.role(mark.role), mark.id) for height, mark in ticks]

    def _ticks(self, groove: tuple[float, float]) -> dict[str, tuple[float, Highlight]]:
        """Return where the highlights' ticks stand: laid out anew only if something moved, not at each step."""
        highlights, stack = self._pane.highlights, self._pane.frame.stack
        if self._laid_out != (highlights, stack, groove):
            top, length = groove
            begins = ((mark.first_word, mark) for mark in highlights)
            self._laid = {
                mark.id: (top + stack.share_of(begin) * length, mark)
                for begin, mark in begins
                if begin is not None and begin.page < len(stack)
            }
            self._laid_out = (highlights, stack, groove)
        return self._laid

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (painted whole)
        """Paint the part in view and the ticks."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        """Paint the part in view and the ticks."""
        theme = self._pane.theme
        painter.fillRect(self.rect(), theme.window)
        if not self._pane.page_count:
            return
        groove = self._groove()
        painter.fillRect(self._view_area(groove), blend(theme.text, theme.window, VIEW_OPACITY))
        ticks = self._ticks(groove)
        self._draw_picture(ticks.values(), groove)
        painter.drawPixmap(0, 0, self._picture)
        current = self._pane.current_highlight
        if current in ticks:
            height, mark = ticks[current]
            painter.fillRect(QRectF(0, height - CURRENT_HEIGHT / 2, WIDTH, CURRENT_HEIGHT), theme.role(mark.role))

    def _draw_picture(self, ticks: Iterable[tuple[float, Highlight]], groove: tuple[float, float]) -> None:
        """Draw ticks and hits on nothing, unless they are as they were."""
        theme, ratio = self._pane.theme, self.devicePixelRatioF()
        drawn = (self._laid_out, self._pane.hits, theme, self.height(), ratio)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        self._picture = QPixmap(self.size() * ratio)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        rects: dict[str, list[QRectF]] = {}
        for height, mark in ticks:
            rect = QRectF(WIDTH / 4, height - TICK_HEIGHT / 2, 0.75 * WIDTH, TICK_HEIGHT)
            rects.setdefault(mark.role, []).append(rect)
        with QPainter(self._picture) as painter:
            for height in self._hit_heights(groove):
                painter.fillRect(QRectF(0, height - 1, WIDTH / 4, 2), theme.note)
            painter.setPen(Qt.PenStyle.NoPen)
            for role in sorted(rects, key=_on_top):
                painter.setBrush(theme.role(role))
                painter.drawRects(rects[role])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the tick or to the place that is clicked."""
        at = event.position().y()
        near = [tick for tick in self.ticks() if abs(tick[0] - at) <= REACH]
        if near:
            self._pane.highlight_clicked.emit(min(near, key=lambda tick: abs(tick[0] - at))[2])
        else:
            self._scroll_to(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scroll along while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._scroll_to(event.position().y())

    def _scroll_to(self, at: float) -> None:
        top, length = self._groove()
        self._pane.scroll_to_share((at - top) / length)

    def _groove(self) -> tuple[float, float]:
        """Return top and length of the strip that stands for the document: the scroll bar, which has no arrows."""
        bar = self._pane.verticalScrollBar()
        top = bar.mapToGlobal(QPoint(0, 0)).y() - self.mapToGlobal(QPoint(0, 0)).y()
        return float(top), float(max(1, bar.height()))

    def _view_area(self, groove: tuple[float, float]) -> QRectF:
        top, length = groove
        first, last = self._pane.frame.share
        return QRectF(0, top + first * length, WIDTH, max(2.0, (last - first) * length))

    def _hit_heights(self, groove: tuple[float, float]) -> Iterable[float]:
        """Return where the hits are, one a pixel at most."""
        top, length = groove
        stack = self._pane.frame.stack
        return sorted({round(top + stack.share_of(rect) * length) for rect in self._pane.hits.first_rects()})
