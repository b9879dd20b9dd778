"""What the reply does with each source beyond its quotations, laid out for a reader to go through."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.model.comparison import Comparison, Coverage, CoverageState, Related, Source
from reader.model.document import BlockKind
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class CoveredParagraph:
    """A paragraph of a source, with the numbers (from 1) of the quotations that are taken from it."""

    coverage: Coverage
    quotations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CoveredSource:
    """A source with its paragraphs, in reading order."""

    source: Source
    paragraphs: tuple[CoveredParagraph, ...]

    @property
    def counts(self) -> dict[CoverageState, int]:
        """How many paragraphs are quoted, cited and unanswered."""
        counted = Counter(paragraph.coverage.state for paragraph in self.paragraphs)
        return {state: counted[state] for state in CoverageState}


def covered_sources(comparison: Comparison) -> tuple[CoveredSource, ...]:
    """Return the sources that were looked at, with their paragraphs."""
    quoted: defaultdict[str, list[tuple[int, Span]]] = defaultdict(list)
    for number, finding in enumerate(comparison.findings, 1):
        if finding.passage is not None:
            quoted[finding.passage.source].append((number, finding.passage.span))
    covered: list[CoveredSource] = []
    for source in comparison.sources:
        parts = [part for part in comparison.coverage if part.source == source.id]
        if parts:
            numbers = _numbers([part.span for part in parts], quoted[source.id])
            covered.append(CoveredSource(source, tuple(map(CoveredParagraph, parts, numbers))))
    return tuple(covered)


def related_to(comparison: Comparison, place: Span) -> tuple[Related, ...]:
    """Return the guesses for the paragraph of the reply at a place: for that which holds it, else the one before."""
    blocks = [block for block in comparison.reply.blocks if block.kind is BlockKind.PARAGRAPH]
    index = bisect_right([block.span.start for block in blocks], place.start) - 1
    return tuple(guess for guess in comparison.related if index >= 0 and guess.span == blocks[index].span)


def _numbers(paragraphs: Sequence[Span], quoted: Iterable[tuple[int, Span]]) -> list[tuple[int, ...]]:
    """Return for each paragraph the numbers of the quotations that share a character with it."""
    starts, ends = [span.start for span in paragraphs], [span.end for span in paragraphs]
    found: list[list[int]] = [[] for _ in paragraphs]
    for number, span in quoted:
        for index in range(bisect_right(ends, span.start), bisect_left(starts, span.end)):
            found[index].append(number)
    return [tuple(numbers) for numbers in found]
