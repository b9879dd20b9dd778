"""The numbers that a run of words names, in figures or in the words of a language."""

import re
from collections.abc import Sequence
from fractions import Fraction

from reader.analysis.lexicon_lists import Numerals
from reader.analysis.normalise import FRACTION_STROKE

PERCENT, DECADE = "percent", "decade"  # what a number counts, told as a word of its own
_PERCENT = (PERCENT,), ("per", "cent"), ("per", "centum"), ("pour", "cent"), ("por", "ciento"), ("prozent",)
_PERCENT_HEADS = frozenset(form[0] for form in _PERCENT)
_FIGURE = re.compile(r"(\d+(?:\.\d+)?)(?:st|nd|rd|th|er|re|e|eme)?")  # 14, 14th, 1er; grouping is folded away
_DECADE = re.compile(r"(\d{1,3}0)(?:s|er|ern)")  # 1860s, 60s, 1860er
_BROKEN = re.compile(rf"(\d*?)(\d{FRACTION_STROKE}\d+)")  # ½, 2½
_NOTHING = Fraction(0)
_HUNDRED, _TWENTY, _FOUR = 100, 20, 4
_TEENS = range(11, 21)  # what stands before the decade of a century: “eighteen sixties”


def numbers_in(words: Sequence[str], numerals: Numerals) -> tuple[list[Fraction], list[str]]:
    """Return the values that folded words name, in order, and the words that name none.

    "one thousand" and "1000" are 1000; "%" and "per cent" are no number, but the word "percent"; "1860s" is 1860 and
    the word "decade".
    """
    values: list[Fraction] = []
    rest: list[str] = []
    index = 0
    while index < len(words):
        if percent := _percent(words, index):
            rest.append(PERCENT)
            index += percent
            continue
        value, used = _decade(words, index, numerals)
        if used:
            rest.append(DECADE)
        else:
            value, used = read_number(words, index, numerals)
        if used:
            values.append(value)
            index += used
        else:
            rest.append(words[index])
            index += 1
    return values, rest


def is_number(word: str, numerals: Numerals) -> bool:
    """Tell whether a folded word by itself names a number; "one" and "second" are too often something else."""
    return (
        word[0].isdigit()
        or (word in numerals.units and word != "one")
        or word in numerals.scales
        or word in numerals.decades
    )


def read_number(words: Sequence[str], start: int, numerals: Numerals) -> tuple[Fraction, int]:
    """Read a number that begins at `start`; return its value and how many words it takes, 0 for none."""
    if words[start] in numerals.ordinals:
        return Fraction(numerals.ordinals[words[start]]), 1
    total, current, index = _NOTHING, _NOTHING, start
    while index < len(words):
        word = words[index]
        figure = _figure(word)
        if figure is not None and index == start:
            current = figure
        elif word in numerals.scores and current == _FOUR:
            current *= _TWENTY
        elif word in numerals.units and (index == start or current % 10 == 0 or current >= _HUNDRED):
            current += numerals.units[word]
        elif word in numerals.scales and (index > start or word not in {"cent", "cents"} or current):
            current = max(Fraction(1), current) * numerals.scales[word]
            if numerals.scales[word] > _HUNDRED:
                total, current = total + current, _NOTHING
        elif word in numerals.ones and index > start and words[index - 1] in numerals.joins:
            current += 1
        elif word not in numerals.joins or not _goes_on(words, index, start, numerals):
            break
        index += 1
    if index - start and index < len(words) and current % 10 == 0 and current and not words[start][0].isdigit():
        ordinal = numerals.ordinals.get(words[index], _HUNDRED)
        if ordinal < 10:  # noqa: PLR2004 (a unit behind a ten: “twenty-first”)
            return total + current + ordinal, index + 1 - start
    return (total + current, index - start) if index > start else (_NOTHING, 0)


def _goes_on(words: Sequence[str], index: int, start: int, numerals: Numerals) -> bool:
    """Tell whether a word joins the parts of one number: "one hundred and five", "treinta y cinco"."""
    before, after = words[index - 1] if index > start else "", words[index + 1] if index + 1 < len(words) else ""
    if after not in numerals.units and after not in numerals.ones:
        return False
    tens = numerals.units.get(before, 0)
    return before in numerals.scales or (not {"y", "et"}.isdisjoint(numerals.joins) and _TWENTY <= tens < _HUNDRED)


def _percent(words: Sequence[str], start: int) -> int:
    """Return how many words tell at `start` that a number is a share of a hundred, 0 for none."""
    if words[start] not in _PERCENT_HEADS:
        return 0
    return next((len(form) for form in _PERCENT if tuple(words[start : start + len(form)]) == form), 0)


def _figure(word: str) -> Fraction | None:
    if not word[0].isdigit():
        return None
    found = _FIGURE.fullmatch(word)
    if found:
        return Fraction(found[1])
    broken = _BROKEN.fullmatch(word)
    if broken:
        above, below = map(int, broken[2].split(FRACTION_STROKE))
        return int(broken[1] or 0) + Fraction(above, below or 1)
    return None


def _decade(words: Sequence[str], start: int, numerals: Numerals) -> tuple[Fraction, int]:
    """Read ten years that begin at `start`: "1860s", "eighteen sixties"."""
    found = _DECADE.fullmatch(words[start])
    if found:
        return Fraction(found[1]), 1
    if words[start] in numerals.decades:
        return Fraction(numerals.decades[words[start]]), 1
    century, behind = numerals.units.get(words[start], 0), words[start + 1 : start + 2]
    if century in _TEENS and behind and behind[0] in numerals.decades:
        return Fraction(_HUNDRED * century + numerals.decades[behind[0]]), 2
    return _NOTHING, 0
