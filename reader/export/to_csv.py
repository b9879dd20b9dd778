"""One row a finding, for Excel and LibreOffice; notes that belong to no finding follow in rows of their own."""

import csv
import io

from reader.export.dossier import Dossier
from reader.export.places import place_of
from reader.export.wording import (
    anchor_place,
    citation_words,
    document_title,
    note_byline,
    passage_place,
    pinpoint_verdict,
    resolution_words,
    word_differences,
)
from reader.model.case import Note
from reader.model.comparison import Finding

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet reads a cell that begins so as a formula
BYTE_ORDER_MARK = "\ufeff"  # without it Excel takes UTF-8 for the system's own encoding

COLUMNS = (
    "entry",
    "id",
    "verdict",
    "review",
    "page",
    "page_label",
    "paragraph",
    "quotation",
    "kind",
    "reasons",
    "weighty",
    "differences",
    "found_at",
    "passage",
    "score",
    "pinpoint",
    "other_places",
    "nearest_miss",
    "citations",
    "leads_to",
    "notes",
    "tags",
    "reply",
    "reply_sha256",
    "source",
    "source_sha256",
    "made_by",
    "made",
)


def render(dossier: Dossier) -> bytes:
    """Return the table with a head line, in UTF-8 with a byte order mark and lines that end as RFC 4180 says."""
    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(buffer, COLUMNS, restval="", quoting=csv.QUOTE_MINIMAL, lineterminator="\r\n")
    writer.writeheader()
    rows = [_finding_row(dossier, finding) for finding in dossier.findings]
    rows += [_note_row(dossier, note) for note in dossier.loose_notes]
    for row in rows:
        cells = {**row, **_origin(dossier)}
        writer.writerow({column: guarded(cell) for column, cell in cells.items()})
    return (BYTE_ORDER_MARK + buffer.getvalue()).encode("utf-8", "replace")


def guarded(cell: str) -> str:
    """Return the cell's text with an apostrophe before it where a spreadsheet would run it as a formula.

    Blanks before the sign are looked through, as some spreadsheets do; NUL, which cuts a cell short, becomes the
    replacement character.
    """
    text = cell.replace("\0", "\ufffd")
    risky = text.startswith(FORMULA_STARTS) or text.lstrip().startswith(FORMULA_STARTS)
    return f"'{text}" if risky else text


def _origin(dossier: Dossier) -> dict[str, str]:
    reply = dossier.comparison.reply
    return {
        "reply": document_title(reply),
        "reply_sha256": reply.fingerprint,
        "made_by": dossier.program,
        "made": dossier.made.isoformat(timespec="seconds"),
    }


def _finding_row(dossier: Dossier, finding: Finding) -> dict[str, str]:
    reply, quotation = dossier.comparison.reply, finding.quotation
    place = place_of(reply, quotation.span)
    cited = dossier.cited(finding)
    notes = dossier.notes_on(finding)
    review = dossier.review_of(finding)
    return {
        "entry": "finding",
        "id": finding.id,
        "verdict": finding.verdict.kind.value,
        "review": review.label if review else "",
        "page": str(place.page),
        "page_label": place.label or "",
        "paragraph": place.paragraph or "",
        "quotation": quotation.span.of(reply.text),
        "kind": quotation.kind.value,
        "reasons": "; ".join(finding.verdict.reasons),
        "weighty": ", ".join(weight.value for weight in finding.verdict.weights),
        **_passage_cells(dossier, finding),
        "citations": "\n".join(citation_words(dossier, citation) for citation, _ in cited),
        "leads_to": "\n".join(resolution_words(resolution) for _, resolution in cited),
        "notes": "\n\n".join(note.text for note in notes),
        "tags": ", ".join(dict.fromkeys(tag for note in notes for tag in note.tags)),
    }


def _passage_cells(dossier: Dossier, finding: Finding) -> dict[str, str]:
    near = finding.near
    missed = f"{passage_place(dossier, near)}: {near.span.of(_text(dossier, near.source))}" if near else ""
    passage = finding.passage
    if passage is None:
        return {"nearest_miss": missed}
    source = dossier.source(passage.source).document
    return {
        "differences": "; ".join(word_differences(passage)),
        "found_at": passage_place(dossier, passage),
        "passage": passage.span.of(source.text),
        "score": f"{passage.score:.3f}",
        "pinpoint": pinpoint_verdict(passage),
        "other_places": "; ".join(passage_place(dossier, other) for other in finding.passages[1:]),
        "nearest_miss": missed,
        "source": document_title(source),
        "source_sha256": source.fingerprint,
    }


def _text(dossier: Dossier, source_id: str) -> str:
    return dossier.source(source_id).document.text


def _note_row(dossier: Dossier, note: Note) -> dict[str, str]:
    anchors = [anchor for anchor in (note.anchor, note.second) if anchor is not None]
    return {
        "entry": note.subject.value,
        "id": note.id,
        "quotation": "\n\n".join(anchor.exact for anchor in anchors),
        "found_at": "; ".join(anchor_place(dossier, anchor) for anchor in anchors),
        "notes": f"{note.text}\n({note_byline(note)})",
        "tags": ", ".join(note.tags),
    }
