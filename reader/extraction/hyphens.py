"""Hyphens at line ends: print's own, which go, and compounds', which stay."""

import re
from collections.abc import Iterable
from functools import cached_property

HYPHENS = "-\u00ad\u2010"
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_TAIL = re.compile(r"([^\W_]+(?:[-\u2010][^\W_]+)*)[-\u00ad\u2010]$")
_BROKEN = "\0"  # in place of a hyphen and the line end behind it
_HEAD = re.compile(r"[^\W_]+")


class Vocabulary:
    """The words that a document uses inside its lines."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = lines

    def __contains__(self, word: str) -> bool:
        """Tell whether a word stands anywhere inside the lines, in whatever letters."""
        return word.casefold() in self._words

    @cached_property
    def _words(self) -> frozenset[str]:
        text = "".join([f"{line}\n" for line in self._lines]).casefold()
        for hyphen in HYPHENS:
            text = text.replace(f"{hyphen}\n", _BROKEN)
        # The halves of a word that is parted by a line's end are no words.
        return frozenset(_WORD.findall("\n".join([token for token in set(text.split()) if _BROKEN not in token])))

    def joins(self, before: str, after: str) -> bool:
        """Tell whether the hyphen at the end of `before` is only there because the line ends.

        It goes if the joined word occurs elsewhere in the document and the hyphenated one does not; where neither
        occurs, it stays between two words that both stand alone in the document, and before a capital or a number.
        """
        if before.endswith("\u00ad"):
            return True
        tail, head = _TAIL.search(before), _HEAD.match(after)
        if not tail or not head:
            return False
        first, second = tail[1].casefold(), head[0].casefold()
        last = first.rpartition("-")[2]
        joined, hyphenated = first + second in self._words, f"{first}-{second}" in self._words
        if joined != hyphenated:
            return joined
        if not head[0][0].islower() and not tail[1].isupper():
            return False
        if any(letter.isdigit() for letter in last + second):
            return False
        return joined or not (last in self._words and second in self._words)
