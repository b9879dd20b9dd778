"""Read the divisions of a document that pinpoints name (“annex III”, “chap. II”) and paragraphs counted in words."""

import re

from reader.analysis.citation_words import (
    AND,
    ANNEX,
    BOOK,
    CHAPTER,
    COUNTED,
    LAST,
    OPERATIVE,
    ORDINALS,
    PARAGRAPH,
    PART,
    PREAMBLE,
    PREAMBULAR,
    SECTION,
    TO,
    VOLUME,
)
from reader.model.citation import PartKind

_FIGURES = r"\d{1,3}(?!\d)"
_LETTERS = r"(?-i:[IVXLC]{1,7}|[A-Z])(?![^\W\d_])"
_LOWER = r"(?-i:[ivxl]{1,6})(?!\w)"
_BELOW = r"(?:\.(?-i:[IVX]{1,5}|[A-Z]|[a-z]|\d{1,3})(?!\w))"
_NUMBER = rf"(?:{_FIGURES}|{_LETTERS}|{_LOWER}){_BELOW}{{0,3}}"
_OUTLINE = rf"{_LETTERS}{_BELOW}{{0,3}}"  # of a section: one in figures is an article's number
_NUMBERED = (
    (PartKind.VOLUME, VOLUME, _NUMBER),
    (PartKind.BOOK, BOOK, _NUMBER),
    (PartKind.CHAPTER, CHAPTER, _NUMBER),
    (PartKind.SECTION, SECTION, _OUTLINE),
    (PartKind.PART, PART, _NUMBER),
)
PART_AT = re.compile(
    rf"(?<![\w.])(?:(?P<annex>{ANNEX})(?!\w)(?: (?={_NUMBER}(?!\w)))?|(?P<preamble>{PREAMBLE})(?!\w)|"
    + "|".join(
        rf"(?P<{kind.value}>{word})(?:(?<=\.) ?| )(?:(?:no|nr|n[º°])\.? )?(?={number}(?!\w))"
        for kind, word, number in _NUMBERED
    )
    + ")",
    re.IGNORECASE,
)
"""A word for a division, up to its number; annex and preamble may have none."""

_ITEM = re.compile(rf"(?:{_NUMBER})(?: ?[–-] ?(?:{_NUMBER})| {TO} (?:{_NUMBER}))?(?!\w)")
_MORE = re.compile(rf"(?:, ?| {AND} )(?={_NUMBER}(?![\w/]|\. ?\d))")
_ORDINAL = rf"(?:{'|'.join(sorted(ORDINALS, key=len, reverse=True))}|{LAST}|\d{{1,2}}(?:st|nd|rd|th|er|e|º))"
ORDINAL_AT = re.compile(
    rf"(?<![\w.-])(?P<count>{_ORDINAL}(?:(?:, | {AND} ){_ORDINAL}){{0,3}}) (?:(?P<before>{PREAMBULAR}) |{OPERATIVE} )?"
    rf"{COUNTED}(?!\w)(?! ?\d)(?: (?P<behind>{PREAMBULAR}))?"
    rf"|(?<!\w)(?P<preambular>{PREAMBULAR}) (?={PARAGRAPH} ?\d)|(?<!\w){OPERATIVE} (?={PARAGRAPH} ?\d)",
    re.IGNORECASE,
)
"""“third paragraph”, “first and third preambular paragraphs”; or the word before “paragraph 3” that says of what."""

LAST_ONE = "last"
"""The number of the last paragraph of a page."""

_DIGITS = re.compile(r"\d+")


def read_part_numbers(text: str, start: int, end: int) -> tuple[tuple[str, ...], int]:
    """Read the numbers of divisions from `start` on: "II and III", "I–III"; return them and where they end."""
    items: list[str] = []
    stop = at = start
    while match := _ITEM.match(text, at, end):
        items.append(re.sub(rf" ?[–-] ?| {TO} ", "–", match.group()))
        stop = match.end()
        more = _MORE.match(text, stop, end)
        if more is None:
            break
        at = more.end()
    return tuple(items), stop


def counted_paragraphs(words: str) -> tuple[str, ...]:
    """Return the numbers that "first and third" or "2nd" mean."""
    found: list[str] = []
    for word in re.split(rf", | {AND} ", words.lower()):
        digits = _DIGITS.match(word)
        number = digits.group() if digits else ORDINALS.get(word)
        found.append(LAST_ONE if number is None else str(number))
    return tuple(found)
