"""Pinpoints against places: which page and paragraph a number means, and what is said of a passage found elsewhere."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from reader.analysis.pinpoints import check_pinpoints, locate_pinpoint
from reader.model.alignment import Alignment, Passage, PinpointCheck, PinpointState
from reader.model.citation import Part, PartKind, Pinpoint, Resolution, Target
from reader.model.comparison import Source
from reader.model.document import Footnote, Layout
from reader.model.span import Span

Make = Callable[..., Any]

COUNTED = (
    "Aaa one.\n\nBbb two.\n\nCcc three goes",
    "on here.\n\nDdd four.\n\nEee five.",
    "# Head\n\nFff six.\n\nGgg seven.",
)
NUMBERED = ("1. Aaa one.\n\n2. Bbb two.", "3. Ccc three.\n\n4. Ddd four.")


def found(source: Source, words: str) -> Passage:
    at = source.document.text.index(words)
    return Passage(source.id, Span(at, at + len(words)), 1.0)


def check(sources: Sequence[Source], *cases: tuple[str, str, Pinpoint]) -> list[PinpointCheck]:
    """Check passages; a case is a source's id, words in it and the place that is cited for them."""
    by_id = {source.id: source for source in sources}
    alignments, cited = [], {}
    for i, (source, words, pinpoint) in enumerate(cases):
        alignments.append(Alignment(f"q{i}", (found(by_id[source], words),)))
        cited[f"q{i}"] = [Resolution(f"c{i}", (Target("A/75/12", source, pinpoint),))]
    return [alignment.passages[0].pinpoint for alignment in check_pinpoints(alignments, cited, sources)]


# a pinpoint and the words that it may mean, the likeliest first
PLACES: dict[str, tuple[tuple[str, ...], Pinpoint, list[str]]] = {
    "a page": (COUNTED, Pinpoint(page="2"), ["on here.\n\nDdd four.\n\nEee five."]),
    "pages": (
        COUNTED,
        Pinpoint(page="2–3"),
        ["on here.\n\nDdd four.\n\nEee five.", "# Head\n\nFff six.\n\nGgg seven."],
    ),
    "a paragraph on a page": (COUNTED, Pinpoint(page="1", paragraph="2"), ["Bbb two."]),
    "with and without one continued": (COUNTED, Pinpoint(page="2", paragraph="2"), ["Ddd four.", "Eee five."]),
    "the part of a paragraph on the page": (COUNTED, Pinpoint(page="2", paragraph="1"), ["on here.", "Ddd four."]),
    "headings do not count": (COUNTED, Pinpoint(page="3", paragraph="1"), ["Fff six."]),
    "paragraphs of a page": (COUNTED, Pinpoint(page="1", paragraph="1–2"), ["Aaa one.", "Bbb two."]),
    "a printed number": (NUMBERED, Pinpoint(paragraph="3"), ["Ccc three."]),
    "printed numbers": (NUMBERED, Pinpoint(paragraph="2–3"), ["Bbb two.", "Ccc three."]),
    "a printed number and a page": (NUMBERED, Pinpoint(page="2", paragraph="4"), ["Ddd four."]),
    "counted through where none is printed": (COUNTED, Pinpoint(paragraph="4"), ["Ddd four."]),
    "an article": (("Article 1 Aaa.\n\nArticle 2 Bbb.",), Pinpoint(article="2"), ["Article 2 Bbb."]),
    "a page that is not there": (COUNTED, Pinpoint(page="9"), []),
    "a paragraph that is not there": (NUMBERED, Pinpoint(paragraph="9"), []),
    "the whole document": (COUNTED, Pinpoint(), []),
}


@pytest.mark.parametrize("case", PLACES)
def test_pinpoints_are_located(case: str, cited_source: Make) -> None:
    pages, pinpoint, expected = PLACES[case]
    document = cited_source(*pages).document
    assert [span.of(document.text) for span in locate_pinpoint(document, pinpoint)] == expected


def test_a_label_is_preferred_to_a_printed_number_and_to_the_count(cited_source: Make) -> None:
    document = cited_source("Aaa.", "Bbb.", "Ccc.", labels=("i", "1", "2"), printed=(None, "3", "1")).document
    assert [span.of(document.text) for span in locate_pinpoint(document, Pinpoint(page="1"))] == [
        "Bbb.",
        "Ccc.",
        "Aaa.",
    ]
    assert [span.of(document.text) for span in locate_pinpoint(document, Pinpoint(page="i"))] == ["Aaa."]


def test_an_annex_has_a_count_of_its_own(cited_source: Make) -> None:
    document = cited_source("Letter.", "# Annex\n\nAaa.", "Bbb.", printed=("10", "11", "12")).document
    spans = locate_pinpoint(document, Pinpoint(page="2", parts=(Part(PartKind.ANNEX),)))
    assert spans[0].of(document.text) == "Bbb."


def test_a_text_file_has_no_pages_to_point_at(cited_source: Make) -> None:
    source = cited_source("Aaa one.", layout=Layout.FIXED)
    assert locate_pinpoint(source.document, Pinpoint(page="1")) == ()
    (result,) = check([source], ("S1", "Aaa", Pinpoint(page="1")))
    assert result == PinpointCheck(PinpointState.NONE, "this file has no page numbers of its own")


def test_a_footnote_is_located_by_its_label(cited_source: Make) -> None:
    source = cited_source("Aaa one.")
    document = source.document
    text = document.text + "\n\nSee there."
    noted = type(document)(
        **{
            **{name: getattr(document, name) for name in document.__dataclass_fields__},
            "text": text,
            "footnotes": (Footnote("4", Span(10, len(text)), 0, 8),),
        }
    )
    assert [span.of(text) for span in locate_pinpoint(noted, Pinpoint(footnote="4"))] == ["See there."]


STATES: dict[str, tuple[tuple[str, ...], str, Pinpoint, PinpointState, str]] = {
    "the page": (COUNTED, "Ddd", Pinpoint(page="2"), PinpointState.AGREES, "page 2"),
    "another page": (COUNTED, "Ddd", Pinpoint(page="3"), PinpointState.DIFFERS, "found on page 2, para. 2"),
    "one of several pages": (COUNTED, "Ddd", Pinpoint(page="1–2"), PinpointState.AGREES, "page 1–2"),
    "over a page break": (COUNTED, "three goes on here", Pinpoint(page="2"), PinpointState.AGREES, "page 2"),
    "page and paragraph": (COUNTED, "Bbb", Pinpoint(page="1", paragraph="2"), PinpointState.AGREES, "page 1, para. 2"),
    "another paragraph": (
        COUNTED,
        "Bbb",
        Pinpoint(page="1", paragraph="3"),
        PinpointState.DIFFERS,
        "found on page 1, para. 2",
    ),
    "counted with the one continued": (
        COUNTED,
        "Eee",
        Pinpoint(page="2", paragraph="3"),
        PinpointState.AGREES,
        "page 2, para. 3, counted with the one that is continued from the page before",
    ),
    "counted without it": (
        COUNTED,
        "Eee",
        Pinpoint(page="2", paragraph="2"),
        PinpointState.AGREES,
        "page 2, para. 2, counted without the one that is continued from the page before",
    ),
    "a heading on the page": (COUNTED, "Head", Pinpoint(page="3", paragraph="1"), PinpointState.AGREES, "page 3"),
    "a printed number": (NUMBERED, "Ccc", Pinpoint(paragraph="3"), PinpointState.AGREES, "para. 3"),
    "another printed number": (
        NUMBERED,
        "Ccc",
        Pinpoint(paragraph="2"),
        PinpointState.DIFFERS,
        "found on page 2, para. 3",
    ),
    "an article": (
        ("Article 1 Aaa.\n\nArticle 2 Bbb.",),
        "Bbb",
        Pinpoint(article="2"),
        PinpointState.AGREES,
        "article 2",
    ),
    "another article": (
        ("Article 1 Aaa.\n\nArticle 2 Bbb.",),
        "Bbb",
        Pinpoint(article="1"),
        PinpointState.DIFFERS,
        "found in article 2",
    ),
    "the whole document": (COUNTED, "Ddd", Pinpoint(), PinpointState.NONE, ""),
}


@pytest.mark.parametrize("case", STATES)
def test_a_passage_is_judged_by_its_place(case: str, cited_source: Make) -> None:
    pages, words, pinpoint, state, detail = STATES[case]
    (result,) = check([cited_source(*pages)], ("S1", words, pinpoint))
    assert result == PinpointCheck(state, detail)


def many_pages(cited_source: Make, first: int = 1) -> Source:
    source: Source = cited_source(*(f"Word{i} here." for i in range(20)), printed=[str(first + i) for i in range(20)])
    return source


def test_pages_that_are_off_by_one_number_are_shifted_and_not_different(cited_source: Make) -> None:
    source = many_pages(cited_source)
    cases = [("S1", f"Word{i}", Pinpoint(page=str(i + 5))) for i in (0, 3, 6, 9)]
    results = check([source], *cases)
    assert {result.state for result in results} == {PinpointState.SHIFTED}
    assert results[0].detail == "pages are 4 behind, seen in 4 of 4"


def test_two_parts_may_be_shifted_by_two_numbers(cited_source: Make) -> None:
    source = many_pages(cited_source)
    cases = [("S1", f"Word{i}", Pinpoint(page=str(i + 5))) for i in (0, 1, 2)]
    cases += [("S1", f"Word{i}", Pinpoint(page=str(i - 1))) for i in (7, 8, 9)]
    results = check([source], *cases)
    assert [result.detail for result in results[2:4]] == [
        "pages are 4 behind, seen in 3 of 6",
        "pages are 2 ahead, seen in 3 of 6",
    ]


def test_one_page_off_among_right_ones_is_different(cited_source: Make) -> None:
    source = many_pages(cited_source)
    cases = [("S1", f"Word{i}", Pinpoint(page=str(i + 1))) for i in (0, 3, 6)]
    results = check([source], *cases, ("S1", "Word9", Pinpoint(page="14")))
    assert [result.state for result in results] == [PinpointState.AGREES] * 3 + [PinpointState.DIFFERS]
    assert results[3].detail == "found on page 10, para. 1"


def test_one_page_cited_wrong_again_and_again_is_no_shift(cited_source: Make) -> None:
    source = cited_source(*(f"Word{i} here. More{i}. Last{i}." for i in range(9)))
    cases = [("S1", words, Pinpoint(page="7")) for words in ("Word2", "More2", "Last2")]
    assert {result.state for result in check([source], *cases)} == {PinpointState.DIFFERS}


def test_the_reading_of_pages_that_most_quotations_support_counts(cited_source: Make) -> None:
    source = many_pages(cited_source, first=101)  # printed 101 to 120, but cited by the file's count
    cases = [("S1", f"Word{i}", Pinpoint(page=str(i + 1))) for i in (0, 3, 6)]
    results = check([source], *cases, ("S1", "Word9", Pinpoint(page="12")))
    assert [result.state for result in results] == [PinpointState.AGREES] * 3 + [PinpointState.DIFFERS]
    assert results[3].detail == "found on page 10, para. 1"


def test_the_annexs_own_count_is_found_out_by_the_quotations(cited_source: Make) -> None:
    pages = ["Letter.", "More.", "# Annex\n\nWord0 here.", *(f"Word{i} here." for i in range(1, 9))]
    source = cited_source(*pages, printed=[str(i) for i in range(31, 42)])
    cases = [("S1", f"Word{i}", Pinpoint(page=str(i + 1))) for i in (0, 3, 6)]
    assert {result.state for result in check([source], *cases)} == {PinpointState.AGREES}


def test_a_way_of_counting_paragraphs_that_the_case_refutes_is_given_up(cited_source: Make) -> None:
    pages = [f"More{i}.\n\nSome{i}.\n\nLast{i} goes" for i in range(6)]
    source = cited_source("Aaa goes", *pages, "on.")
    right = [("S1", f"Some{i}", Pinpoint(page=str(i + 2), paragraph="2")) for i in range(4)]
    odd = ("S1", "Last4", Pinpoint(page="6", paragraph="2"))
    assert [result.state for result in check([source], *right, odd)][:4] == [PinpointState.AGREES] * 4
    assert check([source], *right, odd)[4].state is PinpointState.DIFFERS


def test_a_page_of_no_named_document_is_checked_where_the_words_are_found(cited_source: Make) -> None:
    sources = [cited_source("Aaa.", "Bbb.", number=1), cited_source("Ccc.", "Ddd.", number=2)]
    alignment = Alignment("q1", (found(sources[1], "Ddd"),))
    cited = {"q1": [Resolution("c1", (), "it names a place, but no document", pending=(Pinpoint(page="2"),))]}
    (result,) = check_pinpoints([alignment], cited, sources)
    assert result.passages[0].pinpoint == PinpointCheck(PinpointState.AGREES, "page 2")


def test_a_place_in_a_document_that_is_not_open_says_nothing_of_another(cited_source: Make) -> None:
    source = cited_source("Aaa.", "Bbb.")
    cited = {"q1": [Resolution("c1", (Target("A/75/99", None, Pinpoint(page="7")),))]}
    (result,) = check_pinpoints([Alignment("q1", (found(source, "Bbb"),))], cited, [source])
    assert result.passages[0].pinpoint.state is PinpointState.NONE


def test_words_found_in_another_source_than_the_cited_one_differ(cited_source: Make) -> None:
    sources = [cited_source("Aaa.", number=1, title="Survey"), cited_source("Bbb.", number=2)]
    cited = {"q1": [Resolution("c1", (Target("A/75/12", "S1", Pinpoint(page="1")),))]}
    (result,) = check_pinpoints([Alignment("q1", (found(sources[1], "Bbb"),))], cited, sources)
    assert result.passages[0].pinpoint == PinpointCheck(
        PinpointState.DIFFERS, "cited to Survey, found in another source"
    )


def test_quotations_that_share_a_list_of_places_may_each_stand_at_one_of_them(cited_source: Make) -> None:
    source = cited_source("Aaa.", "Bbb.", "Ccc.", "Ddd.")
    targets = tuple(Target("A/75/12", "S1", Pinpoint(page=page)) for page in ("1", "3"))
    alignments = [Alignment(f"q{i}", (found(source, words),)) for i, words in enumerate(("Aaa", "Ccc", "Ddd"))]
    cited = {alignment.quotation: [Resolution("c1", targets)] for alignment in alignments}
    states = [alignment.passages[0].pinpoint.state for alignment in check_pinpoints(alignments, cited, [source])]
    assert states == [PinpointState.AGREES, PinpointState.AGREES, PinpointState.DIFFERS]


def test_quotations_without_citation_or_passage_pass_through(cited_source: Make) -> None:
    source = cited_source("Aaa.")
    alignments = (Alignment("q1", (found(source, "Aaa"),)), Alignment("q2"))
    assert check_pinpoints(alignments, {}, [source]) == alignments
