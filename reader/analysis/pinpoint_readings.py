"""The ways to read a page or paragraph number of a document, and what each place is called in each of them."""

import re
from bisect import bisect_right
from enum import StrEnum
from functools import cached_property

from reader.analysis.document_parts import DocumentParts
from reader.analysis.page_numbers import is_roman, numbers_of, value_of
from reader.analysis.part_grammar import LAST_ONE
from reader.model.citation import Pinpoint
from reader.model.document import Block, BlockKind, Document, Layout
from reader.model.span import Span

_ANNEX = re.compile(r"(?:annex|annexe|anexo|anhang|appendix|enclosure)\b", re.IGNORECASE)
_ARTICLE = re.compile(
    r"(?:articles?|art\.|artículo|artikel|rule|règle|regla|regel|section|sec\.|§)\s?(\d+|[IVXLC]+)\b", re.IGNORECASE
)


class PageReading(StrEnum):
    """Which page is "page 5", in the order in which they are preferred when the quotations do not decide."""

    LABEL = "label"  # the file's own label
    PRINTED = "printed"  # the number read off the page
    ANNEX = "annex"  # counted from the page on which the annex begins
    COUNTED = "counted"  # counted from the file's first page


class ParagraphReading(StrEnum):
    """Which paragraph is "para. 2", preferred in this order."""

    PRINTED = "printed"  # the number in the margin
    CONTINUED = "continued"  # counted on the page, one that began on the page before is the first
    BEGUN = "begun"  # counted on the page, those that begin on it only
    ORDINAL = "ordinal"  # counted through the document, where no numbers are printed


class Readings:
    """The names of the places of one document."""

    def __init__(self, document: Document) -> None:
        """Take a document; everything is worked out on first use."""
        self.document = document

    @cached_property
    def paragraphs(self) -> tuple[Block, ...]:
        """The paragraphs and block quotations of the body; headings do not count."""
        return tuple(block for block in self.document.blocks if block.kind is not BlockKind.HEADING)

    @cached_property
    def _starts(self) -> list[int]:
        return [block.span.start for block in self.paragraphs]

    @cached_property
    def _page_starts(self) -> list[int]:
        return [page.body.start for page in self.document.pages]

    @cached_property
    def parts(self) -> DocumentParts:
        """The divisions of the document."""
        return DocumentParts(self.document)

    @cached_property
    def annex_page(self) -> int | None:
        """The page on which an annex begins: one with the word as its first line or a heading; None without one."""
        for block in self.document.blocks:
            if _ANNEX.match(block.span.of(self.document.text)) and (
                block.kind is BlockKind.HEADING or len(block.span) < 60  # noqa: PLR2004 (one line)
            ):
                return self.pages_of(block.span)[0] if self.document.pages else None
        return None

    @cached_property
    def page_names(self) -> dict[PageReading, tuple[str | None, ...]]:
        """For each reading the names of all pages; none for a file whose pages are nobody's."""
        pages = self.document.pages
        if self.document.layout is not Layout.PAGES or not pages:
            return {}
        names: dict[PageReading, tuple[str | None, ...]] = {}
        if any(page.label for page in pages):
            names[PageReading.LABEL] = tuple(page.label for page in pages)
        if any(page.printed for page in pages):
            names[PageReading.PRINTED] = tuple(page.printed for page in pages)
        first = self.annex_page
        if first is not None and first > 0:
            names[PageReading.ANNEX] = tuple(str(i - first + 1) if i >= first else None for i in range(len(pages)))
        names[PageReading.COUNTED] = tuple(str(i + 1) for i in range(len(pages)))
        return names

    @cached_property
    def last_page(self) -> int | None:
        """The highest page number in any reading; None for a file that has no pages of its own."""
        numbers = (
            self.page_number(reading, page) for reading in self.page_names for page in range(len(self.document.pages))
        )
        return max((number for number in numbers if number is not None), default=None)

    def pages_of(self, span: Span) -> range:
        """Return the pages, counted from 0, on which a span stands."""
        note = self.document.footnote_at(span.start) if span.start >= self.document.body.end else None
        if note is not None:
            return range(note.page, note.page + 1)
        first = max(0, bisect_right(self._page_starts, span.start) - 1)
        last = max(first, bisect_right(self._page_starts, max(span.start, span.end - 1)) - 1)
        return range(first, last + 1)

    def pages_named(self, reading: PageReading, name: str) -> tuple[int, ...]:
        """Return the pages that a pinpoint's page means in one reading."""
        index = self._page_index.get(reading, {})
        named = index.get(name.casefold(), [])
        roman = is_roman(name)
        found = [page for number in numbers_of(name) for page in index.get((number, roman), [])]
        return tuple(sorted({*named, *found}))

    def pages_off(self, reading: PageReading, name: str, offset: int) -> tuple[int, ...]:
        """Return the pages whose number is `offset` above one that a pinpoint's page has, in one reading."""
        if is_roman(name):
            return ()
        index = self._page_index.get(reading, {})
        return tuple(sorted({page for n in numbers_of(name) for page in index.get((n + offset, False), [])}))

    @cached_property
    def _page_index(self) -> dict[PageReading, dict[str | tuple[int, bool], list[int]]]:
        """For each reading the pages by name, and by number with whether it is a Roman one."""
        indices: dict[PageReading, dict[str | tuple[int, bool], list[int]]] = {}
        for reading, names in self.page_names.items():
            index = indices.setdefault(reading, {})
            for page, label in enumerate(names):
                if label is None:
                    continue
                index.setdefault(label.casefold(), []).append(page)
                number = value_of(label)
                if number is not None:
                    index.setdefault((number, is_roman(label)), []).append(page)
        return indices

    def page_number(self, reading: PageReading, page: int) -> int | None:
        """Return the number of a page in one reading, or None."""
        names = self.page_names.get(reading, ())
        label = names[page] if 0 <= page < len(names) else None
        return None if label is None or is_roman(label) else value_of(label)

    def page_name(self, reading: PageReading, page: int) -> str | None:
        """Return the name of a page in one reading, or None."""
        names = self.page_names.get(reading, ())
        return names[page] if 0 <= page < len(names) else None

    def blocks_on(self, page: int) -> tuple[Block, ...]:
        """Return the paragraphs that stand on a page, one continued from the page before included."""
        body = self.document.pages[page].body
        first = max(0, bisect_right(self._starts, body.start) - 1)
        found = []
        for block in self.paragraphs[first:]:
            if block.span.start >= body.end:
                break
            if block.span.overlaps(body):
                found.append(block)
        return tuple(found)

    def numbered_on(self, reading: ParagraphReading, page: int, number: str) -> tuple[Block, ...]:
        """Return the paragraphs of a page that a number means in one reading."""
        blocks = self.blocks_on(page)
        if reading is ParagraphReading.PRINTED:
            return tuple(block for block in blocks if is_numbered(block, number))
        if reading is ParagraphReading.ORDINAL:
            return ()
        if reading is ParagraphReading.BEGUN:
            start = self.document.pages[page].body.start
            blocks = tuple(block for block in blocks if block.span.start >= start)
        if number == LAST_ONE:
            return blocks[-1:]
        wanted = numbers_of(number)
        return tuple(block for count, block in enumerate(blocks, start=1) if count in wanted)

    def count_on(self, reading: ParagraphReading, page: int, span: Span) -> str | None:
        """Return which paragraph of a page a span begins in, in one reading; None where it is in none."""
        blocks = self.blocks_on(page)
        if reading is ParagraphReading.BEGUN:
            start = self.document.pages[page].body.start
            blocks = tuple(block for block in blocks if block.span.start >= start)
        for count, block in enumerate(blocks, start=1):
            if block.span.overlaps(span):
                return block.number if reading is ParagraphReading.PRINTED else str(count)
        return None

    def pages_in(self, part: Span, name: str) -> tuple[int, ...]:
        """Return the pages that a pinpoint's page means where a division, an annex say, has a count of its own."""
        pages = self.pages_of(part)
        return tuple(page for page in (pages.start + number - 1 for number in numbers_of(name)) if page in pages)

    def numbered_in(self, part: Span, number: str) -> tuple[Block, ...]:
        """Return the paragraphs of a division with a printed number; counted ones if none are printed in it."""
        blocks = [block for block in self.paragraphs if part.holds(block.span.start)]
        printed = tuple(block for block in blocks if is_numbered(block, number))
        if printed or any(block.number and value_of(block.number) is not None for block in blocks):
            return printed
        return tuple(block for count, block in enumerate(blocks, start=1) if count in numbers_of(number))

    def numbered(self, number: str) -> tuple[Block, ...]:
        """Return the paragraphs of the whole document with a printed number; counted ones if none are printed."""
        index = self._number_index
        found = [*index.get(number, [])] if self.has_numbers else []
        roman = self.has_numbers and is_roman(number)
        found += [block for wanted in numbers_of(number) for block in index.get((wanted, roman), [])]
        return tuple(sorted(dict.fromkeys(found), key=lambda block: block.span))

    @cached_property
    def _number_index(self) -> dict[str | tuple[int, bool], list[Block]]:
        """The paragraphs by printed number, or counted ones if none are printed; see `_page_index`."""
        index: dict[str | tuple[int, bool], list[Block]] = {}
        for block in self.paragraphs:
            if not self.has_numbers:
                index.setdefault((block.ordinal, False), []).append(block)
            elif block.number:
                index.setdefault(block.number, []).append(block)
                value = value_of(block.number.strip("()."))
                if value is not None:
                    index.setdefault((value, is_roman(block.number)), []).append(block)
        return index

    @cached_property
    def has_numbers(self) -> bool:
        """Tell whether the paragraphs of the document bear printed numbers."""
        return any(block.number and value_of(block.number) is not None for block in self.paragraphs)

    @cached_property
    def articles(self) -> tuple[tuple[str, Span], ...]:
        """The articles, rules or sections: the number of each and the text up to the next."""
        found = [
            (match[1], block.span.start)
            for block in self.document.blocks
            if (match := _ARTICLE.match(block.span.of(self.document.text)))
        ]
        ends = [start for _, start in found[1:]] + [self.document.body.end]
        return tuple((name, Span(start, end)) for (name, start), end in zip(found, ends, strict=True))


def beyond_end(readings: Readings, pinpoint: Pinpoint) -> str | None:
    """Say that a pinpoint's page lies behind the document's end in every reading, or None."""
    wanted = numbers_of(pinpoint.page) if pinpoint.page is not None and not is_roman(pinpoint.page) else range(0)
    last = readings.last_page
    if not wanted or last is None or wanted[0] <= last:
        return None
    return f"page {pinpoint.page} is beyond the end of {readings.document.title}, whose last page is {last}"


def is_numbered(block: Block, number: str) -> bool:
    """Tell whether a paragraph bears the number that a pinpoint names: "31", "30–32", "12 (b)"."""
    if block.number is None:
        return False
    if block.number == number:
        return True
    own = value_of(block.number.strip("()."))
    return own is not None and own in numbers_of(number) and is_roman(block.number) == is_roman(number)
