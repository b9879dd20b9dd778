"""A negation right beside the quoted words that the reply leaves out is told, and it weighs."""

from collections.abc import Callable

import pytest

from reader.analysis.compare import compare
from reader.model.alignment import Verdict, VerdictKind, Weight
from reader.model.document import Document

MakeDocument = Callable[..., Document]

SPANISH = "Los trabajos no podrán adjudicarse al mismo contratista. El aviso del guarda no fue atendido por la Junta."
GERMAN = """Nun ist diese Gefahr zwar eben so groß nicht, denn sie würden gehen lernen. Das gilt nicht nur für Kinder.
Eine Revolution bringt niemals wahre Reform der Denkungsart zustande, und die Vernunft gibt es auch."""
ENGLISH = """The inspectors did not reach the harbour before dark. Whether or not the master knew, the ship was lost.
No, the pilot was ashore all night. The crossing cannot be reopened before winter, and the village has no priest."""


def verdict_on(make_document: MakeDocument, reply: str, source: str) -> Verdict:
    (finding,) = compare(make_document(reply), [make_document(source)]).findings
    return finding.verdict


@pytest.mark.parametrize(
    ("reply", "source", "cut"),
    [
        ("Se lee que los trabajos «podrán adjudicarse al mismo contratista».", SPANISH, "“no” right before"),
        ("El aviso, se dice, «fue atendido por la Junta».", SPANISH, "“no” right before"),
        ("Man hört, „diese Gefahr zwar eben so groß“ sei sie.", GERMAN, "“nicht” right behind"),
        ("Sie bringe „wahre Reform der Denkungsart zustande“.", GERMAN, "“niemals” right before"),
        ("They “reach the harbour before dark”, we read.", ENGLISH, "“not” right before"),
        ("It can “be reopened before winter”, says the report.", ENGLISH, "“cannot” right before"),
    ],
)
def test_a_negation_that_is_cut_off_weighs(make_document: MakeDocument, reply: str, source: str, cut: str) -> None:
    verdict = verdict_on(make_document, reply, source)
    assert verdict.kind is VerdictKind.VERBATIM
    assert verdict.weights == (Weight.NEGATION,)
    assert cut in verdict.reasons[0]


@pytest.mark.parametrize(
    ("reply", "source"),
    [
        ("Los trabajos no se darán: no «podrán adjudicarse al mismo contratista».", SPANISH),  # the reply negates
        ("Man hört: „diese Gefahr zwar eben so groß“ sei sie nicht.", GERMAN),
        ("They never did “reach the harbour before dark”.", ENGLISH),
        ("„Das gilt“, heißt es, für Kinder.", GERMAN),  # not only
        ("They ask what “the master knew” of it.", ENGLISH),  # or not
        ("It says that “the pilot was ashore all night”.", ENGLISH),  # a sentence of its own
        ("They speak of a “priest” there.", ENGLISH),  # a word that is taken up
    ],
)
def test_no_other_negation_does(make_document: MakeDocument, reply: str, source: str) -> None:
    verdict = verdict_on(make_document, reply, source)
    assert verdict.kind is VerdictKind.VERBATIM
    assert not verdict.weights
