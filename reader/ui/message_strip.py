"""One sentence across a pane or the window, with what can be done about it; never a modal box."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QToolButton, QWidget

from reader.ui.engine_words import engine_words
from reader.ui.plain_label import plain_label
from reader.ui.spoken import speak
from reader.ui.text import translate
from reader.ui.theme import BETWEEN, INSIDE

Action = tuple[str, Callable[[], None]]


class MessageStrip(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._label = plain_label()
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._password = QLineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setAccessibleName(translate("Strip", "Password"))
        self._password.setPlaceholderText(translate("Strip", "Password"))
        self._password.setMaximumWidth(220)
        self._password.returnPressed.connect(self._submit)
        self._submitted: Callable[[str], None] | None = None
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(translate("Strip", "Close the message"))
        self._close.clicked.connect(self.hide)
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(BETWEEN, INSIDE, INSIDE, INSIDE)
        self._row.setSpacing(INSIDE)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self._password)
        self._row.addWidget(self._close)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said, empty if hidden."""
        return "" if self.isHidden() else self._label.text()

    @property
    def asks_password(self) -> bool:
        """Whether a password is asked for."""
        return not self.isHidden() and not self._password.isHidden()

    def say(
        self, sentence: str, actions: Sequence[Action] = (), *, warning: bool = True, closable: bool = True
    ) -> None:
        """Show a sentence with actions.

        Args:
            sentence: what happened and to what; the engine's own sentences are put into the user's language.
            actions: titles and what they do; the strip hides before an action runs.
            warning: set it off as something that went wrong.
            closable: offer to close it without an action.
        """
        self._password.hide()
        self._show(engine_words(sentence), actions, warning=warning)
        self._close.setVisible(closable)

    def ask_password(self, sentence: str, submitted: Callable[[str], None]) -> None:
        """Ask for a password."""
        self._submitted = submitted
        self._password.clear()
        self._password.show()
        self._show(sentence, ((translate("Strip", "Open"), self._submit),), warning=False)
        self._close.hide()
        self._password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, sentence: str, actions: Sequence[Action], *, warning: bool) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        self.setProperty("warning", warning)
        self.style().unpolish(self)
        self.style().polish(self)
        for number, (title, run) in enumerate(actions):
            button = QPushButton(title)
            button.clicked.connect(lambda _=False, run=run: self._act(run))
            self._row.insertWidget(2 + number, button)
            self._buttons.append(button)
        self.show()
        speak(self._label, sentence)

    def _act(self, run: Callable[[], None]) -> None:
        self.hide()
        run()

    def _submit(self) -> None:
        if self._submitted is not None and self._password.text():
            password, submitted = self._password.text(), self._submitted
            self.hide()
            submitted(password)
