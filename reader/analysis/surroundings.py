"""What the sentence around a quotation speaks of, against what stands around a place: both tell of the same matter."""

from collections.abc import Iterable, Iterator, Mapping

from reader.analysis.normalise import Words, key_of
from reader.analysis.place import Place
from reader.analysis.query import Query
from reader.analysis.rarity import Rarity
from reader.analysis.sentences import Sentences
from reader.model.span import Span

LONGEST = 300  # characters on either side that still count as the quotation's sentence
AROUND = 40  # words on either side of a place that tell of the same matter: some two sentences
COMMON = 9.0  # bits of a word that stands in any matter: one in 512, as the last of the little words


class Surroundings:
    """Tells how much of what the reply says around a quotation stands around its places too.

    Args:
        texts: the words of each source.
        rarity: how much each word tells.
    """

    def __init__(self, texts: Mapping[str, Words], rarity: Rarity) -> None:
        self._texts, self._rarity = texts, rarity

    def shared(self, query: Query, places: Iterable[Place]) -> Iterator[float]:
        """Yield for each place the bits in the words that stand around both, beyond those of the quotation itself."""
        own = set(map(key_of, query.folds))
        mine = {key: bits for key, bits in self._telling(_sentence(query)).items() if key not in own}
        for place in places:
            words = self._texts[place.source].folds if mine else []
            there = words[max(0, place.first - AROUND) : place.first] + words[place.last : place.last + AROUND]
            theirs = self._telling(there)
            yield sum(min(mine[key], theirs[key]) for key in mine.keys() & theirs.keys())

    def _telling(self, folds: Iterable[str]) -> dict[str, float]:
        bits = ((fold, self._rarity.bits(fold) - COMMON) for fold in folds)
        return {key_of(fold): more for fold, more in bits if more > 0}


def _sentence(query: Query) -> list[str]:
    """Return the words of the sentence that a quotation stands in."""
    words, quoted = query.words, query.span(0, len(query))
    near = Span(max(0, quoted.start - LONGEST), min(len(words.text), quoted.end + LONGEST))
    sentences = Sentences(words.text, near)
    start, end = max(near.start, sentences.start(quoted.start)), sentences.end(quoted.end)
    first, last = words.within(Span(start, end))
    return words.folds[first:last]
