"""What was cited before: the citations in the order in which they are read, and what back references may point at."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.source_names import fold
from reader.analysis.work_names import WorkNames, work_names
from reader.model.citation import Citation, CitationKind, Pinpoint
from reader.model.document import Document

_UNREADABLE = 0.5  # a note of which less than this share is letters, digits and spaces cannot have been read right
_CASE_NUMBER = re.compile(r"\d{1,6}/\d{2,4}")  # one application may lead to several decisions


@dataclass(frozen=True, slots=True)
class Known:
    """A citation whose document is known, or the reason why it is not."""

    citation: Citation
    document: str | None = None
    names: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()  # open sources; several are an ambiguity
    pinpoints: tuple[Pinpoint, ...] = ()
    via: tuple[str, ...] = ()
    term: str | None = None
    reason: str | None = None

    @property
    def label(self) -> str:
        """The document's name as it is told to the user."""
        return self.document or "an unknown document"


class History:
    """All citations that have been resolved so far, by their place and by their documents."""

    def __init__(self, reply: Document) -> None:
        """Start with none; `reply` is the document that cites."""
        self.last: Known | None = None  # the last one that “Ibid.” in the text may point at
        self._reply = reply
        self._notes = reply.footnotes
        self._index = {note.span.start: index for index, note in enumerate(self._notes)}
        self._labels: dict[str, list[int]] = {}
        for index, note in enumerate(self._notes):
            self._labels.setdefault(note.label, []).append(index)
        self._cited: dict[int, list[Known]] = {}
        self._works: dict[str, tuple[Known, WorkNames]] = {}

    def add(self, known: Known) -> None:
        """Remember a citation."""
        citation = known.citation
        index = self.note_index(citation)
        if index is not None and not citation.parenthetical:
            self._cited.setdefault(index, []).append(known)
        if not citation.parenthetical and _is_antecedent(citation):
            self.last = known
        document = citation.document or (known.document if not known.via else None)
        if document:
            self._works.setdefault(fold(document), (known, names_of(known)))

    def note_index(self, citation: Citation) -> int | None:
        """Return which footnote a citation stands in, or None in the text."""
        if citation.footnote is None:
            return None
        note = self._reply.footnote_at(citation.span.start)
        return None if note is None else self._index.get(note.span.start)

    def in_note(self, index: int) -> list[Known]:
        """Return the citations of a footnote, those in parentheses left out."""
        return self._cited.get(index, [])

    def named(self, name: str) -> list[Known]:
        """Return the first citation of each work that a name (an author, a short title) may mean."""
        return [known for known, names in self._works.values() if names.may_be(name)]

    def place(self, citation: Citation) -> str:
        """Return the name of a citation's place: "footnote 13", "text, page 3"."""
        if citation.footnote is not None:
            return f"footnote {citation.footnote}"
        page = self._reply.page_at(citation.span.start)
        name = self._reply.page_name(page)
        return f"text, page {name}" if name else "text"

    def labelled(self, label: str, citation: Citation) -> int | None:
        """Return the footnote of that label: the last one before a citation, else the first one behind it."""
        indices = self._labels.get(label, [])
        own = self.note_index(citation)
        if own is None:
            earlier = [i for i in indices if (self._notes[i].marker or 0) <= citation.span.start]
        else:
            earlier = [i for i in indices if i < own]
        return earlier[-1] if earlier else next(iter(indices), None)

    def last_note(self, index: int) -> tuple[int | None, str | None]:
        """Return the last footnote before `index` that cites, or the reason why it is not known.

        A note that is no citation does not reset; one that is missing or cannot be read leaves it open.
        """
        current = index
        while current > 0:
            note, previous = self._notes[current], self._notes[current - 1]
            if _is_gap(previous.label, note.label):
                return None, f"footnote {int(note.label) - 1}, to which it points, was not found"
            if self.in_note(current - 1):
                return current - 1, None
            if not is_readable(previous.span.of(self._reply.text)):
                return None, f"footnote {previous.label}, to which it points, could not be read"
            current -= 1
        return None, "nothing is cited before it"


def _is_antecedent(citation: Citation) -> bool:
    """Tell whether “Ibid.” may point at a citation: a term that is only mentioned in the text is none."""
    return citation.kind is not CitationKind.SHORT or citation.footnote is not None or bool(citation.pinpoints)


def is_readable(text: str) -> bool:
    """Tell whether a note's text can have been read right."""
    if not text.strip() or "\ufffd" in text:
        return False
    good = sum(character.isalnum() or character.isspace() for character in text)
    return good >= _UNREADABLE * len(text)


def documents_of(entries: Sequence[Known]) -> tuple[str, ...]:
    """Return the different documents of some citations; two that share an open source or a name are one."""
    found: list[Known] = []
    for entry in entries:
        if not any(_same(entry, other) for other in found):
            found.append(entry)
    return tuple(entry.label for entry in found)


def names_of(known: Known) -> WorkNames:
    """Return the names of a citation's document, for short references to it."""
    return work_names((known.document or "", *known.names, *known.citation.defines))


def _same(one: Known, other: Known) -> bool:
    if one.sources and one.sources == other.sources:
        return True
    if one.document is None or other.document is None:
        return one is other
    names = {fold(name) for name in (one.document, *one.names) if not _CASE_NUMBER.fullmatch(name)}
    return any(fold(name) in names for name in (other.document, *other.names) if not _CASE_NUMBER.fullmatch(name))


def _is_gap(before: str, after: str) -> bool:
    return before.isdecimal() and after.isdecimal() and int(after) > int(before) + 1
