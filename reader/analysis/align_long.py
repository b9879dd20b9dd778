"""Lay long quotations beside a source: by their common words in order, without a table of all pairs of words."""

from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from reader.analysis.align import Pair

_STRAY_RUN = 3  # words in a row; fewer at an end, far from the rest, are chance
_FAR = 20  # words between such a run and the rest


def align_long(quoted: Sequence[str], source: Sequence[str]) -> tuple[Pair, ...]:
    """Return the longest common subsequence of two word sequences as pairs, strays at the ends cut off."""
    runs = [
        (block.src_start, block.dest_start, block.src_end - block.src_start)
        for block in LCSseq.opcodes(quoted, source)
        if block.tag == "equal"
    ]
    while len(runs) > 1 and _is_stray(runs[0], runs[1]):
        del runs[0]
    while len(runs) > 1 and _is_stray(runs[-1], runs[-2]):
        del runs[-1]
    return tuple(Pair(mine + i, theirs + i, 1.0) for mine, theirs, size in runs for i in range(size))


def _is_stray(run: tuple[int, int, int], neighbour: tuple[int, int, int]) -> bool:
    first, second = sorted((run, neighbour))
    return run[2] < _STRAY_RUN and second[1] - (first[1] + first[2]) > _FAR
