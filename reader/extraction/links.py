"""Links on the pages tied to the words that they lie on."""

from collections.abc import Sequence

from reader.model.document import Jump, Link, WordBoxes
from reader.model.geometry import PageRect
from reader.model.span import Span
from reader.mupdf.read import RawLink, RawPage

_Tied = tuple[Span, tuple[str, int, float]]  # a link's text; its address, or the page and height that it leads to

_LONGEST_GAP = 2  # characters between two pieces of one link: it goes on in the next line


def tie_links(words: WordBoxes, pages: Sequence[RawPage]) -> tuple[tuple[Link, ...], tuple[Jump, ...]]:
    """Find the text of each link; one that goes on over a line end is one link.

    Args:
        words: of the whole document.
        pages: with their links.

    Returns:
        What leads to an address, and what leads to a place of the document itself.
    """
    on_page: dict[int, list[int]] = {page.number: [] for page in pages if page.links}
    if on_page:
        for index, number in enumerate(words.pages):
            if number in on_page:
                on_page[number].append(index)
    tied: list[_Tied] = []
    for page in pages:
        for raw in page.links:
            pieces = [piece for index in on_page[page.number] if (piece := _covered(words, index, raw))]
            if pieces:
                span = Span(min(piece.start for piece in pieces), max(piece.end for piece in pieces))
                tied.append((span, (raw.address, raw.page, raw.y)))
    joined = _joined(sorted(tied))
    links = (Link(span, address) for span, (address, _, _) in joined if address)
    jumps = (Jump(span, page, y) for span, (address, page, y) in joined if not address)
    return tuple(links), tuple(jumps)


def _covered(words: WordBoxes, index: int, link: RawLink) -> Span | None:
    """Return the part of a fragment that a link lies on, or None."""
    rect = words.rect(index)
    middle = (rect.y0 + rect.y1) / 2
    if not link.y0 <= middle <= link.y1 or link.x1 <= rect.x0 or rect.x1 <= link.x0:
        return None
    start, end = words.starts[index], words.ends[index]
    first, last = _characters(rect, link, end - start)
    return Span(start + first, start + last) if first < last else None


def _characters(rect: PageRect, link: RawLink, count: int) -> tuple[int, int]:
    """Return the range of a word's characters between a link's edges, all taken to be of one width."""
    step = max(rect.width, 0.1) / count
    first = max(0, round((link.x0 - rect.x0) / step))
    last = min(count, round((link.x1 - rect.x0) / step))
    return first, last


def _joined(links: Sequence[_Tied]) -> list[_Tied]:
    """Join pieces of one link that follow each other."""
    joined: list[_Tied] = []
    for span, to in links:
        last = joined[-1] if joined else None
        if last and last[1] == to and span.start - last[0].end <= _LONGEST_GAP:
            joined[-1] = Span(last[0].start, max(last[0].end, span.end)), to
        else:
            joined.append((span, to))
    return joined
