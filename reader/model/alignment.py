"""Quotations laid beside the passages that they come from, and what was found there."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.span import Span


class Operation(StrEnum):
    """What happened to the source's words; INSERT: words that only the quotation has."""

    REPLACE = "replace"
    INSERT = "insert"
    DELETE = "delete"


class Weight(StrEnum):
    """Differences that change what is said."""

    NUMBER = "number"
    NEGATION = "negation"
    MODAL = "modal"
    QUANTIFIER = "quantifier"
    NAME = "name"
    DATE = "date"


class VerdictKind(StrEnum):
    """The program's judgment on a quotation."""

    VERBATIM = "verbatim"
    EDITED = "edited"
    ALTERED = "altered"
    ABSENT = "absent"
    ELSEWHERE = "elsewhere"


class PinpointState(StrEnum):
    """Whether a passage stands where the citation says."""

    AGREES = "agrees"
    DIFFERS = "differs"
    SHIFTED = "shifted"  # off by an offset that the case supports
    NONE = "none"  # the citation names no place in this source


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference between a quotation and its passage.

    `quoted` is a span of the reply's text, `source` one of the source's; one of them is empty for an insertion or a
    deletion, and then stands where the words are missing.
    """

    operation: Operation
    quoted: Span
    source: Span
    quoted_text: str
    source_text: str
    marked: bool = False  # the writer shows it: brackets, an ellipsis
    typographic: bool = False  # marks, dashes, spaces, case: listed, without weight
    spelling: bool = False  # the same word spelt otherwise
    weights: tuple[Weight, ...] = ()
    form: bool = False  # the same number, date or sum told otherwise: 25, twenty-five; counts as a spelling
    moved: bool = False  # the source has the words, near by, in another order


@dataclass(frozen=True, slots=True)
class PinpointCheck:
    """A citation's pinpoint against the place where the passage was found."""

    state: PinpointState = PinpointState.NONE
    detail: str = ""  # "found on page 6, para. 2"; "pages are 4 behind, seen in 9 of 11"


@dataclass(frozen=True, slots=True)
class Chain:
    """A passage that lies inside a quotation which the source itself makes, or holds one, followed one step further."""

    quotation: Span  # the source's own quotation, in the source's text
    verdict: "Verdict"
    passage: "Passage | None"


@dataclass(frozen=True, slots=True)
class Passage:
    """A span of a source that a quotation is aligned with."""

    source: str  # id of the source: "S1"
    span: Span
    score: float  # 0 to 1; falls as the alteration grows
    differences: tuple[Difference, ...] = ()
    pinpoint: PinpointCheck = PinpointCheck()
    chain: Chain | None = None

    @property
    def inner_quotation(self) -> Span | None:
        """The source's own quotation that the chain follows, where it is only a part of the passage."""
        inner = self.chain.quotation if self.chain is not None else None
        return inner if inner is not None and inner != self.span and self.span.contains(inner) else None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The judgment with its reasons in words and the weighty differences behind it."""

    kind: VerdictKind
    reasons: tuple[str, ...] = ()
    weights: tuple[Weight, ...] = ()


@dataclass(frozen=True, slots=True)
class Alignment:
    """Where one quotation was found: passages ranked best first, or none."""

    quotation: str  # id
    passages: tuple[Passage, ...] = ()
