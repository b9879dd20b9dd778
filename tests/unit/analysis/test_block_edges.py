"""A block quotation is judged by its words: its number and the source named behind it are none of them."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.analysis.compare import compare
from reader.model.alignment import VerdictKind
from reader.model.comparison import Finding
from reader.model.document import Block, BlockKind, Document
from reader.model.span import Span

MakeDocument = Callable[..., Document]
WORDS = "The quay was shut since the long winter of the year, when the boats were gone and nobody rowed across."
SOURCE = f"Nobody knows the town. {WORDS} It was so, and the mayor wrote many letters about the gardens."
LEAD, END = "The author says this of it all:", "This is wrong."


def findings(make: MakeDocument, block: str) -> tuple[tuple[Finding, ...], str]:
    """Compare a reply whose second paragraph is set off as a block quotation."""
    text = "\n\n".join((LEAD, block, END))
    plain = make(text, "reply")
    kinds = (BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.PARAGRAPH)
    spans = [Span(text.index(part), text.index(part) + len(part)) for part in (LEAD, block, END)]
    blocks = tuple(Block(span, kind, ordinal=n) for n, (span, kind) in enumerate(zip(spans, kinds, strict=True), 1))
    return compare(replace(plain, blocks=blocks), [make(SOURCE, "The report")]).findings, text


@pytest.mark.parametrize("before", ["", "12. ", "(a) ", "(iv) ", "§ 4 "])
@pytest.mark.parametrize(
    "behind",
    [
        "",
        " (Smith 1901, p. 3)",
        " (Harbour Report, para. 12).",
        " [Report, p. 12]",
        " (S/2023/826, page 5)",
        " [12]",
        " — John Smith, The Harbour Report, p. 3",
        "\n— John Smith, Report on the Harbour of the Town, London 1901",
        " – Smith (1901: 12)",
        " -- John Smith",
        " Harbour Report, page 3.",
    ],
)
def test_the_source_of_a_block_is_none_of_its_words(make_document: MakeDocument, before: str, behind: str) -> None:
    (finding,), text = findings(make_document, before + WORDS + behind)
    assert finding.quotation.span.of(text) == WORDS
    assert finding.verdict.kind is VerdictKind.VERBATIM


@pytest.mark.parametrize(
    "behind",
    [
        " — And nobody else knew why it had been shut.",  # a dash that goes on
        " (nobody knew why)",
        " It was 1901 when the mayor wrote about it.",
    ],
)
def test_what_goes_on_is_part_of_the_block(make_document: MakeDocument, behind: str) -> None:
    (finding,), text = findings(make_document, WORDS + behind)
    assert finding.quotation.span.of(text) == WORDS + behind


def test_a_block_that_only_names_a_source_quotes_nothing(make_document: MakeDocument) -> None:
    found, _ = findings(make_document, "— John Smith, Report on the Harbour of the Town, London 1901, p. 3")
    assert not found
