"""The reading text while it is put together, with the rectangle of each word tied to it from the start."""

from array import array
from collections.abc import Iterable, Sequence
from itertools import repeat

from reader.model.document import WordBoxes

PARAGRAPH = "\n\n"  # parts paragraphs, and notes
SPACE = " "  # parts words


class TextBuilder:
    """Appends words to the reading text and keeps where they stand."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._starts, self._ends, self._pages = array("I"), array("I"), array("I")
        self._boxes = array("f")
        self.length = 0

    def add(self, words: Sequence[str], boxes: Iterable[float], page: int, glue: str = "") -> int:
        """Append fragments that stand on one line, parted by spaces.

        Args:
            words: their characters; none is empty.
            boxes: four numbers a word: x0, y0, x1, y1 in points.
            page: counted from 0.
            glue: what parts them from the text before.

        Returns:
            The offset of the first character.
        """
        self._parts.append(glue)
        self._parts.append(SPACE.join(words))
        first = position = self.length + len(glue)
        for word in words:
            self._starts.append(position)
            position += len(word)
            self._ends.append(position)
            position += 1
        self.length = max(first, position - 1)
        self._boxes.extend(boxes)
        self._pages.extend(repeat(page, len(words)))
        return first

    def drop_hyphen(self) -> None:
        """Take the last character away; its fragment keeps the rectangle, hyphen and all."""
        self._parts[-1] = self._parts[-1][:-1]
        self.length -= 1
        self._ends[-1] -= 1

    @property
    def text(self) -> str:
        """Everything so far."""
        return "".join(self._parts)

    @property
    def words(self) -> WordBoxes:
        """The rectangles so far."""
        return WordBoxes(self._starts, self._ends, self._pages, self._boxes)
