"""Findings, notes and reviews as W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/)."""

import base64
import json
import uuid
from typing import Any

from reader.export import wording
from reader.export.dossier import Dossier
from reader.export.records import selector
from reader.model.case import Anchor, Note, NoteSubject, Review
from reader.model.comparison import Finding
from reader.model.document import Document
from reader.model.span import Span

Record = dict[str, Any]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
VOCABULARY = "urn:rejoinder:terms:"
TERMS = {
    "title": "http://purl.org/dc/terms/title",
    "noteId": f"{VOCABULARY}noteId",
    "subject": f"{VOCABULARY}subject",
    "colour": f"{VOCABULARY}colour",
}
"""Words beside those of the standard: a document's title and what a note needs to come back as it was."""

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, VOCABULARY)
_MOTIVATIONS = {NoteSubject.SEARCH: "assessing", NoteSubject.CONTRAST: "linking"}
_PDF_FRAGMENT = "http://tools.ietf.org/rfc/rfc3778"  # named by the standard for page=… fragments


def render(dossier: Dossier) -> bytes:
    """Return an annotation collection with one page of all annotations, in UTF-8."""
    items = [_finding(dossier, finding) for finding in dossier.findings]
    items += [_review(dossier, review) for review in dossier.reviews]
    items += [_note(dossier, note) for note in dossier.notes]
    made = dossier.made.isoformat(timespec="seconds")
    collection = {
        "@context": [CONTEXT, TERMS],
        "id": _urn("collection", dossier.comparison.reply.fingerprint, made),
        "type": "AnnotationCollection",
        "label": wording.title_of(dossier),
        "generator": {
            "id": f"urn:rejoinder:{dossier.program.replace(' ', ':')}",
            "type": "Software",
            "name": dossier.program,
        },
        "generated": made,
        "total": len(items),
        "first": {
            "id": _urn("page", dossier.comparison.reply.fingerprint, made),
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        },
    }
    text = json.dumps(collection, ensure_ascii=False, indent=1, allow_nan=False)
    return (text + "\n").encode("utf-8", "backslashreplace")


def document_name(fingerprint: str) -> str:
    """Return the IRI of a file by its SHA-256, "ni:///sha-256;" and the hash in base64 as RFC 6920 has it."""
    try:
        digest = bytes.fromhex(fingerprint)
    except ValueError:  # an anchor that came from elsewhere
        return _urn("document", fingerprint)
    return f"ni:///sha-256;{base64.urlsafe_b64encode(digest).decode().rstrip('=')}"


def note_name(note_id: str) -> str:
    """Return a note's IRI: its own UUID, or one made of its id."""
    try:
        return uuid.UUID(note_id).urn
    except ValueError:
        return _urn("note", note_id)


def _urn(*parts: str) -> str:
    name = "\n".join(parts).encode("utf-8", "surrogatepass").hex()
    return uuid.uuid5(_NAMESPACE, name).urn


def _text(value: str, purpose: str, form: str = "text/plain") -> Record:
    return {"type": "TextualBody", "value": value, "format": form, "purpose": purpose}


def _finding(dossier: Dossier, finding: Finding) -> Record:
    reply, span = dossier.comparison.reply, finding.quotation.span
    lines = [f"{finding.verdict.kind.value}: {'; '.join(finding.verdict.reasons)}"]
    bodies: list[Record] = [_text(finding.verdict.kind.value, "classifying")]
    if finding.passage:
        source = dossier.source(finding.passage.source).document
        lines += wording.word_differences(finding.passage)
        bodies.append({**_resource(source, finding.passage.span), "purpose": "linking"})
    bodies.append(_text("\n".join(lines), "assessing"))
    return {
        "id": _urn("finding", reply.fingerprint, str(span.start), str(span.end)),
        "type": "Annotation",
        "motivation": "assessing",
        "created": dossier.made.isoformat(timespec="seconds"),
        "creator": {"type": "Software", "name": dossier.program},
        "body": bodies,
        "target": _resource(reply, span),
    }


def _review(dossier: Dossier, review: Review) -> Record:
    return {
        "id": _urn("review", review.anchor.fingerprint, str(review.anchor.position), review.anchor.exact),
        "type": "Annotation",
        "motivation": "classifying",
        "subject": "review",
        "created": review.modified.isoformat(),
        "modified": review.modified.isoformat(),
        "body": _text(review.label, "classifying"),
        "target": _anchored(dossier, review.anchor),
    }


def _note(dossier: Dossier, note: Note) -> Record:
    anchors = [_anchored(dossier, anchor) for anchor in (note.anchor, note.second) if anchor is not None]
    whole = _document(dossier.comparison.reply)
    record: Record = {
        "id": note_name(note.id),
        "type": "Annotation",
        "motivation": _MOTIVATIONS.get(note.subject, "commenting"),
        "noteId": note.id,
        "subject": note.subject.value,
        "created": note.created.isoformat(),
        "modified": note.modified.isoformat(),
        "body": [_text(note.text, "commenting", "text/markdown"), *(_text(tag, "tagging") for tag in note.tags)],
        "target": anchors or whole,
    }
    if note.author:
        record["creator"] = {"type": "Person", "name": note.author}
    if note.colour is not None:
        record["colour"] = note.colour
    return record


def _document(document: Document) -> Record:
    return {"id": document_name(document.fingerprint), "type": "Text", "title": wording.document_title(document)}


def _resource(document: Document, span: Span) -> Record:
    """Return a place as a specific resource, with selectors by words, by offset in the reading text, and by page."""
    page = document.page_at(span.start) + 1
    return {
        "type": "SpecificResource",
        "source": _document(document),
        "selector": [
            selector(document, span),
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            {"type": "FragmentSelector", "conformsTo": _PDF_FRAGMENT, "value": f"page={page}"},
        ],
    }


def _anchored(dossier: Dossier, anchor: Anchor) -> Record:
    found = dossier.document_of(anchor)
    source = _document(found[1]) if found else {"id": document_name(anchor.fingerprint), "type": "Text"}
    words = {"type": "TextQuoteSelector", "exact": anchor.exact, "prefix": anchor.prefix, "suffix": anchor.suffix}
    place = {"type": "TextPositionSelector", "start": anchor.span.start, "end": anchor.span.end}
    return {"type": "SpecificResource", "source": source, "selector": [words, place]}
