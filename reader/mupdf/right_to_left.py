"""Hebrew and Arabic as they are printed: words and letters in the order of the page, Arabic letters joined.

A short form of the Unicode Bidirectional Algorithm (UAX 9, rules N1, N2 and W7): a number goes with the letters before
it, a sign with its neighbours if both go the same way, else with the line. Joined letters come in the forms that
Unicode keeps for old fonts; MuPDF's own fonts have them.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from itertools import groupby

from reader.model.script import runs_from_right

_ATOM = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W\d_]|.", re.DOTALL)  # what is never turned about: a number, a letter
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_FORMS = (*range(0xFB50, 0xFDFE), *range(0xFE70, 0xFEFD))  # Arabic letters by where they stand in their word
_TATWEEL = "\u0640"  # a stroke that lengthens a word: joins on both sides
_LAM = "\u0644"
_MELTED = tuple(_LAM + alef for alef in "\u0622\u0623\u0625\u0627")  # pairs that are printed as one
_KINDS = ("<isolated>", "<final>", "<initial>", "<medial>")


def begins_from_right(text: str) -> bool:
    """Tell whether a line begins at the right: its first letter says so."""
    return runs_from_right(text) and next(filter(None, map(_direction, text)), "L") != "L"


def order_on_page(parts: Sequence[str], *, from_right: bool) -> list[int]:
    """Return the indices of the words of a line, or of the atoms of a word, as they stand from left to right.

    Args:
        parts: as they are read.
        from_right: the line begins at the right.
    """
    ways = ways_of(parts, from_right=from_right)
    runs = [(way, list(run)) for way, run in groupby(range(len(parts)), key=ways.__getitem__)]
    ordered = [run[::-1] if way else run for way, run in runs]
    return [index for run in (ordered[::-1] if from_right else ordered) for index in run]


def letters_on_page(word: str, *, from_right: bool) -> str:
    """Return the letters of a word from left to right, in the form in which each is printed.

    Args:
        word: as it is read.
        from_right: its line begins at the right.
    """
    atoms = _with_marks(_ATOM.findall(joined(word)))
    ways = ways_of(atoms, from_right=from_right)
    order = order_on_page(atoms, from_right=from_right)
    return "".join(atoms[index].translate(_MIRRORED) if ways[index] else atoms[index] for index in order)


def joined(word: str) -> str:
    """Return a word with each Arabic letter in the form that its neighbours give it."""
    if not runs_from_right(word):
        return word
    forms = _forms()
    letters: list[str] = []
    for letter in word:
        if letters and letters[-1] + letter in _MELTED:
            letters[-1] += letter
        else:
            letters.append(letter)
    shown = list(letters)
    bases = [index for index, letter in enumerate(letters) if not unicodedata.combining(letter[0])]
    for before, index, behind in zip([None, *bases], bases, [*bases[1:], None], strict=False):
        known = forms.get(letters[index])
        if known is None:
            continue
        tied = before is not None and _joins_on(letters[before]) and "final" in known
        ties = behind is not None and _joins_on(letters[index]) and _joins_back(letters[behind])
        form = ("medial" if ties else "final") if tied else ("initial" if ties else "isolated")
        shown[index] = known.get(form, letters[index])
    return "".join(shown)


def ways_of(parts: Sequence[str], *, from_right: bool) -> list[bool]:
    """Return of each word of a line, or atom of a word, whether it runs from the right; see `order_on_page`."""
    known: list[bool | None] = []
    last = from_right
    for part in parts:
        if any(map(_direction, part)):
            last = runs_from_right(part)
            known.append(last)
        else:  # a number or a sign
            known.append(last if any(map(str.isdecimal, part)) else None)
    ways: list[bool] = []
    for index, way in enumerate(known):
        before = ways[-1] if ways else from_right
        behind = next((other for other in known[index + 1 :] if other is not None), from_right)
        ways.append(way if way is not None else before if before == behind else from_right)
    return ways


def _direction(letter: str) -> str:
    """Return the direction of a letter, nothing for a sign or a digit."""
    kind = unicodedata.bidirectional(letter)
    return kind if kind in {"L", "R", "AL"} else ""


def _with_marks(atoms: Sequence[str]) -> list[str]:
    """Put vowel points and accents to the letter before them."""
    parts: list[str] = []
    for atom in atoms:
        if parts and unicodedata.combining(atom[0]):
            parts[-1] += atom
        else:
            parts.append(atom)
    return parts


def _joins_on(letter: str) -> bool:
    """Tell whether a letter joins with the one behind it."""
    return letter == _TATWEEL or "initial" in _forms().get(letter, {})


def _joins_back(letter: str) -> bool:
    """Tell whether a letter joins with the one before it."""
    return letter == _TATWEEL or "final" in _forms().get(letter, {})


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Return the forms of each Arabic letter, and of lam with an alef, by their name in Unicode's decompositions."""
    forms: dict[str, dict[str, str]] = {}
    for number in _FORMS:
        kind, *codes = unicodedata.decomposition(chr(number)).split() or [""]
        letters = "".join(chr(int(code, 16)) for code in codes)
        if kind in _KINDS and (len(letters) == 1 or letters in _MELTED):
            forms.setdefault(letters, {}).setdefault(kind[1:-1], chr(number))
    return forms
