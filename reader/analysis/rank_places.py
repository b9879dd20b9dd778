"""Which places of a quotation to believe, and which to show first.

A place is believed when what speaks for it outweighs chance. The evidence is the rarity of the shared words, in bits;
what chance costs is the number of places that were open, in bits too, and that depends on what else is known: a
passage near those of the neighbouring quotations, or one that the reply quotes again, is likelier than any other.
"""

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import log, log2

from reader.analysis.cited import Cited
from reader.analysis.locate import SHORT
from reader.analysis.place import Place
from reader.analysis.query import Query
from reader.analysis.surroundings import Surroundings

NOISE_SHARE = 0.3  # of a quotation's weight that any two texts on one subject share
BELIEVED = -6.0  # bits; a place somewhat below chance is still shown: nobody may be accused by a wrong "absent"
SURE = 4.0  # bits above chance from which a place helps to judge its neighbours
NEIGHBOURS = 3  # quotations before and after whose passages make places near them likelier
ANYWHERE, AGAIN, NEARBY = 0.5, 0.25, 0.25  # where a quotation comes from, before its words are looked at
NEAREST = 12  # words: places closer to a neighbour's passage than a sentence are all equally near
AS_CITED = 0.6  # how often a pinpoint is right, in a reading that is tried
TIE_BITS = 0.004  # score that a bit of nearness is worth: it decides between places that are nearly alike
ALIKE = 0.05  # score between places that are nearly alike
SOURCE_BONUS = 0.05  # score that standing in the cited source is worth: between equals only
PRINTED_BONUS = 0.02  # the same for capitals as the quotation has them: “Events since August” is the heading
CITED_BONUS = 0.45  # the same for standing where the pinpoint says: a decoy elsewhere may fit half as well again
SAME_MATTER, MOST_MATTER = 0.25, 8.0  # of the bits in what stands around both that count as nearness, and the most


@dataclass(frozen=True, slots=True)
class Ranked:
    """A place with `belief`, the bits by which it exceeds chance (from 0 on it is believed), and its rank."""

    place: Place
    belief: float
    rank: float
    cited: bool = False


def rank_places(
    found: Mapping[str, Sequence[Place]],
    queries: Mapping[str, Query],
    cited: Mapping[str, Cited],
    mentioned: Mapping[str, Sequence[str]],
    total: int,
    *,
    sure: Mapping[str, Place] | None = None,
    around: Surroundings | None = None,
    tick: Callable[[], None] = lambda: None,
) -> dict[str, list[Ranked]]:
    """Return the places of each quotation with belief and rank, best first.

    Args:
        found: the places of each quotation, in the order of the quotations.
        queries: the quotations' words.
        cited: what their citations lead to.
        mentioned: ids of the sources that their sentences speak of.
        total: number of words of all sources.
        sure: where quotations stand for sure, if a first look told; else it is told by their words.
        around: tells, of places that are nearly alike, where the same matter is spoken of.
        tick: called for each quotation; may raise to stop the work.
    """
    if sure is None:
        sure = sure_places(found, total)
    rates = _rates(sure, queries)
    prior = _Prior(max(2, total), _Covered(list(sure.values())))
    ranked: dict[str, list[Ranked]] = {}
    for quotation, near in neighbours(list(found), sure).items():
        tick()
        rows: list[Ranked] = []
        matter = _matter(queries[quotation], found[quotation], around)
        for place in found[quotation]:
            share = cited[quotation].share(place.source, place.first, place.last)
            cost = prior.cost(place, near, cited[quotation], share)
            belief = support(place) - cost + rates[queries[quotation].italic]
            named = cited[quotation].open or mentioned[quotation]
            bonus = CITED_BONUS * share * (belief >= 0) + SOURCE_BONUS * (place.source in named)
            bonus += PRINTED_BONUS * place.as_printed
            nearness = matter.get(place, 0.0) - cost
            rows.append(Ranked(place, belief, place.score + TIE_BITS * nearness + bonus, share > 0))
        rows.sort(key=lambda row: (-row.rank, row.place.source, row.place.first))
        ranked[quotation] = rows
    return ranked


def _matter(query: Query, places: Sequence[Place], around: Surroundings | None) -> dict[Place, float]:
    """Return what speaks for those of the best places around which the reply's own matter is spoken of."""
    best = max((place.score for place in places), default=0.0)
    alike = [place for place in places if place.score >= best - ALIKE]
    if around is None or len(alike) == 1:
        return {}
    shared = zip(alike, around.shared(query, alike), strict=True)
    return {place: min(MOST_MATTER, SAME_MATTER * bits) for place, bits in shared}


def neighbours(order: Sequence[str], sure: Mapping[str, Place]) -> dict[str, list[Place]]:
    """Return for each quotation the sure places of those before and behind it."""
    near: dict[str, list[Place]] = {}
    for number, quotation in enumerate(order):
        around = (*order[max(0, number - NEIGHBOURS) : number], *order[number + 1 : number + 1 + NEIGHBOURS])
        near[quotation] = [sure[other] for other in around if other in sure]
    return near


def sure_places(found: Mapping[str, Sequence[Place]], total: int) -> dict[str, Place]:
    """Return the best places of the quotations whose words need no help; `total` counts the words of all sources."""
    cost = log2(max(2, total))
    sure: dict[str, Place] = {}
    for quotation, places in found.items():
        best = max(places, key=lambda place: place.score, default=None)
        if best is not None and support(best) - cost >= SURE:
            sure[quotation] = best
    return sure


def _rates(sure: Mapping[str, Place], queries: Mapping[str, Query]) -> dict[bool, float]:
    """Return how far the share of quotations that were found speaks for the next, in bits; apart for italics."""
    rates: dict[bool, float] = {}
    for italic in (False, True):
        tried = [q for q, query in queries.items() if len(query) > SHORT and query.italic is italic]
        told = sum(quotation in sure for quotation in tried)
        rates[italic] = log2((told + 1) / (len(tried) - told + 1))
    return rates


def support(place: Place) -> float:
    """Return the bits that speak for a place: its evidence, less the more the words differ."""
    return (place.score - NOISE_SHARE) * place.evidence


class _Prior:
    """What chance costs a place, given what else is known."""

    def __init__(self, total: int, again: "_Covered") -> None:
        self._total = total
        self._again = again
        self._scale = log(max(3.0, total / NEAREST))

    def cost(self, place: Place, near: Sequence[Place], cited: Cited, share: float) -> float:
        """Return minus the binary logarithm of the place's chance before its words are looked at.

        `share` is how often the citation means such a place.
        """
        chance = ANYWHERE / self._total + AGAIN * self._again.density(place) + NEARBY * self._nearness(place, near)
        if cited.ranges:
            elsewhere = chance if cited.pending else (1 - AS_CITED) * chance  # nobody says that it is this document
            chance = elsewhere + AS_CITED * share / max(1, cited.words)
        return -log2(chance)

    def _nearness(self, place: Place, near: Sequence[Place]) -> float:
        """Return the density of places at that distance from the neighbours' passages: even on a logarithmic scale."""
        distances = [
            max(0, other.first - place.last, place.first - other.last) for other in near if other.source == place.source
        ]
        return 1 / (2 * (min(distances) + NEAREST) * self._scale) if distances else 0.0


class _Covered:
    """The words of the sources that the reply surely quotes, each as often as it does."""

    def __init__(self, places: Sequence[Place]) -> None:
        self._starts: defaultdict[str, list[int]] = defaultdict(list)
        self._ends: defaultdict[str, list[int]] = defaultdict(list)
        for place in places:
            insort(self._starts[place.source], place.first)
            insort(self._ends[place.source], place.last)
        self._words = sum(place.last - place.first for place in places)

    def density(self, place: Place) -> float:
        """Return the chance of one quoted word among all, if the place lies mostly in quoted words; else 0."""
        middle = place.first + (place.last - place.first) // 2
        begun, ended = self._starts.get(place.source, []), self._ends.get(place.source, [])
        return (bisect_right(begun, middle) - bisect_right(ended, middle)) / max(1, self._words)
