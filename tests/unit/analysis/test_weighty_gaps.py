"""What is flagged where much is left out, and what only looks like a change: dates in another order, ordinals."""

from collections.abc import Callable

import pytest

from reader.analysis.compare import compare
from reader.model.alignment import VerdictKind, Weight
from reader.model.comparison import Finding
from reader.model.document import Document

MakeDocument = Callable[..., Document]

SOURCE = """The convoy left the southern pass on 12 October and reached the plain under King Harald the Second at dusk.

The bridge was to be opened to carts and riders. Some of the masons said that they might stay until spring, others
that all the work would never end. No one asked Ingrid of Varn about it, who could have told them. The council did not
wish that the old road be given up before the frost or that travellers from beyond the hills should be made to walk
around it, and the bridge was blessed with great solemnity in the presence of the whole town."""


def finding(make: MakeDocument, quotation: str) -> Finding:
    (found,) = compare(make(f"A letter.\n\nHe says “{quotation}” in it."), [make(SOURCE)]).findings
    return found


SAME = [
    ("left the southern pass on October 12 and reached the plain", "another form: October 12 / 12 October"),
    ("reached the plain under King Harald II at dusk", "another form: II / the Second"),
]


@pytest.mark.parametrize(("quotation", "reason"), SAME)
def test_the_same_date_and_ordinal_in_another_form_have_no_weight(
    make_document: MakeDocument, quotation: str, reason: str
) -> None:
    found = finding(make_document, quotation)
    assert found.verdict.kind is VerdictKind.ALTERED
    assert found.verdict.reasons == (reason,)
    assert not found.verdict.weights
    assert not found.is_problem


def test_another_day_of_the_month_still_weighs(make_document: MakeDocument) -> None:
    found = finding(make_document, "left the southern pass on October 13 and reached the plain")
    assert Weight.NUMBER in found.verdict.weights or Weight.DATE in found.verdict.weights


GAPS = [
    # whole sentences between: their negations, modals and names say nothing about what is quoted
    ("The bridge was to be opened to carts and riders … and the bridge was blessed with great solemnity", "negation"),
    ("opened to carts and riders. … The council did not wish that the old road be given up", None),
    ("opened to carts and riders. The council did not wish that the old road be given up", None),
]


@pytest.mark.parametrize(("quotation", "weight"), GAPS)
def test_of_much_that_is_left_out_only_a_turn_of_sense_is_flagged(
    make_document: MakeDocument, quotation: str, weight: str | None
) -> None:
    found = finding(make_document, quotation)
    assert found.passage is not None
    assert found.verdict.weights == (() if weight is None else (Weight(weight),))
    told = [reason for reason in found.verdict.reasons if reason.startswith("leaves out")]
    assert all("among them" in reason for reason in told) is (weight is not None) or not told


def test_a_name_in_a_long_addition_is_no_change_of_name(make_document: MakeDocument) -> None:
    found = finding(
        make_document, "The convoy left the southern pass, as Olaf himself has told us, on 12 October and reached"
    )
    assert found.verdict.kind is VerdictKind.ALTERED
    assert Weight.NAME not in found.verdict.weights
