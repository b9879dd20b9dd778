"""Divisions that pinpoints name: where a document has them, and what is said of words in them and elsewhere."""

from collections.abc import Callable

import pytest

from reader.analysis.find_citations import find_citations
from reader.analysis.pinpoints import check_pinpoints, locate_pinpoint
from reader.model.alignment import Alignment, Passage, PinpointState
from reader.model.citation import Part, PartKind, Pinpoint, Resolution, Target
from reader.model.comparison import Source
from reader.model.document import Document
from reader.model.span import Span

REPORT = (
    "Letter here.\n\nMore letter.",
    "# Chapter I. The river\n\n# A. Water\n\n1. Water flows.\n\n# B. Banks\n\n2. Banks stand.",
    "# Chapter II. The lock\n\n# A. Gates\n\n3. Gates close.\n\n# B. Keepers\n\n4. Keepers sleep.",
    "# Annex I\n\n1. Tables of levels.\n\n2. Tables of rain.",
    "# Annex II\n\n1. Maps of the north.",
    "2. Maps of the south.",
)
OUTLINE = ("# I. Facts\n\nAaa.\n\n# A. Early\n\nBbb.\n\n# C. Late\n\nCcc.", "# II. Law\n\n# A. Old\n\nDdd.\n\nEee.")
RESOLUTION = ("The Council,\n\nRecalling rain,\n\nNoting snow,\n\n1. Decides on sun.\n\n2. Remains seized.",)

AGREES, DIFFERS, NONE = PinpointState.AGREES, PinpointState.DIFFERS, PinpointState.NONE
# pages of a source, words in it, what the reply cites, and what is said of it
CHECKS = {
    "in the annex": (REPORT, "Maps of the north", "annex II", AGREES, "in annex II"),
    "in another annex": (REPORT, "Tables of rain", "annex II", DIFFERS, "found on page 4, para. 2, in annex I"),
    "a paragraph of the annex": (REPORT, "Maps of the south", "annex II, para. 2", AGREES, "in annex II, para. 2"),
    "the same paragraph of another annex": (
        REPORT, "Maps of the south", "annex I, para. 2", DIFFERS, "found on page 6, para. 2, in annex II",
    ),
    "a page of the annex's own count": (REPORT, "Maps of the south", "annex II, p. 2", AGREES, "in annex II, page 2"),
    "a page of the file in the annex": (REPORT, "Maps of the south", "annex II, p. 6", AGREES, "page 6"),
    "in the chapter": (REPORT, "Keepers sleep", "chap. II", AGREES, "in chap. II"),
    "a number in other figures": (REPORT, "Keepers sleep", "chapter 2", AGREES, "in chap. 2"),
    "in another chapter": (REPORT, "Keepers sleep", "chap. I", DIFFERS, "found on page 3, para. 4, in chap. II"),
    "a section of the chapter": (REPORT, "Gates close", "chap. II, sect. A", AGREES, "in sect. A"),
    "a section of the other chapter": (
        REPORT, "Gates close", "chap. I, sect. A", DIFFERS, "found on page 3, para. 3, in sect. A",
    ),
    "a paragraph in the right chapter": (REPORT, "Gates close", "chap. II, para. 3", AGREES, "in chap. II, para. 3"),
    "a paragraph in the wrong chapter": (
        REPORT, "Gates close", "chap. I, para. 3", DIFFERS, "found on page 3, para. 3, in chap. II",
    ),
    "a section of an outline": (OUTLINE, "Bbb", "sect. I.A", AGREES, "in sect. I.A"),
    "the letter C is no Roman number there": (OUTLINE, "Ccc", "sect. I.C", AGREES, "in sect. I.C"),
    "a section of the same letter elsewhere": (
        OUTLINE, "Ddd", "sect. I.A", DIFFERS, "found on page 2, para. 1, in sect. II",
    ),
    "a paragraph counted in its section": (OUTLINE, "Eee", "sect. II.A, para. 2", AGREES, "in sect. II.A, para. 2"),
    "a division that the file has not": (OUTLINE, "Aaa", "vol. III", NONE, "no heading of this file names vol. III"),
    "a page in a division that the file has not": (OUTLINE, "Ddd", "vol. III, p. 2", AGREES, "page 2"),
    "a preambular paragraph": (
        RESOLUTION, "Noting snow", "third preambular paragraph", AGREES, "in preamble, para. 3",
    ),
    "an operative paragraph": (RESOLUTION, "Decides on sun", "operative para. 1", AGREES, "para. 1"),
    "the last paragraph of a page": (REPORT, "Tables of rain", "p. 4, last para.", AGREES, "page 4, para. last"),
}  # fmt: skip


@pytest.mark.parametrize("name", CHECKS)
def test_divisions_are_checked(
    name: str, cited_source: Callable[..., Source], cited_reply: Callable[..., Document]
) -> None:
    pages, words, cited, state, detail = CHECKS[name]
    source = cited_source(*pages)
    (citation,) = find_citations(cited_reply(notes=[f"A/75/12, {cited}."]))
    targets = tuple(Target("A/75/12", "S1", place) for place in citation.pinpoints)
    at = source.document.text.index(words)
    found = Alignment("q1", (Passage("S1", Span(at, at + len(words)), 1.0),))
    (checked,) = check_pinpoints([found], {"q1": [Resolution("c1", targets)]}, [source])
    result = checked.passages[0].pinpoint
    assert (result.state, result.detail) == (state, detail)


# pages of a source, what is cited, and how the text to which it leads begins
PLACES = {
    "an annex": (REPORT, "annex II", "Annex II"),
    "a paragraph of the annex": (REPORT, "annex II, para. 2", "Maps of the south"),
    "a page of the annex": (REPORT, "annex II, p. 2", "2. Maps of the south"),
    "a chapter": (REPORT, "chap. II", "Chapter II. The lock"),
    "a section of a chapter": (REPORT, "chap. II, sect. B", "B. Keepers"),
    "a section of an outline": (OUTLINE, "sect. II.A", "A. Old"),
    "a preambular paragraph": (RESOLUTION, "second preambular paragraph", "Recalling rain"),
    "a page where the volume is the file": (OUTLINE, "vol. III, p. 2", "# II. Law"),
}


@pytest.mark.parametrize("name", PLACES)
def test_citations_lead_to_divisions(
    name: str, cited_source: Callable[..., Source], cited_reply: Callable[..., Document]
) -> None:
    pages, cited, start = PLACES[name]
    document = cited_source(*pages).document
    (citation,) = find_citations(cited_reply(notes=[f"A/75/12, {cited}."]))
    first, *_ = locate_pinpoint(document, citation.pinpoints[0])
    assert first.of(document.text).startswith(start)
    assert locate_pinpoint(document, Pinpoint(page="99")) == ()


def test_a_table_of_contents_is_not_taken_for_the_chapter(cited_source: Callable[..., Source]) -> None:
    contents = "# Contents\n\nChapter I. The river 2\n\nChapter II. The lock 3\n\nAnnexes follow."
    document = cited_source(contents, *REPORT[1:]).document
    from_list, in_text = document.text.index("Chapter II"), document.text.rindex("# Chapter II")
    place = Pinpoint(parts=(Part(PartKind.CHAPTER, "II"),))
    assert [span.start for span in locate_pinpoint(document, place)] == [in_text + len("# "), from_list]
