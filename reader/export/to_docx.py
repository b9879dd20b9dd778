"""A memorandum for Word and LibreOffice: table of findings, redlines, citation chains, notes as text or as comments."""

import io
import re
from collections.abc import Sequence
from datetime import UTC

import docx
from docx.document import Document as DocxDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run as DocxRun

from reader.export import docx_styles as styles
from reader.export.characters import printable
from reader.export.dossier import Dossier
from reader.export.redline import Role, Run
from reader.export.report import Report, ReportCitation, ReportFinding, ReportNote, ReportPassage, report
from reader.model.alignment import VerdictKind

_RUN_STYLES = {Role.SAME: None, Role.REMOVED: styles.REMOVED, Role.ADDED: styles.ADDED}
_HALVES = re.compile(r"[0-9a-f]{32}\n[0-9a-f]{32}")
_VERDICTS = frozenset(VerdictKind)
_COMMENT_AUTHOR = "Analyst"  # of notes without an author


def render(dossier: Dossier) -> bytes:
    """Return the memorandum as a .docx file, with the notes as paragraphs."""
    return _Memorandum(report(dossier), dossier, comments=False).content()


def render_with_comments(dossier: Dossier) -> bytes:
    """Return the memorandum with the notes on findings as real Word comments on the quotations."""
    return _Memorandum(report(dossier), dossier, comments=True).content()


class _Memorandum:
    """Writes one report into one Word document."""

    def __init__(self, made: Report, dossier: Dossier, *, comments: bool) -> None:
        self._report = made
        self._comments = comments
        self._document: DocxDocument = docx.Document()
        styles.add_styles(self._document)
        properties = self._document.core_properties
        properties.title, properties.author = printable(made.title)[:255], ""
        properties.comments = f"Made by {printable(made.program)}"
        properties.created = properties.modified = dossier.made.astimezone(UTC).replace(tzinfo=None)

    def content(self) -> bytes:
        """Write everything and return the file's bytes."""
        self._head()
        self._overview()
        self._document.add_heading("Findings", 1)
        for finding in self._report.findings:
            self._finding(finding)
        self._whole()
        if self._report.notes:
            self._document.add_heading("Other notes", 1)
        for note in self._report.notes:
            self._loose_note(note)
        if self._report.warnings:
            self._document.add_heading("Warnings", 1)
            for warning in self._report.warnings:
                self._add(styles.DETAIL, warning)
        self._footer()
        buffer = io.BytesIO()
        self._document.save(buffer)
        return buffer.getvalue()

    def _head(self) -> None:
        made = self._report
        self._document.add_paragraph(printable(made.title), "Title")
        scope = f" Holds a part of the findings: {made.scope}." if made.scope else ""
        self._add(styles.DETAIL, f"Made by {made.program} on {made.made}.{scope}")
        rows = [(d.name, f"{d.title}\n{d.file}", str(d.pages), _halves(d.sha256)) for d in made.documents]
        self._table(("", "Document and file", "Pages", "SHA-256"), rows, (1.4, 7.6, 1.6, 5.8))
        self._document.add_heading("Summary", 1)
        counts = [(line.verdict, str(line.count), line.meaning) for line in made.summary]
        self._table(("Verdict", "Number", "Meaning"), counts, (2.6, 1.9, 11.9))
        self._add(styles.DETAIL, made.rules)

    def _overview(self) -> None:
        self._document.add_heading("Table of findings", 1)
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
            ("No.", "Verdict", "In the reply", "Quotation", "Found at", "Review"), rows, (1.0, 2.0, 2.5, 6.2, 2.6, 2.1)
        )

    def _finding(self, finding: ReportFinding) -> None:
        heading = f"{finding.number}. {finding.verdict.capitalize()} — {finding.place}"
        self._document.add_heading(printable(heading), 2)
        redlined = finding.passage is not None and bool(finding.passage.differences)
        quotation = self._runs(styles.QUOTATION, finding.merged if redlined else (Run(finding.text),))
        remarks = [*finding.reasons, *([f"used as a {finding.kind}"] if finding.kind else [])]
        if remarks:
            self._add(styles.DETAIL, f"Verdict: {'; '.join(remarks)}.")
        if finding.review:
            self._add(styles.DETAIL, "Review: ").add_run(printable(finding.review), styles.REVIEW)
        if finding.passage:
            self._passage("Found at", finding.passage)
        elif finding.near:
            self._passage("Nearest miss at", finding.near)
        if finding.other_places:
            self._add(styles.DETAIL, f"Other places: {'; '.join(finding.other_places)}.")
        for citation in finding.citations:
            self._citation(citation)
        for note in finding.notes:
            if self._comments:
                self._comment(quotation, note)
            else:
                self._note(note)

    def _passage(self, heading: str, passage: ReportPassage) -> None:
        self._add(styles.DETAIL, f"{heading} {passage.place}:").paragraph_format.keep_with_next = True
        paragraph = self._document.add_paragraph(style=styles.PASSAGE)
        paragraph.add_run(printable(_one_line(passage.before)), styles.CONTEXT)
        for run in passage.runs:
            paragraph.add_run(printable(_one_line(run.text)), _RUN_STYLES[run.role])
        paragraph.add_run(printable(_one_line(passage.after)), styles.CONTEXT)
        if passage.differences:
            self._add(styles.DETAIL, f"Differences: {'; '.join(passage.differences)}.")
        if passage.typographic:
            self._add(styles.DETAIL, f"Differences of typography only, without weight: {passage.typographic}.")
        if passage.pinpoint:
            self._add(styles.DETAIL, f"The place {passage.pinpoint}.")
        if passage.chain:
            self._add(styles.DETAIL, passage.chain)

    def _citation(self, citation: ReportCitation) -> None:
        paragraph = self._add(styles.DETAIL, f"Cited: {citation.text} → {citation.leads_to}")
        for warning in citation.warnings:
            paragraph.add_run(printable(f" ({warning})"), styles.CONTEXT)

    def _note(self, note: ReportNote) -> None:
        byline = self._add(styles.DETAIL, "")
        byline.add_run("Note ").bold = True
        byline.add_run(printable(note.byline), styles.CONTEXT)
        byline.paragraph_format.keep_with_next = True
        for part in note.text.split("\n\n"):
            self._add(styles.NOTE, part)

    def _whole(self) -> None:
        """Say what is to be said of the reply and the sources as a whole."""
        if self._report.reuse:
            self._document.add_heading("Repeated without quotation marks", 1)
        for reuse in self._report.reuse:
            self._add(styles.DETAIL, f"{reuse.place}, from {reuse.found_at}:").paragraph_format.keep_with_next = True
            self._add(styles.PASSAGE, _one_line(reuse.text))
        if self._report.coverage:
            self._document.add_heading("What the reply answers", 1)
        for line in self._report.coverage:
            self._add(styles.DETAIL, line)

    def _loose_note(self, note: ReportNote) -> None:
        self._document.add_heading(printable(note.heading), 2)
        for place, exact in note.places:
            self._add(styles.DETAIL, f"At {place}:").paragraph_format.keep_with_next = True
            self._add(styles.PASSAGE, _one_line(exact))
        self._note(note)

    def _comment(self, paragraph: Paragraph, note: ReportNote) -> None:
        author = printable(note.author or _COMMENT_AUTHOR)
        comment = self._document.add_comment(paragraph.runs, author=author, initials=author[:1])
        comment.paragraphs[0].add_run(printable(note.text))
        comment.add_paragraph(printable(note.byline))

    def _runs(self, style: str, runs: Sequence[Run]) -> Paragraph:
        paragraph = self._document.add_paragraph(style=style)
        for run in runs:
            paragraph.add_run(printable(_one_line(run.text)), _RUN_STYLES[run.role])
        return paragraph

    def _add(self, style: str, text: str) -> Paragraph:
        return self._document.add_paragraph(printable(text), style)

    def _table(self, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]) -> None:
        """Add a table; `widths` in centimetres. The head line is repeated on each page, and no row is parted."""
        table: Table = self._document.add_table(rows=1, cols=len(head), style=styles.TABLE)
        table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        for cells in (head, *rows):
            row = table.rows[0] if cells is head else table.add_row()  # type: ignore[no-untyped-call]  # python-docx
            _row_property(row, "w:tblHeader" if cells is head else "w:cantSplit")
            for cell, text, width in zip(row.cells, cells, widths, strict=True):
                cell.width = Cm(width)
                cell.paragraphs[0].style = styles.CELL
                cell.paragraphs[0].add_run(printable(text), _cell_style(text))
        self._document.add_paragraph(style=styles.CELL)

    def _footer(self) -> None:
        paragraph = self._document.sections[0].footer.paragraphs[0]
        paragraph.style = styles.CELL
        paragraph.add_run(printable(f"{self._report.title} · {self._report.program} · page "))
        _field(paragraph.add_run(), "PAGE")


def _one_line(text: str) -> str:
    """Return the text without its line ends: a quotation stays one paragraph of the memorandum."""
    return re.sub(r"\s*\n\s*", " ", text)


def _halves(fingerprint: str) -> str:
    """Return a hash on two lines, which an unbroken one would widen its column beyond the page."""
    return f"{fingerprint[:32]}\n{fingerprint[32:]}"


def _cell_style(text: str) -> str | None:
    if text in _VERDICTS:
        return styles.verdict_style(text)
    return styles.FINGERPRINT if _HALVES.fullmatch(text) else None


def _row_property(row: _Row, name: str) -> None:
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 (python-docx has no public way to these)
    properties.append(OxmlElement(name))


def _field(run: DocxRun, code: str) -> None:
    """Put a field that Word computes, such as the page's number, into a run."""
    for kind, text in (("begin", None), (None, code), ("end", None)):
        if kind is None:
            element = OxmlElement("w:instrText")
            element.text = text
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)  # noqa: SLF001 (python-docx has no public way to fields)
