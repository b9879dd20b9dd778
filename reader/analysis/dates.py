"""Dates in their forms: “14 March 1878”, “March 14, 1878”, “14.3.1878”, “le 1er mars”, “14 de marzo de 1878”."""

import re
from collections.abc import Mapping, Sequence

from reader.analysis.lexicon_forms import IN_DATES
from reader.analysis.lexicon_lists import Numerals
from reader.analysis.numbers import read_number

Date = tuple[int, int, int]
"""Year (0 where none is told), month, day."""

_DAY_FIRST = re.compile(r"(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})([./-])(\d{1,2})\2(\d{1,2})")
_SHORTEST = 3  # letters of a month that is cut short: Mar., Sept.
_MONTHS, _DAYS = 12, 31
_YEARS = range(100, 10_000)


def date_in_figures(text: str) -> frozenset[Date]:
    """Return the dates that a text can mean which is a date in figures: “3/4/1878” is in April or in March."""
    found = _DAY_FIRST.fullmatch(text)
    if found:
        one, other, year = int(found[1]), int(found[3]), int(found[4])
        readings = ((year, other, one), (year, one, other) if found[2] == "/" else (year, other, one))
    elif found := _YEAR_FIRST.fullmatch(text):
        readings = ((int(found[1]), int(found[3]), int(found[4])),) * 2
    else:
        return frozenset()
    return frozenset(date for date in readings if 0 < date[1] <= _MONTHS and 0 < date[2] <= _DAYS)


def date_in_words(folds: Sequence[str], numerals: Numerals, months: Mapping[str, int]) -> Date | None:
    """Return the date that folded words name which are nothing but a date with its month in letters, or None."""
    months_in = [(place, month) for place, fold in enumerate(folds) if (month := _month(fold, months))]
    if len(months_in) != 1:
        return None
    place, month = months_in[0]
    before, behind = _numbers(folds[:place], numerals), _numbers(folds[place + 1 :], numerals)
    if before is None or behind is None:
        return None
    match before, behind:
        case ([day], []) | ([], [day]):
            year = 0
        case ([day], [year]) | ([], [day, year]) | ([year, day], []):
            pass
        case _:
            return None
    return (year, month, day) if 0 < day <= _DAYS and (not year or year in _YEARS) else None


def _month(fold: str, months: Mapping[str, int]) -> int:
    """Return the number of a month that is told in full or by its first letters, 0 for none or for several."""
    if fold in months:
        return months[fold]
    if len(fold) < _SHORTEST:
        return 0
    meant = {number for name, number in months.items() if name.startswith(fold)}
    return meant.pop() if len(meant) == 1 else 0


def _numbers(folds: Sequence[str], numerals: Numerals) -> list[int] | None:
    """Return the whole numbers that words name, None where there are other words."""
    numbers: list[int] = []
    told = [fold for fold in folds if fold not in IN_DATES]
    index = 0
    while index < len(told):
        value, used = read_number(told, index, numerals)
        if not used or value.denominator != 1:
            return None
        numbers.append(int(value))
        index += used
    return numbers
