"""Where the reader is: a finding, one of its passages, one of the differences there; or a citation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.alignment import Difference, Passage
    from reader.model.case import Decisions
    from reader.model.citation import Citation
    from reader.model.comparison import Comparison, Finding
    from reader.model.span import Span


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

    def carried(self, old: Comparison, new: Comparison, decided: Span | None = None) -> Focus:
        """Return this focus in another comparison of the same reply: on the quotation and citation at their places.

        Args:
            old: what the focus is in.
            new: what it shall be in.
            decided: the quotation that the user has just added, dismissed or linked, or undone this: it is current
                now, or if it is none any more, the one behind it.
        """
        finding = self.finding_in(old)
        place = decided or (finding.quotation.span if finding is not None else None)
        cited = old.citation(self.citation)[0].span if self.citation is not None and decided is None else None
        return Focus(
            finding=_at_or_behind(new, place) if place is not None else None,
            citation=next((other.id for other in new.citations if other.span == cited), None),
        )


def _at_or_behind(comparison: Comparison, place: Span) -> str | None:
    """Return the finding on a quotation; if there is none, the next one, or the last one of all."""
    findings = comparison.findings
    same = (finding.id for finding in findings if finding.quotation.span == place)
    behind = (finding.id for finding in findings if finding.quotation.span.start >= place.start)
    return next(same, next(behind, findings[-1].id if findings else None))


def decided_quotation(before: Decisions, after: Decisions) -> Span | None:
    """Return the quotation in which decisions differ: that of the newest one, else of the one that was taken back."""
    for new, old in ((after, before), (before, after)):
        links = (link.quotation for link in new.links if link not in old.links)
        others = ((*new.added, *new.dismissed), (*old.added, *old.dismissed))
        marked = (anchor for anchor in others[0] if anchor not in others[1])
        anchors = [*links, *marked]
        if anchors:
            return anchors[-1].span
    return None
