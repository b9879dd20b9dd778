"""Two documents that scroll together."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.workspace.sync_scroll import Pair, follow, in_order, inverted

heights = st.floats(0, 1500, allow_nan=False)
any_pairs = st.lists(st.tuples(heights, heights), max_size=40)


@pytest.mark.parametrize(
    ("pairs", "kept"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([(1, 5), (2, 6), (3, 7)], [(1, 5), (2, 6), (3, 7)], id="all in order"),
        pytest.param([(3, 7), (1, 5), (2, 6)], [(1, 5), (2, 6), (3, 7)], id="given in another order"),
        pytest.param([(1, 5), (2, 90), (3, 6), (4, 7)], [(1, 5), (3, 6), (4, 7)], id="one far ahead is left out"),
        pytest.param([(1, 5), (2, 1), (3, 6), (4, 7)], [(2, 1), (3, 6), (4, 7)], id="one of two is left out"),
    ],
)
def test_pairs_that_run_forward_in_both_are_kept(pairs: list[Pair], kept: list[Pair]) -> None:
    assert in_order(pairs) == tuple(kept)


@given(any_pairs)
def test_what_is_kept_runs_forward(pairs: list[Pair]) -> None:
    kept = in_order(pairs)
    assert set(kept) <= set(pairs)
    assert bool(kept) == bool(pairs)
    for (near, far), (next_near, next_far) in itertools.pairwise(kept):
        assert near < next_near
        assert far < next_far


@pytest.mark.parametrize(
    ("height", "other"),
    [
        pytest.param(2.0, 10.0, id="at a pair"),
        pytest.param(3.0, 15.0, id="half way"),
        pytest.param(1.5, 9.5, id="before the first, page by page"),
        pytest.param(7.0, 23.0, id="behind the last, page by page"),
    ],
)
def test_the_other_document_follows(height: float, other: float) -> None:
    assert follow([(2.0, 10.0), (4.0, 20.0)], height) == pytest.approx(other)


def test_without_pairs_nothing_follows() -> None:
    assert follow([], 3.0) is None


@given(any_pairs, heights, heights)
def test_following_never_turns_back(pairs: list[Pair], one: float, other: float) -> None:
    kept = in_order(pairs)
    lower, higher = sorted((one, other))
    first, second = follow(kept, lower), follow(kept, higher)
    assert (first is None) == (second is None) == (not kept)
    if first is not None and second is not None:
        assert first <= second + 1e-6


def test_the_way_back_is_the_same() -> None:
    pairs = in_order([(2.0, 10.0), (4.0, 20.0), (5.0, 60.0)])
    assert follow(inverted(pairs), follow(pairs, 3.25) or 0.0) == pytest.approx(3.25)
