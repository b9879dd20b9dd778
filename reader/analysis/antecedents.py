"""What was cited before: the citations in the order in which they are read, and what back references may point at."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.analysis.source_names import fold
from reader.model.citation import Citation, CitationKind, Pinpoint
from reader.model.document import Document, Footnote

_UNREADABLE = 0.5  # a note of which less than this share is letters, digits and spaces cannot have been read right
_SHORTEST = 3  # a word of a name with fewer letters tells nothing


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
    by_way: bool = False  # the reason is one of a citation that it points to

    @property
    def label(self) -> str:
        """The document's name as it is told to the user."""
        return self.document or "an unknown document"


@dataclass
class History:
    """All citations that have been resolved so far."""

    reply: Document
    entries: list[Known] = field(default_factory=list)
    last: Known | None = None  # the last one that “Ibid.” in the text may point at

    def __post_init__(self) -> None:
        """Index the footnotes."""
        self._notes = self.reply.footnotes
        self._index = {note.span.start: index for index, note in enumerate(self._notes)}
        self._cited: dict[int, list[Known]] = {}

    def add(self, known: Known) -> None:
        """Remember a citation."""
        self.entries.append(known)
        if not known.citation.parenthetical and _is_antecedent(known.citation):
            self.last = known
        index = self.note_index(known.citation)
        if index is not None:
            self._cited.setdefault(index, []).append(known)

    def note_index(self, citation: Citation) -> int | None:
        """Return which footnote a citation stands in, or None in the text."""
        if citation.footnote is None:
            return None
        note = self.reply.footnote_at(citation.span.start)
        return None if note is None else self._index.get(note.span.start)

    def in_note(self, index: int) -> list[Known]:
        """Return the citations of a footnote, those in parentheses left out."""
        return [known for known in self._cited.get(index, []) if not known.citation.parenthetical]

    def note(self, index: int) -> Footnote:
        """Return a footnote by its place among all."""
        return self._notes[index]

    def place(self, citation: Citation) -> str:
        """Return the name of a citation's place: "footnote 13", "text, page 3"."""
        if citation.footnote is not None:
            return f"footnote {citation.footnote}"
        page = self.reply.page_at(citation.span.start)
        name = self.reply.page_name(page)
        return f"text, page {name}" if name else "text"

    def labelled(self, label: str, before: int | None) -> int | None:
        """Return the footnote of that label: the last one up to `before`, else the first one behind."""
        indices = [index for index, note in enumerate(self._notes) if note.label == label]
        earlier = [index for index in indices if before is None or index < before]
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
            if not is_readable(previous.span.of(self.reply.text)):
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


def is_named(known: Known, name: str) -> bool:
    """Tell whether a name (an author, a short title) may mean a citation's document: all its words stand in the names."""
    wanted = _telling(name)
    if not wanted:
        return False
    given = set(fold(" ".join((known.document or "", *known.names, *known.citation.defines))).split())
    return wanted <= given


def _telling(name: str) -> set[str]:
    words = fold(re.sub(r"\bet al\b\.?", "", name)).split()
    return {word for word in words if len(word) >= _SHORTEST and word not in {"the", "and", "und", "les", "des"}}


def _same(one: Known, other: Known) -> bool:
    if one.sources and one.sources == other.sources:
        return True
    if one.document is None or other.document is None:
        return one is other
    names = {fold(name) for name in (one.document, *one.names)}
    return any(fold(name) in names for name in (other.document, *other.names))


def _is_gap(before: str, after: str) -> bool:
    return before.isdecimal() and after.isdecimal() and int(after) > int(before) + 1
