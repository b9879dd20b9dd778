"""What a text gives by itself, whatever it is compared with: kept from one comparison to the next.

When a source is added, the other documents are the same: their words, their indexes and what was looked up there need
not be made again. How rare a word is depends on all sources together, hence every alignment does too; these are kept
where the user only decided something. Ranking and verdicts depend on everything and are always made anew.
"""

from collections.abc import Callable, Iterable
from functools import cached_property

from reader.analysis.find_citations import find_citations
from reader.analysis.locate import Aligned
from reader.analysis.normalise import Words, split_words
from reader.analysis.passage_index import PassageIndex
from reader.analysis.related import Paragraphs
from reader.analysis.source_names import symbols_of
from reader.model.citation import Citation
from reader.model.document import Document

MOST_KEPT = 20_000_000  # characters of text; what is known of so many takes some 200 MB


class KnownText:
    """What is known of one document; each part is worked out when it is first asked for.

    A `tick` is called now and then and may raise to stop the work; what is unfinished then is begun again next time.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self._citations: tuple[Citation, ...] | None = None
        self._words: Words | None = None
        self._index: PassageIndex | None = None
        self._paragraphs: Paragraphs | None = None

    @cached_property
    def symbols(self) -> tuple[str, ...]:
        """The symbols under which it was issued."""
        return symbols_of(self.document)

    def citations(self, tick: Callable[[], None]) -> tuple[Citation, ...]:
        """Return what it cites."""
        if self._citations is None:
            self._citations = find_citations(self.document, tick)
        return self._citations

    def words(self, tick: Callable[[], None] = lambda: None) -> Words:
        """Return its words."""
        if self._words is None:
            self._words = split_words(self.document.text, tick)
        return self._words

    def index(self) -> PassageIndex:
        """Return the places of its words."""
        if self._index is None:
            self._index = PassageIndex(self.words())
        return self._index

    def paragraphs(self, tick: Callable[[], None]) -> Paragraphs:
        """Return its paragraphs by their words."""
        if self._paragraphs is None:
            self._paragraphs = Paragraphs(self.document, self.index(), tick)
        return self._paragraphs


class TextMemory:
    """What is known of the documents of the last comparison.

    `aligned` are the alignments that were made of exactly these documents.

    Args:
        most: characters of text up to which documents are kept, in the order in which they are compared.
    """

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._most = most
        self.aligned: Aligned = {}
        self._kept: dict[int, KnownText] = {}  # by the identity of the document, which is kept alive with it

    def recall(self, documents: Iterable[Document]) -> tuple[KnownText, ...]:
        """Return what is known of the documents of a new comparison, and forget all others.

        A document that was read again is another one, even if its file is the same.
        """
        before = tuple(self._kept)
        known = tuple(self._kept.get(id(document)) or KnownText(document) for document in documents)
        self._kept, left = {}, self._most
        for text in known:
            left -= len(text.document.text)
            if left >= 0:
                self._kept[id(text.document)] = text
        if before != tuple(id(text.document) for text in known):
            self.aligned = {}
        return known
