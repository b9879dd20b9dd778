"""Where citations say that a quotation stands, and how much that counts."""

from collections.abc import Callable

from reader.analysis.cited_places import CitedPlaces
from reader.analysis.normalise import split_words
from reader.model.citation import Pinpoint, Resolution, Target
from reader.model.comparison import Source
from reader.model.document import Document

MakeDocument = Callable[..., Document]


def places_of(make: MakeDocument) -> CitedPlaces:
    sources = [Source(f"S{n}", make(f"Number {n} opens.\n\nThe second paragraph of {n} follows.")) for n in (1, 2)]
    return CitedPlaces(sources, {source.id: split_words(source.document.text) for source in sources})


def test_a_place_of_a_document_that_is_not_named_is_tried_in_every_source(make_document: MakeDocument) -> None:
    resolution = Resolution("c1", (), "no document is named", (), (Pinpoint(paragraph="2"),))
    cited = places_of(make_document).of([resolution])
    assert cited.share("S1", 3, 5) == 1.0
    assert cited.share("S2", 3, 5) == 1.0
    assert not cited.open


def test_a_place_of_a_named_source_is_tried_in_that_one_only(make_document: MakeDocument) -> None:
    resolution = Resolution("c1", (Target("Second", "S2", Pinpoint(paragraph="2")),))
    cited = places_of(make_document).of([resolution])
    assert cited.share("S2", 3, 5) == 1.0
    assert cited.share("S1", 3, 5) == 0.0
