"""Words that keep company: which of the words that two paragraphs share stand near one another in both.

Long paragraphs share rare words by chance, far apart; what one says about the other keeps them together: “the bishop
of Durham”, “laid down arms”, “their legal status and conditions”.
"""

from collections.abc import Iterable, Mapping, Sequence

NEAR = 12  # words between two that belong together: about a clause
LEAST_COMPANY = 3  # words that tell; two meet by chance, or are a name that everybody writes

Pair = tuple[str, str]  # in the order of the alphabet


def near_pairs(places: Sequence[tuple[int, str]]) -> set[Pair]:
    """Return the pairs of different words that stand near each other.

    Args:
        places: (place, word) in order.
    """
    pairs: set[Pair] = set()
    start = 0
    for index, (place, word) in enumerate(places):
        while place - places[start][0] > NEAR:
            start += 1
        for _, other in places[start:index]:
            if other != word:
                pairs.add((word, other) if word < other else (other, word))
    return pairs


def companies(pairs: Iterable[Pair]) -> list[set[str]]:
    """Return the groups of words that pairs join.

    A group holds at least `LEAST_COMPANY` words and as many pairs as words: a mere chain of pairs is chance.

    Args:
        pairs: those that stand together in both texts.
    """
    groups: list[tuple[set[str], int]] = []  # words, and how many pairs they make
    for pair in pairs:
        words, count = set(pair), 1
        apart = []
        for group in groups:
            if words.isdisjoint(group[0]):
                apart.append(group)
            else:
                words, count = words | group[0], count + group[1]
        groups = [*apart, (words, count)]
    return [words for words, count in groups if LEAST_COMPANY <= len(words) <= count]


def heaviest(groups: Iterable[set[str]], weights: Mapping[str, float]) -> tuple[float, set[str]]:
    """Return the weight of the heaviest group, and the group; nothing weighs nothing."""
    weighed = [(sum(weights[word] for word in sorted(group)), sorted(group)) for group in groups]
    weight, words = max(weighed, default=(0.0, []))
    return weight, set(words)
