"""Of equal places that one comes first around which the reply's own matter is spoken of."""

from collections.abc import Callable

import pytest

from reader.analysis.compare import compare
from reader.model.document import Document

MakeDocument = Callable[..., Document]

FILLER = "\n\n".join(f"Paragraph {n} tells of the weather, the market and the roads of that year." for n in range(30))
SOURCE = f"""The dredging of the basin was, in the engineers' view, a serious failure of the harbour board.

{FILLER}

The education of the pilots, in the college of navigation, was a serious failure of the ministry.

{FILLER}"""


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("On the pilots and their college the report speaks of a “serious failure” of navigation.", "ministry"),
        ("It calls the engineers' dredging of the basin a “serious failure” and no more.", "harbour board"),
        ("It is easy to speak of a “serious failure” afterwards.", "harbour board"),
    ],
)
def test_the_place_that_speaks_of_the_same_matter_comes_first(
    make_document: MakeDocument, sentence: str, wanted: str
) -> None:
    (found,) = compare(make_document(sentence), [make_document(SOURCE)]).findings
    assert len(found.passages) == 2
    assert SOURCE[found.passages[0].span.end :].startswith(f" of the {wanted}")
