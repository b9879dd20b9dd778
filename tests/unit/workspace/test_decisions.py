"""What the user decides about quotations: each has one state, the one said last."""

from reader.model.case import Anchor, Decisions, ManualLink
from reader.workspace.decisions import added, dismissed, linked

HERE, THERE = Anchor("reply", 10, "the pier was closed"), Anchor("reply", 90, "the keeper left")
PASSAGE, OTHER_PASSAGE = Anchor("survey", 5, "the pier was shut"), Anchor("survey", 70, "the pier")


def test_a_dismissed_quotation_that_is_added_is_dismissed_no_more() -> None:
    assert added(Decisions(added=(THERE,), dismissed=(HERE,)), HERE) == Decisions(added=(THERE, HERE))


def test_an_added_quotation_that_is_dismissed_is_gone() -> None:
    assert dismissed(Decisions(added=(HERE, THERE)), HERE) == Decisions(added=(THERE,), dismissed=(HERE,))


def test_a_quotation_has_one_link() -> None:
    first, elsewhere = ManualLink(HERE, PASSAGE), ManualLink(THERE, PASSAGE)
    second, unlinked = ManualLink(HERE, OTHER_PASSAGE), ManualLink(HERE, None)
    assert linked(Decisions(links=(first, elsewhere)), second).links == (elsewhere, second)
    assert linked(Decisions(links=(elsewhere, second)), unlinked).links == (elsewhere, unlinked)
