"""A note finds its place again in a document that has changed, or says that it is gone."""

import random
import re
import time
from collections.abc import Callable

import pytest

from reader.analysis.reanchor import AnchorState, find_anchor, find_anchors
from reader.model.case import Anchor
from reader.model.document import Document
from reader.model.span import Span

MakeDocument = Callable[..., Document]

TEXT = (
    "The harbour was dredged in spring. The pilots complained about the depth of the basin. "
    "The master replied that the basin was deep enough. The harbour was dredged again in autumn."
)


def anchor(text: str, exact: str, occurrence: int = 0) -> Anchor:
    at = -1
    for _ in range(occurrence + 1):
        at = text.index(exact, at + 1)
    end = at + len(exact)
    return Anchor("f", at, exact, text[max(0, at - 48) : at], text[end : end + 48])


@pytest.mark.parametrize(
    ("held", "change", "expected", "state"),
    [
        (("the depth of the basin", 0), ("", ""), "the depth of the basin", AnchorState.SAME),
        (
            ("the depth of the basin", 0),
            ("The harbour", "NEW. The harbour"),
            "the depth of the basin",
            AnchorState.MOVED,
        ),
        (("The harbour was dredged", 1), ("spring.", "spring, late."), "The harbour was dredged", AnchorState.MOVED),
        (
            ("the basin was deep enough", 0),
            ("deep", "quite deep"),
            "the basin was quite deep enough",
            AnchorState.CHANGED,
        ),
        (
            ("The pilots complained", 0),
            ("pilots complained", "pilotes com-plained"),
            "The pilotes com-plained",
            AnchorState.CHANGED,
        ),
    ],
)
def test_found_again(
    make_document: MakeDocument, held: tuple[str, int], change: tuple[str, str], expected: str, state: AnchorState
) -> None:
    document = make_document(TEXT.replace(*change) if change[0] else TEXT)
    place = find_anchor(document, anchor(TEXT, *held))
    assert place is not None
    assert place.span.of(document.text) == expected
    assert place.state is state


def test_the_right_one_of_two_is_chosen_by_its_surroundings(make_document: MakeDocument) -> None:
    document = make_document("An added sentence. " + TEXT)
    place = find_anchor(document, anchor(TEXT, "The harbour was dredged", 1))
    assert place is not None
    assert document.text[place.span.end :].startswith(" again in autumn")


def test_gone_is_gone(make_document: MakeDocument) -> None:
    document = make_document("Quite another text stands here now, on ships and on sealing wax, and on nothing else.")
    assert find_anchor(document, anchor(TEXT, "the depth of the basin")) is None
    assert find_anchor(document, Anchor("f", 0, "")) is None


def test_a_short_word_without_its_surroundings_is_not_guessed(make_document: MakeDocument) -> None:
    held = anchor(TEXT, "deep")
    assert find_anchor(make_document("Still waters are deep, and nobody had thought of it before then."), held) is None


@pytest.mark.parametrize(
    ("held", "change", "expected"),
    [
        (("spring", 0), ("spring", "summer"), "summer"),  # another word in the same surroundings
        (("the depth", 0), ("the depth", "a lack"), "a lack"),
        (("the depth", 0), ("about the", "about"), "depth"),
        (("the depth", 0), ("about the", "about all the"), "the depth"),  # a word put in before is not the anchor's
        (("basin", 1), ("basin was", "basin rim was"), "basin"),
        (("harbour was dredged", 0), ("The harbour was", "Our port was"), "port was dredged"),
        (("“deep” enough", 0), ("replied", "said"), "“deep” enough"),  # with its marks
    ],
)
def test_few_words_are_found_by_their_surroundings(
    make_document: MakeDocument, held: tuple[str, int], change: tuple[str, str], expected: str
) -> None:
    text = TEXT.replace("deep enough", "“deep” enough")
    document = make_document(text.replace(*change))
    place = find_anchor(document, anchor(text, *held))
    assert place is not None
    assert place.span.of(document.text) == expected


def test_words_that_were_cut_out_between_their_neighbours_are_gone(make_document: MakeDocument) -> None:
    document = make_document(TEXT.replace("about the depth of the basin", ""))
    assert find_anchor(document, anchor(TEXT, "about the depth of the basin")) is None


def test_neighbours_tell_which_of_two_like_places_is_meant(make_document: MakeDocument) -> None:
    statute = "Section {}. The owner shall pay the harbour dues within thirty days of the notice of the master. "
    text = "".join(statute.format(name) for name in ("One", "Two", "Three", "Four"))
    held = anchor(text, "thirty days", 1)
    neighbours = (anchor(text, "Section Two"), anchor(text, "Section Three"))
    added = "A preamble that is so long that every place moves by more than the length of one whole section. " * 3
    changed = make_document(added + text.replace("thirty", "sixty"))
    place = find_anchors(changed, (*neighbours, held))[-1]
    assert place is not None
    assert place.span.start == [at.start() for at in re.finditer("sixty days", changed.text)][1]


def test_a_passage_that_changed_its_place_is_found_beyond_its_neighbours(make_document: MakeDocument) -> None:
    first, *others = TEXT.split(". ")
    document = make_document(". ".join([*others[:-1], others[-1].rstrip("."), first]) + ".")
    held = (anchor(TEXT, "harbour was dredged in spring"), anchor(TEXT, "The pilots"), anchor(TEXT, "deep enough"))
    places = find_anchors(document, held)
    assert [place and place.span.of(document.text) for place in places] == [each.exact for each in held]


def test_five_hundred_notes_in_a_long_document_take_a_moment(make_document: MakeDocument) -> None:
    rng = random.Random(7)  # noqa: S311 (invented text, no secret)
    words = ["".join(rng.choices("aeioubcdfglmnprst", k=rng.randint(2, 9))) for _ in range(150_000)]
    old = " ".join(words)
    new = "A new beginning. " + " ".join(word for word in words if rng.random() > 0.005)
    document = make_document("x")
    changed = Document("f", "", "", new, Span(0, len(new)), document.words, document.pages)
    anchors = []
    for _ in range(500):
        at = rng.randrange(100, len(old) - 400)
        anchors.append(Anchor("f", at, old[at : at + 120], old[at - 48 : at], old[at + 120 : at + 168]))
    began = time.process_time()
    places = [find_anchor(changed, held) for held in anchors]
    assert time.process_time() - began < 5
    assert sum(place is not None for place in places) >= 495
