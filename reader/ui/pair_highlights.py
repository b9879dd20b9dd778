"""Puts findings and notes on the pages of both panes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from reader.model.case import HIGHLIGHT_COLOURS, Note, NoteSubject
from reader.model.role import Role
from reader.ui.engine_words import engine_words
from reader.ui.highlights import Highlight
from reader.ui.labels import verdict_name, weight_name

if TYPE_CHECKING:
    from reader.model.alignment import Passage
    from reader.model.comparison import Comparison, Finding
    from reader.model.document import Document
    from reader.model.span import Span
    from reader.workspace.annotations import Annotations
    from reader.workspace.session import Session

NOTE_PREFIX = "note:"  # of a highlight's id, before the note's id


@dataclass(frozen=True, slots=True)
class _Elsewhere:
    """The current finding, where it shows another passage than its best."""

    finding: str
    passage: Passage


class PairHighlights:
    """What is marked on both panes. Until findings or notes change a step finds it as the step before left it.

    Args:
        session: holds the comparison and the notes.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._marked: tuple[Comparison | None, Annotations | None] = (None, None)
        self._on: dict[tuple[Role, str], tuple[_Elsewhere | None, tuple[Highlight, ...]]] = {}  # with the fingerprint

    def on_reply(self) -> tuple[Highlight, ...]:
        """Return what is marked on the reply: every quotation, and notes on other places."""
        comparison = self._session.comparison
        if comparison is None:
            return ()
        places = ((finding, finding.quotation.span) for finding in comparison.findings)
        return self._marks(Role.REPLY, comparison.reply, places, None)

    def on_source(self, document: Document) -> tuple[Highlight, ...]:
        """Return what is marked on a source: the passages of all findings, of the current one the current passage."""
        comparison, session = self._session.comparison, self._session
        if comparison is None:
            return ()
        current, passage = session.current.finding, session.current.passage
        elsewhere = None
        if current is not None and passage is not None and passage is not current.passage:
            elsewhere = _Elsewhere(current.id, passage)
        return self._marks(Role.SOURCE, document, _passages(comparison, document, elsewhere), elsewhere)

    def _marks(
        self, role: Role, document: Document, places: Iterable[tuple[Finding, Span]], elsewhere: _Elsewhere | None
    ) -> tuple[Highlight, ...]:
        """Return the marks on a document, made anew only if there is something new."""
        now = self._session.comparison, self._session.annotations
        if now[0] is not self._marked[0] or now[1] is not self._marked[1]:
            self._marked = now
            self._on.clear()
        known = self._on.get((role, document.fingerprint))
        if known is None or known[0] != elsewhere:
            marks = (
                Highlight(finding.id, document, (span,), finding.verdict.kind, partial(label_of, finding))
                for finding, span in places
            )
            known = elsewhere, (*marks, *note_highlights(self._session, document))
            self._on[role, document.fingerprint] = known
        return known[1]


def note_highlights(session: Session, document: Document) -> tuple[Highlight, ...]:
    """Return the highlights of notes on selections and citations of a document."""
    annotations = session.annotations
    if annotations is None or session.notebook is None:
        return ()
    marks: list[Highlight] = []
    for note in session.notebook.notes:
        where = annotations.place_of(note)
        is_marked = note.colour is not None or note.subject is NoteSubject.CITATION
        if is_marked and where and where.place and where.document is document:
            describe = partial(_first_line, note)
            role = note.colour if note.colour in HIGHLIGHT_COLOURS else HIGHLIGHT_COLOURS[0]
            marks.append(Highlight(f"{NOTE_PREFIX}{note.id}", document, (where.place.span,), role, describe))
    return tuple(marks)


def label_of(finding: Finding) -> str:
    """Return a finding's verdict in words: "altered: number differs"."""
    reasons = [*map(weight_name, finding.verdict.weights), *map(engine_words, finding.verdict.reasons)]
    name = verdict_name(finding.verdict.kind)
    return f"{name}: {reasons[0]}" if reasons else name


def _passages(
    comparison: Comparison, document: Document, elsewhere: _Elsewhere | None
) -> Iterator[tuple[Finding, Span]]:
    """Yield the findings whose passage lies in a source, with its place."""
    sources = {source.id for source in comparison.sources if source.document.fingerprint == document.fingerprint}
    for finding in comparison.findings:
        shown = elsewhere.passage if elsewhere and elsewhere.finding == finding.id else finding.passage
        if shown is not None and shown.source in sources:
            yield finding, shown.span


def _first_line(note: Note) -> str:
    return note.text.partition("\n")[0]
