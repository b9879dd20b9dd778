"""Which differences weigh: numbers, negations, modals, quantifiers, names, dates."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.lexicon import lexicon_of
from reader.analysis.lexicon_lists import Numerals
from reader.analysis.numbers import EITHER, is_number, numbers_in
from reader.model.alignment import Weight

_CURRENCIES = frozenset("$€£")  # the sum is another one with each


@dataclass(frozen=True, slots=True)
class Word:
    """A word of one side: folded, as printed, and what its place tells.

    `named` tells whether a capital can only mean a name there, `beside_figure` whether a figure stands next to it.
    """

    fold: str
    raw: str
    named: bool
    beside_figure: bool = False


class Weigher:
    """Weighs differences in one language.

    Args:
        language: the English name of the source's language; None where it is not clear.
    """

    def __init__(self, language: str | None) -> None:
        self._lexicon = lexicon = lexicon_of(language)
        self._lists = (
            (Weight.NEGATION, lexicon.negations),
            (Weight.MODAL, lexicon.modals),
            (Weight.QUANTIFIER, lexicon.quantifiers),
        )

    def weigh(self, mine: Sequence[Word], theirs: Sequence[Word]) -> tuple[Weight, ...]:
        """Return what weighs in saying `mine` where the source says `theirs`; () for words that only move."""
        one, other = [word.fold for word in mine], [word.fold for word in theirs]
        changed = (Counter(one) - Counter(other)) + (Counter(other) - Counter(one))
        found: list[Weight] = []
        numerals, calendar = self._lexicon.numerals, self._lexicon.months | self._lexicon.days
        of_dates = {
            word.fold
            for word in (*mine, *theirs)
            if word.beside_figure and word.raw[0].isupper() and word.fold in self._lexicon.doubtful_months
        }
        changed_in_sense = {word: count for word, count in changed.items() if word not in of_dates}
        calendar |= of_dates
        dated = any(word in calendar for word in changed)
        numbered = any(is_number(word, numerals) for word in changed)
        if _CURRENCIES & changed.keys() or (
            numbered and numbers_in(one, numerals)[0] != numbers_in(other, numerals)[0]
        ):
            found.append(Weight.DATE if dated else Weight.NUMBER)
        elif dated:
            found.append(Weight.DATE)
        found += [weight for weight, words in self._lists if any(word in words for word in changed_in_sense)]
        names = (word.fold for word in (*mine, *theirs) if word.named and word.fold not in calendar)
        if self._lexicon.capitals_name and any(name in changed for name in names):
            found.append(Weight.NAME)
        return tuple(found)

    def same_numbers(self, mine: Sequence[str], theirs: Sequence[str]) -> bool:
        """Tell whether two runs of folded words say the same in numbers of another form, in this language."""
        return same_numbers(mine, theirs, self._lexicon.numerals)


def same_numbers(mine: Sequence[str], theirs: Sequence[str], numerals: Numerals = EITHER) -> bool:
    """Tell whether two runs of folded words say the same in numbers of another form: "1000", "one thousand"."""
    (one, rest), (other, others) = numbers_in(mine, numerals), numbers_in(theirs, numerals)
    return one == other and rest == others and (bool(one) or "percent" in rest)
