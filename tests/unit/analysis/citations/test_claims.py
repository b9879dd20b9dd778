"""What has no counterpart: quotations without citation, citations without quotation."""

from dataclasses import replace

from reader.analysis.claims import claims, uncited
from reader.model.citation import Citation, CitationKind, Pinpoint, Resolution, Target
from reader.model.quotation import Quotation, QuotationKind
from reader.model.span import Span

QUOTATION = Quotation("q1", Span(1, 5), Span(0, 6), "“”")


def citation(name: str, source: str | None, pinpoint: Pinpoint) -> tuple[Citation, Resolution]:
    return (
        Citation(name, Span(0, 1), CitationKind.SYMBOL, "A/75/12"),
        Resolution(name, (Target("A/75/12", source, pinpoint),)),
    )


def test_quotations_without_citation_are_listed_but_terms_and_nested_ones_are_not() -> None:
    quotations = (
        QUOTATION,
        replace(QUOTATION, id="q2"),
        replace(QUOTATION, id="q3", kind=QuotationKind.TERM),
        replace(QUOTATION, id="q4", parent="q1"),
    )
    assert uncited(quotations, {"q1": ("c1",), "q2": ()}) == ("q2",)


def test_citations_that_lead_to_a_place_without_a_quotation_are_claims() -> None:
    place = Pinpoint(page="4")
    rows = {
        "quotes": citation("c1", "S1", place),
        "claims": citation("c2", "S1", place),
        "names no place": citation("c3", "S1", Pinpoint()),
        "is not open": citation("c4", None, place),
        "cites a title": citation("c5", "S1", place),
    }
    quotations = (QUOTATION, replace(QUOTATION, id="q2", kind=QuotationKind.TITLE))
    citations, resolutions = zip(*rows.values(), strict=True)
    assert claims(citations, resolutions, quotations, {"q1": ("c1",), "q2": ("c5",)}) == ("c2", "c5")
