"""Notes read back from what programs exchange: our JSON, W3C annotations, annotations that stand in a PDF."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from reader.errors import DocumentError, ExportError
from reader.export.notes_from_json import note_of_export, review_of_export
from reader.export.notes_from_pdf import notes_of_pdf
from reader.export.notes_from_web_annotation import (
    annotations_of,
    is_finding,
    is_review,
    note_of_annotation,
    review_of_annotation,
)
from reader.export.to_json import FORMAT
from reader.model.case import Note, Review
from reader.model.document import Document
from reader.mupdf.read_annotations import read_annotations

MAX_BYTES = 256 * 1024 * 1024  # of a file of notes; 100,000 notes have a third of it
Item = TypeVar("Item")
Reader = Callable[[Any], Item]
_FAMILY = FORMAT.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file held. `skipped` says in words what could not be taken over."""

    notes: tuple[Note, ...] = ()
    reviews: tuple[Review, ...] = ()
    skipped: tuple[str, ...] = ()


def import_notes(path: Path, documents: Sequence[Document] = ()) -> Imported:
    """Read the notes and reviews of an exported JSON file or of W3C annotations in JSON-LD.

    Notes keep their ids, so that importing a file twice brings nothing twice.

    Args:
        path: the file.
        documents: the open ones, the reply first: other programs' annotations are looked for in their texts.

    Raises:
        ExportError: the file cannot be read or is neither of the two.
    """
    record = _json(path)
    if isinstance(record, dict) and str(record.get("format", "")).startswith(f"{_FAMILY}/"):
        return _collected(
            [(note_of_export, item) for item in _list(record.get("notes"))],
            [(review_of_export, item) for item in _list(record.get("reviews"))],
        )
    annotations = annotations_of(record)
    if annotations is None:
        raise ExportError(f"{path} holds no notes that can be read; give a JSON export or W3C annotations.")
    ours = [item for item in annotations if not is_finding(item)]
    return _collected(
        [(partial(note_of_annotation, documents=documents), item) for item in ours if not is_review(item)],
        [(review_of_annotation, item) for item in ours if is_review(item)],
    )


def import_pdf_notes(document: Document, author: str = "", password: str | None = None) -> Imported:
    """Read the highlights and notes that stand in an open PDF, from any program; those on findings are left out.

    Args:
        document: the document as it was read; its words say what a highlight lies on.
        author: of annotations that name none.
        password: of an encrypted file.

    Raises:
        ExportError: the file cannot be read.
    """
    try:
        annotations = read_annotations(Path(document.path), password)
    except DocumentError as error:
        raise ExportError(error.sentence) from error
    return Imported(notes_of_pdf(document, annotations, author))


def _collected(notes: Iterable[tuple[Reader[Note], Any]], reviews: Iterable[tuple[Reader[Review], Any]]) -> Imported:
    skipped: list[str] = []
    return Imported(tuple(_read("note", notes, skipped)), tuple(_read("review", reviews, skipped)), tuple(skipped))


def _read(kind: str, pairs: Iterable[tuple[Reader[Item], Any]], skipped: list[str]) -> list[Item]:
    """Read each item; what cannot be read is told in `skipped` and does not stop the others."""
    found: list[Item] = []
    for number, (read, value) in enumerate(pairs, 1):
        try:
            found.append(read(value))
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError) as error:
            skipped.append(f"{kind} {number} cannot be read: {error}")
    return found


def _json(path: Path) -> object:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ExportError(f"{path} is too large for a file of notes.")
        return json.loads(path.read_bytes())
    except OSError as error:
        raise ExportError(f"{path} cannot be read ({error.strerror}); check that it is there.") from error
    except (ValueError, RecursionError) as error:
        raise ExportError(f"{path} is no JSON file; give a JSON export or W3C annotations.") from error


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
