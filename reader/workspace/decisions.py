"""What the user decides about quotations: each function returns the decisions as they are afterwards."""

from dataclasses import replace

from reader.model.case import Anchor, Decisions, ManualLink


def linked(decisions: Decisions, link: ManualLink) -> Decisions:
    """Return the decisions with a link in place of any other for the same quotation."""
    others = tuple(other for other in decisions.links if other.quotation.span != link.quotation.span)
    return replace(decisions, links=(*others, link))


def added(decisions: Decisions, quotation: Anchor) -> Decisions:
    """Return the decisions with a quotation that the program did not find, or that was dismissed."""
    return replace(decisions, added=(*decisions.added, quotation), dismissed=_without(decisions.dismissed, quotation))


def dismissed(decisions: Decisions, quotation: Anchor) -> Decisions:
    """Return the decisions with a quotation that is none."""
    return replace(decisions, added=_without(decisions.added, quotation), dismissed=(*decisions.dismissed, quotation))


def _without(anchors: tuple[Anchor, ...], quotation: Anchor) -> tuple[Anchor, ...]:
    return tuple(anchor for anchor in anchors if anchor.span != quotation.span)
