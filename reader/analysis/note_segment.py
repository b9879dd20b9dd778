"""One segment of a footnote: its signal, its words, its pinpoints."""

import re
from dataclasses import dataclass
from functools import cached_property

from reader.analysis import citation_grammar as grammar
from reader.analysis.pinpoint_grammar import Group, PinpointRun, combine, find_runs, joined, read_bare
from reader.analysis.series_pages import without_first_page
from reader.model.citation import PartKind, Pinpoint
from reader.model.span import Span

LETTERS = re.compile(r"[^\W\d_]{3,}")
_PARENTHESIS = re.compile(r"\([^()]*\)|\w+\)|\b(?:lines?|ll?\.|cols?\.|tables?|fig\.) ?\d[\d–-]*")
"""What may stand behind the pinpoints of a document without belonging to its name."""
_AND = re.compile(r"(?:and|et|und|y|e|but|mais) ")
_AVAILABLE = re.compile(
    r"[\s,]*\b(?:at|available (?:at|from|online)|disponible en|disponible sur|abrufbar unter|in)$", re.IGNORECASE
)


@dataclass(frozen=True)
class Segment:
    """A segment of `text`; `span` begins behind the signal."""

    text: str
    span: Span
    signal: str | None

    @property
    def words(self) -> str:
        """The segment's characters."""
        return self.span.of(self.text)

    @cached_property
    def urls(self) -> tuple[Span, ...]:
        """Addresses that are printed in it."""
        return grammar.find_urls(self.text, self.span.start, self.span.end)

    @cached_property
    def runs(self) -> tuple[PinpointRun, ...]:
        """Pinpoints outside addresses, in order."""
        runs = find_runs(self.text, self.span.start, self.span.end)
        outside = (run for run in runs if not any(url.overlaps(run.span) for url in self.urls))
        placed = (without_first_page(self.text, run, self.span.start) for run in outside)
        return tuple(run for run in placed if run.groups)

    @cached_property
    def definitions(self) -> tuple[tuple[str, Span], ...]:
        """Short names that it gives to its document."""
        return grammar.find_definitions(self.text, self.span.start, self.span.end)

    @property
    def tail(self) -> PinpointRun | None:
        """The pinpoints of the citation: the last run."""
        return self.runs[-1] if self.runs else None

    @property
    def pinpoints(self) -> tuple[Pinpoint, ...]:
        """The places of the last run."""
        return self.tail.pinpoints if self.tail else ()

    def groups_from(self, start: int, end: int | None = None) -> tuple[Group, ...]:
        """Return the units with their numbers that begin in a range."""
        stop = self.span.end if end is None else end
        return tuple(group for run in self.runs for group in run.groups if start <= group.span.start < stop)

    def places_after(self, at: int) -> tuple[Pinpoint, ...]:
        """Return the pinpoints behind `at`: named ones, and bare numbers before them, which are pages (“Ibid., 45”).

        Numbers in square brackets are paragraphs (OSCOLA 2.1.6: “ibid [14]–[16]”).
        """
        groups = self.groups_from(at)
        while at < self.span.end and self.text[at] in " ,:(":
            at += 1
        if self.text.startswith("at [", at):
            at += len("at ")
        bare = read_bare(self.text, at, groups[0].span.start if groups else self.span.end)
        if bare is not None and (not groups or joined(self.text, bare.span.end, groups[0].span.start)):
            groups = (bare, *groups)
        return combine(groups)

    @cached_property
    def name(self) -> str:
        """The words that name the document: without the pinpoints at its end, definitions and addresses."""
        end = min([self.span.end, *(url.start for url in self.urls)])
        tail = self.tail
        if tail is not None and not LETTERS.search(_PARENTHESIS.sub("", self.text[tail.span.end : end])):
            volume = tail.groups[0].kind == PartKind.VOLUME and "," in clean_name(
                self.text[self.span.start : tail.span.start]
            )
            end = tail.groups[0].span.end if volume else tail.span.start  # “Shaw, Tides, vol. 2” is a work of its own
        stops = [span.start for _, span in self.definitions]
        return clean_name(self.text[self.span.start : min([end, *stops])])


def read_segment(text: str, part: Span) -> Segment:
    """Read off the signal of a part of a note."""
    start = part.start
    while start < part.end and (text[start].isspace() or text[start] in ",;:.–—-"):
        start += 1
    joint = _AND.match(text, start, part.end)
    signal, start = grammar.read_signal(text, joint.end() if joint else start, part.end)
    end = part.end
    while end > start and text[end - 1] in " \n\t,;":
        end -= 1
    return Segment(text, Span(min(start, end), end), signal)


def clean_name(name: str) -> str:
    """Return a document's name without punctuation and words such as "available at" at its ends."""
    span = grammar.trim(name, 0, len(name))
    return _AVAILABLE.sub("", span.of(name)).strip(" ,;:(")
