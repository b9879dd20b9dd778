"""The numbers that a run of words names, in figures or in words. English and French."""

from collections.abc import Sequence

_UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "dozen": 12, "score": 20,
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
    "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30, "quarante": 40,
    "cinquante": 50, "soixante": 60,
}  # fmt: skip
_SCALES = {
    "hundred": 100, "hundreds": 100, "thousand": 1000, "thousands": 1000, "million": 10**6, "millions": 10**6,
    "billion": 10**9, "billions": 10**9, "cent": 100, "cents": 100, "mille": 1000,
}  # fmt: skip
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5, "6th": 6, "7th": 7, "8th": 8, "9th": 9, "10th": 10,
}  # fmt: skip
_PERCENT = ("percent",), ("per", "cent"), ("per", "centum"), ("pour", "cent")
_HUNDRED = 100


def numbers_in(words: Sequence[str]) -> tuple[list[float], list[str]]:
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
        value, used = _read(words, index)
        if used:
            values.append(value)
            index += used
        else:
            rest.append(words[index])
            index += 1
    return values, rest


def is_number(word: str) -> bool:
    """Tell whether a folded word by itself names a number; "one" and "second" are too often something else."""
    return word[0].isdigit() or (word in _UNITS and word != "one") or word in _SCALES


def _read(words: Sequence[str], start: int) -> tuple[float, int]:
    """Read a number that begins at `start`; return its value and how many words it takes, 0 for none."""
    if words[start] in _ORDINALS:
        return float(_ORDINALS[words[start]]), 1
    total = current = 0.0
    index = start
    while index < len(words):
        word = words[index]
        figure = _figure(word)
        if figure is not None and index == start:
            current = figure
        elif word in _UNITS and (index == start or current % 10 == 0 or current >= _HUNDRED):
            current += _UNITS[word]
        elif word in _SCALES and (index > start or word not in {"cent", "cents"} or current):
            current = max(1.0, current) * _SCALES[word]
            if _SCALES[word] > _HUNDRED:
                total, current = total + current, 0.0
        elif word in {"and", "et", "a"} and _goes_on(words, index, start):
            pass
        else:
            break
        index += 1
    return total + current, index - start


def _goes_on(words: Sequence[str], index: int, start: int) -> bool:
    """Tell whether "and" joins the parts of one number: "one hundred and five"."""
    before, after = words[index - 1] if index > start else "", words[index + 1] if index + 1 < len(words) else ""
    return before in _SCALES and after in _UNITS


def _figure(word: str) -> float | None:
    try:
        return float(word) if word[0].isdigit() else None
    except ValueError:
        return None
