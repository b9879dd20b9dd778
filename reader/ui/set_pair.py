"""A quotation and its passage as they are set: measured once, broken into lines at each width once."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QFont, QFontMetricsF

from reader.model.script import runs_from_right
from reader.ui.aligned_cells import Cell, CellKind
from reader.ui.aligned_lines import AlignedLines, Placed, Spacing, strokes
from reader.ui.fonts import interface_font, reading_font
from reader.ui.text import translate
from reader.ui.theme import INSIDE, SPACE, TypeStep

ROW_GAP = 3  # logical pixels between a word and the one below it
_LINE_GAP = 3 * SPACE  # between one pair of rows and the next
_CONTEXT_GAP = SPACE  # below a line of context
LEFT_OUT = {CellKind.MARKED, CellKind.CHANGED, CellKind.FOLDED}  # a caret shows where words are missing


@dataclass(frozen=True, slots=True)
class PairType:
    """The fonts with what is measured by them; asking Qt for them at each word takes longer than painting it."""

    plain: QFont
    bold: QFont
    metrics: QFontMetricsF
    bold_metrics: QFontMetricsF
    margin: float  # room for the names of the rows, logical pixels
    row: float  # height of a row, logical pixels

    @classmethod
    def now(cls) -> "PairType":
        """Return the fonts in force."""
        plain = reading_font(TypeStep.LARGE)
        bold = QFont(plain)
        bold.setBold(True)
        labels = QFontMetricsF(interface_font(TypeStep.SMALL))
        margin = max(map(labels.horizontalAdvance, row_names())) + 2 * INSIDE + SPACE
        metrics = QFontMetricsF(plain)
        return cls(plain, bold, metrics, QFontMetricsF(bold), margin, metrics.height())

    def width(self, cell: Cell) -> float:
        """Return how wide a cell is, logical pixels."""
        metrics = self.bold_metrics if cell.weighty else self.metrics
        wide = metrics.horizontalAdvance(words_below(cell))
        if cell.quoted != cell.source:
            wide = max(wide, metrics.horizontalAdvance(cell.quoted))
        return max(wide, 2.0 * SPACE) if not cell.quoted and cell.kind in LEFT_OUT else wide  # room for the caret

    def line_height(self, *, single: bool) -> float:
        """Return the height of a line of one or two rows, logical pixels."""
        rows = 1 if single else 2
        return rows * self.row + (rows - 1) * ROW_GAP


@dataclass(frozen=True, slots=True)
class PlacedPair:
    """Where the cells of a pair stand at one width, and what is painted of them at one stroke."""

    cells: tuple[Placed, ...]
    strokes: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class SetPair:
    """A pair that has been measured. It remembers how it was broken into lines: layouts ask a dozen times a step.

    Args:
        fonts: what it is set in.
        lines: the cells in reading order, with their widths.
        from_right: how the words are read, however the window is laid out.
        spoken: the pair for a screen reader.
    """

    fonts: PairType
    lines: AlignedLines
    from_right: bool
    spoken: str
    _heights: dict[int, int] = field(default_factory=dict, init=False, compare=False)
    _placed: dict[tuple[int, bool], PlacedPair] = field(default_factory=dict, init=False, compare=False)

    @classmethod
    def of(cls, cells: Sequence[Cell], fonts: PairType, *, single: bool = False) -> "SetPair":
        """Measure a pair.

        Args:
            cells: in reading order.
            fonts: what it is set in.
            single: there is no source row.
        """
        spacing = Spacing(
            left=0.0 if single else fonts.margin,
            top=float(SPACE),
            space=fonts.metrics.horizontalAdvance(" "),
            glued=1.0,
            height=fonts.line_height(single=single),
            gap=_LINE_GAP,
            context_height=fonts.row,
            context_gap=_CONTEXT_GAP,
        )
        lines = AlignedLines(tuple(cells), tuple(map(fonts.width, cells)), spacing, single)
        return cls(fonts, lines, _runs_from_right(cells), _spoken(cells))

    @property
    def single(self) -> bool:
        """Whether there is no source row."""
        return self.lines.single

    def height(self, width: int) -> int:
        """Return the height of all lines at a width, logical pixels."""
        if width not in self._heights:
            self._heights[width] = round(self.lines.height(width) + INSIDE)
        return self._heights[width]

    def placed(self, width: int, *, mirrored: bool) -> PlacedPair:
        """Return where the cells stand at a width; `mirrored` puts the margin at the right."""
        if (width, mirrored) not in self._placed:
            self._placed.clear()  # the last width only: a window that is being resized has hundreds
            cells = self.lines.placed(width, mirrored=mirrored, from_right=self.from_right)
            self._placed[width, mirrored] = PlacedPair(cells, strokes(cells))
        return self._placed[width, mirrored]


def row_names() -> tuple[str, str]:
    """Return what the rows are called."""
    return translate("Card", "quoted"), translate("Card", "source")


def words_below(cell: Cell) -> str:
    """Return what stands in the source's row."""
    if cell.kind is CellKind.FOLDED:
        return translate("Card", "… %n more word(s) …", None, int(cell.source))
    return cell.source


def _runs_from_right(cells: Sequence[Cell]) -> bool:
    """Tell whether most of the quoted words are written from the right."""
    words = [cell.quoted for cell in cells if cell.quoted]
    return 2 * sum(map(runs_from_right, words)) > len(words)


def _spoken(cells: Sequence[Cell]) -> str:
    """Return the pair for a screen reader: the quotation, then the source."""
    quoted = " ".join(cell.quoted for cell in cells if cell.quoted)
    source = " ".join(words_below(cell) for cell in cells if cell.source)
    return f"{quoted}\n{source}" if source else quoted
