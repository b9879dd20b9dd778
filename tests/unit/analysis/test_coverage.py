"""Which paragraphs of a source are quoted, cited, or never answered."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.analysis.coverage import cover, met_citations
from reader.model.alignment import Passage, PinpointCheck, PinpointState, Verdict, VerdictKind
from reader.model.citation import Pinpoint, Resolution, Target
from reader.model.comparison import CoverageState, Finding, Source
from reader.model.document import BlockKind, Document
from reader.model.quotation import Quotation
from reader.model.span import Span

MakeDocument = Callable[..., Document]

PARAGRAPHS = ("The harbour", "The quay was dry.", "The lamp was out.", "The keeper slept.")
QUOTED, CITED, UNANSWERED = CoverageState.QUOTED, CoverageState.CITED, CoverageState.UNANSWERED


def source(make: MakeDocument, number: int = 1) -> Source:
    """Return a source with a heading and three numbered paragraphs."""
    plain = make("\n\n".join(PARAGRAPHS))
    heading, *paragraphs = plain.blocks
    numbered = [replace(block, number=str(count)) for count, block in enumerate(paragraphs, start=1)]
    return Source(f"S{number}", replace(plain, blocks=(replace(heading, kind=BlockKind.HEADING), *numbered)))


def at(words: str) -> Span:
    start = "\n\n".join(PARAGRAPHS).index(words)
    return Span(start, start + len(words))


def cites(where: str, pinpoint: Pinpoint) -> Resolution:
    return Resolution("c1", (Target("the report", where, pinpoint),))


@pytest.mark.parametrize(
    ("quoted", "pinpoints", "states"),
    [
        ((), (), (UNANSWERED, UNANSWERED, UNANSWERED)),
        (("quay was",), (), (QUOTED, UNANSWERED, UNANSWERED)),
        (("dry.\n\nThe lamp",), (), (QUOTED, QUOTED, UNANSWERED)),  # over a paragraph's end
        ((), (Pinpoint(paragraph="2"),), (UNANSWERED, CITED, UNANSWERED)),
        (("lamp",), (Pinpoint(paragraph="2"), Pinpoint(paragraph="3")), (UNANSWERED, QUOTED, CITED)),
        ((), (Pinpoint(),), (UNANSWERED, UNANSWERED, UNANSWERED)),  # the whole document answers no paragraph
        (("The harbour",), (), (UNANSWERED, UNANSWERED, UNANSWERED)),  # a heading is none
    ],
)
def test_what_is_answered(
    make_document: MakeDocument,
    quoted: tuple[str, ...],
    pinpoints: tuple[Pinpoint, ...],
    states: tuple[CoverageState, ...],
) -> None:
    report = source(make_document)
    covered = cover([report], [("S1", at(words)) for words in quoted], [cites("S1", point) for point in pinpoints])
    assert tuple(paragraph.state for paragraph in covered) == states
    assert [paragraph.span.of(report.document.text) for paragraph in covered] == list(PARAGRAPHS[1:])


def test_each_source_is_covered_by_what_is_quoted_from_it(make_document: MakeDocument) -> None:
    covered = cover([source(make_document), source(make_document, 2)], [("S2", at("keeper"))], [])
    assert [(paragraph.source, paragraph.state) for paragraph in covered if paragraph.state is QUOTED] == [
        ("S2", QUOTED)
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The keeper slept.", True),
        ("The keeper slept.³", True),
        ("“The keeper slept.”", True),
        ("* * * * *", False),
        ("— 12 —", False),
        ("IV. Of the light", False),
        ("(a) no access to clean water for the people of the lower quays", True),  # of a list
    ],
)
def test_what_says_nothing_is_not_said_to_be_unanswered(make_document: MakeDocument, text: str, told: bool) -> None:
    document = make_document(f"{text}\n\nThe lamp was out.")
    report = Source("S1", document)
    assert [part.state for part in cover([report], [], [])] == [UNANSWERED] * (1 + told)
    assert cover([report], [("S1", document.blocks[0].span)], [])[0].state is QUOTED


AGREES, SHIFTED, DIFFERS, NONE = PinpointState.AGREES, PinpointState.SHIFTED, PinpointState.DIFFERS, PinpointState.NONE


@pytest.mark.parametrize(
    ("states", "met"),
    [
        ((AGREES,), True),
        ((SHIFTED, AGREES), True),
        ((AGREES, DIFFERS), False),  # one of its two places is cited, but not quoted
        ((NONE,), False),
        ((None,), False),  # what was absent or elsewhere
        ((), False),  # no quotation at all: it is cited only
    ],
)
def test_a_citation_is_met_where_all_its_quotations_stand_there(
    states: tuple[PinpointState | None, ...], met: bool
) -> None:
    quotation = Quotation("q1", Span(0, 5), Span(0, 5), "“”")
    findings = [
        Finding(
            quotation,
            Verdict(VerdictKind.VERBATIM, ()),
            (Passage("S1", Span(0, 5), 1.0, pinpoint=PinpointCheck(state)),) if state else (),
            citations=("c1",),
        )
        for state in states
    ]
    assert met_citations(findings) == ({"c1"} if met else set())
