"""Find words in the document of a pane: hits counted and all marked."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton

from reader.model.span import Span
from reader.ui.comparison_card import plain_label
from reader.ui.reading_pane import ReadingPane
from reader.ui.text import translate
from reader.ui.theme import BETWEEN, INSIDE, SPACE
from reader.workspace.find_text import find_text
from reader.workspace.navigation import next_index

_AFTER_TYPING = 120  # milliseconds: a long document is not searched for every letter


class FindBar(QFrame):
    """Below its pane; hidden until asked for."""

    closed = Signal()
    jumped = Signal()  # before the pane moves to a hit

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__()
        self.setObjectName("find")
        self._pane = pane
        self._spans: tuple[Span, ...] = ()
        self._current: int | None = None
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
    def hits(self) -> tuple[Span, ...]:
        """Where the words stand."""
        return self._spans

    @property
    def current(self) -> int | None:
        """Index of the hit that is looked at."""
        return self._current

    @property
    def count_words(self) -> str:
        """The count as it is shown: "2 of 14"."""
        return self._count.text()

    def open_bar(self, text: str = "") -> None:
        """Show the bar, with `text` to find if there is any."""
        self.show()
        if text:
            self.field.setText(text)
            self._search()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_bar(self) -> None:
        """Hide the bar and take the marks away."""
        self._timer.stop()
        self.hide()
        self._spans, self._current = (), None
        self._pane.set_hits(())
        self.closed.emit()

    def step(self, count: int) -> bool:
        """Go to another hit; False if there is none."""
        if self._timer.isActive():
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
        document, query = self._pane.document, self.field.text()
        self._spans = find_text(document.text, query) if document is not None else ()
        self._current = None
        if document is None or not query.strip():
            self._pane.set_hits(())
            self._count.clear()
        elif not self._spans:
            self._pane.set_hits(())
            self._count.setText(translate("Find", "no hit"))
        else:
            page = self._pane.current_page
            ahead = (index for index, span in enumerate(self._spans) if document.page_at(span.start) >= page)
            self._show(next(ahead, 0))

    def _show(self, index: int) -> None:
        self._current = index
        self._pane.set_hits(self._spans, index)
        self._pane.reveal_span(self._spans[index])
        self._count.setText(translate("Find", "{number} of {count}").format(number=index + 1, count=len(self._spans)))
