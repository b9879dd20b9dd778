"""Find words in the document of a pane: hits counted and all marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton

from reader.ui.plain_label import plain_label
from reader.ui.text import translate
from reader.ui.theme import BETWEEN, INSIDE, SPACE
from reader.workspace.find_text import find_text
from reader.workspace.navigation import next_index

if TYPE_CHECKING:
    from reader.model.document import Document
    from reader.model.span import Span
    from reader.ui.reading_pane import ReadingPane

_AFTER_TYPING = 120  # milliseconds: a long document is not searched for every letter


class FindBar(QFrame):
    """Below its pane; hidden until asked for."""

    closed = Signal()
    jumped = Signal()  # before the pane moves to a hit

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__()
        self.setObjectName("find")
        self._pane = pane
        self._document: Document | None = None  # in which the words were looked for
        self._spans: tuple[Span, ...] = ()
        self._current: int | None = None
        self._marking = False
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("Find", "Find in this document"))
        self.field.setAccessibleName(translate("Find", "Find in this document"))
        self.field.setClearButtonEnabled(True)
        self._count = plain_label()
        self._count.setObjectName("muted")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_TYPING)
        self._timer.timeout.connect(self._search)
        self.field.textEdited.connect(self._typed)
        self.field.returnPressed.connect(self._entered)
        row = QHBoxLayout(self)
        row.setContentsMargins(BETWEEN, SPACE, INSIDE, SPACE)
        row.setSpacing(INSIDE)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        for sign, name, step in (("↑", translate("Find", "Hit before"), -1), ("↓", translate("Find", "Next hit"), 1)):
            row.addWidget(self._button(sign, name, step))
        close = QToolButton()
        close.setText("✕")
        close.setAutoRaise(True)
        close.setAccessibleName(translate("Find", "Close"))
        close.clicked.connect(self.close_bar)
        row.addWidget(close)
        self.hide()

    @property
    def current(self) -> int | None:
        """Index of the hit that is looked at."""
        return self._current

    @property
    def is_marking(self) -> bool:
        """Whether hits are marked in the pane, or would be: the bar is open, or marks words found elsewhere."""
        return self._marking

    @property
    def count_words(self) -> str:
        """The count as it is shown: "2 of 14"."""
        return self._count.text()

    def open_bar(self, text: str = "") -> None:
        """Show the bar, with `text` to find if there is any."""
        self.show()
        self._marking = True
        if text:
            self.field.setText(text)
            self._search()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_bar(self) -> None:
        """Hide the bar and take the marks away."""
        self._timer.stop()
        self.hide()
        self._marking = False
        self._spans, self._current = (), None
        self._pane.set_hits(())
        self.closed.emit()

    def mark(self, words: str, current: Span | None = None) -> None:
        """Mark all places of words that were found elsewhere; the bar need not be open for it."""
        self._timer.stop()
        self.field.setText(words)
        self._marking = True
        self._find()
        self._current = self._spans.index(current) if current in self._spans else None
        self._tell()

    def follow_pane(self) -> None:
        """Mark the words in the document that the pane shows now."""
        if self._marking:
            if self._pane.document is not self._document:
                self._find()
            self._tell()

    def step(self, count: int) -> bool:
        """Go to another hit, once the bar is closed to one of the last words; False if there is none."""
        if not self._marking and self.field.text():
            self._marking = True
            self._find()
            self._current = self._first_ahead()
            count -= 1 if count > 0 else 0
        elif self._timer.isActive():
            self._search()
        index = next_index(self._current, count, len(self._spans))
        if index is None:
            return False
        self.jumped.emit()
        self._show(index)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _button(self, sign: str, name: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAutoRaise(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.step(step))
        return button

    def _typed(self) -> None:
        self._timer.start()

    def _entered(self) -> None:
        self.step(1)

    def _search(self) -> None:
        """Find all places and look at the first one from the present page on."""
        self._timer.stop()
        self._find()
        first = self._first_ahead()
        if first is None:
            self._tell()
        else:
            self._show(first)

    def _find(self) -> None:
        document = self._document = self._pane.document
        self._spans = find_text(document.text, self.field.text()) if document is not None else ()
        self._current = None

    def _first_ahead(self) -> int | None:
        """Return the first hit from the present page on, else the first of all."""
        if self._document is None or not self._spans:
            return None
        page = self._pane.current_page
        ahead = (index for index, span in enumerate(self._spans) if self._document.page_at(span.start) >= page)
        return next(ahead, 0)

    def _show(self, index: int) -> None:
        self._current = index
        self._tell()
        self._pane.reveal_span(self._spans[index])

    def _tell(self) -> None:
        """Mark the hits and count them."""
        self._pane.set_hits(self._spans, self._current)
        count = len(self._spans)
        if self._current is not None:
            words = translate("Find", "{number} of {count}").format(number=self._current + 1, count=count)
        elif count:
            words = translate("Find", "%n hit(s)", None, count)
        else:
            words = translate("Find", "no hit") if self.field.text().strip() and self._document is not None else ""
        self._count.setText(words)
