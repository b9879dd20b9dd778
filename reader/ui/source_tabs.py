"""The tabs of several sources: each with the name that findings call it by, and what tells it from the others."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from reader.ui.text import translate
from reader.ui.tips import set_tip, short_tip

if TYPE_CHECKING:
    from reader.model.comparison import Comparison
    from reader.workspace.open_document import OpenDocument

_LEAST_SHARED = 12  # characters that all names begin with before they are left out
_LEAST_LETTERS = 15  # what a tab has room for at least, its paddings included
_SIDE = QTabBar.ButtonPosition.RightSide


class SourceTabs(QTabBar):
    """One tab a source; the one that is shown can be closed, and each can be dragged to another place."""

    chosen = Signal(int)  # key
    closed = Signal(int)  # key
    reordered = Signal(int, int)  # key, and its new place among the sources

    def __init__(self) -> None:
        super().__init__()
        self.setMovable(True)
        self._moved: int | None = None  # where the tab that is being dragged is now
        self.tabMoved.connect(self._has_moved)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(translate("Pane", "Sources"))
        self.currentChanged.connect(self._current_changed)

    def show_sources(
        self, documents: Sequence[OpenDocument], current: int | None, comparison: Comparison | None
    ) -> None:
        """Show a tab for each source; `current` is the key of the one that is shown."""
        ids = {source.document.fingerprint: source.id for source in comparison.sources} if comparison else {}
        with QSignalBlocker(self):
            while self.count() > len(documents):
                self.removeTab(self.count() - 1)
            titles = short_names([document.name for document in documents])
            for index, (document, title) in enumerate(zip(documents, titles, strict=True)):
                if index == self.count():
                    self.addTab("")
                words = f"{ids[document.fingerprint]}  {title}" if document.fingerprint in ids else title
                self.setTabText(index, words.replace("&", "&&"))
                self.setTabToolTip(index, short_tip(f"{document.name}\n{document.path}"))
                self.setTabData(index, document.key)
                self.setAccessibleTabName(index, document.name)
                if document.key == current:
                    self.setCurrentIndex(index)
                self._offer_to_close(index, document if document.key == current else None)

    def _offer_to_close(self, index: int, document: OpenDocument | None) -> None:
        """Put a button on a tab that closes its source, or take it away."""
        if document is None:
            self.setTabButton(index, _SIDE, None)
            return
        button = QToolButton()
        button.setText("✕")
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        words = translate("Pane", "Close {name}").format(name=document.name)
        set_tip(button, words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.closed.emit(document.key))
        self.setTabButton(index, _SIDE, button)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Scroll many tabs rather than cut their names to a letter, the current one's most."""
        wanted = self.tabSizeHint(index)
        button: QWidget | None = self.tabButton(index, _SIDE)  # which PySide says is always there
        least = _LEAST_LETTERS * self.fontMetrics().horizontalAdvance("x")
        least += button.sizeHint().width() if button is not None else 0
        return QSize(min(wanted.width(), least), wanted.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a tab that was dragged to another place, once it is let go."""
        super().mouseReleaseEvent(event)
        place, self._moved = self._moved, None
        key = self.tabData(place) if place is not None else None
        if place is not None and isinstance(key, int):
            self.reordered.emit(key, place)

    def _has_moved(self, before: int, now: int) -> None:
        """Follow the dragged tab: it is the current one, while others give way to it."""
        self._moved = self.currentIndex() if self.currentIndex() in {before, now} else now

    def _current_changed(self, index: int) -> None:
        key = self.tabData(index)
        if isinstance(key, int):
            self.chosen.emit(key)


def short_names(names: Sequence[str]) -> list[str]:
    """Return names of files without ending and without the words that all of them begin with.

    A name that would be empty, or the same as another one, stays whole.
    """
    stems = [PurePath(name).stem for name in names]
    columns = zip(*stems, strict=False) if len(stems) > 1 else ()
    shared = "".join(column[0] for column in takewhile(lambda letters: len(set(letters)) == 1, columns))
    shared = shared[: max(shared.rfind(mark) for mark in " -_.,") + 1]
    if len(shared) >= _LEAST_SHARED and all(len(stem) > len(shared) for stem in stems):
        stems = [f"…{stem[len(shared) :]}" for stem in stems]
    return [stem if stem and stems.count(stem) == 1 else name for stem, name in zip(stems, names, strict=True)]
