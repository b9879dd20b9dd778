"""What the user says about a citation: "it means that file"."""

from dataclasses import replace

from reader.model.case import Assignment, Decisions
from reader.model.citation import Citation, Resolution
from reader.model.comparison import Comparison


def cited_name(citation: Citation, resolution: Resolution) -> str | None:
    """Return the name under which a citation's document can be assigned; None where it names none.

    A back reference that leads somewhere stands for the document at the end of its way; one that leads nowhere, such
    as an “Ibid.” behind two documents, has only the short name that it may give.
    """
    led_to = resolution.targets[0].document if resolution.targets else None
    return led_to or citation.document or next(iter(citation.names), None)


def is_missing(comparison: Comparison, name: str) -> bool:
    """Tell whether a citation leads to a document of that name and to no open source."""
    targets = (target for resolution in comparison.resolutions for target in resolution.targets)
    return any(target.document == name and target.source is None for target in targets)


def assigned(decisions: Decisions, name: str, fingerprint: str | None) -> Decisions:
    """Return the decisions with a cited name meaning a source; None leaves the name to the program again."""
    others = tuple(other for other in decisions.assignments if other.document != name)
    own = () if fingerprint is None else (Assignment(name, fingerprint),)
    return replace(decisions, assignments=(*others, *own))
