"""What is listed of a language. Every word is in its folded form: small letters, no accents."""

from collections.abc import Mapping
from dataclasses import dataclass, field


def words(text: str) -> frozenset[str]:
    """Return the words of a list written as text."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Numerals:
    """The number words of a language.

    `units` are the words below a hundred (or any that stand by themselves), `scales` multiply what stands before
    them, `joins` are words between the parts of one number.
    """

    units: Mapping[str, int]
    scales: Mapping[str, int]
    ordinals: Mapping[str, int] = field(default_factory=dict)
    joins: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a language that weigh.

    `doubtful_months` are other words too, and months where they have a capital beside a figure; `capitals_name` tells
    whether a capital inside a sentence can only mean a name.
    """

    negations: frozenset[str]
    modals: frozenset[str]
    quantifiers: frozenset[str]
    months: frozenset[str]  # without those that are other words too
    days: frozenset[str]
    numerals: Numerals
    capitals_name: bool = True
    doubtful_months: frozenset[str] = frozenset()
