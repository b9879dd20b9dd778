"""The one merged view of a comparison and what the analyst added; every export is made from it."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property

from reader.model.alignment import VerdictKind
from reader.model.case import Anchor, Note, NoteSubject, Review
from reader.model.citation import Citation, Resolution
from reader.model.comparison import Comparison, Finding, Source, verdict_counts
from reader.model.document import Document
from reader.model.packed import Packed
from reader.model.span import Span

SAME_PLACE = 0.5
"""Share of common characters from which an anchor means a span: a note survives a quotation whose end was corrected,
and a quotation inside another one, which is rarely half as long, keeps its own notes."""


@dataclass(frozen=True)
class Dossier(Packed):
    """A comparison with its notes and reviews, at one moment.

    `program` is the name and version that made it ("rejoinder 0.1.0"), `made` a time with a time zone. `chosen` are the
    ids of the findings that it holds, None where it holds all; `scope` says in words which, and is empty then.
    `passwords` open the documents that are encrypted, for copies of them; they are never exported.
    """

    comparison: Comparison
    notes: tuple[Note, ...]
    reviews: tuple[Review, ...]
    made: datetime
    program: str
    chosen: frozenset[str] | None = None
    scope: str = ""
    passwords: tuple[str, ...] = field(default=(), repr=False)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that the dossier holds, in the order of the reply."""
        if self.chosen is None:
            return self.comparison.findings
        return tuple(finding for finding in self.comparison.findings if finding.id in self.chosen)

    @property
    def summary(self) -> dict[VerdictKind, int]:
        """The number of these findings of each verdict, all five."""
        return verdict_counts(self.findings)

    def number(self, finding: Finding) -> int:
        """Return the number of a finding among all of the comparison, as the window lists it, counted from 1."""
        return self.comparison.number(finding.id)

    @property
    def documents(self) -> tuple[tuple[str, Document], ...]:
        """The reply and the sources with their names in this dossier: "reply", "S1", "S2"."""
        sources = ((source.id, source.document) for source in self.comparison.sources)
        return (("reply", self.comparison.reply), *sources)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What could not be read or done, of all documents and of the comparison, each once."""
        parts = [document.warnings for _, document in self.documents] + [self.comparison.warnings]
        return tuple(dict.fromkeys(warning for part in parts for warning in part))

    def notes_on(self, finding: Finding) -> tuple[Note, ...]:
        """Return the notes on a quotation and on the passage it was found at, in the order of the dossier."""
        return self._notes_by_finding.get(finding.id, ())

    def review_of(self, finding: Finding) -> Review | None:
        """Return the analyst's own judgment on a finding, the last one if there are several."""
        return self._reviews_by_finding.get(finding.id)

    def findings_of(self, note: Note) -> tuple[Finding, ...]:
        """Return the findings that a note on a quotation or a passage belongs to; none for other notes."""
        if note.anchor is None:
            return ()
        if note.subject is NoteSubject.QUOTATION:
            finding = self._quoting(note.anchor)
            return (finding,) if finding else ()
        if note.subject is NoteSubject.PASSAGE:
            return self._leading_to(note.anchor)
        return ()

    def finding_of(self, review: Review) -> Finding | None:
        """Return the finding that a review judges, or None if its quotation is not among the findings."""
        return self._quoting(review.anchor)

    @cached_property
    def loose_notes(self) -> tuple[Note, ...]:
        """Notes that belong to no finding: on the case, a page, a selection, a citation, searches, contrasts."""
        held = {note.id for notes in self._notes_by_finding.values() for note in notes}
        return tuple(note for note in self.notes if note.id not in held)

    def document_of(self, anchor: Anchor) -> tuple[str, Document] | None:
        """Return the name ("reply", "S1") and the document that an anchor lies in, or None if it is not open."""
        for name, document in self.documents:
            if document.fingerprint == anchor.fingerprint:
                return name, document
        return None

    def cited(self, finding: Finding) -> tuple[tuple[Citation, Resolution], ...]:
        """Return the citations of a finding with what they lead to."""
        return tuple(self.comparison.citation(citation) for citation in finding.citations)

    def source(self, source_id: str) -> Source:
        """Return the source of that id; KeyError if there is none."""
        return self.comparison.source(source_id)

    def narrowed(self, findings: Collection[str], scope: str) -> "Dossier":
        """Return the dossier of the findings with these ids and their notes, with `scope` saying in words which.

        Notes on findings that are left out go with them; notes that belong to no finding stay. The findings keep the
        numbers that they have among all.
        """
        chosen = tuple(finding for finding in self.findings if finding.id in findings)
        kept = {note.id for finding in chosen for note in self.notes_on(finding)} | {n.id for n in self.loose_notes}
        return replace(
            self,
            chosen=frozenset(finding.id for finding in chosen),
            notes=tuple(note for note in self.notes if note.id in kept),
            reviews=tuple(review for review in map(self.review_of, chosen) if review is not None),
            scope=scope,
        )

    @cached_property
    def _notes_by_finding(self) -> dict[str, tuple[Note, ...]]:
        found: dict[str, list[Note]] = {}
        for note in self.notes:
            for finding in self.findings_of(note):
                found.setdefault(finding.id, []).append(note)
        return {finding: tuple(notes) for finding, notes in found.items()}

    @cached_property
    def _reviews_by_finding(self) -> dict[str, Review]:
        ordered = sorted(self.reviews, key=lambda review: review.modified)
        pairs = ((self.finding_of(review), review) for review in ordered)
        return {finding.id: review for finding, review in pairs if finding is not None}

    def _quoting(self, anchor: Anchor) -> Finding | None:
        if anchor.fingerprint != self.comparison.reply.fingerprint:
            return None
        return best_match(anchor.span, self.findings, lambda finding: finding.quotation.span)

    def _leading_to(self, anchor: Anchor) -> tuple[Finding, ...]:
        """Return all findings whose best passage stands at the anchor: a passage may be quoted twice."""
        return tuple(
            finding
            for finding in self.findings
            if finding.passage is not None
            and self.source(finding.passage.source).document.fingerprint == anchor.fingerprint
            and likeness(anchor.span, finding.passage.span) >= SAME_PLACE
        )


def likeness(first: Span, second: Span) -> float:
    """Return the share of characters that two spans have in common, of those that either has: 0 to 1."""
    if first == second:
        return 1.0
    common = min(first.end, second.end) - max(first.start, second.start)
    return max(0, common) / max(1, max(first.end, second.end) - min(first.start, second.start))


def best_match(span: Span, findings: Sequence[Finding], place: Callable[[Finding], Span]) -> Finding | None:
    """Return the finding whose `place` is most like `span`, or None if none is like enough."""
    best = max(findings, key=lambda finding: likeness(span, place(finding)), default=None)
    return best if best is not None and likeness(span, place(best)) >= SAME_PLACE else None
