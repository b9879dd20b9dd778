"""Which finding comes next, and the way back."""

import pytest

from reader.export.dossier import Dossier
from reader.workspace.navigation import History, next_index, next_offset, stepped


@pytest.mark.parametrize(
    ("current", "count", "expected"),
    [
        (None, 1, "q1"),
        (None, 2, "q2"),
        (None, -1, "q5"),
        ("q1", 1, "q2"),
        ("q1", 3, "q4"),
        ("q1", 99, "q5"),
        ("q5", 1, None),
        ("q3", -2, "q1"),
        ("q1", -1, None),
        ("gone", 1, "q1"),
    ],
)
def test_steps_through_quotations(dossier: Dossier, current: str | None, count: int, expected: str | None) -> None:
    finding = stepped(dossier.findings, current, count)
    assert (finding.id if finding else None) == expected


def test_steps_stop_only_at_what_is_wanted(dossier: Dossier) -> None:
    problem = stepped(dossier.findings, "q1", 1, lambda finding: finding.is_problem)
    assert problem is not None
    assert problem.id == "q4", "an edited quotation and a scare quote are no problems"


@pytest.mark.parametrize(
    ("current", "count", "length", "expected"),
    [(None, 1, 3, 0), (None, -1, 3, 2), (2, 1, 3, 0), (0, -1, 3, 2), (0, 7, 3, 1), (None, 1, 0, None)],
)
def test_hits_go_round(current: int | None, count: int, length: int, expected: int | None) -> None:
    assert next_index(current, count, length) == expected


@pytest.mark.parametrize(
    ("here", "count", "expected"),
    [(0, 1, 10), (10, 1, 20), (10, -1, None), (15, -1, 10), (15, 9, 30), (30, 1, None), (99, -2, 20)],
)
def test_sections_stop_at_the_ends(here: int, count: int, expected: int | None) -> None:
    assert next_offset([10, 20, 30], here, count) == expected


def test_going_back_leads_to_another_place_than_here() -> None:
    history: History[str] = History()
    for place in ("a", "b"):
        history.leave(place)
    assert history.back("b") == "a"
    assert history.back("a") is None
    assert history.forward("a") == "b"


def test_history_goes_back_and_forth() -> None:
    history: History[str] = History()
    for place in ("a", "b", "c"):
        history.leave(place)
    assert [history.back("d"), history.back("c")] == ["c", "b"]
    assert history.forward("b") == "c"
    assert history.forward("c") == "d"
    assert history.forward("d") is None


def test_a_jump_after_going_back_loses_no_place() -> None:
    history: History[str] = History()
    history.leave("a")
    history.leave("b")
    assert history.back("c") == "b"
    history.leave("b")
    seen = []
    place: str | None = "x"
    while (place := history.back(place or "")) is not None:
        seen.append(place)
    assert set(seen) == {"a", "b", "c"}
