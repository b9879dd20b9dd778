"""Where a passage begins and ends: what the alignment leaves off because letters are split, joined or misread there."""

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import Levenshtein

from reader.analysis.align import Pair
from reader.analysis.contractions import same_in_full
from reader.analysis.normalise import Words
from reader.analysis.query import Query
from reader.analysis.spelling import same_word

EDGE_LIKENESS = 0.75  # of the letters at an end, to count words as split, joined or misread
MAX_SWAP = 3  # words at an end that may have changed places: “October 1”, “1 October”
MAX_EDGE = 4  # words at an end that are compared by their letters
MAX_JOINED = 10  # words at an end that are put together: more are not misprinted in one place


def without_splits(query: Query, words: Words, pairs: tuple[Pair, ...]) -> tuple[Pair, ...]:
    """Drop pairs of unlike words where the letters around are the same and only the spaces or a contraction differ."""
    kept: list[Pair] = []
    unlike: list[Pair] = []
    for pair in pairs:
        if pair.likeness < 1.0:
            unlike.append(pair)
            continue
        if unlike and kept:
            mine = [query.raw(index) for index in range(kept[-1].quoted + 1, pair.quoted)]
            theirs = [words.raw(index) for index in range(kept[-1].source + 1, pair.source)]
            if same_in_full(mine, theirs):
                unlike = []
        kept += unlike
        kept.append(pair)
        unlike = []
    return (*kept, *unlike)


def bring_out_ends(query: Query, words: Words, pairs: tuple[Pair, ...]) -> tuple[tuple[Pair, ...], int, int]:
    """Return the pairs without those that hide joined words, the first word of the passage and the one behind it.

    Args:
        query: the quotation.
        words: the source's.
        pairs: of words of both, in order; one at least.
    """
    same = [number for number, pair in enumerate(pairs) if pair.likeness == 1.0]
    if not same:
        return (pairs, *_ends(query, words, pairs))
    head, tail = pairs[same[0]], pairs[same[-1]]
    before = _joined(query.folds[: head.quoted][::-1], words, range(head.source - 1, -1, -1), back=True)
    behind = _joined(query.folds[tail.quoted + 1 :], words, range(tail.source + 1, len(words)))
    pairs = pairs[same[0] if before else 0 : same[-1] + 1 if behind else len(pairs)]
    first, last = _ends(query, words, pairs)
    return pairs, head.source - before if before else first, tail.source + 1 + behind if behind else last


def _joined(mine: Sequence[str], words: Words, way: Iterable[int], *, back: bool = False) -> int:
    """Return how many words of a source have the same letters as the words at an end, which are otherwise parted.

    Both are told from the passage outwards; `back` tells that this is against the order of reading. A single word that
    the source has elsewhere is another word: “maybe” for "may be".
    """
    letters = _letters(mine, back)
    if not letters or len(mine) > MAX_JOINED or (len(mine) == 1 and letters in words.small):
        return 0
    size, theirs = 0, list[str]()
    for index in way:
        theirs.append(words.folds[index])
        size += len(words.folds[index])
        if size >= len(letters):
            break
    return len(theirs) if size == len(letters) and _letters(theirs, back) == letters else 0


def _letters(folds: Sequence[str], back: bool) -> str:
    return "".join(reversed(folds) if back else folds)


def _ends(query: Query, words: Words, pairs: Sequence[Pair]) -> tuple[int, int]:
    """Return the first word of the passage and the one behind its last.

    Words at the ends that only split, joined or misread letters keep from matching belong to it.
    """
    first, last = pairs[0].source, pairs[-1].source + 1
    unpaired = _unpaired(query, pairs)
    for _ in unpaired[0]:
        first -= first > 0 and words.folds[first - 1] in unpaired[0]
    for _ in unpaired[1]:
        last += last < len(words) and words.folds[last] in unpaired[1]
    if (first, last) != (pairs[0].source, pairs[-1].source + 1):
        return first, last
    head, tail = query.folds[: pairs[0].quoted], query.folds[pairs[-1].quoted + 1 :]
    if 0 < len(head) <= MAX_EDGE:
        letters = "".join(head)
        choices = range(max(0, first - len(head) - 2), first)
        first = min(choices, key=lambda i: _distance(letters, words.folds[i:first]), default=first)
        if _distance(letters, words.folds[first : pairs[0].source]) > 1 - EDGE_LIKENESS:
            first = pairs[0].source
    if 0 < len(tail) <= MAX_EDGE:
        letters = "".join(tail)
        choices = range(last + 1, min(len(words), last + len(tail) + 2) + 1)
        best = min(choices, key=lambda i: _distance(letters, words.folds[last:i]), default=last)
        if _distance(letters, words.folds[last:best]) <= 1 - EDGE_LIKENESS:
            last = best
    return first, last


def _unpaired(query: Query, pairs: Sequence[Pair]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words near the quotation's head, and near its end, that match nothing but may have changed places."""
    paired = {pair.quoted for pair in pairs}
    heads = range(min(MAX_SWAP, len(query)))
    tails = range(max(0, len(query) - MAX_SWAP), len(query))
    head, tail = ({query.folds[i] for i in near if i not in paired} for near in (heads, tails))
    return frozenset(head), frozenset(tail)


def _distance(letters: str, folds: Sequence[str]) -> float:
    there = "".join(folds)
    return 0.0 if same_word(letters, there) else float(Levenshtein.normalized_distance(letters, there))
