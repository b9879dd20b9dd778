"""A memorandum in Markdown that reads well on GitHub, in Obsidian and as plain text."""

from collections.abc import Iterator

from reader.export.dossier import Dossier
from reader.export.escape_markdown import block, note_text, quoted, quoted_line
from reader.export.redline import Role, Run, merged_runs
from reader.export.wording import (
    FOLDING_RULES,
    anchor_place,
    citation_words,
    document_title,
    file_name,
    finding_place,
    note_byline,
    passage_place,
    pinpoint_verdict,
    resolution_words,
    subject_title,
    title_of,
    typographic_count,
    verdict_meaning,
    word_differences,
)
from reader.model.alignment import Passage
from reader.model.case import Note
from reader.model.comparison import Finding


def render(dossier: Dossier) -> bytes:
    """Return the memorandum in UTF-8: documents, summary, one section a finding, other notes, warnings."""
    lines = [
        f"# {quoted_line(title_of(dossier))}",
        "",
        *_head(dossier),
        *_summary(dossier),
        "## Findings",
        "",
    ]
    for number, finding in enumerate(dossier.findings, 1):
        lines += _finding(dossier, number, finding)
    if not dossier.findings:
        lines += ["No quotations.", ""]
    lines += _loose_notes(dossier)
    lines += _warnings(dossier)
    return ("\n".join(lines).rstrip("\n") + "\n").encode("utf-8", "replace")


def _head(dossier: Dossier) -> Iterator[str]:
    yield "| | document | file | pages | SHA-256 |"
    yield "|---|---|---|---:|---|"
    for name, document in dossier.documents:
        cells = (name, quoted_line(document_title(document)), quoted_line(file_name(document)))
        yield f"| {' | '.join(cells)} | {len(document.pages)} | `{document.fingerprint}` |"
    yield ""
    yield f"Made by {quoted_line(dossier.program)} on {dossier.made.strftime('%Y-%m-%d %H:%M UTC')}."
    if dossier.scope:
        yield f"Holds a part of the findings: {quoted_line(dossier.scope)}."
    yield ""


def _summary(dossier: Dossier) -> Iterator[str]:
    yield "## Summary"
    yield ""
    yield "| verdict | number | meaning |"
    yield "|---|---:|---|"
    for kind, count in dossier.comparison.summary.items():
        yield f"| {kind.value} | {count} | {verdict_meaning(kind)} |"
    yield ""
    yield FOLDING_RULES
    yield ""


def _finding(dossier: Dossier, number: int, finding: Finding) -> Iterator[str]:
    yield f"### {number}. {finding.verdict.kind.value.capitalize()} — {quoted_line(finding_place(dossier, finding))}"
    yield ""
    yield block(quoted(finding.quotation.span.of(dossier.comparison.reply.text)))
    yield ""
    for reason in finding.verdict.reasons:
        yield f"- {quoted_line(reason)}"
    if finding.quotation.kind.value != "quotation":
        yield f"- used as a {finding.quotation.kind.value}"
    review = dossier.review_of(finding)
    if review:
        yield f"- **Review: {quoted_line(review.label)}**"
    yield ""
    if finding.passage:
        yield from _passage(dossier, finding, finding.passage)
    elif finding.near:
        yield f"Nearest miss, {quoted_line(passage_place(dossier, finding.near))}:"
        yield ""
        yield block(quoted(finding.near.span.of(dossier.source(finding.near.source).document.text)))
        yield ""
    yield from _citations(dossier, finding)
    for note in dossier.notes_on(finding):
        yield from _note(note)


def _passage(dossier: Dossier, finding: Finding, passage: Passage) -> Iterator[str]:
    yield f"Found at {quoted_line(passage_place(dossier, passage))}:"
    yield ""
    yield block(quoted(passage.span.of(dossier.source(passage.source).document.text)))
    yield ""
    differences = word_differences(passage)
    if differences:
        runs = merged_runs(dossier.comparison.reply.text, finding.quotation.span, passage.differences)
        yield "Differences (~~only in the source~~, **only in the quotation**):"
        yield ""
        yield block("".join(map(_run, runs)))
        yield ""
        yield from (f"- {quoted_line(words)}" for words in differences)
        yield ""
    if typographic_count(passage):
        yield f"Differences of typography only, without weight: {typographic_count(passage)}."
        yield ""
    others = [passage_place(dossier, other) for other in finding.passages[1:]]
    if others:
        yield f"Other places: {quoted_line('; '.join(others))}."
        yield ""
    yield from _chain(dossier, passage)
    verdict = pinpoint_verdict(passage)
    if verdict:
        yield f"The place {quoted_line(verdict)}."
        yield ""


def _run(run: Run) -> str:
    text = quoted_line(run.text)
    if run.role is Role.SAME or not text:
        return quoted(run.text).replace("\n", " ")
    mark = "~~" if run.role is Role.REMOVED else "**"
    before = " " if run.text[0].isspace() else ""
    after = " " if run.text[-1].isspace() else ""
    return f"{before}{mark}{text}{mark}{after}"


def _chain(dossier: Dossier, passage: Passage) -> Iterator[str]:
    chain = passage.chain
    if chain is None:
        return
    place = passage_place(dossier, chain.passage) if chain.passage else "no open source"
    yield f"The source quotes this itself ({chain.verdict.kind.value}): {quoted_line(place)}."
    yield ""


def _citations(dossier: Dossier, finding: Finding) -> Iterator[str]:
    cited = dossier.cited(finding)
    if not cited:
        return
    yield "Cited to:"
    yield ""
    for citation, resolution in cited:
        yield f"- {quoted_line(citation_words(dossier, citation))} → {quoted_line(resolution_words(resolution))}"
        yield from (f"  - {quoted_line(warning)}" for warning in resolution.warnings)
    yield ""


def _note(note: Note) -> Iterator[str]:
    yield f"**Note** ({quoted_line(note_byline(note))})"
    yield ""
    yield block(note_text(note.text))
    yield ""


def _loose_notes(dossier: Dossier) -> Iterator[str]:
    if not dossier.loose_notes:
        return
    yield "## Other notes"
    yield ""
    for note in dossier.loose_notes:
        yield f"### {subject_title(note.subject)}"
        yield ""
        for anchor in filter(None, (note.anchor, note.second)):
            yield f"At {quoted_line(anchor_place(dossier, anchor))}:"
            yield ""
            yield block(quoted(anchor.exact))
            yield ""
        yield from _note(note)


def _warnings(dossier: Dossier) -> Iterator[str]:
    if not dossier.warnings:
        return
    yield "## Warnings"
    yield ""
    yield from (f"- {quoted_line(warning)}" for warning in dossier.warnings)
    yield ""
