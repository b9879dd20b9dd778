"""Scrolling two documents together, by the places that are aligned in them. Pure functions.

Heights are positions as panes give them: page and fraction of the page (2.5 is the middle of the third page).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

Pair = tuple[float, float]  # a height in the leading document, and the aligned one in the other


def in_order(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """Return the longest choice of pairs that runs forward in both documents.

    A reply quotes in an order of its own; pairs outside this choice are shown by centring them instead
    (longest increasing subsequence by patience sorting, O(n log n)).

    Args:
        pairs: in any order.
    """
    ordered = sorted(set(pairs))
    tails: list[float] = []  # the lowest far height that ends a run of each length
    ends: list[int] = []  # index of that pair
    before: list[int | None] = []
    for index, (_, far) in enumerate(ordered):
        length = bisect_left(tails, far)
        before.append(ends[length - 1] if length else None)
        if length == len(tails):
            tails.append(far)
            ends.append(index)
        else:
            tails[length], ends[length] = far, index
    chosen: list[Pair] = []
    index_or_none = ends[-1] if ends else None
    while index_or_none is not None:
        chosen.append(ordered[index_or_none])
        index_or_none = before[index_or_none]
    chosen.reverse()
    return tuple(pair for number, pair in enumerate(chosen) if not number or pair[0] > chosen[number - 1][0])


def follow(pairs: Sequence[Pair], height: float) -> float | None:
    """Return the height in the other document that belongs to `height` in the leading one.

    Between two pairs it is interpolated; before the first and behind the last pair the documents move page by page.

    Args:
        pairs: as `in_order` returns them.
        height: in the leading document.

    Returns:
        None without pairs: nothing ties the two.
    """
    if not pairs:
        return None
    index = bisect_right(pairs, (height, float("inf")))
    if index == 0:
        near, far = pairs[0]
        return far - (near - height)
    if index == len(pairs):
        near, far = pairs[-1]
        return far + (height - near)
    (near, far), (next_near, next_far) = pairs[index - 1], pairs[index]
    return far + (next_far - far) * (height - near) / (next_near - near)


def inverted(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """Return the pairs for the other document as the leading one, from pairs in order."""
    return in_order([(far, near) for near, far in pairs])
