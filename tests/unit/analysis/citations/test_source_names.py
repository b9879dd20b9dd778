"""The symbols under which a document was issued, read off its first page."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from reader.analysis.source_names import symbols_of

Make = Callable[..., Any]

PAGES: dict[str, tuple[str, tuple[str, ...]]] = {
    "masthead": ("United Nations A/75/12\n\nGeneral Assembly\n\nIt is flat.", ("A/75/12",)),
    "joint symbol": ("A/75/12–S/2020/90\n\nIt is flat.", ("A/75/12", "S/2020/90")),
    "annex of a document": ("Annex to document S/2020/90\n\nIt is flat.", ("S/2020/90",)),
    "negated": ("Draft, not S/2020/90\n\nIt is flat.", ()),
    "in a sentence": ("It answers S/2020/90 and no other.", ()),
    "in running text": ("word " * 50 + "S/2020/90", ()),
    "behind running text": ("word " * 50 + "\n\nS/2020/90", ()),
    "none": ("It is flat.", ()),
    "empty": ("", ()),
}


@pytest.mark.parametrize("case", PAGES)
def test_own_symbols_are_those_of_the_masthead(case: str, cited_source: Make) -> None:
    page, expected = PAGES[case]
    assert symbols_of(cited_source(page).document) == expected


def test_symbols_on_later_pages_are_of_other_documents(cited_source: Make) -> None:
    assert symbols_of(cited_source("Survey", "S/2020/90").document) == ()


@pytest.mark.parametrize(
    ("title", "path", "expected"),
    [
        ("S/2020/90", "source.pdf", ("S/2020/90",)),
        ("Reply to S/2020/90", "source.pdf", ()),
        ("Survey", "S_2020_90-EN.pdf", ("S/2020/90",)),
        ("Survey", "a-75-12.pdf", ()),
        ("Survey", "A_75_12.pdf", ("A/75/12",)),
        ("Survey", "minutes_2020_90.pdf", ()),
    ],
)
def test_title_and_file_name_may_bear_the_symbol(
    title: str, path: str, expected: tuple[str, ...], cited_source: Make
) -> None:
    assert symbols_of(cited_source("It is flat.", title=title, path=path).document) == expected


@pytest.mark.parametrize(
    ("page", "heads", "expected"),
    [
        ("It is flat.", ("Survey", "A/75/12–S/2020/90"), ("A/75/12", "S/2020/90")),
        ("It is flat.", ("S/2020/90", "S/2020/91"), ("S/2020/90",)),
        ("It is flat.", ("Reply to S/2020/90",), ()),
        ("A/75/12\n\nIt is flat.", ("S/2020/90",), ("A/75/12",)),
    ],
)
def test_a_running_head_bears_the_symbol_where_the_masthead_does_not(
    page: str, heads: tuple[str, ...], expected: tuple[str, ...], cited_source: Make
) -> None:
    assert symbols_of(replace(cited_source(page).document, heads=heads)) == expected
