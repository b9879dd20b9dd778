"""What tells running words that may be quoted from tables, titles, addresses and signatures."""

import re
from collections.abc import Sequence

_FEWEST_SMALL = 0.5  # of the words of running text begin with a small letter, in German too
_FEW_IN_CAPITALS = 16  # words: a title in capitals has no more, a clause of a statute does
_SMALL = re.compile(r"[^\w\s]*[^\W\d_]+(?:[’'\-][^\W\d_]+)*[^\w\s]*")  # a plain word and its punctuation
_WIDE_GAP = re.compile(r"\S {3,}\S")
_LEADER = re.compile(r"\.{4,}|(?:\. ){4,}")  # the dots of a table of contents
_ITEM = re.compile(r"(?:[-*•–—·]|\(?(?:\d{1,3}|[a-z]|[ivxl]{1,5})[.)]) ", re.IGNORECASE)


def is_running(rows: Sequence[str]) -> bool:
    """Tell whether rows of print are running words: no table, title, list, address or signature.

    Args:
        rows: as they are printed, with the white inside them where it is known.
    """
    stripped = [row.strip() for row in rows]
    if any(_WIDE_GAP.search(row) or _LEADER.search(row) for row in stripped):
        return False
    if len(stripped) > 1 and 2 * sum(bool(_ITEM.match(row)) for row in stripped) > len(stripped):
        return False
    words = " ".join(stripped).split()
    if all(word.isupper() for word in words if word[-1:].isalpha()):
        return len(words) > _FEW_IN_CAPITALS and _are_words(words)
    return sum(_is_small(word) for word in words) >= _FEWEST_SMALL * len(words)


def _are_words(words: Sequence[str]) -> bool:
    """Tell whether most of a block is words, no numbers."""
    return 2 * sum(word.strip("“”\"'(),.;:").isalpha() for word in words) > len(words)


def _is_small(word: str) -> bool:
    """Tell whether a word has letters only, and no capital before its others; scripts without capitals count."""
    return _SMALL.fullmatch(word) is not None and not next(letter for letter in word if letter.isalpha()).isupper()
