"""Scripts that are written from the right: Hebrew, Arabic and their like."""

import re

_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def runs_from_right(text: str) -> bool:
    """Tell whether a text has letters that are written from the right."""
    return not text.isascii() and _FROM_RIGHT.search(text) is not None
