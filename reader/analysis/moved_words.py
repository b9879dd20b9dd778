"""Words that only changed their place: clauses in another order, a phrase a few words further on.

An alignment goes forward only. Of two clauses that changed places it keeps one, takes the other for an addition, and
lays stray little words of it beside others of the source.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.analysis.align import Pair
from reader.analysis.normalise import Words
from reader.analysis.place import WHOLE, Place
from reader.analysis.query import Query
from reader.model.alignment import Difference, Operation
from reader.model.span import Span

_SENTENCE_END = re.compile(r"[.?!]\W*\s")
PHRASE = 3  # words in a row that are the same phrase, wherever they stand
TELLING = 4  # letters of a word that is not one of the little ones; a phrase has two at least
CLAUSE = 5  # words in a row that come from another sentence
NEAR = 150  # words from a passage within which a phrase of it has moved; further away it comes from another place
STEP = 12  # characters, about two words, over which fewer may move: “never had”, "had never"


@dataclass(frozen=True, slots=True)
class Move:
    """Words `q0` up to `q1` of a quotation that the source has at `s0` up to `s1`, out of the order of the others."""

    q0: int
    q1: int
    s0: int
    s1: int


def take_moves(query: Query, source: Words, place: Place) -> tuple[Place, tuple[Move, ...]]:
    """Return the phrases that changed their place, in order, and the place without the stray pairs among them."""
    if place.score >= WHOLE or len(query) < 2 * PHRASE:
        return place, ()
    firm = _firm(place.pairs)
    taken = {pair.source for pair in firm}
    moves: list[Move] = []
    for q0, q1 in _loose(firm, len(query)):
        move = _longest(query, source, (q0, q1), (place.first, place.last), taken)
        if move is not None:
            moves.append(move)
    kept = tuple(p for p in place.pairs if not any(m.q0 <= p.quoted < m.q1 for m in moves))
    if not moves or not kept:
        return place, ()
    first = place.first if kept[0] == place.pairs[0] else kept[0].source
    last = place.last if kept[-1] == place.pairs[-1] else kept[-1].source + 1
    return replace(place, pairs=kept, first=first, last=last), tuple(moves)


def _firm(pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs of the same words that stand in a row of such."""
    firm: list[Pair] = []
    run: list[Pair] = []
    for pair in pairs:
        if run and (pair.quoted - run[-1].quoted, pair.source - run[-1].source, pair.likeness) != (1, 1, 1.0):
            firm += run if len(run) >= PHRASE else []
            run = []
        run += [pair] if pair.likeness == 1.0 else []
    return firm + (run if len(run) >= PHRASE else [])


def _loose(firm: Sequence[Pair], size: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a quotation of `size` words between firm pairs that are long enough for a phrase."""
    start = 0
    for end in (*(pair.quoted for pair in firm), size):
        if end - start >= PHRASE:
            yield start, end
        start = end + 1


def _longest(
    query: Query, source: Words, loose: tuple[int, int], passage: tuple[int, int], taken: set[int]
) -> Move | None:
    """Return the longest phrase of a loose stretch that the source has near the passage, apart from what is `taken`.

    It must be at least half of the stretch, and more than the little words that stand everywhere.
    """
    start, end = loose
    seeds: dict[tuple[str, ...], list[int]] = {}
    for q in range(start, end - PHRASE + 1):
        seeds.setdefault(query.folds[q : q + PHRASE], []).append(q)
    best = Move(start, start, 0, 0)
    for s in range(max(0, passage[0] - NEAR), min(len(source) - PHRASE + 1, passage[1] + NEAR)):
        for q in seeds.get(tuple(source.folds[s : s + PHRASE]), ()):
            size = PHRASE
            while q + size < end and s + size < len(source) and query.folds[q + size] == source.folds[s + size]:
                size += 1
            apart = size < CLAUSE and _is_apart(source, s, s + size, passage)
            if size > best.q1 - best.q0 and taken.isdisjoint(range(s, s + size)) and not apart:
                best = Move(q, q + size, s, s + size)
    telling = sum(len(fold) >= TELLING for fold in query.folds[best.q0 : best.q1])
    return best if telling > 1 and 2 * (best.q1 - best.q0) >= end - start else None


def _is_apart(source: Words, s0: int, s1: int, passage: tuple[int, int]) -> bool:
    """Tell whether a sentence ends between some words and a passage: a few words only happen to stand in both."""
    before = source.text[source.ends[s1 - 1] : source.starts[passage[0]]]
    behind = source.text[source.ends[passage[1] - 1] : source.starts[s0]]
    return bool(_SENTENCE_END.search(before) or _SENTENCE_END.search(behind))


def without_moves(differences: Sequence[Difference], moved: Sequence[Span]) -> Iterator[Difference]:
    """Yield differences without weight on words that are put in here and left out a few words further on.

    Args:
        differences: of one quotation, in order.
        moved: where the source has the phrases that changed their place.
    """
    texts = _moving(differences)
    for difference in differences:
        text = difference.quoted_text or difference.source_text
        whole = difference.operation is not Operation.REPLACE and _plain(text) in texts
        gone = difference.operation is Operation.DELETE and any(span.contains(difference.source) for span in moved)
        yield replace(difference, weights=(), moved=difference.moved or gone) if whole or gone else difference


def _moving(differences: Sequence[Difference]) -> set[str]:
    """Return the plain texts of words that are put in and, not far away, left out."""
    left_out: defaultdict[str, list[Difference]] = defaultdict(list)
    for difference in differences:
        if difference.operation is Operation.DELETE and not difference.typographic:
            left_out[_plain(difference.source_text)].append(difference)
    return {
        text
        for put_in in differences
        if left_out and put_in.operation is Operation.INSERT and not put_in.typographic
        for text in [_plain(put_in.quoted_text)]
        if any((put_in.weights or gone.weights) and _is_move(put_in, gone) for gone in left_out.get(text, ()))
    }


def _is_move(put_in: Difference, left_out: Difference) -> bool:
    """Tell whether a phrase or a neighbour moved: a lone “not” that goes over to another clause turns the sense."""
    way = abs(put_in.source.start - left_out.source.start)
    return len(put_in.quoted_text.split()) >= PHRASE or way <= STEP + len(left_out.source_text)


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace(",", " ").split())
