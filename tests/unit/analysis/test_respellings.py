"""A few words are found in another spelling too, and it is no alarm; other words are not."""

from collections.abc import Callable

import pytest

from reader.analysis.compare import compare
from reader.model.alignment import VerdictKind
from reader.model.document import Document
from reader.model.quotation import QuotationKind

MakeDocument = Callable[..., Document]

SOURCE = """The labor party of Varn held the harbor, in defense of the publick right, for forty years.

Its program was to organize the dockers, and nobody thought that it would defend more than the gray theater."""


@pytest.mark.parametrize(
    ("quotation", "passage"),
    [
        ("labour party", "labor party"),
        ("Labour", "labor"),
        ("in defence of", "in defense of"),
        ("public right", "publick right"),
        ("organise", "organize"),
        ("grey theatre", "gray theater"),
    ],
)
def test_another_spelling_is_found(make_document: MakeDocument, quotation: str, passage: str) -> None:
    (found,) = compare(make_document(f"They speak of the “{quotation}” here."), [make_document(SOURCE)]).findings
    assert found.passage is not None
    assert found.passage.span.of(SOURCE) == passage
    assert found.verdict.kind is VerdictKind.ALTERED
    assert not found.is_problem
    assert any("spelling" in reason for reason in found.verdict.reasons)


@pytest.mark.parametrize("quotation", ["labouring", "public party", "grab", "the defendant"])
def test_other_words_are_not(make_document: MakeDocument, quotation: str) -> None:
    (found,) = compare(make_document(f"They speak of the “{quotation}” here."), [make_document(SOURCE)]).findings
    assert found.verdict.kind is VerdictKind.ABSENT
    assert found.quotation.kind is QuotationKind.SCARE
