"""Exhaustive search for a quotation by its letters: the last resort, where no word of it is left whole."""

from array import array
from bisect import bisect_right
from itertools import accumulate
from string import ascii_uppercase

from reader.analysis.infix_search import find_infix
from reader.analysis.normalise import Words

ERRORS = 0.25  # share of the letters that may differ; unrelated texts of 30 letters and more differ in half
SHORTEST = 20  # letters; below that an approximate match is chance
LONGEST = 160  # letters that are searched for; the rest of a long quotation is found from them
BUDGET = 300_000_000  # letters that one comparison reads this way: some five seconds
_FREE = ascii_uppercase + "".join(map(chr, range(32)))  # characters that no folded word has


class LetterSearch:
    """The letters of one source without spaces, and the words that they belong to."""

    def __init__(self, words: Words) -> None:
        self._letters = _in_ascii("".join(words.folds))
        self._ends = array("I", accumulate(map(len, words.folds)))
        self._found: dict[str, tuple[int, int, float] | None] = {}

    def __len__(self) -> int:
        """Return the number of letters."""
        return len(self._letters)

    def find(self, query: str) -> tuple[int, int, float] | None:
        """Return the words, first and behind the last, that are most like a run of letters, and how like; or None."""
        if query not in self._found:
            self._found[query] = self._most_alike(query)
        return self._found[query]

    def _most_alike(self, query: str) -> tuple[int, int, float] | None:
        wanted = _in_ascii(query[:LONGEST])
        if len(wanted) < SHORTEST:
            return None
        hit = find_infix(wanted, self._letters, int(len(wanted) * ERRORS))
        if hit is None:
            return None
        start, end, distance = hit
        first = bisect_right(self._ends, start)
        behind = bisect_right(self._ends, end - 1 + len(query) - len(wanted)) + 1
        return first, min(behind, len(self._ends)), 1 - distance / len(wanted)


def _in_ascii(letters: str) -> str:
    """Write the letters of other scripts in ASCII, once for all searches, which takes no other.

    A few of them share a character, which only costs sharpness.
    """
    others = {ord(letter) for letter in set(letters) if not letter.isascii()}
    return letters.translate({code: _FREE[code % len(_FREE)] for code in others})
