"""Lines of the body made into paragraphs, over columns and pages."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, zip_longest

from reader.extraction.columns import Column
from reader.extraction.lines import Line
from reader.extraction.numbers import Numbering
from reader.extraction.prose import WIDE_WHITE, begins_item, is_running
from reader.extraction.text_builder import SPACE
from reader.model.document import BlockKind

_WIDE_GAP = 1.18  # times the leading: more white than that parts paragraphs
_SINGLE = 1.4  # times the type size: the leading of single-spaced text
_UNKNOWN = 1.25  # times the type size: the leading of a text too short to tell, as Word sets it rather than a printer
_USUAL = 0.3  # times as frequent as the most frequent gap: in a text of one-line paragraphs that is between these
_FEW_GAPS = 8  # fewer do not tell lines from paragraphs
_INDENT = 0.7  # of the type size: an indent, not an accident of the margin
_QUOTE_INDENT = 1.2  # of the type size: a block set in
_OTHER_SIZE = 0.08  # of the type size: another type
_SMALLER = 0.96  # of the body's size: a block quotation's type
_HEADING_SIZE = 1.12  # of the body's size
_HEADING_LENGTH = 240  # characters
_CAPITALS_LENGTH = 90  # characters of a heading that is one by its capitals alone
_FAR = 2.5  # of the type size: white between two columns of a table, not between the words of a justified line
_ITALIC = 0.9  # of a line's characters: it is set in italics
_SET_RIGHT = 0.25  # of the column's width: so much white before a line that ends at its edge
_SAME_ROW = 0.4  # of the type size between baselines that are one
_SAME_EDGE = 2.0  # points
_SECOND_WORD = 4  # where its rectangle begins in the boxes of a line
_SENTENCE_ENDS = tuple('.!?…:;"”’»)]')


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that make one block."""

    lines: tuple[Line, ...]
    kind: BlockKind
    level: int = 0  # of a heading
    number: str | None = None


_Group = list[tuple[Line, Column]]


def make_paragraphs(columns: Sequence[Column], body_size: float, *, single_spaced: bool = False) -> list[Paragraph]:
    """Part the lines of the body into paragraphs, headings and block quotations.

    Args:
        columns: of the whole document in reading order.
        body_size: type size of the body, in points.
        single_spaced: the lines are known to stand close, as MuPDF sets HTML and books: more white parts paragraphs.
    """
    leading = _leading(columns)
    if single_spaced:
        leading = min(leading, _SINGLE * body_size)
    numbering = Numbering()
    groups: list[tuple[_Group, str | None]] = []
    for column in columns:
        for line, following in zip_longest(column.lines, column.lines[1:]):
            number = numbering.candidate(line.text)
            is_first = _is_first_line(line, following, column, leading)
            if groups and not _begins(
                groups[-1][0], line, column, leading, numbered=number is not None, is_first=is_first
            ):
                groups[-1][0].append((line, column))
                continue
            if number is not None:
                numbering.accept(number)
            groups.append(([(line, column)], number))
    return [_paragraph(group, number, body_size) for group, number in groups]


def _leading(columns: Iterable[Column]) -> float:
    """Return the usual distance between two baselines of the body; 0 where too few lines tell."""
    gaps: Counter[float] = Counter()
    for column in columns:
        for before, line in zip(column.lines, column.lines[1:], strict=False):
            gap = round((line.base - before.base) * 4) / 4
            if _SAME_ROW * line.size < gap < 3 * line.size:
                gaps[gap] += 1
    if gaps.total() < _FEW_GAPS:
        return 0.0
    usual = max(gaps.values()) * _USUAL
    return min(gap for gap, count in gaps.items() if count >= usual)


def _begins(group: _Group, line: Line, column: Column, leading: float, *, numbered: bool, is_first: bool) -> bool:
    """Tell whether a line begins a new paragraph after those in `group`."""
    before, home = group[-1]
    one_row = home is column and abs(line.base - before.base) < _SAME_ROW * line.size
    if one_row:  # one row of print in several runs, a margin number before its paragraph
        return False
    if before.bold != line.bold or abs(before.size - line.size) > _OTHER_SIZE * before.size:
        return True
    if line.x1 < column.left:  # a number in the margin
        return True
    if home is column and line.base - before.base > _wide(leading, line):
        return True
    both_bold = before.bold and line.bold
    if _is_centred([(line, column)]) and (both_bold or _is_centred([(before, home)])):  # lines of one title
        return False
    row = _last_row(group)
    indent, indent_before = line.x0 - column.left, row[-1].x0 - home.left
    below_piece = home is column and any(abs(line.x0 - piece.x0) <= _SAME_EDGE for piece in row)
    deeper = indent > indent_before + _INDENT * line.size and before.x1 > home.left and not below_piece
    outdented = home is column and indent < indent_before - _INDENT * line.size and len(group) > len(row)
    first, first_home = group[0]
    same_start = numbered and abs(indent - (first.x0 - first_home.left)) <= _SAME_EDGE
    listed = same_start and before.text.endswith(_SENTENCE_ENDS) and _starts_numbered(group)
    alone = is_first and (home is not column or len(group) == 1)
    hangs = len(group) == 1 and _hangs(before, home, line, column)
    return not hangs and (alone or deeper or outdented or listed or _ended(before, home, line))


def _last_row(group: _Group) -> list[Line]:
    """Return the pieces of a group's last row, from the right: justified to a narrow column it may have several."""
    last, home = group[-1]
    row = [last]
    for line, _ in islice(reversed(group), 1, None):  # a group may run over many pages
        in_margin = line.x1 < home.left
        if in_margin or line.page != last.page or abs(line.base - last.base) >= _SAME_ROW * last.size:
            break
        row.append(line)
    return row


def _hangs(first: Line, home: Column, line: Line, column: Column) -> bool:
    """Tell whether a line stands below the text of a list's item, right of its bullet or number."""
    if len(first.boxes) <= _SECOND_WORD or not begins_item(first.text):
        return False
    text = first.boxes[_SECOND_WORD] - home.left
    return text > first.x0 - home.left and abs(line.x0 - column.left - text) <= _SAME_EDGE


def _wide(leading: float, line: Line) -> float:
    """Return the distance between baselines above which white parts paragraphs."""
    return _WIDE_GAP * max(leading or _UNKNOWN * line.size, 1.1 * line.size)


def _is_first_line(line: Line, following: Line | None, column: Column, leading: float) -> bool:
    """Tell whether a line is set in and the next one, right below it, is not."""
    if following is None:
        return False
    gap = following.base - line.base
    if not _SAME_ROW * line.size < gap <= _wide(leading, line):
        return False
    return line.x0 - max(following.x0, column.left) > _INDENT * line.size and following.x1 > column.left


def _starts_numbered(group: _Group) -> bool:
    """Tell whether a paragraph itself begins with a number: those after it will, too."""
    return Numbering.has_number(group[0][0].text)


def _ended(before: Line, home: Column, line: Line) -> bool:
    """Tell whether a line ends its paragraph: the first word of the next line would have fitted behind it."""
    room = home.right - before.x1 - 0.8 * line.size  # a space, and what justifying may leave
    return line.first_width < room and before.text.endswith(_SENTENCE_ENDS)


def _paragraph(group: _Group, number: str | None, body_size: float) -> Paragraph:
    """Tell what a group of lines is."""
    lines = tuple(line for line, _ in group)
    size = max(line.size for line in lines)
    length = sum(len(line.text) for line in lines)
    large = size > _HEADING_SIZE * body_size
    set_in = number is None and _is_set_in(group, body_size) and is_running(_rows(group))
    if set_in and not large and all(map(_is_italic, lines)) and lines[-1].text.endswith(_SENTENCE_ENDS):
        return Paragraph(lines, BlockKind.QUOTE)  # bold, too: the style “Intense Quote” of Word
    if length <= _HEADING_LENGTH and (large or all(line.bold for line in lines)):
        return Paragraph(lines, BlockKind.HEADING, 1 if large else 2, number)
    if length <= _CAPITALS_LENGTH and all(line.text.isupper() for line in lines) and _is_centred(group):
        return Paragraph(lines, BlockKind.HEADING, 2, number)
    if set_in:
        return Paragraph(lines, BlockKind.QUOTE)
    return Paragraph(lines, BlockKind.PARAGRAPH, number=number)


def _rows(group: _Group) -> list[str]:
    """Return the rows of print of a group with wide gaps where their words stand far apart."""
    rows: list[str] = []
    before: Line | None = None
    for line, _ in group:
        words = line.text.split(SPACE)
        row = words[0]
        for index, word in enumerate(words[1:], 1):
            far = line.boxes[4 * index] - line.boxes[4 * index - 2] > _FAR * line.size
            row += (WIDE_WHITE if far else SPACE) + word
        if before is not None and abs(line.base - before.base) < _SAME_ROW * line.size and line.page == before.page:
            rows[-1] += (WIDE_WHITE if line.x0 - before.x1 > _FAR * line.size else SPACE) + row
        else:
            rows.append(row)
        before = line
    return rows


def _is_set_in(group: _Group, body_size: float) -> bool:
    """Tell whether a block is indented as a whole; a single line must be smaller too, centred lines are none."""
    smaller = all(line.size < _SMALLER * body_size for line, _ in group)
    if len(group) == 1 and (not smaller or _is_centred(group) or _is_set_right(*group[0])):
        return False
    if not all(line.x0 - column.left > _QUOTE_INDENT * line.size for line, column in group):
        return False
    if len(group) > 1 and _hangs(*group[0], *group[1]):
        return False
    edges = [line.x0 for line, _ in group]
    inner = edges[1:] or edges
    if smaller or all(_is_italic(line) for line, _ in group):  # centred, too: the style “Quote” of Word
        return True
    return max(inner) - min(inner) <= _SAME_EDGE and not _is_centred(group)


def _is_italic(line: Line) -> bool:
    return sum(end - start for start, end in line.italics) >= _ITALIC * len(line.text)


def _is_set_right(line: Line, column: Column) -> bool:
    """Tell whether a line stands at the right edge and far from the left one, as a date or a signature does."""
    far = line.x0 - column.left > _SET_RIGHT * (column.right - column.left)
    return far and line.x1 > column.right - _SAME_EDGE


def _is_centred(group: _Group) -> bool:
    """Tell whether each line has as much white before it as behind it."""
    return all(
        abs((line.x0 - column.left) - (column.right - line.x1)) < line.size and line.x0 - column.left > line.size
        for line, column in group
    )
