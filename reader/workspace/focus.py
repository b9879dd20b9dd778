"""Where the reader is: a finding, one of its passages, one of the differences there; or a citation."""

from dataclasses import dataclass

from reader.model.alignment import Difference, Passage
from reader.model.citation import Citation
from reader.model.comparison import Comparison, Finding


@dataclass(frozen=True, slots=True)
class Focus:
    """Ids and indices into one comparison; all None at the beginning."""

    finding: str | None = None
    passage: int = 0
    difference: int | None = None
    citation: str | None = None

    def finding_in(self, comparison: Comparison | None) -> Finding | None:
        """Return the current finding."""
        if comparison is None or self.finding is None:
            return None
        return comparison.finding(self.finding)

    def passage_in(self, comparison: Comparison | None) -> Passage | None:
        """Return the current passage: one of the finding's, or its nearest miss."""
        finding = self.finding_in(comparison)
        if finding is None:
            return None
        return finding.passages[self.passage] if self.passage < len(finding.passages) else finding.near

    def difference_in(self, comparison: Comparison | None) -> Difference | None:
        """Return the current word difference."""
        passage = self.passage_in(comparison)
        if passage is None or self.difference is None or self.difference >= len(passage.differences):
            return None
        return passage.differences[self.difference]

    def citation_in(self, comparison: Comparison | None) -> Citation | None:
        """Return the current citation."""
        if comparison is None or self.citation is None:
            return None
        return comparison.citation(self.citation)[0]

    def carried(self, old: Comparison, new: Comparison) -> "Focus":
        """Return this focus in another comparison of the same reply: on the quotation and citation at their places."""
        finding = self.finding_in(old)
        place = finding.quotation.span if finding is not None else None
        cited = old.citation(self.citation)[0].span if self.citation is not None else None
        return Focus(
            finding=next((other.id for other in new.findings if other.quotation.span == place), None),
            citation=next((other.id for other in new.citations if other.span == cited), None),
        )
