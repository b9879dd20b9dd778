"""The reading text while it is put together, with the rectangle of each word tied to it from the start."""

from array import array
from itertools import accumulate, chain, repeat

from reader.model.document import WordBoxes

PARAGRAPH = "\n\n"  # parts paragraphs, and notes
SPACE = " "  # parts words


class TextBuilder:
    """Appends words to the reading text and keeps where they stand.

    For speed nothing is computed word by word on the way: gaps and lengths are kept in turn and summed up at the end.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._steps: list[int] = []  # before each fragment the characters that part it from the one before; its length
        self._boxes = array("f")
        self._pages = array("I")
        self.length = 0

    def add(self, text: str, boxes: "array[float]", page: int, glue: str = "") -> int:
        """Append words that stand on one line, parted by spaces.

        Args:
            text: at least one word; words are parted by one space each.
            boxes: four numbers a word: x0, y0, x1, y1 in points.
            page: counted from 0.
            glue: what parts them from the text before.

        Returns:
            The offset of the first character.
        """
        texts = text.split(SPACE)
        self._parts += (glue, text)
        self._steps.append(len(glue))
        self._steps.extend(chain.from_iterable(zip(map(len, texts), repeat(1))))
        self._steps.pop()  # behind the last word there is no space yet
        self._boxes.extend(boxes)
        self._pages.extend(repeat(page, len(texts)))
        first = self.length + len(glue)
        self.length = first + len(text)
        return first

    def drop_hyphen(self) -> None:
        """Take the last character away; its fragment keeps the rectangle, hyphen and all."""
        self._parts[-1] = self._parts[-1][:-1]
        self._steps[-1] -= 1
        self.length -= 1

    @property
    def text(self) -> str:
        """Everything so far."""
        return "".join(self._parts)

    def words(self) -> WordBoxes:
        """Return the rectangles so far; it takes a while."""
        bounds = array("I", accumulate(self._steps))
        return WordBoxes(bounds[0::2], bounds[1::2], self._pages[:], self._boxes[:])
