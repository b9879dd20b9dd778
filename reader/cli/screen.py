"""Whether a window can open here, and if not, why, in one sentence.

Qt itself aborts the process with a misleading message ("xcb-cursor0 is needed") where there is no display, and with
a bare `ImportError` where a system library lacks. Both are found out before Qt is imported.
"""

import ctypes
import os
import re
import socket
from collections.abc import Callable, Mapping, Sequence

# Qt platforms that draw without a display server.
_SCREENLESS_PLATFORMS = frozenset(
    {"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs", "vkkhrdisplay", "directfb"}
)

# Libraries that the Qt wheels load from the system, and the Debian and Ubuntu packages that hold them.
_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_XCB_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
}


def no_screen(environ: Mapping[str, str], system: str, answers: Callable[[str], bool] | None = None) -> str | None:
    """Return a sentence if no window can be shown for want of a display, else None.

    Args:
        environ: the process's environment.
        system: `sys.platform`. Only Linux can lack a display in a way that can be told beforehand.
        answers: tells whether an X server answers under a name like ":0"; tries to connect by default.
    """
    if not system.startswith("linux") or _platforms(environ) & _SCREENLESS_PLATFORMS:
        return None
    if environ.get("WAYLAND_DISPLAY"):
        return None
    display = environ.get("DISPLAY")
    if not display:
        return "There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set."
    check = answers or _answers
    return None if check(display) else f"There is no display to open a window on: no X server answers at {display}."


def missing_libraries(
    environ: Mapping[str, str], system: str, loads: Callable[[str], bool] | None = None
) -> str | None:
    """Return a sentence that names the packages to install if Qt would not start, else None.

    Args:
        environ: the process's environment.
        system: `sys.platform`; only Linux takes these libraries from the system.
        loads: tells whether a shared library can be loaded; the dynamic linker's own answer by default.
    """
    if not system.startswith("linux"):
        return None
    needed = dict(_LIBRARIES)
    if environ.get("DISPLAY") and not _platforms(environ) - {"xcb"}:
        needed |= _XCB_LIBRARIES
    check = loads or _loads
    return _packages_sentence([package for library, package in needed.items() if not check(library)])


def _platforms(environ: Mapping[str, str]) -> set[str]:
    """Return the platforms that QT_QPA_PLATFORM names; each may carry options behind a colon."""
    choices = environ.get("QT_QPA_PLATFORM", "").split(";")
    return {choice.partition(":")[0].strip().lower() for choice in choices if choice.strip()}


def _answers(display: str) -> bool:
    """Tell whether a local X server takes connections; one on another machine is left to Qt."""
    found = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if not found:
        return True
    path = f"/tmp/.X11-unix/X{found[1]}"  # noqa: S108 (where X servers listen, not a temporary file)
    for address in ("\0" + path, path):  # the abstract socket first, as libX11 does
        with socket.socket(socket.AF_UNIX) as connection:
            if connection.connect_ex(address) == 0:
                return True
    return False


def _packages_sentence(packages: Sequence[str]) -> str | None:
    if not packages:
        return None
    names = " ".join(packages)
    return f"The window needs system libraries that are not installed; on Debian and Ubuntu: sudo apt install {names}"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library, mode=os.RTLD_LAZY)
    except OSError:
        return False
    return True
