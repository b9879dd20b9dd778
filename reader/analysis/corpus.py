"""The texts of one comparison, read once and looked at by every step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from reader.analysis.normalise import Words
from reader.analysis.rarity import Rarity
from reader.model.comparison import Source
from reader.model.document import Document


@dataclass(frozen=True)
class Corpus:
    """A reply and its sources with their words; `texts` has the words of every source by its id."""

    reply: Document
    words: Words
    sources: Sequence[Source]
    texts: Mapping[str, Words]

    @cached_property
    def rarity(self) -> Rarity:
        """How rare each word is in the sources together."""
        return Rarity(self.texts.values())
