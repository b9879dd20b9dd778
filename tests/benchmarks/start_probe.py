"""Starts the program on a reply and a source and prints when the reply's first page was painted sharp.

    start_probe.py REPLY SOURCE

prints `time.monotonic()` in seconds, as a JSON object. Nothing is imported that the program itself would not import, or
would import later.
"""

import json
import sys
import time
from typing import TYPE_CHECKING

from reader import app
from reader.ui import start

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication

    from reader.ui.main_window import MainWindow
    from reader.ui.page_canvas import PageCanvas

PATIENCE = 60  # seconds


def wait_for_page(application: "QApplication", window: "MainWindow") -> int:
    """Run the event loop until the first page is painted, print when, and close the window."""
    from reader.ui.page_canvas import PageCanvas  # noqa: PLC0415 (loaded by now)

    painted: list[float] = []
    paint = PageCanvas.paintEvent

    def look(self: "PageCanvas", event: "QPaintEvent") -> None:
        """Paint, and look at the clock if this was the first page."""
        paint(self, event)
        if self is window.view.reply.pane and self.page_count and self.pixels.are_sharp():
            painted.append(time.monotonic())

    PageCanvas.paintEvent = look  # type: ignore[method-assign]  # a probe
    give_up = time.monotonic() + PATIENCE
    while not painted:
        application.processEvents()
        time.sleep(0.0002)  # the workers share two processors with this loop
        if time.monotonic() > give_up:
            raise TimeoutError
    sys.stdout.write(json.dumps({"painted": painted[0]}) + "\n")
    window.close()
    return 0


def run() -> None:
    """Start the program, as its script does, with an event loop that is looked into."""
    start.run = wait_for_page
    app.main(sys.argv[1:])


if __name__ == "__main__":
    run()
