"""What is copied to the clipboard: plain text that can stand in a memorandum."""

from reader.export.places import place_of
from reader.model.alignment import Difference
from reader.model.case import Anchor
from reader.model.comparison import Finding
from reader.model.document import Document
from reader.model.span import Span
from reader.workspace.session import Session


def citation_text(session: Session, selected: Anchor | None) -> str:
    """Return the selected words, else the current quotation, with their reference: “…” (Report, page 5, para. 2)."""
    meant = _meant(session, selected)
    if meant is None:
        return ""
    document, span = meant
    return f"“{_one_line(span.of(document.text))}” ({_reference(document, span)})"


def reference_text(session: Session, selected: Anchor | None) -> str:
    """Return the reference of the selected words, else of the current quotation."""
    meant = _meant(session, selected)
    return _reference(*meant) if meant else ""


def finding_text(session: Session) -> str:
    """Return the current finding in a few lines."""
    finding, comparison = session.current.finding, session.comparison
    if finding is None or comparison is None:
        return ""
    reply, span = comparison.reply, finding.quotation.span
    lines = [f"“{_one_line(span.of(reply.text))}” ({_reference(reply, span)})"]
    passage = session.current.passage
    if passage is not None:
        source = comparison.source(passage.source).document
        lead = "Source" if finding.passages else "Nearest place"
        lines.append(f"{lead}: “{_one_line(passage.span.of(source.text))}” ({_reference(source, passage.span)})")
        lines += [
            f"  – {difference_text(difference)}" for difference in passage.differences if not difference.typographic
        ]
    lines.append(f"Verdict: {finding.verdict.kind.value}" + _reasons(finding))
    for citation_id in finding.citations:
        citation, _ = comparison.citation(citation_id)
        where = f"footnote {citation.footnote}: " if citation.footnote else ""
        lines.append(f"Citation: {where}{_one_line(citation.span.of(reply.text))}")
    review = session.review_of(finding)
    if review is not None:
        lines.append(f"Review: {review.label}")
    lines += [f"Note: {note.text}" for note in session.notes_on(finding) if note.text]
    return "\n".join(lines)


def difference_text(difference: Difference) -> str:
    """Return one difference in words: “100” for “1,000”."""
    if not difference.quoted_text:
        return f"left out: “{difference.source_text}”"
    if not difference.source_text:
        return f"added: “{difference.quoted_text}”"
    return f"“{difference.quoted_text}” for “{difference.source_text}”"


def _reasons(finding: Finding) -> str:
    return f" ({'; '.join(finding.verdict.reasons)})" if finding.verdict.reasons else ""


def _meant(session: Session, selected: Anchor | None) -> tuple[Document, Span] | None:
    if selected is not None:
        opened = session.documents.of(selected.fingerprint)
        return (opened.document, selected.span) if opened and opened.document else None
    finding, comparison = session.current.finding, session.comparison
    return (comparison.reply, finding.quotation.span) if finding and comparison else None


def _reference(document: Document, span: Span) -> str:
    return f"{document.title}, {place_of(document, span).words}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
