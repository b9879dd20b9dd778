"""Plain keys in the panes and lists: counts, sequences, single letters."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from reader.commands.key_machine import KeyMachine
from reader.commands.keymap import Keymap

_NAMES = {
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Delete: "Del",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
}
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def stroke_of(event: QKeyEvent) -> str | None:
    """Return a key press in the notation of the keymap; None for what is no plain stroke.

    The character counts, not the key: layouts disagree about where `[` is and whether it needs Shift.
    """
    if event.modifiers() & _HELD:
        return None
    name = _NAMES.get(Qt.Key(event.key()))
    if name is not None:
        return f"Shift+{name}" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else name
    text = event.text()
    return text if len(text) == 1 and text.isprintable() else None


class KeyRouter(QObject):
    """Listens to the widgets that are given to it and runs the commands of their plain keys."""

    pending_changed = Signal(str)

    def __init__(self, keymap: Keymap, run: Callable[[str, int | None], None], parent: QObject) -> None:
        super().__init__(parent)
        self._machine = KeyMachine(keymap.panes)
        self._run = run
        self._reader: Callable[[str], bool] | None = None
        self._lists: set[QObject] = set()

    def set_keymap(self, keymap: Keymap) -> None:
        """Use other keys."""
        self._machine = KeyMachine(keymap.panes)

    def watch(self, *widgets: QWidget) -> None:
        """Take the plain keys of these widgets."""
        for widget in widgets:
            widget.installEventFilter(self)

    def watch_lists(self, *widgets: QWidget) -> None:
        """Take the plain keys of these lists, but leave Enter to them: it goes where the row leads."""
        self._lists.update(widgets)
        self.watch(*widgets)

    def read_keys(self, reader: Callable[[str], bool]) -> None:
        """Give the next strokes to `reader`, for a mark or a hint, until it returns False."""
        self._reader = reader

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take key presses that belong to a command."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enters = stroke_of(event) == "Enter" and self._reader is None
            own = enters and (watched in self._lists or isinstance(QApplication.focusWidget(), QAbstractButton))
            return not own and self._press(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            stroke = stroke_of(event)
            if self._reader is not None or (stroke == "Esc" and self._machine.pending):
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        stroke = stroke_of(event)
        if stroke is None:
            return False
        if self._reader is not None:
            reader, self._reader = self._reader, None
            if reader(stroke) and self._reader is None:
                self._reader = reader
            return True
        typed = self._machine.press(stroke)
        self.pending_changed.emit(self._machine.pending)
        if typed.command is not None:
            self._run(typed.command, typed.count)
        return typed.used
