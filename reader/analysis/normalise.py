"""The one normaliser: what two texts must share to count as the same words.

Folded away, because printers and file formats change it and writers do not: letter case, Unicode compatibility forms,
ligatures and the long s, accents (their loss is judged again when words are compared), soft hyphens and other
invisible characters, apostrophes inside words, the grouping of digits, superscript figures (footnote markers).
"""

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate, compress, islice

from reader.model.span import Span

INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"  # soft hyphen, zero-width characters, byte order mark
APOSTROPHES = "'’ʼ‘`´"
SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹ªº"  # footnote markers, and the raised end of an ordinal: 2.ª
FRACTION_STROKE = "\u2044"  # what “½” has between its figures
_MARKS = "\u0300-\u036f"  # combining accents
_LETTER = rf"[^\W_{SUPERSCRIPTS}]"
_ILLEGIBLE = "●\ufffd"  # how keyed old prints and broken encodings show a letter that cannot be read
_JOINED = rf"(?:(?:[{_MARKS}{INVISIBLE}]+(?:(?<=\u00ad)[ \n])?|[{_ILLEGIBLE}])(?={_LETTER})|[{_MARKS}])"
_RUN = rf"{_LETTER}+(?:{_JOINED}+{_LETTER}*)*"
_BRACKETED = r"\[[^\W\d_]{1,12}\]"  # “[s]o”, “establish[ed]”: one word with an edited part
_CLITIC = rf"(?:[{APOSTROPHES}](?:s|t|d|m|re|ve|ll|S|T|D|M|RE|VE|LL)(?!\w))?"  # don’t, country’s, call’d; not l’intérêt
_GROUPED = r"\d{1,3}(?:[,.\u00a0\u202f\u2009'’ ]\d{3})+(?![\d])"  # 1,000  1 000  1.000  1'000
_DECIMAL = r"\d+[.,]\d+(?![\d])"
_SIGN = "[%$€£&]"  # signs that stand for words
_IDEOGRAPH = "[\u3040-\u30ff\u3400-\u9fff]"  # written without spaces: each counts as a word
_MARKER = r"\[(?:\d{1,3}|\*{1,3}|[a-z])\]"  # of a footnote, in brackets
_PAGE = r"\[Pg \d+\]"  # a page number in brackets
_NOTE = rf"(?<=\S){_MARKER}(?!\w)|{_PAGE}"
_SPACING = "[ ,.;:\n]"  # most of what stands between words
_PLAIN = rf"[A-Za-z]++(?={_SPACING})"  # most words: told first, because it takes half the time of the rest
_OTHER = rf"{_NOTE}|(?<!\w)(?:{_GROUPED}|{_DECIMAL})|(?:{_BRACKETED})?{_RUN}(?:{_BRACKETED})*{_CLITIC}|{_SIGN}"
_WORD = rf"{_PLAIN}|(?!{_SPACING})(?:{_OTHER})"
_WORDS_APART = re.compile(f"({_WORD})")
_IDEOGRAPHS_APART = re.compile(f"({_IDEOGRAPH}|{_WORD})")
_NO_WORD = re.compile(f"{_MARKER}|{_PAGE}")
_HAS_IDEOGRAPH = re.compile(_IDEOGRAPH)

_SPECIAL = {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th"}  # NFKD leaves these whole
_SIGNS = {"%": "percent", "&": "and", "$": "$", "€": "€", "£": "£"}
_OLD_LETTERS = str.maketrans("vj", "ui")  # early prints set u and v, i and j for each other
_KEY_LENGTH = 5  # letters: long enough to tell words apart, short enough to drop endings
_SEPARATOR = re.compile(r"(?<=\d)[,.\u00a0\u202f\u2009'’ ](?=\d)")
_CHUNK = 1 << 17  # characters between two looks at the clock of a waiting user: about 20 ms
_BETWEEN_WORDS = re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_])|\n(?=\n)")  # no word and nothing that tells one goes across


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text: folded forms, and where each begins and ends. All three have the same length.

    `small` are the folded forms that the text also prints with a small first letter: what is not among them and has
    a capital in the middle of a sentence is a name.
    """

    text: str
    folds: list[str]
    starts: "array[int]"
    ends: "array[int]"
    small: frozenset[str] = frozenset()

    def __len__(self) -> int:
        """Return the number of words."""
        return len(self.folds)

    def span(self, first: int, last: int) -> Span:
        """Return the text's span from word `first` up to, not including, word `last`."""
        if first >= last:
            place = self.starts[first] if first < len(self.starts) else len(self.text)
            return Span(place, place)
        return Span(self.starts[first], self.ends[last - 1])

    def within(self, span: Span) -> tuple[int, int]:
        """Return the range of the words that lie inside `span`: first, and one past the last."""
        first = bisect_left(self.starts, span.start)
        return first, max(first, bisect_right(self.ends, span.end))

    def raw(self, index: int) -> str:
        """Return the word as it stands in the text."""
        return self.text[self.starts[index] : self.ends[index]]


def fold_character(character: str) -> str:
    """Return the letters and digits that a character stands for, folded; "" for anything else.

    A fraction keeps its stroke: “½” is no 12.
    """
    if character in SUPERSCRIPTS:
        return ""
    plain = unicodedata.normalize("NFKD", _SPECIAL.get(character.lower(), character)).casefold()
    return "".join(c for c in plain if c.isalnum() or c == FRACTION_STROKE)


def fold_word(raw: str) -> str:
    """Return a word's folded form: what it must share with another to be the same word.

    Numbers lose their grouping and keep their decimals: "1,000" and "1 000" are "1000", "1,5" and "1.5" are "1.5".
    """
    if raw.isascii() and raw.isalnum():
        return raw.lower()
    if raw in _SIGNS:
        return _SIGNS[raw]
    if raw[0].isdigit() and _SEPARATOR.search(raw):
        return _fold_number(raw)
    return "".join(map(fold_character, raw))


def key_of(fold: str) -> str:
    """Return the key under which the spellings and endings of a folded word meet: its first letters."""
    return fold[:_KEY_LENGTH].translate(_OLD_LETTERS) if fold[0] > "9" else fold


def _fold_number(raw: str) -> str:
    parts = _SEPARATOR.split(raw)
    grouped = len(parts[0]) <= 3 and all(len(part) == 3 for part in parts[1:])  # noqa: PLR2004 (thousands)
    return "".join(parts) if grouped else ".".join(parts)


class _Folds(dict[str, str]):
    """The folded form of each printed word, worked out once; "" for what is no word."""

    def __missing__(self, raw: str) -> str:
        """Fold a word that is met for the first time."""
        folded = self[raw] = "" if raw[0] == "[" and _NO_WORD.fullmatch(raw) else fold_word(raw)
        return folded


def split_words(text: str, tick: Callable[[], None] = lambda: None) -> Words:
    """Return the words of a text.

    Args:
        text: any text.
        tick: called every few thousand words; may raise to stop the work.
    """
    apart = _IDEOGRAPHS_APART if _HAS_IDEOGRAPH.search(text) else _WORDS_APART
    fold = _Folds()
    folds: list[str] = []
    bounds = array("I")  # where each word begins and ends, in turn
    for chunk in _chunks(text):
        tick()
        parts = apart.split(chunk.of(text))  # what stands between two words, a word, what stands between, …
        folds += map(fold.__getitem__, parts[1::2])
        bounds.extend(islice(accumulate(map(len, parts), initial=chunk.start), 1, len(parts)))
    starts, ends = bounds[::2], bounds[1::2]
    if "" in fold.values():
        starts, ends = array("I", compress(starts, folds)), array("I", compress(ends, folds))
        folds = list(filter(None, folds))
    small = frozenset(folded for raw, folded in fold.items() if raw[0].islower())
    return Words(text, folds, starts, ends, small)


def _chunks(text: str) -> Iterator[Span]:
    """Yield stretches that make up a text and cut no word."""
    start = 0
    while start < len(text):
        cut = _BETWEEN_WORDS.search(text, start + _CHUNK)
        end = cut.start() if cut else len(text)
        yield Span(start, end)
        start = end
