"""The whole result of comparing a reply with its sources."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from reader.model.alignment import Passage, PinpointState, Verdict, VerdictKind
from reader.model.citation import Citation, Resolution
from reader.model.document import Document
from reader.model.packed import Packed
from reader.model.quotation import Quotation, QuotationKind
from reader.model.span import Span


@dataclass(frozen=True)
class Source:
    """An open source: its place in the case ("S1", "S2", in the order given) and the names it is cited by."""

    id: str
    document: Document
    symbols: tuple[str, ...] = ()  # document symbols read off its first page: ("S/2023/826",)


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of a comparison: a quotation with its passages, verdict and citations."""

    quotation: Quotation
    verdict: Verdict
    passages: tuple[Passage, ...] = ()  # best first; empty for absent and elsewhere
    near: Passage | None = None  # for absent: the closest miss
    citations: tuple[str, ...] = ()  # ids

    @property
    def id(self) -> str:
        """The quotation's id."""
        return self.quotation.id

    @property
    def passage(self) -> Passage | None:
        """The best passage, or None."""
        return self.passages[0] if self.passages else None

    @property
    def is_problem(self) -> bool:
        """Tell whether "next problem" stops here.

        Altered otherwise than in spelling, absent though presented as a quotation, a weighty change that is hidden by
        an ellipsis or a bracket, or a pinpoint that differs.
        """
        if self.quotation.kind is not QuotationKind.QUOTATION:
            return False
        if self.verdict.kind is VerdictKind.ABSENT or self.verdict.weights:
            return True
        if self.passage is None:
            return False
        unmarked = [d for d in self.passage.differences if not (d.marked or d.typographic or d.spelling)]
        altered = self.verdict.kind is VerdictKind.ALTERED and bool(unmarked)
        return altered or self.passage.pinpoint.state is PinpointState.DIFFERS


class CoverageState(StrEnum):
    """What the reply does with a paragraph of a source."""

    QUOTED = "quoted"
    CITED = "cited"
    UNANSWERED = "unanswered"


@dataclass(frozen=True, slots=True)
class Coverage:
    """A paragraph of a source and whether the reply answers it."""

    source: str
    span: Span
    state: CoverageState


@dataclass(frozen=True, slots=True)
class Reuse:
    """A run of a source's words in the reply without quotation marks."""

    span: Span  # in the reply
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Related:
    """A guess: source paragraphs that a paragraph of the reply without quotation most likely answers."""

    span: Span  # the paragraph of the reply
    source: str
    passage: Span
    score: float
    shared: tuple[Span, ...] = ()  # words of the source paragraph that stand together in both


@dataclass(frozen=True)
class Comparison(Packed):
    """Everything that comparing found; notes never change it."""

    reply: Document
    sources: tuple[Source, ...]
    findings: tuple[Finding, ...] = ()
    citations: tuple[Citation, ...] = ()
    resolutions: tuple[Resolution, ...] = ()  # one a citation, in the same order
    reuse: tuple[Reuse, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    related: tuple[Related, ...] = ()
    uncited: tuple[str, ...] = ()  # ids of quotations that no citation covers
    claims: tuple[str, ...] = ()  # ids of citations that lead to a place in an open source, but cover no quotation
    warnings: tuple[str, ...] = ()

    @cached_property
    def _sources(self) -> dict[str, Source]:
        return {source.id: source for source in self.sources}

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {finding.id: number for number, finding in enumerate(self.findings, 1)}

    @cached_property
    def _findings(self) -> dict[str, Finding]:
        return {finding.id: finding for finding in self.findings}

    @cached_property
    def _citations(self) -> dict[str, tuple[Citation, Resolution]]:
        pairs = zip(self.citations, self.resolutions, strict=True)
        return {citation.id: (citation, resolution) for citation, resolution in pairs}

    def source(self, source_id: str) -> Source:
        """Return the source of that id; KeyError if there is none."""
        return self._sources[source_id]

    def finding(self, quotation_id: str) -> Finding:
        """Return the finding of that quotation; KeyError if there is none."""
        return self._findings[quotation_id]

    def number(self, quotation_id: str) -> int:
        """Return which finding it is, counted from 1; KeyError if there is none."""
        return self._numbers[quotation_id]

    def citation(self, citation_id: str) -> tuple[Citation, Resolution]:
        """Return a citation and what it leads to; KeyError if there is none."""
        return self._citations[citation_id]

    @property
    def summary(self) -> dict[VerdictKind, int]:
        """Number of findings of each verdict, all five, in the order of the verdicts."""
        return verdict_counts(self.findings)


def verdict_counts(findings: Iterable[Finding]) -> dict[VerdictKind, int]:
    """Return the number of findings of each verdict, all five, in the order of the verdicts."""
    counts = Counter(finding.verdict.kind for finding in findings)
    return {kind: counts[kind] for kind in VerdictKind}
