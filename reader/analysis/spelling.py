"""Which two different words are one word spelt otherwise.

Rules cover old print (u for v, final e, ck, 'd), British against American, and letters that scanning confuses. They
are about letters only; a word with another ending ("complete", "completed") is another word.
"""

import re
import unicodedata
from functools import lru_cache

_ILLEGIBLE = frozenset("●\ufffd")  # how keyed old prints and broken encodings show a letter that cannot be read
_SHORTEST = 3  # letters; below that every word is like another
_LONG = 6  # letters from which two vowels may stand for one without making another word (but: dear, deer)


def _rules(*rules: tuple[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), replacement) for pattern, replacement in rules)


_WORD_PARTS = (
    (r"(?<=[aeiou][^aeiou])d$|(?<=[^aeiou]{2})d$", "ed"),  # lov'd, call'd
    (r"^en(?=[cq])", "in"),  # encrease
    (r"^shew", "show"),
    (r"^chus", "choos"),
    (r"^gray", "grey"),
    (r"^burthen", "burden"),
)
_RULES = _rules(
    *_WORD_PARTS,
    (r"(?<!^)[vw](?=[^aeiou]|$)|^v|(?<=[aeiou])v", "u"),  # vpon, haue, ovvn
    (r"[yj]", "i"),  # tyme, iudge
    (r"our", "or"),  # labour, honour
    (r"re$|re(?=s$)", "er"),  # centre
    (r"is(?=e$|es$|ed$|ing|ation|er$)", "iz"),  # organise
    (r"(?<=[a-z]{3})ce$", "se"),  # defence
    (r"ogue$", "og"),  # catalogue
    (r"x(?=ion)", "ct"),  # connexion
    (r"[ct]i(?=on|al|ent)", "ti"),  # antient
    (r"ck|c(?=[aouklrt]|$)", "k"),  # publick
    (r"ph", "f"),
    (r"([^aeiou])\1+", r"\1"),  # travelled
    (r"e(?=l[iy]$)", ""),  # onely
    (r"(?<=[^aeiou]{2})e$|(?<=[aeiou]{2}[^aeiou])e$", ""),  # owne, soone
)
_LONG_RULES = _rules(
    *_WORD_PARTS,
    (r"[ao]e|ea|ee|ei|ie", "e"),  # mediaeval, foetus, supream
    (r"au(?=n)", "a"),  # graunt
    (r"e(?=ment)|e$", ""),  # governement, judgement
)
_CONFUSED: tuple[tuple[str, str], ...] = (
    ("rn", "m"), ("ii", "u"), ("cl", "d"), ("li", "h"), ("vv", "w"), ("f", "s"), ("l", "i"), ("1", "i"), ("0", "o"),
    ("5", "s"), ("e", "c"),
)  # fmt: skip
"""Letters that scanning or a reader of long s takes for each other."""


def same_word(one: str, other: str) -> bool:
    """Tell whether two different folded words are the same word in another spelling."""
    if min(len(one), len(other)) < _SHORTEST or _is_figure(one) or _is_figure(other):
        return False
    return skeleton(one) == skeleton(other) or _misread(one) == _misread(other)


def _is_figure(word: str) -> bool:
    """Tell whether a word is a figure, with a short ending or without: not “1eft”, where a letter was misread."""
    return word[0].isdigit() and len(word.lstrip("0123456789.")) < _SHORTEST


def illegible(one: str, other: str) -> bool:
    """Tell whether two printed words are the same but for letters that could not be read."""
    if not (set(one) | set(other)) & _ILLEGIBLE:
        return False
    pattern = "".join(".?" if letter in _ILLEGIBLE else re.escape(letter) for letter in one)
    reverse = "".join(".?" if letter in _ILLEGIBLE else re.escape(letter) for letter in other)
    return bool(re.fullmatch(pattern, other, re.IGNORECASE) or re.fullmatch(reverse, one, re.IGNORECASE))


@lru_cache(maxsize=10_000)  # the words at the ends of passages are compared again and again
def skeleton(word: str) -> str:
    """Return what is left of a folded word when spelling is taken off."""
    rules = _RULES + _LONG_RULES if len(word) >= _LONG else _RULES
    for pattern, replacement in rules:
        word = pattern.sub(replacement, word)
    return word


def _misread(word: str) -> str:
    for seen, meant in _CONFUSED:
        word = word.replace(seen, meant)
    return word


def accents_differ(one: str, other: str) -> bool:
    """Tell whether two printed words differ in their accents, capitals apart (they often go without)."""
    return _accents(one) != _accents(other)


def other_letters(one: str, other: str) -> bool:
    """Tell whether one of two printed texts has a letter or sign that the other writes out: %, ß (not in capitals)."""
    return any((sign in one) != (sign in other) for sign in "%ß") and not (one.isupper() or other.isupper())


def has_accents(text: str) -> bool:
    """Tell whether a stretch of text has accents at all: a plain transcription loses every one of them."""
    return not text.isascii() and bool(_accents(text))


def _accents(word: str) -> str:
    small = "".join(c for c in word if not c.isupper())
    return "".join(c for c in unicodedata.normalize("NFD", small) if unicodedata.combining(c))
