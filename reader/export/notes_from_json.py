"""Notes and reviews out of the program's own JSON export; the way back of records.py."""

from typing import Any

from reader.export.read_json import mapping, offset, optional_text, text, texts, time
from reader.model.case import Anchor, Note, NoteSubject, Review


def note_of_export(value: object) -> Note:
    """Return the note of an exported record; ValueError if it is none."""
    record = mapping(value)
    return Note(
        id=text(record.get("id")),
        subject=NoteSubject(text(record.get("subject"))),
        text=text(record.get("text")),
        created=time(record.get("created")),
        modified=time(record.get("modified")),
        anchor=_anchor(record["anchor"]) if record.get("anchor") is not None else None,
        second=_anchor(record["second"]) if record.get("second") is not None else None,
        author=optional_text(record.get("author")),
        tags=texts(record.get("tags")),
        colour=optional_text(record.get("colour")) or None,
    )


def review_of_export(value: object) -> Review:
    """Return the review of an exported record; ValueError if it is none."""
    record = mapping(value)
    return Review(_anchor(record.get("anchor")), text(record.get("label")), time(record.get("modified")))


def _anchor(value: object) -> Anchor:
    record = mapping(value)
    return anchor_of_selector(
        text(record.get("sha256")), offset(record.get("position")), mapping(record.get("selector"))
    )


def anchor_of_selector(fingerprint: str, position: int, selector: dict[str, Any]) -> Anchor:
    """Return the anchor of a W3C TextQuoteSelector."""
    prefix, suffix = (optional_text(selector.get(key)) for key in ("prefix", "suffix"))
    return Anchor(fingerprint, position, text(selector.get("exact")), prefix, suffix)
