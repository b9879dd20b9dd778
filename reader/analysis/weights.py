"""Which differences weigh: numbers, negations, modals, quantifiers, names, dates."""

from collections import Counter

from reader.analysis.lexicon import DAYS, ENGLISH_MODALS, ENGLISH_NEGATIONS, ENGLISH_QUANTIFIERS, MONTHS
from reader.analysis.normalise import Words
from reader.analysis.query import Query
from reader.model.alignment import Weight


def weights_of(query: Query, quoted: tuple[int, int], words: Words, source: tuple[int, int]) -> tuple[Weight, ...]:
    """Return what weighs in replacing the source's words by the quotation's."""
    mine, theirs = query.folds[slice(*quoted)], words.folds[slice(*source)]
    gained, lost = Counter(mine) - Counter(theirs), Counter(theirs) - Counter(mine)
    changed = gained + lost
    found: list[Weight] = []
    if any(word[0].isdigit() for word in changed):
        found.append(Weight.NUMBER)
    if any(word in ENGLISH_NEGATIONS for word in changed):
        found.append(Weight.NEGATION)
    if any(word in ENGLISH_MODALS for word in changed):
        found.append(Weight.MODAL)
    if any(word in ENGLISH_QUANTIFIERS for word in changed):
        found.append(Weight.QUANTIFIER)
    if any(word in MONTHS or word in DAYS for word in changed):
        found.append(Weight.DATE)
    return tuple(found)
