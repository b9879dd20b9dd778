"""Notes and reviews out of W3C Web Annotations: our own and those of other programs."""

import base64
import binascii
import re
import uuid
from collections.abc import Sequence
from typing import Any

from reader.export.notes_from_json import anchor_of_selector
from reader.export.read_json import as_list, mapping, offset, optional_text, text, time
from reader.model.case import TIME_UNKNOWN, Anchor, Note, NoteSubject, Review
from reader.model.document import Document

MAX_ANNOTATIONS = 200_000
_FILE_NAME = re.compile(r"ni:///sha-256;([\w-]{43})")


def annotations_of(record: object) -> list[dict[str, Any]] | None:
    """Return the annotations of a collection, a page, a list or a single one; None if the JSON is none of these."""
    if isinstance(record, list):
        found = record
    elif not isinstance(record, dict):
        return None
    elif "Annotation" in as_list(record.get("type")):
        found = [record]
    elif "items" in record:
        found = as_list(record["items"])
    elif isinstance(record.get("first"), dict):
        found = as_list(record["first"].get("items"))
    else:
        return None
    return [item for item in found[:MAX_ANNOTATIONS] if isinstance(item, dict)]


def is_finding(annotation: dict[str, Any]) -> bool:
    """Tell whether a program made it: comparing makes findings anew, they are no notes."""
    creator = annotation.get("creator")
    return isinstance(creator, dict) and creator.get("type") == "Software"


def is_review(annotation: dict[str, Any]) -> bool:
    """Tell whether it is a review that this program exported."""
    return annotation.get("subject") == "review"


def note_of_annotation(annotation: dict[str, Any], documents: Sequence[Document]) -> Note:
    """Return an annotation as a note; ValueError if it has no content that a note could have.

    Args:
        annotation: of any program.
        documents: the open ones; an annotation that does not name its file by its hash is looked for in their texts.
    """
    created = annotation.get("created") or annotation.get("modified")
    modified = annotation.get("modified") or created
    anchors = [anchor for target in as_list(annotation.get("target")) if (anchor := _anchor(target, documents))]
    words, tags = _bodies(annotation)
    first, second = [*anchors, None, None][:2]
    if not words and first is None:
        raise ValueError("it has neither words nor a place")
    return Note(
        id=_id(annotation),
        subject=_subject(annotation.get("subject"), first),
        text=words,
        created=time(created) if created else TIME_UNKNOWN,
        modified=time(modified) if modified else TIME_UNKNOWN,
        anchor=first,
        second=second,
        author=_author(annotation.get("creator")),
        tags=tags,
        colour=optional_text(annotation.get("colour")) or None,
    )


def review_of_annotation(annotation: dict[str, Any]) -> Review:
    """Return an exported review; ValueError if it is none."""
    anchor = _anchor(mapping(annotation.get("target")), ())
    if anchor is None:
        raise ValueError("it has no place")
    return Review(anchor, text(mapping(annotation.get("body")).get("value")), time(annotation.get("modified")))


def _id(annotation: dict[str, Any]) -> str:
    """Return the note's own id, or one made of the annotation's, which is the same at each import."""
    own = annotation.get("noteId")
    if isinstance(own, str) and own:
        return own
    return uuid.uuid5(uuid.NAMESPACE_URL, repr(annotation.get("id", annotation))).hex


def _subject(value: object, anchor: Anchor | None) -> NoteSubject:
    if isinstance(value, str) and value in set(NoteSubject):
        return NoteSubject(value)
    return NoteSubject.CASE if anchor is None else NoteSubject.SELECTION


def _bodies(annotation: dict[str, Any]) -> tuple[str, tuple[str, ...]]:
    """Return the text of the comments and the tags."""
    words: list[str] = [text(annotation["bodyValue"])] if "bodyValue" in annotation else []
    tags: list[str] = []
    for body in as_list(annotation.get("body")):
        if isinstance(body, dict) and isinstance(body.get("value"), str):
            (tags if body.get("purpose") == "tagging" else words).append(body["value"])
    return "\n\n".join(words), tuple(dict.fromkeys(tags))


def _author(creator: object) -> str:
    if isinstance(creator, dict):
        name = creator.get("name") or creator.get("nickname") or creator.get("id")
        return name if isinstance(name, str) else ""
    return creator if isinstance(creator, str) else ""


def _anchor(target: object, documents: Sequence[Document]) -> Anchor | None:
    """Return the place of a target, or None if it means a document as a whole."""
    if not isinstance(target, dict):
        return None
    selectors = [selector for selector in as_list(target.get("selector")) if isinstance(selector, dict)]
    quote = next((selector for selector in selectors if selector.get("type") == "TextQuoteSelector"), None)
    if quote is None:
        return None
    position = next((s.get("start") for s in selectors if s.get("type") == "TextPositionSelector"), None)
    fingerprint = _fingerprint(target.get("source"))
    exact = text(quote.get("exact"))
    if fingerprint is None:
        document = next((d for d in documents if exact in d.text), documents[0] if documents else None)
        if document is None:
            raise ValueError("it does not say which file it is on")
        return anchor_of_selector(document.fingerprint, max(0, document.text.find(exact)), quote)
    return anchor_of_selector(fingerprint, 0 if position is None else offset(position), quote)


def _fingerprint(source: object) -> str | None:
    """Return the SHA-256 in the name of a file, or None where it is named otherwise."""
    name = source.get("id") if isinstance(source, dict) else source
    match = _FILE_NAME.fullmatch(name) if isinstance(name, str) else None
    if match is None:
        return None
    try:
        return base64.urlsafe_b64decode(match[1] + "=").hex()
    except binascii.Error:
        return None
