"""The empty pane: a dashed sheet that says what to do."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from reader.ui.theme import INSIDE, RADIUS, Theme, TypeStep, blend, scaled_font

PROPORTION = 1.3  # height to width, about that of a page
DASHES = [5, 4]  # pen widths


@dataclass(frozen=True, slots=True)
class EmptySheet:
    """What an empty pane says: a line and, smaller, a hint; without words there is no sheet."""

    title: str = ""
    hint: str = ""

    def paint(self, painter: QPainter, area: QRectF, theme: Theme, font: QFont) -> None:
        """Paint the sheet in the middle of `area` (logical pixels)."""
        margin = 8 * INSIDE
        height = min(area.height() - margin, (area.width() - margin) * PROPORTION)
        width = height / PROPORTION
        if width <= margin or not self.title:
            return
        sheet = QRectF(area.center().x() - width / 2, area.center().y() - height / 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.muted, 1.5)
        pen.setDashPattern(DASHES)
        painter.setPen(pen)
        painter.setBrush(blend(theme.panel, theme.desk, 0.6))
        painter.drawRoundedRect(sheet, RADIUS, RADIUS)
        inner = sheet.adjusted(2 * INSIDE, 0, -2 * INSIDE, 0)
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.setFont(scaled_font(font, TypeStep.LARGE))
        painter.setPen(theme.text)
        upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() / 2)
        painter.drawText(upper, middle | Qt.AlignmentFlag.AlignBottom, self.title)
        painter.setFont(font)
        painter.setPen(theme.muted)
        lower = QRectF(inner.left(), inner.center().y() + INSIDE, inner.width(), inner.height() / 2 - INSIDE)
        painter.drawText(lower, middle | Qt.AlignmentFlag.AlignTop, self.hint)
