"""Which findings "next problem" stops at, and how a comparison counts."""

import pytest

from reader.model.alignment import (
    Difference,
    Operation,
    Passage,
    PinpointCheck,
    PinpointState,
    Verdict,
    VerdictKind,
    Weight,
)
from reader.model.comparison import Comparison, Finding, Source
from reader.model.document import Document, WordBoxes
from reader.model.quotation import Quotation, QuotationKind
from reader.model.span import Span


def finding(
    verdict: VerdictKind,
    *,
    kind: QuotationKind = QuotationKind.QUOTATION,
    weights: tuple[Weight, ...] = (),
    pinpoint: PinpointState = PinpointState.NONE,
    spelling: bool = False,
) -> Finding:
    difference = Difference(Operation.REPLACE, Span(1, 7), Span(1, 6), "labour", "labor", spelling=spelling)
    differences = (difference,) if verdict is VerdictKind.ALTERED else ()
    passage = Passage("S1", Span(0, 9), 0.9, differences, PinpointCheck(pinpoint))
    found = verdict not in {VerdictKind.ABSENT, VerdictKind.ELSEWHERE}
    quotation = Quotation("q1", Span(1, 9), Span(0, 10), "“”", kind)
    return Finding(quotation, Verdict(verdict, weights=weights), (passage,) if found else ())


@pytest.mark.parametrize(
    ("case", "problem"),
    [
        (finding(VerdictKind.VERBATIM), False),
        (finding(VerdictKind.VERBATIM, pinpoint=PinpointState.DIFFERS), True),
        (finding(VerdictKind.VERBATIM, pinpoint=PinpointState.SHIFTED), False),
        (finding(VerdictKind.EDITED), False),
        (finding(VerdictKind.EDITED, weights=(Weight.NEGATION,)), True),
        (finding(VerdictKind.ALTERED), True),
        (finding(VerdictKind.ALTERED, spelling=True), False),
        (finding(VerdictKind.ABSENT), True),
        (finding(VerdictKind.ABSENT, kind=QuotationKind.SCARE), False),
        (finding(VerdictKind.ELSEWHERE), False),
    ],
)
def test_next_problem_stops_where_a_reader_must_look(case: Finding, *, problem: bool) -> None:
    assert case.is_problem is problem


def test_the_summary_counts_all_five_verdicts() -> None:
    text = Document("0" * 64, "a.txt", "A", "abcdefghij", Span(0, 10), WordBoxes(), ())
    findings = (finding(VerdictKind.ALTERED), finding(VerdictKind.ALTERED), finding(VerdictKind.ABSENT))
    comparison = Comparison(text, (Source("S1", text),), findings)
    assert list(comparison.summary.values()) == [0, 0, 2, 1, 0]
    assert comparison.source("S1").document is text
