"""Rounds of sudden death and full disks against a case file; run by hand, not with the suite.

    python -m tests.evaluation.kill_rounds --kill 300 --full 50 --disk /mnt/small

A child types and saves notes as the window does, and says on its standard output what is saved. It is killed at a
random moment; then the case must open and hold every note that was reported, whole. With `--disk`, a folder on a file
system of a few megabytes that may be filled up, the disk runs full instead; notes that were refused must be in recovery
files.
"""

import argparse
import contextlib
import hashlib
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from reader.errors import CaseFileError
from reader.model.case import Anchor, Note, NoteSubject
from reader.storage.case_file import CaseFile
from reader.storage.recovery import discard, keep_note, recovered_notes

LONGEST_LIFE = 0.6  # seconds; a child is killed between its first moment and this
DELETED_EVERY = 7  # notes of which the last is deleted again
NOTES_A_ROUND = 20
FILLER = 64 * 1024  # bytes written at once until there is no space left


def note_of(number: int, length: int) -> Note:
    """Return a note whose text proves that it is whole: it ends with a hash of what stands before."""
    body = " ".join(f"word{index}" for index in range(length))
    now = datetime.now(UTC)
    text = f"{number} {body} {hashlib.sha256(f'{number} {body}'.encode()).hexdigest()}"
    return Note(f"note{number}", NoteSubject.QUOTATION, text, now, now, Anchor("ab" * 32, number, "quoted words"))


def is_whole(text: str) -> bool:
    """Tell whether a text ends with the hash of what stands before."""
    body, _, digest = text.rpartition(" ")
    return hashlib.sha256(body.encode()).hexdigest() == digest


def type_notes(path: Path, backups: Path, start: int) -> None:
    """Save ever longer notes, each in growing states as while typing, and say which number and length is saved."""
    with CaseFile.open(path, backups=backups) as case:
        case.notes()
        for number in range(start, start + 1_000_000):
            for length in (1, 5, number % 200):
                case.put_note(note_of(number, length))
                print(f"saved {number} {length}", flush=True)
            if number % DELETED_EVERY == 0:
                case.delete_note(f"note{number}")
                print(f"deleted {number}", flush=True)


def lines_until_death(process: "subprocess.Popen[str]", life: float) -> Iterator[str]:
    """Kill a child after `life` seconds from its first word and yield all that it said."""
    if process.stdout is None:
        raise ValueError("the child's output is needed")
    yield process.stdout.readline()
    time.sleep(life)
    process.send_signal(signal.SIGKILL)
    yield from process.stdout
    process.wait()


def kill_round(path: Path, backups: Path, reported: dict[int, int | None], rng: random.Random) -> None:
    """Let a child write, kill it, and check everything that was ever reported."""
    start = max(reported, default=0) + 1
    command = [sys.executable, "-m", "tests.evaluation.kill_rounds", "--child", str(path), str(backups), str(start)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        for line in lines_until_death(process, rng.uniform(0, LONGEST_LIFE)):
            words = line.split()
            if line.endswith("\n") and words:
                reported[int(words[1])] = int(words[2]) if words[0] == "saved" else None
    check(path, backups, reported)


def check(path: Path, backups: Path, reported: dict[int, int | None]) -> None:
    """Compare the case with what was reported.

    The last note may be a state further than was reported, or deleted already: the child died before it could say so.
    What is found of it is what the next rounds expect.
    """
    with CaseFile.open(path, backups=backups) as case:
        texts = {note.id: note.text for note in case.notes()}
    torn = [name for name, text in texts.items() if not is_whole(text)]
    last = max(reported, default=0)
    wrong = [
        number for number, length in reported.items() if number < last and not is_as_reported(texts, number, length)
    ]
    if last and reported[last] is not None and f"note{last}" not in texts and last % DELETED_EVERY:
        wrong.append(last)
    if torn or wrong:
        raise AssertionError(f"torn {torn}, missing or not as reported {wrong}")
    if last:
        found = texts.get(f"note{last}")
        reported[last] = None if found is None else len(found.split()) - 2  # without number and hash


def is_as_reported(texts: dict[str, str], number: int, length: int | None) -> bool:
    """Tell whether a note has its last reported state; None: deleted."""
    expected = None if length is None else note_of(number, length).text
    return texts.get(f"note{number}") == expected


def full_round(folder: Path, path: Path, saved: dict[str, str], number: int) -> int:
    """Write notes while the disk runs full, then check; return how many notes were refused.

    Every other round opens the case on the full disk: then it can only be read.
    """
    recovery = Path(tempfile.gettempdir()) / f"kill-rounds-{number}"
    folders = [folder / "recovered", recovery]
    refused: list[Note] = []
    if number % 2:
        fill(folder)
    with CaseFile.open(path, backups=folder / "backups") as case:
        case.notes()
        for step in range(NOTES_A_ROUND):
            if step == number % NOTES_A_ROUND:
                fill(folder)
            note = note_of(number * NOTES_A_ROUND + step, 400)
            try:
                case.put_note(note)
                saved[note.id] = note.text
            except CaseFileError:
                keep_note(note, path, folders)
                refused.append(note)
    release(folder)
    with CaseFile.open(path, backups=folder / "backups") as case:
        texts = {note.id: note.text for note in case.notes()}
        if lost := [note_id for note_id, text in saved.items() if texts.get(note_id) != text]:
            raise AssertionError(f"lost on a full disk: {lost}")
        recovered = recovered_notes(path, folders)
        if {note.text for note in refused} != {found.note.text for found in recovered}:
            raise AssertionError("a refused note is in no recovery file")
        for found in recovered:
            case.delete_note(found.note.id)
            discard(found)
    return len(refused)


def fill(folder: Path) -> None:
    """Take all the space that there is."""
    with contextlib.suppress(OSError), (folder / "filler").open("ab", buffering=0) as file:
        while True:
            file.write(b"x" * FILLER)


def release(folder: Path) -> None:
    """Give the space back."""
    (folder / "filler").unlink(missing_ok=True)


def main() -> None:
    """Run the rounds that were asked for and print figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kill", type=int, default=0, metavar="ROUNDS")
    parser.add_argument("--full", type=int, default=0, metavar="ROUNDS")
    parser.add_argument("--disk", type=Path, metavar="FOLDER", help="on a small file system that may be filled up")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--child", nargs=3, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        type_notes(Path(arguments.child[0]), Path(arguments.child[1]), int(arguments.child[2]))
        return
    with tempfile.TemporaryDirectory() as folder:
        reported: dict[int, int | None] = {}
        rng = random.Random(arguments.seed)  # noqa: S311 (moments of death, no secrets)
        for _ in range(arguments.kill):
            kill_round(Path(folder, "case.sqlite"), Path(folder, "backups"), reported, rng)
        print(f"{arguments.kill} kills: {len(reported)} notes reported, none missing, none torn")
    saved: dict[str, str] = {}
    refused = 0
    for number in range(arguments.full if arguments.disk else 0):
        refused += full_round(arguments.disk, arguments.disk / "case.sqlite", saved, number)
    print(f"{arguments.full} full disks: {len(saved)} notes saved, {refused} refused, none lost")


if __name__ == "__main__":
    main()
