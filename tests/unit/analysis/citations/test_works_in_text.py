"""A place behind the name of a work is a place of that work."""

from collections.abc import Callable

import pytest

from reader.analysis.compare import compare
from reader.analysis.works_in_text import cite_works
from reader.model.alignment import VerdictKind
from reader.model.citation import Pinpoint
from reader.model.document import Document
from reader.model.span import Span

MakeDocument = Callable[..., Document]
PAGE, PARAGRAPH = Pinpoint(page="44"), Pinpoint(paragraph="10")


@pytest.mark.parametrize(
    ("words", "cited"),
    [
        ("(J. Smith, A History of Varn (London, 1871), p. 44)", [("J. Smith, A History of Varn (London, 1871)", PAGE)]),
        ("(see Smith, A History of Varn, p. 44)", [("Smith, A History of Varn", PAGE)]),
        ("(ICJ, Order of 17 November 2023, para. 10)", [("ICJ, Order of 17 November 2023", PARAGRAPH)]),
        ("(Court of Varn, judgment of 5 May 1870, para. 10)", [("Court of Varn, judgment of 5 May 1870", PARAGRAPH)]),
        ("(p. 44)", []),
        ("(Report, p. 44)", []),  # a short name: looked up by itself
        ("(Ibid., Annex, p. 44)", []),
        ("(emphasis added, p. 44)", []),
        ("(Smith, A History of Varn)", []),  # no place
    ],
)
def test_works_in_parentheses_are_cited_with_their_place(words: str, cited: list[tuple[str, Pinpoint]]) -> None:
    text = f"He says “the tide waits” {words}."
    found = cite_works(text, Span(0, len(text)))
    assert [(citation.document, *citation.pinpoints) for citation in found] == cited


@pytest.mark.parametrize(
    ("words", "cited"),
    [
        (
            "See Smith, A History of Varn (London, 1871), p. 44: “the tide waits”.",
            [("Smith, A History of Varn (London, 1871)", PAGE)],
        ),
        ("See also J. Smith, A History of Varn, p. 44: “the tide”.", [("J. Smith, A History of Varn", PAGE)]),
        (
            "So Smith, History of Varn, 2nd ed., London 1871, p. 44.",
            [("So Smith, History of Varn, 2nd ed., London 1871", PAGE)],
        ),
        (
            "As he writes in The Lights of Varn (2nd ed., Oxford 1880, p. 44), it waits.",
            [("The Lights of Varn (2nd ed., Oxford 1880)", PAGE)],
        ),
        ("Vgl. Müller, Geschichte der Stadt Varn, S. 44.", [("Müller, Geschichte der Stadt Varn", PAGE)]),
        ("Voir Dupont, Histoire de Varn (Paris, 1871), p. 44.", [("Dupont, Histoire de Varn (Paris, 1871)", PAGE)]),
        ("The Mayor says on p. 44 that it waits.", []),
        ("In Varn, p. 44, it waits.", []),  # one word: a short name
        ("He read the letter in Varn and in Belmouth, p. 44 has it.", []),
        ("“It waits.” The Report, p. 44, has it.", []),
    ],
)
def test_works_in_a_sentence_are_cited_with_their_place(words: str, cited: list[tuple[str, Pinpoint]]) -> None:
    found = cite_works(words, Span(0, len(words)))
    assert [(citation.document, *citation.pinpoints) for citation in found] == cited


@pytest.mark.parametrize(
    ("words", "cited"),
    [
        ("“it waits” (Letter to the Dean, 2 May 1871).", ["Letter to the Dean, 2 May 1871"]),
        ("“it waits” (see The Varn Gazette of 2 May 1871)", ["The Varn Gazette of 2 May 1871"]),
        ("„es wartet“ (Rundschau vom 3. Mai)", ["Rundschau vom 3. Mai"]),
        ("«espera» (carta de 2 de marzo de 1871).", ["carta de 2 de marzo de 1871"]),
        ("« il attend » (Discours du 1er mai 1871)", ["Discours du 1er mai 1871"]),
        ("“it waits” (speech, May 2, 1871)", ["speech, May 2, 1871"]),
        ("He wrote to the Dean (Letter of 2 May 1871).", []),  # behind no quotation
        ("“it waits” (2 May 1871)", []),  # a date alone
        ("“it waits” (ibid., 2 May 1871)", []),
        ("“it waits” (emphasis added)", []),
    ],
)
def test_names_with_a_date_behind_a_quotation_are_cited(words: str, cited: list[str]) -> None:
    assert [citation.document for citation in cite_works(words, Span(0, len(words)))] == cited


@pytest.mark.parametrize(
    ("cited", "verdict"),
    [
        ("Letter to the Dean, 2 May 1871", VerdictKind.ELSEWHERE),
        ("Smith, A History of Varn, para. 2", VerdictKind.ELSEWHERE),
        ("The Harbour Commission, The Piles of Belmouth, para. 2", VerdictKind.ABSENT),  # is open
    ],
)
def test_nobody_is_accused_by_the_place_of_a_work_that_is_not_open(
    make_document: MakeDocument, cited: str, verdict: VerdictKind
) -> None:
    source = make_document("1. The piles were sound.\n\n2. The lamps were lit at dusk.", "The Piles of Belmouth")
    reply = make_document(f"He writes that “the bishop forbade every dance on the sands” ({cited}).", "Letter")
    (finding,) = compare(reply, [source]).findings
    assert finding.verdict.kind is verdict
