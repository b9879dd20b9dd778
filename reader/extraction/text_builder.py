"""The reading text while it is put together, with the rectangle of each word tied to it from the start."""

from array import array
from collections.abc import Sequence
from itertools import accumulate, chain, repeat
from operator import itemgetter

from reader.model.document import WordBoxes
from reader.mupdf.frame import RawWord

PARAGRAPH = "\n\n"  # parts paragraphs, and notes
SPACE = " "  # parts words

_BOX = itemgetter(0, 1, 2, 3)
_CHARACTERS = itemgetter(4)


class TextBuilder:
    """Appends words to the reading text and keeps where they stand.

    For speed nothing is computed word by word on the way: gaps and lengths are kept in turn and summed up at the end.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._steps: list[int] = []  # before each fragment the characters that part it from the one before; its length
        self._rows: list[RawWord] = []
        self._pages = array("I")
        self.length = 0

    def add(self, words: Sequence[RawWord], page: int, glue: str = "") -> int:
        """Append words that stand on one line, parted by spaces.

        Args:
            words: at least one, none without characters.
            page: counted from 0.
            glue: what parts them from the text before.

        Returns:
            The offset of the first character.
        """
        texts = list(map(_CHARACTERS, words))
        joined = SPACE.join(texts)
        self._parts += (glue, joined)
        self._steps.append(len(glue))
        self._steps.extend(chain.from_iterable(zip(map(len, texts), repeat(1))))
        self._steps.pop()  # behind the last word there is no space yet
        self._rows.extend(words)
        self._pages.extend(repeat(page, len(texts)))
        first = self.length + len(glue)
        self.length = first + len(joined)
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
        boxes = array("f", chain.from_iterable(map(_BOX, self._rows)))
        return WordBoxes(bounds[0::2], bounds[1::2], self._pages[:], boxes)
