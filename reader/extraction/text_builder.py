"""The reading text while it is put together, with the rectangle of each word tied to it from the start."""

from array import array
from itertools import accumulate, chain, repeat

from reader.model.document import WordBoxes

PARAGRAPH = "\n\n"  # parts paragraphs, and notes
SPACE = " "  # parts words


class TextBuilder:
    """Appends words to the reading text and keeps where they stand.

    For speed nothing is computed word by word on the way: where each word begins and ends is worked out at the end.
    """

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._glues: list[str] = []  # before each text, what parts it from the one before
        self._counts = array("I")  # words of each text
        self._pages = array("I")  # of each text
        self._boxes = array("f")
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
        self._texts.append(text)
        self._glues.append(glue)
        self._counts.append(len(boxes) // 4)
        self._pages.append(page)
        self._boxes.extend(boxes)
        first = self.length + len(glue)
        self.length = first + len(text)
        return first

    def drop_hyphen(self) -> None:
        """Take the last character away; its fragment keeps the rectangle, hyphen and all."""
        self._texts[-1] = self._texts[-1][:-1]
        self.length -= 1

    @property
    def text(self) -> str:
        """Everything so far."""
        return "".join(chain.from_iterable(zip(self._glues, self._texts, strict=True)))

    def words(self) -> WordBoxes:
        """Return the rectangles so far; it takes a while."""
        lengths = list(map(len, SPACE.join(self._texts).split(SPACE))) if self._texts else []
        steps = [len(SPACE)] * (2 * len(lengths))  # before each word what parts it from the one before; its length
        steps[1::2] = lengths
        first = 0
        for glue, count in zip(self._glues, self._counts, strict=True):
            steps[2 * first] = len(glue)
            first += count
        bounds = array("I", list(accumulate(steps)))
        pages = array("I", list(chain.from_iterable(map(repeat, self._pages, self._counts))))
        return WordBoxes(bounds[0::2], bounds[1::2], pages, self._boxes[:])
