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
