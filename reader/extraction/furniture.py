"""Running heads, feet and page numbers: what repeats at the same place from page to page."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.extraction.lines import Line

_ZONE = 0.14  # of the page's height, at the top and at the bottom: furniture stands nowhere else
_SAME_PLACE = 4.0  # points between the heads of two pages
_NEAR = 4  # pages apart: heads of odd and even pages differ, chapters begin without one
_SMALLER = 0.96  # of the body's size: print of a head that stands on one page only
_PARTED = 1.45  # times its size: as much white where other pages have their heads
_SAME_BASE = 1.5  # points between the baselines of heads that are set by one rule
_APART = 1.9  # times its size: white between such a head and the text
_MOST_ROWS = 3  # rows of print in one head
_NUMBER = re.compile(
    r"(?:page|p\.|seite|pág\.?|стр\.?)?\s*[-–—\[(|]*\s*(\d{1,4}|[ivxlc]{1,7})\s*[-–—\])|]*"
    r"(?:\s*(?:of|/|von|de|sur|из)\s*\d{1,4})?",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")

_Row = list[Line]  # of print, from left to right
_Places = dict[tuple[str, int], list[Line]]  # by masked text and page


@dataclass(frozen=True, slots=True)
class Furniture:
    """What was taken off one page: its lines, and the page's number as printed there."""

    lines: frozenset[Line]
    printed: str | None
    heads: tuple[str, ...] = ()  # texts of the lines that are no page numbers


def find_furniture(pages: Sequence[Sequence[Line]], heights: Sequence[float], body_size: float) -> list[Furniture]:
    """Find the running heads, feet and page numbers of a document.

    Args:
        pages: the lines of each page.
        heights: of each page, in points.
        body_size: type size of the body, in points.

    Returns:
        One entry a page.
    """
    rows = [_edge_rows(lines, height) for lines, height in zip(pages, heights, strict=True)]
    seen = _places(rows)
    steps = _number_steps(rows)
    edges: list[list[list[_Row]]] = []
    for index, page in enumerate(rows):
        found: list[list[_Row]] = []
        for edge in page:
            taken: list[_Row] = []
            for number, row in enumerate(edge):
                alone = number == 0 and _stands_apart(row, pages[index], body_size, is_head=edge is page[0])
                if not alone and not _is_furniture(row, index, seen, steps):
                    break
                taken.append(row)
            found.append(taken)
        edges.append(found)
    for index, page in enumerate(rows):
        for number, edge in enumerate(page):
            near = [row for other in _near(index) if 0 <= other < len(rows) for row in edges[other][number]]
            if index and edge and not edges[index][number] and _at_the_place(edge[0], pages[index], near):
                edges[index][number] = edge[:1]
    return [_furniture(found, index, steps) for index, found in enumerate(edges)]


def _furniture(edges: Sequence[Sequence[_Row]], index: int, steps: dict[tuple[int, int], str]) -> Furniture:
    """Put together the rows taken off a page at its edges."""
    taken = [line for edge in edges for row in edge for line in row]
    heads = tuple(line.text for line in taken if _value(line.text) is None)
    return Furniture(frozenset(taken), _printed(taken, index, steps), heads)


def _edge_rows(lines: Sequence[Line], height: float) -> tuple[list[_Row], list[_Row]]:
    """Return the outermost rows of print at the top and at the bottom, from the edge inwards."""
    ordered = sorted(lines, key=lambda line: line.base)
    rows: list[_Row] = []
    for line in ordered:
        if rows and line.base - rows[-1][0].base < 0.4 * line.size:
            rows[-1].append(line)
        else:
            rows.append([line])
    head = [row for row in rows[:_MOST_ROWS] if row[0].y1 < _ZONE * height]
    foot = [row for row in rows[: -_MOST_ROWS - 1 : -1] if row[0].y0 > (1 - _ZONE) * height]
    return head, foot


def _mask(text: str) -> str:
    """Return a line's text with its numbers made alike."""
    return _DIGITS.sub("#", text).casefold()


def _places(rows: Sequence[tuple[list[_Row], list[_Row]]]) -> _Places:
    """Return for each masked text of an outer row the lines that have it, page by page."""
    places: _Places = defaultdict(list)
    for edges in rows:
        for edge in edges:
            for row in edge:
                for line in row:
                    places[_mask(line.text), line.page].append(line)
    return places


def _value(text: str) -> int | None:
    """Return the page number that a line consists of, or None."""
    found = _NUMBER.fullmatch(text.strip())
    if not found:
        return None
    digits = found[1]
    return int(digits) if digits.isdecimal() else _roman(digits)


def _roman(text: str) -> int:
    """Return the value of a Roman number."""
    values = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
    numbers = [values[letter] for letter in text.lower()]
    return sum(-n if n < max(numbers[i:]) else n for i, n in enumerate(numbers))


def _number_steps(rows: Sequence[tuple[list[_Row], list[_Row]]]) -> dict[tuple[int, int], str]:
    """Return the page numbers that count on from page to page: {(page, value): as printed}."""
    offsets: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    for index, edges in enumerate(rows):
        for edge in edges:
            for row in edge:
                for line in row:
                    value = _value(line.text)
                    if value is not None:
                        offsets[value - index].append((index, value, line.text))
    steps = {}
    for entries in offsets.values():
        pages = {index for index, _, _ in entries}
        for index, value, text in entries:
            if any(other in pages for other in _near(index)):
                found = _NUMBER.fullmatch(text.strip())
                steps[index, value] = found[1] if found else text
    return steps


def _near(index: int) -> Iterator[int]:
    """Yield the pages near a page, without itself; only these are looked at, however long the document is."""
    return (index + step for step in range(-_NEAR, _NEAR + 1) if step)


def _is_furniture(row: list[Line], index: int, seen: _Places, steps: dict[tuple[int, int], str]) -> bool:
    """Tell whether an outer row of print is a running head or a foot."""
    for line in row:
        value = _value(line.text)
        if value is not None and (index, value) in steps:
            return True
        if line.marks and line.marks[0].start == 0:  # a footnote's label
            return False
        if value is not None:
            continue
        mask = _mask(line.text)
        if any(_repeats(line, other) for page in _near(index) for other in seen.get((mask, page), ())):
            return True
    return False


def _stands_apart(row: list[Line], page: Sequence[Line], body_size: float, *, is_head: bool) -> bool:
    """Tell whether an outermost row is a head or a foot by its looks: white between it and the text, and small.

    A foot, and anything on a first page, must also hold the page's number: letterheads, document symbols and
    footnotes are no furniture.
    """
    index = row[0].page
    numbered = any(_value(line.text) == index + 1 for line in row)
    if not numbered and (index == 0 or not is_head):
        return False
    largest = max(line.size for line in row)
    labelled = any(line.marks and line.marks[0].start == 0 for line in row)
    if labelled or largest > body_size or (largest >= _SMALLER * body_size and not numbered):
        return False
    others = [abs(line.base - row[0].base) for line in page if line not in row]
    return bool(others) and min(others) > _APART * row[0].size


def _at_the_place(row: _Row, page: Sequence[Line], near: Sequence[_Row]) -> bool:
    """Tell whether an outermost row, parted from the text, stands where the pages near it have their heads or feet.

    Its words are its own: the head of a page that has no other one of its kind, or that names the page's chapter.
    """
    if row[0].marks and row[0].marks[0].start == 0:
        return False
    others = [abs(line.base - row[0].base) for line in page if line not in row]
    parted = bool(others) and min(others) > _PARTED * row[0].size
    return parted and any(abs(row[0].base - other[0].base) <= _SAME_BASE for other in near)


def _repeats(line: Line, other: Line) -> bool:
    """Tell whether a line stands at the same place on another page, its numbers alike or counting the pages."""
    pages = line.page - other.page
    edges = line.x0 - other.x0, line.x1 - other.x1, (line.x0 + line.x1 - other.x0 - other.x1) / 2
    if abs(line.base - other.base) > _SAME_PLACE or min(map(abs, edges)) > _SAME_PLACE:
        return False
    numbers = zip(_DIGITS.findall(line.text), _DIGITS.findall(other.text), strict=True)
    return all(one == two or int(one) - int(two) == pages for one, two in numbers)


def _printed(taken: list[Line], index: int, steps: dict[tuple[int, int], str]) -> str | None:
    """Return the page number among the lines taken off a page."""
    for line in taken:
        value = _value(line.text)
        if value is not None and ((index, value) in steps or value == index + 1):
            return steps.get((index, value), str(value))
    return None
