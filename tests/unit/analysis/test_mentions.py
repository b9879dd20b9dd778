"""Which source a sentence speaks of, told by a word that only that source's title has."""

from collections.abc import Callable

import pytest

from reader.analysis.corpus import Corpus
from reader.analysis.known_text import KnownText
from reader.analysis.mentions import Mentions
from reader.analysis.rarity import Rarity
from reader.model.comparison import Source
from reader.model.document import Document
from reader.model.quotation import Quotation
from reader.model.span import Span

MakeDocument = Callable[..., Document]

SURVEY = "Survey of the Northern Lights\n\nThe lamp burned on forty nights."
PILOTS = "The Pilots' Handbook of Lights\n\nThe tower was dark."
OTHERS = ("Annual report on the harbours\n\nNothing burned.", "Annual report on the bridges\n\nNothing fell.")

NEAR = [
    # what the reply says up to the quotation, the sources, those spoken of
    ("The Survey says that “", (SURVEY, PILOTS), {"S1"}),
    ("The pilots say that “", (SURVEY, PILOTS), {"S2"}),
    ("The Survey is not alone, for the Handbook says “", (SURVEY, PILOTS), {"S1", "S2"}),
    ("The Survey is silent. Elsewhere we read “", (SURVEY, PILOTS), set()),
    ("The Survey is silent.\n\nWe read “", (SURVEY, PILOTS), set()),
    ("It says of the lights that “", (SURVEY, PILOTS), set()),
    ("The report says that “", OTHERS, set()),
    ("The report on bridges says that “", OTHERS, {"S2"}),
    ("The SURVEY says that “", (SURVEY, PILOTS), {"S1"}),
    ("The Survey says that “", (SURVEY,), set()),
    ("Of the tower we read “", (SURVEY, PILOTS), {"S2"}),
]


@pytest.mark.parametrize(("before", "sources", "wanted"), NEAR, ids=[f"{len(row[1])}: {row[0]}" for row in NEAR])
def test_a_sentence_speaks_of_these_sources(
    make_document: MakeDocument, before: str, sources: tuple[str, ...], wanted: set[str]
) -> None:
    reply = make_document(f"{before}the tower was dark”.")
    known = {f"S{number}": KnownText(make_document(text)) for number, text in enumerate(sources, start=1)}
    cases = tuple(Source(source, text.document) for source, text in known.items())
    rarity = Rarity(text.words() for text in known.values())
    corpus = Corpus(reply, KnownText(reply).words(), cases, known, rarity, {})
    quotation = Quotation("q1", Span(len(before), len(before) + 18), Span(len(before) - 1, len(before) + 19), "“”")
    assert set(Mentions(corpus).near(quotation)) == wanted
