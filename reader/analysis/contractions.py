"""English contractions written out: “couldn’t” is "could not", “he’ll” "he will", “’tis” "it is"."""

import re
from collections.abc import Sequence
from itertools import product

from reader.analysis.lexicon_forms import AUXILIARIES, PRONOUNS
from reader.analysis.normalise import APOSTROPHES, fold_word

_NOT = {f"{verb}nt": (verb, "not") for verb in AUXILIARIES}
_NOT |= {"cant": ("can", "not"), "cannot": ("can", "not"), "wont": ("will", "not"), "shant": ("shall", "not")}
_IT = {"tis": ("it", "is"), "twas": ("it", "was"), "twere": ("it", "were")}
_ENDINGS = {"ll": ("will",), "re": ("are",), "ve": ("have",), "m": ("am",), "s": ("is", "has"), "d": ("would", "had")}
_WRITTEN_OUT = frozenset({"not", *(word for words in _ENDINGS.values() for word in words)})
_VERBS = AUXILIARIES | {"can", "will", "shall"}
_CONTRACTED = re.compile(rf"([A-Za-z]+)[{APOSTROPHES}](ll|re|ve|m|s|d)", re.IGNORECASE)  # he’ll, it’s; not the town’s
_TWO = 2  # words that are contracted


def in_full(printed: Sequence[str]) -> list[str]:
    """Return printed words folded, with contractions written out as they are most often meant."""
    return [part for raw in printed for part in _readings(raw)[0]]


def same_in_full(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether printed words can have the same letters with contractions written out."""
    one, other = [{"".join(words) for words in _all_in_full(printed)} for printed in (mine, theirs)]
    return not one.isdisjoint(other)


def contractible(printed: Sequence[str]) -> frozenset[tuple[str, ...]]:
    """Return what a word that is contracted can mean, or two that could be; nothing for other words."""
    if len(printed) > _TWO:
        return frozenset()
    return frozenset(
        words
        for words in _all_in_full(printed)
        if len(words) == _TWO and words[1] in _WRITTEN_OUT | {"was", "were"} and words[0] in PRONOUNS | _VERBS
    )


def may_be_contracted(raw: str, fold: str) -> bool:
    """Tell whether a word is contracted, or is one that contracts with the word before it."""
    return fold in _WRITTEN_OUT or len(_readings(raw)[0]) > 1


def _all_in_full(printed: Sequence[str]) -> frozenset[tuple[str, ...]]:
    choices = product(*(_readings(raw) for raw in printed))
    return frozenset(tuple(part for parts in choice for part in parts) for choice in choices)


def _readings(raw: str) -> list[tuple[str, ...]]:
    """Return what a printed word can mean, written out; the likeliest first."""
    found = _CONTRACTED.fullmatch(raw)
    if found and found[1].lower() in PRONOUNS:
        return [(found[1].lower(), ending) for ending in _ENDINGS[found[2].lower()]]
    fold = fold_word(raw)
    return [_NOT.get(fold) or _IT.get(fold) or (fold,)]
