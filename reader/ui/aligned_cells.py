"""A quotation and its passage cut into cells that stand one above the other, word by word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import zip_longest

from reader.model.alignment import Difference, Passage
from reader.model.document import Document
from reader.model.span import Span

LONGEST_OMISSION = 14  # words left out that are shown before the middle is folded away
_KEPT = 5  # words shown at each end of a folded omission


class CellKind(StrEnum):
    """What a cell is; each is drawn in its own way, not by colour alone."""

    SAME = "same"
    CONTEXT = "context"  # of the source, around the passage
    TYPOGRAPHIC = "typographic"
    MARKED = "marked"  # changed, and the writer shows it
    CHANGED = "changed"
    FOLDED = "folded"  # stands for the middle of a long omission


@dataclass(frozen=True, slots=True)
class Cell:
    """A word of the quotation above a word of the source; either may be empty."""

    quoted: str
    source: str
    kind: CellKind = CellKind.SAME
    difference: int | None = None  # index in the passage's differences
    weighty: bool = False
    glued: bool = False  # stands close to the cell before: a comma behind a changed number


def aligned_cells(
    reply: Document, quotation: Span, source: Document, passage: Passage, *, context: int = 0, unfold: bool = False
) -> tuple[Cell, ...]:
    """Lay a quotation over its passage.

    Args:
        reply: holds the quotation.
        quotation: the words quoted.
        source: holds the passage.
        passage: with its differences.
        context: characters of the source that are shown before and after the passage.
        unfold: show long omissions whole.
    """
    cells: list[Cell] = []
    before, after = source.context(passage.span, context) if context else ("", "")
    before_it = [Cell("", word, CellKind.CONTEXT) for word in _whole_words(before, at_start=True)]
    q, s = quotation.start, passage.span.start
    ordered = sorted(enumerate(passage.differences), key=lambda pair: (pair[1].quoted.start, pair[1].source.start))
    for index, difference in ordered:
        cells += _same(
            reply, Span(q, max(q, difference.quoted.start)), source, Span(s, max(s, difference.source.start))
        )
        cells += _changed(reply, source, index, difference, unfold=unfold)
        q, s = max(q, difference.quoted.end), max(s, difference.source.end)
    cells += _same(reply, Span(q, max(q, quotation.end)), source, Span(s, max(s, passage.span.end)))
    if cells:
        cells[0] = replace(cells[0], glued=False)  # what stands before it is not shown, or is only the source's
    behind_it = [Cell("", word, CellKind.CONTEXT) for word in _whole_words(after, at_start=False)]
    if behind_it and after[:1].strip():
        behind_it[0] = replace(behind_it[0], glued=True)  # the full stop behind the passage
    return (*before_it, *cells, *behind_it)


def quoted_cells(reply: Document, quotation: Span) -> tuple[Cell, ...]:
    """Return the cells of a quotation that has no passage."""
    return tuple(Cell(word, "") for word in quotation.of(reply.text).split())


def _same(reply: Document, quoted: Span, source: Document, span: Span) -> Iterator[Cell]:
    above, below = quoted.of(reply.text).split(), span.of(source.text).split()
    glued = _glued(reply, quoted) if above else _glued(source, span)
    if len(above) == len(below):
        for number, pair in enumerate(zip(above, below, strict=True)):
            yield Cell(*pair, glued=glued and not number)
    elif above or below:
        yield Cell(" ".join(above), " ".join(below), glued=glued)


def _changed(reply: Document, source: Document, index: int, difference: Difference, *, unfold: bool) -> Iterator[Cell]:
    above, below = difference.quoted.of(reply.text).split(), difference.source.of(source.text).split()
    if difference.marked:
        kind = CellKind.MARKED
    elif difference.typographic:
        kind = CellKind.TYPOGRAPHIC
    else:
        kind = CellKind.CHANGED
    cell = Cell("", "", kind, index, bool(difference.weights))
    cells = [replace(cell, quoted=q, source=s) for q, s in zip_longest(above, below, fillvalue="")]
    if cells:
        glued = _glued(reply, difference.quoted) if above else _glued(source, difference.source)
        cells[0] = replace(cells[0], glued=glued)
    folded = len(below) - 2 * _KEPT
    if unfold or len(above) > 1 or len(below) <= LONGEST_OMISSION:
        yield from cells
        return
    yield from cells[:_KEPT]
    yield replace(cell, source=str(folded), kind=CellKind.FOLDED)
    yield from cells[-_KEPT:]


def _glued(document: Document, span: Span) -> bool:
    """Tell whether no space parts the span from the text before it."""
    start, text = span.start, document.text
    return 0 < start < len(text) and not text[start - 1].isspace() and not text[start].isspace()


def _whole_words(text: str, *, at_start: bool) -> Sequence[str]:
    """Return the words of a cut piece of text without the one that the cut may have halved."""
    words = text.split()
    if at_start and text and not text[0].isspace():
        return words[1:]
    if not at_start and text and not text[-1].isspace():
        return words[:-1]
    return words
