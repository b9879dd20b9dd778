"""Words with a hyphen in one text and without in the other are the same words, found like any other."""

from collections.abc import Callable

import pytest

from reader.analysis.compare import compare
from reader.analysis.compounds import as_in_sources, compounds_of
from reader.analysis.normalise import split_words
from reader.model.alignment import VerdictKind
from reader.model.comparison import Finding
from reader.model.document import Document

MakeDocument = Callable[..., Document]

SOURCE = """The people of Varn held the harbour by right of father-hood, and not by the sword.

Nobody doubts that they hold it by right of fatherhood today. When the league gave them a mayor it reestablished the
old and proper right of the lineal succession of their captains, who co-operate with him."""

JOINED = [
    ("to-day", "today", True, "in one word there"),
    ("re-establish", "reestablished", True, "in one word there with another ending"),
    ("co-operate", "co-operate", False, "written the same"),
    ("well-known", "well known", False, "two words there"),
    ("re-pay", "repent", False, "another word there"),
    ("1-2", "12", False, "figures"),
]


@pytest.mark.parametrize(("mine", "theirs", "joined", "why"), JOINED, ids=[row[3] for row in JOINED])
def test_compounds_are_read_as_the_sources_write_them(mine: str, theirs: str, joined: bool, why: str) -> None:
    source = split_words(f"they say {theirs} there")
    words = as_in_sources(split_words(f"he says {mine} here"), set(source.folds), set(compounds_of(source)))
    assert len(words) == (4 if joined else 5), why
    assert words.raw(2) == (mine if joined else mine.partition("-")[0])


def findings(make: MakeDocument, *quotations: str) -> tuple[Finding, ...]:
    reply = make("A letter.\n\n" + "\n\n".join(f"They say “{q}” there." for q in quotations))
    return compare(reply, [make(SOURCE)]).findings


def test_all_places_are_found_with_and_without_a_hyphen(make_document: MakeDocument) -> None:
    for found in findings(make_document, "right of fatherhood", "right of father-hood", "Fatherhood"):
        assert found.verdict.kind is VerdictKind.VERBATIM
        assert len(found.passages) == 2


def test_a_compound_with_another_ending_belongs_to_the_passage(make_document: MakeDocument) -> None:
    (found,) = findings(make_document, "re-establish the right of the lineal succession")
    assert found.passage is not None
    assert found.passage.span.of(SOURCE).startswith("reestablished the")
    assert found.verdict.kind is VerdictKind.ALTERED
