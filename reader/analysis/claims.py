"""What a reply leaves without a counterpart: quotations without citation, citations without quotation."""

from collections.abc import Mapping, Sequence

from reader.model.citation import Citation, Resolution
from reader.model.quotation import Quotation, QuotationKind


def uncited(quotations: Sequence[Quotation], cited: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return the ids of the quotations that no citation covers; terms, titles, scare quotes and nested ones left out.

    Args:
        quotations: of the reply.
        cited: for each quotation's id the ids of its citations.
    """
    return tuple(
        quotation.id
        for quotation in quotations
        if quotation.kind is QuotationKind.QUOTATION and quotation.parent is None and not cited.get(quotation.id)
    )


def claims(
    citations: Sequence[Citation],
    resolutions: Sequence[Resolution],
    quotations: Sequence[Quotation],
    cited: Mapping[str, Sequence[str]],
) -> tuple[str, ...]:
    """Return the ids of the citations that lead to a place in an open source, but cover no quotation.

    The reply claims that its own words render what stands there; a citation of nothing but a title or a term is such a
    claim too.
    """
    covering = {
        citation
        for quotation in quotations
        if quotation.kind is QuotationKind.QUOTATION
        for citation in cited.get(quotation.id, ())
    }
    return tuple(
        citation.id
        for citation, resolution in zip(citations, resolutions, strict=True)
        if citation.id not in covering
        and any(target.source is not None and not target.pinpoint.is_whole for target in resolution.targets)
    )
