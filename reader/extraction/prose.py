"""What tells running words that may be quoted from tables, titles, addresses and signatures."""

import re
from collections.abc import Sequence

WIDE_WHITE = "    "  # between two columns of a table
_FEWEST_SMALL = 0.4  # of the words of running text begin with a small letter, in German too
_MANY_NUMBERS = 0.4  # of the words: a table
_TITLE_WORDS = 16  # a title has no more
_LONG_WORD = 5  # letters of a word that a title in capitals and small letters begins with a capital
_DASHES = ("-", "–", "—")  # before the name of an author
_SENTENCE_ENDS = tuple('.!?…;:,"”’»)]')
_SMALL = re.compile(r"[^\w\s]*[^\W\d_]+(?:[’'\-][^\W\d_]+)*[^\w\s]*")  # a plain word and its punctuation
_WIDE_GAP = re.compile(r"\S {3,}\S")
_LEADER = re.compile(r"\.{4,}|(?:\. ){4,}")  # the dots of a table of contents
_ITEM = re.compile(r"(?:[-*•◦‣▪·–—\uf0a7\uf0b7]|\(?(?:\d{1,3}|[a-z]|[ivxl]{1,5})[.)]) ", re.IGNORECASE)


def is_running(rows: Sequence[str]) -> bool:
    """Tell whether rows of print are running words: no table, title, list, address or signature.

    Args:
        rows: as they are printed, with the white inside them where it is known.
    """
    stripped = [row.strip() for row in rows]
    if any(_WIDE_GAP.search(row) or _LEADER.search(row) for row in stripped):
        return False
    if len(stripped) > 1 and 2 * sum(map(begins_item, stripped)) > len(stripped):
        return False
    words = " ".join(stripped).split()
    if sum(any(letter.isdigit() for letter in word) for word in words) >= _MANY_NUMBERS * len(words):
        return False
    if " ".join(words).isupper():
        return len(words) > _TITLE_WORDS and _are_words(words)
    if _is_title(words) or _is_signed(stripped):
        return False
    return sum(_is_small(word) for word in words) >= _FEWEST_SMALL * len(words)


def begins_item(row: str) -> bool:
    """Tell whether a row of print begins like an item of a list: with a bullet, a dash, a number or a letter."""
    return _ITEM.match(row.lstrip()) is not None


def _is_signed(rows: Sequence[str]) -> bool:
    """Tell whether the last of several rows is a name in capitals; that of a quoted author follows a dash."""
    return len(rows) > 1 and rows[-1].isupper() and not rows[-1].startswith(_DASHES)


def _is_title(words: Sequence[str]) -> bool:
    """Tell whether a few words are a title: none that is long begins small, no point ends them."""
    return (
        len(words) <= _TITLE_WORDS
        and any(word[0].isupper() for word in words)
        and not words[-1].endswith(_SENTENCE_ENDS)
        and not any(_is_small(word) and len(word) >= _LONG_WORD for word in words)
    )


def _are_words(words: Sequence[str]) -> bool:
    """Tell whether most of a block is words, no numbers."""
    return 2 * sum(word.strip("“”\"'(),.;:").isalpha() for word in words) > len(words)


def _is_small(word: str) -> bool:
    """Tell whether a word has letters only, and no capital before its others; scripts without capitals count."""
    return _SMALL.fullmatch(word) is not None and not next(letter for letter in word if letter.isalpha()).isupper()
