"""Find notes again in changed documents: how many come back at the right place, beside the reanchor package.

    python -m tests.evaluation.reanchor_rounds EVALUATION/paine-burke/source.txt [more texts]
    python -m tests.evaluation.reanchor_rounds --read-anew source.txt source.pdf two-columns.pdf

Each text is revised by random edits, and its notes are also looked up in the next text, where none of them stands. With
`--read-anew` the files hold one text, and the notes on the first are looked up in the others. A note of which no own
word is left has no right place: it may go to the tray or stay where its words were; it is counted apart, and wrong if
it is shown elsewhere. The package from PyPI is measured too where it is installed; it is no dependency.
"""

import argparse
import importlib
import importlib.util
import random
import re
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from reader.analysis.reanchor import find_anchors
from reader.extraction.read_document import read_document
from reader.model.case import Anchor
from reader.model.document import Document
from reader.model.span import Span
from tests.evaluation.revisions import Version, read_anew, revised

NOTES = 500
SHARES = (0.0, 0.01, 0.05, 0.10)  # of the words that are changed
LENGTHS = (1, 2, 3, 6, 15, 40)  # words of an anchor
RIGHT = 0.5  # intersection over union from which a place is the right one

_rng = random.Random  # nothing here is secret


def anchors_in(document: Document, rng: random.Random) -> list[Anchor]:
    """Return anchors on runs of words anywhere in a document."""
    words = [match.span() for match in re.finditer(r"\w+", document.text)]
    made: list[Anchor] = []
    for _ in range(NOTES):
        size = min(rng.choice(LENGTHS), len(words) - 1)
        first = rng.randrange(len(words) - size)
        span = Span(words[first][0], words[first + size - 1][1])
        before, after = document.context(span)
        made.append(Anchor(document.fingerprint, span.start, span.of(document.text), before, after))
    return made


def ours(document: Document, anchors: Sequence[Anchor]) -> list[Span | None]:
    """Find the anchors with the program's own rules."""
    return [place.span if place else None for place in find_anchors(document, anchors)]


def alone(document: Document, anchors: Sequence[Anchor]) -> list[Span | None]:
    """Find each anchor without the others' help, as the only note of a case."""
    return [place for anchor in anchors for place in ours(document, (anchor,))]


def theirs(document: Document, anchors: Sequence[Anchor]) -> list[Span | None]:
    """Find the anchors with the reanchor package."""
    package = importlib.import_module("reanchor")
    selectors = [package.TextQuoteSelector(anchor.exact, anchor.prefix, anchor.suffix) for anchor in anchors]
    found = package.resolve_quotes(document.text, selectors)
    return [Span(place.start, place.end) if place else None for place in found]


def measure(title: str, version: Version, anchors: Sequence[Anchor]) -> None:
    """Print how many anchors are found in a version: together, each alone, and by the peer."""
    print(f"{title}, {len(anchors)} notes")
    places = [version.place(anchor.span) for anchor in anchors]
    _tell("together", partial(ours, version.document, anchors), places)
    _tell("each alone", partial(alone, version.document, anchors), places)
    if importlib.util.find_spec("reanchor"):
        _tell("reanchor", partial(theirs, version.document, anchors), places)


def _tell(name: str, find: Callable[[], list[Span | None]], places: Sequence[Span | None]) -> None:
    began = time.process_time()
    found = find()
    seconds = time.process_time() - began
    pairs = list(zip(found, places, strict=True))
    standing = [(mine, true) for mine, true in pairs if true is not None]
    right = sum(mine is not None and _overlap(mine, true) >= RIGHT for mine, true in standing)
    lost = sum(mine is None for mine, _ in standing)
    astray = sum(mine is not None for mine, true in pairs if true is None)
    share = f"right {right / len(standing):.4f}  " if standing else ""
    wrong = (len(standing) - right - lost) / max(1, len(standing))
    print(
        f"  {name:10} {share}wrong {wrong:.4f}  tray {lost / max(1, len(standing)):.4f}"
        f"  (words all gone: {len(pairs) - len(standing)}, shown {astray})  {seconds:.2f} s"
    )


def _overlap(one: Span, other: Span) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return max(0, shared) / max(1, max(one.end, other.end) - min(one.start, other.start))


def measure_revisions(documents: Sequence[tuple[str, Document]]) -> None:
    """Measure each text revised, and looked up in the one after it."""
    for number, (name, document) in enumerate(documents):
        anchors = anchors_in(document, _rng(7))
        for share in SHARES:
            measure(f"{name}, {share:.0%} of the words changed", revised(document, share, _rng(11)), anchors)
        other, stranger = documents[(number + 1) % len(documents)]
        if stranger is not document:
            measure(f"{name} in {other}", Version(stranger, lambda _: None), anchors)


def measure_readings(documents: Sequence[tuple[str, Document]]) -> None:
    """Measure the notes on the first file in the others, which hold the same text."""
    (name, first), *others = documents
    anchors = anchors_in(first, _rng(7))
    for other, document in others:
        measure(f"{name} in {other}", read_anew(first, document), anchors)


def main() -> None:
    """Print the figures for the texts that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", nargs="+", type=Path)
    parser.add_argument("--read-anew", action="store_true", help="the files hold one text, read from each")
    options = parser.parse_args()
    documents = [(f"{path.parent.name}/{path.name}", read_document(path)) for path in options.texts]
    (measure_readings if options.read_anew else measure_revisions)(documents)


if __name__ == "__main__":
    main()
