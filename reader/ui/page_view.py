"""Painting of pages with everything that is marked on them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import inf

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap, QRegion

from reader.model.geometry import PageRect
from reader.model.raster import Raster
from reader.ui.highlights import Highlight, Hits, PageMarks, Target
from reader.ui.page_stack import PageStack
from reader.ui.theme import INSIDE, RULE_WIDTH, SPACE, Theme

SIGN_SIZE = 11  # logical pixels
HIGHLIGHT_BLEED = 1.0  # points by which a highlight is wider than its words
HINT_PADDING = 3  # logical pixels


@dataclass(frozen=True, slots=True)
class Tile:
    """A part of a page: where it goes (device pixels of the stack), and its pixels or what stands in for them."""

    raster: Raster
    area: QRect
    sharp: QPixmap | None
    stand_in: QPixmap | None


@dataclass(frozen=True, slots=True)
class PageContent:
    """Everything that is painted on one page."""

    tiles: Sequence[Tile]
    selection: Sequence[PageRect] = ()
    hover: Target | None = None
    caret: PageRect | None = None
    failure: str = ""


@dataclass(frozen=True, slots=True)
class PagePainter:
    """Paints pages in the stack's coordinates (device pixels).

    Args:
        theme: of the pages, which need not be that of the window.
        stack: where the pages lie.
        ratio: device pixels a logical one.
        font: the window's.
        marks: highlights.
        hits: of the search.
    """

    theme: Theme
    stack: PageStack
    ratio: float
    font: QFont
    edge: float = -inf  # where the view begins at the left: signs of a page that reaches further stay in sight
    marks: PageMarks = field(default_factory=PageMarks)
    hits: Hits = field(default_factory=Hits)

    def paint_desk(self, painter: QPainter, area: QRect, pages: Iterable[int], desk: QColor) -> None:
        """Paint what lies around the pages; pixels that a page covers are not painted twice."""
        around = QRegion(area)
        for page in pages:
            around -= QRegion(self.stack.page_rect(page))
        painter.save()
        painter.setClipRegion(around)
        painter.fillRect(area, desk)
        painter.restore()
        for page in pages:
            self._paint_shadow(painter, self.stack.page_rect(page))

    def paint(self, painter: QPainter, page: int, content: PageContent) -> None:
        """Paint a page."""
        area = self.stack.page_rect(page)
        if content.failure:
            self._paint_failure(painter, area, content.failure)
            return
        painter.setClipRect(area)
        for tile in content.tiles:
            _paint_tile(painter, tile, self.theme.paper)
        self._tint(painter, content.selection, self.theme.selection)
        for rect, current in self.hits.on(page):
            self._tint(painter, [rect], self.theme.current_hit if current else self.theme.hit)
        self._paint_highlights(painter, page)
        if content.hover is not None:
            self._underline(painter, content.hover)
        if content.caret is not None:
            self._paint_caret(painter, content.caret)
        painter.setClipping(False)

    def _paint_shadow(self, painter: QPainter, area: QRect) -> None:
        """Paint a page's quiet shadow: a hairline around it and a softer line below."""
        depth = max(1, round(self.ratio))
        shadow = QColor(self.theme.shadow)
        left, top, width, height = area.left(), area.top(), area.width(), area.height()
        for strip in (
            QRect(left - depth, top - depth, width + 2 * depth, depth),
            QRect(left - depth, top, depth, height),
            QRect(left + width, top, depth, height),
            QRect(left - depth, top + height, width + 2 * depth, depth),
        ):
            painter.fillRect(strip, shadow)
        shadow.setAlpha(shadow.alpha() // 2)
        painter.fillRect(QRect(left, top + height + depth, width, depth), shadow)

    def _paint_failure(self, painter: QPainter, area: QRect, sentence: str) -> None:
        """Grey a page that cannot be shown and say so."""
        painter.fillRect(area, self.theme.window)
        painter.save()
        painter.setFont(self._device_font())
        painter.setPen(self.theme.muted)
        margin = round(4 * INSIDE * self.ratio)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area.adjusted(margin, margin, -margin, -margin), flags, sentence)
        painter.restore()

    def _tint(self, painter: QPainter, rects: Sequence[PageRect], on_paper: QColor) -> None:
        """Lay colour over paper so that it looks like `on_paper` there and print stays as dark (or light) as it is."""
        if not rects:
            return
        painter.save()
        mode = QPainter.CompositionMode
        painter.setCompositionMode(mode.CompositionMode_Screen if self.theme.dark else mode.CompositionMode_Multiply)
        colour = _layer(on_paper, self.theme)
        bleed = HIGHLIGHT_BLEED * self.stack.scale
        region = QRegion()  # joined, so that lines that touch are not tinted twice
        for rect in rects:
            region += self.stack.rect(rect).adjusted(-bleed, 0, bleed, 0).toAlignedRect()
        painter.setClipRegion(region, Qt.ClipOperation.IntersectClip)
        painter.fillRect(region.boundingRect(), colour)
        painter.restore()

    def _paint_highlights(self, painter: QPainter, page: int) -> None:
        """Paint the highlights, the current one last and strongest, and the signs beside them."""
        marks = self.marks.on(page)
        signed: dict[int, int] = {}
        seen: dict[Highlight, list[PageRect]] = {}
        for highlight, rect in marks:
            seen.setdefault(highlight, []).append(rect)
        for highlight, rects in sorted(seen.items(), key=lambda item: item[0].id == self.marks.current):
            is_current = highlight.id == self.marks.current
            self._tint(painter, rects, self.theme.highlight(highlight.role, current=is_current))
            if is_current:
                self._paint_rules(painter, rects, self.theme.role(highlight.role))
            if highlight.sign:
                self._paint_sign(painter, highlight, rects[0], signed)

    def _paint_sign(self, painter: QPainter, highlight: Highlight, rect: PageRect, taken: dict[int, int]) -> None:
        """Paint a verdict's sign in the margin beside the line on which the highlight begins on this page."""
        place = self.stack.rect(rect)
        page = self.stack.page_rect(rect.page)
        size = SIGN_SIZE * self.ratio
        row = round(place.center().y() / size)
        column = taken.get(row, 0)
        taken[row] = column + 1
        if column and (column + 1) * (size + SPACE * self.ratio) > page.width() / 8:
            return
        font = QFont(self.font)
        font.setPixelSize(max(1, round(size)))
        painter.setFont(font)
        left = max(page.left(), self.edge) + (INSIDE * self.ratio) + column * (size + SPACE * self.ratio)
        box = QRectF(left, place.center().y() - size, 2 * size, 2 * size)
        if page.left() < self.edge:  # it may stand on print
            ground = QRectF(left - self.ratio, place.center().y() - size * 0.7, size + 2 * self.ratio, size * 1.4)
            painter.fillRect(ground, self.theme.paper)
        painter.setPen(self.theme.role(highlight.role))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, highlight.sign)

    def _paint_rules(self, painter: QPainter, rects: Sequence[PageRect], hue: QColor) -> None:
        """Paint a rule at the left of each run of lines of the current highlight."""
        width = RULE_WIDTH * self.ratio
        bleed = HIGHLIGHT_BLEED * self.stack.scale
        runs: list[QRectF] = []
        for rect in rects:
            area = self.stack.rect(rect)
            if runs and 0 <= area.top() - runs[-1].bottom() < area.height() and area.left() <= runs[-1].right():
                runs[-1] = runs[-1].united(area)
            else:
                runs.append(area)
        for run in runs:
            left = run.left() - bleed - width
            painter.fillRect(QRectF(left, run.top(), width, run.height()), hue)

    def _underline(self, painter: QPainter, target: Target) -> None:
        """Underline what the pointer is on."""
        for rect in target.rects:
            area = self.stack.rect(rect)
            thickness = max(1.0, self.ratio)
            painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), thickness), self.theme.accent)

    def _paint_caret(self, painter: QPainter, caret: PageRect) -> None:
        """Paint the caret of selecting by keyboard."""
        area = self.stack.rect(caret)
        painter.fillRect(QRectF(area.left() - self.ratio, area.top(), 2 * self.ratio, area.height()), self.theme.accent)

    def paint_hint(self, painter: QPainter, at: QPointF, letters: str) -> None:
        """Paint the letters that follow a link, on its upper left corner."""
        font = self._device_font()
        font.setBold(True)
        padding = HINT_PADDING * self.ratio
        metrics = QFontMetricsF(font)
        box = QRectF(at.x(), at.y(), metrics.horizontalAdvance(letters) + 2 * padding, metrics.height())
        box.moveBottom(at.y() + metrics.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.accent)
        painter.drawRoundedRect(box, padding, padding)
        painter.setFont(font)
        painter.setPen(self.theme.on_accent)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters)

    def _device_font(self) -> QFont:
        """Return the window's font in device pixels."""
        font = QFont(self.font)
        font.setPixelSize(max(1, round(QFontMetricsF(self.font).ascent() * self.ratio)))
        return font


def _paint_tile(painter: QPainter, tile: Tile, paper: QColor) -> None:
    """Paint a part of a page: sharp, or else the whole page's stand-in cut to the part, or else empty paper."""
    if tile.sharp is not None:
        painter.drawPixmap(tile.area.topLeft(), tile.sharp)
    elif tile.stand_in is not None:
        raster, pixmap = tile.raster, tile.stand_in
        across, down = pixmap.width() / raster.width, pixmap.height() / raster.height
        cut = QRectF(raster.left * across, raster.top * down, raster.columns * across, raster.rows * down)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRectF(tile.area), pixmap, cut)
    else:
        painter.fillRect(tile.area, paper)


def _layer(wanted: QColor, theme: Theme) -> QColor:
    """Return the colour that makes the theme's paper look `wanted` when it is multiplied (light) or screened (dark)."""

    def channel(goal: float, paper: float) -> float:
        if theme.dark:
            return min(1.0, max(0.0, 1 - (1 - goal) / max(1 - paper, 1e-6)))
        return min(1.0, max(0.0, goal / max(paper, 1e-6)))

    paper = theme.paper
    return QColor.fromRgbF(
        channel(wanted.redF(), paper.redF()),
        channel(wanted.greenF(), paper.greenF()),
        channel(wanted.blueF(), paper.blueF()),
    )
