"""Printed paragraph numbers: "31.", "§ 4.", "(a)", "iv."."""

import re

_NUMBER = re.compile(
    r"""(?:§+\s*)?(?:
        (?P<plain>\d{1,4})\s*[.)](?=\s|$)       # 31.  31)
      | \((?P<bracketed>\d{1,3}|[a-z]{1,2}|[ivx]{1,5})\)(?=\s|$)   # (a)  (iv)  (3)
      | (?P<letter>[a-z])[.)](?=\s)             # a.  b)
      | (?P<roman>[ivx]{2,5})[.)](?=\s)         # iv.
    )""",
    re.VERBOSE,
)
_LONGEST_STEP = 3  # numbers that may be missing between two paragraphs: lost on a page without text


class Numbering:
    """Tells paragraph numbers from years and quantities: they count on."""

    def __init__(self) -> None:
        self._last = 0  # taken as a paragraph's number
        self._seen = 0  # stood where one might

    def candidate(self, text: str) -> str | None:
        """Return the number that a line begins with if it can be the next paragraph's, else None."""
        found = _NUMBER.match(text)
        if not found:
            return None
        plain = found["plain"]
        if plain is None:
            return found["bracketed"] or found["letter"] or found["roman"]
        value = int(plain)
        follows = self._last < value <= self._last + _LONGEST_STEP or value == self._seen + 1
        self._seen = value
        return plain if value == 1 or follows else None

    @staticmethod
    def has_number(text: str) -> bool:
        """Tell whether a line begins with what looks like a paragraph number, whatever its value."""
        return _NUMBER.match(text) is not None

    def accept(self, number: str) -> None:
        """Take a number as a paragraph's; the next one is to follow it."""
        if number.isdecimal():
            self._last = int(number)
