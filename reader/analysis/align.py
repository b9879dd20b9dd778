"""Lay a quotation's words beside a source's: a local alignment that weighs words by what they tell."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

MATCH = 1.0  # a word that matches, beside its rarity
BITS = 0.12  # what a bit of rarity adds: a name (16 bits) weighs as much as three little words
SUBSTITUTE = -1.0  # one word for another
OPEN_SKIP, SKIP = -1.2, -0.5  # words that only the quotation has: the first, each further one
OPEN_GAP, GAP = -1.5, -0.12  # words that only the source has; a long omission is likelier than many short ones
OPEN_SHOWN, GAP_SHOWN = -0.3, -0.02  # the same where the writer shows an ellipsis


@dataclass(frozen=True, slots=True)
class Pair:
    """A word of the quotation beside one of the source; `likeness` is 1 for the same word, 0 for another."""

    quoted: int
    source: int
    likeness: float


@dataclass(frozen=True, slots=True)
class WordAlignment:
    """The best alignment of a quotation with a window; `pairs` rise in both indices."""

    pairs: tuple[Pair, ...]
    score: float


def align_words(
    quoted: Sequence[str],
    source: Sequence[str],
    bits: Callable[[str], float],
    alike: Mapping[tuple[str, str], float],
    breaks: frozenset[int] = frozenset(),
    shown: Sequence[bool] = (),
) -> WordAlignment:
    """Return the best local alignment of two word sequences (Smith and Waterman with Gotoh's gaps).

    Args:
        quoted: the quotation's folded words.
        source: those of the window.
        bits: rarity of a word.
        alike: likeness, above 0 and below 1, of pairs of words that differ but are the same word otherwise spelt.
        breaks: indices in `quoted` before which the writer shows an omission.
        shown: which quoted words stand in brackets; leaving them out costs nothing.
    """
    width = len(source)
    best, best_at = 0.0, (0, 0)
    above = [0.0] * (width + 1)
    skip = [-1e9] * (width + 1)
    steps: list[bytearray] = []
    near: dict[str, list[tuple[str, float]]] = {}
    for (one, other), likeness in alike.items():
        near.setdefault(one, []).append((other, likeness))
    for row, word in enumerate(quoted, start=1):
        weight = MATCH + BITS * bits(word)
        in_brackets = bool(shown) and shown[row - 1]
        gains = {word: weight}
        for other, likeness in near.get(word, ()):
            gains[other] = weight * likeness
        lose = -0.3 if in_brackets else SUBSTITUTE
        open_skip, ext_skip = (0.0, 0.0) if in_brackets else (OPEN_SKIP, SKIP)
        # a gap in the source stands behind word `row`: it is shown if an ellipsis stands before the next one
        open_gap, ext_gap = (OPEN_SHOWN, GAP_SHOWN) if row in breaks else (OPEN_GAP, GAP)
        here = [0.0] * (width + 1)
        moves = bytearray(width + 1)
        gap = -1e9
        get = gains.get
        for column in range(1, width + 1):
            value = above[column - 1] + get(source[column - 1], lose)
            move = 1
            opened, extended = above[column] + open_skip, skip[column] + ext_skip
            if opened >= extended:
                skip[column] = opened
                flags = 0
            else:
                skip[column] = opened = extended
                flags = 16
            if opened > value:
                value, move = opened, 2
            opened, extended = here[column - 1] + open_gap, gap + ext_gap
            if opened >= extended:
                gap = opened
            else:
                gap = opened = extended
                flags |= 32
            if opened > value:
                value, move = opened, 3
            if value <= 0.0:
                value, move = 0.0, 0
            here[column] = value
            moves[column] = move | flags
            if value > best:
                best, best_at = value, (row, column)
        steps.append(moves)
        above = here
    return WordAlignment(_trace(quoted, source, alike, steps, best_at), best)


def _trace(
    quoted: Sequence[str],
    source: Sequence[str],
    alike: Mapping[tuple[str, str], float],
    steps: list[bytearray],
    end: tuple[int, int],
) -> tuple[Pair, ...]:
    row, column = end
    pairs: list[Pair] = []
    state = 0  # 0: free, 2: inside a skip, 3: inside a gap
    while row > 0 and column > 0:
        step = steps[row - 1][column]
        move = state or step & 3
        if move == 0:
            break
        if move == 1:
            one, other = quoted[row - 1], source[column - 1]
            pairs.append(Pair(row - 1, column - 1, 1.0 if one == other else alike.get((one, other), 0.0)))
            row, column = row - 1, column - 1
        elif move == 2:  # noqa: PLR2004 (a word of the quotation is skipped)
            state = 2 if step & 16 else 0
            row -= 1
        else:
            state = 3 if step & 32 else 0
            column -= 1
    pairs.reverse()
    return tuple(pairs)
