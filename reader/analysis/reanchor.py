"""Find the place of a note again in a document that may have changed since."""

from dataclasses import dataclass
from enum import StrEnum

import edlib

from reader.model.case import Anchor
from reader.model.document import Document
from reader.model.span import Span

QUOTE, PREFIX, SUFFIX, POSITION = (
    50,
    20,
    20,
    2,
)  # weights as in hypothesis/client's match-quote: words first, place last
_TOLERANCE = 0.25  # share of the characters that may have changed before it is another text
_LEAST = 0.5  # score of the whole below which a place is no longer the same
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
    spans = _occurrences(text, anchor)
    state = AnchorState.MOVED
    if not spans:
        spans, state = _similar(text, anchor), AnchorState.CHANGED
    scored = [(score_of(text, anchor, span), span) for span in spans]
    if not scored:
        return None
    score, span = max(scored, key=lambda pair: (pair[0], -pair[1].start))
    return AnchorPlace(span, state, score) if score >= _LEAST else None


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


def _occurrences(text: str, anchor: Anchor) -> list[Span]:
    """Return up to `_CHOICES` places of the same words, those nearest to the old offset."""
    places: list[int] = []
    at = text.find(anchor.exact)
    while at >= 0:
        places.append(at)
        at = text.find(anchor.exact, at + 1)
    places.sort(key=lambda place: abs(place - anchor.position))
    return [Span(place, place + len(anchor.exact)) for place in places[:_CHOICES]]


def _similar(text: str, anchor: Anchor) -> list[Span]:
    limit = max(1, int(len(anchor.exact) * _TOLERANCE))
    hit = edlib.align(anchor.exact, text, mode="HW", task="locations", k=limit)
    return [Span(start, end + 1) for start, end in hit["locations"][:_CHOICES] if start is not None]


def _similarity(one: str, other: str) -> float:
    longest = max(len(one), len(other))
    return 1.0 if not longest else 1 - edlib.align(one, other)["editDistance"] / longest
