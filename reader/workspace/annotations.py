"""What the analyst added, laid on the documents as they are now."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from reader import __version__
from reader.analysis.reanchor import AnchorPlace, AnchorState, find_anchor
from reader.export.dossier import Dossier
from reader.model.case import Anchor, Note, Review
from reader.model.comparison import Comparison, Finding
from reader.model.document import Document
from reader.model.span import Span
from reader.workspace.notebook import utc_now


def anchor_of(document: Document, span: Span) -> Anchor:
    """Return an anchor for a span of an open document."""
    prefix, suffix = document.context(span)
    return Anchor(document.fingerprint, span.start, span.of(document.text), prefix, suffix)


@dataclass(frozen=True, slots=True)
class NotePlace:
    """Where a note stands now; without a place it is an orphan of that document, or its document is not open."""

    document: Document
    place: AnchorPlace | None


class Annotations:
    """Notes and reviews on one comparison, found again where the documents have changed.

    Args:
        comparison: the findings.
        notes: all notes of the case.
        reviews: all reviews.
        earlier: fingerprints that the open documents had before, by the present one: a changed reply carries on the
            notes on the file as it was.
    """

    def __init__(
        self,
        comparison: Comparison,
        notes: Sequence[Note],
        reviews: Sequence[Review],
        earlier: dict[str, str] | None = None,
    ) -> None:
        self._documents = {document.fingerprint: document for document in _documents(comparison)}
        self._earlier = earlier or {}
        self.comparison = comparison
        self.places = {note.id: self._place(note.anchor) for note in notes if note.anchor is not None}
        self._notes = tuple(notes)
        self._reviews = tuple(reviews)

    def dossier(self, made: datetime) -> Dossier:
        """Return the view that exports are made from."""
        return replace(self._dossier, made=made)

    def notes_on(self, finding: Finding) -> tuple[Note, ...]:
        """Return the notes on a finding as they are stored, oldest first."""
        stored = {note.id: note for note in self._notes}
        return tuple(stored[note.id] for note in self._dossier.notes_on(finding))

    def review_of(self, finding: Finding) -> Review | None:
        """Return the analyst's judgment on a finding."""
        return self._dossier.review_of(finding)

    def place_of(self, note: Note) -> NotePlace | None:
        """Return where a note stands; None if it is on the case as a whole or its document is not open."""
        return self.places.get(note.id)

    @cached_property
    def orphans(self) -> tuple[Note, ...]:
        """Notes whose words are no longer in their document; never hidden, never dropped."""
        return tuple(note for note in self._notes if (where := self.place_of(note)) is not None and where.place is None)

    @property
    def reviewed(self) -> int:
        """Number of findings that the analyst judged."""
        return sum(self.review_of(finding) is not None for finding in self.comparison.findings)

    @cached_property
    def _dossier(self) -> Dossier:
        notes = tuple(replace(note, anchor=self._moved(note.anchor)) for note in self._notes)
        reviews = tuple(replace(review, anchor=self._moved(review.anchor) or review.anchor) for review in self._reviews)
        return Dossier(self.comparison, notes, reviews, utc_now(), f"rejoinder {__version__}")

    def _place(self, anchor: Anchor) -> NotePlace | None:
        document = self._documents.get(self._earlier.get(anchor.fingerprint, anchor.fingerprint))
        if document is None:
            return None
        return NotePlace(document, find_anchor(document, anchor))

    def _moved(self, anchor: Anchor | None) -> Anchor | None:
        """Return the anchor at the place where it stands now."""
        where = self._place(anchor) if anchor else None
        if anchor is None or where is None or where.place is None:
            return anchor
        if where.place.state is AnchorState.SAME and anchor.fingerprint == where.document.fingerprint:
            return anchor
        return anchor_of(where.document, where.place.span)


def _documents(comparison: Comparison) -> tuple[Document, ...]:
    return (comparison.reply, *(source.document for source in comparison.sources))
