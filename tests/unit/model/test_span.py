"""Spans are half open."""

import pytest

from reader.model.span import Span


def test_a_span_selects_its_characters() -> None:
    assert Span(2, 5).of("abcdef") == "cde"


@pytest.mark.parametrize(
    ("a", "b", "overlap", "contains"),
    [
        (Span(0, 5), Span(5, 8), False, False),
        (Span(0, 5), Span(4, 8), True, False),
        (Span(0, 5), Span(1, 5), True, True),
        (Span(0, 5), Span(5, 5), False, True),
    ],
)
def test_neighbours_share_nothing(a: Span, b: Span, *, overlap: bool, contains: bool) -> None:
    assert a.overlaps(b) is overlap
    assert b.overlaps(a) is overlap
    assert a.contains(b) is contains


@pytest.mark.parametrize(("start", "end"), [(3, 2), (-1, 2)])
def test_a_span_cannot_run_backwards(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_an_empty_span_is_still_a_place() -> None:
    assert Span(4, 4)
    assert not Span(4, 4).holds(4)
