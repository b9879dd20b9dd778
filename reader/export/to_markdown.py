"""A memorandum in Markdown that reads well on GitHub, in Obsidian and as plain text."""

from collections.abc import Iterator
from itertools import pairwise

from reader.export.dossier import Dossier
from reader.export.escape_markdown import block, quoted, quoted_line
from reader.export.note_markdown import note_text, with_tags
from reader.export.redline import Role, Run
from reader.export.report import (
    Report,
    ReportCitation,
    ReportFinding,
    ReportNote,
    ReportPassage,
    report,
)

_MARKS = {Role.SAME: "", Role.REMOVED: "~~", Role.ADDED: "**"}


def render(dossier: Dossier) -> bytes:
    """Return the memorandum in UTF-8: documents, summary, one section a finding, other notes, warnings."""
    made = report(dossier)
    lines = [f"# {quoted_line(made.title)}", "", *_head(made), *_summary(made), "## Findings", ""]
    if not made.findings:
        lines += ["No quotations.", ""]
    for finding in made.findings:
        lines += _finding(finding)
    lines += _whole(made)
    if made.notes:
        lines += ["## Other notes", ""]
    for note in made.notes:
        lines += _loose_note(note)
    if made.warnings:
        lines += ["## Warnings", "", *(f"- {quoted_line(warning)}" for warning in made.warnings)]
    return ("\n".join(lines).rstrip("\n") + "\n").encode("utf-8", "replace")


def _head(made: Report) -> Iterator[str]:
    yield "| | document | file | pages | SHA-256 |"
    yield "|---|---|---|---:|---|"
    for document in made.documents:
        cells = (document.name, quoted_line(document.title), quoted_line(document.file), str(document.pages))
        yield f"| {' | '.join(cells)} | `{document.sha256}` |"
    yield ""
    yield f"Made by {quoted_line(made.program)} on {made.made}."
    if made.scope:
        yield f"Holds a part of the findings: {quoted_line(made.scope)}."
    yield ""


def _summary(made: Report) -> Iterator[str]:
    yield "## Summary"
    yield ""
    yield "| verdict | number | meaning |"
    yield "|---|---:|---|"
    yield from (f"| {line.verdict} | {line.count} | {line.meaning} |" for line in made.summary)
    yield ""
    yield made.rules
    yield ""


def _finding(finding: ReportFinding) -> Iterator[str]:
    yield f"### {finding.number}. {finding.verdict.capitalize()} — {quoted_line(finding.place)}"
    yield ""
    yield block(quoted(finding.text))
    yield ""
    yield from (f"- {quoted_line(reason)}" for reason in finding.reasons)
    if finding.kind:
        yield f"- used as a {finding.kind}"
    if finding.review:
        yield f"- **Review: {quoted_line(finding.review)}**"
    yield ""
    if finding.passage:
        yield from _passage(finding, finding.passage)
    elif finding.near:
        yield from _source_words(f"Nearest miss, {quoted_line(finding.near.place)}:", finding.near.text)
    yield from _citations(finding.citations)
    for note in finding.notes:
        yield from _note(note)


def _source_words(heading: str, text: str) -> Iterator[str]:
    yield heading
    yield ""
    yield block(quoted(text))
    yield ""


def _passage(finding: ReportFinding, passage: ReportPassage) -> Iterator[str]:
    yield from _source_words(f"Found at {quoted_line(passage.place)}:", passage.text)
    if passage.differences:
        yield "Differences (~~only in the source~~, **only in the quotation**):"
        yield ""
        yield block(_redline(finding.merged))
        yield ""
        yield from (f"- {quoted_line(words)}" for words in passage.differences)
        yield ""
    if passage.typographic:
        yield f"Differences of typography only, without weight: {passage.typographic}."
        yield ""
    if finding.other_places:
        yield f"Other places: {quoted_line('; '.join(finding.other_places))}."
        yield ""
    if passage.chain:
        yield quoted_line(passage.chain)
        yield ""
    if passage.pinpoint:
        yield f"The place {quoted_line(passage.pinpoint)}."
        yield ""


def _redline(runs: tuple[Run, ...]) -> str:
    """Return the merged runs on one line, struck and bold.

    A mark only opens and closes where CommonMark's rules of flanking let it: between a letter and a punctuation mark a
    space is put in.
    """
    spaced = [*runs, Run("")]
    line = ""
    for run, following in pairwise(spaced):
        words = run.text.strip()
        if not words or run.role is Role.SAME:
            line += quoted(" ".join(run.text.split("\n")))
            continue
        if line and (run.text[0].isspace() or (line[-1].isalnum() and not words[0].isalnum())):
            line += " " if not line[-1].isspace() else ""
        mark = _MARKS[run.role]
        line += f"{mark}{quoted_line(words)}{mark}"
        if run.text[-1].isspace() or (following.text[:1].isalnum() and not words[-1].isalnum()):
            line += " "
    return line


def _citations(citations: tuple[ReportCitation, ...]) -> Iterator[str]:
    if not citations:
        return
    yield "Cited to:"
    yield ""
    for citation in citations:
        yield f"- {quoted_line(citation.text)} → {quoted_line(citation.leads_to)}"
        yield from (f"  - {quoted_line(warning)}" for warning in citation.warnings)
    yield ""


def _note(note: ReportNote) -> Iterator[str]:
    yield f"**Note** ({with_tags(quoted_line(note.byline))})"
    yield ""
    yield block(note_text(note.text))
    yield ""


def _whole(made: Report) -> Iterator[str]:
    """Yield what is to be said of the reply and the sources as a whole."""
    if made.reuse:
        yield "## Repeated without quotation marks"
        yield ""
    for reuse in made.reuse:
        yield from _source_words(f"{quoted_line(reuse.place)}, from {quoted_line(reuse.found_at)}:", reuse.text)
    if made.coverage:
        yield "## What the reply answers"
        yield ""
        yield from (f"- {quoted_line(line)}" for line in made.coverage)
        yield ""
    if made.loose_ends:
        yield "## Without a counterpart"
        yield ""
        yield from (f"- {quoted_line(line)}" for line in made.loose_ends)
        yield ""


def _loose_note(note: ReportNote) -> Iterator[str]:
    yield f"### {note.heading}"
    yield ""
    for place, exact in note.places:
        yield from _source_words(f"At {quoted_line(place)}:", exact)
    yield from _note(note)
