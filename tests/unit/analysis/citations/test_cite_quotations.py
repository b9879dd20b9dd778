"""Which citation covers which quotation: by footnote marker, parenthesis or the words of the sentence."""

from collections.abc import Callable
from typing import Any

import pytest

from reader.analysis.cite_quotations import cite_quotations
from reader.analysis.find_citations import find_citations
from reader.model.document import Document
from reader.model.quotation import ITALIC_MARKS, Quotation
from reader.model.span import Span

Make = Callable[..., Any]

NOTES = {"1": "A/75/1.", "2": "A/75/2.", "3": "A/75/3; A/75/4."}

# a text; then for each quotation in it the documents that its citations cite
RULES: dict[str, tuple[str, list[list[str]]]] = {
    "marker behind the closing mark": ("He said “it is flat”[^1] and left.", [["A/75/1"]]),
    "marker behind the full stop": ("He said “it is flat”.[^1] He left.", [["A/75/1"]]),
    "marker behind the full stop inside the marks": ("He said “it is flat.”[^1] He left.", [["A/75/1"]]),
    "marker at the end of the sentence": ("He said “it is flat” and went home in the rain.[^1]", [["A/75/1"]]),
    "each its own marker": ("He said “it is flat”[^1] and “it is wide”[^2].", [["A/75/1"], ["A/75/2"]]),
    "two share one marker": ("He said “it is flat” and “it is wide”.[^1]", [["A/75/1"], ["A/75/1"]]),
    "three share one marker": (
        "He said “it is flat”, “it is wide” and “it is cold”.[^1]",
        [["A/75/1"], ["A/75/1"], ["A/75/1"]],
    ),
    "a note of two documents": ("He said “it is flat”.[^3]", [["A/75/3", "A/75/4"]]),
    "marker in another sentence": ("He said “it is flat”. Boats came up the river that year.[^1]", [[]]),
    "marker in another paragraph": ("He said “it is flat”\n\nHe left.[^1]", [[]]),
    "the next sentence carries on": ("He said “it is flat”. He also said “it is wide”.[^1]", [["A/75/1"], ["A/75/1"]]),
    "two sentences carry on": (
        "He said “it is flat”. Moreover, it rained. Thus “it is wide”.[^1]",
        [["A/75/1"], ["A/75/1"]],
    ),
    "the next sentence carries on in another paragraph": (
        "He said “it is flat”.\n\nHe also said “it is wide”.[^1]",
        [[], ["A/75/1"]],
    ),
    "an abbreviation ends no sentence": ("He said “it is flat” to Mr. Orrin, who wept.[^1]", [["A/75/1"]]),
    "marker before the quotation": ("The harbour master[^1] said “it is flat”.", [[]]),
    "no citation at all": ("He said “it is flat”.", [[]]),
    "parenthesis behind": ("He said “it is flat” (A/75/9, para. 3).", [["A/75/9"]]),
    "parenthesis with two documents": ("He said “it is flat” (A/75/9, para. 3; A/75/8).", [["A/75/9", "A/75/8"]]),
    "parenthesis behind two": ("He said “it is flat” and “it is wide” (A/75/9).", [["A/75/9"], ["A/75/9"]]),
    "parenthesis behind another clause": ("He said “it is flat”; she, “it is wide” (A/75/9).", [[], ["A/75/9"]]),
    "parenthesis behind an own clause": ("He said “it is flat”; so it is (A/75/9).", [["A/75/9"]]),
    "parenthesis before the marker": ("He said “it is flat” (A/75/9) in 1999.[^1]", [["A/75/9"]]),
    "marker before the parenthesis": ("He said “it is flat”[^1] (A/75/9).", [["A/75/1"]]),
    "page behind": ("He said “it is flat,” p. 12. He left.", [["p. 12"]]),
    "each its own page": ("“It is flat,” p. 12. “It is wide,” p. 14.", [["p. 12"], ["p. 14"]]),
    "the document names itself before": ("As A/75/9 (para. 3) has it, “it is flat”.", [["A/75/9"]]),
    "the document named before, another sentence": ("See A/75/9. Now “it is flat”.", [[]]),
    "the marker beats the document named before": ("As A/75/9 has it, “it is flat”.[^1]", [["A/75/1"]]),
    "block quotation with its own marker": ("He said:\n\n> It is flat.[^1]\n\nHe left.", [["A/75/1"]]),
    "block quotation with the marker before": ("He said:[^1]\n\n> It is flat.\n\nHe left.", [["A/75/1"]]),
    "block quotation, marker far before": ("He[^1] spoke in the rain for long and said:\n\n> It is flat.", [[]]),
}


def cited(reply: Document, quotations: tuple[Quotation, ...]) -> list[list[str]]:
    citations = {citation.id: citation for citation in find_citations(reply)}
    found = cite_quotations(reply, quotations, tuple(citations.values()))
    assert set(found) == {quotation.id for quotation in quotations}
    return [
        [citations[i].document or citations[i].span.of(reply.text) for i in found[quotation.id]]
        for quotation in quotations
    ]


@pytest.mark.parametrize("rule", RULES)
def test_quotations_have_the_citations_that_cover_them(rule: str, cited_reply: Make, cited_quotations: Make) -> None:
    text, expected = RULES[rule]
    reply = cited_reply(text, {label: note for label, note in NOTES.items() if f"[^{label}]" in text})
    assert cited(reply, cited_quotations(reply)) == expected


def test_a_nested_quotation_shares_the_citation_of_the_outer_one(cited_reply: Make, cited_quotations: Make) -> None:
    reply = cited_reply("He said “it is ‘flat’ and wide” in the rain.[^1]", ["A/75/1."])
    (outer,) = cited_quotations(reply)
    at = reply.text.index("flat")
    inner = Quotation("q2", type(outer.span)(at, at + 4), type(outer.span)(at - 1, at + 5), "‘’", parent=outer.id)
    assert cited(reply, (outer, inner)) == [["A/75/1"], ["A/75/1"]]


def test_a_siglum_that_italics_took_into_the_quotation_still_cites_it(cited_reply: Make) -> None:
    reply = cited_reply("Thus it is flat, O. 12. Thus it is wide, O. 14. Thus it is cold, O. 15.")
    quotations = []
    for words in ("it is flat, O.", "it is wide, O.", "it is cold"):
        at = reply.text.index(words)
        quotations.append(Quotation(words, Span(at, at + len(words)), Span(at, at + len(words)), ITALIC_MARKS))
    assert cited(reply, tuple(quotations)) == [["O. 12"], ["O. 14"], ["O. 15"]]


def test_a_quotation_in_a_footnote_is_covered_there(cited_reply: Make, cited_quotations: Make) -> None:
    reply = cited_reply("Words.[^1]", ["A/75/1, para. 2: “it is flat”; A/75/2."])
    assert cited(reply, cited_quotations(reply)) == [["A/75/1"]]
