"""Numbers as pinpoints write them: "12", "12–14", "12 ff.", "iv", "12 (b)"."""

import re

_RANGE = re.compile(r"(\d+|[ivxlcdm]+)(?: ?\([^)]*\))*[a-z]?(?:–(\d+|[ivxlcdm]+))?", re.IGNORECASE)
_FOLLOWING = re.compile(r"(?:\bff?\.|et seq|et s\b|et suiv|y ss)", re.IGNORECASE)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_ROMAN_FORM = re.compile(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_LONGEST_RANGE = 2_000  # pages; a longer one is misread
_SOME_MORE = 2  # numbers that "ff." is taken to mean at least


def numbers_of(name: str) -> range:
    """Return the numbers that a pinpoint names; empty if it is none that can be read.

    “12–14” is 12, 13, 14; so is “112–14” cut short: 112, 113, 114. Roman numerals count too.
    """
    match = _RANGE.match(name.strip())
    if not match:
        return range(0)
    first = value_of(match[1])
    if first is None:
        return range(0)
    last = value_of(match[2]) if match[2] else first
    if last is not None and match[2] and match[1].isdigit() and match[2].isdigit() and len(match[2]) < len(match[1]):
        last = int(match[1][: -len(match[2])] + match[2])
    if _FOLLOWING.search(name):
        last = first + _SOME_MORE
    if last is None or last < first or last - first > _LONGEST_RANGE:
        last = first
    return range(first, last + 1)


def value_of(name: str) -> int | None:
    """Return the value of an Arabic or Roman number, or None."""
    name = name.strip().lower()
    if name.isdecimal():
        return int(name)
    if not name or not _ROMAN_FORM.fullmatch(name):
        return None
    values = [_ROMAN[letter] for letter in name]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def is_roman(name: str) -> bool:
    """Tell whether a page's name is a Roman number: "iv" is another page than "4"."""
    return bool(name) and not name.strip()[:1].isdigit()
