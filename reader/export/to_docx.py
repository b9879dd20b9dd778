"""A memorandum for Word and LibreOffice: table of findings, redlines, citation chains, notes as text or as comments."""

import io
import re
from collections.abc import Sequence
from datetime import UTC

import docx
from docx.document import Document as DocxDocument
from docx.shared import Cm
from docx.text.paragraph import Paragraph

from reader.export import docx_styles as styles
from reader.export.characters import printable
from reader.export.docx_writer import DocxWriter
from reader.export.dossier import Dossier
from reader.export.note_blocks import NoteBlock
from reader.export.redline import Role, Run
from reader.export.report import Report, ReportCitation, ReportFinding, ReportNote, ReportPassage, report
from reader.model import progress
from reader.model.alignment import VerdictKind

_RUN_STYLES = {Role.SAME: None, Role.REMOVED: styles.REMOVED, Role.ADDED: styles.ADDED}
_HALVES = re.compile(r"[0-9a-f]{32}\n[0-9a-f]{32}")
_VERDICTS = frozenset(VerdictKind)
_COMMENT_AUTHOR = "Analyst"  # of notes without an author


def render(dossier: Dossier, tell: progress.Report = progress.silent) -> bytes:
    """Return the memorandum as a .docx file, with the notes as paragraphs."""
    return _Memorandum(report(dossier), dossier, comments=False).content(tell)


def render_with_comments(dossier: Dossier, tell: progress.Report = progress.silent) -> bytes:
    """Return the memorandum with the notes on findings as real Word comments on the quotations."""
    return _Memorandum(report(dossier), dossier, comments=True).content(tell)


class _Memorandum:
    """Writes one report into one Word document."""

    def __init__(self, made: Report, dossier: Dossier, *, comments: bool) -> None:
        self._report = made
        self._comments = comments
        self._document: DocxDocument = docx.Document()
        styles.add_styles(self._document)
        self._writer = DocxWriter(self._document)
        properties = self._document.core_properties
        properties.title, properties.author = printable(made.title)[:255], ""
        properties.comments = f"Made by {printable(made.program)}"
        properties.created = properties.modified = dossier.made.astimezone(UTC).replace(tzinfo=None)

    def content(self, tell: progress.Report) -> bytes:
        """Write everything and return the file's bytes.

        Args:
            tell: told of every finding, which takes some milliseconds; may raise `Cancelled`.
        """
        self._head()
        self._overview()
        self._writer.heading("Findings", 1)
        for done, finding in enumerate(self._report.findings):
            tell(progress.Progress("Writing the findings", done, len(self._report.findings)))
            self._finding(finding)
        self._whole()
        if self._report.notes:
            self._writer.heading("Other notes", 1)
        for note in self._report.notes:
            self._loose_note(note)
        if self._report.warnings:
            self._writer.heading("Warnings", 1)
            for warning in self._report.warnings:
                self._writer.paragraph(styles.DETAIL, warning)
        self._writer.footer(styles.CELL, f"{self._report.title} · {self._report.program} · page ")
        buffer = io.BytesIO()
        self._document.save(buffer)
        return buffer.getvalue()

    def _head(self) -> None:
        made = self._report
        self._writer.heading(made.title, 0)
        scope = f" Holds a part of the findings: {made.scope}." if made.scope else ""
        self._writer.paragraph(styles.DETAIL, f"Made by {made.program} on {made.made}.{scope}")
        rows = [(d.name, f"{d.title}\n{d.file}", str(d.pages), _halves(d.sha256)) for d in made.documents]
        self._table(("", "Document and file", "Pages", "SHA-256"), rows, (1.4, 7.6, 1.6, 5.8))
        self._writer.heading("Summary", 1)
        counts = [(line.verdict, str(line.count), line.meaning) for line in made.summary]
        self._table(("Verdict", "Number", "Meaning"), counts, (2.6, 1.9, 11.9))
        self._writer.paragraph(styles.DETAIL, made.rules)

    def _overview(self) -> None:
        self._writer.heading("Table of findings", 1)
        rows = [
            (
                str(finding.number),
                finding.verdict,
                finding.place,
                finding.text,
                finding.passage.place if finding.passage else "",
                "\n".join(filter(None, [finding.review, *("note" for _ in finding.notes[:1])])),
            )
            for finding in self._report.findings
        ]
        self._table(
            ("No.", "Verdict", "In the reply", "Quotation", "Found at", "Review"), rows, (1.0, 2.2, 2.5, 5.5, 2.6, 2.6)
        )

    def _finding(self, finding: ReportFinding) -> None:
        heading = f"{finding.number}. {finding.verdict.capitalize()} — {finding.place}"
        self._writer.heading(heading, 2)
        redlined = finding.passage is not None and bool(finding.passage.differences)
        quotation = self._runs(styles.QUOTATION, finding.merged if redlined else (Run(finding.text),))
        remarks = [*finding.reasons, *([f"used as a {finding.kind}"] if finding.kind else [])]
        if remarks:
            self._writer.paragraph(styles.DETAIL, f"Verdict: {'; '.join(remarks)}.")
        if finding.review:
            self._writer.run(self._writer.paragraph(styles.DETAIL, "Review: "), finding.review, styles.REVIEW)
        if finding.passage:
            self._passage("Found at", finding.passage)
        elif finding.near:
            self._passage("Nearest miss at", finding.near)
        if finding.other_places:
            self._writer.paragraph(styles.DETAIL, f"Other places: {'; '.join(finding.other_places)}.")
        for citation in finding.citations:
            self._citation(citation)
        for note in finding.notes:
            if self._comments:
                self._comment(quotation, note)
            else:
                self._note(note)

    def _passage(self, heading: str, passage: ReportPassage) -> None:
        self._writer.paragraph(styles.DETAIL, f"{heading} {passage.place}:", keep_with_next=True)
        paragraph = self._writer.paragraph(styles.PASSAGE)
        self._writer.run(paragraph, passage.before, styles.CONTEXT)
        for run in passage.runs:
            self._writer.run(paragraph, run.text, _RUN_STYLES[run.role])
        self._writer.run(paragraph, passage.after, styles.CONTEXT)
        if passage.differences:
            self._writer.paragraph(styles.DETAIL, f"Differences: {'; '.join(passage.differences)}.")
        if passage.typographic:
            self._writer.paragraph(
                styles.DETAIL, f"Differences of typography only, without weight: {passage.typographic}."
            )
        if passage.pinpoint:
            self._writer.paragraph(styles.DETAIL, f"The place {passage.pinpoint}.")
        if passage.chain:
            self._writer.paragraph(styles.DETAIL, passage.chain)

    def _citation(self, citation: ReportCitation) -> None:
        paragraph = self._writer.paragraph(styles.DETAIL, f"Cited: {citation.text} → {citation.leads_to}")
        for warning in citation.warnings:
            self._writer.run(paragraph, f" ({warning})", styles.CONTEXT)

    def _note(self, note: ReportNote) -> None:
        byline = self._writer.paragraph(styles.DETAIL, keep_with_next=True)
        self._writer.run(byline, "Note ").bold = True
        self._writer.run(byline, note.byline, styles.CONTEXT)
        for block in note.blocks:
            self._block(self._writer.paragraph(styles.NOTE), block)

    def _block(self, paragraph: Paragraph, block: NoteBlock) -> None:
        """Write a paragraph or list item of a note."""
        if block.level:
            paragraph.paragraph_format.left_indent = Cm(styles.NOTE_INDENT * (block.level + 1))
            paragraph.paragraph_format.first_line_indent = Cm(-styles.NOTE_INDENT)
        if block.bullet:
            paragraph.add_run(f"{block.bullet}\t")
        for run in block.runs:
            written = self._writer.lines(paragraph, run.text, styles.CODE if run.code else None)
            written.bold, written.italic = run.bold or None, run.italic or None

    def _whole(self) -> None:
        """Say what is to be said of the reply and the sources as a whole."""
        if self._report.reuse:
            self._writer.heading("Repeated without quotation marks", 1)
        for reuse in self._report.reuse:
            self._writer.paragraph(styles.DETAIL, f"{reuse.place}, from {reuse.found_at}:", keep_with_next=True)
            self._writer.run(self._writer.paragraph(styles.PASSAGE), reuse.text)
        if self._report.coverage:
            self._writer.heading("What the reply answers", 1)
        for line in self._report.coverage:
            self._writer.paragraph(styles.DETAIL, line)
        if self._report.loose_ends:
            self._writer.heading("Without a counterpart", 1)
        for line in self._report.loose_ends:
            self._writer.paragraph(styles.DETAIL, line)

    def _loose_note(self, note: ReportNote) -> None:
        self._writer.heading(note.heading, 2)
        for place, exact in note.places:
            self._writer.paragraph(styles.DETAIL, f"At {place}:", keep_with_next=True)
            self._writer.run(self._writer.paragraph(styles.PASSAGE), exact)
        self._note(note)

    def _comment(self, paragraph: Paragraph, note: ReportNote) -> None:
        author = printable(note.author or _COMMENT_AUTHOR)
        comment = self._document.add_comment(paragraph.runs, author=author, initials=author[:1])
        for number, block in enumerate(note.blocks):
            self._block(comment.add_paragraph() if number else comment.paragraphs[0], block)
        comment.add_paragraph(printable(note.byline))

    def _runs(self, style: str, runs: Sequence[Run]) -> Paragraph:
        paragraph = self._writer.paragraph(style)
        for run in runs:
            self._writer.run(paragraph, run.text, _RUN_STYLES[run.role])
        return paragraph

    def _table(self, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]) -> None:
        self._writer.table(styles.TABLE, [head, *rows], widths, (styles.CELL, _cell_style))
        self._writer.paragraph(styles.CELL)


def _halves(fingerprint: str) -> str:
    """Return a hash on two lines, which an unbroken one would widen its column beyond the page."""
    return f"{fingerprint[:32]}\n{fingerprint[32:]}"


def _cell_style(text: str) -> str | None:
    if text in _VERDICTS:
        return styles.verdict_style(text)
    return styles.FINGERPRINT if _HALVES.fullmatch(text) else None
