"""Find the places of notes again in a document that may have changed since."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.analysis.anchor_fit import CONTEXT, FEW, PREFIX, QUOTE, SUFFIX, AnchorWords
from reader.model.case import Anchor
from reader.model.document import Document
from reader.model.progress import Progress, Report, silent
from reader.model.span import Span

_PIECE = 12  # characters that stand together by chance hardly more than once in a text
_PIECES = 24  # of an anchor that are looked up: enough for any length
_CHOICES = 64  # occurrences of one piece that are looked at, those nearest to where it is expected
_PLACES = 8  # places that are laid beside the anchor word by word, those first where most pieces meet
_STRIDE = 48  # characters by which words put in or left out may part the pieces of one place


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
    """Return where `anchor` stands in `document` now, or None."""
    return find_anchors(document, (anchor,))[0]


def place_as_before(document: Document, anchor: Anchor) -> AnchorPlace | None:
    """Return the anchor's place if it stands where it stood, else None; this takes no time."""
    if anchor.exact and document.text.startswith(anchor.exact, anchor.position) and _agrees(document.text, anchor):
        return AnchorPlace(anchor.span, AnchorState.SAME)
    return None


def find_anchors(
    document: Document, anchors: Sequence[Anchor], report: Report = silent
) -> tuple[AnchorPlace | None, ...]:
    """Return where anchors stand in `document` now, None for those whose words are gone.

    First those that stand unchanged with all their surroundings. Passages seldom change their order, so the others are
    looked for between these neighbours, and only then everywhere. The place that fits best is taken, if it surely is
    the anchor's.

    Args:
        document: as it is now.
        anchors: those of one document together: they help to find each other.
        report: told of each that is looked for, which takes about a millisecond.
    """
    text = document.text
    found: dict[int, AnchorPlace] = {}
    drifts = {anchor.fingerprint: _Drift(len(text)) for anchor in anchors}
    for index, anchor in sorted(enumerate(anchors), key=lambda entry: entry[1].position):
        place = place_as_before(document, anchor) or _whole(text, anchor)
        if place is not None:
            found[index] = place
            drifts[anchor.fingerprint].add(anchor.position, place.span.start)
    places: list[AnchorPlace | None] = []
    for index, anchor in enumerate(anchors):
        report(Progress("Looking for the notes", index, len(anchors)))
        place = found.get(index)
        if place is None and anchor.exact:
            place = _changed(text, anchor, drifts[anchor.fingerprint])
        places.append(place)
    return tuple(places)


class _Drift:
    """How far the text of one file has shifted, told by the anchors that were found."""

    def __init__(self, length: int) -> None:
        self._length = length
        self._old = [0]
        self._new = [0]

    def add(self, old: int, new: int) -> None:
        """Take in where an anchor stands now; called in the order of the old places."""
        self._old.append(old)
        self._new.append(new)

    def between(self, position: int) -> tuple[Span, int]:
        """Return the stretch between the neighbours of an old place, and where in it the place should be now."""
        at = bisect_right(self._old, position)
        old, new = self._old[at - 1], self._new[at - 1]
        if at == len(self._old):
            return Span(new, self._length), min(self._length, position + new - old)
        next_old, next_new = self._old[at], self._new[at]
        if next_new < new:  # one of the two has changed its place: there is no between
            return Span(0, self._length), min(self._length, position + new - old)
        return Span(new, next_new), new + (next_new - new) * (position - old) // max(1, next_old - old)


def _whole(text: str, anchor: Anchor) -> AnchorPlace | None:
    """Return the anchor's place if its words stand somewhere with all that stood around them, and only there."""
    whole = anchor.prefix + anchor.exact + anchor.suffix
    at = text.find(whole) if anchor.exact else -1
    if at < 0 or len(whole) < CONTEXT or text.find(whole, at + 1) >= 0:
        return None
    start = at + len(anchor.prefix)
    return AnchorPlace(Span(start, start + len(anchor.exact)), AnchorState.MOVED)


def _agrees(text: str, anchor: Anchor) -> bool:
    """Tell whether the surroundings are the same too: a common word may stand at the old offset by chance."""
    end = anchor.span.end
    start = max(0, anchor.position - len(anchor.prefix))
    return text[start : anchor.position] == anchor.prefix or text[end : end + len(anchor.suffix)] == anchor.suffix


def _changed(text: str, anchor: Anchor, drift: _Drift) -> AnchorPlace | None:
    """Return the place that is most like the anchor, if it is sure."""
    words = AnchorWords(anchor)
    between, expected = drift.between(anchor.position)
    near = Span(max(0, between.start - len(words.whole)), min(len(text), between.end + len(words.whole)))
    best = _best(text, words, near, expected)
    if best is None and len(near) < len(text):
        best = _best(text, words, Span(0, len(text)), expected)
    return best or _only(text, anchor)


def _only(text: str, anchor: Anchor) -> AnchorPlace | None:
    """Return where the anchor's words stand in quite other surroundings, if they are many and stand only there."""
    at = text.find(anchor.exact)
    if at < 0 or len(anchor.exact) <= FEW or text.find(anchor.exact, at + 1) >= 0:
        return None
    return AnchorPlace(Span(at, at + len(anchor.exact)), AnchorState.MOVED, QUOTE / (QUOTE + PREFIX + SUFFIX))


def _best(text: str, words: AnchorWords, within: Span, expected: int) -> AnchorPlace | None:
    """Return the best of the sure places within a stretch of the text."""
    exact = words.anchor.exact
    places: list[AnchorPlace] = []
    for start in _starts(text, words.whole, within, expected - len(words.anchor.prefix)):
        fit = words.fit(text, start)
        if fit is not None and fit.is_sure:
            state = AnchorState.MOVED if fit.span.of(text) == exact else AnchorState.CHANGED
            near = 1 - abs(fit.span.start - expected) / max(1, len(within))
            places.append(AnchorPlace(fit.span, state, fit.score(max(0.0, near))))
    return max(places, key=lambda place: (place.score, -place.span.start), default=None)


def _starts(text: str, whole: str, within: Span, expected: int) -> list[int]:
    """Return where an anchor with its surroundings may begin: where most of its pieces still stand in their order.

    Looking up pieces keeps this linear in the text with the speed of `str.find`.
    """
    votes: Counter[int] = Counter()
    starts: dict[int, int] = {}
    step = max(_PIECE, len(whole) // _PIECES)
    for offset in range(0, max(1, len(whole) - _PIECE + 1), step):
        for place in _nearest(text, whole[offset : offset + _PIECE], within, expected + offset):
            bucket = (place - offset) // _STRIDE
            starts.setdefault(bucket, place - offset)
            votes.update((bucket, bucket - 1))

    def weight(bucket: int) -> int:
        return max(votes[bucket], votes[bucket - 1])

    ranked = sorted(starts, key=lambda bucket: (-weight(bucket), abs(starts[bucket] - expected)))
    return [max(0, starts[bucket]) for bucket in ranked[:_PLACES] if 2 * weight(bucket) >= weight(ranked[0])]


def _nearest(text: str, piece: str, within: Span, position: int) -> list[int]:
    """Return up to `_CHOICES` places of a piece of text, those nearest to a position first."""
    places: list[int] = []
    at = text.find(piece, within.start, within.end)
    while at >= 0:
        places.append(at)
        at = text.find(piece, at + 1, within.end)
    places.sort(key=lambda place: abs(place - position))
    return places[:_CHOICES]
