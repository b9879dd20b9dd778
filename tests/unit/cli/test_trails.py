"""Citations and their ways in few words."""

from dataclasses import replace

import pytest

from reader.cli.trails import trails
from reader.export.dossier import Dossier
from reader.model.citation import Citation, CitationKind, Pinpoint, Resolution, Target
from reader.model.span import Span

OPEN = Target("RC/1", "S1", Pinpoint(page="2"), ("footnote 1",))
CLOSED = Target("RC/2", None, Pinpoint(page="9", paragraph="4"))


def with_citations(dossier: Dossier, *resolutions: Resolution) -> Dossier:
    citations = tuple(
        Citation(resolution.citation, Span(0, 10), CitationKind.IBID, footnote="7") for resolution in resolutions
    )
    return replace(dossier, comparison=replace(dossier.comparison, citations=citations, resolutions=resolutions))


@pytest.mark.parametrize(
    ("targets", "way"),
    [
        ((OPEN,), "→ footnote 1 → S1, page 2"),
        ((OPEN, replace(OPEN, pinpoint=Pinpoint(page="5"))), "→ footnote 1 → S1, page 2 and page 5"),
        ((CLOSED,), "→ not open, page 9, para. 4"),
        ((replace(CLOSED, via=("footnote 3",), pinpoint=Pinpoint()),), "→ footnote 3 → RC/2 (not open)"),
        ((replace(CLOSED, via=("footnote 3",), document="x" * 200),), f"→ footnote 3 → {'x' * 119}… (not open)"),
        ((OPEN, CLOSED), "→ footnote 1 → S1, page 2; not open, page 9, para. 4"),
        ((), "→ the note cites two documents"),
    ],
)
def test_a_trail_is_short_and_names_open_documents_by_id(
    dossier: Dossier, targets: tuple[Target, ...], way: str
) -> None:
    reason = None if targets else "the note cites two documents"
    whole = with_citations(dossier, Resolution("c1", targets, reason))
    [line] = trails(whole, ("c1",), ())
    assert line.startswith("Footnote 7: ")
    assert way in line


def test_the_citations_of_the_finding_before_are_not_repeated(dossier: Dossier) -> None:
    whole = with_citations(dossier, Resolution("c1", (OPEN,)))
    assert list(trails(whole, ("c1",), ("c1",))) == ["as above, footnote 7"]


def test_a_footnote_with_many_documents_does_not_fill_the_screen(dossier: Dossier) -> None:
    names = [f"c{number}" for number in range(9)]
    whole = with_citations(dossier, *(Resolution(name, (OPEN,)) for name in names))
    lines = list(trails(whole, names, ()))
    assert len(lines) == 4
    assert lines[-1] == "and 6 more in the same place"
