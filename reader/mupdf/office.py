"""Word processor files into PDF by LibreOffice, truly paginated.

It runs in a profile of its own, with macros off, and within a time limit.
"""

import contextlib
import hashlib
import math
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from platformdirs import user_cache_path

from reader.errors import DocumentError
from reader.model.progress import Progress, Report, silent
from reader.mupdf.office_limits import OfficeLimits, office_limits

_NEARLY = 0.9  # of the work allowed: what the system ends for it has not always been charged with the last of it
_KEPT_BYTES = 512 * 1024 * 1024  # of converted files in the cache
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "C:/Program Files (x86)/LibreOffice/program/soffice.exe",
)
# Runs LibreOffice, whose starter leaves a child behind when it is killed, and ends the whole group as soon as the pipe
# of standard input closes: a worker that is killed in the middle of a conversion can no longer do that itself.
_KEEPER = (
    'ulimit -t "$1"; shift; exec 3<&0 </dev/null; "$@" 3<&- & child=$!; (read -r _ <&3; kill -9 0) & wait "$child"'
)
_POLL = 0.1  # seconds between two looks whether another process has done the same conversion
_TOLD_EVERY = 1.0  # seconds between two reports that the conversion goes on
_DESERTED = 20.0  # seconds since the last of them: the process that did the conversion is gone

# Macros off whatever the file says, nothing linked is fetched, links and fields are not updated.
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def office_program() -> Path | None:
    """Return LibreOffice's program, or None where it is not installed."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if found:
        return Path(found)
    return next((Path(place) for place in _PLACES if Path(place).exists()), None)


def converted(path: Path, suffix: str, program: Path, folder: Path | None = None, report: Report = silent) -> Path:
    """Return a word processor file as PDF, converting it unless that was done before.

    Args:
        path: the file.
        suffix: of its true format (".docx"): its name may lie.
        program: LibreOffice's.
        folder: where converted files are kept; None: the platform's cache.
        report: told again and again that the conversion goes on; may raise `Cancelled`.

    Raises:
        DocumentError: LibreOffice cannot open it, or takes too long.
    """
    folder = folder or user_cache_path("rejoinder") / "converted"
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{hashlib.sha256(path.read_bytes()).hexdigest()}.pdf"
    lock = target.with_suffix(".lock")
    while not target.exists():
        report(_going_on(path.name))
        if _locked(lock):
            time.sleep(_POLL)
            continue
        try:
            _convert(path, suffix, program, target, _holding(lock, report))
        finally:
            lock.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        os.utime(target)
        _prune(folder, target)
    return target


def _going_on(name: str) -> Progress:
    return Progress(f"Converting {name} with LibreOffice")


def _locked(lock: Path) -> bool:
    """Take the lock on a conversion; tell whether another process holds it."""
    try:
        lock.touch(exist_ok=False)
    except FileExistsError:
        with contextlib.suppress(FileNotFoundError):
            if time.time() - lock.stat().st_mtime > _DESERTED:
                lock.unlink(missing_ok=True)
        return True
    return False


def _holding(lock: Path, report: Report) -> Report:
    """Return a report that also shows other processes that this one is still at it."""

    def told(progress: Progress) -> None:
        with contextlib.suppress(OSError):
            os.utime(lock)
        report(progress)

    return told


def _convert(path: Path, suffix: str, program: Path, target: Path, report: Report) -> None:
    """Convert a file and put the PDF at its place."""
    with tempfile.TemporaryDirectory(prefix="rejoinder-", ignore_cleanup_errors=True) as scratch:
        work = Path(scratch)
        (work / "profile" / "user").mkdir(parents=True)
        (work / "profile" / "user" / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
        copy = work / f"document{suffix}"
        shutil.copyfile(path, copy)
        command = [
            str(program),
            f"-env:UserInstallation={(work / 'profile').as_uri()}",
            "--headless",
            "--norestore",
            "--nodefault",
            "--nolockcheck",
            "--nologo",
            "--convert-to",
            "pdf:writer_pdf_Export",
            "--outdir",
            str(work / "out"),
            str(copy),
        ]
        _run(command, path.name, office_limits(path), report)
        made = work / "out" / "document.pdf"
        if not made.exists():
            raise DocumentError(f"{path.name} is damaged or encrypted: LibreOffice could not open it.")
        partial = target.with_suffix(f".{os.getpid()}")
        shutil.copyfile(made, partial)
        partial.replace(target)


def _run(command: list[str], name: str, limits: OfficeLimits, report: Report) -> None:
    """Run LibreOffice, and end it with all its children when its time is over or this process is gone.

    Raises:
        DocumentError: it takes too long.
    """
    posix = sys.platform != "win32"
    work = _work_of_children()
    with subprocess.Popen(  # noqa: S603 (the program's own command line; the shell's script is fixed)
        ["/bin/sh", "-c", _KEEPER, "keeper", str(math.ceil(limits.work)), *command] if posix else command,
        stdin=subprocess.PIPE,  # never written to: its end tells the keeper that nobody waits any more
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=posix,
    ) as process:
        try:
            _wait(process, name, limits, report)
        except BaseException:
            if sys.platform != "win32":
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
            process.kill()
            raise
    if _work_of_children() - work >= _NEARLY * limits.work:
        raise _too_long(name)


def _wait(process: "subprocess.Popen[bytes]", name: str, limits: OfficeLimits, report: Report) -> None:
    """Wait for LibreOffice and tell that it goes on.

    Raises:
        DocumentError: its time is over.
        Cancelled: `report` stopped it.
    """
    ends = time.monotonic() + limits.clock
    while (left := ends - time.monotonic()) > 0:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(min(left, _TOLD_EVERY))
            return
        report(_going_on(name))
    raise _too_long(name)


def _too_long(name: str) -> DocumentError:
    return DocumentError(f"{name} took LibreOffice too long and was given up; try it after saving it as PDF.")


def _work_of_children() -> float:
    """Return the seconds of the processor's time that ended child processes took, 0 where that is not counted."""
    if sys.platform == "win32":
        return 0.0
    import resource  # noqa: PLC0415 (not on Windows)

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _prune(folder: Path, keep: Path) -> None:
    """Delete the converted files that were used longest ago, down to the size allowed."""
    files = sorted(folder.glob("*.pdf"), key=lambda file: file.stat().st_mtime, reverse=True)
    total = 0
    for file in files:
        total += file.stat().st_size
        if total > _KEPT_BYTES and file != keep:
            file.unlink(missing_ok=True)
