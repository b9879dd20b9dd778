"""How the parts of the window share its room, and how that is kept."""

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from reader.ui.ground import fill_with_panel

_SIDEBAR, _BOTTOM, _EDITOR = 0.24, 0.33, 0.22  # of the window's width and height, the first time
_WIDEST_SIDEBAR = 0.32  # where its icons want one line


class WindowParts:
    """Three splitters, one in the other: the panes, and around them rooms for lists, card and notes.

    The rooms have their sizes and grounds from the beginning, so that nothing moves when the parts come.

    Args:
        panes: the documents.
    """

    def __init__(self, panes: QWidget) -> None:
        self._sidebar = _room()
        self.bottom = _split(Qt.Orientation.Horizontal, _room(), _room())
        self._centre = _split(Qt.Orientation.Vertical, panes, self.bottom)
        self.whole = _split(Qt.Orientation.Horizontal, self._sidebar, self._centre, growing=1)
        self._shared_out = False

    def move_in(self, sidebar: QWidget, card: QWidget, editor: QWidget) -> None:
        """Put the parts into their rooms: the lists, what is compared, and where notes are written."""
        # Tab goes through them in this order, after the panes.
        for splitter, index, part in ((self.bottom, 0, card), (self.bottom, 1, editor), (self.whole, 0, sidebar)):
            empty = splitter.replaceWidget(index, part)  # the part takes over size and whether it is shown
            if empty is not None:
                empty.deleteLater()
        self._sidebar = sidebar

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
        """Keep sizes, and what is hidden, for the next window."""
        for name, splitter in self._splitters().items():
            state.setValue(name, splitter.saveState())
        state.setValue("bottom-visible", not self.bottom.isHidden())
        state.setValue("sidebar", not self._sidebar.isHidden())

    def restore(self, state: QSettings) -> None:
        """Take over what was kept of an earlier window."""
        for name, splitter in self._splitters().items():
            value = state.value(name)
            if isinstance(value, QByteArray):
                splitter.restoreState(value)
        self.bottom.setVisible(truth(state, "bottom-visible", default=True))
        self._sidebar.setVisible(truth(state, "sidebar", default=True))

    def _splitters(self) -> dict[str, QSplitter]:
        return {"bottom": self.bottom, "centre": self._centre, "whole": self.whole}


def truth(state: QSettings, name: str, *, default: bool) -> bool:
    """Return a truth value as the file of states gives it: as a text, where it was read from disk."""
    return state.value(name, default) in {True, "true"}


def _room() -> QWidget:
    """Return an empty part."""
    empty = QWidget()
    fill_with_panel(empty)
    return empty


def _split(orientation: Qt.Orientation, *parts: QWidget, growing: int = 0) -> QSplitter:
    """Return a splitter whose part of that index takes the room that a larger window gives."""
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(1)
    for index, part in enumerate(parts):
        splitter.addWidget(part)
        splitter.setStretchFactor(index, int(index == growing))
    return splitter
