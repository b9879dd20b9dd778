"""What the words between two matches of an alignment cost: Gotoh's affine gaps on both sides."""

from collections.abc import Collection, Sequence
from itertools import accumulate

SUBSTITUTE = -1.0  # one word for another; a match brings at least as much
OPEN_SKIP, SKIP = -1.2, -0.5  # words that only the quotation has: the first, each further one
OPEN_GAP, GAP = -1.5, -0.1  # words that only the source has: one long omission is likelier than many short ones
OPEN_SHOWN, GAP_SHOWN = -0.3, -0.02  # the same where the writer shows an ellipsis
SUBSTITUTE_SHOWN = -0.3  # a word in brackets for another; leaving it out costs nothing


class Bridge:
    """The words of a quotation between two matches: `plain` ones, those `shown` in brackets, perhaps an ellipsis."""

    __slots__ = ("_gap", "_open_gap", "_plain", "_shown", "_skipped")

    def __init__(self, plain: int, shown: int, ellipsis: bool) -> None:
        self._plain, self._shown = plain, shown
        self._open_gap, self._gap = (OPEN_SHOWN, GAP_SHOWN) if ellipsis else (OPEN_GAP, GAP)
        self._skipped = _skip(plain)

    def cost(self, words: int) -> float:
        """Return what the bridge costs where so many words of the source lie between the matches.

        Words are left out of either text, or laid beside each other. As each further word left out costs less than
        the first, it is best to lay beside each other none, or all that one of the texts has.
        """
        best = self._skipped + self._omit(words)
        plain, shown = self._plain, self._shown
        if not words or not plain + shown:
            return best
        if words <= plain + shown:
            beside_shown = min(words, shown)
            beside = words - beside_shown
            best = max(best, beside_shown * SUBSTITUTE_SHOWN + beside * SUBSTITUTE + _skip(plain - beside))
        rest = words - plain
        if rest >= 0:
            omitted = max(self._omit(rest), rest * SUBSTITUTE_SHOWN) if rest <= shown else self._omit(rest)
            best = max(best, plain * SUBSTITUTE + omitted)
        return best

    def _omit(self, words: int) -> float:
        return self._open_gap + self._gap * (words - 1) if words else 0.0


class Bridges:
    """The bridges of one quotation.

    Args:
        shown: for each word whether it stands in brackets.
        breaks: the indices of words with an ellipsis before them.

    Attributes:
        plain: how many words that are not in brackets stand before each word, and in all.
        tolls: what a bridge costs at least that has so many of them.
    """

    def __init__(self, shown: Sequence[bool], breaks: Collection[int]) -> None:
        self.plain = list(accumulate((not bracket for bracket in shown), initial=0))
        self.tolls = [0.0, *(SUBSTITUTE + SKIP * more for more in range(len(shown)))]
        self._breaks = list(accumulate(index in breaks for index in range(len(shown))))  # up to each word
        self._open_gap, self._gap = (OPEN_SHOWN, GAP_SHOWN) if breaks else (OPEN_GAP, GAP)
        self._known: dict[tuple[int, int, bool], Bridge] = {}

    def between(self, before: int, behind: int) -> Bridge:
        """Return the bridge between the matches of two words."""
        plain = self.plain[behind] - self.plain[before + 1]
        key = plain, behind - before - 1 - plain, self._breaks[before] != self._breaks[behind]
        bridge = self._known.get(key)
        if bridge is None:
            bridge = self._known[key] = Bridge(*key)
        return bridge

    def longer_at_least(self, words: int, quoted: int) -> float:
        """Return what it costs at least that a bridge has more words in the source than in the quotation."""
        return self._open_gap + self._gap * (words - quoted - 1) if words > quoted else 0.0


def _skip(words: int) -> float:
    return OPEN_SKIP + SKIP * (words - 1) if words else 0.0
