"""Shows an empty window and prints when it was painted (`time.monotonic()`, as a JSON object)."""

import json
import sys
import time

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class EmptyWindow(QMainWindow):
    """Remembers when it was painted."""

    painted = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Paint and look at the clock."""
        super().paintEvent(event)
        self.painted = time.monotonic()


def run() -> None:
    """Show the window and print when it was painted."""
    application = QApplication([])
    window = EmptyWindow()
    window.show()
    while not window.painted:
        application.processEvents()
    sys.stdout.write(json.dumps({"painted": window.painted}) + "\n")


if __name__ == "__main__":
    run()
