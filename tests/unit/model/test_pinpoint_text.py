"""The place inside a document, in words."""

import pytest

from reader.model.citation import Part, PartKind, Pinpoint
from reader.model.pinpoint_text import describe_pinpoint


@pytest.mark.parametrize(
    ("pinpoint", "words"),
    [
        (Pinpoint(), ""),
        (Pinpoint(page="4", paragraph="3"), "page 4, para. 3"),
        (Pinpoint(parts=(Part(PartKind.ANNEX),), article="2", footnote="7"), "annex, art. 2, footnote 7"),
        (
            Pinpoint(parts=(Part(PartKind.VOLUME, "II"), Part(PartKind.CHAPTER, "3")), page="5"),
            "vol. II, chap. 3, page 5",
        ),
    ],
)
def test_a_place_is_told_from_the_whole_to_the_part(pinpoint: Pinpoint, words: str) -> None:
    assert describe_pinpoint(pinpoint) == words
