"""Finds words as a reader types them: letter case, accents, kinds of quotation marks and dashes do not count."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from reader.model.span import Span

MAX_HITS = 10_000  # more are no help, and would only be painted

# Marks that look alike or are typed for each other.
_ALIKE = ("'‘’‚‛ʼ`´′", '"“”„‟«»″', "-‐‑‒–—−")
_LATIN_ENDS = 0x24F  # end of Latin Extended-B: accented letters of the languages written in Latin script


@lru_cache(maxsize=1)
def _accented() -> dict[str, str]:
    """Return the accented letters by their plain one, both in lower and upper case."""
    forms: dict[str, str] = {}
    for code in range(0xC0, _LATIN_ENDS + 1):
        letter = chr(code)
        plain = unicodedata.normalize("NFD", letter)[0]
        if plain != letter:
            forms[plain] = forms.get(plain, "") + letter
    return forms


def find_text(text: str, query: str) -> tuple[Span, ...]:
    """Return all places of the words of `query` in `text`, in order, at most `MAX_HITS`.

    Spaces in the query stand for any space or line end. The time is linear in the text: nothing in the pattern can be
    matched in two ways.
    """
    words = unicodedata.normalize("NFC", query).split()
    if not words:
        return ()
    pattern = re.compile(r"\s+".join("".join(map(_pattern, word)) for word in words), re.IGNORECASE)
    spans: list[Span] = []
    for match in pattern.finditer(text):
        spans.append(Span(*match.span()))
        if len(spans) == MAX_HITS:
            break
    return tuple(spans)


def _pattern(character: str) -> str:
    for alike in _ALIKE:
        if character in alike:
            return "[" + re.escape(alike) + "]"
    accented = _accented().get(character, "") + _accented().get(character.swapcase(), "")
    return f"[{re.escape(character)}{accented}]" if accented else re.escape(character)
