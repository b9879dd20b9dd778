"""Which open source a citation leads to: by its names, by what the user said, by its pages."""

from collections.abc import Callable
from typing import Any

import pytest

from reader.model.case import Assignment

Make = Callable[..., Any]

SOURCE_RULES: dict[str, tuple[list[str], list[str | None]]] = {
    # the last citation's open source: S1 is A/75/12, titled "Survey of the Lower Delta"; S2 is "Water Law" by Orrin
    "by symbol": (["A/75/12, p. 2."], ["S1"]),
    "by symbol in lower case is malformed, but found": (["a/75/12, p. 2."], ["S1"]),
    "by the other half of a joint symbol": (["A/75/12-S/2020/90, p. 2."], ["S1"]),
    "by title": (["Delta Commission, Survey of the Lower Delta, 3 May 2020."], ["S1"]),
    "by title and address": (["Survey of the Lower Delta, https://example.org/x"], ["S1"]),
    "by an address that spells the title": (["https://example.org/2020/17-survey-of-the-lower-delta.html"], ["S1"]),
    "by file name": (["Ann Orrin, On Canals and Locks (2011), p. 1."], ["S2"]),
    "by the author on the first page": (["Orrin, p. 1."], ["S2"]),
    "not open": (["A/75/99, p. 2."], [None]),
    "another symbol that begins alike": (["A/75/120, p. 2."], [None]),
    "one word of the title": (["Anna Survey, The Coast (1990), p. 3."], [None]),
    "through ibid.": (["A/75/12.", "Ibid., p. 2."], ["S1", "S1"]),
}


@pytest.mark.parametrize("rule", SOURCE_RULES)
def test_cited_documents_are_found_among_the_open_sources(
    rule: str, cited_reply: Make, cited_source: Make, resolved: Make
) -> None:
    notes, expected = SOURCE_RULES[rule]
    sources = (
        cited_source("Survey of the Lower Delta\n\nIt is flat.", "Silt.", number=1, symbols=("A/75/12",)),
        cited_source("Water Law\n\nby Ann Orrin\n\nIt flows.", number=2, path="canals_and_locks.pdf"),
    )
    found = [resolution.targets[0].source for _, resolution in resolved(cited_reply(notes=notes), sources)]
    assert found == expected


def test_two_sources_that_fit_leave_it_unresolved_and_are_both_named(
    cited_reply: Make, cited_source: Make, resolved: Make
) -> None:
    sources = (
        cited_source("One.", number=1, symbols=("A/75/12",), title="First print"),
        cited_source("Two.", number=2, symbols=("A/75/12",), title="Second print"),
    )
    (_, resolution), (_, following) = resolved(cited_reply(notes=["A/75/12, p. 1.", "Ibid."]), sources)
    assert resolution.targets == ()
    assert resolution.reason == "A/75/12 fits 2 open documents by its symbol: S1 (First print) and S2 (Second print)"
    assert following.targets == ()
    assert "First print" in (following.reason or "")


def test_what_the_user_assigned_wins(cited_reply: Make, cited_source: Make, resolved: Make) -> None:
    sources = (
        cited_source("One.", number=1, symbols=("A/75/12",)),
        cited_source("Two.", number=2),
    )
    assignments = (Assignment("A/75/12", sources[1].document.fingerprint),)
    pairs = resolved(cited_reply(notes=["A/75/12, p. 1.", "Ibid."]), sources, assignments)
    assert [resolution.targets[0].source for _, resolution in pairs] == ["S2", "S2"]


def test_an_assigned_file_that_is_not_open_leads_to_no_other(
    cited_reply: Make, cited_source: Make, resolved: Make
) -> None:
    sources = (cited_source("One.", symbols=("A/75/12",)),)
    ((_, resolution),) = resolved(cited_reply(notes=["A/75/12, p. 1."]), sources, (Assignment("A/75/12", "f" * 64),))
    assert [target.source for target in resolution.targets] == [None]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        ("It is flat.\n\nIt is wide.", "A/75/12, page 1, para. 2"),
        ("1. It is flat.\n\n2. It is wide.", "A/75/12, para. 2"),
    ],
)
def test_a_paragraph_that_can_only_be_counted_stays_on_its_page(
    paragraphs: str, expected: str, cited_reply: Make, cited_source: Make, outcomes: Make
) -> None:
    sources = (cited_source(paragraphs, symbols=("A/75/12",)),)
    found = outcomes(cited_reply(notes=["A/75/12, page 1, para. 1.", "Ibid., para. 2."]), sources)
    assert found[1] == expected


def test_a_page_beyond_the_end_rejects_the_antecedent_of_ibid(
    cited_reply: Make, cited_source: Make, outcomes: Make
) -> None:
    sources = (cited_source("One.", "Two.", symbols=("A/75/12",), title="Survey"),)
    found = outcomes(cited_reply(notes=["A/75/12, p. 2.", "Ibid., p. 30."]), sources)
    assert found[0] == "A/75/12, page 2"
    assert found[1] == "? page 30 is beyond the end of Survey, whose last page is 2"


def test_a_page_beyond_the_end_of_a_named_document_is_a_warning(
    cited_reply: Make, cited_source: Make, resolved: Make
) -> None:
    sources = (cited_source("One.", "Two.", symbols=("A/75/12",), title="Survey"),)
    ((_, resolution),) = resolved(cited_reply(notes=["A/75/12, p. 30."]), sources)
    assert resolution.targets[0].source == "S1"
    assert resolution.warnings == ("page 30 is beyond the end of Survey, whose last page is 2",)


def test_a_bare_page_is_one_of_the_only_source(cited_reply: Make, cited_source: Make, resolved: Make) -> None:
    reply = cited_reply("He wrote, “It is flat,” p. 2.")
    ((_, resolution),) = resolved(reply, (cited_source("Silt.", "It is flat.", title="Survey"),))
    assert [target.source for target in resolution.targets] == ["S1"]
    ((_, open_),) = resolved(reply, (cited_source("a.", number=1), cited_source("b.", number=2)))
    assert open_.targets == ()
    assert [pinpoint.page for pinpoint in open_.pending] == ["2"]
    assert open_.reason == "it names a place, but no document"


def test_an_abbreviation_means_the_source_whose_title_it_shortens(
    cited_reply: Make, cited_source: Make, resolved: Make
) -> None:
    sources = (
        cited_source("It is flat.", number=1, title="Complaint"),
        cited_source("It is wide.", number=2, title="Opposition brief"),
    )
    reply = cited_reply("He wrote, “It is flat.” Compl. ¶ 1. And “it is wide.” Opp. Br. at 1.")
    assert [resolution.targets[0].source for _, resolution in resolved(reply, sources)] == ["S1", "S2"]
