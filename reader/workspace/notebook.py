"""Notes, reviews and decisions of the open case: written through to its file at once, undoable."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from reader.model.case import Anchor, CaseDocument, Decisions, Note, NoteSubject, PastNote, Review
from reader.workspace.case_store import CaseStore
from reader.workspace.undo import Step, UndoHistory


def utc_now() -> datetime:
    """Return the time in UTC, with its time zone."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Written:
    """Which parts of the notebook a change concerned."""

    notes: bool = False
    reviews: bool = False
    decisions: bool = False


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What an import brought; `known` counts what the case had already and kept as it is."""

    notes: tuple[Note, ...]
    reviews: tuple[Review, ...]
    known: int


class Notebook:
    """The analyst's part of a case.

    Args:
        store: the open case file.
        changed: called after each change.
        author: the name that new notes carry.
        now: gives the time; tests set their own.
    """

    def __init__(
        self,
        store: CaseStore,
        changed: Callable[[Written], None],
        author: str = "",
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._store = store
        self._changed = changed
        self._author = author
        self._now = now
        self._load()
        self.history = UndoHistory()

    def reload(self) -> bool:
        """Take over what another window has written; True if there was something."""
        if self._store.changes() == self._changes:
            return False
        self._load()
        return True

    def _load(self) -> None:
        self._notes = {note.id: note for note in self._store.notes()}
        self._reviews = {_key(review.anchor): review for review in self._store.reviews()}
        self._decisions = self._store.decisions()
        self._changes = self._store.changes()

    @property
    def notes(self) -> tuple[Note, ...]:
        """All notes, oldest first."""
        return tuple(self._notes.values())

    @property
    def reviews(self) -> tuple[Review, ...]:
        """All reviews."""
        return tuple(self._reviews.values())

    @property
    def decisions(self) -> Decisions:
        """What the user decided about the comparison."""
        return self._decisions

    @property
    def tags(self) -> tuple[str, ...]:
        """All tags in use, in alphabetical order."""
        return tuple(sorted({tag for note in self._notes.values() for tag in note.tags}, key=str.casefold))

    def note(self, note_id: str) -> Note | None:
        """Return a note, None if there is none of that id."""
        return self._notes.get(note_id)

    def search(self, query: str) -> tuple[Note, ...]:
        """Return the notes that hold the words of the query."""
        return self._store.search_notes(query)

    def new_note(
        self,
        subject: NoteSubject,
        anchor: Anchor | None,
        text: str = "",
        *,
        second: Anchor | None = None,
        tags: tuple[str, ...] = (),
        colour: str | None = None,
    ) -> Note:
        """Return a note that is not stored yet."""
        now = self._now()
        return Note(_new_id(), subject, text, now, now, anchor, second, self._author, tags, colour)

    def autosave(self, note: Note, *, seen: Note | None = None) -> Note:
        """Write a note while it is being typed; no step for undo, `commit_note` makes one of the whole writing.

        Args:
            note: as it stands in the editor.
            seen: the stored note that the writing began with; another window may have changed it since.

        Raises:
            CaseFileError: it could not be written; nothing changed.
        """
        stamped = replace(note, modified=self._now())
        self._put_note(stamped, seen=seen)
        return stamped

    def take_theirs(self, note: Note) -> Note:
        """Take over a note as another window has written it."""
        self._notes[note.id] = note
        self._changed(Written(notes=True))
        return note

    def copy_of(self, note: Note) -> Note:
        """Return the same note as one of its own, not stored yet."""
        return replace(note, id=_new_id(), created=self._now())

    def commit_note(self, note: Note, before: Note | None) -> None:
        """Make one undoable step of a piece of writing, from `before` (None: there was no note) to `note`."""
        stamped = replace(note, modified=self._now())
        title = "new note" if before is None else "change of a note"
        self.history.do(Step(title, lambda: self._put_note(stamped), lambda: self._restore_note(note.id, before)))

    def delete_note(self, note_id: str) -> None:
        """Delete a note; undoable."""
        before = self._notes.get(note_id)
        if before is not None:
            step = Step("deletion of a note", lambda: self._drop_note(note_id), lambda: self._put_note(before))
            self.history.do(step)

    def past_notes(self, note_id: str) -> tuple[PastNote, ...]:
        """Return the texts that a note once had and that are lost in what it is now, newest first."""
        return self._store.past_notes(note_id)

    def deleted_notes(self) -> tuple[PastNote, ...]:
        """Return the deleted notes as they were last, newest deletion first."""
        return self._store.deleted_notes()

    def bring_back(self, past: PastNote) -> Note:
        """Put a note back as it once was, deleted or not, and return it; undoable."""
        before = self._notes.get(past.note.id)
        back = replace(past.note, modified=self._now())
        step = Step("return of a note", lambda: self._put_note(back), lambda: self._restore_note(back.id, before))
        self.history.do(step)
        return back

    def discard(self, note_id: str) -> None:
        """Take away a note that was begun and left empty, without a step."""
        if note_id in self._notes:
            self._drop_note(note_id)

    def review(self, anchor: Anchor, label: str) -> None:
        """Judge a finding; undoable."""
        key = _key(anchor)
        before = self._reviews.get(key)
        review = Review(anchor, label, self._now())
        step = Step("review", lambda: self._put_review(review), lambda: self._restore_review(anchor, before))
        self.history.do(step)

    def clear_review(self, anchor: Anchor) -> None:
        """Take a judgment back; undoable."""
        before = self._reviews.get(_key(anchor))
        if before is not None:
            step = Step("clearing of a review", lambda: self._drop_review(anchor), lambda: self._put_review(before))
            self.history.do(step)

    def decide(self, title: str, decisions: Decisions) -> None:
        """Change what was decided about the comparison; undoable."""
        before = self._decisions
        step = Step(title, lambda: self._put_decisions(decisions), lambda: self._put_decisions(before))
        self.history.do(step)

    def take_in(self, notes: Sequence[Note], reviews: Sequence[Review]) -> TakenIn:
        """Add notes and reviews from elsewhere as one undoable step; what the case has already stays as it is.

        Raises:
            CaseFileError: they could not be written; none of them is in the case.
        """
        new_notes = {note.id: note for note in notes if note.id not in self._notes}
        new_reviews = {_key(review.anchor): review for review in reviews if _key(review.anchor) not in self._reviews}
        known = len(notes) + len(reviews) - len(new_notes) - len(new_reviews)
        taken = TakenIn(tuple(new_notes.values()), tuple(new_reviews.values()), known)
        if taken.notes or taken.reviews:
            self.history.do(Step("import of notes", lambda: self._add(taken), lambda: self._take_out(taken)))
        return taken

    @property
    def author(self) -> str:
        """The name that new notes carry."""
        return self._author

    @property
    def documents(self) -> tuple[CaseDocument, ...]:
        """The documents that belong or belonged to the case."""
        return self._store.documents()

    def remember_documents(self, documents: tuple[CaseDocument, ...]) -> None:
        """Store which documents belong to the case."""
        self._store.put_documents(documents)

    @property
    def writable(self) -> bool:
        """Whether the case file can still be written."""
        return self._store.writable

    def save_as(self, path: Path) -> None:
        """Copy the whole case to `path`, in place of what is there.

        Raises:
            CaseFileError: it could not be written.
        """
        self._store.save_as(path, replace=True)

    def _add(self, taken: TakenIn) -> None:
        """Write all, and tell of it once: each telling is shown in the whole window."""
        self._store.put_all(taken.notes, taken.reviews)
        self._notes.update((note.id, note) for note in taken.notes)
        self._reviews.update((_key(review.anchor), review) for review in taken.reviews)
        self._changed(Written(notes=True, reviews=True))

    def _take_out(self, taken: TakenIn) -> None:
        self._store.delete_all(taken.notes, taken.reviews)
        for note in taken.notes:
            self._notes.pop(note.id, None)
        for review in taken.reviews:
            self._reviews.pop(_key(review.anchor), None)
        self._changed(Written(notes=True, reviews=True))

    def _put_note(self, note: Note, *, seen: Note | None = None) -> None:
        self._store.put_note(note, seen=seen)
        self._notes[note.id] = note
        self._changed(Written(notes=True))

    def _drop_note(self, note_id: str) -> None:
        self._store.delete_note(note_id)
        self._notes.pop(note_id, None)
        self._changed(Written(notes=True))

    def _restore_note(self, note_id: str, before: Note | None) -> None:
        if before is None:
            self._drop_note(note_id)
        else:
            self._put_note(before)

    def _put_review(self, review: Review) -> None:
        self._store.put_review(review)
        self._reviews[_key(review.anchor)] = review
        self._changed(Written(reviews=True))

    def _drop_review(self, anchor: Anchor) -> None:
        self._store.clear_review(anchor)
        self._reviews.pop(_key(anchor), None)
        self._changed(Written(reviews=True))

    def _restore_review(self, anchor: Anchor, before: Review | None) -> None:
        if before is None:
            self._drop_review(anchor)
        else:
            self._put_review(before)

    def _put_decisions(self, decisions: Decisions) -> None:
        self._store.put_decisions(decisions)
        self._decisions = decisions
        self._changed(Written(decisions=True))


def _key(anchor: Anchor) -> tuple[str, int, str]:
    return anchor.fingerprint, anchor.position, anchor.exact


def _new_id() -> str:
    import uuid  # noqa: PLC0415 (looks at the platform, which the first page does not wait for)

    return uuid.uuid4().hex
