"""Find the place of a note again in a document that may have changed since."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import Levenshtein

from reader.analysis.infix_search import find_infix
from reader.model.case import Anchor
from reader.model.document import Document
from reader.model.span import Span

QUOTE, PREFIX, SUFFIX, POSITION = 50, 20, 20, 2  # as in hypothesis/client's match-quote: words first, place last
_TOLERANCE = 0.25  # share of the characters that may have changed before it is another text
_LEAST = 0.5  # score of the whole below which a place is no longer the same
_SHORT = 24  # characters; so few stand in many places, and only their surroundings tell which is meant
_LEAST_SHORT = 0.75  # score that a place of so few must have
_PIECE = 12  # characters that stand together by chance hardly more than once in a text
_CHOICES = 64  # occurrences of a common phrase that are weighed against each other


class AnchorState(StrEnum):
    """How an anchor was found again."""

    SAME = "same"  # where it was
    MOVED = "moved"  # the same words elsewhere
    CHANGED = "changed"  # like words


@dataclass(frozen=True, slots=True)
class AnchorPlace:
    """Where an anchor stands now."""

    span: Span
    state: AnchorState
    score: float = 1.0


def find_anchor(document: Document, anchor: Anchor) -> AnchorPlace | None:
    """Return where `anchor` stands in `document` now, or None.

    The same place if the text there is unchanged; else the occurrence of the same words with the most similar
    surroundings; else the most similar words.
    """
    text, exact = document.text, anchor.exact
    if not exact:
        return None
    if text.startswith(exact, anchor.position) and _agrees(text, anchor):
        return AnchorPlace(anchor.span, AnchorState.SAME)
    spans = [Span(place, place + len(exact)) for place in _nearest(text, exact, anchor.position)]
    state = AnchorState.MOVED
    if not spans:
        spans, state = _similar(text, anchor), AnchorState.CHANGED
    scored = [(score_of(text, anchor, span), span) for span in spans]
    if not scored:
        return None
    score, span = max(scored, key=lambda pair: (pair[0], -pair[1].start))
    least = _LEAST_SHORT if len(exact) < _SHORT and (anchor.prefix or anchor.suffix) else _LEAST
    return AnchorPlace(span, state, score) if score >= least else None


def score_of(text: str, anchor: Anchor, span: Span) -> float:
    """Return how well a place fits an anchor, 0 to 1: quote 50, prefix 20, suffix 20, position 2."""
    before = text[max(0, span.start - len(anchor.prefix)) : span.start]
    after = text[span.end : span.end + len(anchor.suffix)]
    near = 1 - min(1.0, abs(span.start - anchor.position) / max(1, len(text)))
    parts = [(QUOTE, _similarity(anchor.exact, span.of(text))), (POSITION, near)]
    if anchor.prefix:
        parts.append((PREFIX, _similarity(anchor.prefix, before)))
    if anchor.suffix:
        parts.append((SUFFIX, _similarity(anchor.suffix, after)))
    return sum(weight * value for weight, value in parts) / sum(weight for weight, _ in parts)


def _agrees(text: str, anchor: Anchor) -> bool:
    """Tell whether the surroundings are the same too: a common word may stand at the old offset by chance."""
    end = anchor.span.end
    start = max(0, anchor.position - len(anchor.prefix))
    return text[start : anchor.position] == anchor.prefix or text[end : end + len(anchor.suffix)] == anchor.suffix


def _similar(text: str, anchor: Anchor) -> list[Span]:
    """Return the places of similar words: where a piece of them, or of what stood around, is still the same.

    Looking up pieces keeps this linear in the text with the speed of `str.find`; a passage of which no piece of
    `_PIECE` characters is left is another text.
    """
    length = len(anchor.exact)
    slack = max(_PIECE, int(length * _TOLERANCE))
    limit = max(1, int(length * _TOLERANCE))
    spans: dict[Span, None] = {}
    tried: set[int] = set()
    for start in _expected_starts(text, anchor):
        if start // slack in tried:
            continue
        tried.add(start // slack)
        low = max(0, start - slack)
        hit = find_infix(anchor.exact, text[low : start + length + slack], limit)
        if hit is not None:
            spans[Span(low + hit[0], low + hit[1])] = None
    return list(spans)


def _expected_starts(text: str, anchor: Anchor) -> Iterator[int]:
    """Yield where the words should begin, by each piece that still stands somewhere."""
    yield anchor.position
    pieces = [(anchor.prefix[-_PIECE:], -min(_PIECE, len(anchor.prefix))), (anchor.suffix[:_PIECE], len(anchor.exact))]
    pieces += [(anchor.exact[at : at + _PIECE], at) for at in range(0, len(anchor.exact), _PIECE)]
    for piece, offset in pieces:
        if len(piece) == _PIECE:
            yield from (place - offset for place in _nearest(text, piece, anchor.position + offset) if place >= offset)


def _nearest(text: str, piece: str, position: int) -> list[int]:
    """Return up to `_CHOICES` places of a piece of text, those nearest to a position first."""
    places: list[int] = []
    at = text.find(piece)
    while at >= 0:
        places.append(at)
        at = text.find(piece, at + 1)
    places.sort(key=lambda place: abs(place - position))
    return places[:_CHOICES]


def _similarity(one: str, other: str) -> float:
    return Levenshtein.normalized_similarity(one, other)
