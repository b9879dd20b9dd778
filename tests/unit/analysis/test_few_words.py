"""A few words are found where one of them was exchanged, a number is in another form or a space was lost."""

from collections.abc import Callable

import pytest

from reader.analysis.compare import compare
from reader.model.alignment import VerdictKind, Weight
from reader.model.comparison import Finding
from reader.model.document import Document

MakeDocument = Callable[..., Document]

ENGLISH = """The panel heard 147 witnesses in the harbour hall of Varn and saw the place twice.

Some sailors pleaded ignorance. The master of the port had been warned fifteen days before the gale, and his answer
was that the longboat leaked. The barrier shall be raised within ninety days. The fishermen kept a cold supper."""
SPANISH = """El guarda había advertido a la Junta, quince días antes, de que el agua brotaba por las juntas del dique.

Oyó a treinta y siete testigos. Nadie resultó herido en el hundimiento, según los libros que conserva la Cofradía."""


def found_in(make_document: MakeDocument, source: str, quotation: str) -> Finding:
    sure = "; ".join(f"“{' '.join(part.split())}”" for part in source.split(". ") if len(part.split()) > len("12345"))
    reply = make_document(f"They say “{quotation}” there.\n\nThe rest is: {sure}.")
    return compare(reply, [make_document(source)]).findings[0]


@pytest.mark.parametrize(
    ("source", "quotation", "passage", "weights"),
    [
        (ENGLISH, "heard 174 witnesses", "heard 147 witnesses", (Weight.NUMBER,)),
        (ENGLISH, "all sailors pleaded", "Some sailors pleaded", (Weight.QUANTIFIER,)),
        (ENGLISH, "15 days before", "fifteen days before", ()),
        (ENGLISH, "within 90 days", "within ninety days", ()),
        (ENGLISH, "within 30 days", "within ninety days", (Weight.NUMBER,)),
        (ENGLISH, "long boat leaked", "longboat leaked", ()),
        (ENGLISH, "a lukewarm supper", "a cold supper", ()),
        (SPANISH, "15 días antes", "quince días antes", ()),
        (SPANISH, "a 37 testigos", "a treinta y siete testigos", ()),
        (SPANISH, "nadie resultó muerto", "Nadie resultó herido", ()),
    ],
)
def test_one_word_may_differ(
    make_document: MakeDocument, source: str, quotation: str, passage: str, weights: tuple[Weight, ...]
) -> None:
    finding = found_in(make_document, source, quotation)
    assert finding.passage is not None
    assert finding.passage.span.of(source) == passage
    assert finding.verdict.weights == weights


@pytest.mark.parametrize(
    "quotation", ["the third way", "heard the sailors", "ignorance is bliss", "cold comfort", "a hot breakfast"]
)
def test_little_words_and_one_rare_one_are_no_passage(make_document: MakeDocument, quotation: str) -> None:
    assert found_in(make_document, ENGLISH, quotation).verdict.kind is VerdictKind.ABSENT
