"""What is marked on the pages: findings and notes, hits of a search, links. Kept by page, worked out when looked at."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.ui.theme import SIGNS

if TYPE_CHECKING:
    from reader.model.document import Document, Footnote, Jump, Link
    from reader.model.geometry import PageRect
    from reader.model.span import Span

LINK_MARGIN = 2.0  # points around a footnote marker in which a click still means it: markers are tiny


@dataclass(frozen=True, eq=False)
class Highlight:
    """A marked place: a finding's quotation or passage, a note. It is itself only.

    A comparison brings hundreds at once, few of which are in view: where exactly one is printed, and what it is in
    words, is worked out when it is looked at.

    `role` names the hue (a verdict's value, "note", …; see `Theme.role`), `describe` says in words what it is.
    """

    id: str
    document: Document
    spans: tuple[Span, ...]
    role: str
    describe: Callable[[], str] = str  # which says nothing

    @cached_property
    def rects(self) -> tuple[PageRect, ...]:
        """Where it is printed, a rectangle a line."""
        return tuple(rect for span in self.spans for rect in self.document.rects(span))

    @cached_property
    def first_word(self) -> PageRect | None:
        """Where it begins; None if it is nowhere."""
        words = self.document.words
        held = next((indices for span in self.spans if (indices := words.overlapping(span))), None)
        return words.rect(held.start) if held is not None else None

    @property
    def pages(self) -> set[int]:
        """The pages on which it stands, counted from 0."""
        words = self.document.words
        held = (words.overlapping(span) for span in self.spans)
        return set().union(*(words.pages[indices.start : indices.stop] for indices in held))

    @property
    def sign(self) -> str:
        """The verdict's sign, empty for what is no verdict."""
        return SIGNS.get(self.role, "")


@dataclass(frozen=True, slots=True)
class Target:
    """A place on a page that can be followed."""

    to: Link | Jump | Footnote
    rects: tuple[PageRect, ...]


class PageMarks:
    """Highlights by page."""

    def __init__(self, highlights: Sequence[Highlight] = (), current: str | None = None) -> None:
        self.highlights = tuple(highlights)
        self.current = current

    @cached_property
    def _by_page(self) -> dict[int, list[Highlight]]:
        pages: dict[int, list[Highlight]] = defaultdict(list)
        for highlight in self.highlights:
            for page in highlight.pages:
                pages[page].append(highlight)
        return pages

    @cached_property
    def signed(self) -> bool:
        """Whether signs stand beside the pages."""
        return any(highlight.sign for highlight in self.highlights)

    def on(self, page: int) -> Sequence[tuple[Highlight, PageRect]]:
        """Return the highlights on a page, a pair for each rectangle."""
        marks = self._by_page.get(page, ())
        return [(highlight, rect) for highlight in marks for rect in highlight.rects if rect.page == page]

    def at(self, page: int, x: float, y: float) -> Highlight | None:
        """Return the highlight at a point of a page: the current one, else the smallest."""
        held = [highlight for highlight, rect in self.on(page) if _holds(rect, x, y)]
        held.sort(key=lambda highlight: (highlight.id != self.current, len(highlight.rects)))
        return held[0] if held else None


class Hits:
    """Where a search found its words, by page."""

    def __init__(
        self, document: Document | None = None, spans: Sequence[Span] = (), current: int | None = None
    ) -> None:
        self.spans = tuple(spans)
        self.current = current
        self._document = document
        self._rects: dict[int, tuple[PageRect, ...]] = {}

    @cached_property
    def _by_page(self) -> dict[int, list[int]]:
        pages: dict[int, list[int]] = defaultdict(list)
        if self._document is not None:
            for index, span in enumerate(self.spans):
                for page in {self._document.page_at(span.start), self._document.page_at(max(span.start, span.end - 1))}:
                    pages[page].append(index)
        return pages

    def first_rects(self) -> Iterable[PageRect]:
        """Return where each hit begins: its first word's rectangle."""
        if self._document is None or not len(self._document.words):
            return []
        words = self._document.words
        first = (min(bisect_right(words.ends, span.start), len(words) - 1) for span in self.spans)
        return [words.rect(index) for index in first]

    def on(self, page: int) -> list[tuple[PageRect, bool]]:
        """Return the rectangles on a page and whether each belongs to the current hit."""
        return [
            (rect, index == self.current)
            for index in self._by_page.get(page, ())
            for rect in self.rects(index)
            if rect.page == page
        ]

    def rects(self, index: int) -> tuple[PageRect, ...]:
        """Return where a hit stands."""
        if index not in self._rects and self._document is not None:
            self._rects[index] = self._document.rects(self.spans[index])
        return self._rects.get(index, ())


class Targets:
    """Links and footnote markers, by page."""

    def __init__(self, document: Document | None = None) -> None:
        self._document = document

    @cached_property
    def _by_page(self) -> dict[int, list[Link | Jump | Footnote]]:
        pages: dict[int, list[Link | Jump | Footnote]] = defaultdict(list)
        if self._document is not None:
            for note in self._document.footnotes:
                for page in {rect.page for rect in note.marker_rects}:
                    pages[page].append(note)
            links: tuple[Link | Jump, ...] = (*self._document.links, *self._document.jumps)
            for link in links:
                ends = (link.span.start, max(link.span.start, link.span.end - 1))
                for page in {self._document.page_at(offset) for offset in ends}:
                    pages[page].append(link)
        return pages

    def on(self, page: int) -> list[Target]:
        """Return what can be followed on a page."""
        from reader.model.document import Footnote  # noqa: PLC0415 (the first page is painted without the model)

        found = []
        for to in self._by_page.get(page, ()):
            rects = to.marker_rects if isinstance(to, Footnote) else self._rects(to)
            on_page = tuple(rect for rect in rects if rect.page == page)
            if on_page:
                found.append(Target(to, on_page))
        return found

    def at(self, page: int, x: float, y: float) -> Target | None:
        """Return what can be followed at a point of a page; a marker comes before a link that it stands in."""
        from reader.model.document import Footnote  # noqa: PLC0415 (as above)

        for target in self.on(page):
            margin = LINK_MARGIN if isinstance(target.to, Footnote) else 0.0
            if any(_holds(rect, x, y, margin) for rect in target.rects):
                return target
        return None

    def _rects(self, link: Link | Jump) -> tuple[PageRect, ...]:
        return self._document.rects(link.span) if self._document is not None else ()


def _holds(rect: PageRect, x: float, y: float, margin: float = 0.0) -> bool:
    return rect.x0 - margin <= x <= rect.x1 + margin and rect.y0 - margin <= y <= rect.y1 + margin
