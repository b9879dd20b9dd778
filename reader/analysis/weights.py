"""Which differences weigh: numbers, negations, modals, quantifiers, names, dates."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.lexicon import (
    DAYS,
    ENGLISH_MODALS,
    ENGLISH_NEGATIONS,
    ENGLISH_QUANTIFIERS,
    FRENCH_MODALS,
    FRENCH_NEGATIONS,
    FRENCH_QUANTIFIERS,
    MONTHS,
)
from reader.analysis.numbers import is_number, numbers_in
from reader.model.alignment import Weight

_YEARS = range(1000, 2200)  # figures that are read as a year beside a month


@dataclass(frozen=True, slots=True)
class Word:
    """A word of one side: folded, as printed, and whether a capital can only mean a name there."""

    fold: str
    raw: str
    named: bool


class Weigher:
    """Weighs differences in one language."""

    def __init__(self, french: bool) -> None:
        self._lists = (
            (Weight.NEGATION, FRENCH_NEGATIONS if french else ENGLISH_NEGATIONS),
            (Weight.MODAL, FRENCH_MODALS if french else ENGLISH_MODALS),
            (Weight.QUANTIFIER, FRENCH_QUANTIFIERS if french else ENGLISH_QUANTIFIERS),
        )

    def weigh(self, mine: Sequence[Word], theirs: Sequence[Word]) -> tuple[Weight, ...]:
        """Return what weighs in saying `mine` where the source says `theirs`; () for words that only move."""
        one, other = [word.fold for word in mine], [word.fold for word in theirs]
        changed = (Counter(one) - Counter(other)) + (Counter(other) - Counter(one))
        found: list[Weight] = []
        dated = any(word in MONTHS or word in DAYS for word in changed)
        if numbers_in(one)[0] != numbers_in(other)[0] and any(map(is_number, changed)):
            found.append(Weight.DATE if dated else Weight.NUMBER)
        elif dated:
            found.append(Weight.DATE)
        found += [weight for weight, words in self._lists if any(word in words for word in changed)]
        if any(word.named and word.fold in changed and word.fold not in MONTHS | DAYS for word in (*mine, *theirs)):
            found.append(Weight.NAME)
        return tuple(found)


def same_numbers(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether two runs of folded words say the same in numbers of another form: "1000", "one thousand"."""
    (one, rest), (other, others) = numbers_in(mine), numbers_in(theirs)
    return one == other and rest == others and (bool(one) or "percent" in rest)
