"""What a quotation's first and last words stand for in the source."""

from collections.abc import Callable

import pytest

from reader.analysis.compare import compare
from reader.model.alignment import Weight
from reader.model.document import Document

SOURCE = """The surveyor measured the northern quay on a Monday. Repairs may be considered complete when the lamps are
lit. He found that some crews had left the harbour without permission, and that the toll was raised by nine. It was the
captain of the Aurelia who first complained of it. Many did. Traders on the hill wanted a second bridge. Transports
were allowed to pass in the great majority of cases. No distress could oblige them to travel by any other road."""

TABLE = [
    # the quotation, the first difference (its side, the source's), the weights
    ("must be considered complete when the lamps are lit", ("must", "may"), (Weight.MODAL,)),
    ("all crews had left the harbour without permission", ("all", "some"), (Weight.QUANTIFIER,)),
    ("without permission, and that the toll was raised by twenty", ("twenty", "nine"), (Weight.NUMBER,)),
    ("It was the captain of the Borealis", ("Borealis", "Aurelia"), (Weight.NAME,)),
    ("most traders on the hill wanted a second bridge", ("most", ""), (Weight.QUANTIFIER,)),  # another sentence
    ("surely be considered complete when the lamps are lit", ("surely", ""), ()),  # of no class
    ("were allowed to pass in all cases", ("all", "the great majority of"), (Weight.QUANTIFIER,)),
    ("[must] be considered complete when the lamps are lit", ("[must]", "may"), (Weight.MODAL,)),  # shown, and hides it
]


@pytest.mark.parametrize(("quotation", "first", "weights"), TABLE)
def test_words_at_an_end_read_against_what_the_source_has_there(
    make_document: Callable[..., Document], quotation: str, first: tuple[str, str], weights: tuple[Weight, ...]
) -> None:
    reply = make_document(f"A letter.\n\nThey say “{quotation}” in it.")
    (finding,) = compare(reply, [make_document(SOURCE)]).findings
    assert finding.passage is not None
    differences = [d for d in finding.passage.differences if not d.typographic]
    assert [(d.quoted_text, d.source_text) for d in differences] == [first]
    assert finding.verdict.weights == weights


def test_a_word_between_does_not_hide_what_the_first_one_stands_for(make_document: Callable[..., Document]) -> None:
    reply = make_document("They say “some distress obliged them to travel by any other road” in it.")
    (finding,) = compare(reply, [make_document(SOURCE)]).findings
    assert finding.passage is not None
    assert finding.passage.span.of(SOURCE).startswith("No distress could oblige")
    assert Weight.NEGATION in finding.verdict.weights
