"""The texts of one comparison, read once and looked at by every step."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from reader.analysis.known_text import KnownText
from reader.analysis.locate import Aligned
from reader.analysis.normalise import Words
from reader.analysis.rarity import Rarity
from reader.model.comparison import Source
from reader.model.document import Document


@dataclass(frozen=True)
class Corpus:
    """A reply with its words, its sources with what is known of each by its id, and what was aligned before.

    `rarity` tells how rare each word is in the sources together.
    """

    reply: Document
    words: Words
    sources: tuple[Source, ...]
    known: Mapping[str, KnownText]
    rarity: Rarity
    aligned: Aligned

    @cached_property
    def texts(self) -> Mapping[str, Words]:
        """The words of every source by its id."""
        return {source: known.words() for source, known in self.known.items()}
