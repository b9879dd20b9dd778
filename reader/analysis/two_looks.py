"""Rank the places of all quotations twice: what the first look tells of one helps to place the others.

Only the places found for sure tell by how many pages the citations are off, and what is quoted next to words that
stand too often for every place of theirs to be kept.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from reader.analysis.cited import Cited
from reader.analysis.cited_places import CitedPlaces
from reader.analysis.corpus import Corpus
from reader.analysis.interruptions import beside
from reader.analysis.locate import MAX_PLACES, Finder
from reader.analysis.pinpoint_check import CLEAR
from reader.analysis.pinpoint_shifts import learn_shifts
from reader.analysis.place import Place
from reader.analysis.query import Query
from reader.analysis.rank_places import Ranked, neighbours, rank_places, sure_places
from reader.analysis.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class TwoLooks:
    """What ranking leans on, beside the places of the quotations and their citations."""

    corpus: Corpus
    queries: Mapping[str, Query]
    mentioned: Mapping[str, Sequence[str]]
    finder: Finder
    places: CitedPlaces
    parts: Sequence[tuple[str, str]] = ()

    def rank(
        self, found: Mapping[str, Sequence[Place]], cited: Mapping[str, Cited], tick: Callable[[], None]
    ) -> tuple[dict[str, list[Ranked]], dict[str, Cited]]:
        """Return the places of each quotation, best first, and what its citations lead to after all.

        `tick` is called for each quotation; it may raise to stop the work.
        """
        total = sum(map(len, self.corpus.texts.values()))
        around = Surroundings(self.corpus.texts, self.corpus.rarity)
        ranked = rank_places(found, self.queries, cited, self.mentioned, total, around=around, tick=tick)
        by_words = sure_places(found, total)
        sure = {quotation: ranked[quotation][0].place for quotation in by_words}
        plain = {quotation: place for quotation, place in by_words.items() if _is_plain(found[quotation])}
        shifts = learn_shifts(plain, cited, self.corpus.sources, self.corpus.texts)
        cited = {quotation: self.places.shifted(where, shifts) for quotation, where in cited.items()}
        besides = beside(self.parts, self.queries, sure)
        guided = dict(cited)
        for quotation, (source, meant) in besides.items():
            guided[quotation] = replace(cited[quotation], ranges={source: (meant,)}, pending=())
        near = neighbours(list(found), sure)
        again = {
            quotation: self.finder.find_again(self.queries[quotation], guided[quotation], places, near[quotation])
            if quotation in besides or (places and (shifts or len(places) == MAX_PLACES))
            else places
            for quotation, places in found.items()
        }
        ranked = rank_places(again, self.queries, guided, self.mentioned, total, sure=sure, around=around, tick=tick)
        for quotation in besides:
            ranked[quotation] = [replace(row, cited=False) for row in ranked[quotation]]
        return ranked, dict(cited)


def _is_plain(places: Sequence[Place]) -> bool:
    """Tell whether the words alone leave no doubt about the place: one page cited wrong must not teach another."""
    best, *others = sorted((place.score for place in places), reverse=True)
    return not others or others[0] <= best - CLEAR
