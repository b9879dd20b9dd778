"""What is listed of a language. Every word is in its folded form: small letters, no accents."""

from collections.abc import Mapping
from dataclasses import dataclass, field


def words(text: str) -> frozenset[str]:
    """Return the words of a list written as text."""
    return frozenset(text.split())


def counted(text: str, first: int = 1, step: int = 1) -> dict[str, int]:
    """Return words with their numbers, counted from `first`; forms of the same word are joined by a stroke."""
    entries = enumerate(text.split())
    return {form: first + step * place for place, entry in entries for form in entry.split("/")}


def endings(numbers: Mapping[str, int], forms: str) -> dict[str, int]:
    """Return numbers under each of their words with each of some endings; "-" is the word as it stands."""
    return {word + ending.strip("-"): number for word, number in numbers.items() for ending in forms.split()}


@dataclass(frozen=True, slots=True)
class Numerals:
    """The number words of a language.

    `units` are the words below a hundred (or any that stand by themselves), `scales` multiply what stands before
    them, `joins` are words between the parts of one number, `ones` articles that count one behind such. `parts` are
    the words for equal parts (thirds: 3), `decades` those for ten years (sixties: 60), `scores` multiply a four by
    twenty (French: quatre-vingts).
    """

    units: Mapping[str, int]
    scales: Mapping[str, int]
    ordinals: Mapping[str, int] = field(default_factory=dict)
    joins: frozenset[str] = frozenset()
    ones: frozenset[str] = frozenset()
    parts: Mapping[str, int] = field(default_factory=dict)
    decades: Mapping[str, int] = field(default_factory=dict)
    scores: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a language that weigh.

    `months` are numbered from 1. `doubtful_months` are other words too, and months where they have a capital beside a
    figure. `capitals_name` tells whether a capital inside a sentence can only mean a name; where it does not,
    `titles` are the words behind which one does. `forenames` are modals that are names too.
    """

    negations: frozenset[str]
    modals: frozenset[str]
    quantifiers: frozenset[str]
    months: Mapping[str, int]
    days: frozenset[str]
    numerals: Numerals
    capitals_name: bool = True
    titles: frozenset[str] = frozenset()
    doubtful_months: frozenset[str] = frozenset()
    forenames: frozenset[str] = frozenset()
