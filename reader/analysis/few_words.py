"""A few words that no source has as they are quoted: spelt otherwise, with a number in another form, one exchanged.

Two or three words are soon found somewhere by chance. So one of them at most may differ, and it must stand where the
source has another: “heard 174 witnesses” for "heard 147 witnesses".
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from reader.analysis.align import Pair
from reader.analysis.languages import language_of
from reader.analysis.lexicon import lexicon_of
from reader.analysis.passage_index import PassageIndex
from reader.analysis.place import WHOLE, Place, PlaceMeter, gaps
from reader.analysis.query import Query
from reader.analysis.rarity import Rarity
from reader.analysis.respellings import Respellings
from reader.analysis.sentences import Sentences
from reader.analysis.value_forms import take_forms
from reader.analysis.values import Values
from reader.model.span import Span

RESPELT = 0.95  # likeness of a word to itself in another spelling, of a number in another form
MOST_BETWEEN = 2  # words of the source that may stand where the quotation has one
LEAST_SAME = 2  # words that must be the same


class FewWords:
    """Looks up quotations of a few words that stand nowhere word for word.

    Args:
        indexes: the sources' words.
        rarity: the sources' vocabulary.
        meter: measures places.
        most: places of one spelling in one source that are looked at.
    """

    def __init__(self, indexes: Mapping[str, PassageIndex], rarity: Rarity, meter: PlaceMeter, most: int) -> None:
        self._indexes = indexes
        self._meter = meter
        self._most = most
        self._respellings = Respellings(rarity.vocabulary)
        self._values: dict[str, Values] = {}

    def respelt(self, query: Query) -> Iterator[Place]:
        """Yield the places of a few words that the sources have in another spelling: “labour”, "labor"."""
        likeness = {True: 1.0, False: RESPELT}
        for folds in self._respellings.of(query.folds):
            alike = [likeness[mine == theirs] for mine, theirs in zip(query.folds, folds, strict=True)]
            for source, index in self._indexes.items():
                for start in index.occurrences(folds)[: self._most]:
                    pairs = tuple(Pair(i, start + i, value) for i, value in enumerate(alike))
                    yield self._meter.place(query, source, index.words, pairs)

    def nearly(self, query: Query, places: Iterable[Place]) -> Iterator[Place]:
        """Yield those of some places where one of a few words differs at most, with its counterpart taken in."""
        for place in places:
            words = self._indexes[place.source].words
            formed, forms = take_forms(query, words, place, self._values_of(place.source))
            told = {q for form in forms if form.same for q in range(form.q0, form.q1)}
            told |= {pair.quoted for pair in formed.pairs if pair.likeness == 1.0}
            if forms and len(told) == len(query):
                yield replace(formed, score=RESPELT)
            elif place.score >= WHOLE:
                yield place
            elif self._is_exchange(query, place):
                yield self._with_counterparts(query, place)

    def _values_of(self, source: str) -> Values:
        if source not in self._values:
            self._values[source] = Values(lexicon_of(language_of(self._indexes[source].words)))
        return self._values[source]

    @staticmethod
    def _is_exchange(query: Query, place: Place) -> bool:
        same = sum(pair.likeness == 1.0 for pair in place.pairs)
        between = (s1 - s0 for _, _, s0, s1 in gaps(query, place.pairs, place.first, place.last))
        return same >= LEAST_SAME and len(query) - same <= 1 and all(words <= MOST_BETWEEN for words in between)

    def _with_counterparts(self, query: Query, place: Place) -> Place:
        """Return the place with as many words at its ends as the quotation has there, as far as the sentence goes."""
        words = self._indexes[place.source].words
        low = max(0, place.pairs[0].source - place.pairs[0].quoted)
        high = min(len(words), place.pairs[-1].source + len(query) - place.pairs[-1].quoted)
        around = Sentences(words.text, Span(words.starts[low], words.ends[high - 1]))
        start, end = around.start(words.starts[place.first]), around.end(words.ends[place.last - 1])
        inside = words.within(Span(max(start, words.starts[low]), min(end, words.ends[high - 1])))
        return replace(place, first=min(place.first, inside[0]), last=max(place.last, inside[1]))
