"""The way from a citation to its document, as the window says it."""

import pytest

from reader.export.dossier import Dossier
from reader.model.citation import Citation, CitationKind, Part, PartKind, Pinpoint, Resolution, Target
from reader.ui.chain_words import chain_words
from tests.conftest import span_of

PLACE = Pinpoint(page="4", paragraph="3")


def target(
    document: str = "A/75/12", place: Pinpoint = PLACE, via: tuple[str, ...] = (), term: str | None = None
) -> Target:
    return Target(document, None, place, via, term)


def words_of(dossier: Dossier, footnote: str | None, *targets: Target) -> str:
    reply = dossier.comparison.reply
    citation = Citation("c1", span_of(reply, "The tower stands"), CitationKind.IBID, footnote=footnote)
    return chain_words(dossier.comparison, citation, Resolution("c1", targets))


@pytest.mark.parametrize(
    ("footnote", "targets", "words"),
    [
        ("1", (target(),), "1 → A/75/12, page 4, para. 3"),
        (None, (target(place=Pinpoint()),), "The tower stands → A/75/12"),
        ("3", (target(via=("footnote 2",)),), "3 → 2 → A/75/12, page 4, para. 3"),
        ("2", (target(via=("footnote 1",), term="Survey"),), "2 → “Survey” (footnote 1) → A/75/12, page 4, para. 3"),
        (
            "14",
            (target(via=("footnote 13", "footnote 1"), term="Survey"),),
            "14 → 13 → “Survey” (footnote 1) → A/75/12, page 4, para. 3",
        ),
        ("2", (target(via=("text, page 3",)),), "2 → text, page 3 → A/75/12, page 4, para. 3"),
        ("5", (target(), target(place=Pinpoint(page="6"))), "5 → A/75/12, page 4, para. 3; page 6"),
        ("5", (target(), target()), "5 → A/75/12, page 4, para. 3"),
        (
            "5",
            (
                target(),
                target("A/75/14"),
                target(place=Pinpoint(parts=(Part(PartKind.ANNEX),), article="2", footnote="7")),
            ),
            "5 → A/75/12, page 4, para. 3; annex, article 2, note 7; A/75/14, page 4, para. 3",
        ),
        ("2", (), "2"),
    ],
)
def test_the_chain_names_each_place_on_the_way(
    dossier: Dossier, footnote: str | None, targets: tuple[Target, ...], words: str
) -> None:
    assert words_of(dossier, footnote, *targets) == words
