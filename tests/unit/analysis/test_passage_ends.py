"""Words at the ends of a quotation that only the spaces part from the source's."""

from collections.abc import Callable

import pytest

from reader.analysis.compare import compare
from reader.model.alignment import VerdictKind
from reader.model.document import Document

SOURCE = """A clerk described the granary. Somebody has opened several sacks and carried barley down the stairway into
the yard of a stable, keeping the doors ajar all night. Then the frost came."""

TABLE = [
    "Somebodyhas opened several sacks and carried barley",
    "opened seve- ral sacks andcarried barley down thestairway",
    "sacks and carried barley down thestairway intothe yardof astable",
    "barleydown thestairwayinto the yard of a stable, keeping the doors",
    "ofa sta ble, keeping the doors ajar all night",
    "of a stable, keeping the doors ajar allni ght",
    "carried barley down the stairway intothe",
]


@pytest.mark.parametrize("quotation", TABLE)
def test_joined_and_split_words_at_an_end_are_the_same_words(
    make_document: Callable[..., Document], quotation: str
) -> None:
    reply, source = make_document(f"A letter.\n\nHe says “{quotation}” in it."), make_document(SOURCE)
    (finding,) = compare(reply, [source]).findings
    assert finding.verdict.kind is VerdictKind.VERBATIM
    assert finding.passage is not None
    passage = finding.passage.span.of(source.text)
    assert "".join(passage.split()).casefold() == "".join(quotation.replace("- ", "").split()).casefold()


def test_an_added_letter_at_an_end_is_no_joined_word(make_document: Callable[..., Document]) -> None:
    reply = make_document("A letter.\n\nHe says “opened several sacks and carried barleys” in it.")
    (finding,) = compare(reply, [make_document(SOURCE)]).findings
    assert finding.verdict.kind is VerdictKind.ALTERED


def test_a_misread_word_at_an_end_has_its_place_in_the_passage(make_document: Callable[..., Document]) -> None:
    reply = make_document("A letter.\n\nHe says “carried barley down the stairway into the yard of a stab1e” in it.")
    source = make_document(SOURCE)
    (finding,) = compare(reply, [source]).findings
    assert finding.passage is not None
    assert finding.passage.span.of(source.text).endswith("of a stable")
    assert finding.verdict.weights == ()
