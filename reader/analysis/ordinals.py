"""Ordinals in letters and in Roman figures: “James the Second”, “James II”."""

import re
from collections.abc import Sequence

from reader.analysis.numbers import numbers_in

_ROMAN = re.compile(r"(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})")  # as kings and chapters are counted: up to 89
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
_ARTICLES = frozenset({"the", "le", "la"})


def same_ordinal(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether two runs of printed words are one ordinal, in words here and in Roman figures there."""
    one, other = _without_article(mine), _without_article(theirs)
    if len(one) != 1 or len(other) != 1:
        return False
    roman = _roman(one[0]), _roman(other[0])
    return (roman[0] is None) != (roman[1] is None) and (
        roman[1] == _ordinal(one[0]) if roman[0] is None else roman[0] == _ordinal(other[0])
    )


def _without_article(words: Sequence[str]) -> Sequence[str]:
    return words[1:] if len(words) > 1 and words[0].casefold() in _ARTICLES else words


def _ordinal(word: str) -> float | None:
    values, _ = numbers_in([word.casefold()])
    return values[0] if values else None


def _roman(word: str) -> int | None:
    if not _ROMAN.fullmatch(word):
        return None
    values = [_VALUES[figure] for figure in word]
    return sum(-value if value < max(values[place:]) else value for place, value in enumerate(values))
