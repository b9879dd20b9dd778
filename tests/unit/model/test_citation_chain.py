"""The way from a citation to its document, in words."""

import pytest

from reader.model.citation import Citation, CitationKind, Part, PartKind, Pinpoint, Resolution, Target
from reader.model.citation_chain import describe_chain, describe_pinpoint, describe_targets
from reader.model.span import Span

PLACE = Pinpoint(page="4", paragraph="3")


def target(
    document: str = "A/75/12", place: Pinpoint = PLACE, via: tuple[str, ...] = (), term: str | None = None
) -> Target:
    return Target(document, None, place, via, term)


@pytest.mark.parametrize(
    ("footnote", "targets", "words"),
    [
        ("1", (target(),), "1 → A/75/12, page 4, para. 3"),
        (None, (target(place=Pinpoint()),), "text → A/75/12"),
        ("3", (target(via=("footnote 2",)),), "3 → 2 → A/75/12, page 4, para. 3"),
        ("2", (target(via=("footnote 1",), term="Survey"),), "2 → “Survey” (footnote 1) → A/75/12, page 4, para. 3"),
        (
            "14",
            (target(via=("footnote 13", "footnote 1"), term="Survey"),),
            "14 → 13 → “Survey” (footnote 1) → A/75/12, page 4, para. 3",
        ),
        ("2", (target(via=("text, page 3",)),), "2 → text, page 3 → A/75/12, page 4, para. 3"),
        ("1", (target(term="Survey"),), "1 → “Survey” → A/75/12, page 4, para. 3"),
        (
            "5",
            (target(), target(place=Pinpoint(page="6"))),
            "5 → A/75/12, page 4, para. 3; page 6",
        ),
    ],
)
def test_the_chain_names_each_place_on_the_way(footnote: str | None, targets: tuple[Target, ...], words: str) -> None:
    citation = Citation("c1", Span(0, 5), CitationKind.IBID, footnote=footnote)
    assert describe_chain(citation, Resolution("c1", targets)) == words


def test_a_chain_that_leads_nowhere_ends_with_the_reason() -> None:
    citation = Citation("c1", Span(0, 5), CitationKind.IBID, footnote="2")
    assert describe_chain(citation, Resolution("c1", reason="nothing is cited before it")) == (
        "2 → nothing is cited before it"
    )


def test_each_document_is_named_once_with_all_its_places() -> None:
    targets = (
        target(),
        target("A/75/14"),
        target(place=Pinpoint(parts=(Part(PartKind.ANNEX),), article="2", footnote="7")),
    )
    assert describe_targets(targets) == (
        "A/75/12, page 4, para. 3; annex, art. 2, footnote 7; A/75/14, page 4, para. 3"
    )


def test_a_document_as_a_whole_has_no_place() -> None:
    assert describe_pinpoint(Pinpoint()) == ""
