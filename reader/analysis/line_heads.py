"""Where the lines of a document begin, as it is printed."""

from bisect import bisect_left, bisect_right

from reader.model.document import Document


class LineHeads:
    """The offsets at which lines begin; looked up where they are asked for, not collected."""

    def __init__(self, document: Document) -> None:
        self._words = document.words

    def __contains__(self, offset: int) -> bool:
        """Tell whether a line begins at an offset."""
        index = bisect_left(self._words.starts, offset)
        if index == len(self._words) or self._words.starts[index] != offset:
            return False
        return not index or not self._same_line(index - 1, index)

    def at_or_before(self, offset: int) -> int:
        """Return the head of the line that an offset is on; the offset itself where no word is known there."""
        index = bisect_right(self._words.starts, offset) - 1
        if index < 0:
            return offset
        while index and self._same_line(index - 1, index):
            index -= 1
        return self._words.starts[index]

    def after(self, offset: int) -> int | None:
        """Return the head of the next line, if there is one."""
        index = max(1, bisect_left(self._words.starts, offset + 1))
        while index < len(self._words):
            if not self._same_line(index - 1, index):
                return self._words.starts[index]
            index += 1
        return None

    def _same_line(self, one: int, other: int) -> bool:
        """Tell whether two fragments stand beside each other: they share half of the lower one's height."""
        words = self._words
        if words.pages[one] != words.pages[other]:
            return False
        top, bottom = words.boxes[4 * one + 1], words.boxes[4 * one + 3]
        upper, lower = words.boxes[4 * other + 1], words.boxes[4 * other + 3]
        return 2 * (min(bottom, lower) - max(top, upper)) > min(bottom - top, lower - upper)
