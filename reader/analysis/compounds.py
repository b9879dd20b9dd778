"""Words that one text writes with a hyphen and another in one: “re-establish”, “to-day”, “father-hood”.

Everywhere else the parts of a compound are words of their own. Where they are joined in one of two texts that are
compared, they are one word there that none of the parts is like.
"""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator

from rapidfuzz.distance import OSA

from reader.analysis.normalise import Words, key_of

ALIKE = 0.7  # share of letters that a joined compound has in common with another ending of it: "reestablished"
_HYPHENS = "-\u2010\u2011"


def compounds_of(words: Words) -> dict[str, list[int]]:
    """Return where a text parts two words by a hyphen only: the places of the first ones, by the two joined."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for index in _hyphenated(words):
        found[words.folds[index] + words.folds[index + 1]].append(index)
    return dict(found)


def as_in_sources(words: Words, vocabulary: Collection[str], theirs: Collection[str]) -> Words:
    """Return the words of a reply, its compounds joined that the sources write in one.

    Args:
        words: the reply's.
        vocabulary: all words of the sources.
        theirs: their compounds, joined.
    """
    mine = compounds_of(words)
    joined = {compound for compound in mine if compound in vocabulary}
    joined |= _alike(mine.keys() - joined - set(theirs), vocabulary)
    firsts = sorted(index for compound in joined for index in mine[compound])
    return _join(words, firsts) if firsts else words


def _hyphenated(words: Words) -> Iterator[int]:
    """Yield the words that only a hyphen parts from the next, both of letters."""
    for hyphen in _HYPHENS:
        at = words.text.find(hyphen)
        while at >= 0:
            index = bisect_left(words.ends, at)
            between = index + 1 < len(words) and (words.ends[index], words.starts[index + 1]) == (at, at + 1)
            if between and words.folds[index].isalpha() and words.folds[index + 1].isalpha():
                yield index
            at = words.text.find(hyphen, at + 1)


def _alike(compounds: Collection[str], vocabulary: Collection[str]) -> set[str]:
    """Return the compounds that the vocabulary has in one word with another ending."""
    by_key: dict[str, list[str]] = {key_of(compound): [] for compound in compounds}
    for word in vocabulary if by_key else ():
        if (key := key_of(word)) in by_key:
            by_key[key].append(word)
    return {
        compound
        for compound in compounds
        if any(OSA.normalized_similarity(compound, word) >= ALIKE for word in by_key[key_of(compound)])
    }


def _join(words: Words, firsts: list[int]) -> Words:
    """Return the words with some of them joined to the next one."""
    folds, starts, ends = list(words.folds), list(words.starts), list(words.ends)
    for index in reversed(firsts):
        folds[index : index + 2] = [folds[index] + folds[index + 1]]
        del starts[index + 1], ends[index]
    return Words(words.text, folds, array("I", starts), array("I", ends), words.small)
