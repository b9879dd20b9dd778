"""The field for the tags of a note, separated by commas; each is completed from those in use."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

_COMMA = ","


class TagsField(QLineEdit):
    """Offers tags that begin like the one at the cursor; Down and Enter, or a click, take one over.

    Args:
        known: gives the tags in use.
    """

    def __init__(self, known: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._known = known
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setWidget(self)  # `setCompleter` would complete the whole line, not one tag of it
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._list = QListView()
        self._completer.setPopup(self._list)
        self._completer.activated.connect(self.take)
        self.textEdited.connect(self._offer)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags that stand in the field, each once."""
        return tuple(dict.fromkeys(tag.strip() for tag in self.text().split(_COMMA) if tag.strip()))

    def show_tags(self, tags: Sequence[str]) -> None:
        """Put tags into the field in place of those that stand there."""
        self.setText(", ".join(tags))

    @property
    def offered(self) -> tuple[str, ...]:
        """The tags that the list under the field offers; none while it is hidden."""
        if not self._list.isVisible():
            return ()
        model = self._completer.completionModel()
        return tuple(str(model.index(row, 0).data()) for row in range(model.rowCount()))

    def _current(self) -> tuple[int, int]:
        """Return where the tag at the cursor begins, without spaces before it, and ends."""
        text, cursor = self.text(), self.cursorPosition()
        start = text.rfind(_COMMA, 0, cursor) + 1
        end = text.find(_COMMA, cursor)
        start += len(text[start:cursor]) - len(text[start:cursor].lstrip())
        return start, len(text) if end < 0 else end

    def _offer(self) -> None:
        """Show the tags that begin like what was typed and do not stand in the field yet."""
        start, end = self._current()
        typed = self.text()[start : self.cursorPosition()]
        others = {tag for tag in self.tags if tag != self.text()[start:end].strip()}
        self._words.setStringList([tag for tag in self._known() if tag not in others and tag != typed])
        self._completer.setCompletionPrefix(typed)
        if typed and self._completer.completionCount():
            self._completer.complete()
        else:
            self._list.hide()

    def take(self, tag: str) -> None:
        """Put a tag in place of its beginning, and tell of it as of typing."""
        start, end = self._current()
        text = self.text()
        self.setText(text[:start] + tag + text[end:])
        self.setCursorPosition(start + len(tag))
        self.textEdited.emit(self.text())
