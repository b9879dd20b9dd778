"""Keys as the platform and the user's language name them."""

from PySide6.QtGui import QKeySequence

from reader.commands.keymap import Keys
from reader.commands.strokes import shown


def key_names(keys: Keys) -> str:
    """Return a sequence as menus and the cheat sheet show it: "gg", "Ctrl+Maj+P" in French."""
    return shown(tuple(_name(stroke) for stroke in keys))


def _name(stroke: str) -> str:
    if len(stroke) == 1:  # a character: what is typed, whatever the keyboard
        return stroke
    sequence = QKeySequence(stroke, QKeySequence.SequenceFormat.PortableText)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)
