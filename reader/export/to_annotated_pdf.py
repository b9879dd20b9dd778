"""A PDF copy of the reply or of a source with real highlights and pop-up notes, for any viewer."""

from collections.abc import Iterator
from pathlib import Path

from reader.errors import DocumentError, ExportError, PasswordNeeded
from reader.export import wording
from reader.export.dossier import Dossier
from reader.model.alignment import VerdictKind
from reader.model.case import HIGHLIGHT_COLOURS, Anchor, Note, NoteSubject
from reader.model.comparison import Finding
from reader.model.document import Document
from reader.model.progress import Report, silent
from reader.mupdf.annotate import Mark, annotated_copy
from reader.mupdf.read_annotations import Colour

FINDING_SUBJECT = "Rejoinder finding"  # of marks that are not to be read back as notes
NOTE_SUBJECT = "Rejoinder note "  # with the note's id behind it

_VERDICT_COLOURS: dict[VerdictKind, Colour] = {  # light: a highlighter's, told apart by the pop-up's first word anyway
    VerdictKind.VERBATIM: (0.55, 0.87, 0.62),
    VerdictKind.EDITED: (0.55, 0.75, 0.98),
    VerdictKind.ALTERED: (1.0, 0.72, 0.40),
    VerdictKind.ABSENT: (0.98, 0.55, 0.52),
    VerdictKind.ELSEWHERE: (0.78, 0.80, 0.83),
}
NOTE_COLOURS: dict[str, Colour] = dict(
    zip(HIGHLIGHT_COLOURS, ((1.0, 0.90, 0.35), (0.80, 0.72, 1.0), (0.84, 0.93, 0.42)), strict=True)
)
_NOTE_COLOUR = NOTE_COLOURS[HIGHLIGHT_COLOURS[0]]


def render(dossier: Dossier, report: Report = silent) -> bytes:
    """Return a copy of the reply: each quotation highlighted in the colour of its verdict, notes in the margin.

    The copy of an encrypted file opens with the same password.

    Raises:
        ExportError: the reply's file has changed, cannot be read, or the copy could not be checked.
    """
    reply = dossier.comparison.reply
    marks = [_finding_mark(dossier, finding) for finding in dossier.findings]
    marks += _note_marks(dossier, reply)
    return _copy(dossier, reply, marks, report)


def render_source(dossier: Dossier, source_id: str, report: Report = silent) -> bytes:
    """Return a copy of a source: each passage that was found highlighted, with the quotation of it and the notes.

    Raises:
        ExportError: there is no such source, its file has changed or cannot be read, or the copy was not as meant.
    """
    if source_id not in {source.id for source in dossier.comparison.sources}:
        raise ExportError(f"There is no source “{source_id}” in this case.")
    document = dossier.source(source_id).document
    marks = [
        _passage_mark(dossier, finding)
        for finding in dossier.findings
        if finding.passage is not None and finding.passage.source == source_id
    ]
    marks += _note_marks(dossier, document)
    return _copy(dossier, document, marks, report)


def _copy(dossier: Dossier, document: Document, marks: list[Mark], report: Report) -> bytes:
    made = f"{wording.title_of(dossier)}\n{dossier.program}, {dossier.made:%Y-%m-%d %H:%M %Z}"
    hashes = "\n".join(
        f"{name}: {wording.document_title(listed)}, SHA-256 {listed.fingerprint}" for name, listed in dossier.documents
    )
    head = Mark((), _NOTE_COLOUR, dossier.program, f"{made}\n{hashes}", FINDING_SUBJECT)
    path, locked = Path(document.path), ""
    for password in (None, *dossier.passwords):
        try:
            return annotated_copy(path, document.fingerprint, [head, *marks], password, report)
        except PasswordNeeded as error:
            locked = error.sentence
        except DocumentError as error:
            raise ExportError(error.sentence) from error
    raise ExportError(locked)


def _finding_mark(dossier: Dossier, finding: Finding) -> Mark:
    reply = dossier.comparison.reply
    review = dossier.review_of(finding)
    lines = [f"{finding.verdict.kind.value.upper()}: {'; '.join(finding.verdict.reasons)}"]
    if finding.passage:
        source = dossier.source(finding.passage.source).document
        lines.append(f"{wording.passage_place(dossier, finding.passage)}: “{finding.passage.span.of(source.text)}”")
        lines += wording.word_differences(finding.passage)
        pinpoint = wording.pinpoint_verdict(finding.passage)
        lines += [f"The place {pinpoint}"] if pinpoint else []
    for citation, resolution in dossier.cited(finding):
        lines.append(f"{wording.citation_words(dossier, citation)} → {wording.resolution_words(resolution)}")
    if review:
        lines.append(f"Review: {review.label}")
    colour = _VERDICT_COLOURS[finding.verdict.kind]
    span = finding.quotation.span
    return Mark(
        reply.rects(span), colour, dossier.program, "\n".join(lines), FINDING_SUBJECT, reply.page_at(span.start)
    )


def _passage_mark(dossier: Dossier, finding: Finding) -> Mark:
    passage = finding.passage
    if passage is None:
        raise ValueError("a finding without a passage leaves no mark in a source")
    document = dossier.source(passage.source).document
    words = finding.quotation.span.of(dossier.comparison.reply.text)
    place = wording.finding_place(dossier, finding)
    text = f"{finding.verdict.kind.value.upper()}, quoted in the reply, {place}: “{words}”"
    page = document.page_at(passage.span.start)
    colour = _VERDICT_COLOURS[finding.verdict.kind]
    return Mark(document.rects(passage.span), colour, dossier.program, text, FINDING_SUBJECT, page)


def _note_marks(dossier: Dossier, document: Document) -> list[Mark]:
    """Return the notes whose place is in the document; one on the case stands on the reply's first page."""
    marks = [mark for note in dossier.notes for mark in _marks_of(note, document)]
    if document is dossier.comparison.reply:
        marks += [_note_mark(note, document, None) for note in dossier.notes if note.anchor is None]
    return marks


def _marks_of(note: Note, document: Document) -> Iterator[Mark]:
    for anchor in (note.anchor, note.second):
        if anchor is not None and anchor.fingerprint == document.fingerprint:
            yield _note_mark(note, document, anchor)


def _note_mark(note: Note, document: Document, anchor: Anchor | None) -> Mark:
    """Return a note as an icon where the words are highlighted already, else as a highlight."""
    rects = document.rects(anchor.span) if anchor else ()
    page = document.page_at(anchor.position) if anchor else 0
    on_finding = note.subject in {NoteSubject.QUOTATION, NoteSubject.PASSAGE}
    subject = f"{NOTE_SUBJECT}{note.id}"
    colour = NOTE_COLOURS.get(note.colour or "", _NOTE_COLOUR)
    return Mark(rects, colour, note.author, note.text, subject, page, sign=on_finding)
