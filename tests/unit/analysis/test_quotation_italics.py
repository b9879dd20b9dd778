"""Italics as quotations: where that is the habit of the document, and where such a quotation begins and ends."""

import re
from collections.abc import Callable

import pytest

from reader.analysis.find_quotations import find_quotations
from reader.analysis.normalise import split_words
from reader.model.case import Decisions
from reader.model.document import Document
from reader.model.quotation import ITALIC_MARKS
from reader.model.span import Span

MakeDocument = Callable[..., Document]
HABIT = " ".join(["And he holds *the right of the harbour is ancient* there."] * 8)  # italics that make the habit


def set_in_italics(make_document: MakeDocument, marked_up: str) -> Document:
    """Make a document in which what stands between asterisks is in italics."""
    text, italics = "", list[Span]()
    for number, part in enumerate(re.split(r"\*", marked_up)):
        if number % 2:
            italics.append(Span(len(text), len(text) + len(part)))
        text += part
    return make_document(text, italics=tuple(italics))


def quoted(document: Document) -> list[str]:
    found = find_quotations(document, split_words(document.text), Decisions())
    assert {quotation.marks for quotation in found} <= {ITALIC_MARKS}
    return [quotation.span.of(document.text) for quotation in found]


EDGES = [
    # what stands in the italics or beside them, the text, the quotations
    (
        "a name in roman inside",
        "holds *the harbour belongs to* Adam *alone* here",
        ["the harbour belongs to Adam alone"],
    ),
    ("a name in roman behind", "holds *the harbour belongs to* Adam, and", ["the harbour belongs to Adam"]),
    ("a small word between", "holds *the old quay* or *the basin* is", ["the old quay or the basin"]),
    (
        "a full stop between",
        "puts *the old quay of wood*. If *the basin of stone* is",
        ["the old quay of wood", "the basin of stone"],
    ),
    (
        "a clause between",
        "has *one heir of all*; This *limit of the harbour* is",
        ["one heir of all", "limit of the harbour"],
    ),
    ("an abbreviated speaker", "a king says our *A— not in act but in habit,* i. e.", ["not in act but in habit,"]),
    ("an abbreviated name", "says Sir *Rbt. as soon as the quay was built* he", ["as soon as the quay was built"]),
    ("viz.", "he is King, *viz. that the quay is his own* by", ["that the quay is his own"]),
    (
        "a word of the sentence before",
        "puts it for *People. All harbours on earth are his,* and",
        ["All harbours on earth are his,"],
    ),
    (
        "a sentence of the quotation",
        "he writes: *Never again. All harbours on earth are his*",
        ["Never again. All harbours on earth are his"],
    ),
    (
        "a word of the sentence behind",
        "was *Monarch of the whole world. Secondly,* were it",
        ["Monarch of the whole world."],
    ),
    ("a place behind", "says *the quay was built of stone, p.* 12", ["the quay was built of stone"]),
    ("the siglum of a work behind", "says *the quay was built of stone, O.* 253.", ["the quay was built of stone"]),
    ("and so on", "says *the quay was built of stone, &c.* there", ["the quay was built of stone"]),
    ("emphasis", "the quay was *never at all* safe", []),
]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in EDGES], ids=[row[0] for row in EDGES])
def test_an_italic_quotation_has_no_more_than_its_words(
    make_document: MakeDocument, text: str, expected: list[str]
) -> None:
    document = set_in_italics(make_document, f"{HABIT}\n\nOur author {text} so.")
    assert [span for span in quoted(document) if span != "the right of the harbour is ancient"] == expected


def test_a_few_italics_are_emphasis(make_document: MakeDocument) -> None:
    assert not quoted(set_in_italics(make_document, "He *never said the quay* was safe. " * 3))
