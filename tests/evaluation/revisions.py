"""Versions of a text whose passages are known: revised by random edits, or rendered and read anew."""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from rapidfuzz.distance import LCSseq

from reader.model.document import Document
from reader.model.span import Span

_PIECES = re.compile(r"\w+|\W+")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Version:
    """A document made of another one; `place` tells where a span stands now, None if none of its words is left."""

    document: Document
    place: Callable[[Span], Span | None]


def revised(document: Document, share: float, rng: random.Random) -> Version:
    """Return a document with a share of its words replaced, dropped or followed by another, a third each.

    A span's place now is what stands between its ends: with the words that replaced its own, without a word that was
    put in behind its last.
    """
    stock = _WORD.findall(document.text)
    pieces: list[str] = []
    starts: list[int] = []  # for each old character, where it or what replaced its word begins
    ends: list[int] = []
    kept: list[bool] = []
    length = 0
    for match in _PIECES.finditer(document.text):
        piece = new = match[0]
        own = len(piece)  # characters of what stands for the piece now
        if _WORD.match(piece) and rng.random() < share:
            kind = rng.randrange(3)
            new = (rng.choice(stock), "", f"{piece} {rng.choice(stock)}")[kind]
            own = (len(new), 0, len(piece))[kind]
        same = new.startswith(piece)
        starts += [length + (at if same else 0) for at in range(len(piece))]
        ends += [length + (at + 1 if same else own) for at in range(len(piece))]
        kept += [same and piece[0].isalnum()] * len(piece)
        pieces.append(new)
        length += len(new)

    def place(span: Span) -> Span | None:
        return Span(starts[span.start], ends[span.end - 1]) if any(kept[span.start : span.end]) else None

    text = "".join(pieces)
    return Version(replace(document, fingerprint="revised", text=text, body=Span(0, len(text))), place)


def read_anew(old: Document, new: Document) -> Version:
    """Return another reading of the same text, its passages told by the longest common sequence of words."""
    before = [match.span() for match in _WORD.finditer(old.text)]
    after = [match.span() for match in _WORD.finditer(new.text)]
    one, other = (
        [text[start:end].casefold() for start, end in words] for text, words in ((old.text, before), (new.text, after))
    )
    beside: dict[int, int] = {}  # word by word, by where the old one begins
    for block in LCSseq.opcodes(one, other):
        if block.tag == "equal":
            for step in range(block.src_end - block.src_start):
                beside[before[block.src_start + step][0]] = block.dest_start + step

    def place(span: Span) -> Span | None:
        words = [beside[at] for at in range(span.start, span.end) if at in beside]
        return Span(after[words[0]][0], after[words[-1]][1]) if words else None

    return Version(new, place)
