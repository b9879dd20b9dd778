"""Where the highlights of a page lie on the screen, worked out once and not for each frame."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QRegion

from reader.model.geometry import PageRect
from reader.ui.highlights import Highlight
from reader.ui.page_stack import PageStack
from reader.ui.theme import INSIDE, RULE_WIDTH, SPACE

SIGN_SIZE = 11  # logical pixels
HIGHLIGHT_BLEED = 1.0  # points by which a highlight is wider than its words
SIGNS_SHARE = 1 / 8  # of a page's width that signs of the same line may take


@dataclass(frozen=True, slots=True)
class LaidOutMark:
    """A highlight on one page, in the stack's coordinates (device pixels).

    `tinted` are the pixels of the page that it covers, `lines` the printed lines, `sign` is the middle of the left edge
    of its sign; None if it has none, or no room for one.
    """

    highlight: Highlight
    tinted: QRegion
    lines: tuple[QRectF, ...]
    sign: QPointF | None


@dataclass(frozen=True, slots=True)
class MarkLayout:
    """Lays highlights out.

    Args:
        stack: where the pages lie.
        ratio: device pixels a logical one.
        edge: where the view begins at the left: signs of a page that reaches further stay in sight.
    """

    stack: PageStack
    ratio: float
    edge: float

    def marks(self, page: int, marks: Sequence[tuple[Highlight, PageRect]]) -> tuple[LaidOutMark, ...]:
        """Return where the highlights of a page lie, given with a pair for each line."""
        lines: dict[Highlight, list[QRectF]] = {}
        for highlight, rect in marks:
            lines.setdefault(highlight, []).append(self.stack.rect(rect))
        taken: Counter[int] = Counter()
        return tuple(
            LaidOutMark(
                highlight,
                self.joined(page, areas),
                tuple(areas),
                self._sign(page, areas[0], taken) if highlight.sign else None,
            )
            for highlight, areas in lines.items()
        )

    def joined(self, page: int, lines: Sequence[QRectF]) -> QRegion:
        """Return the pixels of lines with their bleed, joined, so that lines that touch are not tinted twice."""
        bleed = HIGHLIGHT_BLEED * self.stack.scale
        region = QRegion()
        for line in lines:
            region += line.adjusted(-bleed, 0, bleed, 0).toAlignedRect()
        return region & self.stack.page_rect(page)

    def rules(self, mark: LaidOutMark) -> list[QRectF]:
        """Return the rules at the left of each run of lines of the current highlight."""
        runs: list[QRectF] = []
        for area in mark.lines:
            if runs and 0 <= area.top() - runs[-1].bottom() < area.height() and area.left() <= runs[-1].right():
                runs[-1] = runs[-1].united(area)
            else:
                runs.append(area)
        width = RULE_WIDTH * self.ratio
        reach = HIGHLIGHT_BLEED * self.stack.scale + width
        return [QRectF(run.left() - reach, run.top(), width, run.height()) for run in runs]

    def _sign(self, page: int, line: QRectF, taken: Counter[int]) -> QPointF | None:
        """Return where a verdict's sign stands: in the margin beside the line on which the highlight begins."""
        area = self.stack.page_rect(page)
        size, pitch = SIGN_SIZE * self.ratio, (SIGN_SIZE + SPACE) * self.ratio
        row = round(line.center().y() / size)
        column = taken[row]
        taken[row] += 1
        if column and (column + 1) * pitch > SIGNS_SHARE * area.width():
            return None
        left = max(area.left(), self.edge) + INSIDE * self.ratio + column * pitch
        return QPointF(left, line.center().y())
