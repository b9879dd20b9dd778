"""Runs of a source's words that the reply has without marks: where they begin and end, and what is too little."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.analysis.compare import compare
from reader.model.document import BlockKind, Document

MakeDocument = Callable[..., Document]

SOURCE = (
    "Then the warden closed the upper sluice and wrote the hour into the register of the lock.\n\n"
    "On the third night a barge laden with copper kettles ran aground below the old mill.\n\n"
    "It was so in the end and that was all of it for the day.\n\n"
    "He wrote to the Office for the Coordination of Humanitarian Affairs of the United Harbours. "
    "On the other hand, at the end of the day, the hall was in the light of the lamps. "
    "Im Hinblick auf die Tatsache, dass es sich auf der einen Seite nicht lohnt. "
    "The stakes A, B, C, D, E, F, G, H, I and K were driven."
)


@pytest.mark.parametrize(
    ("reply", "reused"),
    [
        (
            "We know that the warden closed the upper sluice and wrote the hour into a book.",
            ["the warden closed the upper sluice and wrote the hour into"],
        ),
        (
            "Indeed the warden shut the upper sluice and wrote the hour into the register of the lock.",
            ["the upper sluice and wrote the hour into the register of the lock"],
        ),
        (
            "Here a barge laden with old copper kettles ran aground below the old mill, they say.",
            ["copper kettles ran aground below the old mill"],
        ),
        ("The warden closed the door. A barge ran aground.", []),  # too few words in a row
        ("They wrote to the Office for the Coordination of Humanitarian Affairs of the United Harbours.", []),  # a name
        ("The points A, B, C, D, E, F, G, H, I and J are ours.", []),  # letters
        (
            "On the other hand, at the end of the day, the hall is shut in the light of the lamps.",
            [],
        ),  # turns of phrase
        ("Man schrieb im Hinblick auf die Tatsache, dass es sich auf der einen Seite drehte.", []),
        (  # a borrowing with a turn of phrase in it
            "Yet on the third night a barge laden with copper kettles ran, on the other hand, home.",
            ["on the third night a barge laden with copper kettles ran"],
        ),
        ("So it was so in the end and then it was over.", []),  # grammar
        ("He writes “a barge laden with copper kettles ran aground below the old mill” there.", []),  # between marks
        (  # the first words of the next paragraph only happen to agree
            "He had wrote the hour into the register of the lock.\n\nOn the fourth day nothing at all was done.",
            ["wrote the hour into the register of the lock"],
        ),
        (  # and the last ones of the paragraph before
            "Nobody entered the lock.\n\nOn the third night a barge laden with copper kettles was seen.",
            ["On the third night a barge laden with copper kettles"],
        ),
    ],
)
def test_runs_of_the_sources_words(make_document: MakeDocument, reply: str, reused: list[str]) -> None:
    document, source = make_document(reply), make_document(SOURCE)
    found = compare(document, [source]).reuse
    assert [reuse.span.of(document.text) for reuse in found] == reused
    for reuse in found:
        assert all(passage.source == "S1" for passage in reuse.passages)
        assert reuse.passages[0].score > 0.9


def test_the_places_of_a_run_are_told_longest_first(make_document: MakeDocument) -> None:
    reply = make_document("A barge laden with copper kettles ran aground below the old mill.")
    sources = [make_document("They saw a barge laden with copper kettles ran aground."), make_document(SOURCE)]
    (reuse,) = compare(reply, sources).reuse
    assert [passage.source for passage in reuse.passages] == ["S2", "S1"]


def test_capitals_are_no_name_where_nouns_have_them(make_document: MakeDocument) -> None:
    shared = "die Freiheit der Bürger und die Schiffe der Stadt in dem Hafen der Insel"
    around = "So fuhr der Bote mit den Pferden durch den Wald in das Dorf, und die Leute am Tor sahen einen Wagen. " * 3
    document = make_document(f"{around}Hier ist {shared} gemeint.")
    (reuse,) = compare(document, [make_document(f"Man kennt {shared} gut.")]).reuse
    assert reuse.span.of(document.text) == shared


def test_a_heading_that_both_have_is_no_borrowing(make_document: MakeDocument) -> None:
    heading = "The warden closed the upper sluice and wrote the hour"

    def headed(text: str) -> Document:
        document = make_document(f"{heading}\n\n{text}")
        first, second = document.blocks
        return replace(document, blocks=(replace(first, kind=BlockKind.HEADING), second))

    reply = headed("Here is what we think of it.")
    assert not compare(reply, [headed("On the third night a barge ran aground.")]).reuse
    assert compare(reply, [make_document(SOURCE)]).reuse


def test_the_name_of_a_source_is_no_reuse(make_document: MakeDocument) -> None:
    title = "Report of the Rapporteur on the closure of the upper sluice at night"
    plain = make_document(f"{title}\n\n{SOURCE}")
    source = replace(plain, blocks=(replace(plain.blocks[0], kind=BlockKind.HEADING), *plain.blocks[1:]))
    reply = make_document(f"We have read the {title[0].lower()}{title[1:]}, and we have the honour to answer it.")
    assert compare(reply, [source]).reuse == ()
    assert compare(reply, [plain]).reuse
