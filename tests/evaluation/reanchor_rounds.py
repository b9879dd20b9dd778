"""Find notes again in revised documents: how many come back, at the right place, beside the reanchor package.

    python -m tests.evaluation.reanchor_rounds EVALUATION/paine-burke/source.txt [more texts]

The package from PyPI is measured too where it is installed; it is no dependency.
"""

import argparse
import importlib
import importlib.util
import random
import re
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from reader.analysis.reanchor import find_anchor
from reader.extraction.read_document import read_document
from reader.model.case import Anchor
from reader.model.document import Document
from reader.model.span import Span

NOTES = 500
SHARES = (0.0, 0.01, 0.05, 0.10)  # of the words that are changed
LENGTHS = (2, 6, 15, 40)  # words of an anchor
CONTEXT = 48  # characters on either side, as the program keeps them
RIGHT = 0.5  # intersection over union from which a place is the right one

Found = tuple[int, int] | None
_rng = random.Random  # nothing here is secret


def revised(text: str, share: float, rng: random.Random) -> tuple[str, list[int]]:
    """Return a text with a share of its words replaced, dropped or doubled, and each old offset's new one."""
    stock = re.findall(r"\w+", text)
    pieces: list[str] = []
    offsets: list[int] = []
    length = 0
    for piece in re.findall(r"\w+|\W+", text):
        new = piece
        if piece[0].isalnum() and rng.random() < share:
            new = rng.choice((rng.choice(stock), "", f"{piece} {rng.choice(stock)}"))
        offsets += [length + min(at, len(new)) for at in range(len(piece))]
        pieces.append(new)
        length += len(new)
    return "".join(pieces), [*offsets, length]


def anchors_in(document: Document, rng: random.Random) -> list[Anchor]:
    """Return anchors on runs of words anywhere in a document."""
    words = [match.span() for match in re.finditer(r"\w+", document.text)]
    made: list[Anchor] = []
    for _ in range(NOTES):
        size = rng.choice(LENGTHS)
        first = rng.randrange(len(words) - size)
        span = Span(words[first][0], words[first + size - 1][1])
        before, after = document.context(span, CONTEXT)
        made.append(Anchor(document.fingerprint, span.start, span.of(document.text), before, after))
    return made


def ours(document: Document, anchors: list[Anchor]) -> list[Found]:
    """Find the anchors with the program's own rules."""
    places = [find_anchor(document, anchor) for anchor in anchors]
    return [(place.span.start, place.span.end) if place else None for place in places]


def theirs(document: Document, anchors: list[Anchor]) -> list[Found]:
    """Find the anchors with the reanchor package."""
    package = importlib.import_module("reanchor")
    selectors = [package.TextQuoteSelector(anchor.exact, anchor.prefix, anchor.suffix) for anchor in anchors]
    return [(found.start, found.end) if found else None for found in package.resolve_quotes(document.text, selectors)]


def tell(name: str, find: Callable[[], list[Found]], truth: list[tuple[int, int]]) -> None:
    """Print how many are found right, found wrong and not found."""
    began = time.process_time()
    found = find()
    seconds = time.process_time() - began
    right = sum(place is not None and _overlap(place, true) >= RIGHT for place, true in zip(found, truth, strict=True))
    lost = sum(place is None for place in found)
    count = len(truth)
    wrong = count - right - lost
    shares = f"right {right / count:.3f}  wrong {wrong / count:.3f}  not found {lost / count:.3f}"
    print(f"  {name:9} {shares}  {seconds:.2f} s")  # noqa: T201


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, shared) / max(1, max(one[1], other[1]) - min(one[0], other[0]))


def main() -> None:
    """Print the figures for each text and each share of changed words."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", nargs="+", type=Path)
    for path in parser.parse_args().texts:
        document = read_document(path)
        anchors = anchors_in(document, _rng(7))
        for share in SHARES:
            text, offsets = revised(document.text, share, _rng(11))
            new = replace(document, fingerprint="revised", text=text, body=Span(0, len(text)))
            truth = [(offsets[anchor.span.start], offsets[anchor.span.end]) for anchor in anchors]
            print(f"{path.parent.name}, {share:.0%} of the words changed, {len(anchors)} notes")  # noqa: T201
            tell("rejoinder", partial(ours, new, anchors), truth)
            if importlib.util.find_spec("reanchor"):
                tell("reanchor", partial(theirs, new, anchors), truth)


if __name__ == "__main__":
    main()
