"""Documents that have changed since the case knew them: what was said of the old content is meant for the new one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from reader.model.case import Anchor, CaseDocument, Decisions, ManualLink
from reader.model.role import Role


def is_same_file(one: CaseDocument, other: CaseDocument) -> bool:
    """Tell whether two documents are versions of one: a case has one reply, a source is known by its name."""
    if one.role is not other.role:
        return False
    return one.role is Role.REPLY or Path(one.path).name == Path(other.path).name


def earlier_versions(known: Sequence[CaseDocument], now: Sequence[CaseDocument]) -> dict[str, str]:
    """Return which fingerprints of the case mean documents that have other ones now.

    Args:
        known: the documents that the case remembers, earlier versions among them.
        now: the documents that are open.
    """
    present = {document.fingerprint for document in now}
    return {
        before.fingerprint: document.fingerprint
        for before in known
        if before.fingerprint not in present
        for document in now
        if is_same_file(before, document)
    }


def carried_over(decisions: Decisions, earlier: Mapping[str, str]) -> Decisions:
    """Return the decisions with the present documents in place of their earlier versions.

    Links into a source and files that citations mean are known by their content's fingerprint; quotations of the
    reply are looked for by their words anyway.
    """

    def present(anchor: Anchor) -> Anchor:
        return replace(anchor, fingerprint=earlier.get(anchor.fingerprint, anchor.fingerprint))

    links = tuple(ManualLink(link.quotation, link.passage and present(link.passage)) for link in decisions.links)
    assignments = tuple(
        replace(assignment, fingerprint=earlier.get(assignment.fingerprint, assignment.fingerprint))
        for assignment in decisions.assignments
    )
    return replace(decisions, links=links, assignments=assignments)
