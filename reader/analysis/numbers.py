"""The numbers that a run of words names, in figures or in the words of a language."""

import re
from collections.abc import Sequence

from reader.analysis.lexicon_english import ENGLISH
from reader.analysis.lexicon_french import FRENCH
from reader.analysis.lexicon_lists import Numerals

# Where the language is not told: the words of English and French, which do not contradict each other.
EITHER = Numerals(
    {**ENGLISH.numerals.units, **FRENCH.numerals.units},
    {**ENGLISH.numerals.scales, **FRENCH.numerals.scales},
    ENGLISH.numerals.ordinals,
    ENGLISH.numerals.joins | FRENCH.numerals.joins,
)
_PERCENT = ("percent",), ("per", "cent"), ("per", "centum"), ("pour", "cent"), ("por", "ciento"), ("prozent",)
_FIGURE = re.compile(r"(\d+(?:\.\d+)?)(?:st|nd|rd|th|er|e)?")  # 14, 14th, 1er; grouping is folded away
_HUNDRED, _TWENTY = 100, 20


def numbers_in(words: Sequence[str], numerals: Numerals = EITHER) -> tuple[list[float], list[str]]:
    """Return the values that folded words name, in order, and the words that name none.

    "one thousand" and "1000" are 1000; "%" and "per cent" are no number, but the word "percent".
    """
    values: list[float] = []
    rest: list[str] = []
    index = 0
    while index < len(words):
        percent = next((form for form in _PERCENT if tuple(words[index : index + len(form)]) == form), None)
        if percent:
            rest.append("percent")
            index += len(percent)
            continue
        value, used = _read(words, index, numerals)
        if used:
            values.append(value)
            index += used
        else:
            rest.append(words[index])
            index += 1
    return values, rest


def is_number(word: str, numerals: Numerals = EITHER) -> bool:
    """Tell whether a folded word by itself names a number; "one" and "second" are too often something else."""
    return word[0].isdigit() or (word in numerals.units and word != "one") or word in numerals.scales


def _read(words: Sequence[str], start: int, numerals: Numerals) -> tuple[float, int]:
    """Read a number that begins at `start`; return its value and how many words it takes, 0 for none."""
    units, scales = numerals.units, numerals.scales
    if words[start] in numerals.ordinals:
        return float(numerals.ordinals[words[start]]), 1
    total = current = 0.0
    index = start
    while index < len(words):
        word = words[index]
        figure = _figure(word)
        if figure is not None and index == start:
            current = figure
        elif word in units and (index == start or current % 10 == 0 or current >= _HUNDRED):
            current += units[word]
        elif word in scales and (index > start or word not in {"cent", "cents"} or current):
            current = max(1.0, current) * scales[word]
            if scales[word] > _HUNDRED:
                total, current = total + current, 0.0
        elif word in numerals.joins and _goes_on(words, index, start, numerals):
            pass
        else:
            break
        index += 1
    return total + current, index - start


def _goes_on(words: Sequence[str], index: int, start: int, numerals: Numerals) -> bool:
    """Tell whether a word joins the parts of one number: "one hundred and five", "treinta y cinco"."""
    before, after = words[index - 1] if index > start else "", words[index + 1] if index + 1 < len(words) else ""
    if after not in numerals.units:
        return False
    tens = numerals.units.get(before, 0)
    return before in numerals.scales or ("y" in numerals.joins and _TWENTY < tens < _HUNDRED)


def _figure(word: str) -> float | None:
    found = _FIGURE.fullmatch(word)
    return float(found[1]) if found else None
