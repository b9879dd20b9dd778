"""Where a source itself quotes, its own quotation is followed into the other sources."""

from collections.abc import Callable

import pytest

from reader.analysis.compare import compare
from reader.model.alignment import Chain, VerdictKind
from reader.model.document import Document

MakeDocument = Callable[..., Document]

NOTE = "We measured for a week, and the depth of the old basin was between 40 and 4,000 centimetres at low tide."
QUOTED = "depth of the old basin was between 40 and 400 centimetres"


def chain_of(make: MakeDocument, report: str, others: tuple[str, ...]) -> Chain | None:
    sources = [make(report), *map(make, others)]
    finding = compare(make(f"The report has “{QUOTED}” in it."), sources).findings[0]
    assert finding.passage is not None
    assert finding.passage.source == "S1"
    return finding.passage.chain


@pytest.mark.parametrize(
    ("report", "others", "verdict"),
    [
        (f"The mission told us that “the {QUOTED}” then.", (NOTE,), VerdictKind.ALTERED),
        (f"The mission told us that “the {QUOTED}” then.", (NOTE.replace("4,000", "400"),), VerdictKind.VERBATIM),
        (f"The mission told us that “the {QUOTED}” then.", ("Nothing was measured by anybody here.",), None),
        (f"The mission told us that “the {QUOTED}” then.", (), None),  # nothing to look it up in
        (f"We say that the {QUOTED} then.", (NOTE,), None),  # the report’s own words
        (f"The “{QUOTED[:14]}” is meant: the {QUOTED} then.", (NOTE,), None),  # quotes something else
    ],
)
def test_a_quotation_of_the_sources_own_is_followed(
    make_document: MakeDocument, report: str, others: tuple[str, ...], verdict: VerdictKind | None
) -> None:
    chain = chain_of(make_document, report, others)
    assert (chain.verdict.kind if chain else None) is verdict
    if chain:
        assert chain.passage is not None
        assert chain.passage.source == "S2"
        assert chain.quotation.of(report).startswith("the depth")


HOLDING = "The report is held to say “the mission told us that the {quoted}, and so it is”."


@pytest.mark.parametrize(
    ("inner", "chained"),
    [
        (f"“{QUOTED}”", QUOTED),  # a part of the passage, marked by the report and not by the reply
        (f"“{QUOTED[:12]}” {QUOTED[13:]}", None),  # too few words to be told from chance
        (QUOTED, None),
    ],
)
def test_a_passage_that_holds_a_quotation_is_followed_from_there(
    make_document: MakeDocument, inner: str, chained: str | None
) -> None:
    report = f"Now the mission told us that the {inner}, and so it is."
    sources = [make_document(report), make_document(NOTE)]
    finding = compare(make_document(HOLDING.format(quoted=QUOTED)), sources).findings[0]
    assert finding.passage is not None
    assert finding.passage.source == "S1"
    chain = finding.passage.chain
    assert (chain.quotation.of(report) if chain else None) == chained
    assert (finding.passage.inner_quotation is None) is (chained is None)


def test_of_several_quotations_in_a_passage_the_one_that_weighs_is_told(make_document: MakeDocument) -> None:
    right, wrong = "We measured for a week", "between 40 and 400 centimetres"
    report = f"It says “{right}” and later “{wrong}” of the same basin."
    sources = [make_document(report), make_document(NOTE)]
    reply = make_document(f"The report: “It says {right} and later {wrong} of the same basin.”")
    passage = compare(reply, sources).findings[0].passage
    assert passage is not None
    assert passage.chain is not None
    assert passage.chain.quotation.of(report) == wrong
