"""How the parts of the window share its room, and how that is kept."""

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt
from PySide6.QtWidgets import QSplitter, QWidget

_SIDEBAR, _BOTTOM, _EDITOR = 0.24, 0.33, 0.22  # of the window's width and height, the first time
_WIDEST_SIDEBAR = 0.32  # where its icons want one line


class WindowParts:
    """Three splitters, one in the other.

    Args:
        sidebar: the lists.
        panes: the documents.
        card: what is compared.
        editor: where notes are written.
    """

    def __init__(self, sidebar: QWidget, panes: QWidget, card: QWidget, editor: QWidget) -> None:
        self.bottom = _split(Qt.Orientation.Horizontal, card, editor)
        self._centre = _split(Qt.Orientation.Vertical, panes, self.bottom)
        self.whole = _split(Qt.Orientation.Horizontal, sidebar, self._centre, growing=1)
        self._sidebar = sidebar
        self._shared_out = False

    def are_kept(self, state: QSettings) -> bool:
        """Tell whether the user's sizes are known, from an earlier window or from this one."""
        return self._shared_out or state.contains("whole")

    def share_out(self, room: QSize) -> None:
        """Give each part its share of a window of that size."""
        self._shared_out = True
        wanted = min(self._sidebar.sizeHint().width(), room.width() * _WIDEST_SIDEBAR)
        beside = room.width() - max(room.width() * _SIDEBAR, wanted)
        for splitter, length, second in (
            (self.bottom, beside, room.width() * _EDITOR),
            (self._centre, room.height(), room.height() * _BOTTOM),
            (self.whole, room.width(), beside),
        ):
            splitter.setSizes([round(length - second), round(second)])

    def keep(self, state: QSettings) -> None:
        """Keep sizes for the next window."""
        for name, splitter in self._splitters().items():
            state.setValue(name, splitter.saveState())
        state.setValue("bottom-visible", not self.bottom.isHidden())

    def restore(self, state: QSettings) -> None:
        """Take over the sizes of an earlier window."""
        for name, splitter in self._splitters().items():
            value = state.value(name)
            if isinstance(value, QByteArray):
                splitter.restoreState(value)
        self.bottom.setVisible(state.value("bottom-visible", "true") in {True, "true"})

    def _splitters(self) -> dict[str, QSplitter]:
        return {"bottom": self.bottom, "centre": self._centre, "whole": self.whole}


def _split(orientation: Qt.Orientation, *parts: QWidget, growing: int = 0) -> QSplitter:
    """Return a splitter whose part of that index takes the room that a larger window gives."""
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(1)
    for index, part in enumerate(parts):
        splitter.addWidget(part)
        splitter.setStretchFactor(index, int(index == growing))
    return splitter
