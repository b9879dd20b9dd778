"""The user's words as a query of SQLite's full-text search; whatever they type is data, never syntax."""

import re

_BREAKS = re.compile(r"[\s\0]+")


def full_text_query(words: str) -> str | None:
    """Return an FTS5 query for notes that hold each of the words or a longer word that begins so.

    A piece with punctuation inside ("S/2023/826") is searched as a phrase. Each piece stands in quotation marks, with
    those inside it doubled (https://www.sqlite.org/fts5.html#fts5_strings), so that none of it is an operator.

    Returns:
        The query, or None if there is no letter or digit to search for.
    """
    pieces = [piece for piece in _BREAKS.split(words) if any(map(str.isalnum, piece))]
    if not pieces:
        return None
    return " ".join('"{}" *'.format(piece.replace('"', '""')) for piece in pieces)
