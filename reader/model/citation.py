"""Citations, what they point at, and how that was worked out."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.span import Span


class CitationKind(StrEnum):
    """The form of a citation."""

    FULL = "full"
    SHORT = "short"  # a defined term or short title: “Report, page 2”
    IBID = "ibid"
    SUPRA = "supra"  # supra note 4, op. cit., above note 4
    SYMBOL = "symbol"  # a bare document symbol: S/2020/1104
    URL = "url"
    OTHER = "other"


class PartKind(StrEnum):
    """A kind of division of a document, the widest first."""

    VOLUME = "volume"
    BOOK = "book"
    PART = "part"
    ANNEX = "annex"
    CHAPTER = "chapter"
    SECTION = "section"  # of an outline: “sect. III.B”; a numbered section of a statute is an article
    PREAMBLE = "preamble"


@dataclass(frozen=True, slots=True)
class Part:
    """A division of the cited document: “annex III”, “chap. II”; an only annex and a preamble have no number."""

    kind: PartKind
    number: str = ""


@dataclass(frozen=True, slots=True)
class Pinpoint:
    """A place inside the cited document, as the citation names it; all empty means the document as a whole."""

    page: str | None = None
    paragraph: str | None = None
    article: str | None = None  # also rules and sections
    footnote: str | None = None
    parts: tuple[Part, ...] = ()  # in the order in which they are named

    @property
    def is_whole(self) -> bool:
        """Tell whether no place inside the document is named."""
        return not (self.page or self.paragraph or self.article or self.footnote or self.parts)

    @property
    def in_annex(self) -> bool:
        """Tell whether the place lies in an annex."""
        return any(part.kind is PartKind.ANNEX for part in self.parts)


@dataclass(frozen=True, slots=True)
class Citation:
    """A reference to one document. A footnote that cites three documents holds three citations.

    `span` covers the reference with its pinpoints. `document` is the name under which the citation itself gives the
    document (a symbol, an address, author and title), None for a back reference. `names` are further names that mean
    the same document (the other half of a joint symbol, a title, an address).
    """

    id: str
    span: Span
    kind: CitationKind
    document: str | None = None
    names: tuple[str, ...] = ()
    pinpoints: tuple[Pinpoint, ...] = ()
    footnote: str | None = None  # label of the footnote that it stands in; None in the text
    defines: tuple[str, ...] = ()  # short names that it gives the document: ("Report",)
    back_note: str | None = None  # the note, or notes, that a supra reference names: “4”, “4–6”
    address: str | None = None  # where its hyperlink leads
    signal: str | None = None  # "See, for example"
    parenthetical: bool = False  # stands inside a parenthesis of another citation: no antecedent of a later “Ibid.”


@dataclass(frozen=True, slots=True)
class Target:
    """A document, and a place in it, that a citation leads to; `source` is None where that document is not open."""

    document: str
    source: str | None = None  # id of an open source: "S1"
    pinpoint: Pinpoint = Pinpoint()
    via: tuple[str, ...] = ()  # the way there: ("footnote 13", "footnote 1")
    term: str | None = None  # the short name that the way passes; the last place of `via` defines it


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a citation leads to. Without targets, `reason` says in words why; it never vanishes."""

    citation: str  # id
    targets: tuple[Target, ...] = ()
    reason: str | None = None
    warnings: tuple[str, ...] = ()
    pending: tuple[Pinpoint, ...] = ()  # places of no named document (“p. 12”): checked where the words are found
