"""A dossier put into words: plain text only, ready for Markdown, Word, HTML and the user's own templates.

The names here are what a user's template may use, so they stay as they are; see resources/templates/README.md.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import shorten

from reader.export import wording
from reader.export.coverage import coverage_of
from reader.export.dossier import Dossier
from reader.export.note_blocks import NoteBlock, note_blocks
from reader.export.places import place_of
from reader.export.redline import Run, merged_runs, quoted_runs, source_runs
from reader.model.alignment import Passage
from reader.model.case import Note
from reader.model.comparison import Finding, Reuse
from reader.model.document import Document
from reader.model.quotation import QuotationKind
from reader.model.span import Span

CONTEXT = 240  # characters shown on either side of a passage: a sentence or two, to judge what is left out
SHOWN = 100  # characters of a quotation that are enough to know it by
PARAGRAPH_END = "\n\n"  # of the reading text


@dataclass(frozen=True, slots=True)
class ReportDocument:
    """The reply or a source."""

    name: str  # "reply", "S1"
    title: str
    file: str
    pages: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ReportCount:
    """How many findings have a verdict, and what it means."""

    verdict: str
    count: int
    meaning: str


@dataclass(frozen=True, slots=True)
class ReportNote:
    """A note; `places` are pairs of a place in words and the words of the document that stand there."""

    heading: str
    author: str
    byline: str
    text: str
    tags: tuple[str, ...]
    places: tuple[tuple[str, str], ...] = ()

    @property
    def blocks(self) -> tuple[NoteBlock, ...]:
        """The text as paragraphs, list items and code, its Markdown carried out."""
        return note_blocks(self.text)


@dataclass(frozen=True, slots=True)
class ReportPassage:
    """A passage of a source with what stands around it."""

    place: str
    before: str
    text: str
    after: str
    runs: tuple[Run, ...]
    differences: tuple[str, ...]
    typographic: int  # number of differences of typography, which have no weight
    pinpoint: str
    chain: str


@dataclass(frozen=True, slots=True)
class ReportCitation:
    """A citation as it is printed, and where it leads."""

    text: str
    leads_to: str
    resolved: bool
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportFinding:
    """A quotation with everything that is to be said about it."""

    number: int  # as the window lists it, also where only some findings are exported
    id: str
    verdict: str
    kind: str  # empty for a quotation proper, else "term", "title", "scare quote"
    problem: bool
    place: str
    before: str
    text: str
    after: str
    runs: tuple[Run, ...]
    merged: tuple[Run, ...]
    reasons: tuple[str, ...]
    weights: tuple[str, ...]
    passage: ReportPassage | None
    near: ReportPassage | None
    other_places: tuple[str, ...]
    citations: tuple[ReportCitation, ...]
    review: str
    notes: tuple[ReportNote, ...]


@dataclass(frozen=True, slots=True)
class ReportReuse:
    """A run of a source's words that the reply repeats without quotation marks."""

    place: str
    text: str
    found_at: str


@dataclass(frozen=True, slots=True)
class Report:
    """The whole report."""

    title: str
    made: str
    program: str
    scope: str
    rules: str
    documents: tuple[ReportDocument, ...]
    summary: tuple[ReportCount, ...]
    findings: tuple[ReportFinding, ...]
    reuse: tuple[ReportReuse, ...]
    coverage: tuple[str, ...]  # a line a source: how much is answered, and what is not
    loose_ends: tuple[str, ...]  # a line a citation without quotation and a quotation without citation
    notes: tuple[ReportNote, ...]  # those that belong to no finding
    warnings: tuple[str, ...]


def report(dossier: Dossier) -> Report:
    """Put a dossier into words."""
    return Report(
        title=wording.title_of(dossier),
        made=dossier.made.strftime("%Y-%m-%d %H:%M %Z").strip(),
        program=dossier.program,
        scope=dossier.scope,
        rules=wording.FOLDING_RULES,
        documents=tuple(_document(name, document) for name, document in dossier.documents),
        summary=tuple(
            ReportCount(kind.value, count, wording.verdict_meaning(kind)) for kind, count in dossier.summary.items()
        ),
        findings=tuple(_finding(dossier, finding) for finding in dossier.findings),
        reuse=tuple(_reuse(dossier, reuse) for reuse in dossier.comparison.reuse),
        coverage=tuple(part.words for part in coverage_of(dossier)),
        loose_ends=tuple(_loose_ends(dossier)),
        notes=tuple(_note(dossier, note) for note in dossier.loose_notes),
        warnings=dossier.warnings,
    )


def _document(name: str, document: Document) -> ReportDocument:
    title, file = wording.document_title(document), wording.file_name(document)
    return ReportDocument(name, title, file, len(document.pages), document.fingerprint)


def _finding(dossier: Dossier, finding: Finding) -> ReportFinding:
    text, span = dossier.comparison.reply.text, finding.quotation.span
    kind = finding.quotation.kind
    differences = finding.passage.differences if finding.passage else ()
    review = dossier.review_of(finding)
    before, after = _surroundings(dossier.comparison.reply, span)
    return ReportFinding(
        number=dossier.number(finding),
        id=finding.id,
        verdict=finding.verdict.kind.value,
        kind="" if kind is QuotationKind.QUOTATION else wording.kind_words(kind),
        problem=finding.is_problem,
        place=wording.finding_place(dossier, finding),
        before=before,
        text=span.of(text),
        after=after,
        runs=quoted_runs(text, span, differences),
        merged=merged_runs(text, span, differences),
        reasons=finding.verdict.reasons,
        weights=tuple(weight.value for weight in finding.verdict.weights),
        passage=_passage(dossier, finding.passage) if finding.passage else None,
        near=_passage(dossier, finding.near) if finding.near else None,
        other_places=tuple(wording.passage_place(dossier, other) for other in finding.passages[1:]),
        citations=_citations(dossier, finding),
        review=review.label if review else "",
        notes=tuple(_note(dossier, note) for note in dossier.notes_on(finding)),
    )


def _passage(dossier: Dossier, passage: Passage) -> ReportPassage:
    document = dossier.source(passage.source).document
    before, after = _surroundings(document, passage.span)
    return ReportPassage(
        place=wording.passage_place(dossier, passage),
        before=before,
        text=passage.span.of(document.text),
        after=after,
        runs=source_runs(document.text, passage.span, passage.differences),
        differences=wording.word_differences(passage),
        typographic=wording.typographic_count(passage),
        pinpoint=wording.pinpoint_verdict(passage),
        chain=wording.chain_words(dossier, passage),
    )


def _surroundings(document: Document, span: Span) -> tuple[str, str]:
    """Return what stands around a span in its paragraphs, cut at words, with an ellipsis where they go on."""
    before, after = document.context(span, CONTEXT)
    if PARAGRAPH_END in before:
        before = before.rpartition(PARAGRAPH_END)[2]
    elif len(before) == CONTEXT:
        before = "… " + before.partition(" ")[2]
    if PARAGRAPH_END in after:
        after = after.partition(PARAGRAPH_END)[0]
    elif len(after) == CONTEXT:
        after = after.rpartition(" ")[0] + " …"
    return before, after


def _citations(dossier: Dossier, finding: Finding) -> tuple[ReportCitation, ...]:
    return tuple(
        ReportCitation(
            wording.citation_words(dossier, citation),
            wording.resolution_words(resolution),
            bool(resolution.targets),
            resolution.warnings,
        )
        for citation, resolution in dossier.cited(finding)
    )


def _loose_ends(dossier: Dossier) -> Iterator[str]:
    """Say which citations render a place in the reply's own words, and which quotations are cited to nothing."""
    comparison = dossier.comparison
    for key in comparison.claims:
        citation, resolution = comparison.citation(key)
        words = wording.citation_words(dossier, citation)
        yield f"{words} → {wording.resolution_words(resolution)}: no quotation"
    for finding in dossier.findings:
        if finding.id in comparison.uncited:
            words = shorten(finding.quotation.span.of(comparison.reply.text), SHOWN, placeholder=" …")
            yield f"{wording.finding_place(dossier, finding)}: no citation covers “{words}”"


def _reuse(dossier: Dossier, reuse: Reuse) -> ReportReuse:
    reply = dossier.comparison.reply
    found_at = "; ".join(wording.passage_place(dossier, passage) for passage in reuse.passages)
    return ReportReuse(place_of(reply, reuse.span).words, reuse.span.of(reply.text), found_at)


def _note(dossier: Dossier, note: Note) -> ReportNote:
    anchors = [anchor for anchor in (note.anchor, note.second) if anchor is not None]
    places = tuple((wording.anchor_place(dossier, anchor), anchor.exact) for anchor in anchors)
    heading = wording.subject_title(note.subject)
    return ReportNote(heading, note.author, wording.note_byline(note), note.text, note.tags, places)
