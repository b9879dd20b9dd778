"""A blank sheet of the empty window on which files are dropped."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from reader.ui.plain_label import plain_label
from reader.ui.theme import BETWEEN, RADIUS, Theme, TypeStep, blend

_SIZE = (230, 290)  # logical pixels
_UNDER_FILES = 0.12  # of the accent, while files are held over the sheet


class DropSheet(QFrame):
    """Says what belongs on it, and shows that it takes what is held over it.

    Args:
        text: what belongs on it.
        theme: the window's.
    """

    dropped = Signal(list)  # of paths, str

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._label = plain_label(TypeStep.LARGE)
        self._label.setText(text)
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setObjectName("blank")
        self.setFixedSize(*_SIZE)
        self.setAcceptDrops(True)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        inner.addWidget(self._label)
        self.set_theme(theme)

    @property
    def text(self) -> str:
        """What the sheet says."""
        return self._label.text()

    def say(self, text: str) -> None:
        """Say something else."""
        self._label.setText(text)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self._paint_border(holding=False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and show it."""
        if _files(event):
            event.acceptProposedAction()
            self._paint_border(holding=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002 (Qt's signature)
        """Be a blank sheet again."""
        self._paint_border(holding=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which files were dropped."""
        self._paint_border(holding=False)
        event.acceptProposedAction()
        self.dropped.emit(_files(event))

    def _paint_border(self, *, holding: bool) -> None:
        theme = self._theme
        ground = blend(theme.accent, theme.panel, _UNDER_FILES) if holding else theme.panel
        line = theme.accent if holding else theme.muted
        self.setStyleSheet(
            f"QFrame#blank {{ background: {ground.name()}; border: 2px dashed {line.name()};"
            f" border-radius: {RADIUS}px; }}"
        )


def _files(event: QDropEvent) -> Sequence[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
