"""Where the highlights of a page lie on the screen, worked out once and not for each frame."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QRegion

from reader.ui.theme import INSIDE, RULE_WIDTH, SPACE

if TYPE_CHECKING:
    from reader.model.geometry import PageRect
    from reader.ui.highlights import Highlight
    from reader.ui.page_stack import PageStack

SIGN_SIZE = 11  # logical pixels
HIGHLIGHT_BLEED = 1.0  # points by which a highlight is wider than its words
SIGNS_SHARE = 1 / 8  # of a page's width that signs of the same line may take


@dataclass(frozen=True, slots=True)
class LaidOutMark:
    """A highlight on one page, in the stack's coordinates (device pixels) but for its `lines` of print.

    `tinted` are the pixels of the page that it covers, `sign` is the middle of the left edge of its sign; None if it
    has none, or no room for one.
    """

    highlight: Highlight
    tinted: QRegion
    lines: tuple[PageRect, ...]
    sign: QPointF | None


@dataclass(frozen=True, slots=True)
class MarkLayout:
    """Lays highlights out.

    Args:
        stack: where the pages lie.
        ratio: device pixels a logical one.
        edge: where the view begins at the left: signs of a page that reaches further stand in a strip there.
    """

    stack: PageStack
    ratio: float
    edge: float

    def marks(self, page: int, marks: Sequence[tuple[Highlight, PageRect]]) -> tuple[LaidOutMark, ...]:
        """Return where the highlights of a page lie, given with a pair for each line."""
        lines: dict[Highlight, list[PageRect]] = {}
        for highlight, rect in marks:
            lines.setdefault(highlight, []).append(rect)
        taken: Counter[int] = Counter()
        return tuple(
            LaidOutMark(
                highlight,
                self.joined(page, [self.stack.rect(rect) for rect in rects]),
                tuple(rects),
                self._sign(page, self.stack.rect(rects[0]), taken) if highlight.sign else None,
            )
            for highlight, rects in lines.items()
        )

    def strip(self, page: int) -> QRectF | None:
        """Return the strip for signs at the view's left edge, beyond which a page begins; None if its margin is there.

        Print that ends at the strip is cut as by the view's edge; a letter behind a sign would be misread.
        """
        area = self.stack.page_rect(page)
        if area.left() >= self.edge:
            return None
        return QRectF(self.edge, area.top(), (SIGN_SIZE + 2 * SPACE) * self.ratio, area.height())

    def points(self, pixels: float) -> float:
        """Return logical pixels as points of a page, whose lines of print lie otherwise on the screen when turned."""
        return pixels * self.ratio / self.stack.scale

    def joined(self, page: int, lines: Sequence[QRectF]) -> QRegion:
        """Return the pixels of lines with their bleed, joined, so that lines that touch are not tinted twice."""
        bleed = HIGHLIGHT_BLEED * self.stack.scale
        region = QRegion()
        for line in lines:
            region += line.adjusted(-bleed, 0, bleed, 0).toAlignedRect()
        return region & self.stack.page_rect(page)

    def rules(self, mark: LaidOutMark) -> list[QRectF]:
        """Return the rules at the left of each run of lines of the current highlight, above it on a turned page."""
        runs: list[PageRect] = []
        for line in mark.lines:
            if runs and 0 <= line.y0 - runs[-1].y1 < line.height and line.x0 <= runs[-1].x1:
                runs[-1] = runs[-1].united(line)
            else:
                runs.append(line)
        ends = ((run, run.x0 - HIGHLIGHT_BLEED) for run in runs)
        return [self.stack.rect(replace(run, x0=end - self.points(RULE_WIDTH), x1=end)) for run, end in ends]

    def _sign(self, page: int, line: QRectF, taken: Counter[int]) -> QPointF | None:
        """Return where a verdict's sign stands: beside the line on which the highlight begins, in margin or strip."""
        area, strip = self.stack.page_rect(page), self.strip(page)
        size, pitch = SIGN_SIZE * self.ratio, (SIGN_SIZE + SPACE) * self.ratio
        row = round(line.center().y() / size)
        if strip is not None:
            first = row
            while taken[row]:  # below the others of the line, for the strip is narrow
                row += 1
            taken[row] += 1
            return QPointF(strip.left() + SPACE * self.ratio, line.center().y() + (row - first) * size)
        column = taken[row]
        taken[row] += 1
        if column and (column + 1) * pitch > SIGNS_SHARE * area.width():
            return None
        return QPointF(area.left() + INSIDE * self.ratio + column * pitch, line.center().y())
