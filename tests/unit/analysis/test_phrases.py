"""Phrases that a source has again and again: where most of a quotation differs they are no trace of it."""

from collections.abc import Callable

import pytest

from reader.analysis.compare import compare
from reader.model.document import Document

MakeDocument = Callable[..., Document]
QUOTATION = "The interest of capital is a burden on widows, orphans and old sailors"
PHRASE = "He asks what the interest of capital is a burden for. "
OTHER = "Nobody rowed across while herring boats lay frozen beside gardens that winter. "
WHOLE = f"He writes: {QUOTATION.replace('old', 'all')}. "
REPLY = f"He says “{OTHER[:-2]}” first. He writes “{QUOTATION}” of it."


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param(OTHER * 200 + PHRASE, True, id="once"),
        pytest.param((OTHER * 10 + PHRASE) * 20, False, id="again and again"),
        pytest.param((OTHER * 10 + PHRASE) * 20 + WHOLE, True, id="again and again, and once with all its words"),
    ],
)
def test_half_a_quotation_is_found_only_where_its_words_are_rare(
    make_document: MakeDocument, source: str, found: bool
) -> None:
    _, finding = compare(make_document(REPLY, "reply"), [make_document(source, "source")]).findings
    assert bool(finding.passages) is found
