"""How a worker process sees to its own end: with its parent, and after too much work."""

import os
import signal
import sys
import threading
from multiprocessing import connection, parent_process


def end_with_parent() -> None:
    """Watch for the end of the process that started this one, however it ends, and end too."""
    threading.Thread(target=_wait_for_parent, name="parent watch", daemon=True).start()


def end_after(work: float) -> None:
    """End this process after so many seconds of the processor's time, even inside MuPDF; 0: do not.

    The signal that does it is SIGPROF, which no platform but Windows lacks.
    """
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, work)


def _wait_for_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
