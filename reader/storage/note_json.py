"""Notes, anchors and decisions as plain JSON values, for the history, the decisions and the recovery files."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from reader.model.case import Anchor, Assignment, ManualLink, Note, NoteSubject

Json = dict[str, Any]


def storable(text: str) -> str:
    """Return the text as a file can hold it: surrogate pairs joined, lone ones, which are no characters, replaced."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def storable_anchor(anchor: Anchor) -> Anchor:
    """Return the anchor as it comes back from a file."""
    return Anchor(
        storable(anchor.fingerprint),
        anchor.position,
        storable(anchor.exact),
        storable(anchor.prefix),
        storable(anchor.suffix),
    )


def storable_note(note: Note) -> Note:
    """Return the note as it comes back from a file: UTC, no lone surrogates."""
    return replace(
        note,
        text=storable(note.text),
        author=storable(note.author),
        tags=tuple(map(storable, note.tags)),
        created=note.created.astimezone(UTC),
        modified=note.modified.astimezone(UTC),
        anchor=storable_anchor(note.anchor) if note.anchor else None,
        second=storable_anchor(note.second) if note.second else None,
    )


def anchor_to_json(anchor: Anchor) -> Json:
    """Return an anchor as a JSON object."""
    return {
        "fingerprint": anchor.fingerprint,
        "position": anchor.position,
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
    }


def anchor_from_json(value: object) -> Anchor:
    """Return the anchor of a JSON object; ValueError if it is none."""
    record = _object(value)
    position = record.get("position")
    if not isinstance(position, int) or position < 0:
        raise ValueError("an anchor's position is a number from 0")
    texts = [_text(record.get(key, "")) for key in ("fingerprint", "exact", "prefix", "suffix")]
    return Anchor(texts[0], position, *texts[1:])


def note_to_json(note: Note) -> Json:
    """Return a note as a JSON object."""
    return {
        "id": note.id,
        "subject": note.subject.value,
        "text": note.text,
        "created": note.created.isoformat(),
        "modified": note.modified.isoformat(),
        "anchor": anchor_to_json(note.anchor) if note.anchor else None,
        "second": anchor_to_json(note.second) if note.second else None,
        "author": note.author,
        "tags": list(note.tags),
        "colour": note.colour,
    }


def note_from_json(value: object) -> Note:
    """Return the note of a JSON object; ValueError if it is none."""
    record = _object(value)
    tags, colour = record.get("tags", []), record.get("colour")
    if not isinstance(tags, list):
        raise ValueError("a note's tags are a list")  # noqa: TRY004 (wrong content of a file, not a wrong call)
    return Note(
        id=_text(record.get("id")),
        subject=NoteSubject(_text(record.get("subject"))),
        text=_text(record.get("text")),
        created=time_from_text(_text(record.get("created"))),
        modified=time_from_text(_text(record.get("modified"))),
        anchor=anchor_from_json(record["anchor"]) if record.get("anchor") is not None else None,
        second=anchor_from_json(record["second"]) if record.get("second") is not None else None,
        author=_text(record.get("author", "")),
        tags=tuple(map(_text, tags)),
        colour=None if colour is None else _text(colour),
    )


def link_to_json(link: ManualLink) -> Json:
    """Return a manual link as a JSON object."""
    passage = anchor_to_json(link.passage) if link.passage else None
    return {"quotation": anchor_to_json(link.quotation), "passage": passage}


def link_from_json(value: object) -> ManualLink:
    """Return the manual link of a JSON object; ValueError if it is none."""
    record = _object(value)
    passage = record.get("passage")
    return ManualLink(anchor_from_json(record.get("quotation")), anchor_from_json(passage) if passage else None)


def assignment_to_json(assignment: Assignment) -> Json:
    """Return an assignment as a JSON object."""
    return {"document": assignment.document, "fingerprint": assignment.fingerprint}


def assignment_from_json(value: object) -> Assignment:
    """Return the assignment of a JSON object; ValueError if it is none."""
    record = _object(value)
    return Assignment(_text(record.get("document")), _text(record.get("fingerprint")))


def time_from_text(text: str) -> datetime:
    """Return the time of an ISO 8601 text, in UTC; ValueError if it has no time zone."""
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        raise ValueError("a time without a time zone")
    return time if time.tzinfo is UTC else time.astimezone(UTC)


def _object(value: object) -> Json:
    if not isinstance(value, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004 (wrong content of a file, not a wrong call)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not a text")  # noqa: TRY004 (wrong content of a file, not a wrong call)
    return value
