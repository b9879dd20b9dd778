"""Every quotation of a document: between marks, set off as a block, or set in italics where the document does so."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from reader.analysis.block_edges import trim_block
from reader.analysis.line_heads import LineHeads
from reader.analysis.normalise import Words
from reader.analysis.quotation_blocks import SHORTEST_BLOCK, Blocks
from reader.analysis.quotation_glyphs import habits_of
from reader.analysis.quotation_italics import find_italic
from reader.analysis.quotation_kinds import Kinds
from reader.analysis.quotation_marks import Marked, find_marked
from reader.analysis.quotation_parts import find_insertions, find_omissions
from reader.analysis.reanchor import find_anchor
from reader.model.case import Decisions
from reader.model.document import Document
from reader.model.quotation import BLOCK_MARKS, Quotation, QuotationKind
from reader.model.span import Span

_TICK = 0xFF  # quotations between two looks at whether the user still waits


def find_quotations(
    document: Document, words: Words, decisions: Decisions, tick: Callable[[], None] = lambda: None
) -> tuple[Quotation, ...]:
    """Return the quotations of a document in text order, numbered "q1", "q2", ….

    Args:
        document: the reply.
        words: those of its text.
        decisions: quotations that the user added or dismissed.
        tick: called now and then; may raise to stop the work.
    """
    habits = habits_of(document.body.of(document.text))
    tick()
    lines = LineHeads(document)
    marked = [
        found for region in _regions(document) for found in find_marked(document.text, region, habits, lines, tick)
    ]
    blocks = Blocks(document, [found.outer for found in marked])
    marked += _blocks(document, (*blocks.laid_out(), *blocks.foreign(words)))
    tick()
    marked += find_italic(document, marked)
    gone, kinds = _dismissed(document, decisions), Kinds(document)
    found: list[Quotation] = []
    for number, candidate in enumerate(marked):
        if not number & _TICK:
            tick()
        if not _among(candidate.inner, gone):
            found.append(_quotation(document, kinds, candidate))
    found += [quotation for quotation in _added(document, decisions) if not _known(quotation, found)]
    return _number(found)


def add_blocks(
    document: Document, quotations: Iterable[Quotation], blocks: Iterable[Span], decisions: Decisions
) -> tuple[Quotation, ...]:
    """Return quotations with further block quotations among them, all numbered anew in text order.

    Args:
        document: the reply.
        quotations: what `find_quotations` found.
        blocks: paragraphs that turned out to be quotations; the user may have dismissed them.
        decisions: as for `find_quotations`.
    """
    gone, kinds = _dismissed(document, decisions), Kinds(document)
    found = [_quotation(document, kinds, block) for block in _blocks(document, blocks) if not _among(block.inner, gone)]
    return _number([*quotations, *found])


def _blocks(document: Document, spans: Iterable[Span]) -> list[Marked]:
    """Return block quotations without what stands in the block but is none of their words."""
    trimmed = (trim_block(document.text, span) for span in spans)
    return [
        Marked(span, span, BLOCK_MARKS) for span in trimmed if len(span.of(document.text).split()) >= SHORTEST_BLOCK
    ]


def _dismissed(document: Document, decisions: Decisions) -> list[Span]:
    return [place.span for anchor in decisions.dismissed if (place := find_anchor(document, anchor))]


def _among(span: Span, others: Iterable[Span]) -> bool:
    return any(_same(span, other) for other in others)


def _regions(document: Document) -> Iterator[Span]:
    yield document.body
    end = document.body.end
    for note in document.footnotes:
        if note.span.start >= end:
            yield note.span


def _quotation(document: Document, kinds: Kinds, found: Marked) -> Quotation:
    kind = kinds.of(found.inner, found.outer)
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


def _known(quotation: Quotation, found: Sequence[Quotation]) -> bool:
    return _among(quotation.span, (other.span for other in found))


def _same(one: Span, other: Span) -> bool:
    """Tell whether two spans are the same quotation: they share nine tenths of their characters."""
    common = min(one.end, other.end) - max(one.start, other.start)
    return common > 0 and common >= 0.9 * max(len(one), len(other))


def _number(found: Iterable[Quotation]) -> tuple[Quotation, ...]:
    """Give ids in text order and each quotation the id of the one that holds it."""
    numbered: list[Quotation] = []
    around: list[Quotation] = []
    in_order = sorted(found, key=lambda quotation: (quotation.outer.start, -quotation.outer.end))
    for number, quotation in enumerate(in_order, start=1):
        while around and around[-1].outer.end < quotation.outer.end:
            around.pop()
        parent = around[-1].id if around and around[-1].span.contains(quotation.span) else None
        numbered.append(replace(quotation, id=f"q{number}", parent=parent))
        around.append(numbered[-1])
    return tuple(numbered)
