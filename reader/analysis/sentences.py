"""Where sentences end, as far as citations need to know it."""

import re
from bisect import bisect_left, bisect_right

from reader.analysis.abbreviations import ends_sentence
from reader.model.span import Span

_END = re.compile(r"[.?!…][”\"’'»›“)\]]{0,3}(?=\s+[\"“«„‘'(\[]{0,2}\s?[A-ZÀ-Þ0-9])|\n\n")


class Sentences:
    """The sentences of a range of text."""

    def __init__(self, text: str, span: Span) -> None:
        """Find the ends of all sentences of `span`; a paragraph's end is one."""
        self._stop = span.end
        self._ends: list[int] = []
        self._paragraphs: list[int] = []
        for match in _END.finditer(text, span.start, span.end):
            if match.group() == "\n\n":
                self._paragraphs.append(match.start())
                self._ends.append(match.start())
            elif ends_sentence(text, span.start, match.start()):
                self._ends.append(match.end())

    def end(self, offset: int) -> int:
        """Return where the sentence that holds the character before `offset` ends."""
        index = bisect_left(self._ends, offset)
        return self._ends[index] if index < len(self._ends) else self._stop

    def start(self, offset: int) -> int:
        """Return where the sentence of the character at `offset` begins; white space before it may be included."""
        index = bisect_right(self._ends, offset) - 1
        return self._ends[index] if index >= 0 else 0

    def paragraph_end(self, offset: int) -> int:
        """Return where the paragraph of `offset` ends."""
        index = bisect_left(self._paragraphs, offset)
        return self._paragraphs[index] if index < len(self._paragraphs) else self._stop
