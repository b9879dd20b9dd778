"""A citation and the way to its document in few words: "Footnote 14: Ibid., page 4. → footnote 13 → S1, page 4"."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.export.dossier import Dossier
from reader.export.wording import citation_words
from reader.model.citation import Citation, Resolution, Target
from reader.model.pinpoint_text import describe_pinpoint

_LONGEST_NAME = 120  # characters: two lines; enough to know a document by
_MOST_CITATIONS = 3  # of one finding; a footnote may cite a dozen documents


def trails(dossier: Dossier, citations: Sequence[str], before: Sequence[str]) -> Iterator[str]:
    """Yield a line for each citation.

    Args:
        dossier: holds the citations.
        citations: ids of those of one finding.
        before: ids of those of the finding before, which are not repeated.
    """
    if citations and citations == before:
        citation, _ = dossier.comparison.citation(citations[0])
        yield f"as above, footnote {citation.footnote}" if citation.footnote else "as above"
        return
    for citation_id in citations[:_MOST_CITATIONS]:
        yield trail(dossier, *dossier.comparison.citation(citation_id))
    if len(citations) > _MOST_CITATIONS:
        yield f"and {len(citations) - _MOST_CITATIONS} more in the same place"


def trail(dossier: Dossier, citation: Citation, resolution: Resolution) -> str:
    """Return a citation with where it leads; open documents by their ids, which the report begins with."""
    return f"{shortened(citation_words(dossier, citation))} → {_ways(resolution)}"


def shortened(name: str) -> str:
    """Return a document's name at a length that still tells it from others."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"


def _ways(resolution: Resolution) -> str:
    if not resolution.targets:
        return resolution.reason or "nothing that is named"
    ways = []
    for _, group in groupby(resolution.targets, key=lambda target: (target.document, target.source, target.via)):
        targets = list(group)
        places = [place for place in (describe_pinpoint(target.pinpoint) for target in targets) if place]
        ways.append(" → ".join([*targets[0].via, ", ".join([_named(targets[0]), " and ".join(places)]).rstrip(", ")]))
    return "; ".join(ways)


def _named(target: Target) -> str:
    """Return the document's short name; one that the citation has just named in full is not named again."""
    if target.source:
        return target.source
    return f"{shortened(target.document)} (not open)" if target.via else "not open"
