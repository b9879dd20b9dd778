"""Guesses at what a paragraph without quotation answers."""

from collections.abc import Callable

import pytest

from reader.analysis.compare import compare
from reader.model.document import Document

MakeDocument = Callable[..., Document]

BARGE = "A barge laden with copper kettles ran aground below the old mill, and its cargo was carried off by night."
SLUICE = (
    "The warden closed the upper sluice at noon, opened the lower one, and wrote both hours into the lock’s register."
)
FILLER = "\n\n".join(
    f"Entry {n} of the register names a ship, her master, her harbour {n * 7} and what was unloaded."
    for n in range(200)
)
ANSWER = (
    "We cannot accept that the kettles of the grounded barge near that mill were copper, or that any cargo was stolen."
)


def guesses(make: MakeDocument, reply: str, *sources: str) -> list[tuple[str, str]]:
    documents = [make(source) for source in sources]
    texts = {f"S{number}": document.text for number, document in enumerate(documents, start=1)}
    related = compare(make(reply), documents).related
    return [(guess.source, guess.passage.of(texts[guess.source])) for guess in related]


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (ANSWER, [("S2", BARGE)]),
        (f"{ANSWER} They say “opened the lower one” of it.", []),  # a paragraph that quotes answers what it quotes
        ("The kettles were copper.", []),  # too short to tell
        (
            "It is our view that all of this was said at some length before, and that nobody has anything to add.",
            [],
        ),
    ],
)
def test_a_paragraph_that_quotes_nothing_has_its_likeliest_counterpart(
    make_document: MakeDocument, reply: str, expected: list[tuple[str, str]]
) -> None:
    assert guesses(make_document, reply, FILLER, f"{SLUICE}\n\n{BARGE}") == expected


def test_words_of_most_paragraphs_tell_nothing(make_document: MakeDocument) -> None:
    reply = "The register names every ship and her master, and the harbour where what she carried was unloaded again."
    assert guesses(make_document, reply, FILLER) == []
