"""Raw pages made into a Document: each step of reading, in its order."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from reader.extraction.assemble import Assembly, assemble
from reader.extraction.columns import gutters_of
from reader.extraction.endnotes import take_endnotes, untied_labels
from reader.extraction.furniture import Furniture, find_furniture
from reader.extraction.hyphens import Vocabulary
from reader.extraction.initials import with_initials
from reader.extraction.italics import bridged
from reader.extraction.line_numbers import without_line_numbers
from reader.extraction.lines import Line, lines_of
from reader.extraction.links import tie_links
from reader.extraction.notes import PageParts, gather_notes, part_page
from reader.extraction.outline import place_outline
from reader.extraction.paragraphs import make_paragraphs
from reader.extraction.recognise_pages import is_readable
from reader.extraction.recognised_lines import settle
from reader.extraction.tie_notes import tie_notes
from reader.model.document import Document, Jump, Layout, Link, OutlineEntry, Page, WordBoxes
from reader.model.span import Span
from reader.mupdf.read import RawPage

_USUAL_SIZE = 10.0  # points, where there is no text to tell


@dataclass(frozen=True, slots=True)
class Frame:
    """What a document is apart from its text."""

    fingerprint: str
    path: str
    title: str
    layout: Layout
    warnings: tuple[str, ...] = ()
    outline: tuple[OutlineEntry, ...] = ()
    heads: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    jumps: tuple[Jump, ...] = ()
    recognisable: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PageMarks:
    """What is known about a page besides its size."""

    label: str | None = None
    printed: str | None = None
    has_text: bool = True
    recognised: bool = False


def compose(raw: Sequence[RawPage], frame: Frame) -> Document:
    """Make a document out of its pages: heads off, columns in order, notes apart, paragraphs whole."""
    lines = without_line_numbers(_lines(raw))
    body_size = _body_size(line for page in lines for line in page)
    furniture = find_furniture(lines, [page.upright_height for page in raw], body_size)
    if all(not found.lines.symmetric_difference(page) for found, page in zip(furniture, lines, strict=True)):
        furniture = [Furniture(frozenset(), found.printed) for found in furniture]  # heads of nothing: that is the text
    kept = [[line for line in page if line not in taken.lines] for page, taken in zip(lines, furniture, strict=True)]
    vocabulary = Vocabulary([line.text for page in kept for line in page])
    kept = [with_initials(page, vocabulary) for page in kept]
    notes, parts = gather_notes(_parted(kept, body_size))
    columns = [column for page in parts for column in page.body]
    paragraphs = make_paragraphs(columns, body_size, single_spaced=frame.layout is not Layout.PAGES)
    body = [line for column in columns for line in column.lines]
    ties = tie_notes(body, notes)
    tied = frozenset((line, tie.mark.start) for line, found in ties.items() for tie in found)
    untied = untied_labels(body, tied)
    if untied:
        paragraphs, endnotes = take_endnotes(paragraphs, untied)
        notes = sorted([*notes, *endnotes], key=lambda note: note.page)
        ties = tie_notes([line for paragraph in paragraphs for line in paragraph.lines], notes)
    assembly = assemble(paragraphs, notes, ties, vocabulary)
    marks = [
        PageMarks(page.label, taken.printed, is_readable(page), page.recognised)
        for page, taken in zip(raw, furniture, strict=True)
    ]
    words = assembly.builder.words()
    links, jumps = tie_links(words, raw)
    whole = replace(
        frame,
        heads=tuple(dict.fromkeys(head for taken in furniture for head in taken.heads)),
        links=links,
        jumps=jumps,
    )
    document = freeze(assembly, words, whole, [(page.width, page.height) for page in raw], marks)
    return replace(document, outline=place_outline(document))


def freeze(
    assembly: Assembly,
    words: WordBoxes,
    frame: Frame,
    sizes: Sequence[tuple[float, float]],
    marks: Sequence[PageMarks] = (),
) -> Document:
    """Freeze what was put together.

    Args:
        assembly: the reading text with all that is tied to it.
        words: the rectangles of its words.
        frame: what the document is apart from its text.
        sizes: width and height of each page, in points.
        marks: one a page, or none.
    """
    text = assembly.builder.text
    return Document(
        fingerprint=frame.fingerprint,
        path=frame.path,
        title=frame.title,
        text=text,
        body=Span(0, assembly.body_end),
        words=words,
        pages=_pages(words, assembly.body_end, sizes, marks or [PageMarks()] * len(sizes)),
        blocks=tuple(assembly.blocks),
        footnotes=tuple(assembly.footnotes),
        italics=bridged(assembly.italics, text),
        links=frame.links,
        jumps=frame.jumps,
        outline=frame.outline,
        layout=frame.layout,
        warnings=frame.warnings,
        heads=frame.heads,
        recognisable=frame.recognisable,
    )


def _lines(raw: Sequence[RawPage]) -> list[list[Line]]:
    """Make the lines of all pages; those of recognised pages are put in order first."""
    lines = [lines_of(page.lines, page.number) for page in raw]
    if not any(page.recognised for page in raw):
        return lines
    recognised = [found if page.recognised else [] for page, found in zip(raw, lines, strict=True)]
    settled = settle(recognised, [page.upright_height for page in raw])
    return [new if page.recognised else found for page, found, new in zip(raw, lines, settled, strict=True)]


def _parted(pages: Sequence[Sequence[Line]], body_size: float) -> list[PageParts]:
    """Part the body of each page from its notes; gutters are carried on to pages that are too short to show any."""
    gutters: tuple[float, ...] = ()
    parts = []
    for lines in pages:
        gutters = gutters_of(lines, gutters) or gutters
        parts.append(part_page(lines, body_size, gutters))
    return parts


def _body_size(lines: Iterable[Line]) -> float:
    """Return the type size of most of the characters, to half a point."""
    weights: Counter[float] = Counter()
    for line in lines:
        weights[round(line.size * 2) / 2] += len(line.text)
    return weights.most_common(1)[0][0] if weights else _USUAL_SIZE


def _pages(
    words: WordBoxes, body_end: int, sizes: Sequence[tuple[float, float]], marks: Sequence[PageMarks]
) -> tuple[Page, ...]:
    """Make the pages, each with its part of the body; a page without body has an empty one where it would stand."""
    count = bisect_left(words.starts, body_end)
    bounds: dict[int, tuple[int, int]] = {}
    index = 0
    for page, run in groupby(words.pages[:count]):
        end = index + sum(1 for _ in run)
        first, last = bounds.get(page, (words.starts[index], 0))
        bounds[page] = min(first, words.starts[index]), max(last, words.ends[end - 1])
        index = end
    pages, at = [], 0
    for index, ((width, height), mark) in enumerate(zip(sizes, marks, strict=True)):
        first, last = bounds.get(index, (at, at))
        at = last
        pages.append(
            Page(index, width, height, Span(first, last), mark.label, mark.printed, mark.has_text, mark.recognised)
        )
    return tuple(pages)
