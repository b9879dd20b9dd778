"""Which notes and reviews belong to which finding."""

from dataclasses import replace

import pytest

from reader.export.dossier import Dossier, likeness
from reader.export.report import report
from reader.model.case import NoteSubject
from reader.model.span import Span


def test_notes_on_the_quotation_and_on_its_passage_belong_to_the_finding(dossier: Dossier) -> None:
    lamp, slept, *others = dossier.findings
    assert [note.subject for note in dossier.notes_on(lamp)] == [NoteSubject.QUOTATION]
    assert [note.subject for note in dossier.notes_on(slept)] == [NoteSubject.PASSAGE]
    assert [dossier.notes_on(finding) for finding in others] == [(), (), ()]


def test_no_note_is_left_out(dossier: Dossier) -> None:
    on_findings = [note for finding in dossier.findings for note in dossier.notes_on(finding)]
    assert {note.id for note in (*on_findings, *dossier.loose_notes)} == {note.id for note in dossier.notes}


def test_a_note_on_a_quotation_inside_another_one_stays_with_the_inner_one(dossier: Dossier) -> None:
    outer = dossier.findings[0]
    span = outer.quotation.span
    inner_span = Span(span.start + 4, span.start + 8)
    inner = replace(outer, quotation=replace(outer.quotation, id="q1a", span=inner_span, parent="q1"))
    note = dossier.notes[0]
    anchor = replace(note.anchor, position=inner_span.start, exact="lamp") if note.anchor else None
    nested = replace(
        dossier,
        comparison=replace(dossier.comparison, findings=(outer, inner)),
        notes=(replace(note, anchor=anchor),),
    )
    assert nested.notes_on(inner) == nested.notes
    assert nested.notes_on(outer) == ()


def test_the_last_of_two_reviews_counts(dossier: Dossier) -> None:
    first = dossier.reviews[0]
    later = replace(first, label="accurate", modified=first.modified.replace(hour=23))
    both = replace(dossier, reviews=(later, first))
    review = both.review_of(both.findings[0])
    assert review is not None
    assert review.label == "accurate"


def test_a_narrowed_dossier_keeps_the_notes_of_its_findings_and_those_of_none(dossier: Dossier) -> None:
    narrow = dossier.narrowed({"q2"}, "altered only")
    assert [finding.id for finding in narrow.findings] == ["q2"]
    assert [review.label for review in narrow.reviews] == ["selective"]
    assert [note.text for note in narrow.notes_on(narrow.findings[0])] == ["Said of March only."]
    assert narrow.loose_notes == dossier.loose_notes
    assert narrow.scope == "altered only"


def test_a_finding_keeps_its_number_where_only_some_are_exported(dossier: Dossier) -> None:
    narrow = dossier.narrowed({"q2", "q4"}, "some")
    assert [finding.number for finding in report(narrow).findings] == [2, 4]
    assert sum(line.count for line in report(narrow).summary) == 2


@pytest.mark.parametrize(
    ("first", "second", "share"),
    [
        (Span(0, 10), Span(0, 10), 1.0),
        (Span(0, 10), Span(5, 15), 1 / 3),
        (Span(0, 10), Span(20, 30), 0.0),
        (Span(3, 3), Span(3, 3), 1.0),
    ],
)
def test_likeness_is_the_share_of_common_characters(first: Span, second: Span, share: float) -> None:
    assert likeness(first, second) == pytest.approx(share)
