"""From two texts to findings: the verdicts, the places, what was searched and what the user decided."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.compare import compare
from reader.analysis.known_text import TextMemory
from reader.errors import Cancelled
from reader.model.alignment import PinpointState, VerdictKind, Weight
from reader.model.case import Anchor, Decisions, ManualLink
from reader.model.comparison import CoverageState, Finding
from reader.model.document import Document
from reader.model.progress import Progress
from reader.model.quotation import QuotationKind

MakeDocument = Callable[..., Document]

REPORT = """Inspection of the Varn harbour

The inspectors visited the harbour of Varn on 3 May. They found that all seven cranes were in working order and that
the labour of the dockers was well organised. The depth of the basin was estimated at between 40 and 4,000 centimetres.

The master of the port told them that no ship had ever touched the ground. He did not say when the basin had last been
dredged, nor who had paid for it. In their view the port must be closed without delay.

A newspaper has put the depth at between 40 and 400 centimetres. Nobody knows on what grounds it did so. The captain
of the Aurelia, who had waited outside for nine days, called the whole affair a scandal of the first order.

The annex holds the measurements that were taken at the northern quay, at the southern quay and at the lighthouse."""


def finding(
    make: MakeDocument, quotation: str, sources: Sequence[str] = (REPORT,), before: str = "He writes"
) -> Finding:
    reply = make(f"A letter on another subject.\n\n{before} “{quotation}” in his report.\n\nWith kind regards.")
    comparison = compare(reply, [make(text, f"source {n}") for n, text in enumerate(sources)])
    return next(f for f in comparison.findings if f.quotation.parent is None)


VERDICTS = [
    ("the master of the port told them that no ship had ever touched the ground", VerdictKind.VERBATIM, ()),
    ("The Master of the Port told them—that no ship had ever touched the ground!", VerdictKind.VERBATIM, ()),
    ("[n]o ship had ever touched the ground", VerdictKind.EDITED, ()),
    ("The master … told them that no ship had ever touched the ground", VerdictKind.EDITED, ()),
    ("He did … say when the basin had last been dredged", VerdictKind.EDITED, (Weight.NEGATION,)),
    ("He did not say when the [harbour] had last been dredged", VerdictKind.EDITED, ()),
    ("the labor of the dockers was well organized", VerdictKind.ALTERED, ()),
    ("He did say when the basin had last been dredged", VerdictKind.ALTERED, (Weight.NEGATION,)),
    ("In their view the port should be closed without delay", VerdictKind.ALTERED, (Weight.MODAL,)),
    ("They found that most of the seven cranes were in working order", VerdictKind.ALTERED, (Weight.QUANTIFIER,)),
    ("The inspectors visited the harbour of Varn on 5 May", VerdictKind.ALTERED, (Weight.NUMBER,)),
    ("The captain of the Borealis, who had waited outside for nine days", VerdictKind.ALTERED, (Weight.NAME,)),
    ("The captain of the Aurelia, who had waited outside for ten days", VerdictKind.ALTERED, (Weight.NUMBER,)),
    ("whole affair a scandal of the very first order", VerdictKind.ALTERED, ()),
    ("He didn’t say when the basin had last been dredged", VerdictKind.ALTERED, ()),
    ("The inspectors visited the harbour of Varn on 3 March", VerdictKind.ALTERED, (Weight.DATE,)),
    ("The inspectors visited the harbour of Varn on 3rd May", VerdictKind.ALTERED, ()),
    ("nor who had paid for it (italics supplied)", VerdictKind.EDITED, ()),
]


@pytest.mark.parametrize(("quotation", "verdict", "weights"), VERDICTS)
def test_verdicts(
    make_document: MakeDocument, quotation: str, verdict: VerdictKind, weights: tuple[Weight, ...]
) -> None:
    found = finding(make_document, quotation)
    assert found.verdict.kind is verdict
    assert found.verdict.weights == weights
    assert found.verdict.reasons


def test_an_altered_spelling_is_no_alarm_and_an_altered_word_is(make_document: MakeDocument) -> None:
    assert not finding(make_document, "the labor of the dockers was well organized").is_problem
    assert finding(make_document, "the labour of the sailors was well organised").is_problem


def test_what_an_ellipsis_swallows_is_shown(make_document: MakeDocument) -> None:
    found = finding(make_document, "He did … say when the basin had last been dredged")
    assert found.passage is not None
    assert [d.source_text for d in found.passage.differences if d.marked] == ["not"]
    assert found.is_problem


def test_the_more_altered_the_lower_the_score(make_document: MakeDocument) -> None:
    quotations = (
        "The master of the port told them that no ship had ever touched the ground",
        "The master … told them that no ship had ever touched the ground",
        "The master of the port told us that no ship had ever touched the ground",
        "The owner of the port told us that no ship had ever touched the ground",
        "The owner of the port told us that no boat had ever hit the ground",
    )
    found = [finding(make_document, quotation).passage for quotation in quotations]
    scores = [passage.score for passage in found if passage is not None]
    assert len(scores) == len(quotations)
    assert scores == sorted(scores, reverse=True)
    assert scores[0] == 1.0
    assert len(set(scores[1:])) == len(scores) - 1


def test_a_number_is_altered_at_its_place_and_the_decoy_is_another(make_document: MakeDocument) -> None:
    found = finding(make_document, "estimated at between 40 and 400 centimetres")
    assert found.verdict.kind is VerdictKind.ALTERED
    assert found.verdict.weights == (Weight.NUMBER,)
    assert len(found.passages) > 1


@pytest.mark.parametrize(
    "quotation",
    [
        "the price of bread rose in the hungry winter of that year",
        "the church and the king",
        "it was said by all of them",
        "Observations on the Trade of the Levant",
    ],
)
def test_common_words_make_no_link(make_document: MakeDocument, quotation: str) -> None:
    found = finding(make_document, quotation)
    assert found.verdict.kind is VerdictKind.ABSENT
    assert not found.passages


def test_a_near_miss_is_shown_and_what_was_searched_is_said(make_document: MakeDocument) -> None:
    found = finding(
        make_document, "her captain, whom nobody had asked, called the whole affair a shame for every port of the coast"
    )
    assert found.verdict.kind is VerdictKind.ABSENT
    assert found.near is not None
    assert "called the whole affair" in found.near.span.of(REPORT)
    assert "source 0" in found.verdict.reasons[0]
    assert f"the nearest passage has {found.near.score:.0%} of it" in found.verdict.reasons


def test_a_place_with_chance_words_only_is_no_near_miss(make_document: MakeDocument) -> None:
    found = finding(
        make_document, "it is to us and nobody else that he had come, in order that the king might be told of it"
    )
    assert found.verdict.kind is VerdictKind.ABSENT
    assert found.near is None
    assert "no passage comes near it" in found.verdict.reasons


def test_all_places_of_a_few_words_are_kept(make_document: MakeDocument) -> None:
    found = finding(make_document, "the basin")
    assert len(found.passages) == 2
    assert "2 places" in found.verdict.reasons


@pytest.mark.parametrize(("quotation", "place"), [("The Northern Quay", 1), ("the northern quay", 0)])
def test_of_equal_places_the_one_with_the_same_capitals_stands_first(
    make_document: MakeDocument, quotation: str, place: int
) -> None:
    source = "They walked along the northern quay for an hour.\n\nThe Northern Quay\n\nIt was built of stone."
    found = finding(make_document, quotation, [source])
    starts = [passage.span.start for passage in found.passages]
    assert starts[0] == sorted(starts)[place]


def test_a_scare_quote_is_told_apart_without_alarm(make_document: MakeDocument) -> None:
    found = finding(make_document, "experts", before="The various")
    assert found.verdict.kind is VerdictKind.ABSENT
    assert found.quotation.kind is QuotationKind.SCARE
    assert not found.is_problem


def test_misread_letters_do_not_hide_a_passage(make_document: MakeDocument) -> None:
    found = finding(make_document, "Tbe rnaster ofthe p0rt told thern tbat n0 shlp had cver touchcd tbe ground")
    assert found.passage is not None
    assert found.passage.span.of(REPORT).startswith("The master of the port")


def test_pieces_from_distant_places_are_one_quotation(make_document: MakeDocument) -> None:
    found = finding(make_document, "The inspectors visited the harbour of Varn … called the whole affair a scandal")
    assert found.passage is not None
    text = found.passage.span.of(REPORT)
    assert text.startswith("The inspectors")
    assert text.endswith("a scandal")
    assert found.verdict.kind is VerdictKind.EDITED


def test_the_best_of_several_sources_comes_first(make_document: MakeDocument) -> None:
    other = REPORT.replace("no ship had ever touched", "no vessel had once touched")
    found = finding(
        make_document, "The master of the port told them that no ship had ever touched the ground", (other, REPORT)
    )
    assert found.passage is not None
    assert found.passage.source == "S2"
    assert found.verdict.kind is VerdictKind.VERBATIM


def test_a_source_that_quotes_is_followed_one_step_further(make_document: MakeDocument) -> None:
    report = (
        "The mission wrote “the depth of the old basin was between 40 and 400 centimetres” in its note of the year."
    )
    mission = "We measured for a week. The depth of the old basin was between 40 and 4,000 centimetres at low tide."
    found = finding(make_document, "the depth of the old basin was between 40 and 400 centimetres", (report, mission))
    assert found.passage is not None
    assert found.verdict.kind is VerdictKind.VERBATIM
    chain = found.passage.chain
    assert chain is not None
    assert chain.passage is not None
    assert (chain.verdict.kind, chain.verdict.weights) == (VerdictKind.ALTERED, (Weight.NUMBER,))
    assert chain.passage.source == "S2"


def test_words_without_marks_are_found(make_document: MakeDocument) -> None:
    reply = make_document(
        "As everybody knows, the captain of the Aurelia, who had waited outside for nine days, was furious that week."
    )
    comparison = compare(reply, [make_document(REPORT)])
    (reuse,) = comparison.reuse
    assert reuse.span.of(reply.text) == "the captain of the Aurelia, who had waited outside for nine days"
    states = [cover.state for cover in comparison.coverage]
    assert states.count(CoverageState.QUOTED) == 1
    assert CoverageState.UNANSWERED in states


def test_marked_words_are_no_reuse(make_document: MakeDocument) -> None:
    reply = make_document("He says “the captain of the Aurelia, who had waited outside for nine days”.")
    assert not compare(reply, [make_document(REPORT)]).reuse


def test_related_paragraphs_are_guessed(make_document: MakeDocument) -> None:
    filler = "\n\n".join(
        f"Paragraph {n} treats of matter {n * 7} and of subject {n * 13} at some length indeed." for n in range(300)
    )
    reply = make_document(
        "We deny that the measurements taken at the northern quay, the southern quay or the lighthouse prove anything."
    )
    related = compare(reply, [make_document(f"{REPORT}\n\n{filler}", "source")]).related
    assert related
    assert related[0].passage.of(REPORT).startswith("The annex holds")


def test_the_user_links_and_unlinks(make_document: MakeDocument) -> None:
    text = "He writes “the quay was quite unsafe” and “no ship had ever touched the ground” there."
    reply, source = make_document(text), make_document(REPORT)
    passage = Anchor(source.fingerprint, REPORT.index("the northern quay"), "the northern quay")
    first = Anchor(reply.fingerprint, text.index("the quay"), "the quay was quite unsafe")
    second = Anchor(reply.fingerprint, text.index("no ship"), "no ship had ever touched the ground")
    linked, unlinked = compare(
        reply, [source], Decisions(links=(ManualLink(first, passage), ManualLink(second, None)))
    ).findings
    assert linked.passage is not None
    assert linked.passage.span.of(REPORT) == "the northern quay"
    assert linked.verdict.reasons[0] == "linked by hand"
    assert unlinked.verdict.kind is VerdictKind.ABSENT


def test_a_source_without_text_is_no_accusation(make_document: MakeDocument) -> None:
    found = finding(make_document, "no ship had ever touched the ground", ("",))
    assert found.verdict.kind in {VerdictKind.ABSENT, VerdictKind.ELSEWHERE}
    assert not found.passages


def test_progress_is_told(make_document: MakeDocument) -> None:
    reply, source = make_document("He writes “no ship had ever touched the ground”."), make_document(REPORT)
    stages: list[str] = []
    compare(reply, [source], report=lambda progress: stages.append(progress.stage))
    told = list(dict.fromkeys(stages))
    assert told[0] == "Reading citations"
    assert {"Looking for quotations", "Comparing quotations", "Judging quotations"} <= set(told)


@settings(derandomize=True, max_examples=25, deadline=None, database=None)
@given(call=st.integers(1, 200))
def test_cancelled_anywhere_it_stops_and_the_next_one_is_whole(make_document: MakeDocument, call: int) -> None:
    reply = make_document("He writes “no ship had ever touched the ground” and:\n\nThe rest of it is hearsay, he says.")
    sources, memory = (make_document(REPORT), make_document(f"“{REPORT}”")), TextMemory()
    calls = 0

    def report(_progress: Progress) -> None:
        nonlocal calls
        calls += 1
        if calls == call:
            raise Cancelled

    with suppress(Cancelled):
        compare(reply, sources, report=report, memory=memory)
    assert calls <= call
    assert compare(reply, sources, memory=memory) == compare(reply, sources)


def test_a_reply_may_be_its_own_source(make_document: MakeDocument) -> None:
    document = make_document(f"{REPORT} He said “no ship had ever touched the ground” there.")
    assert compare(document, [replace(document)]).findings[0].passage is not None


def test_a_source_without_text_is_told_of(make_document: MakeDocument) -> None:
    reply = make_document("He writes “the depth of the basin was estimated” in his report.")
    comparison = compare(reply, [make_document(REPORT), make_document("", "The scan")])
    assert comparison.warnings == ("The scan has no readable text: recognise it first.",)


@pytest.mark.parametrize(
    ("recognised", "reason"),
    [
        (False, "The scan has no text: recognise it first"),
        (True, "no text could be recognised in The scan"),
    ],
)
def test_what_nobody_is_cited_for_may_stand_in_a_source_without_text(
    make_document: MakeDocument, *, recognised: bool, reason: str
) -> None:
    scan = make_document("", "The scan")
    scan = replace(scan, pages=tuple(replace(page, recognised=recognised) for page in scan.pages))
    reply = make_document("He writes “no engineer ever believed a word of the story” and speaks of a “fleet”.")
    quotation, term = compare(reply, [make_document(REPORT, "Report"), scan]).findings
    assert quotation.verdict.kind is VerdictKind.ELSEWHERE
    assert quotation.verdict.reasons == ("not found in Report, searched as a whole", reason, "not cited")
    assert term.verdict.kind is VerdictKind.ABSENT
    assert term.quotation.kind is QuotationKind.SCARE


def test_a_place_is_not_held_against_a_title(make_document: MakeDocument) -> None:
    plain = make_document(
        "RC/2046/118\n\nThe Closing of the Lock\n\nThe river fell early.\n\nThe keeper left the lamp unlit all night.",
        title="Report",
    )
    report = replace(plain, blocks=tuple(replace(block, number=str(block.ordinal)) for block in plain.blocks))
    letter = make_document(
        "The figures in the “Closing of the Lock” part of the report (RC/2046/118, para. 4) are wrong.\n\n"
        "It says that “the keeper left the lamp unlit all night” (RC/2046/118, para. 3)."
    )
    title, quotation = compare(letter, [report]).findings
    assert title.quotation.kind is QuotationKind.TITLE
    assert [passage.pinpoint.state for passage in title.passages] == [PinpointState.NONE]
    assert [passage.pinpoint.state for passage in quotation.passages] == [PinpointState.DIFFERS]


@pytest.mark.parametrize(
    ("quoted", "verdict"),
    [
        ("the dockers of the whole coast", VerdictKind.ELSEWHERE),  # "the whole" stands in the report
        ("the grounds of the newspaper", VerdictKind.ELSEWHERE),
        ("at the lighthouse", VerdictKind.ELSEWHERE),  # it does, by chance
        ("whether a single ship of the company had ever touched at Varn", VerdictKind.ELSEWHERE),
        ("no ship had ever touched the ground", VerdictKind.VERBATIM),  # convincing, whatever is cited
    ],
)
def test_what_another_document_is_cited_for_needs_a_convincing_passage(
    make_document: MakeDocument, quoted: str, verdict: VerdictKind
) -> None:
    reply = make_document(  # what is quoted around it makes places near by likelier
        "He writes “The captain of the Aurelia, who had waited outside for nine days, called the whole affair a "
        "scandal of the first order”, and “the annex holds the measurements that were taken at the northern quay”.\n\n"
        f"We refer to another letter, S/2043/226, para. 4: “{quoted}”."
    )
    *_, found = compare(reply, [make_document(REPORT, "report")]).findings
    assert found.verdict.kind is verdict
    assert any("S/2043/226" in reason for reason in found.verdict.reasons)


def test_nothing_is_absent_where_nothing_was_searched(make_document: MakeDocument) -> None:
    found = finding(make_document, "the master of the port had gone to sea with the only key", sources=())
    assert found.verdict.kind is VerdictKind.ELSEWHERE
    assert found.verdict.reasons == ("no source is open",)
