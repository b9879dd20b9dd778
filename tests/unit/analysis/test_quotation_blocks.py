"""Block quotations in plain text, where neither marks nor layout set them off."""

from collections.abc import Callable

import pytest

from reader.analysis.compare import compare
from reader.model.alignment import VerdictKind
from reader.model.case import Anchor, Decisions
from reader.model.comparison import Comparison
from reader.model.document import Document
from reader.model.quotation import BLOCK_MARKS

MakeDocument = Callable[..., Document]
NOTHING = Decisions()

REPORT = (
    "The commission met twice.\n\nNo vessel of the fleet was lost during the winter, and the stores were found dry. "
    "The warden kept the keys.\n\nThe lamps along the mole burned until midnight by order of the harbour master.\n\n"
    "Every captain signed the register before he sailed."
)
LOST = "No vessel of the fleet was lost during the winter, and the stores were found dry. The warden kept the keys."
LAMPS = "The lamps along the mole burned until midnight by order of the harbour master."
LATIN = "Nemo enim potest esse iudex in causa sua, quod est contra rationem et aequitatem."
LATIN_TOO = "Non est autem dubium quin sed etiam ex lege hoc sit."
GERMAN = "Das ist nicht die Art, wie man mit dem Hafen und den Schiffen auf der Insel umgehen sollte."
OWN = (
    "The writer of this letter has read the report of the commission with care, and he finds in it a good deal that is "
    "not in the register, a good deal that is in the register but not as it is told, and much that nobody can know."
)


def compared(make: MakeDocument, *paragraphs: str, decisions: Decisions = NOTHING) -> tuple[Comparison, list[str]]:
    reply = make("\n\n".join((OWN, *paragraphs, OWN)))
    comparison = compare(reply, [make(REPORT, "The report")], decisions)
    blocks = [f.quotation for f in comparison.findings if f.quotation.marks == BLOCK_MARKS]
    return comparison, [quotation.span.of(reply.text) for quotation in blocks]


@pytest.mark.parametrize(
    ("paragraphs", "blocks"),
    [
        (("The report says:", LOST), [LOST]),
        (("These are its words:—", LOST), [LOST]),
        (("The report says:", LOST, LAMPS), [f"{LOST}\n\n{LAMPS}"]),
        (
            ("The report says:", LOST.replace("during", "in all of"), "So it says."),
            [LOST.replace("during", "in all of")],
        ),
        (("The report says this.", LOST), []),  # nothing introduces it
        (("The report is wrong:", "No vessel was lost, it says, and this is all that it says on the matter."), []),
        (("We hold:", f"That {LOST[:-1]};", f"That {LAMPS}"), []),  # items of the writer's own list
        (("The report says:", f"“{LOST}”"), []),  # between marks
        (("The report says:", "No vessel was lost."), []),  # too few words
        (("The maxim is well known:", LATIN), [LATIN]),
        (("The maxim is well known:", LATIN, LATIN_TOO, "So much for that."), [f"{LATIN}\n\n{LATIN_TOO}"]),
        (("He answered:", GERMAN), [GERMAN]),
        (("The maxim is well known.", LATIN), []),
        (
            (
                "He saw three things:",
                "Oak planks, iron nails, hempen ropes, canvas sheets, copper kettles, tin plates.",
            ),
            [],
        ),
        (
            (
                "He named them:",
                "Jean de la Tour, Pierre du Bois, Luis del Campo, Ana de los Santos, Otto von der Heide.",
            ),
            [],
        ),
    ],
)
def test_introduced_words_of_others_are_quotations(
    make_document: MakeDocument, paragraphs: tuple[str, ...], blocks: list[str]
) -> None:
    assert compared(make_document, *paragraphs)[1] == blocks


def test_what_became_a_quotation_is_judged_and_is_no_reuse(make_document: MakeDocument) -> None:
    comparison, _ = compared(make_document, f"We read what {LAMPS[4:-1]} says:", LOST)
    (finding,) = comparison.findings
    assert finding.verdict.kind is VerdictKind.VERBATIM
    (reuse,) = comparison.reuse
    assert not reuse.span.overlaps(finding.quotation.span)


def test_quotations_inside_a_block_know_it_and_all_are_numbered_in_order(make_document: MakeDocument) -> None:
    inner = LOST.replace("the stores were found dry", "the “stores” were found dry")
    comparison, blocks = compared(make_document, "He asks “why” and reads:", inner, "And “so on” it goes.")
    assert blocks == [inner]
    quotations = [finding.quotation for finding in comparison.findings]
    assert [quotation.id for quotation in quotations] == ["q1", "q2", "q3", "q4"]
    assert [quotation.parent for quotation in quotations] == [None, None, "q2", None]


def test_a_block_that_the_user_dismissed_is_reuse(make_document: MakeDocument) -> None:
    reply = make_document("\n\n".join((OWN, "The report says:", LOST, OWN)))
    gone = Anchor(reply.fingerprint, reply.text.index(LOST), LOST)
    comparison, blocks = compared(make_document, "The report says:", LOST, decisions=Decisions(dismissed=(gone,)))
    assert blocks == []
    (reuse,) = comparison.reuse
    assert reuse.span.of(reply.text) == LOST[:-1]
