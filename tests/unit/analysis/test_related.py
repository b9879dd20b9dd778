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
        (f"They say:\n\n“{SLUICE}\n\n“{BARGE}”", []),  # nor does one that goes on with a quotation
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


def test_rare_words_that_only_happen_to_be_shared_are_no_reason(make_document: MakeDocument) -> None:
    scattered = (
        "The kettles of the kitchen were black, and whoever came in from the long road by the western gate and sat "
        "down by the fire to warm his feet saw a barge painted on the wall, which the grandfather of the present owner "
        "had ordered from a travelling man who asked for nothing but soup, and beside it in a gilded frame a mill."
    )
    assert guesses(make_document, ANSWER, FILLER, scattered) == []


def test_a_guess_tells_which_words_stand_together_in_both(make_document: MakeDocument) -> None:
    source = make_document(f"{BARGE}\n\n{FILLER}")
    (guess,) = compare(make_document(ANSWER), [source]).related
    assert [span.of(source.text) for span in guess.shared] == ["barge", "copper", "kettles", "mill", "cargo"]


@pytest.mark.parametrize(
    "sums",
    [
        "six hundred thousand and seventy thousand and four hundred and thirty thousand in all",
        "nous en avons trois cent vingt mille, et cinq cent soixante mille, et quarante mille en tout",
    ],
)
def test_sums_of_an_account_are_no_reason(make_document: MakeDocument, sums: str) -> None:
    french = (
        "de la mer et des quais, que les marins ne sont pas dans le port et qu’il est pour nous"
        if "nous" in sums
        else ""
    )
    reply = f"Of those that were born, married or buried one must reckon {french} {sums}."
    assert guesses(make_document, reply, FILLER, f"Elsewhere it was said of {sums} that they were never counted.") == []
