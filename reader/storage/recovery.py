"""Notes that could not be written to their case, kept as files until they can be."""

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from reader.errors import CaseFileError
from reader.model.case import Note
from reader.storage.case_location import recovery_folder
from reader.storage.note_json import note_from_json, note_to_json, storable_note, time_from_text

FORMAT = "rejoinder-recovered-note/1"
SUFFIX = ".rejoinder-note.json"
MAX_BYTES = 64 * 1024 * 1024  # of a file that is read back; as for a note in the case file


@dataclass(frozen=True, slots=True)
class RecoveredNote:
    """A note found in a recovery file, and the case that it belongs to."""

    note: Note
    case: Path
    saved: datetime
    file: Path


def keep_note(note: Note, case: Path, folders: Sequence[Path] | None = None) -> Path:
    """Write a note to a recovery file in the first folder that takes it; a newer text replaces an older one.

    Args:
        note: the note that could not be saved.
        case: the file that it belongs to.
        folders: where to try; by default the data folder, the case's own folder, the system's temporary one: it is
            unlikely that all three are full or read-only.

    Raises:
        CaseFileError: no folder takes it. The text is still in the editor.
    """
    record = {
        "format": FORMAT,
        "case": os.fsencode(case.absolute()).decode("utf-8", "surrogateescape"),
        "saved": datetime.now(UTC).isoformat(),
        "note": note_to_json(storable_note(note)),
    }
    content = json.dumps(record, indent=1).encode("ascii")
    name = f"{case.stem}-{hashlib.sha256(note.id.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}{SUFFIX}"
    tried = _folders(case) if folders is None else folders
    for folder in tried:
        try:
            return _write(folder, name, content)
        except OSError:
            continue
    places = ", ".join(map(str, tried))
    raise CaseFileError(f"The note could not be written anywhere ({places}). Copy its text out of the editor.")


def recovered_notes(case: Path, folders: Sequence[Path] | None = None) -> tuple[RecoveredNote, ...]:
    """Return the notes of a case that wait in recovery files, oldest first. Files that cannot be read are left out."""
    found = [recovered for folder in (folders or _folders(case)) for recovered in _read_all(folder)]
    ours = (recovered for recovered in found if recovered.case == case.absolute())
    return tuple(sorted(ours, key=lambda recovered: recovered.saved))


def discard(recovered: RecoveredNote) -> None:
    """Delete a recovery file, once its note is saved or thrown away."""
    with contextlib.suppress(OSError):
        recovered.file.unlink()


def _folders(case: Path) -> list[Path]:
    return [recovery_folder(), case.absolute().parent, Path(tempfile.gettempdir())]


def _write(folder: Path, name: str, content: bytes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    descriptor, beside = tempfile.mkstemp(dir=folder, prefix=".rejoinder-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        return Path(beside).replace(folder / name)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(beside).unlink()
        raise


def _read_all(folder: Path) -> Iterator[RecoveredNote]:
    with contextlib.suppress(OSError):
        for file in sorted(folder.glob(f"*{SUFFIX}")):
            with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
                yield _read(file)


def _read(file: Path) -> RecoveredNote:
    """Read one file; in a folder shared with others only one of our own."""
    status = file.lstat()
    if status.st_size > MAX_BYTES or (hasattr(os, "getuid") and status.st_uid != os.getuid()):
        raise ValueError("not a recovery file of this user")
    record = json.loads(file.read_bytes())
    if record["format"] != FORMAT:
        raise ValueError("another format")
    case = Path(os.fsdecode(record["case"].encode("utf-8", "surrogateescape")))
    return RecoveredNote(note_from_json(record["note"]), case, time_from_text(record["saved"]), file)
