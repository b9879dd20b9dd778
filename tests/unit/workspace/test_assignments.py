"""Under which name a citation's document is assigned, and how assignments replace one another."""

import pytest

from reader.model.case import Assignment, Decisions
from reader.model.citation import Citation, CitationKind, Resolution, Target
from reader.model.span import Span
from reader.workspace.assignments import assigned, cited_name


def citation(kind: CitationKind, document: str | None, *names: str) -> Citation:
    return Citation("c1", Span(0, 5), kind, document, names)


@pytest.mark.parametrize(
    ("cited", "targets", "name"),
    [
        (citation(CitationKind.SYMBOL, "B/12/3"), ("B/12/3",), "B/12/3"),
        (citation(CitationKind.SHORT, None, "Survey"), ("Survey of the harbour",), "Survey of the harbour"),
        (citation(CitationKind.SHORT, None, "Survey"), (), "Survey"),
        (citation(CitationKind.FULL, "A. Smith, Piers"), (), "A. Smith, Piers"),
        (citation(CitationKind.IBID, None), ("B/12/3",), "B/12/3"),
        (citation(CitationKind.IBID, None), (), None),
    ],
)
def test_the_name_is_that_of_the_document_at_the_end_of_the_way(
    cited: Citation, targets: tuple[str, ...], name: str | None
) -> None:
    resolution = Resolution("c1", tuple(Target(target) for target in targets))
    assert cited_name(cited, resolution) == name


def test_a_name_means_one_file_and_can_be_left_to_the_program() -> None:
    decisions = assigned(assigned(Decisions(), "Survey", "f1"), "Notice", "f2")
    changed = assigned(decisions, "Survey", "f3")
    assert set(changed.assignments) == {Assignment("Survey", "f3"), Assignment("Notice", "f2")}
    assert assigned(changed, "Survey", None).assignments == (Assignment("Notice", "f2"),)
