"""What the analyst adds: notes, reviews, decisions. A case is one reply and its sources."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from reader.model.role import Role
from reader.model.span import Span

TIME_UNKNOWN = datetime(1970, 1, 1, tzinfo=UTC)
"""Of a note from elsewhere that tells no time: it must not seem newer than another one."""


HIGHLIGHT_COLOURS = ("note", "violet", "lime")
"""Role names of the colours in which the analyst marks words; none is like a verdict's. The first is the usual one."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a note holds on to: a place in a document's reading text, found again by its content."""

    fingerprint: str  # of the document's file
    position: int  # offset of `exact` in the reading text when the anchor was made
    exact: str
    prefix: str = ""  # up to 48 characters before
    suffix: str = ""  # and after

    @property
    def span(self) -> Span:
        """Where the anchor stood when it was made."""
        return Span(self.position, self.position + len(self.exact))


class NoteSubject(StrEnum):
    """What a note is on."""

    QUOTATION = "quotation"
    PASSAGE = "passage"
    SELECTION = "selection"
    CITATION = "citation"
    PAGE = "page"
    CASE = "case"
    SEARCH = "search"  # evidence: searched for these words, with this result
    CONTRAST = "contrast"  # two passages of one source set against each other


@dataclass(frozen=True, slots=True)
class Note:
    """A note of the analyst's. Plain text with Markdown; times are UTC with a time zone."""

    id: str  # a random identifier, stable over exports
    subject: NoteSubject
    text: str
    created: datetime
    modified: datetime
    anchor: Anchor | None = None  # None: the case as a whole
    second: Anchor | None = None  # the other passage of a contrast
    author: str = ""
    tags: tuple[str, ...] = ()
    colour: str | None = None  # a highlight's role name, None: no highlight


class PastAction(StrEnum):
    """Why a note's text is in the history."""

    CHANGED = "changed"  # another text took its place
    DELETED = "deleted"
    CONFLICT = "conflict"  # it could not be saved: another window had changed the note


@dataclass(frozen=True, slots=True)
class PastNote:
    """A note as it was until `at`."""

    at: datetime
    action: PastAction
    note: Note


@dataclass(frozen=True, slots=True)
class Review:
    """The analyst's own judgment on a finding; the program never sets it."""

    anchor: Anchor  # of the quotation
    label: str  # "accurate", "misquoted", …
    modified: datetime


@dataclass(frozen=True, slots=True)
class CaseDocument:
    """A document of a case as the case file remembers it."""

    fingerprint: str
    path: str
    title: str
    role: Role
    text_hash: str = ""  # SHA-256 of the normalised reading text
    symbols: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ManualLink:
    """A quotation linked by hand to a passage, or (without one) unlinked."""

    quotation: Anchor
    passage: Anchor | None


@dataclass(frozen=True, slots=True)
class Assignment:
    """What the user said about a citation, "it means that file": the cited name and the source's fingerprint."""

    document: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the user decided about the comparison; stored in the case, handed to `compare`."""

    added: tuple[Anchor, ...] = ()  # quotations added by hand
    dismissed: tuple[Anchor, ...] = ()  # false ones
    links: tuple[ManualLink, ...] = ()
    assignments: tuple[Assignment, ...] = ()
