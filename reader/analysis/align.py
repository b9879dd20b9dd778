"""Lay a quotation's words beside a source's: a local alignment that weighs words by what they tell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SUBSTITUTE = -1.0  # one word for another; a match brings at least as much
OPEN_SKIP, SKIP = -1.2, -0.5  # words that only the quotation has: the first, each further one
OPEN_GAP, GAP = -1.5, -0.1  # words that only the source has: one long omission is likelier than many short ones
OPEN_SHOWN, GAP_SHOWN = -0.3, -0.02  # the same where the writer shows an ellipsis
SUBSTITUTE_SHOWN = -0.3  # a word in brackets for another
_NEVER = -1e9

_START, _PAIR, _SKIP, _GAP = 0, 1, 2, 3
_MOVE, _SKIP_ON, _GAP_ON = 3, 16, 32  # bits of a step


@dataclass(frozen=True, slots=True)
class Pair:
    """A word of the quotation beside one of the source; `likeness` is 1 for the same word, 0 for another."""

    quoted: int
    source: int
    likeness: float


@dataclass(frozen=True, slots=True)
class Terms:
    """What a quotation asks of an alignment; the sequences have one entry a word of it.

    `gains` maps the source's words that a word matches to what that brings; `shown` tells which words stand in
    brackets: leaving them out costs nothing. `breaks` are the indices of words with an ellipsis before them.
    """

    words: Sequence[str]
    gains: Sequence[Mapping[str, float]]
    shown: Sequence[bool]
    breaks: frozenset[int] = frozenset()


def align_words(terms: Terms, source: Sequence[str]) -> tuple[float, tuple[Pair, ...]]:
    """Return the best local alignment with a window of a source: its score, and the words paired, in order.

    Smith and Waterman's recurrence with Gotoh's gaps. Words that only one side has are left out of the pairs; the
    first and last pair are matches.
    """
    width = len(source)
    best, best_row, best_column = 0.0, 0, 0
    above, skip = [0.0] * (width + 1), [_NEVER] * (width + 1)
    steps: list[bytearray] = []
    for row, gains in enumerate(terms.gains, start=1):
        if terms.shown[row - 1]:
            substitute, open_skip, go_skip = SUBSTITUTE_SHOWN, 0.0, 0.0
        else:
            substitute, open_skip, go_skip = SUBSTITUTE, OPEN_SKIP, SKIP
        # a gap in this row stands behind the word: it is shown if an ellipsis stands before the next one
        open_gap, go_gap = (OPEN_SHOWN, GAP_SHOWN) if row in terms.breaks else (OPEN_GAP, GAP)
        here, moves = [0.0] * (width + 1), bytearray(width + 1)
        get, gap, left, diagonal = gains.get, _NEVER, 0.0, 0.0
        for column, word in enumerate(source, start=1):
            value = diagonal + get(word, substitute)
            diagonal = above[column]
            move = _PAIR
            skipped, on = diagonal + open_skip, skip[column] + go_skip
            if on > skipped:
                skipped = on
                move |= _SKIP_ON
            skip[column] = skipped
            opened, gap = left + open_gap, gap + go_gap
            if opened >= gap:
                gap = opened
            else:
                move |= _GAP_ON
            if skipped > value:
                value = skipped
                move ^= _PAIR ^ _SKIP
            if gap > value:
                value = gap
                move |= _GAP
            if value <= 0.0:
                value = 0.0
                move &= ~_MOVE
            here[column] = left = value
            moves[column] = move
            if value > best:
                best, best_row, best_column = value, row, column
        steps.append(moves)
        above = here
    return best, _trace(terms, source, steps, best_row, best_column)


def _trace(terms: Terms, source: Sequence[str], steps: Sequence[bytearray], row: int, column: int) -> tuple[Pair, ...]:
    """Walk back from the best cell; inside a skip or a gap the way goes on until its opening."""
    pairs: list[Pair] = []
    inside = _START
    while row > 0 and column > 0:
        step = steps[row - 1][column]
        move = inside or step & _MOVE
        if move == _START:
            break
        inside = _START
        if move == _PAIR:
            row, column = row - 1, column - 1
            pairs.append(Pair(row, column, likeness(terms, row, source[column])))
        elif move == _SKIP:
            inside = _SKIP if step & _SKIP_ON else _START
            row -= 1
        else:
            inside = _GAP if step & _GAP_ON else _START
            column -= 1
    pairs.reverse()
    return tuple(pairs)


def likeness(terms: Terms, row: int, word: str) -> float:
    """Return how alike word `row` of the quotation and a word of the source are: 1 for the same, 0 for another."""
    gains = terms.gains[row]
    return gains.get(word, 0.0) / gains[terms.words[row]]
