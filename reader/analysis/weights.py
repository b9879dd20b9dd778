"""Which differences weigh: numbers, negations, modals, quantifiers, names, dates."""

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass

from reader.analysis.contractions import in_full
from reader.analysis.lexicon import lexicon_of
from reader.analysis.lexicon_idioms import telling
from reader.analysis.numbers import DECADE, PERCENT, is_number, numbers_in
from reader.analysis.values import Values, roman
from reader.model.alignment import Weight

_CURRENCIES = frozenset("$€£")  # the sum is another one with each


@dataclass(frozen=True, slots=True)
class Word:
    """A word of one side: folded, as printed, and what its place tells.

    `named` tells whether a capital can only mean a name there, `beside_figure` whether a figure stands next to it,
    `titled` whether it has a capital and stands behind a title or a name behind one.
    """

    fold: str
    raw: str
    named: bool
    beside_figure: bool = False
    titled: bool = False


class Weigher:
    """Weighs differences in one language.

    Args:
        language: the English name of the source's language; None where it is not clear.
    """

    def __init__(self, language: str | None) -> None:
        self._lexicon = lexicon = lexicon_of(language)
        self.values = Values(lexicon)
        self._calendar = (lexicon.months.keys() - lexicon.doubtful_months) | lexicon.days
        self._lists = (
            (Weight.NEGATION, lexicon.negations),
            (Weight.MODAL, lexicon.modals),
            (Weight.QUANTIFIER, lexicon.quantifiers),
        )

    def weigh(self, mine: Sequence[Word], theirs: Sequence[Word]) -> tuple[Weight, ...]:
        """Return what weighs in saying `mine` where the source says `theirs`; () for words that only move."""
        one, other = _folds(mine, theirs), _folds(theirs, mine)
        gained, lost = Counter(one) - Counter(other), Counter(other) - Counter(one)
        changed = gained.keys() | lost.keys()
        of_dates = {
            word.fold
            for word in (*mine, *theirs)
            if word.beside_figure and word.raw[0].isupper() and word.fold in self._lexicon.doubtful_months
        }
        of_names = (_of_names(mine) | _of_names(theirs)) & self._lexicon.forenames
        calendar = self._calendar | of_dates
        dated = not calendar.isdisjoint(changed)
        found: list[Weight] = []
        if self._is_sum(one, other, gained.keys(), lost.keys()):
            found.append(Weight.DATE if dated else Weight.NUMBER)
        elif dated:
            found.append(Weight.DATE)
        said, lacking = Counter(telling(one)), Counter(telling(other))
        weighed = ((said - lacking).keys() | (lacking - said).keys()) - of_dates - of_names
        found += [weight for weight, words in self._lists if not words.isdisjoint(weighed)]
        named = (word.fold for word in (*mine, *theirs) if (word.named if self._lexicon.capitals_name else word.titled))
        if any(name in changed and name not in calendar for name in named):
            found.append(Weight.NAME)
        return tuple(found)

    def negates(self, fold: str) -> bool:
        """Tell whether a folded word negates."""
        return fold in self._lexicon.negations

    def titled(self, fold: str) -> bool:
        """Tell whether a folded word is a title behind which a capital is a name, where other nouns have one too."""
        return fold in self._lexicon.titles

    def _is_sum(self, one: Sequence[str], other: Sequence[str], gained: Set[str], lost: Set[str]) -> bool:
        """Tell whether two runs of folded words, of which some are gained and some lost, say different numbers."""
        numerals, changed = self._lexicon.numerals, gained | lost
        if _CURRENCIES & changed:
            return True
        counted = numerals.ordinals.keys() | numerals.parts.keys()  # “second” alone is too often something else
        values, rest = numbers_in(one, numerals)
        others, other_rest = numbers_in(other, numerals)
        shares = [rest.count(PERCENT), rest.count(DECADE)], [other_rest.count(PERCENT), other_rest.count(DECADE)]
        numbered = any(is_number(word, numerals) for word in changed) or (counted & gained and counted & lost)
        return bool(numbered and values != others) or shares[0] != shares[1]


def _of_names(words: Sequence[Word]) -> set[str]:
    """Return the folded words with a capital that are a name, or stand before one: “Will Ladislaw”."""
    return {
        word.fold
        for place, word in enumerate(words)
        if word.raw[0].isupper() and (word.named or any(after.named for after in words[place + 1 : place + 2]))
    }


def _folds(words: Sequence[Word], others: Sequence[Word]) -> list[str]:
    """Return the folded words with contractions written out and Roman figures told in others."""
    alone = all(roman(word.raw) for word in (*words, *others)) and bool(words and others)
    folds: list[str] = []
    for word in words:
        number = roman(word.raw) if alone or len(word.raw) > 1 else None  # “I” and “V.” stand for more than figures
        folds += [str(number)] if number is not None else in_full([word.raw])
    return folds
