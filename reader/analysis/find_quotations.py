"""Every quotation of a document: between marks, set off as a block, or set in italics where the document does so."""

from collections.abc import Iterator
from dataclasses import replace

from reader.analysis.quotation_glyphs import habits_of
from reader.analysis.quotation_italics import find_italic
from reader.analysis.quotation_kinds import kind_of
from reader.analysis.quotation_marks import Marked, find_marked
from reader.analysis.quotation_parts import find_insertions, find_omissions
from reader.analysis.reanchor import find_anchor
from reader.model.case import Decisions
from reader.model.document import BlockKind, Document
from reader.model.quotation import BLOCK_MARKS, Quotation, QuotationKind
from reader.model.span import Span

SHORTEST_BLOCK = 8  # words; shorter indented lines are signatures, addresses, formulas


def find_quotations(document: Document, decisions: Decisions) -> tuple[Quotation, ...]:
    """Return the quotations of a document in text order, numbered "q1", "q2", ….

    Args:
        document: the reply.
        decisions: quotations that the user added or dismissed.
    """
    habits = habits_of(document.body.of(document.text))
    marked = [found for region in _regions(document) for found in find_marked(document.text, region, habits)]
    marked += _blocks(document, marked)
    marked += find_italic(document, marked)
    gone = [place.span for anchor in decisions.dismissed if (place := find_anchor(document, anchor))]
    kept = [found for found in marked if not any(_same(found.inner, span) for span in gone)]
    found = [_quotation(document, candidate) for candidate in kept]
    found += [quotation for quotation in _added(document, decisions) if not _known(quotation, found)]
    found.sort(key=lambda quotation: (quotation.outer.start, -quotation.outer.end))
    return _number(found)


def _regions(document: Document) -> Iterator[Span]:
    yield document.body
    end = document.body.end
    for note in document.footnotes:
        if note.span.start >= end:
            yield note.span


def _blocks(document: Document, marked: list[Marked]) -> list[Marked]:
    """Block quotations without marks of their own."""
    found: list[Marked] = []
    for block in document.blocks:
        if block.kind is not BlockKind.QUOTE or len(block.span.of(document.text).split()) < SHORTEST_BLOCK:
            continue
        if not any(other.outer.overlaps(block.span) and len(other.outer) > len(block.span) // 2 for other in marked):
            found.append(Marked(block.span, block.span, BLOCK_MARKS, 0))
    return found


def _quotation(document: Document, found: Marked) -> Quotation:
    kind = kind_of(document, found.inner, found.outer)
    return Quotation(
        "",
        found.inner,
        found.outer,
        found.marks,
        kind,
        find_omissions(document.text, found.inner),
        find_insertions(document.text, found.inner),
    )


def _added(document: Document, decisions: Decisions) -> Iterator[Quotation]:
    for anchor in decisions.added:
        place = find_anchor(document, anchor)
        if place is None:
            continue
        span = place.span
        omissions, insertions = find_omissions(document.text, span), find_insertions(document.text, span)
        yield Quotation("", span, span, "", QuotationKind.QUOTATION, omissions, insertions, added=True)


def _known(quotation: Quotation, found: list[Quotation]) -> bool:
    return any(_same(quotation.span, other.span) for other in found)


def _same(one: Span, other: Span) -> bool:
    """Tell whether two spans are the same quotation: they share nine tenths of their characters."""
    common = min(one.end, other.end) - max(one.start, other.start)
    return common > 0 and common >= 0.9 * max(len(one), len(other))


def _number(found: list[Quotation]) -> tuple[Quotation, ...]:
    """Give ids in text order and each quotation the id of the one that holds it."""
    numbered: list[Quotation] = []
    around: list[Quotation] = []
    for number, quotation in enumerate(found, start=1):
        while around and around[-1].outer.end < quotation.outer.end:
            around.pop()
        parent = around[-1].id if around and around[-1].span.contains(quotation.span) else None
        numbered.append(replace(quotation, id=f"q{number}", parent=parent))
        around.append(numbered[-1])
    return tuple(numbered)
