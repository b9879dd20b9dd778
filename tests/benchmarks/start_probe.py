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
    from PySide6.QtWidgets import QApplication

    from reader.ui.main_window import MainWindow

PATIENCE = 60  # seconds


def wait_for_page(application: "QApplication", window: "MainWindow") -> int:
    """Run the event loop until the first page is painted, print when, and close the window."""
    give_up = time.monotonic() + PATIENCE
    pane = window.view.reply.pane
    while not (pane.page_count and pane.pixels.are_sharp()):
        application.processEvents()
        time.sleep(0.0002)  # the workers share two processors with this loop
        if time.monotonic() > give_up:
            raise TimeoutError
    pane.viewport().repaint()
    sys.stdout.write(json.dumps({"painted": time.monotonic()}) + "\n")
    window.close()
    return 0


def run() -> None:
    """Start the program, as its script does, with an event loop that is looked into."""
    start.run = wait_for_page
    app.main(sys.argv[1:])


if __name__ == "__main__":
    run()
