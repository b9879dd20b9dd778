"""What a few words say that are nothing but a number, a date, a sum, a share, a range or a contraction, in any form.

A value has several readings where its form leaves them open: “IV” is four or the fourth, “3/4/1878” in March or in
April. Two values are the same where they share one.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import chain

from reader.analysis.contractions import contractible, may_be_contracted
from reader.analysis.dates import date_in_figures, date_in_words
from reader.analysis.lexicon_forms import (
    BETWEEN,
    CURRENCIES,
    DEFINITE,
    FROM,
    INDEFINITE,
    OF,
    OF_DECADES,
    SHORT_SCALES,
    TO,
)
from reader.analysis.lexicon_lists import Lexicon, Numerals
from reader.analysis.normalise import Words
from reader.analysis.numbers import DECADE, PERCENT, is_number, numbers_in, read_number

Reading = tuple[str | int | Fraction, ...]
"""The kind of a value, and what makes it up."""

DATE, NUMBER, ORDINAL, WORDS = "date", "number", "ordinal", "words"  # kinds of values; words that contract
MOST = 11  # words of a value: “five hundred and eighty-six thousand eight hundred and twenty-one”

_DASH = re.compile(r"\s*[-\u2010-\u2015\u2212]\s*")
_TIME = re.compile(r"([01]?\d|2[0-4]) ?[:.hH] ?([0-5]\d)")
_ORDINAL_FIGURE = re.compile(r"\d+(?:st|nd|rd|th|er|re|e|eme)")
_RAISED = re.compile(r"\.?[ªº]")
_ROMAN = re.compile(r"(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})(?:er|re|e|ème)?")  # as kings and chapters are counted
_LETTERS = {"I": 1, "V": 5, "X": 10, "L": 50}


def roman(printed: str) -> int | None:
    """Return the number that capitals tell as Roman figures, up to 89; None for other words."""
    found = _ROMAN.fullmatch(printed)
    if not found:
        return None
    values = [_LETTERS[letter] for letter in found[1] + found[2]]
    return sum(-value if value < max(values[place:]) else value for place, value in enumerate(values))


class Values:
    """Reads values in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._numerals, self._months = lexicon.numerals, lexicon.months

    def tells(self, words: Words, index: int) -> bool:
        """Tell whether a word can be part of a value."""
        fold, numerals = words.folds[index], self._numerals
        return (
            is_number(fold, numerals)
            or fold in numerals.ordinals
            or fold in numerals.parts
            or fold in self._months
            or fold in CURRENCIES
            or fold == PERCENT
            or roman(words.raw(index)) is not None
            or may_be_contracted(words.raw(index), fold)
        )

    def of(self, words: Words, first: int, last: int) -> frozenset[Reading]:
        """Return what words `first` up to `last` can mean as a value; nothing where they are none, or are more."""
        if not 0 <= first < last <= len(words) or last - first > MOST:
            return frozenset()
        return frozenset(chain(self._single(words, first, last), self._range(words, first, last)))

    def _single(self, words: Words, first: int, last: int) -> Iterator[Reading]:
        folds = words.folds[first:last]
        text = " ".join(words.span(first, last).of(words.text).split())
        yield from ((DATE, *date) for date in date_in_figures(text))
        yield from ((WORDS, *parts) for parts in contractible([words.raw(i) for i in range(first, last)]))
        if time := _TIME.fullmatch(text):
            yield ("time", int(time[1]), int(time[2]))
        date = date_in_words(folds, self._numerals, self._months)
        if date is not None:
            yield (DATE, *date)
            return
        if last - first == 1:
            number = roman(text)
            if number is not None and (text != "I" or (first > 0 and words.raw(first - 1)[0].isupper())):  # James I
                yield from ((NUMBER, Fraction(number)), (ORDINAL, Fraction(number)))
        yield from self._sum(folds)
        yield from self._fraction(words, first, last)
        yield from self._number(words, first, last)

    def _number(self, words: Words, first: int, last: int) -> Iterator[Reading]:
        """Yield a number, an ordinal, a share or a decade."""
        folds = words.folds[first:last]
        bare = folds[1:] if len(folds) > 1 and folds[0] in DEFINITE | INDEFINITE else folds
        values, rest = numbers_in(bare[:-1] if bare[-1] in OF else bare, self._numerals)
        if len(values) != 1:
            return
        if rest in ([], [PERCENT]):
            behind = words.text[words.ends[last - 1] :]
            ordinal = _is_ordinal(bare[-1], self._numerals) or bool(_RAISED.match(behind))
            goes_with = DEFINITE if ordinal else INDEFINITE if bare[0] in self._numerals.scales else ()
            if len(bare) < len(folds) and folds[0] not in goes_with:
                return  # “the five” is more than five, and “a third” more than the third
            yield (ORDINAL if ordinal else PERCENT if rest else NUMBER, values[0])
            if not ordinal and not rest and bare[-1].isdigit() and behind.startswith("."):
                yield (ORDINAL, values[0])  # as German writes it: “die 2. Verlängerung”
        elif rest == [DECADE] or (set(rest) <= OF_DECADES | {DECADE} and not OF_DECADES.isdisjoint(rest)):
            yield (DECADE, values[0])

    def _fraction(self, words: Words, first: int, last: int) -> Iterator[Reading]:
        """Yield a fraction: “2/3”, “two thirds”, “a quarter”, “zwei Drittel”."""
        folds, parts = words.folds[first:last], self._numerals.parts
        between = words.text[words.ends[first] : words.starts[last - 1]] if len(folds) > 1 else ""
        if between == "/" and all(map(str.isdigit, folds)) and len(folds) == 2 and int(folds[1]):  # noqa: PLR2004 (“2/3”)
            yield (NUMBER, Fraction(int(folds[0]), int(folds[1])))
        elif folds[-1] in parts and len(folds) > 1:
            if folds[0] in INDEFINITE and len(folds) == 2:  # noqa: PLR2004 (“a quarter”)
                yield (NUMBER, Fraction(1, parts[folds[-1]]))
            above = folds[1:-1] if folds[0] in DEFINITE else folds[:-1]  # les deux tiers
            values, rest = numbers_in(above, self._numerals)
            if len(values) == 1 and not rest:
                yield (NUMBER, values[0] / parts[folds[-1]])

    def _sum(self, folds: Sequence[str]) -> Iterator[Reading]:
        """Yield a sum of money: “£1.25 million”, “1,250,000 pounds”, “US$ 5”."""
        us = "us" in folds
        amount = [fold for fold in folds if fold not in CURRENCIES and fold not in {"us", "de", "d"}]
        named = [CURRENCIES[fold] for fold in folds if fold in CURRENCIES]
        if len(named) > 1 or not amount or len(amount) == len(folds) == 1:
            return
        scale = SHORT_SCALES.get(amount[-1], 1) if len(amount) > 1 else 1
        values, rest = numbers_in(amount[:-1] if scale > 1 else amount, self._numerals)
        if len(values) == 1 and not rest and (named or scale > 1 or len(amount) < len(folds)):
            currency = ("usd" if us and named == ["dollar"] else named[0]) if named else ""
            yield (currency, values[0] * scale) if currency else (NUMBER, values[0] * scale)

    def _range(self, words: Words, first: int, last: int) -> Iterator[Reading]:
        """Yield the range from one number to another: “50–100”, “between 50 and 100”, “from 50 to 100”."""
        folds = words.folds[first:last]
        middles = BETWEEN.get(folds[0]) or FROM.get(folds[0])
        start = first + 1 if middles else first
        low, used = read_number(words.folds[start:last], 0, self._numerals) if start < last else (Fraction(0), 0)
        end = start + used
        if not used or end >= last:
            return
        if middles and words.folds[end] in middles.split():
            kinds, end = ["between" if folds[0] in BETWEEN else "from"], end + 1
        elif not middles and words.folds[end] in TO:
            kinds, end = ["between", "from"], end + 1
        elif not middles and _DASH.fullmatch(words.text[words.ends[end - 1] : words.starts[end]]):
            kinds = ["between", "from"]
        else:
            return
        if end >= last:
            return
        high, used = read_number(words.folds[end:last], 0, self._numerals)
        if end + used == last and used:
            yield from (("range", kind, low, _completed(low, high)) for kind in kinds)


def _completed(low: Fraction, high: Fraction) -> Fraction:
    """Return the end of a range whose first figures are those of its beginning: 1850–75."""
    one, other = str(low), str(high)
    return Fraction(one[: len(one) - len(other)] + other) if high < low and len(other) < len(one) else high


def _is_ordinal(fold: str, numerals: Numerals) -> bool:
    return fold in numerals.ordinals or bool(_ORDINAL_FIGURE.fullmatch(fold))
