"""Quotations that the writer interrupts: which are parts of one utterance, and where the second look finds a part."""

from collections.abc import Callable

import pytest

from reader.analysis.compare import compare
from reader.analysis.find_quotations import find_quotations
from reader.analysis.interruptions import interrupted
from reader.analysis.normalise import split_words
from reader.model.alignment import VerdictKind
from reader.model.case import Decisions
from reader.model.document import Document

MakeDocument = Callable[..., Document]

ONE_UTTERANCE = [
    "“We saw the harbour,” says he, “and the ships in it.”",
    "“We saw the harbour,” says Mr. Varn, “and the ships in it.”",
    "“We saw the harbour” (meaning the old one of the town), “and the ships in it.”",
    "« Nous avons vu le port », dit-il, « et les navires. »",
    "„Wir sahen den Hafen“, sagte er, „und die Schiffe.“",
]
TWO_UTTERANCES = [
    "“We saw the harbour.” He says it twice. “We left it” is on the next page.",
    "“We saw the harbour,” says he. “The ships were in it.”",
    "“We saw the harbour” and “the ships in it”",
    "“We saw the harbour,” says he, who had never seen it before and would not see it again. “The ships …”",
    "“We saw the harbour”\n\n(so he says) “and the ships in it”",
]


@pytest.mark.parametrize(("text", "one"), [(t, True) for t in ONE_UTTERANCE] + [(t, False) for t in TWO_UTTERANCES])
def test_parts_of_one_utterance(make_document: MakeDocument, text: str, one: bool) -> None:
    reply = make_document(f"He is wrong. {text}\n\nThat is all.")
    quotations = find_quotations(reply, split_words(reply.text), Decisions())
    assert len(quotations) == 2
    assert bool(interrupted(reply.text, quotations)) is one


YEARS = "\n\n".join(
    f"In the year {year} {'we have seen' if year % 6 == 0 else 'they held'} that the market, the roads and the weather "
    "of the coast were as they always are."
    for year in range(1600, 1900)
)
SOURCE = f"""{YEARS}

Whoever asks the millers is told that the harvest failed. They have seen the granaries of the north stand full to the
roof while the market of Varn had nothing to sell, and they have held their peace about it since the spring."""


def test_a_part_stands_beside_the_other_even_where_its_words_stand_elsewhere(make_document: MakeDocument) -> None:
    reply = make_document(
        "“We have seen,” says he, “the granaries of the north stand full to the roof while the market of Varn had "
        "nothing to sell.” So he did."
    )
    part, rest = compare(reply, [make_document(SOURCE)]).findings
    assert part.passage is not None
    assert part.passage.span.of(SOURCE) == "have seen"
    assert part.verdict.kind is VerdictKind.ALTERED
    assert not any("cited" in reason for reason in part.verdict.reasons)
    assert rest.verdict.kind is VerdictKind.VERBATIM


def test_a_part_that_stands_there_is_found_there(make_document: MakeDocument) -> None:
    reply = make_document(
        "“They have held their peace” (a strange word), “about it since the spring.” And: “the millers is told that "
        "the harvest failed.”"
    )
    assert [f.verdict.kind for f in compare(reply, [make_document(SOURCE)]).findings] == [VerdictKind.VERBATIM] * 3
