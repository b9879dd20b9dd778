"""Characters that files for others cannot hold."""

import re

_UNPRINTABLE = re.compile(
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(1, 17))
    + "]"
)
"""Control characters but tab and line ends, lone surrogates, noncharacters: not allowed in XML 1.0 or parse errors in
HTML (https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream)."""


def printable(text: str) -> str:
    """Return the text with the replacement character in place of each character that XML or HTML cannot hold."""
    return _UNPRINTABLE.sub("\ufffd", text)
