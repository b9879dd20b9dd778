"""Words that are misread or misspelt: which of the source they stand for, and where the passage ends."""

from collections.abc import Callable

import pytest

from reader.analysis.compare import compare
from reader.model.document import Document

MakeDocument = Callable[..., Document]

SOURCE = (
    "The wardens met in autumn. They spoke of an ideal and the common yearning of womanhood, and left it there. "
    "Later he gave back the ancient right of lineal succession to every house. Nothing else is told of the wardens."
)

PASSAGES = [
    # what is changed, the quotation, the passage
    (
        "letters that have changed places",
        "the anicent right of lienal succession",
        "the ancient right of lineal succession",
    ),
    ("own words before", "sobald das common yearning of woman", "common yearning of womanhood"),
    ("own words behind", "common yearning of gar nichts", "common yearning of"),
    ("misread letters at both ends", "cornmon yeaming of wornanhood", "common yearning of womanhood"),
    ("split words at both ends", "com mon year ning of woman hood", "common yearning of womanhood"),
]


@pytest.mark.parametrize(("quotation", "passage"), [row[1:] for row in PASSAGES], ids=[row[0] for row in PASSAGES])
def test_the_passage_ends_where_the_quotation_does(make_document: MakeDocument, quotation: str, passage: str) -> None:
    source = make_document(SOURCE)
    (finding,) = compare(make_document(f"He writes “{quotation}” of it."), [source]).findings
    assert finding.passages[0].span.of(source.text) == passage
