"""What was said of a document is meant for its later version."""

import pytest

from reader.model.case import Anchor, Assignment, CaseDocument, Decisions, ManualLink
from reader.model.role import Role
from reader.workspace.case_versions import carried_over, earlier_versions


def document(fingerprint: str, path: str, role: Role = Role.SOURCE) -> CaseDocument:
    return CaseDocument(fingerprint, path, path, role)


@pytest.mark.parametrize(
    ("known", "now", "earlier"),
    [
        (document("old", "/a/report.pdf"), document("new", "/b/report.pdf"), {"old": "new"}),
        (document("old", "/a/report.pdf"), document("new", "/a/note.pdf"), {}),
        (document("same", "/a/report.pdf"), document("same", "/a/moved.pdf"), {}),
        (document("old", "/a/letter.pdf", Role.REPLY), document("new", "/a/final.pdf", Role.REPLY), {"old": "new"}),
        (document("old", "/a/letter.pdf", Role.REPLY), document("new", "/a/letter.pdf"), {}),
    ],
)
def test_a_reply_is_known_by_its_role_and_a_source_by_its_name(
    known: CaseDocument, now: CaseDocument, earlier: dict[str, str]
) -> None:
    assert earlier_versions([known], [now]) == earlier


def test_links_and_assignments_lead_to_the_later_version() -> None:
    quotation, passage, other = Anchor("letter", 3, "words"), Anchor("old", 7, "words"), Anchor("kept", 9, "words")
    decisions = Decisions(
        links=(ManualLink(quotation, passage), ManualLink(quotation, other), ManualLink(quotation, None)),
        assignments=(Assignment("the Book", "old"), Assignment("the Log", "kept")),
    )
    carried = carried_over(decisions, {"old": "new"})
    assert [link.passage and link.passage.fingerprint for link in carried.links] == ["new", "kept", None]
    assert carried.assignments == (Assignment("the Book", "new"), Assignment("the Log", "kept"))
