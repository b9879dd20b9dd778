"""What the analyst added, laid on the documents as they are now."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from reader import __version__
from reader.model.case import HIGHLIGHT_COLOURS, Anchor, Note, NoteSubject, Review
from reader.model.comparison import Finding
from reader.model.document import Document
from reader.model.span import Span
from reader.workspace.anchor_places import AnchorPlaces, NotePlace
from reader.workspace.notebook import utc_now

if TYPE_CHECKING:
    from reader.export.dossier import Dossier

PROGRAM = f"rejoinder {__version__}"  # as exports name it


def anchor_of(document: Document, span: Span) -> Anchor:
    """Return an anchor for a span of an open document."""
    prefix, suffix = document.context(span)
    return Anchor(document.fingerprint, span.start, span.of(document.text), prefix, suffix)


class Annotations:
    """Notes and reviews on one comparison, found again where the documents have changed.

    Args:
        places: finds them in the documents of the comparison.
        notes: all notes of the case.
        reviews: all reviews.
    """

    def __init__(self, places: AnchorPlaces, notes: Sequence[Note], reviews: Sequence[Review]) -> None:
        anchors = [anchor for note in notes for anchor in (note.anchor, note.second) if anchor is not None]
        places.look_up([*anchors, *(review.anchor for review in reviews)])
        self._anchors = places
        self.comparison = places.comparison
        on_places = [(note.id, places.of(note.anchor)) for note in notes if note.anchor is not None]
        self.places = {note_id: where for note_id, where in on_places if where is not None}
        self._notes = tuple(notes)
        self._reviews = tuple(reviews)

    def dossier(self, made: datetime) -> "Dossier":
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

    def findings_of(self, note: Note) -> tuple[Finding, ...]:
        """Return the findings that a note is on; none for other notes."""
        moved = next((other for other in self._dossier.notes if other.id == note.id), None)
        return self._dossier.findings_of(moved) if moved is not None else ()

    def put_on(self, note: Note, anchor: Anchor) -> Note:
        """Return a note as one on other words: still on the quotation or passage if they are one, else on the words.

        Of two passages that are set against each other, the first becomes the other one.
        """
        if note.subject is NoteSubject.CONTRAST:
            return replace(note, anchor=anchor)
        for subject in (NoteSubject.QUOTATION, NoteSubject.PASSAGE):
            on_finding = replace(note, subject=subject, anchor=anchor)
            if self._dossier.findings_of(on_finding):
                return on_finding
        return replace(note, subject=NoteSubject.SELECTION, anchor=anchor, colour=note.colour or HIGHLIGHT_COLOURS[0])

    @cached_property
    def orphans(self) -> tuple[Note, ...]:
        """Notes whose words are no longer in their document; never hidden, never dropped."""
        placed = ((note, self.place_of(note)) for note in self._notes)
        return tuple(note for note, where in placed if where is not None and where.place is None and not where.sought)

    @property
    def seeking(self) -> bool:
        """Tell whether notes or reviews are still looked for in documents that have changed."""
        return self._anchors.seeking

    @property
    def reviewed(self) -> int:
        """Number of findings that the analyst judged."""
        return sum(self.review_of(finding) is not None for finding in self.comparison.findings)

    @cached_property
    def _dossier(self) -> "Dossier":
        notes = tuple(
            replace(note, anchor=self._moved(note.anchor), second=self._moved(note.second)) for note in self._notes
        )
        reviews = tuple(replace(review, anchor=self._moved(review.anchor) or review.anchor) for review in self._reviews)
        from reader.export.dossier import Dossier  # noqa: PLC0415 (the window starts without the exports)

        return Dossier(self.comparison, notes, reviews, utc_now(), PROGRAM)

    def _moved(self, anchor: Anchor | None) -> Anchor | None:
        """Return the anchor at the place where it stands now."""
        where = self._anchors.of(anchor) if anchor else None
        if anchor is None or where is None or where.place is None:
            return anchor
        if where.unmoved and anchor.fingerprint == where.document.fingerprint:
            return anchor
        return anchor_of(where.document, where.place.span)
