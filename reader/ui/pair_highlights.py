"""Puts findings and notes on the pages of both panes."""

from functools import partial

from reader.model.alignment import Passage
from reader.model.case import Note
from reader.model.comparison import Comparison, Finding
from reader.model.document import Document
from reader.model.span import Span
from reader.ui.engine_words import engine_words
from reader.ui.highlights import Highlight
from reader.ui.labels import verdict_name, weight_name
from reader.workspace.session import Session

NOTE_ROLE = "note"
NOTE_PREFIX = "note:"  # of a highlight's id, before the note's id


class PairHighlights:
    """What is marked on both panes. A finding's highlights are made once, not at each step.

    Args:
        session: holds the comparison and the notes.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._comparison: Comparison | None = None
        self._known: dict[tuple[str, str, Span], Highlight] = {}

    def on_reply(self) -> tuple[Highlight, ...]:
        """Return what is marked on the reply: every quotation, and notes on other places."""
        comparison = self._session.comparison
        if comparison is None:
            return ()
        marks = [self._mark(finding, comparison.reply, finding.quotation.span) for finding in comparison.findings]
        return (*marks, *note_highlights(self._session, comparison.reply))

    def on_source(self, document: Document) -> tuple[Highlight, ...]:
        """Return what is marked on a source: the passages of all findings, of the current one the current passage."""
        comparison, session = self._session.comparison, self._session
        if comparison is None:
            return ()
        marks: list[Highlight] = []
        for finding in comparison.findings:
            passage = session.passage if finding.id == session.focus.finding else finding.passage
            if passage is not None and _lies_in(comparison, passage, document):
                marks.append(self._mark(finding, document, passage.span))
        return (*marks, *note_highlights(session, document))

    def _mark(self, finding: Finding, document: Document, span: Span) -> Highlight:
        if self._comparison is not self._session.comparison:
            self._comparison = self._session.comparison
            self._known.clear()
        key = (finding.id, document.fingerprint, span)
        if key not in self._known:
            describe = partial(label_of, finding)
            self._known[key] = Highlight(finding.id, document, (span,), finding.verdict.kind, describe)
        return self._known[key]


def note_highlights(session: Session, document: Document) -> tuple[Highlight, ...]:
    """Return the highlights of notes on selections of a document."""
    annotations = session.annotations
    if annotations is None or session.notebook is None:
        return ()
    marks: list[Highlight] = []
    for note in session.notebook.notes:
        where = annotations.place_of(note)
        if note.colour and where and where.place and where.document is document:
            describe = partial(_first_line, note)
            marks.append(Highlight(f"{NOTE_PREFIX}{note.id}", document, (where.place.span,), NOTE_ROLE, describe))
    return tuple(marks)


def label_of(finding: Finding) -> str:
    """Return a finding's verdict in words: "altered: number differs"."""
    reasons = [*map(weight_name, finding.verdict.weights), *map(engine_words, finding.verdict.reasons)]
    name = verdict_name(finding.verdict.kind)
    return f"{name}: {reasons[0]}" if reasons else name


def _lies_in(comparison: Comparison, passage: Passage, document: Document) -> bool:
    return comparison.source(passage.source).document.fingerprint == document.fingerprint


def _first_line(note: Note) -> str:
    return note.text.partition("\n")[0]
