"""Citations of another edition: by how many pages they are off is learned from some quotations and places others."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from reader.analysis.cited_places import CitedPlaces
from reader.analysis.compare import compare
from reader.analysis.normalise import split_words
from reader.analysis.pinpoint_shifts import learn_shifts
from reader.analysis.pinpoints import check_pinpoints
from reader.analysis.place import Place
from reader.model.alignment import Alignment, Passage, PinpointState
from reader.model.citation import Pinpoint, Resolution, Target
from reader.model.comparison import Source
from reader.model.document import Document
from reader.model.span import Span

Make = Callable[..., Any]

PAGES = 60
NAMES = ["amber", "basalt", "copper", "dolomite", "emerald", "feldspar", "garnet", "hematite", "iron", "jade"]


def page_text(number: int) -> str:
    """A page with words of its own, and the same two words as every other."""
    tens, ones = NAMES[number // 10], NAMES[number % 10]
    return f"The {tens}keeper of the {ones}house counted {ones}stones beside {tens}water, and the old lamp was lit."


def own_words(number: int) -> str:
    tens, ones = NAMES[number // 10], NAMES[number % 10]
    return f"{tens}keeper of the {ones}house counted {ones}stones beside {tens}water"


@pytest.fixture
def source(cited_source: Make) -> Source:
    made: Source = cited_source(*(page_text(number) for number in range(1, PAGES + 1)))
    return made


def shifts_of(source: Source, cited: Sequence[tuple[int, int]]) -> dict[int, float]:
    """Return the shifts that are learned from quotations of one page that are cited to another."""
    words = split_words(source.document.text)
    places = CitedPlaces([source], {"S1": words})
    where, sure = {}, {}
    for number, (page, named) in enumerate(cited):
        target = Target("A source", "S1", Pinpoint(page=str(named)))
        where[f"q{number}"] = places.of([Resolution(f"c{number}", (target,))])
        first, last = words.within(source.document.pages[page - 1].body)
        sure[f"q{number}"] = Place("S1", first, last, (), 1.0, 90.0)
    known = learn_shifts(sure, where, [source], {"S1": words})
    return {shift.pages: round(shift.share, 2) for shift in known.get("S1", ())}


LEARNED = [
    # pages that are quoted, with the page that is named for each; the shares of the offsets
    ("as cited", [(5, 5), (9, 9), (20, 20)], {}),
    ("all off by three", [(5, 2), (9, 6), (20, 17), (30, 27)], {3: 0.8, 0: 0.2}),
    ("two of two", [(5, 2), (9, 6)], {3: 0.67, 0: 0.33}),
    ("some off, some not", [(5, 5), (9, 9), (20, 24), (30, 34), (40, 44)], {-4: 0.5, 0: 0.5}),
    ("two parts", [(5, 2), (9, 6), (20, 17), (30, 50), (31, 51), (33, 53)], {3: 0.43, -20: 0.43, 0: 0.14}),
    ("one slip", [(5, 5), (9, 9), (20, 17)], {}),
    ("nothing in common", [(5, 9), (20, 13), (40, 41)], {}),
    ("one page named wrong again and again", [(5, 2), (5, 2), (5, 2)], {}),
]


@pytest.mark.parametrize(("cited", "wanted"), [row[1:] for row in LEARNED], ids=[row[0] for row in LEARNED])
def test_offsets_are_learned(source: Source, cited: list[tuple[int, int]], wanted: dict[int, float]) -> None:
    assert shifts_of(source, cited) == wanted


def reply_citing(cited_reply: Make, offset: int) -> Document:
    """A reply with five quotations that only one page has, and two words that all have, cited from another edition."""
    cited = [(own_words(page), page - offset) for page in (12, 17, 24, 33, 41)] + [("old lamp", 27 - offset)]
    reply: Document = cited_reply("\n\n".join(f"He writes that “{words}” (p. {page})." for words, page in cited))
    return reply


@pytest.mark.parametrize("offset", [0, 3, -4, 11])
def test_words_that_stand_on_every_page_are_found_on_the_one_that_the_citation_means(
    cited_reply: Make, source: Source, offset: int
) -> None:
    comparison = compare(reply_citing(cited_reply, offset), [source.document])
    passage = comparison.findings[-1].passages[0]
    assert source.document.pages[26].body.contains(passage.span)
    assert passage.pinpoint.state is (PinpointState.SHIFTED if offset else PinpointState.AGREES)


def test_words_that_stand_on_every_page_are_looked_for_near_what_is_quoted_around_them(
    cited_reply: Make, source: Source
) -> None:
    reply = cited_reply(f"He says “{own_words(55)}” of the “old lamp” and then “{own_words(56)}” again.")
    passage = compare(reply, [source.document]).findings[1].passages[0]
    assert any(source.document.pages[page].body.contains(passage.span) for page in (54, 55))


def test_a_passage_over_two_pages_is_shifted_if_it_ends_on_the_page_that_is_meant(cited_source: Make) -> None:
    source = cited_source(*(f"word{number} runs on" for number in range(20)))
    text = source.document.text
    alignments, cited = [], {}
    for number, page in enumerate((2, 6, 9, 14)):  # the last begins a page before the one that is meant
        start = text.index(f"word{page}")
        end = text.index(f"word{page + 1}") + 6 if number == 3 else start + 5
        alignments.append(Alignment(f"q{number}", (Passage("S1", Span(start, end), 1.0),)))
        target = Target("A source", "S1", Pinpoint(page=str(page + 4 + (number == 3))))
        cited[f"q{number}"] = [Resolution(f"c{number}", (target,))]
    states = [a.passages[0].pinpoint.state for a in check_pinpoints(alignments, cited, [source])]
    assert states == [PinpointState.SHIFTED] * 4
