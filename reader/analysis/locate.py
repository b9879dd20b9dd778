"""Find one quotation in the sources: candidate windows and alignment."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import log2

from rapidfuzz.distance import OSA, Levenshtein
from rapidfuzz.process import extract

from reader.analysis.align import Pair, Terms, align_words
from reader.analysis.align_long import align_long
from reader.analysis.cited import Cited
from reader.analysis.few_words import FewWords
from reader.analysis.letter_search import BUDGET
from reader.analysis.normalise import Words
from reader.analysis.passage_index import MAX_WINDOWS, VOTE_SHARE, PassageIndex, Window
from reader.analysis.place import DOUBTFUL, WHOLE, Place, PlaceMeter
from reader.analysis.query import Query
from reader.analysis.rarity import Rarity

SHORT = 3  # words; a quotation of so few counts only where nearly all of them stand
SPELT = 0.9  # score from which a place has every word of a few, be it in another spelling
MAX_PLACES = 40  # places of a quotation that are kept; more are noise
ALIKE = 0.7  # share of letters that two words must have in common to be laid side by side as one
ALIKE_SHORTEST = 3  # letters
NUMBER_LIKENESS = 0.5  # of a number for another: not the same, but standing where it stood
SETTLED, SHARE_SETTLED = 0.95, 0.9  # a place so good leaves only windows with so near a vote worth a look
LEAST_FURTHER = 0.15  # score of a place whose missing ends are looked for around it
MAX_CELLS = 300_000  # pairs of words, of quotation and window, up to which these are weighed
MAX_MATCHES = 8_000  # of them that match: a tenth of a second; more has only a table of figures, or a word repeated
MAX_SHARE, FEW_MATCHES = 0.2, 400  # share of the pairs that match, of more than a few: texts have some hundredths
REACH_SHOWN = 1500  # words that an ellipsis may hide: about five pages
REACH_HIDDEN = 400  # words that are left out without one: about a page
LETTER_BITS = 1.5  # what a letter tells that stands in order among others
UNRELATED = 0.5  # of the letters of two texts that stand in order by chance
LETTER_TRUST = 0.9  # of the likeness of letters: words whole tell more


Aligned = dict[Hashable, tuple[Place, ...]]
"""The places that alignments gave. They hold as long as the texts are the same, and with them how rare each word is."""


class Finder:
    """Looks quotations up in all sources; `meter` tells what speaks for a place.

    Args:
        indexes: the sources' words.
        rarity: how much each word tells.
        aligned: alignments that were made before of the same texts; those that are made are added.
        budget: letters that may be read in search of misread passages.
    """

    def __init__(
        self, indexes: Mapping[str, PassageIndex], rarity: Rarity, aligned: Aligned, budget: int = BUDGET
    ) -> None:
        self._indexes = {source: index for source, index in indexes.items() if len(index.words)}
        self._rarity = rarity
        self._aligned = aligned
        self._budget = budget
        self.meter = PlaceMeter(self._indexes, rarity)
        self._few = FewWords(self._indexes, rarity, self.meter, MAX_PLACES)
        self.unsearched = 0  # searches by letters that the budget did not allow

    def find(self, query: Query, cited: Cited, *, by_letters: bool = True) -> list[Place]:
        """Return the places of a quotation in all sources, best first, whether to be believed or not.

        Where some source has it word for word, others are searched for altered words only if it is cited to them.
        Where nothing good is found, the sources are searched letter by letter, unless `by_letters` is false.
        """
        exact = {
            source: [*self._exact(query, source, index), *self._parted(query, source, index)]
            for source, index in self._indexes.items()
        }
        found = [place for places in exact.values() for place in places]
        if query.size > SHORT:
            found += self._similar(query, [s for s in exact if not found or (s in cited.open and not exact[s])])
        elif not found:
            found += self._few.respelt(query)
            found += self._few.nearly(query, [] if found or len(query) == 1 else self._similar(query, list(exact)))
        found += self._at_cited(query, cited, found)
        if by_letters and query.size > SHORT and max((place.score for place in found), default=0.0) < DOUBTFUL:
            found += self._by_letters(query)
        return _best(found, cited)

    def find_again(self, query: Query, cited: Cited, found: Sequence[Place], near: Sequence[Place]) -> list[Place]:
        """Return the places of a quotation, best first, now that more is known than when it was `found`.

        Its citation may mean other places than it seemed to, and where its words stand too often for every place to
        be kept, those nearest to the `near` ones are.
        """
        places = list(found)
        if len(found) == MAX_PLACES and near:
            places = [p for source, index in self._indexes.items() for p in self._exact(query, source, index, near)]
        return _best([*places, *self._at_cited(query, cited, places)], cited)

    def _at_cited(self, query: Query, cited: Cited, found: Sequence[Place]) -> list[Place]:
        """Align the quotation with what its citation means, where it does not stand there word for word."""
        whole = [place for place in found if place.score >= WHOLE]
        places: list[Place] = []
        for source, ranges in cited.ranges.items():
            for meant in ranges if source in self._indexes else ():
                held = (p.source == source and meant.first < p.last and p.first < meant.last for p in whole)
                if not any(held):
                    words = self._indexes[source].words
                    places += self.align(query, source, words, [(meant.first, meant.last)])
        return places

    def _by_letters(self, query: Query) -> Iterator[Place]:
        """Search the sources letter by letter, as long as the budget lasts."""
        letters = "".join(query.folds)
        for source, index in self._indexes.items():
            if self._budget <= 0:
                self.unsearched += 1
                continue
            self._budget -= len(index.letters)
            hit = index.letters.find(letters)
            if hit is None:
                continue
            first, last, likeness = hit
            evidence = likeness * LETTER_BITS * len(letters)
            place = Place(source, first, last, (), LETTER_TRUST * likeness, evidence)
            for aligned in self.align(query, source, index.words, [(first, last)]):
                place = replace(place, pairs=aligned.pairs)
                if not _alike(query.folds[: aligned.pairs[0].quoted], index.words.folds[first : aligned.first]):
                    place = replace(place, first=aligned.first)
                if not _alike(query.folds[aligned.pairs[-1].quoted + 1 :], index.words.folds[aligned.last : last]):
                    place = replace(place, last=aligned.last)
            yield place

    def lay(self, query: Query, source: str, words: Words, span: tuple[int, int]) -> Place | None:
        """Return the place of a quotation that is known to come from a range of words, even if none is the same."""
        first, last = span
        if first >= last:
            return None
        for place in self.align(query, source, words, [span]):
            return replace(place, first=first, last=last)
        return Place(source, first, last, (), 0.0, 0.0)

    def _exact(self, query: Query, source: str, index: PassageIndex, near: Sequence[Place] = ()) -> Iterator[Place]:
        """Yield the places of the quotation word for word: the first ones, or those nearest to known places."""
        size, known = len(query), [place.first for place in near if place.source == source]
        starts = index.occurrences(query.folds)
        if known:
            starts.sort(key=lambda start: min(abs(start - first) for first in known))
        for first in starts[:MAX_PLACES]:
            pairs = tuple(Pair(i, first + i, 1.0) for i in range(size))
            as_printed = all(query.raw(i) == index.words.raw(first + i) for i in range(size))
            evidence = self.meter.evidence(query, pairs, in_doubt=False)
            yield Place(source, first, first + size, pairs, WHOLE, evidence, as_printed)

    def _parted(self, query: Query, source: str, index: PassageIndex) -> Iterator[Place]:
        """Yield the places of the quotation where the source has one of its words with a hyphen inside."""
        theirs, size = index.words.folds, len(query)
        for i, fold in enumerate(query.folds):
            for at in index.compounds.get(fold, ())[:MAX_PLACES]:
                first, last = at - i, at + 1 + size - i
                if first >= 0 and (*theirs[first:at], fold, *theirs[at + 2 : last]) == query.folds:
                    pairs = [Pair(k, first + k + (k > i), 1.0) for k in range(size) if k != i]
                    evidence = self.meter.evidence(query, tuple(Pair(k, k, 1.0) for k in range(size)), in_doubt=False)
                    yield Place(source, first, last, tuple(pairs), WHOLE, evidence)

    def _similar(self, query: Query, sources: Sequence[str]) -> Iterator[Place]:
        """Align the quotation with the likeliest windows of some sources."""
        windows = [(window, source) for source in sources for window in self._indexes[source].windows(query.folds)]
        windows.sort(key=lambda entry: (-entry[0].vote, entry[1], entry[0].first))
        share = VOTE_SHARE
        for window, source in windows[:MAX_WINDOWS]:
            if window.vote < share * windows[0][0].vote:
                break
            for place in self._in_window(query, source, window):
                yield place
                if place.score >= SETTLED:
                    share = SHARE_SETTLED

    def _in_window(self, query: Query, source: str, window: Window) -> Iterator[Place]:
        index, pieces = self._indexes[source], query.pieces()
        by_piece = [index.windows(query.folds[a:b]) for a, b in pieces] if len(pieces) > 1 else []
        ranges = _ranges(window, by_piece)
        for place in self.align(query, source, index.words, ranges):
            further = self._further(query, index, place) if place.score >= LEAST_FURTHER else []
            yield from self.align(query, source, index.words, _merged([*ranges, *further])) if further else [place]

    @staticmethod
    def _further(query: Query, index: PassageIndex, place: Place) -> list[tuple[int, int]]:
        """Return where, not far away, the words at the quotation's ends stand that the place leaves out."""
        head, tail = query.folds[: place.pairs[0].quoted], query.folds[place.pairs[-1].quoted + 1 :]
        sides = ((head, place.first - REACH_HIDDEN, place.first), (tail, place.last, place.last + REACH_HIDDEN))
        least = log2(max(2, len(index.words)))
        return [
            (window.first, window.last)
            for folds, low, high in sides
            if len(folds) > SHORT
            for window in index.windows(folds)[:1]
            if window.vote > least and low <= window.first and window.last <= high
        ]

    def align(self, query: Query, source: str, words: Words, ranges: Sequence[tuple[int, int]]) -> tuple[Place, ...]:
        """Align a quotation with some ranges of a source's words, taken together; return the place, if any."""
        quoted = (id(query.words.text), query.first, query.folds, query.shown, query.breaks, query.omissions)
        key = (quoted, source, tuple(ranges))
        places = self._aligned.get(key)
        if places is None:
            places = self._aligned[key] = self._align(query, source, words, ranges)
        return places

    def _align(self, query: Query, source: str, words: Words, ranges: Sequence[tuple[int, int]]) -> tuple[Place, ...]:
        folds: list[str] = []
        places: list[int] = []
        for first, last in ranges:
            folds += words.folds[first:last]
            places += range(first, last)
        pairs = self._pairs(query, folds)
        if not pairs:
            return ()
        return (
            self.meter.place(query, source, words, tuple(Pair(p.quoted, places[p.source], p.likeness) for p in pairs)),
        )

    def _pairs(self, query: Query, folds: Sequence[str]) -> tuple[Pair, ...]:
        cells = len(query) * len(folds)
        if cells <= MAX_CELLS:
            terms = self._terms(query, folds)
            if terms.matches(folds) <= max(FEW_MATCHES, min(MAX_MATCHES, MAX_SHARE * cells)):
                return align_words(terms, folds)[1]
        return align_long(query.folds, folds)

    def _terms(self, query: Query, folds: Sequence[str]) -> Terms:
        weight, have = self._rarity.weight, set(folds)
        mine = set(query.folds)
        others = [word for word in have - mine if len(word) >= ALIKE_SHORTEST and word[0] > "9"]
        numbers = [word for word in have if word[0].isdigit()]
        gains: dict[str, dict[str, float]] = {}
        for word in mine:
            value = weight(word)
            gains[word] = {word: value}
            if word[0].isdigit():
                gains[word].update({number: value * NUMBER_LIKENESS for number in numbers if number != word})
            elif word not in have and len(word) >= ALIKE_SHORTEST and others:
                near = extract(word, others, scorer=OSA.normalized_similarity, score_cutoff=ALIKE, limit=None)
                gains[word].update((other, value * likeness) for other, likeness, _ in near)
        return Terms(query.folds, [gains[word] for word in query.folds], query.shown, frozenset(query.breaks))


def _alike(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether words may be the same ones misread: more of their letters are the same than in unrelated texts."""
    return float(Levenshtein.normalized_similarity("".join(mine), "".join(theirs))) > UNRELATED


def _ranges(window: Window, by_piece: Sequence[Sequence[Window]]) -> list[tuple[int, int]]:
    """Join to a window the nearest good windows of the quotation's pieces, in the order of the source."""
    found = [(window.first, window.last)]
    for windows in by_piece:
        near = [w for w in windows if w.first < window.last + REACH_SHOWN and w.last > window.first - REACH_SHOWN]
        if near:
            best = max(near, key=lambda w: w.vote)
            found.append((best.first, best.last))
    return _merged(found)


def _merged(ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return ranges in order, overlapping ones joined."""
    ordered = sorted(ranges)
    merged = ordered[:1]
    for first, last in ordered[1:]:
        if first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def _best(places: Sequence[Place], cited: Cited) -> list[Place]:
    """Return the best places, best first; of more than are kept those that are cited before others."""
    ordered = _apart(sorted(places, key=lambda place: (-place.score, place.source, place.first)))
    if len(ordered) <= MAX_PLACES:
        return ordered
    kept = sorted(ordered, key=lambda place: -cited.share(place.source, place.first, place.last))[:MAX_PLACES]
    return sorted(kept, key=lambda place: (-place.score, place.source, place.first))


def _apart(places: Sequence[Place]) -> list[Place]:
    """Drop places that overlap a better one."""
    kept: list[Place] = []
    for place in places:
        if not any(k.source == place.source and k.first < place.last and place.first < k.last for k in kept):
            kept.append(place)
    return kept
