"""Which place of a quotation stands first: the words, then the citation, then what is quoted around it."""

from collections.abc import Sequence

import pytest

from reader.analysis.align import Pair
from reader.analysis.cited import NOT_CITED, Cited, CitedRange
from reader.analysis.normalise import split_words
from reader.analysis.place import Place
from reader.analysis.query import Query
from reader.analysis.rank_places import Ranked, neighbours, rank_places, sure_places

TOTAL = 100_000  # words of all sources
WORDS = split_words("the lamp burned on forty nights of the winter")
LONG, SHORT = 8, 2  # words of a quotation that places itself, and of one that does not
MUCH, LITTLE = 90.0, 12.0  # bits of evidence for these


def query_of(size: int) -> Query:
    return Query(WORDS, 0, tuple(WORDS.folds[:size]), (False,) * size, ())


def place(first: int, *, score: float = 1.0, evidence: float = LITTLE, source: str = "S1", size: int = SHORT) -> Place:
    pairs = tuple(Pair(index, first + index, 1.0) for index in range(size))
    return Place(source, first, first + size, pairs, score, evidence)


def sure(first: int, source: str = "S1") -> Place:
    return place(first, evidence=MUCH, source=source, size=LONG)


def cited_at(*ranges: tuple[str, int, int, float]) -> Cited:
    by_source: dict[str, tuple[CitedRange, ...]] = {}
    for source, first, last, share in ranges:
        by_source[source] = (*by_source.get(source, ()), CitedRange(first, last, share))
    return Cited(open=tuple(by_source), ranges=by_source)


def ranked(
    places: Sequence[Place], cited: Cited = NOT_CITED, *, before: Sequence[Place] = (), mentioned: Sequence[str] = ()
) -> list[Ranked]:
    """Rank the places of one quotation that stands behind others with one sure place each."""
    found = {f"b{number}": [known] for number, known in enumerate(before)} | {"q": list(places)}
    queries = {key: query_of(SHORT if key == "q" else LONG) for key in found}
    where = dict.fromkeys(found, NOT_CITED) | {"q": cited}
    speaks_of: dict[str, Sequence[str]] = dict.fromkeys(found, ()) | {"q": mentioned}
    return rank_places(found, queries, where, speaks_of, TOTAL)["q"]


FIRST = [
    # why, places, citation, sure places before, sources spoken of: the first word of the place that stands first
    ("the better words", [place(10, score=0.7), place(900)], NOT_CITED, [], [], 900),
    ("of equals the first", [place(900), place(10)], NOT_CITED, [], [], 10),
    (
        "of equals the one on the cited page",
        [place(10), place(900)],
        cited_at(("S1", 800, 1000, 1.0)),
        [sure(850)],
        [],
        900,
    ),
    ("of equals the one near what is quoted before", [place(10), place(900)], NOT_CITED, [sure(880)], [], 900),
    ("of equals the nearest, on either side", [place(700), place(900)], NOT_CITED, [sure(880)], [], 900),
    (
        "the page that citations usually mean, not the one this names",
        [place(10), place(900)],
        cited_at(("S1", 0, 200, 0.1), ("S1", 800, 1000, 0.9)),
        [],
        [],
        900,
    ),
    (
        "the named page where citations are seldom off",
        [place(10), place(900)],
        cited_at(("S1", 0, 200, 0.9), ("S1", 800, 1000, 0.1)),
        [],
        [],
        10,
    ),
    ("of equals the one in the cited source", [place(10), place(10, source="S2")], Cited(open=("S2",)), [], [], "S2"),
    (
        "of equals the one in the source that is spoken of",
        [place(10), place(10, source="S2")],
        NOT_CITED,
        [],
        ["S2"],
        "S2",
    ),
    ("better words elsewhere, not worse ones near", [place(10), place(900, score=0.8)], NOT_CITED, [sure(890)], [], 10),
]


@pytest.mark.parametrize(
    ("places", "cited", "before", "mentioned", "wanted"), [row[1:] for row in FIRST], ids=[row[0] for row in FIRST]
)
def test_this_place_stands_first(
    places: list[Place], cited: Cited, before: list[Place], mentioned: list[str], wanted: int | str
) -> None:
    first = ranked(places, cited, before=before, mentioned=mentioned)[0].place
    assert wanted in {first.first, first.source}


MORE_BELIEVED = [
    ("near what is quoted before", {"before": [sure(850)]}, {}),
    ("where the reply quotes twice", {"before": [sure(895), sure(895)]}, {"before": [sure(895), sure(40_000)]}),
    ("the nearer, the more", {"before": [sure(890)]}, {"before": [sure(500)]}),
    ("where the citation points", {"cited": cited_at(("S1", 800, 1000, 1.0))}, {}),
    ("on a smaller cited page", {"cited": cited_at(("S1", 890, 910, 1.0))}, {"cited": cited_at(("S1", 0, 2000, 1.0))}),
    (
        "where citations usually point",
        {"cited": cited_at(("S1", 800, 1000, 0.9))},
        {"cited": cited_at(("S1", 800, 1000, 0.1))},
    ),
    ("uncited rather than cited elsewhere", {}, {"cited": cited_at(("S1", 10, 200, 1.0))}),
]


@pytest.mark.parametrize(("why", "more", "less"), MORE_BELIEVED, ids=[row[0] for row in MORE_BELIEVED])
def test_a_place_is_believed_more(why: str, more: dict[str, list[Place]], less: dict[str, list[Place]]) -> None:
    def belief(cited: Cited = NOT_CITED, before: Sequence[Place] = ()) -> float:
        return ranked([place(900)], cited, before=before)[0].belief

    # Each must have as many sure neighbours as the other: the share of quotations that are found counts too.
    padded = {key: {"before": [sure(50_000)], **case} for key, case in (("more", more), ("less", less))}
    assert belief(**padded["more"]) > belief(**padded["less"]), why  # type: ignore[arg-type]  # cases of either kind


def test_a_first_look_overrules_the_words_of_a_neighbour() -> None:
    twice = [sure(10), sure(50_000)]
    found = {"b": twice, "q": [place(20), place(49_990)]}
    queries = {"b": query_of(LONG), "q": query_of(SHORT)}
    nothing = dict.fromkeys(found, NOT_CITED)
    told = rank_places(found, queries, nothing, dict.fromkeys(found, ()), TOTAL, sure={"b": twice[1]})
    assert told["q"][0].place.first == 49_990


def test_only_places_that_outweigh_chance_are_sure() -> None:
    found = {"long": [sure(10)], "short": [place(10)], "nowhere": [], "unlike": [place(10, score=0.3, evidence=MUCH)]}
    assert set(sure_places(found, TOTAL)) == {"long"}


def test_three_quotations_on_each_side_are_neighbours() -> None:
    order = [f"q{number}" for number in range(9)]
    known = {quotation: sure(number) for number, quotation in enumerate(order)}
    assert [near.first for near in neighbours(order, known)["q4"]] == [1, 2, 3, 5, 6, 7]
    assert [near.first for near in neighbours(order, known)["q0"]] == [1, 2, 3]
