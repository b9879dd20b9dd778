"""Key strokes in the notation of the key file: `c`, `g g`, `Ctrl+Shift+P`, `Shift+Space`."""

from reader.errors import UsageError

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")

# Names as Qt's portable text writes them, so that one notation serves the file, the menus and Qt.
_NAMED = (
    "Space", "Enter", "Backspace", "Del", "Esc", "Tab", "Home", "End", "PgUp", "PgDown", "Up", "Down", "Left", "Right",
    *(f"F{number}" for number in range(1, 25)),
)  # fmt: skip
_NAMES = {name.lower(): name for name in _NAMED} | {"return": "Enter", "delete": "Del", "escape": "Esc"}


def normalise_stroke(text: str) -> str:
    """Bring one stroke into its one spelling.

    A plain character is itself and tells upper from lower case; with Ctrl or Alt a letter is upper case and Shift is
    spelt out.

    Raises:
        UsageError: it is no stroke.
    """
    if len(text) == 1 and not text.isspace():
        return text
    head, joint, key = text.rpartition("+")
    if not key and head.endswith("+"):  # "Ctrl++"
        head, joint, key = head[:-1], "+", "+"
    if not key:
        raise UsageError(f"“{text}” is no key; write for example c, g g, Shift+Space or Ctrl+Shift+P.")
    pressed = {part.strip().capitalize() for part in head.split("+")} if joint else set()
    key = _NAMES.get(key.lower(), key)
    if pressed - set(MODIFIERS) or (len(key) > 1 and key not in _NAMED):
        raise UsageError(f"“{text}” is no key; write for example c, g g, Shift+Space or Ctrl+Shift+P.")
    if len(key) == 1:
        if pressed == {"Shift"}:
            return key.upper()
        key = key.upper()
    return "+".join([name for name in MODIFIERS if name in pressed] + [key])


def parse_keys(text: str) -> tuple[str, ...]:
    """Return the strokes of a sequence such as `g g`, each in its one spelling.

    Raises:
        UsageError: `text` is no sequence of strokes.
    """
    strokes = tuple(normalise_stroke(part) for part in text.split())
    if not strokes:
        raise UsageError("A key must not be empty.")
    return strokes


def works_anywhere(keys: tuple[str, ...]) -> bool:
    """Tell whether a sequence also works while text is being typed: it starts with Ctrl, Alt or a function key."""
    first = keys[0]
    if len(first) == 1:
        return False
    *modifiers, key = first.split("+") if not first.endswith("++") else [*first[:-2].split("+"), "+"]
    is_function = key[0] == "F" and key[1:].isdigit()
    return is_function or key == "Esc" or bool({"Ctrl", "Alt", "Meta"} & set(modifiers))


def shown(keys: tuple[str, ...]) -> str:
    """Return a sequence as menus and the cheat sheet show it: letters of one sequence close together."""
    if all(len(stroke) == 1 for stroke in keys):
        return "".join(keys)
    return " ".join(keys)
