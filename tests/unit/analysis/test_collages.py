"""Quotations that are put together from places far apart."""

from collections.abc import Callable

import pytest

from reader.analysis.compare import compare
from reader.model.alignment import VerdictKind
from reader.model.comparison import Finding
from reader.model.document import Document

MakeDocument = Callable[..., Document]

FIRST = "The lanterns along the northern mole were put out every evening by order of the warden."
SECOND = "Several merchants protested against the tax upon barrels before the winter assembly."
THIRD = "A ferry carried the widows of drowned sailors across the strait without any fare."
INVENTED = "and their clamour lasted until somebody brought musicians into that dreary hall on Tuesday"
FILLER = "\n\n".join(
    f"Entry {n} of the register names a ship, her master and what cargo she unloaded." for n in range(200)
)


def finding(make: MakeDocument, quotation: str) -> tuple[Finding, Document]:
    source = make(f"\n\n{FILLER}\n\n".join((FIRST, SECOND, THIRD)), "The register")
    (found,) = compare(make(f"A letter.\n\nHe writes “{quotation}” in it."), [source]).findings
    return found, source


TABLE = [
    # quotation, verdict, the pieces that have a place, what the reasons say
    (
        "lanterns along the northern mole were put out … protested against the tax upon barrels",
        VerdictKind.EDITED,
        ("lanterns along the northern mole were put out", "protested against the tax upon barrels"),
        "put together from 2 places",
    ),
    (
        "drowned sailors across the strait … mole were put out every evening … protested against the tax upon barrels",
        VerdictKind.EDITED,
        (
            "drowned sailors across the strait",
            "mole were put out every evening",
            "protested against the tax upon barrels",
        ),
        "put together from 3 places",
    ),
    (
        "The lanterns along the northern mole were put out; a ferry carried the widows of drowned sailors",
        VerdictKind.ALTERED,
        ("The lanterns along the northern mole were put out", "A ferry carried the widows of drowned sailors"),
        "put together from 2 places, which is not shown",
    ),
    (
        f"Several merchants protested against the tax upon barrels … {INVENTED} … nothing more came about afterwards",
        VerdictKind.ALTERED,
        ("Several merchants protested against the tax upon barrels",),
        "not found: “nothing more came about afterwards”",
    ),
]


@pytest.mark.parametrize(("quotation", "verdict", "pieces", "reason"), TABLE)
def test_each_piece_has_its_place(
    make_document: MakeDocument, quotation: str, verdict: VerdictKind, pieces: tuple[str, ...], reason: str
) -> None:
    found, source = finding(make_document, quotation)
    assert found.verdict.kind is verdict
    assert tuple(passage.span.of(source.text) for passage in found.passages) == pieces
    assert reason in found.verdict.reasons


def test_pieces_of_a_few_common_words_make_no_collage(make_document: MakeDocument) -> None:
    found, _ = finding(make_document, "of the register names somebody quite … order of all the kingdoms and what")
    assert found.verdict.kind is VerdictKind.ABSENT


def test_pieces_of_one_page_go_before_another_page_that_has_a_few_of_their_words(make_document: MakeDocument) -> None:
    page = f"{FIRST} {' '.join(FILLER.split()[:150])} {SECOND}"
    decoy = "No merchants were put out at the northern tax, and the lanterns along the barrels burned."
    source = make_document(f"{page}\n\n{FILLER}\n\n{decoy}", "The register")
    quotation = "lanterns along the northern mole were put out; merchants protested against the tax upon barrels"
    (found,) = compare(make_document(f"A letter.\n\nHe writes “{quotation}” in it."), [source]).findings
    assert [passage.span.of(source.text) for passage in found.passages] == [
        "lanterns along the northern mole were put out",
        "merchants protested against the tax upon barrels",
    ]


@pytest.mark.parametrize(
    ("quotation", "reordered"),
    [
        ("ferry carried the widows of drowned sailors … the northern mole were put out every evening", True),
        ("the northern mole were put out every evening … ferry carried the widows of drowned sailors", False),
    ],
)
def test_another_order_of_the_pieces_is_said(make_document: MakeDocument, quotation: str, reordered: bool) -> None:
    found, _ = finding(make_document, quotation)
    assert ("the source has these words in another order" in found.verdict.reasons) == reordered
