"""What the reply leaves out of each source, in a line or two."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from reader.export.dossier import Dossier
from reader.model.comparison import Coverage, CoverageState


@dataclass(frozen=True, slots=True)
class SourceCoverage:
    """How many paragraphs of a source are quoted, cited and not answered, and which ones are not."""

    source: str
    quoted: int
    cited: int
    unanswered: int
    places: str  # "1–4, 7": paragraphs that are not answered

    @property
    def words(self) -> str:
        """The line for a reader."""
        total = self.quoted + self.cited + self.unanswered
        counts = f"{self.source}: {self.quoted} of {total} paragraphs quoted"
        counts += f", {self.cited} more cited" if self.cited else ""
        return f"{counts}; not answered: {self.places}." if self.places else f"{counts}; none left unanswered."


def coverage_of(dossier: Dossier) -> tuple[SourceCoverage, ...]:
    """Return the coverage of each source that was looked at, in the order of the sources."""
    found: list[SourceCoverage] = []
    for source in dossier.comparison.sources:
        parts = [part for part in dossier.comparison.coverage if part.source == source.id]
        if parts:
            counts = {state: sum(part.state is state for part in parts) for state in CoverageState}
            found.append(
                SourceCoverage(
                    source.id,
                    counts[CoverageState.QUOTED],
                    counts[CoverageState.CITED],
                    counts[CoverageState.UNANSWERED],
                    ", ".join(_runs(dossier, parts)),
                )
            )
    return tuple(found)


def _runs(dossier: Dossier, parts: Sequence[Coverage]) -> Iterator[str]:
    """Yield runs of paragraphs that are not answered: "4", "6–9"."""
    for state, run in groupby(parts, key=lambda part: part.state):
        if state is CoverageState.UNANSWERED:
            listed = list(run)
            first, last = _name(dossier, listed[0]), _name(dossier, listed[-1])
            yield first if first == last else f"{first}–{last}"


def _name(dossier: Dossier, part: Coverage) -> str:
    document = dossier.source(part.source).document
    return document.paragraph_name(part.span.start) or f"page {document.page_at(part.span.start) + 1}"
