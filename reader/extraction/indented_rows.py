"""Block quotations of plain text, told by the margin that their rows have in common."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.extraction.prose import is_running

QUOTE_SIGN = ">"  # before each row of a block quotation, as in mail
_QUOTE_INDENT = 4  # columns beyond the usual margin
_MANY = 0.2  # of the paragraphs: as many show the margin
_RIGHT_SET = 30  # columns: what is set in as deep is a date or a signature
_PROSE_WIDTH = 40  # characters of its rows but the last: shorter ones are verse, addresses or a list
_VERSE_WIDTH = 15  # characters of a usual row of verse
_ALONE = 60  # characters: a single row must have as many, captions have fewer
_SAME_CENTRE = 1  # columns
_SENTENCE_ENDS = tuple('.!?…;:,"”’»)]')
_DASHES = ("-", "–", "—")  # before the name of an author


@dataclass(frozen=True, slots=True)
class Margin:
    """The usual indents of a text, in columns."""

    rows: int = 0
    first_rows: int = 0


def usual_margin(paragraphs: Sequence[Sequence[str]]) -> Margin:
    """Return the smallest indent that many paragraphs have, and the most frequent one of their first rows."""
    if not paragraphs:
        return Margin()
    rows = Counter(min(map(indent_of, paragraph)) for paragraph in paragraphs)
    first_rows = Counter(indent_of(paragraph[0]) for paragraph in paragraphs)
    return Margin(
        min(indent for indent, count in rows.items() if count >= min(_MANY * len(paragraphs), max(rows.values()))),
        first_rows.most_common(1)[0][0],
    )


def indent_of(row: str) -> int:
    """Return the columns of white before a row."""
    row = row.expandtabs(_QUOTE_INDENT)
    return len(row) - len(row.lstrip())


def is_quoted(row: str) -> bool:
    """Tell whether a row has the sign of a quotation before it."""
    return row.lstrip().startswith(QUOTE_SIGN)


def is_block_quotation(rows: Sequence[str], margin: Margin) -> bool:
    """Tell whether a paragraph is a block quotation: prose or verse of which every row is set in.

    Args:
        rows: of the paragraph, as the file has them.
        margin: of the text.
    """
    if all(map(is_quoted, rows)):
        return True
    indents = [indent_of(row) for row in rows]
    usual = margin.rows if len(rows) > 1 else max(margin.rows, margin.first_rows)
    if not _QUOTE_INDENT <= min(indents) - usual < _RIGHT_SET or _is_centred(rows, indents):
        return False
    return (_is_prose(rows) or _is_verse(rows)) and is_running(rows)


def _is_centred(rows: Sequence[str], indents: Sequence[int]) -> bool:
    """Tell whether rows of several lengths have their middle in common."""
    centres = [indent + len(row.strip()) / 2 for row, indent in zip(rows, indents, strict=True)]
    return max(indents) - min(indents) > _SAME_CENTRE and max(centres) - min(centres) <= _SAME_CENTRE


def _is_prose(rows: Sequence[str]) -> bool:
    """Tell whether rows are as wide as wrapped prose; one alone must end like a sentence."""
    widths = [len(row.strip()) for row in rows]
    if len(rows) == 1:
        return widths[0] >= _ALONE and rows[0].rstrip().endswith(_SENTENCE_ENDS)
    return min(widths[:-1]) >= _PROSE_WIDTH


def _is_verse(rows: Sequence[str]) -> bool:
    """Tell whether rows are verse: several, not very short, ended by a point or a name."""
    widths = sorted(len(row.strip()) for row in rows)
    ended = rows[-1].rstrip().endswith(_SENTENCE_ENDS) or rows[-1].lstrip().startswith(_DASHES)
    return len(rows) > 1 and widths[len(widths) // 2] >= _VERSE_WIDTH and ended
