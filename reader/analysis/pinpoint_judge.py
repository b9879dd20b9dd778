"""Judge the pinpoints of one source in the reading that its quotations support."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.analysis.page_numbers import is_roman, numbers_of
from reader.analysis.pinpoint_readings import PageReading, ParagraphReading, Readings
from reader.model.alignment import Passage, PinpointCheck, PinpointState
from reader.model.citation import Part, Pinpoint
from reader.model.document import BlockKind
from reader.model.pinpoint_text import describe_pinpoint
from reader.model.span import Span

_SUPPORT = 3  # quotations that must agree on an offset before a page is called shifted
_SUPPORT_ALL = 2  # the same where nothing contradicts: every quotation with a page agrees on it
_PAGES_APART = 2  # and they must cite as many different pages: one page cited wrong twice is no shift
_MARGIN = 1  # votes by which a reading of paragraphs may lag behind the best and still be allowed


@dataclass(frozen=True, slots=True)
class Shift:
    """A number of pages by which citations are off, in one reading; `share` of them are, as far as is known."""

    reading: PageReading
    pages: int
    share: float


class PinpointJudge:
    """One source: learns from all quotations which reading counts, then judges each."""

    def __init__(self, readings: Readings) -> None:
        """Start without knowing any quotation: the file's preferred reading, no offset."""
        self._readings = readings
        self._samples: list[tuple[list[Span], list[Pinpoint]]] = []
        self._page = next(iter(readings.page_names), None)
        self._paragraphs: frozenset[ParagraphReading] = frozenset(ParagraphReading)
        self._offsets: dict[int, int] = {}
        self._paged = 0
        self._as_cited = 0

    def learn(self, passages: Sequence[Passage], pinpoints: Sequence[Pinpoint]) -> None:
        """Take in where a quotation was found and where it was said to be."""
        places = [place for place in pinpoints if place.page or place.paragraph]
        if places:
            self._samples.append(([passage.span for passage in passages], places))

    def decide(self) -> None:
        """Choose the readings that most quotations support, and the offsets on which several agree."""
        votes = {
            reading: sum(
                any(self._on_page(reading, s, p) for s in spans for p in places) for spans, places in self._samples
            )
            for reading in self._readings.page_names
        }
        if votes:
            self._page = max(votes, key=lambda reading: votes[reading])  # the first of equals: the preferred one
            self._offsets = self._agreed_offsets()
        counts = {
            reading: sum(
                any(self._in_paragraph(reading, s, p) for s in spans for p in places) for spans, places in self._samples
            )
            for reading in ParagraphReading
        }
        best = max(counts.values())
        self._paragraphs = frozenset(reading for reading, count in counts.items() if count >= best - _MARGIN)

    @property
    def shifts(self) -> tuple[Shift, ...]:
        """The offsets on which several quotations agree; after them the offset 0, which counts once more.

        So a page means what it says until quotations tell otherwise. None where no other offset is known.
        """
        if self._page is None or not self._offsets:
            return ()
        counts = {**self._offsets, 0: self._as_cited + 1}
        return tuple(Shift(self._page, offset, count / (self._paged + 1)) for offset, count in counts.items())

    def check(self, span: Span, place: Pinpoint) -> PinpointCheck:
        """Judge one passage against one place."""
        parts = self._readings.parts.spans_of(place.parts) if place.parts else ()
        if parts:
            return self._check_in(parts, span, place)
        if place.page is not None:
            check = self._check_page(span, place)
        elif place.paragraph is not None:
            check = self._check_paragraph(span, place)
        elif place.article is not None:
            check = self._check_article(span, place)
        elif place.footnote is not None:
            check = self._check_footnote(span, place)
        elif place.parts:
            check = PinpointCheck(detail=f"no heading of this file names {_words(place.parts[-1])}")
        else:
            check = PinpointCheck()
        return check

    def _check_in(self, parts: Sequence[Span], span: Span, place: Pinpoint) -> PinpointCheck:
        """Judge a place in a division that the document has: pages and paragraphs may be counted anew in it."""
        here = next((part for part in parts if part.holds(span.start)), None)
        inner = place.parts[-1]
        if here is None:
            number = self._readings.parts.name_at(span.start, inner.kind)
            found = self._found(span)
            return PinpointCheck(
                PinpointState.DIFFERS, f"{found}, in {_words(Part(inner.kind, number))}" if number else found
            )
        rest = replace(place, parts=())
        if rest.is_whole:
            return PinpointCheck(PinpointState.AGREES, f"in {_words(inner)}")
        if place.page is None and place.paragraph is not None:
            blocks = self._readings.numbered_in(here, place.paragraph)
            if any(block.span.overlaps(span) for block in blocks):
                return PinpointCheck(PinpointState.AGREES, f"in {_words(inner)}, para. {place.paragraph}")
        elif place.in_annex and place.page is not None and place.paragraph is None:
            own = self._readings.pages_in(here, place.page)
            if any(page in own for page in self._readings.pages_of(span)):
                return PinpointCheck(PinpointState.AGREES, f"in {_words(inner)}, page {place.page}")
        return self.check(span, rest)

    def _check_page(self, span: Span, place: Pinpoint) -> PinpointCheck:
        reading = self._page
        if reading is None:
            return PinpointCheck(detail="this file has no page numbers of its own")
        if not self._on_page(reading, span, place):
            return self._off(reading, span, place)
        block = self._readings.document.block_at(span.start)
        if place.paragraph is None or (block is not None and block.kind is BlockKind.HEADING):
            return PinpointCheck(PinpointState.AGREES, f"page {place.page}")  # a heading is in no paragraph
        for way in ParagraphReading:
            if way in self._paragraphs and self._in_paragraph(way, span, place):
                return PinpointCheck(
                    PinpointState.AGREES, f"page {place.page}, para. {place.paragraph}{self._note(span, way)}"
                )
        return PinpointCheck(PinpointState.DIFFERS, self._found(span))

    def _note(self, span: Span, way: ParagraphReading) -> str:
        """Say how paragraphs were counted, where it matters: on a page that begins with one of the page before."""
        page = self._readings.pages_of(span)[0]
        both = {
            self._readings.count_on(reading, page, span)
            for reading in (ParagraphReading.CONTINUED, ParagraphReading.BEGUN)
        }
        if way is ParagraphReading.PRINTED or len(both) == 1:
            return ""
        with_it = "with" if way is ParagraphReading.CONTINUED else "without"
        return f", counted {with_it} the one that is continued from the page before"

    def _off(self, reading: PageReading, span: Span, place: Pinpoint) -> PinpointCheck:
        offset = max(self._offsets_of(reading, span, place), key=lambda pages: self._offsets.get(pages, 0), default=0)
        seen = self._offsets.get(offset, 0)
        if not seen:
            return PinpointCheck(PinpointState.DIFFERS, self._found(span))
        way = "ahead" if offset > 0 else "behind"
        detail = f"pages are {abs(offset)} {way}, seen in {seen} of {self._paged}"
        return PinpointCheck(PinpointState.SHIFTED, detail)

    def _check_paragraph(self, span: Span, place: Pinpoint) -> PinpointCheck:
        if not self._readings.paragraphs:
            return PinpointCheck(detail="paragraphs cannot be told apart in this file")
        named = self._readings.numbered(place.paragraph or "")
        if any(block.span.overlaps(span) for block in named):
            return PinpointCheck(PinpointState.AGREES, f"para. {place.paragraph}")
        if not self._readings.has_numbers:
            return PinpointCheck(detail="the paragraphs of this file are not numbered")
        return PinpointCheck(PinpointState.DIFFERS, self._found(span))

    def _check_article(self, span: Span, place: Pinpoint) -> PinpointCheck:
        articles = self._readings.articles
        if not articles:
            return PinpointCheck(detail="this file has no numbered articles")
        here = next((name for name, part in articles if part.holds(span.start)), None)
        if here is not None and (here == place.article or _leading(here) in numbers_of(place.article or "")):
            return PinpointCheck(PinpointState.AGREES, f"article {here}")
        return PinpointCheck(PinpointState.DIFFERS, f"found in article {here}" if here else self._found(span))

    def _check_footnote(self, span: Span, place: Pinpoint) -> PinpointCheck:
        note = self._readings.document.footnote_at(span.start)
        if note is not None and note.label == place.footnote:
            return PinpointCheck(PinpointState.AGREES, f"footnote {note.label}")
        return PinpointCheck(PinpointState.DIFFERS, f"found in footnote {note.label}" if note else self._found(span))

    def _on_page(self, reading: PageReading, span: Span, place: Pinpoint) -> bool:
        if place.page is None:
            return False
        pages = self._readings.pages_of(span)
        return any(page in pages for page in self._readings.pages_named(reading, place.page))

    def _in_paragraph(self, reading: ParagraphReading, span: Span, place: Pinpoint) -> bool:
        if place.paragraph is None:
            return False
        if place.page is None or self._page is None:
            return any(block.span.overlaps(span) for block in self._readings.numbered(place.paragraph))
        pages = [
            page for page in self._readings.pages_named(self._page, place.page) if page in self._readings.pages_of(span)
        ]
        return any(
            block.span.overlaps(span)
            for page in pages
            for block in self._readings.numbered_on(reading, page, place.paragraph)
        )

    def _offsets_of(self, reading: PageReading, span: Span, place: Pinpoint) -> tuple[int, ...]:
        """Return by how many pages the passage lies behind the cited ones (negative: before them), the first first."""
        cited = numbers_of(place.page or "")
        if is_roman(place.page or ""):
            return ()
        numbers = (self._readings.page_number(reading, page) for page in self._readings.pages_of(span))
        return tuple(number - page for number in numbers if number is not None for page in cited)

    def _agreed_offsets(self) -> dict[int, int]:
        """Return the offsets that the case supports, each with the number of quotations behind it."""
        reading = self._page
        if reading is None:
            return {}
        pages: dict[int, set[str]] = defaultdict(set)
        counts: Counter[int] = Counter()
        for spans, places in self._samples:
            paged = [place for place in places if place.page]
            self._paged += bool(paged)
            if any(self._on_page(reading, span, place) for span in spans for place in paged):
                self._as_cited += 1
                continue
            told = {(self._offsets_of(reading, spans[0], place)[:1], place.page or "") for place in paged}
            for offset, page in ((offset, page) for offsets, page in told for offset in offsets):
                counts[offset] += 1
                pages[offset].add(page)
        return {
            offset: count
            for offset, count in counts.items()
            if len(pages[offset]) >= _PAGES_APART
            and (count >= _SUPPORT or (count >= _SUPPORT_ALL and count == self._paged))
        }

    def _found(self, span: Span) -> str:
        """Say where a passage was found."""
        readings = self._readings
        pages = readings.pages_of(span)
        parts: list[str] = []
        if self._page is not None and (name := readings.page_name(self._page, pages[0])):
            parts.append(f"page {name}")
        block = readings.document.block_at(span.start)
        if readings.has_numbers and block is not None and block.number:
            parts.append(f"para. {block.number}")
        elif parts and readings.document.pages:
            way = (
                ParagraphReading.CONTINUED if ParagraphReading.CONTINUED in self._paragraphs else ParagraphReading.BEGUN
            )
            count = readings.count_on(way, pages[0], span)
            parts += [f"para. {count}"] if count else []
        return "found on " + ", ".join(parts) if parts else "found elsewhere in this document"


def _leading(name: str) -> int:
    return next(iter(numbers_of(name)), -1)


def _words(part: Part) -> str:
    return describe_pinpoint(Pinpoint(parts=(part,)))
