"""What the system tells about a process from outside, whatever it is doing; nothing where there is no /proc."""

import os
import sys
from pathlib import Path

_STOPPED = frozenset("Tt")  # by a signal, by a debugger (proc(5))


def is_stopped(process: int) -> bool:
    """Tell whether a process has been halted: it lives, but does nothing until it is told to go on."""
    # The name in front of the state may itself hold brackets and spaces.
    fields = _told(process, "stat").rpartition(")")[2].split()
    return bool(fields) and fields[0] in _STOPPED


def address_space(process: int) -> int:
    """Return the bytes of address space that a process has taken; 0 if that is not known."""
    fields = _told(process, "statm").split()
    return int(fields[0]) * os.sysconf("SC_PAGE_SIZE") if fields and sys.platform != "win32" else 0


def _told(process: int, file: str) -> str:
    """Return a file of /proc, empty if there is none."""
    try:
        return Path(f"/proc/{process}/{file}").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
