"""Painting of pages with everything that is marked on them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from math import inf
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap, QRegion, QStaticText

from reader.ui.highlights import Hits, PageMarks, Target
from reader.ui.laid_out_marks import SIGN_SIZE, LaidOutMark, MarkLayout
from reader.ui.theme import INSIDE, Theme, blend

if TYPE_CHECKING:
    from reader.model.geometry import PageRect
    from reader.model.raster import Raster
    from reader.ui.page_stack import PageStack

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
    """Paints pages in the stack's coordinates (device pixels). Remembers where marks lie: keep it while it is the same.

    Args:
        theme: of the pages, which need not be that of the window.
        stack: where the pages lie.
        ratio: device pixels a logical one.
        font: the window's.
        edge: where the view begins at the left: signs of a page that reaches further stay in sight.
        marks: highlights.
        hits: of the search.
    """

    theme: Theme
    stack: PageStack
    ratio: float
    font: QFont
    edge: float = -inf
    marks: PageMarks = field(default_factory=PageMarks)
    hits: Hits = field(default_factory=Hits)
    _pages: dict[int, tuple[LaidOutMark, ...]] = field(default_factory=dict, init=False, compare=False)
    _layers: dict[tuple[str, bool], QColor] = field(default_factory=dict, init=False, compare=False)
    _signs: dict[str, QStaticText] = field(default_factory=dict, init=False, compare=False)

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
            self._paint_shadow(painter, self.stack.page_rect(page), desk)

    def paint(self, painter: QPainter, page: int, content: PageContent) -> None:
        """Paint a page."""
        area = self.stack.page_rect(page)
        if content.failure:
            self._paint_failure(painter, area, content.failure)
            return
        painter.setClipRect(area)
        for tile in content.tiles:
            _paint_tile(painter, tile, self.theme.paper)
        self._tint_lines(painter, page, content.selection, self.theme.selection)
        for rect, current in self.hits.on(page):
            self._tint_lines(painter, page, [rect], self.theme.current_hit if current else self.theme.hit)
        self._tint_highlights(painter, self._laid_out(page))
        painter.setClipRect(area)
        self._paint_signs(painter, page)
        if content.hover is not None:
            self._underline(painter, content.hover)
        if content.caret is not None:
            self._paint_caret(painter, content.caret)
        painter.setClipping(False)

    def _paint_shadow(self, painter: QPainter, area: QRect, desk: QColor) -> None:
        """Paint a page's quiet shadow: a hairline around it and a softer line below.

        In the colours that it gives the desk: Qt shares a tall strip that lets something through among threads, and
        waiting for them took a fifth of a step's time.
        """
        depth = max(1, round(self.ratio))
        strength = self.theme.shadow.alphaF()
        shadow, softer = (blend(self.theme.shadow, desk, share) for share in (strength, strength / 2))
        left, top, width, height = area.left(), area.top(), area.width(), area.height()
        for strip in (
            QRect(left - depth, top - depth, width + 2 * depth, depth),
            QRect(left - depth, top, depth, height),
            QRect(left + width, top, depth, height),
            QRect(left - depth, top + height, width + 2 * depth, depth),
        ):
            painter.fillRect(strip, shadow)
        painter.fillRect(QRect(left, top + height + depth, width, depth), softer)

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

    def _tint(self, painter: QPainter, region: QRegion, colour: QColor) -> None:
        """Lay a colour over paper; print stays as dark (or light) as it is."""
        mode = QPainter.CompositionMode
        painter.setCompositionMode(mode.CompositionMode_Screen if self.theme.dark else mode.CompositionMode_Multiply)
        painter.setClipRegion(region)
        painter.fillRect(region.boundingRect(), colour)
        painter.setCompositionMode(mode.CompositionMode_SourceOver)

    def _tint_lines(self, painter: QPainter, page: int, lines: Sequence[PageRect], on_paper: QColor) -> None:
        """Lay colour over lines so that paper looks like `on_paper` there."""
        if lines:
            joined = self._layout.joined(page, [self.stack.rect(line) for line in lines])
            self._tint(painter, joined, _layer(on_paper, self.theme))

    @property
    def _layout(self) -> MarkLayout:
        return MarkLayout(self.stack, self.ratio, self.edge)

    def _laid_out(self, page: int) -> tuple[LaidOutMark, ...]:
        """Return where the highlights of a page lie."""
        if page not in self._pages:
            self._pages[page] = self._layout.marks(page, self.marks.on(page))
        return self._pages[page]

    def _layer_of(self, role: str, *, current: bool) -> QColor:
        """Return the colour that is laid over paper for a highlight of a role."""
        if (role, current) not in self._layers:
            self._layers[role, current] = _layer(self.theme.highlight(role, current=current), self.theme)
        return self._layers[role, current]

    def _tint_highlights(self, painter: QPainter, marks: Iterable[LaidOutMark]) -> None:
        """Tint the highlights, the current one last and strongest."""
        for mark in sorted(marks, key=self._is_current):
            self._tint(painter, mark.tinted, self._layer_of(mark.highlight.role, current=self._is_current(mark)))

    def _is_current(self, mark: LaidOutMark) -> bool:
        return mark.highlight.id == self.marks.current

    def _paint_signs(self, painter: QPainter, page: int) -> None:
        """Paint the verdicts' signs, and the rule of the current highlight."""
        font = QFont(self.font)
        font.setPixelSize(max(1, round(SIGN_SIZE * self.ratio)))
        painter.setFont(font)
        strip = self._layout.strip(page) if self.marks.signed else None
        if strip is not None:
            painter.fillRect(strip, self.theme.paper)
            painter.fillRect(QRectF(strip.right(), strip.top(), self.ratio, strip.height()), self.theme.line)
        for mark in self._laid_out(page):
            hue = self.theme.role(mark.highlight.role)
            if self._is_current(mark):
                for rule in self._layout.rules(mark):
                    painter.fillRect(rule, hue)
            if mark.sign is None:
                continue
            painter.setPen(hue)
            sign = self._sign(mark.highlight.sign, font)
            painter.drawStaticText(mark.sign - QPointF(0, sign.size().height() / 2), sign)

    def _sign(self, letter: str, font: QFont) -> QStaticText:
        """Return a sign whose shape has been looked up."""
        if letter not in self._signs:
            self._signs[letter] = QStaticText(letter)
            self._signs[letter].setTextFormat(Qt.TextFormat.PlainText)
            self._signs[letter].prepare(font=font)
        return self._signs[letter]

    def _underline(self, painter: QPainter, target: Target) -> None:
        """Underline what the pointer is on."""
        for rect in target.rects:
            below = replace(rect, y0=rect.y1, y1=rect.y1 + self._layout.points(1))
            painter.fillRect(self.stack.rect(below), self.theme.accent)

    def _paint_caret(self, painter: QPainter, caret: PageRect) -> None:
        """Paint the caret of selecting by keyboard."""
        half = self._layout.points(1)
        painter.fillRect(self.stack.rect(replace(caret, x0=caret.x0 - half, x1=caret.x0 + half)), self.theme.accent)

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
