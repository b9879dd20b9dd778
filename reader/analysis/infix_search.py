"""Approximate search of a short text in a long one, in any script."""

import edlib

_SYMBOLS = 250  # edlib takes 256 different characters; more in one query share a symbol, which only costs sharpness


def find_infix(query: str, target: str, errors: int) -> tuple[int, int, int] | None:
    """Return where in `target` the text most like `query` stands.

    Args:
        query: what to look for; must not be empty.
        target: where to look.
        errors: most characters that may differ.

    Returns:
        Start, end and the number of characters that differ (Levenshtein), or None.
    """
    if not (query.isascii() and target.isascii()):
        query, target = _encoded(query, target)
    hit = edlib.align(query, target, mode="HW", task="locations", k=errors)
    if hit["editDistance"] < 0:
        return None
    start, last = hit["locations"][0]
    return start or 0, last + 1, hit["editDistance"]


def _encoded(query: str, target: str) -> tuple[str, str]:
    """Write both in few symbols: one for each character of the query, one for all that it has not."""
    symbols = {ord(c): chr(1 + number % _SYMBOLS) for number, c in enumerate(sorted(set(query)))}
    others = dict.fromkeys((ord(c) for c in set(target) - set(query)), "\0")
    return query.translate(symbols), target.translate(symbols | others)
