"""Which notes of a case are listed."""

from dataclasses import dataclass

from reader.model.case import Note, NoteSubject
from reader.workspace.annotations import Annotations


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """All notes, or those that fit each condition that is set."""

    subjects: frozenset[NoteSubject] = frozenset()  # empty: any
    tag: str | None = None
    coloured: bool = False  # highlights only
    displaced: bool = False  # only those whose words have moved, or are gone from their document

    def keeps(self, note: Note, annotations: Annotations | None) -> bool:
        """Tell whether a note is listed.

        Args:
            note: one of the case.
            annotations: where the notes stand now; None while nothing is compared, when no note is known to have moved.
        """
        where = annotations.place_of(note) if annotations is not None else None
        return (
            (not self.subjects or note.subject in self.subjects)
            and (self.tag is None or self.tag in note.tags)
            and (not self.coloured or note.colour is not None)
            and (not self.displaced or (where is not None and not where.unmoved))
        )
