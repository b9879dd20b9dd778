"""Runs of the sources' words that the reply has without quotation marks."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress, count

from reader.analysis.align import Pair
from reader.analysis.capitals import capitals_name
from reader.analysis.corpus import Corpus
from reader.analysis.formulas import outside_formulas
from reader.analysis.locate import Finder
from reader.analysis.normalise import Words
from reader.analysis.place import Place
from reader.analysis.query import Query
from reader.analysis.rarity import Rarity
from reader.model.alignment import Passage
from reader.model.comparison import Reuse
from reader.model.document import BlockKind, Document
from reader.model.span import Span

SHINGLE = 5  # words in a row that make a seed; shorter rows are grammar
LEAST_WORDS = 8  # words of a run that cannot be chance
LEAST_BITS = 70.0  # or so many bits in fewer words: names, figures, rare words
NAME_WORD = 4  # letters of a word that a name of several words begins with a capital
MAX_GAP = 3  # words changed inside a run: one pen has been over it
MAX_PLACES = 5  # places of the same run that are kept
COMMON_SHINGLE = 20  # places of a seed in either text above which it is a formula, not a borrowing
_TICK = 0x3FFF  # words between two looks at whether the user still waits


@dataclass(frozen=True, slots=True)
class _Run:
    """Words `first` up to `last` of the reply that stand in a source."""

    first: int
    last: int
    place: Place


def find_reuse(corpus: Corpus, outside: Iterable[Span], tick: Callable[[], None]) -> tuple[Reuse, ...]:
    """Return the stretches of a reply that its sources have too, in text order, each with its places, best first.

    Args:
        corpus: the reply and its sources.
        outside: spans of the reply that are left out: quotations and citations.
        tick: called often; may raise to stop the work.
    """
    finder = _ReuseFinder(corpus.words, outside, corpus.rarity, tick)
    found = (Reuse(span, tuple(_passages(corpus, places))) for span, places in finder.find(corpus.texts))
    headings = {source.id: _headings(source.document) for source in corpus.sources}
    return tuple(  # words that a source has in a heading are its name, or that of a part of it
        reuse for reuse in found if not any(_is_in(p.span, headings[p.source]) for p in reuse.passages)
    )


def _passages(corpus: Corpus, places: Iterable[Place]) -> Iterator[Passage]:
    for place in places:
        span = corpus.texts[place.source].span(place.first, place.last)
        yield Passage(place.source, span, round(place.score, 4))


def _headings(document: Document) -> list[Span]:
    return [block.span for block in document.blocks if block.kind is BlockKind.HEADING]


def _is_in(span: Span, headings: Iterable[Span]) -> bool:
    return any(heading.contains(span) for heading in headings)


class _ReuseFinder:
    """Finds runs of words that the reply shares with sources, outside some spans of it."""

    def __init__(self, reply: Words, outside: Iterable[Span], rarity: Rarity, tick: Callable[[], None]) -> None:
        self._reply, self._rarity, self._tick = reply, rarity, tick
        self._finder = Finder({}, rarity, {})  # looks nothing up: it only scores the places found here
        self._capitals_name = capitals_name(reply.text)
        self._blocked = bytearray(len(reply))
        for span in outside:
            first, last = reply.within(span)
            self._blocked[first:last] = b"\1" * (last - first)
        self._seeds: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for place, seed in enumerate(_shingles(reply.folds)):
            if not place & _TICK:
                tick()
            if 1 not in self._blocked[place : place + SHINGLE]:
                self._seeds[seed].append(place)

    def find(self, texts: Mapping[str, Words]) -> list[tuple[Span, tuple[Place, ...]]]:
        """Return the reused stretches of the reply with their places in the sources, best first."""
        runs: list[_Run] = []
        for source, words in texts.items():
            self._tick()
            runs += self._runs(source, words)
        runs.sort(key=lambda run: (run.first, -run.last))
        return [self._merged(group) for group in _groups(runs)]

    def _merged(self, group: Sequence[_Run]) -> tuple[Span, tuple[Place, ...]]:
        ordered = sorted(group, key=lambda run: run.first - run.last)
        first, last = min(run.first for run in group), max(run.last for run in group)
        return self._reply.span(first, last), tuple(run.place for run in ordered[:MAX_PLACES])

    def _runs(self, source: str, words: Words) -> Iterator[_Run]:
        for chain in _chains(self._hits(words)):
            first, last = self._without_crumbs(chain[0][0], chain[-1][0] + SHINGLE)
            if self._tells(first, last):
                yield _Run(first, last, self._place(source, words, chain, first, last))

    def _hits(self, words: Words) -> list[tuple[int, int]]:
        """Return (place in the reply, place in the source) of every seed that both have."""
        seeds = self._seeds
        found: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for start in range(0, len(words), _TICK):
            self._tick()
            near = words.folds[start : start + _TICK + SHINGLE - 1]
            for place in compress(count(start), map(seeds.__contains__, _shingles(near))):
                found[tuple(words.folds[place : place + SHINGLE])].append(place)
        return [
            (mine, theirs)
            for seed, places in found.items()
            if len(places) <= COMMON_SHINGLE and len(seeds[seed]) <= COMMON_SHINGLE
            for mine in seeds[seed]
            for theirs in places
        ]

    def _tells(self, first: int, last: int) -> bool:
        """Tell whether words are too many or too rare for chance: no letters, no turns of phrase, no name of a body."""
        folds = self._reply.folds[first:last]
        own = outside_formulas(folds)
        if len(own) < LEAST_WORDS and (len(own) < SHINGLE or sum(map(self._rarity.bits, own)) < LEAST_BITS):
            return False
        letters = sum(len(fold) == 1 and fold.isascii() for fold in folds)
        return 2 * letters < len(folds) and not self._is_name(first, last)

    def _is_name(self, first: int, last: int) -> bool:
        """Tell whether nearly all longer words begin with a capital: “the Office for the Coordination of Relief”."""
        reply = self._reply
        if not self._capitals_name:
            return False
        raw = [reply.text[reply.starts[i] : reply.ends[i]] for i in range(first, last)]
        long = [word for word in raw if len(word) >= NAME_WORD]
        plain = sum(not word[0].isupper() for word in long)
        return len(long) - plain > 1 and plain <= 1 and not all(map(str.isupper, long))

    def _without_crumbs(self, first: int, last: int) -> tuple[int, int]:
        """Cut off the few words that a run takes from the paragraph before or behind: they only happen to agree."""
        breaks = [index for index in range(first + 1, last) if self._begins_paragraph(index)]
        if breaks and breaks[0] - first < SHINGLE:
            first = breaks[0]
        if breaks and first < breaks[-1] and last - breaks[-1] < SHINGLE:
            last = breaks[-1]
        return first, last

    def _begins_paragraph(self, index: int) -> bool:
        reply = self._reply
        return "\n\n" in reply.text[reply.ends[index - 1] : reply.starts[index]]

    def _place(self, source: str, words: Words, chain: Sequence[tuple[int, int]], first: int, last: int) -> Place:
        pairs = {mine + i: theirs + i for mine, theirs in chain for i in range(SHINGLE) if first <= mine + i < last}
        folds = tuple(self._reply.folds[first:last])
        query = Query(self._reply, first, folds, (False,) * len(folds), ())
        return self._finder.meter.place(query, source, words, tuple(Pair(q - first, s, 1.0) for q, s in pairs.items()))


def _shingles(folds: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(folds[offset:] for offset in range(SHINGLE)), strict=False)


def _chains(hits: Sequence[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Join hits that go on along one diagonal, or nearly: a few words changed, put in or left out."""
    open_chains: dict[int, list[tuple[int, int]]] = {}
    chains: list[list[tuple[int, int]]] = []
    for mine, theirs in sorted(hits):
        diagonal = theirs - mine
        for shift in (0, -1, 1, -2, 2, -MAX_GAP, MAX_GAP):
            chain = open_chains.get(diagonal + shift)
            if chain and _goes_on(chain[-1], (mine, theirs), shift):
                if shift:
                    del open_chains[diagonal + shift]
                    open_chains[diagonal] = chain
                chain.append((mine, theirs))
                break
        else:
            open_chains[diagonal] = [(mine, theirs)]
            chains.append(open_chains[diagonal])
    return chains


def _goes_on(last: tuple[int, int], hit: tuple[int, int], shift: int) -> bool:
    mine, theirs = hit[0] - last[0], hit[1] - last[1]
    limit = SHINGLE + MAX_GAP
    return SHINGLE <= mine <= limit and SHINGLE <= theirs <= limit if shift else 0 < mine <= limit


def _groups(runs: Sequence[_Run]) -> Iterator[list[_Run]]:
    """Part runs, ordered by their start, into groups of the same words of the reply."""
    group: list[_Run] = []
    for run in runs:
        if group and run.first >= max(other.last for other in group) - SHINGLE:
            yield group
            group = []
        group.append(run)
    if group:
        yield group
