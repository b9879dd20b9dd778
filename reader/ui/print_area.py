"""Where the print stands on a document's usual page: what is left when the margins are cut off."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reader.model.geometry import PageRect

if TYPE_CHECKING:
    from reader.model.document import Document, Page

SAMPLE = 60  # pages, spread evenly, that tell what is usual: looking at all of 1,500 holds the window up for 0.1 s
OUTSIDE = 0.1  # share of the pages whose print may reach further: marginal notes and broad tables do not count


def print_area(document: Document) -> PageRect | None:
    """Return what the print of most pages of the most frequent size keeps within, on the first of them.

    Running heads are no part of the reading text, and so not of this either.

    Returns:
        the area; None for a document without text.
    """
    exact = [(page.width, page.height) for page in document.pages]
    rounded = {size: (round(size[0]), round(size[1])) for size in set(exact)}
    sizes = Counter(rounded[size] for size in exact)
    most_frequent = sizes.most_common(1)[0][0] if sizes else None
    usual = [page for page, size in zip(document.pages, exact, strict=True) if rounded[size] == most_frequent]
    areas = (_printed(document, page) for page in usual[:: max(1, len(usual) // SAMPLE)])
    printed = [area for area in areas if area is not None]
    if not printed:
        return None
    spared = int(OUTSIDE * len(printed))
    return PageRect(
        printed[0].page,
        sorted(area.x0 for area in printed)[spared],
        sorted(area.y0 for area in printed)[spared],
        sorted((area.x1 for area in printed), reverse=True)[spared],
        sorted((area.y1 for area in printed), reverse=True)[spared],
    )


def _printed(document: Document, page: Page) -> PageRect | None:
    """Return the area of the body's words on a page; None if there are none or they have no extent."""
    words = document.words.overlapping(page.body)
    if not words:
        return None
    boxes = document.words.boxes[4 * words.start : 4 * words.stop]
    area = PageRect(page.index, min(boxes[::4]), min(boxes[1::4]), max(boxes[2::4]), max(boxes[3::4]))
    return area if area.width > 0 and area.height > 0 else None
